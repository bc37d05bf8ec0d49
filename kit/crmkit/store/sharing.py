"""Sharing single records with people and groups: given, listed, ended.

Who shares must hold what they give. Sharing makes a new version of the record, so that history,
event and audit tell of it and an open page of the receiver hears of it like of any other change.

`share_of` answers by which share somebody sees a record, for who explains access.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from pydantic import TypeAdapter, ValidationError
from sqlalchemy import RowMapping, insert, or_, select, update
from sqlalchemy.orm import Session

from crmkit import clock, wire
from crmkit.access.decide import require
from crmkit.access.document import Access
from crmkit.access.sharing import RIGHTS, SHARES, VIEW, is_living, receivers_of
from crmkit.entity.spec import SHARE, EntitySpec
from crmkit.errors import Invalid, NotFound
from crmkit.ids import is_id, new_id
from crmkit.store.labels import labels_of
from crmkit.store.reading import checked_id, scope_seen
from crmkit.store.record import plain
from crmkit.store.saving import save
from crmkit.store.scope import scope_of
from crmkit.store.stamping import table_known
from crmkit.store.store import Work
from crmkit.store.tables import share
from crmkit.store.writing import lock, locked

GROUP, USER = "group_id", "user_id"
RECEIVERS = {USER: "iam.user", GROUP: "iam.group"}
SHARED, UNSHARED = "shared", "unshared"
FIELDS = frozenset({USER, GROUP, "may", "ends_on", "reason"})
MOST_REASON = 500
TOLD = (
    "id",
    "entity",
    "record_id",
    USER,
    GROUP,
    "may",
    "ends_on",
    "reason",
    "created_at",
    "created_by",
)


def is_shareable(spec: EntitySpec) -> bool:
    """Whether single records of this kind can be shared."""
    return SHARE in spec.operations


def share_record(work: Work, spec: EntitySpec, record_id: Any, values: Any) -> wire.Json:
    """The new share. Sharing again with the same receiver replaces what they had.

    Raises NotFound and Forbidden for who may not share it or lacks the right that they would give;
    Invalid at the field that is wrong.
    """
    given = _checked(work, values)
    record = locked(work, spec, record_id, SHARE)
    scope = scope_of(work, spec, record)
    require(work.access, spec.permission(given["may"]), spec, scope)
    before = _living_with(work.db, record.id, given)
    if before is not None:
        _end(work, [before["id"]])
    row = _write(work, spec, record.id, given)
    changes = {SHARES: {"from": before and _change(before), "to": _change(row)}}
    save(work, record, event=SHARED, operation=SHARE, beside=changes, left=scope)
    return _told(row)


def unshare_record(work: Work, spec: EntitySpec, record_id: Any, share_id: Any) -> wire.Json:
    """Ends a share of the record; who received it may give it back without asking.

    Raises NotFound for an unknown one, also for who may not know of it, and Forbidden.
    """
    record = lock(work.db, spec, record_id)
    scope = scope_of(work, spec, record)
    row = _living_of(work.db, record.id, share_id)
    if row is None or row[USER] != work.call.caller.user_id or row[USER] is None:
        locked(work, spec, record_id, SHARE)
    if row is None:
        raise NotFound()
    _end(work, [row["id"]])
    _tell_end(work, record, row, scope)
    return {"id": row["id"], "ended": True}


def shares(work: Work, spec: EntitySpec, record_id: Any) -> wire.Json:
    """{"items"} of the shares of a record that hold today, the newest first.

    Raises NotFound and Forbidden for who may not share it.
    """
    record_id = checked_id(record_id)
    scope = scope_seen(work, spec, record_id)
    require(work.access, spec.permission(SHARE), spec, scope)
    query = select(share).where(share.c.record_id == record_id, *is_living())
    rows = work.db.execute(query.order_by(share.c.id.desc())).mappings()
    return {"items": labelled(work, [_told(row) for row in rows])}


def open_to(work: Work, spec: EntitySpec, record_id: str, user_ids: Iterable[str]) -> None:
    """Lets people see a record that is about to be written, as a part of what it is.

    Nothing tells who they are: neither its history nor its list of shares.
    """
    for user_id in user_ids:
        given = {USER: user_id, GROUP: None, "may": VIEW, "ends_on": None, "reason": None}
        _write(work, spec, record_id, given)


def labelled(work: Work, told: list[wire.Json]) -> list[wire.Json]:
    """The shares with the names of who has and who gave them."""
    kinds = {**RECEIVERS, "created_by": RECEIVERS[USER]}
    for name, target in kinds.items():
        ids = {str(each[name]) for each in told if each[name] is not None}
        names = labels_of(work, target, ids)
        for each in told:
            if each[name] in names:
                each.setdefault("_labels", {})[name] = names[each[name]]
    return told


def share_of(db: Session, access: Access, record_id: str) -> list[wire.Json]:
    """The shares by which this caller sees the record: their own first, then those of groups.

    For what inherits from another record, ask with the id of the one that is owned.
    """
    query = select(share).where(
        share.c.record_id == record_id, _is_for(receivers_of(access)), *is_living()
    )
    rows = db.execute(query.order_by(share.c.group_id.is_not(None), share.c.id)).mappings()
    return [_told(row) for row in rows]


def end_all_of(work: Work, receiver: str) -> None:
    """Ends every share with a person or a group that is no more, each told with its record."""
    query = select(share).where(_is_for([receiver]), share.c.ended_at.is_(None))
    for row in list(work.db.execute(query.order_by(share.c.id)).mappings()):
        spec = work.store.spec(row["entity"])
        try:
            record = lock(work.db, spec, row["record_id"])
        except NotFound:  # it is deleted, and nobody looks at it
            _end(work, [row["id"]])
            continue
        scope = scope_of(work, spec, record)
        _end(work, [row["id"]])
        _tell_end(work, record, row, scope)


def _checked(work: Work, values: Any) -> dict[str, Any]:
    given = dict(values) if isinstance(values, dict) else {}
    unknown = sorted(map(str, given.keys() - FIELDS))
    if unknown:
        raise Invalid(dict.fromkeys(unknown, "unknown_field"))
    may = given.get("may", VIEW)
    if may not in RIGHTS:
        raise Invalid(may="bad_value")
    reason = str(given.get("reason") or "").strip() or None
    if reason is not None and len(reason) > MOST_REASON:
        raise Invalid(reason=("too_long", {"max_length": MOST_REASON}))
    receiver = {name: _receiver(given, name) for name in (USER, GROUP)}
    _refuse_unknown_receiver(work, receiver)
    return {**receiver, "may": may, "ends_on": _end_of(given), "reason": reason}


def _receiver(given: dict[str, Any], name: str) -> str | None:
    value = given.get(name)
    if value is None:
        return None
    if not is_id(value):
        raise Invalid({name: "not_an_id"})
    return str(value).lower()


def _refuse_unknown_receiver(work: Work, receiver: dict[str, str | None]) -> None:
    """One person or one group, somebody else than who shares."""
    named = {name: value for name, value in receiver.items() if value is not None}
    if len(named) != 1:
        raise Invalid(user_id="share_with_one")
    ((name, value),) = named.items()
    if value == work.call.caller.user_id:
        raise Invalid(user_id="share_with_oneself")
    table = table_known(work, RECEIVERS[name])
    found = None
    if table is not None:
        query = select(table.c.id).where(table.c.id == value, table.c.deleted_at.is_(None))
        found = work.db.scalar(query)
    if found is None:
        raise Invalid({name: "unknown_reference"})


def _end_of(given: dict[str, Any]) -> date | None:
    value = given.get("ends_on") or None
    try:
        ends_on = TypeAdapter(date | None).validate_python(value)
    except ValidationError:
        raise Invalid(ends_on="not_a_date") from None
    if ends_on is not None and ends_on < clock.today():
        raise Invalid(ends_on="share_ends_before_today")
    return ends_on


def _write(work: Work, spec: EntitySpec, record_id: str, given: dict[str, Any]) -> dict[str, Any]:
    row = {
        **given,
        "id": new_id(),
        "entity": spec.full_name,
        "record_id": record_id,
        "created_at": clock.now(),
        "created_by": work.call.caller.actor_id,
    }
    work.db.execute(insert(share).values(row))
    return row


def _end(work: Work, ids: list[str]) -> None:
    values = {"ended_at": clock.now(), "ended_by": work.call.caller.actor_id}
    work.db.execute(update(share).where(share.c.id.in_(ids)).values(values))


def _tell_end(work: Work, record: Any, row: Any, scope: Any) -> None:
    changes = {SHARES: {"from": _change(row), "to": None}}
    save(work, record, event=UNSHARED, operation="unshare", beside=changes, left=scope)


def _living_with(db: Session, record_id: str, given: dict[str, Any]) -> RowMapping | None:
    """The share that the same receiver has of the record; an outlived one is in the way as well."""
    same = or_(share.c.user_id == given[USER], share.c.group_id == given[GROUP])
    query = select(share).where(share.c.record_id == record_id, same, share.c.ended_at.is_(None))
    return db.execute(query).mappings().first()


def _living_of(db: Session, record_id: str, share_id: Any) -> RowMapping | None:
    query = select(share).where(
        share.c.id == checked_id(share_id), share.c.record_id == record_id, *is_living()
    )
    return db.execute(query).mappings().first()


def _is_for(receivers: Iterable[str]) -> Any:
    ids = sorted(receivers)
    return or_(share.c.user_id.in_(ids), share.c.group_id.in_(ids))


def _told(row: Any) -> wire.Json:
    return {name: plain(row[name]) for name in TOLD}


def _change(row: Any) -> wire.Json:
    """What history and audit say of a share."""
    return {
        name: plain(row[name]) for name in (USER, GROUP, "may", "ends_on", "reason") if row[name]
    }
