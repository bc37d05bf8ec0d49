"""Databases are brought up once, by one migrator, and never by older code."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from bookshop.entities import Shelf
from sqlalchemy import create_engine, text

from crmkit.service import EntityService
from crmkit.store import migrations
from crmkit.testing.postgres import server

ENVIRONMENT = """
from crmkit.store.migrations import run_environment
from migrated.service import Migrated

run_environment(Migrated)
"""
TEMPLATE = '''"""${message}"""
from alembic import op
import sqlalchemy as sa
from sqlalchemy.dialects import postgresql
import crmkit.search.vector

revision = ${repr(up_revision)}
down_revision = ${repr(down_revision)}
branch_labels = depends_on = None


def upgrade():
    ${upgrades if upgrades else "pass"}


def downgrade():
    ${downgrades if downgrades else "pass"}
'''
SERVICE = """
from bookshop.entities import Shelf
from crmkit.service import EntityService


class Migrated(EntityService):
    name = "migrated"
    package = "migrated"
    entities = (Shelf,)
"""


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[type[EntityService]]:
    """A package with a service and an empty folder of migrations."""
    root: Path = tmp_path_factory.mktemp("package")
    package = root / "migrated"
    (package / "migrations" / "versions").mkdir(parents=True)
    (package / "locale").mkdir()
    for language in ("en", "zh-TW", "zh-CN"):
        (package / "locale" / f"{language}.json").write_text("{}")
    (package / "__init__.py").write_text("")
    (package / "service.py").write_text(SERVICE)
    (package / "migrations" / "env.py").write_text(ENVIRONMENT)
    (package / "migrations" / "script.py.mako").write_text(TEMPLATE)
    sys.path.insert(0, str(root))
    from migrated.service import Migrated  # type: ignore[import-not-found]

    url = server().database()
    migrations.write_revision(Migrated, url, "0001", "first tables")
    yield Migrated
    server().drop(url)
    sys.path.remove(str(root))


@pytest.fixture
def url() -> Iterator[str]:
    made = server().database()
    server().drop(made)
    yield made
    server().drop(made)


def test_a_migration_written_from_the_models_leaves_nothing_to_do(
    service: type[EntityService], url: str
) -> None:
    migrations.migrate(service, url)

    assert migrations.differences(service, url) == []
    assert migrations.is_current(service, url)


def test_migrating_again_is_harmless(service: type[EntityService], url: str) -> None:
    migrations.migrate(service, url)
    migrations.migrate(service, url)

    assert migrations.is_current(service, url)


def test_a_second_migrator_waits_and_then_says_so(
    service: type[EntityService], url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    migrations.create_if_absent(url)
    monkeypatch.setattr(migrations, "LOCK_WAIT", 0.3)
    engine = create_engine(url)

    with engine.connect() as connection:
        name = {"name": migrations.LOCK_NAME}
        connection.execute(text("SELECT pg_advisory_lock(hashtextextended(:name, 0))"), name)
        with pytest.raises(migrations.MigratorBusy):
            migrations.migrate(service, url)
    engine.dispose()


def test_a_database_of_a_newer_release_is_refused(service: type[EntityService], url: str) -> None:
    migrations.migrate(service, url)
    engine = create_engine(url)
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '0099'"))
    engine.dispose()

    with pytest.raises(migrations.DatabaseNewer, match="0099"):
        migrations.migrate(service, url)


def test_a_model_without_its_migration_is_noticed(service: type[EntityService], url: str) -> None:
    migrations.migrate(service, url)
    engine = create_engine(url)
    with engine.begin() as connection:
        connection.execute(text(f"ALTER TABLE {Shelf.table().name} DROP COLUMN capacity"))
    engine.dispose()

    assert migrations.differences(service, url)


def test_indexes_of_custom_fields_belong_to_no_migration(
    service: type[EntityService], url: str
) -> None:
    migrations.migrate(service, url)
    engine = create_engine(url)
    with engine.begin() as connection:
        connection.execute(text("CREATE INDEX ix_custom_shelf_x ON shelf ((custom ->> 'x'))"))
    engine.dispose()

    assert migrations.differences(service, url) == []
