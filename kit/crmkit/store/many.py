"""Many records of one entity written at once: all that belongs to a write, in few statements.

Each record passes the same rules as if it were written alone. One that a rule refuses leaves the
others alone; what only the database refuses is found by writing halves.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from crmkit.access.decide import require, require_on
from crmkit.access.fieldview import FieldView
from crmkit.access.reach import SCOPE_COLUMNS
from crmkit.access.sharing import SHARES
from crmkit.entity.spec import EntitySpec
from crmkit.errors import Conflict, CrmError, Invalid, NotFound
from crmkit.ids import new_id
from crmkit.store import saving
from crmkit.store.baseline import as_read, remember
from crmkit.store.history import Changes
from crmkit.store.reading import living
from crmkit.store.saving import CREATED, UPDATED
from crmkit.store.scope import NOBODY, Scope, parent_of, scopes_of
from crmkit.store.stamping import stamp_owner
from crmkit.store.store import Work
from crmkit.store.telling import Told, tell
from crmkit.store.values import (
    Known,
    checked_for_create,
    checked_for_update,
    refuse_unknown,
    refuse_unwritable,
)
from crmkit.store.writing import OWNER, require_on_result


@dataclass(slots=True)
class Item:
    """One record to write, and what became of it."""

    values: Mapping[str, Any]
    """What is given, as callers send it; references are known to be in the caller's sight."""
    record_id: str | None = None
    """The record to change; none to make a new one."""
    id: str = field(default_factory=new_id)
    """What a new record is to have as its id."""
    record: Any = None
    number: str | None = None
    """A number that it is given instead of the next one."""
    changed: bool = False
    error: CrmError | None = None

    def refuse(self, error: CrmError) -> None:
        """It is not written."""
        self.error, self.record, self.changed = error, None, False


@dataclass(frozen=True, slots=True)
class Many:
    """Writes many records in the transaction of one call."""

    work: Work
    spec: EntitySpec
    known: Known
    merge: Callable[[Any, Mapping[str, Any]], Mapping[str, Any]] | None = None
    """What is given for a record that is there, worked out from what it has and what came."""

    def build(self, items: Sequence[Item]) -> None:
        """Check the values of new records, which then can be looked at before they are written."""
        _each(items, self._build)

    def create(self, items: Sequence[Item]) -> None:
        """Make the records; the caller needs what creating one needs."""
        self._write(items, self._created)

    def change(self, items: Sequence[Item]) -> None:
        """Change the records, which stay locked until the transaction ends."""
        self._write(items, self._changed)

    def _write(self, items: Sequence[Item], write: Callable[[Sequence[Item]], None]) -> None:
        """In a savepoint; where the database refuses one of them, the halves are tried."""
        left = [item for item in items if item.error is None]
        if not left:
            return
        try:
            with self.work.db.begin_nested():
                write(left)
        except (Invalid, Conflict) as error:
            self.work.db.expire_all()
            for item in left:
                item.record, item.changed = None, False
            if len(left) == 1:
                left[0].refuse(error)
                return
            half = len(left) // 2
            self._write(left[:half], write)
            self._write(left[half:], write)

    def _created(self, items: Sequence[Item]) -> None:
        work, spec = self.work, self.spec
        built = _each(items, self._build)
        scopes = _scopes_to_be(work, spec, [item.record for item in built])
        made = _each(built, lambda item: self._admit(item, scopes(item.record)))
        made = self._free(made)
        if not made:
            return
        records = [item.record for item in made]
        self._number(made)
        work.db.add_all(records)
        with saving.integrity(spec):
            work.db.flush()
            saving.add_figures(work.db, spec, records)
        told = [
            Told(CREATED, saving.first_changes(spec, each), "create", scopes(each))
            for each in records
        ]
        tell(work, spec, list(zip(records, told, strict=True)))
        for item in made:
            item.changed = True

    def _free(self, items: Sequence[Item]) -> list[Item]:
        """Those whose unique values nobody has; asked at once, since finding out by halves is slow.

        Who takes a value at this very moment is found by the database.
        """
        unique = [
            each for each in self.spec.own_fields.values() if each.unique and not each.readonly
        ]
        for each in unique:
            given = [getattr(item.record, each.name) for item in items]
            query = select(each.column).where(each.column.in_({*given} - {None}))
            taken = set(self.work.db.scalars(query.where(*living(self.spec))))
            for item, value in zip(items, given, strict=True):
                if value in taken:
                    item.refuse(Invalid({each.name: saving.NOT_UNIQUE}))
                elif value is not None:
                    taken.add(value)
            items = [item for item in items if item.error is None]
        return list(items)

    def _build(self, item: Item) -> None:
        if item.record is not None:
            return
        work, spec = self.work, self.spec
        require(work.access, spec.permission("create"), spec)
        given = dict(item.values)
        if spec.owned and OWNER not in given and work.call.caller.user_id:
            given[OWNER] = work.call.caller.user_id
        refuse_unknown(spec, given)
        item.record = spec.cls(**checked_for_create(work, spec, given, self.known))
        item.record.id = item.id
        if spec.owned:
            stamp_owner(work, item.record)

    def _admit(self, item: Item, scope: Scope) -> None:
        """The caller may write just this there, and no rule says no; shares are no right to."""
        work, spec = self.work, self.spec
        own = {name: value for name, value in scope.items() if name != SHARES}
        require(work.access, spec.permission("create"), spec, own)
        refuse_unwritable(spec, FieldView(spec, work.access).of(own), item.values)
        saving.prepare(work, spec, item.record)

    def _number(self, items: Sequence[Item]) -> None:
        """Numbers are taken together; a record that is written anew keeps the one it had."""
        work, field = self.work, self.spec.number_field
        if field is None:
            return
        bare = [item for item in items if item.number is None]
        numbers = work.store.numbers.next_many(work.db, self.spec, len(bare), work.call.time_zone)
        for item, number in zip(bare, numbers, strict=False):
            item.number = number
        for item in items:
            setattr(item.record, field.name, item.number)

    def _changed(self, items: Sequence[Item]) -> None:
        work, spec = self.work, self.spec
        found = _locked(work.db, spec, [str(item.record_id) for item in items])
        scopes = scopes_of(work, spec, found)
        read = {id: dict(as_read(record)) for id, record in found.items()}
        changes: dict[str, Changes] = {}

        def apply(item: Item) -> None:
            item.record = found.get(str(item.record_id))
            if item.record is None:
                raise NotFound()
            changed = self._apply(item, scopes.get(item.record.id, NOBODY))
            if changed is not None:
                changes[item.record.id] = changed

        applied = _each(items, apply)
        with saving.integrity(spec):
            work.db.flush()
        after = scopes_of(work, spec, changes)
        told = []
        for item in applied:
            id = item.record.id
            if id in changes:
                scope = after.get(id, NOBODY)
                left = saving.scope_left(work, spec, read[id], changes[id], scope)
                told.append((item.record, Told(UPDATED, changes[id], "edit", scope, left)))
                remember(item.record)
                item.changed = True
        if told:
            tell(work, spec, told)

    def _apply(self, item: Item, scope: Scope) -> Changes | None:
        """Set what differs; a record that something refuses stays as it was."""
        work, spec, record = self.work, self.spec, item.record
        require_on(work.access, spec, "edit", scope)
        values = self.merge(record, item.values) if self.merge else item.values
        refuse_unwritable(spec, FieldView(spec, work.access).of(scope), values)
        checked = checked_for_update(work, spec, record, values, self.known)
        wanted = {name: value for name, value in checked.items() if getattr(record, name) != value}
        try:
            with work.db.no_autoflush:
                for name, value in wanted.items():
                    setattr(record, name, value)
                require_on_result(work, spec, record, wanted)
                return saving.new_version(work, spec, record)
        except CrmError:
            work.db.refresh(record)
            raise


def _each(items: Sequence[Item], do: Callable[[Item], None]) -> list[Item]:
    """Those of the items that this was done with; the others keep what refused it."""
    for item in items:
        try:
            do(item)
        except CrmError as error:
            item.refuse(error)
    return [item for item in items if item.error is None]


def _scopes_to_be(work: Work, spec: EntitySpec, records: Sequence[Any]) -> Callable[[Any], Scope]:
    """Where each new record will be, asked once for all of them."""
    if spec.owned:
        return lambda record: {name: getattr(record, name) for name in SCOPE_COLUMNS}
    parent = spec.parent
    if parent is None:
        return lambda _: NOBODY
    above = scopes_of(work, parent_of(work, spec), (getattr(each, parent) for each in records))
    return lambda record: above.get(getattr(record, parent), NOBODY)


def _locked(db: Session, spec: EntitySpec, ids: Sequence[str]) -> dict[str, Any]:
    """The living records by their ids, locked in the order of these."""
    table = spec.cls.table()
    query = select(spec.cls).where(table.c.id.in_(ids), *living(spec)).order_by(table.c.id)
    query = query.with_for_update(of=table).execution_options(populate_existing=True)
    records: list[Any] = list(db.scalars(query))
    return {record.id: record for record in records}
