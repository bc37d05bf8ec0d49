"""The databases that the migrations make are those that the models mean."""

from __future__ import annotations

import re

import pytest

from crmkit.store.migrations import differences, migrate
from crmkit.testing.postgres import server
from tests.contract.services import CLASSES, FOLDERS

NAME = re.compile(r"^\d{4}_[a-z0-9_]+\.py$")


@pytest.fixture
def database():
    url = server().database()
    yield url
    server().drop(url)


@pytest.mark.parametrize("service", CLASSES, ids=lambda each: each.name)
def test_models_and_migrations_do_not_differ(service, database):
    migrate(service, database)

    assert differences(service, database) == []


@pytest.mark.parametrize("service", CLASSES, ids=lambda each: each.name)
def test_migrating_twice_changes_nothing(service, database):
    migrate(service, database)
    migrate(service, database)

    assert differences(service, database) == []


@pytest.mark.parametrize("service", CLASSES, ids=lambda each: each.name)
def test_migrations_are_numbered_one_after_the_other(service):
    folder = FOLDERS[service.name].folder / service.package / "migrations" / "versions"
    names = sorted(path.name for path in folder.glob("*.py") if path.name != "__init__.py")

    assert [name for name in names if not NAME.match(name)] == []
    assert [int(name[:4]) for name in names] == list(range(1, len(names) + 1))
