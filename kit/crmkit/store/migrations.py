"""Bringing a service's database to the shape its code expects, by one migrator at a time.

A service's `migrations/env.py` is three lines: import its class, import `run_environment`, call it.
"""

from __future__ import annotations

import random
import time
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from alembic import command, context
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, MetaData, NullPool, Table, create_engine, text
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

from crmkit.entity.base import own_metadata
from crmkit.search.vector import SearchVector
from crmkit.settings import Settings
from crmkit.store import tables
from crmkit.store.database import LOCK_NOT_AVAILABLE, create_if_absent, psycopg2_url

if TYPE_CHECKING:
    from sqlalchemy.engine import URL

    from crmkit.service import EntityService

LOCK_NAME = "crm-migrations"
LOCK_WAIT = 60.0
LOCK_TIMEOUT = "3s"
ATTEMPTS = 20
RUNTIME_INDEX = "ix_custom_"


class DatabaseNewer(RuntimeError):  # noqa: N818 - read as what is wrong
    """The database was migrated by a newer release; this one would misread it."""

    def __init__(self, service: str, revision: str) -> None:
        super().__init__(
            f"the database of {service} is at migration {revision}, which this release does not "
            f"know: run the newer release, or restore a backup of before it"
        )


class MigratorBusy(RuntimeError):  # noqa: N818 - read as what is wrong
    """Another migrator holds the database for longer than we wait."""


def tables_of(service: type[EntityService]) -> list[Table]:
    """Every table of a service: the kit's, its entities' with their figures, its replicas', and
    those that its package declares beside them."""
    found = dict.fromkeys(tables.metadata.tables.values())
    found.update(dict.fromkeys(own_metadata(service.package).tables.values()))
    for spec in service.specs().values():
        found[spec.cls.table()] = None
        if spec.about.figures is not None:
            found[spec.about.figures.table()] = None
    for replica in service.replicas:
        found[replica.table] = None
    return list(found)


def metadata_of(service: type[EntityService]) -> MetaData:
    """The tables of this service alone, as a whole that Alembic can compare with a database."""
    whole = MetaData(naming_convention=tables.NAMING)
    for table in tables_of(service):
        table.to_metadata(whole)
    return whole


def migrate(service: type[EntityService], where: Settings | URL | str) -> None:
    """Create the service's database if need be and bring it to the newest migration.

    Raises DatabaseNewer when a newer release was here, MigratorBusy when another one does not end.
    """
    url = where.database_of(service.name) if isinstance(where, Settings) else where
    create_if_absent(url)
    with _locked(url) as connection:
        refuse_newer(service, connection)
        config = configuration(service)
        config.attributes["connection"] = connection
        _upgrade(config, connection)
        _ship_choices(service, connection)


def differences(service: type[EntityService], url: str | URL) -> list[Any]:
    """What Alembic would still have to do to make the database what the models say."""
    with _connected(url) as connection:
        migration = MigrationContext.configure(
            connection, opts={"include_object": _is_ours, "compare_type": True}
        )
        return list(compare_metadata(migration, metadata_of(service)))


def write_revision(service: type[EntityService], url: str | URL, number: str, what: str) -> Path:
    """Write the next migration file from what differs between the models and the database."""
    with _connected(url) as connection:
        config = configuration(service)
        config.attributes["connection"] = connection
        made = command.revision(config, message=what, autogenerate=True, rev_id=number)
    if made is None or isinstance(made, list):
        raise RuntimeError("one migration was expected")
    return Path(made.path)


def refuse_newer(service: type[EntityService], connection: Connection) -> None:
    """Raises DatabaseNewer when the database knows a migration that the code does not."""
    current = MigrationContext.configure(connection).get_current_revision()
    connection.rollback()
    if current is None:
        return
    known = {each.revision for each in _scripts(service).walk_revisions()}
    if current not in known:
        raise DatabaseNewer(service.name, current)


def is_current(service: type[EntityService], url: str | URL) -> bool:
    """Whether the database has every migration of the code; raises DatabaseNewer beyond that."""
    with _connected(url) as connection:
        refuse_newer(service, connection)
        current = MigrationContext.configure(connection).get_current_revision()
    return bool(current == _scripts(service).get_current_head())


def run_environment(service: type[EntityService]) -> None:
    """The whole of a service's `env.py`: configure Alembic for its tables and run."""
    connection = context.config.attributes["connection"]
    context.configure(
        connection=connection,
        target_metadata=metadata_of(service),
        include_object=_is_ours,
        render_item=_plain_type,
        compare_type=True,
        transaction_per_migration=True,
    )
    with context.begin_transaction():
        context.run_migrations()


def configuration(service: type[EntityService]) -> Config:
    """Alembic's settings for a service; its files live in the package's folder `migrations`."""
    config = Config()
    folder = Path(str(files(service.package).joinpath("migrations")))
    config.set_main_option("script_location", str(folder).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.set_main_option("file_template", "%%(rev)s_%%(slug)s")
    return config


def _ship_choices(service: type[EntityService], connection: Connection) -> None:
    """A release brings the entries of its choice lists along with its tables."""
    from crmkit.admin.choices import seed_choices

    with Session(connection) as db:
        seed_choices(db, service)
        db.commit()


def _scripts(service: type[EntityService]) -> ScriptDirectory:
    return ScriptDirectory.from_config(configuration(service))


def _plain_type(kind: str, item: Any, _: Any) -> str | Literal[False]:
    """A migration names types of PostgreSQL alone, so that it runs when our code has moved on."""
    if kind == "type" and isinstance(item, SearchVector):
        return "postgresql.TSVECTOR()"
    return False


def _is_ours(_: Any, name: str | None, kind: str, reflected: bool, __: Any) -> bool:
    """Indexes of custom fields are made while running and belong to no migration."""
    runtime = kind == "index" and reflected and (name or "").startswith(RUNTIME_INDEX)
    return not runtime


def _upgrade(config: Config, connection: Connection) -> None:
    """Upgrade, giving way to readers: a statement that waits for a lock gives up and comes back."""
    for attempt in range(1, ATTEMPTS + 1):
        try:
            command.upgrade(config, "head")
            connection.commit()
        except OperationalError as error:
            connection.rollback()
            if getattr(error.orig, "pgcode", None) != LOCK_NOT_AVAILABLE or attempt == ATTEMPTS:
                raise
            time.sleep(random.uniform(0.2, 1.0))  # noqa: S311 - jitter
        else:
            return


@contextmanager
def _locked(url: str | URL) -> Iterator[Connection]:
    with _connected(url) as connection:
        deadline = time.monotonic() + LOCK_WAIT
        while not _try_lock(connection):
            if time.monotonic() > deadline:
                raise MigratorBusy(f"another migrator has been at work for {LOCK_WAIT:.0f} s")
            time.sleep(0.2)
        yield connection


def _try_lock(connection: Connection) -> bool:
    statement = text("SELECT pg_try_advisory_lock(hashtextextended(:name, 0))")
    taken = connection.execute(statement, {"name": LOCK_NAME}).scalar()
    connection.execute(text(f"SET lock_timeout = '{LOCK_TIMEOUT}'"))
    connection.commit()
    return bool(taken)


@contextmanager
def _connected(url: str | URL) -> Iterator[Connection]:
    """A connection of its own, whose end also gives its locks back."""
    engine = create_engine(psycopg2_url(url), poolclass=NullPool)
    try:
        with engine.connect() as connection:
            yield connection
    finally:
        engine.dispose()
