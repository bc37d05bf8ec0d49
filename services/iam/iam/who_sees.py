"""Who may see a record, and why: the same decision asked from the record's side."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterator, Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session as Db

from crmkit.access.decide import may, reach
from crmkit.call import Call
from iam import places, ways
from iam.entities.user import User
from iam.inputs_access import OfRecord
from iam.rules.shares import SHARED, shared_with
from iam.rules.ways import Way

EXPLAIN = "iam.user.explain"
SCOPES = ("own", "department", "department_and_below", "territory", "all", SHARED)

Reason = tuple[str, Way]


def who_sees(db: Db, call: Call, facts: Mapping[str, Any], values: OfRecord) -> dict[str, Any]:
    """A page of the people by name, each with the reasons, and how many there are by scope.

    Names and scopes are for everybody who sees the record themselves; by which role and group a
    person comes to a scope is for those who may explain that person's access.
    """
    entity = facts["entity"]
    seeing = reaching(db, f"{entity}.view", facts)
    editing = reaching(db, f"{entity}.edit", facts).keys()
    counts = dict.fromkeys(SCOPES, 0)
    for reasons in seeing.values():
        for scope in {scope for scope, _ in reasons}:
            counts[scope] += 1
    chosen = [each for each, reasons in seeing.items() if _by(reasons, values.scope)]
    page, following = _page(db, chosen, values)
    labels = ways.named(db, (way for each in page for _, way in seeing[each.id]), call.language)
    items = [
        {
            "user": {"id": person.id, "label": person.name},
            "edits": person.id in editing,
            "reasons": _reasons(call, person, seeing[person.id], labels),
        }
        for person in page
    ]
    groups = [{"scope": scope, "count": count} for scope, count in counts.items() if count]
    return {"items": items, "groups": groups, "total": len(chosen), "next_cursor": following}


def reaching(db: Db, permission: str, facts: Mapping[str, Any]) -> dict[str, list[Reason]]:
    """The active people who have the permission for the record, by grants and by shares."""
    by_scope = places.reached_by(db, facts)
    holders = ways.ways_to(db, permission)
    found: dict[str, list[Reason]] = defaultdict(list)
    for user_id, theirs in holders.items():
        for way in theirs:
            for scope in sorted(way.scopes(permission)):
                if scope == "all" or user_id in by_scope[scope]:
                    found[user_id].append((scope, way))
    for user_id, way in _shared(db, permission, facts, holders):
        found[user_id].append((SHARED, way))
    return dict(found)


def _shared(
    db: Db, permission: str, facts: Mapping[str, Any], holders: Container[str]
) -> Iterator[tuple[str, Way]]:
    """The active people with whom the record is shared, and through which groups."""
    if not facts.get("shares"):
        return
    known, within = ways.active(db), ways.people_of_groups(db)
    for receiver in shared_with(facts, permission, granted=True):
        for user_id, groups in within.get(receiver, {receiver: []}).items():
            granted = user_id in holders
            counts = receiver in shared_with(facts, permission, granted=granted)
            if user_id in known and counts:
                yield user_id, Way(ways.into(groups), {})


def may_explain(call: Call, person: User) -> bool:
    """Whether the caller may know by which ways this person holds what they hold."""
    if person.id == call.caller.user_id:
        return True
    home = {
        "owner_id": person.id,
        "department_id": person.department_id,
        "territory_id": person.territory_id,
    }
    return may(call.access, EXPLAIN) and reach(call.access, EXPLAIN).admits(home)


def _by(reasons: list[Reason], scope: str | None) -> bool:
    return scope is None or any(each == scope for each, _ in reasons)


def _page(db: Db, chosen: list[str], values: OfRecord) -> tuple[list[User], str | None]:
    """By name; `after` is the last person of the page before."""
    query = select(User).where(User.id.in_(chosen)).order_by(User.name, User.id)
    last = db.get(User, values.after) if values.after else None
    if last is not None:
        later = (User.name > last.name) | ((User.name == last.name) & (User.id > last.id))
        query = query.where(later)
    people = list(db.scalars(query.limit(values.limit + 1)))
    page = people[: values.limit]
    return page, page[-1].id if len(people) > values.limit else None


def _reasons(
    call: Call, person: User, reasons: list[Reason], labels: ways.Labels
) -> list[dict[str, Any]]:
    if may_explain(call, person):
        return [{"scope": scope, **ways.told(way, labels)} for scope, way in reasons]
    return [{"scope": scope} for scope in sorted({scope for scope, _ in reasons})]
