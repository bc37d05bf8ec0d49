"""A lease: which of several processes does what one alone should do.

It saves double work; it is no lock. A holder that was paused may still believe in it, so whatever
it guards must be harmless when two do it.
"""

import time

from sqlalchemy import ColumnElement, func, or_, text
from sqlalchemy.dialects.postgresql import insert

from crmkit.ids import new_id
from crmkit.store.database import Database
from crmkit.store.tables import lease


class Lease:
    """One process's claim to a name in the database, for some seconds at a time."""

    def __init__(self, database: Database, name: str, seconds: float = 3.0) -> None:
        self.database = database
        self.name = name
        self.seconds = seconds
        self.holder = new_id()
        self._good_until = 0.0

    def hold(self) -> bool:
        """Whether we hold it now; asks the database only when a third of it is spent."""
        if time.monotonic() < self._good_until - self.seconds * 2 / 3:
            return True
        asked = time.monotonic()
        held = self._take()
        self._good_until = asked + self.seconds if held else 0.0
        return held

    def release(self) -> None:
        """Let another process take it at once."""
        self._good_until = 0.0
        with self.database.session() as db:
            db.execute(lease.delete().where(lease.c.name == self.name, self._mine()))

    def _take(self) -> bool:
        until = func.now() + text(f"interval '{self.seconds} seconds'")
        statement = insert(lease).values(name=self.name, holder=self.holder, until=until)
        statement = statement.on_conflict_do_update(
            index_elements=["name"],
            set_={"holder": self.holder, "until": until},
            where=or_(self._mine(), lease.c.until < func.now()),
        )
        with self.database.session() as db:
            return db.execute(statement.returning(lease.c.name)).first() is not None

    def _mine(self) -> ColumnElement[bool]:
        return lease.c.holder == self.holder
