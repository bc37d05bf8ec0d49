"""One service's database: the engine, its transactions and what is done when PostgreSQL says no."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine, create_engine, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.orm import Session

from crmkit import metrics, wire
from crmkit.errors import BadRequest, Conflict, CrmError, Timeout, Unavailable
from crmkit.store.connections import watch

Result = TypeVar("Result")

ATTEMPTS = 3
ASIDE_CONNECTIONS = 2
SERIALIZATION_FAILURES = frozenset({"40001", "40P01"})
STATEMENT_TIMED_OUT = "57014"
LOCK_NOT_AVAILABLE = "55P03"
IMPOSSIBLE_VALUE = "22"
DUPLICATE_DATABASE = frozenset({"42P04", "23505"})
WITHOUT_A_DATABASE = frozenset({"57P01", "57P02", "57P03", "53300"})


class Database:
    """The engine of one service; every unit of work is one transaction on one session."""

    def __init__(
        self,
        url: str | URL,
        *,
        name: str = "database",
        pool_size: int = 10,
        max_overflow: int = 0,
        pool_timeout: float = 2.0,
        statement_timeout: float = 10.0,
    ) -> None:
        self.name = name
        self.url = psycopg2_url(url)
        self.committed: list[Callable[[], None]] = []
        self._statement_timeout = statement_timeout
        self.engine = self._engine(pool_size, max_overflow, pool_timeout)
        metrics.pool_in_use.labels(name).set_function(self.engine.pool.checkedout)  # type: ignore[attr-defined]
        # Where each statement stands for itself, psycopg2 leaves BEGIN and COMMIT out.
        alone = {"isolation_level": "AUTOCOMMIT"}
        self._reading = self.engine.execution_options(**alone)
        aside = self._engine(ASIDE_CONNECTIONS, 0, pool_timeout)
        self._aside = aside.execution_options(**alone)

    def _engine(self, pool_size: int, max_overflow: int, pool_timeout: float) -> Engine:
        milliseconds = int(self._statement_timeout * 1000)
        engine = create_engine(
            self.url,
            pool_size=pool_size,
            max_overflow=max_overflow,
            pool_timeout=pool_timeout,
            json_serializer=lambda value: wire.dumps(value).decode(),
            json_deserializer=wire.loads,
            pool_recycle=1800,
            connect_args={
                "connect_timeout": 5,
                "application_name": f"crm-{self.name}",
                "options": f"-c statement_timeout={milliseconds} -c timezone=UTC",
            },
        )
        watch(engine)
        return engine

    @contextmanager
    def session(self) -> Iterator[Session]:
        """A session that commits at the end of the block and rolls back on any error."""
        session = Session(self.engine, expire_on_commit=False)
        try:
            with self.translated():
                yield session
                session.commit()
        finally:
            session.close()
        self._tell_committed(session)

    def transaction(self, work: Callable[[Session], Result]) -> Result:
        """The result of `work` in one transaction, begun anew when it lost against another one.

        So it is when its connection was lost, as long as the commit was not asked for: then nobody
        knows what became of it.
        """
        for attempt in range(1, ATTEMPTS + 1):
            worked = False
            try:
                with self.session() as session:
                    result = work(session)
                    worked = True
                return result
            except (SerializationLost, ConnectionLost) as error:
                unknown = worked and isinstance(error, ConnectionLost)
                if unknown or attempt == ATTEMPTS:
                    raise
                time.sleep(random.uniform(0.005, 0.05) * attempt)  # noqa: S311 - jitter
        raise AssertionError("unreachable")

    def read(self, work: Callable[[Session], Result]) -> Result:
        """The result of `work`, which changes nothing, so that each statement may stand alone.

        A connection that turns out to be lost is no reason to fail what can be asked again.
        """
        try:
            return self._read(work)
        except ConnectionLost:
            return self._read(work)

    def _read(self, work: Callable[[Session], Result]) -> Result:
        with Reading(self._reading, expire_on_commit=False) as session, self.translated():
            return work(session)

    @contextmanager
    def aside(self) -> Iterator[Connection]:
        """Statements beside the transaction under way, each for itself, on connections kept for it.

        Who holds a connection and waits for a second one of the same pool may wait for ever.
        """
        with self.translated(), self._aside.connect() as connection:
            yield connection

    @contextmanager
    def translated(self) -> Iterator[None]:
        """Errors of the pool and the driver leave the block as errors of the kit."""
        try:
            yield
        except PoolTimeout as error:
            raise Unavailable(self.name) from error
        except DBAPIError as error:
            translated = self._translate(error)
            if translated is None:
                raise
            raise translated from error

    def ping(self) -> bool:
        """Whether the database answers now."""
        try:
            with self.translated(), self.engine.connect() as connection:
                connection.execute(text("SELECT 1"))
        except (CrmError, DBAPIError):
            return False
        return True

    def close(self) -> None:
        self.engine.dispose()
        self._aside.dispose()

    def _translate(self, error: DBAPIError) -> Exception | None:
        code = getattr(error.orig, "pgcode", None)
        if error.connection_invalidated:
            return ConnectionLost(self.name)
        if code in SERIALIZATION_FAILURES:
            return SerializationLost()
        if code == STATEMENT_TIMED_OUT:
            return Timeout(self.name)
        if code is None:
            return Unavailable(self.name) if isinstance(error, OperationalError) else None
        if code == LOCK_NOT_AVAILABLE or code in WITHOUT_A_DATABASE:
            return Unavailable(self.name)
        return BadRequest() if code.startswith(IMPOSSIBLE_VALUE) else None

    def _tell_committed(self, session: Session) -> None:
        if session.info.pop("outbox", False):
            for listener in self.committed:
                listener()


class SerializationLost(Conflict):
    """The transaction lost against a concurrent one; another attempt may win."""


class ConnectionLost(Unavailable):
    """The connection was gone when it was used; another one may be there."""


class Reading(Session):
    """A session without a transaction: what would change something here is a mistake."""

    def flush(self, objects: Any = None) -> None:
        """Raises RuntimeError where there is something to write."""
        if self.new or self.deleted or any(map(self.is_modified, self.dirty)):
            raise RuntimeError("what is only read must not be changed")


def psycopg2_url(url: str | URL) -> URL:
    """The address with the one driver that yields under green threads."""
    return make_url(url).set(drivername="postgresql+psycopg2")


def create_if_absent(url: str | URL) -> bool:
    """Create the database of the address when the server does not have it; True when created."""
    target = psycopg2_url(url)
    engine = create_engine(target.set(database="postgres"), isolation_level="AUTOCOMMIT")
    try:
        with engine.connect() as connection:
            found = connection.execute(
                text("SELECT 1 FROM pg_database WHERE datname = :name"), {"name": target.database}
            ).first()
            if found:
                return False
            return _create(engine, str(target.database))
    finally:
        engine.dispose()


def _create(engine: Engine, database: str) -> bool:
    quoted = engine.dialect.identifier_preparer.quote_identifier(database)
    try:
        with engine.connect() as connection:
            connection.execute(text(f"CREATE DATABASE {quoted} ENCODING 'UTF8' TEMPLATE template0"))
    except DBAPIError as error:
        if getattr(error.orig, "pgcode", None) in DUPLICATE_DATABASE:
            return False
        raise
    return True


def wrote_outbox(session: Session) -> None:
    """Note that the relay has something to publish once this session commits."""
    if isinstance(session, Reading):
        raise RuntimeError("who only reads has nothing to publish")
    session.info["outbox"] = True
