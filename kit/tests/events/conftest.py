"""A shelf with a database of its own."""

import pytest

from crmkit.settings import Settings
from crmkit.testing import postgres
from crmkit.testing.toys import ReaderService, ShelfService


@pytest.fixture
def settings():
    server = postgres.server()
    return Settings.from_env(
        {
            "DATABASE_URL": server.url,
            "SHELF_DATABASE_URL": server.database(),
            "READER_DATABASE_URL": server.database(),
        }
    )


@pytest.fixture
def shelf(settings):
    made = ShelfService(settings)
    made.migrate()
    yield made
    made.database.close()


@pytest.fixture
def reader(settings):
    made = ReaderService(settings)
    made.migrate()
    yield made
    made.database.close()
