"""Handing over what people own: counted first, then moved batch by batch.

Every record is written as if by hand, so it has its history, event and audit, all of them under the
change set as their call id: by that one id the whole move is found again. Records are chosen under
their lock, so one that somebody else has moved meanwhile is left alone, and a repeat finds nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import ColumnElement, FromClause, func, or_, select

from crmkit import wire
from crmkit.access.decide import may, require, where_allowed
from crmkit.entity.spec import EntitySpec
from crmkit.errors import Conflict, CrmError, Invalid
from crmkit.store.asking import Question, asked_clauses
from crmkit.store.bulk import Result
from crmkit.store.reading import checked_id, checked_ids, living
from crmkit.store.record import source_of
from crmkit.store.saving import DOING, Doing, save
from crmkit.store.scope import scope_of
from crmkit.store.stamping import people_known, stamp_owner
from crmkit.store.store import Work
from crmkit.store.values import ask_owners
from crmkit.store.writing import ASSIGN, change

BATCH = 100

Clause = ColumnElement[bool]


def is_assignable(spec: EntitySpec) -> bool:
    """Whether its records have an owner whom somebody may change."""
    return spec.owned and ASSIGN in spec.operations


def owned(work: Work, args: wire.Json) -> wire.Json:
    """How many living records these people own, by entity, of those that the caller may assign.

    `stale` of them bear another department or territory than their owner has, or would have in the
    `home` that is asked about.
    """
    owners, home = checked_ids(args.get("owners")), args.get("home")
    specs = [spec for spec in work.store.specs.values() if is_assignable(spec)]
    items = [
        _counted(work, spec, owners, home)
        for spec in specs
        if may(work.access, spec.permission(ASSIGN))
    ]
    return {"items": items}


def reassign(work: Work, spec: EntitySpec, args: wire.Json) -> wire.Json:
    """Gives the next records that match `where` to the person `to`, whose home they then bear.

    Asked again with the `after` that it answered, it goes on there; at the end that is null. Raises
    Forbidden and Invalid; what refuses one record is told in `errors` and holds up no other.
    """
    to = {"owner_id": checked_id(args.get("to"))}
    if not args.get("where"):
        raise Invalid(where="required")
    require(work.access, spec.permission(ASSIGN), spec)
    ask_owners(work, spec, to)
    chosen = asked_clauses(work, spec, Question.read({"where": args["where"]}))

    def give(at_work: Work, record: Any) -> bool:
        return change(at_work, spec, record, to, version=None)

    return _batch(work, spec, args, chosen, give)


def restamp(work: Work, spec: EntitySpec, args: wire.Json) -> wire.Json:
    """Writes the department and territory that the `owner` has now on their next records.

    `known` is the version of the owner's record that has to be known here; raises Conflict before.
    """
    owner = checked_id(args.get("owner"))
    require(work.access, spec.permission(ASSIGN), spec)
    _require_known(work, owner, args.get("known"))
    table = spec.cls.table()
    home = _home_of(work, owner)
    chosen = [table.c.owner_id == owner, *living(spec), _stale(table, home)]

    def stamp(at_work: Work, record: Any) -> bool:
        stamp_owner(at_work, record)
        scope = scope_of(at_work, spec, record)
        require(at_work.access, spec.permission(ASSIGN), spec, scope)
        return save(at_work, record)

    return _batch(work, spec, args, chosen, stamp)


def _batch(
    work: Work,
    spec: EntitySpec,
    args: wire.Json,
    chosen: Sequence[Clause],
    do: Callable[[Work, Any], bool],
) -> wire.Json:
    """The next batch of the chosen records, each in a savepoint of its own."""
    change_set = checked_id(args.get("change_set"))
    at_work = replace(work, call=replace(work.call, call_id=change_set))
    work.db.info[DOING] = Doing(ASSIGN, spec.permission(ASSIGN))
    ids = _next_ids(work, spec, args.get("after"), chosen)
    records = _locked(work, spec, ids, chosen)
    result = Result(unchanged=len(ids) - len(records))
    for record in records:
        _one(at_work, record, do, result)
    return {**result.plain(), "after": ids[-1] if len(ids) == BATCH else None}


def _one(work: Work, record: Any, do: Callable[[Work, Any], bool], result: Result) -> None:
    record_id = record.id
    try:
        with work.db.begin_nested():
            changed = do(work, record)
    except CrmError as error:
        result.failed += 1
        result.errors.append({"id": record_id, **error.to_wire(work.call.language)})
        work.db.expire(record)
        return
    result.done += changed
    result.unchanged += not changed


def _next_ids(work: Work, spec: EntitySpec, after: Any, chosen: Sequence[Clause]) -> list[str]:
    table = spec.cls.table()
    query = select(table.c.id).select_from(source_of(spec)).where(*_reach(work, spec), *chosen)
    if after is not None:
        query = query.where(table.c.id > checked_id(after))
    return list(work.db.scalars(query.order_by(table.c.id).limit(BATCH)))


def _locked(work: Work, spec: EntitySpec, ids: list[str], chosen: Sequence[Clause]) -> list[Any]:
    """Those of the records that are still chosen once they are locked."""
    table = spec.cls.table()
    query = select(spec.cls).select_from(source_of(spec)).where(table.c.id.in_(ids), *chosen)
    query = query.where(*_reach(work, spec)).order_by(table.c.id).with_for_update(of=table)
    return list(work.db.scalars(query.execution_options(populate_existing=True)))


def _reach(work: Work, spec: EntitySpec) -> tuple[Clause, Clause]:
    return where_allowed(spec, work.access, "view"), where_allowed(spec, work.access, ASSIGN)


def _counted(work: Work, spec: EntitySpec, owners: list[str], home: Any) -> wire.Json:
    table = spec.cls.table()
    source: FromClause = table
    people = people_known(work)
    stands: Any = home
    if home is None and people is not None:
        owner = people.alias()
        source = table.outerjoin(owner, owner.c.id == table.c.owner_id)
        stands = owner.c
    stale = _stale(table, stands or {"department_id": None, "territory_id": None})
    query = select(func.count(), func.count().filter(stale)).select_from(source)
    query = query.where(table.c.owner_id.in_(owners), *living(spec), *_reach(work, spec))
    count, other = work.db.execute(query).one()
    return {"entity": spec.full_name, "count": count, "stale": other}


def _stale(table: FromClause, home: Any) -> Clause:
    """Whether a record bears another department or territory than that home."""
    return or_(
        table.c.department_id.is_distinct_from(home["department_id"]),
        table.c.territory_id.is_distinct_from(home["territory_id"]),
    )


def _home_of(work: Work, owner: str) -> Any:
    people = people_known(work)
    if people is None:
        raise Invalid(owner="unknown_reference")
    query = select(people.c.department_id, people.c.territory_id).where(people.c.id == owner)
    found = work.db.execute(query).mappings().first()
    if found is None:
        raise Invalid(owner="unknown_reference")
    return found


def _require_known(work: Work, owner: str, version: Any) -> None:
    """A person's move is told by an event, which may come later than who asks for the rest."""
    people = people_known(work)
    if version is None or people is None:
        return
    known = work.db.scalar(select(people.c.version).where(people.c.id == owner))
    if known is None or known < int(version):
        raise Conflict(key="error.person_not_known_yet")
