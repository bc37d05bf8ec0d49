"""Databases that tests borrow: given back, cleaned and lent again, since making one takes long."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from io import StringIO
from typing import Any

import psycopg2
from psycopg2.sql import SQL, Composed, Identifier
from sqlalchemy import make_url

from crmkit.testing.postgres import PostgresServer

# What was cleaned away still fills pages, which makes a database slower with every use.
LENT_AT_MOST = 40
# A partitioned table holds no rows itself; its partitions do.
TABLES = """
    SELECT nspname, relname FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace
    WHERE relkind = 'r' AND nspname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1, 2"""
SEQUENCES = "SELECT schemaname, sequencename, start_value, last_value FROM pg_sequences"
# Every row of the catalogue is of the transaction that wrote it, so no change of a table, column,
# index, trigger, constraint, function or right goes unseen.
SHAPE = """
    SELECT count(*), sum(hashtextextended(oid || ' ' || written, 0)) FROM (
        SELECT oid, xmin AS written FROM pg_class
        UNION ALL SELECT attrelid, xmin FROM pg_attribute
        UNION ALL SELECT oid, xmin FROM pg_trigger
        UNION ALL SELECT oid, xmin FROM pg_constraint
        UNION ALL SELECT oid, xmin FROM pg_proc
    ) AS catalogue"""
OTHERS = """
    SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid()"""

Name = tuple[str, str]


class Lender:
    """Lends copies of a template, as they are made: a test cannot tell one that was lent before.

    Rows and sequences are put back; a copy in which a test changed more than those is thrown away.
    """

    def __init__(self, server: PostgresServer, template: str) -> None:
        self.server, self.template = server, template
        self._idle: list[str] = []
        self._lent: dict[str, int] = {}
        self._origin: Origin | None = None

    def borrow(self) -> str:
        """The address of a database that nobody else uses."""
        url = self._idle.pop() if self._idle else self.server.database(self.template)
        if self._origin is None:
            with _connected(url) as cursor:
                self._origin = Origin.of(cursor)
        self._lent[url] = self._lent.get(url, 0) + 1
        return url

    def give_back(self, url: str) -> None:
        """Whoever used it has closed it; who is still connected is sent away."""
        assert self._origin is not None, "what was never borrowed cannot be given back"
        if self._lent[url] < LENT_AT_MOST and self._is_clean(url, self._origin):
            self._idle.append(url)
        else:
            del self._lent[url]
            self.server.drop(url)

    def close(self) -> None:
        """Throw all of them away."""
        for url in self._lent:
            self.server.drop(url)

    def _is_clean(self, url: str, origin: Origin) -> bool:
        with _connected(url) as cursor:
            cursor.execute(OTHERS)
            if _shape(cursor) != origin.shape:
                return False
            origin.restore(cursor)
        return True


@dataclass(frozen=True)
class Origin:
    """What a copy holds before anybody used it."""

    shape: tuple[Any, ...]
    tables: Sequence[Name]
    rows: Mapping[Name, str]
    sequences: Sequence[tuple[str, str, int, int | None]]

    @classmethod
    def of(cls, cursor: Any) -> Origin:
        cursor.execute(TABLES)
        tables: list[Name] = cursor.fetchall()
        rows = {table: text for table in tables if (text := _copied(cursor, table))}
        cursor.execute(SEQUENCES)
        sequences = cursor.fetchall()
        return cls(_shape(cursor), tables, rows, sequences)

    def restore(self, cursor: Any) -> None:
        """All rows as they were; triggers and references sleep meanwhile."""
        cursor.execute("SET LOCAL session_replication_role = replica")
        deletions = [_about("DELETE FROM {}", table) for table in self.tables]
        cursor.execute(SQL("; ").join(deletions))
        for table, text in self.rows.items():
            cursor.copy_expert(_about("COPY {} FROM STDIN", table), StringIO(text))
        for schema, name, start, last in self.sequences:
            sequence = Identifier(schema, name).as_string(cursor)
            called = last is not None
            cursor.execute("SELECT setval(%s, %s, %s)", (sequence, last or start, called))


def _copied(cursor: Any, table: Name) -> str:
    text = StringIO()
    cursor.copy_expert(_about("COPY {} TO STDOUT", table), text)
    return text.getvalue()


def _shape(cursor: Any) -> tuple[Any, ...]:
    cursor.execute(SHAPE)
    shape: tuple[Any, ...] = cursor.fetchone()
    return shape


def _about(statement: str, table: Name) -> Composed:
    return SQL(statement).format(Identifier(*table))


@contextmanager
def _connected(url: str) -> Iterator[Any]:
    """A cursor in a transaction that is committed at the end of the block."""
    address = make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
    with closing(psycopg2.connect(address)) as connection, connection, connection.cursor() as made:
        yield made
