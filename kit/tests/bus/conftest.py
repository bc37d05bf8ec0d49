"""Two services on the bus of one process: one that tells of its books, one that reads of them."""

import pytest

from crmkit.bus.host import Host
from crmkit.events.retry import RetryPolicy
from crmkit.settings import Settings
from crmkit.testing import postgres
from crmkit.testing.toys import ReaderService, ShelfService


def settings() -> Settings:
    server = postgres.server()
    return Settings.from_env(
        {
            "DATABASE_URL": server.url,
            "SHELF_DATABASE_URL": server.database(),
            "READER_DATABASE_URL": server.database(),
        }
    )


@pytest.fixture
def host():
    made = Host([ShelfService, ReaderService], settings(), RetryPolicy((0.05, 0.05)))
    for service in made.services.values():
        service.migrate()
    with made:
        yield made
    for service in made.services.values():
        service.database.close()
