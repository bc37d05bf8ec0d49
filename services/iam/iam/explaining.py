"""Why somebody may do something with a record, or what is missing and whom to ask."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session as Db

from crmkit.access.document import Access
from crmkit.access.reach import reach_of
from crmkit.access.scope import Scope
from crmkit.call import Call
from crmkit.i18n import translate
from iam import documents, places, ways, wording
from iam.entities.department import Department
from iam.entities.territory import Territory
from iam.entities.user import ACTIVE, User
from iam.holdings import holdings_of
from iam.rules.shares import SHARED, shared_with
from iam.rules.ways import Way

Facts = Mapping[str, Any]
"""Owner, department and territory of a record, and with whom it is shared."""

GIVES_ACCESS = "iam.role_assignment.create"
MOST_ASKED = 5
NOT_GRANTED, OUT_OF_SCOPE = "not_granted", "out_of_scope"


@dataclass(frozen=True)
class Decision:
    """One permission decided for one person, on a record if there is one."""

    permission: str
    because: tuple[tuple[str, Way], ...]
    """Every scope that allows it, with its way, and every share."""
    beside: tuple[tuple[str, Way], ...]
    """Grants of the permission that do not reach the record."""
    held_back: str | None

    @property
    def allowed(self) -> bool:
        """Whether the person may."""
        return self.held_back is None and bool(self.because)

    @property
    def reason(self) -> str | None:
        """Why not, in a word; None where the person may."""
        if self.allowed:
            return None
        return self.held_back or (OUT_OF_SCOPE if self.beside else NOT_GRANTED)


class Judge:
    """Decides for one person as the access document would, and says by which way."""

    def __init__(self, db: Db, user: User) -> None:
        held = holdings_of(db, user.id)
        self.held_back = documents.held_back(db, user, held.roles)
        self.access = Access(documents.document_of(db, user, held))
        self.user_id, self.groups = user.id, ways.groups_of(db, user.id)
        self.ways = ways.ways_of(db, user.id)

    def decide(self, permission: str, facts: Facts | None) -> Decision:
        """The permission in general without a record, else for that record."""
        because: list[tuple[str, Way]] = []
        beside: list[tuple[str, Way]] = []
        for scope, way in self._granting(permission):
            (because if self._reaches(scope, facts) else beside).append((scope, way))
        because += self._shared(permission, facts, granted=bool(because or beside))
        return Decision(permission, tuple(because), tuple(beside), self.held_back)

    def _granting(self, permission: str) -> Iterator[tuple[str, Way]]:
        return ((scope, way) for way in self.ways for scope in sorted(way.scopes(permission)))

    def _shared(
        self, permission: str, facts: Facts | None, *, granted: bool
    ) -> Iterator[tuple[str, Way]]:
        for receiver in shared_with(facts or {}, permission, granted=granted):
            if receiver == self.user_id or receiver in self.groups:
                yield SHARED, Way(ways.into(self.groups.get(receiver, ())), {})

    def _reaches(self, scope: str, facts: Facts | None) -> bool:
        return facts is None or reach_of(self.access, [Scope(scope)]).admits(facts)


def explained(
    db: Db, call: Call, user: User, permission: str, facts: Facts | None
) -> dict[str, Any]:
    """The decision with its ways; where it is a no, what is missing and whom to ask.

    To do anything with a record one has to see it: of both permissions the first that fails is
    told, else the one that was asked about.
    """
    judge = Judge(db, user)
    decisions = [judge.decide(each, facts) for each in _needed(permission, facts)]
    decision = next((each for each in decisions if not each.allowed), decisions[-1])
    told = decision.because if decision.allowed else decision.beside
    labels = ways.named(db, (way for _, way in told), call.language)
    return {
        "allowed": decision.allowed,
        "permission": decision.permission,
        "user": {"id": user.id, "label": user.name},
        "record": _places(db, facts),
        "grants": [{"scope": scope, **ways.told(way, labels)} for scope, way in told],
        "reason": decision.reason,
        "missing": _missing(db, call, user, decision),
        "ask": [] if decision.allowed else whom_to_ask(db, user, facts),
    }


def whom_to_ask(db: Db, user: User, facts: Facts | None) -> list[dict[str, Any]]:
    """Who could help: the record's owner, who manages its department, who may give roles."""
    facts = facts or {}
    tree = places.tree_of(db, Department)
    wanted = [
        ("owner", facts.get("owner_id")),
        ("manager", tree.managers.get(facts.get("department_id") or "")),
        *(("administrator", each) for each in sorted(ways.ways_to(db, GIVES_ACCESS))),
    ]
    roles: dict[str, str] = {}
    for role, user_id in wanted:
        if user_id is not None and user_id != user.id:
            roles.setdefault(user_id, role)
    names = _active(db, roles)
    people = [each for each in roles if each in names][:MOST_ASKED]
    return [{"id": each, "label": names[each], "as": roles[each]} for each in people]


def _needed(permission: str, facts: Facts | None) -> list[str]:
    view = f"{facts['entity']}.view" if facts else permission
    return list(dict.fromkeys([view, permission]))


def _missing(db: Db, call: Call, user: User, decision: Decision) -> str | None:
    if decision.reason is None:
        return None
    key = "you" if user.id == call.caller.user_id else "they"
    return translate(
        f"access.missing.{decision.reason}.{key}",
        call.language,
        permission=wording.named(db, decision.permission, call.language),
        person=user.name,
    )


def _places(db: Db, facts: Facts | None) -> dict[str, Any] | None:
    """The record's owner, department and territory by name."""
    if facts is None:
        return None
    kinds: dict[str, type[User] | type[Department] | type[Territory]]
    kinds = {"owner": User, "department": Department, "territory": Territory}
    found: dict[str, Any] = {"entity": facts["entity"], "id": facts["id"]}
    for name, kind in kinds.items():
        place = facts.get(f"{name}_id")
        label = None if place is None else db.scalar(select(kind.name).where(kind.id == place))
        found[name] = None if label is None else {"id": place, "label": label}
    return found


def _active(db: Db, user_ids: Any) -> dict[str, str]:
    query = select(User.id, User.name).where(
        User.id.in_(sorted(user_ids)), User.status == ACTIVE, User.deleted_at.is_(None)
    )
    return {row.id: row.name for row in db.execute(query)}
