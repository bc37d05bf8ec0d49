"""Requests for access: who decides them, and what granting gives.

A record's owner and the manager of the owner's department decide about it, and whoever may decide
any request. Who asks learns nothing of the record: a request about one that is not there is opened
and waits like any other.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from sqlalchemy import func, select

from crmkit import clock
from crmkit.access.decide import denied, may
from crmkit.access.sharing import EDIT, VIEW
from crmkit.call import Call
from crmkit.errors import Forbidden, Invalid, NotFound, Timeout, Unavailable
from crmkit.ids import new_id
from crmkit.store import saving, sharing, writing
from crmkit.store.store import Work
from crmkit.wire import Json
from iam.entities.access_request import GRANTED, OPEN, REFUSED, AccessRequest
from iam.entities.department import Department
from iam.entities.permission import Permission
from iam.entities.user import ACTIVE, User
from iam.inputs_requests import Decision, Wish

if TYPE_CHECKING:
    from crmkit.service import EntityService

DECIDE = "iam.access_request.decide"
MOST_OPEN = 50
# Seconds that a service is given to say what its records are called.
PATIENCE = 2.0
SHARED_RIGHTS = {"view": VIEW, "edit": EDIT}


def opened(service: EntityService, work: Work, wish: Wish) -> AccessRequest:
    """The new request, or the one that is open already for the same.

    Raises Invalid for a permission that nobody declares, a day that is over and too many requests.
    """
    user_id = str(work.call.caller.user_id)
    permission = _declared(work, wish.permission)
    if wish.wished_until is not None and wish.wished_until < clock.today():
        raise Invalid(wished_until="wish_is_over")
    found = _same(work, user_id, wish)
    if found is not None:
        return found
    _refuse_too_many(work, user_id)
    request = AccessRequest(
        id=new_id(),
        owner_id=user_id,
        permission=permission.name,
        entity=permission.entity,
        record_id=wish.record_id,
        reason=wish.reason or None,
        wished_until=wish.wished_until,
    )
    people = deciders(service, work, request) - {user_id}
    sharing.open_to(work, work.store.spec_of(request), request.id, sorted(people))
    added: AccessRequest = saving.add(work, request, operation="request", event="opened")
    return added


def decided(service: EntityService, work: Work, request: AccessRequest, decision: Decision) -> None:
    """Gives what was asked for, as far as who decides may give it, or refuses it.

    Raises Forbidden for who does not decide it or may not give that; Conflict and Invalid.
    """
    _refuse_others(service, work, request)
    if request.state != OPEN:
        raise Invalid.because("request_is_decided")
    if decision.grant:
        if decision.granted_until is not None and decision.granted_until < clock.today():
            raise Invalid(granted_until="wish_is_over")
        _give(service, work, request, decision)
        request.granted_until = decision.granted_until
    request.state = GRANTED if decision.grant else REFUSED
    request.decided_by_id, request.decided_at = work.call.caller.user_id, clock.now()
    request.answer = decision.answer or None
    saving.save(work, request, event="decided", operation="decide")


def deciders(service: EntityService, work: Work, request: AccessRequest) -> set[str]:
    """Those who decide because of the record: its owner, and who manages the owner's department."""
    kept = keeper(service, work, request)
    manager = select(Department.manager_id).where(
        Department.id == kept.get("department_id"), Department.deleted_at.is_(None)
    )
    named = {kept.get("owner_id"), work.db.scalar(manager)} - {None}
    active = select(User.id).where(
        User.id.in_(sorted(map(str, named))), User.status == ACTIVE, User.deleted_at.is_(None)
    )
    return set(work.db.scalars(active))


def keeper(service: EntityService, work: Work, request: AccessRequest) -> Json:
    """What the service of the record says of its owner; empty where there is none to be found."""
    if request.record_id is None or request.entity is None:
        return {}
    name, _, entity = request.entity.partition(".")
    args: Json = {"entity": entity, "id": request.record_id}
    try:
        found: Json = service.ask(name, "keeper", args, service.own_call())
    except NotFound:
        return {}
    return found


@dataclass(frozen=True, slots=True)
class Subjects:
    """What records are called, as far as somebody may see them, and which services kept silent."""

    names: Mapping[str, str]
    away: frozenset[str]

    def of(self, request: Json) -> Json:
        """The name of a request's record; `subject_away` tells that nobody could be asked."""
        record_id, service = request.get("record_id"), str(request.get("entity")).partition(".")[0]
        away = bool(record_id) and service in self.away
        return {"subject": self.names.get(str(record_id)), "subject_away": away}


def subjects(service: EntityService, call: Call, requests: list[Json]) -> Subjects:
    """The records that are asked for; what this caller may not see has no name."""
    by_entity: dict[str, set[str]] = {}
    for each in requests:
        if each.get("record_id") and each.get("entity"):
            by_entity.setdefault(each["entity"], set()).add(each["record_id"])
    names: dict[str, str] = {}
    away: set[str] = set()
    for full_name, ids in by_entity.items():
        name, _, entity = full_name.partition(".")
        if name in away:
            continue
        try:
            args = {"entity": entity, "ids": sorted(ids)}
            names |= service.ask(name, "labels", args, _soon(call))
        except (Forbidden, NotFound):  # nothing of the kind is theirs to see
            continue
        except (Timeout, Unavailable):
            away.add(name)
    return Subjects(names, frozenset(away))


def _soon(call: Call) -> Call:
    """The same call with less patience: names that do not come leave time to answer without."""
    soon = time.time() + PATIENCE
    return replace(call, deadline=soon if call.deadline is None else min(soon, call.deadline))


def _give(service: EntityService, work: Work, request: AccessRequest, decision: Decision) -> None:
    right = SHARED_RIGHTS.get(request.permission.rpartition(".")[2])
    if request.record_id is None or right is None:
        _grant(work, request, decision)
        return
    kept = keeper(service, work, request)
    if not kept.get("shareable"):
        raise Invalid.because("request_for_nothing")
    name, _, entity = str(kept["entity"]).partition(".")
    until = decision.granted_until
    values: Json = {"user_id": request.owner_id, "may": right, "reason": request.reason}
    values["ends_on"] = until.isoformat() if until else None
    values["reason"] = (request.reason or "")[: sharing.MOST_REASON] or None
    args: Json = {"entity": entity, "id": kept["id"], "values": values}
    service.ask(name, "share", args, work.call)


def _grant(work: Work, request: AccessRequest, decision: Decision) -> None:
    """A single grant, made by who decides with their own right to make such."""
    values: Json = {
        "permission": request.permission,
        "scope": decision.scope,
        "user_id": request.owner_id,
        "ends_on": decision.granted_until and decision.granted_until.isoformat(),
        "reason": request.reason,
    }
    writing.build(work, work.store.spec("direct_grant"), values)


def _refuse_others(service: EntityService, work: Work, request: AccessRequest) -> None:
    """Nobody decides what they ask for themselves."""
    user_id = work.call.caller.user_id
    if request.owner_id == user_id:
        raise Invalid.because("request_is_yours")
    if may(work.access, DECIDE) or user_id in deciders(service, work, request):
        return
    raise denied(DECIDE, "not_granted")


def _declared(work: Work, name: str) -> Permission:
    known = select(Permission).where(
        Permission.name == name, Permission.declared, Permission.deleted_at.is_(None)
    )
    found = work.db.scalar(known)
    if found is None:
        raise Invalid(permission="unknown_permission")
    return found


def _same(work: Work, user_id: str, wish: Wish) -> AccessRequest | None:
    query = select(AccessRequest).where(
        AccessRequest.owner_id == user_id,
        AccessRequest.permission == wish.permission,
        AccessRequest.record_id.is_not_distinct_from(wish.record_id),
        AccessRequest.state == OPEN,
        AccessRequest.deleted_at.is_(None),
    )
    return work.db.scalar(query)


def _refuse_too_many(work: Work, user_id: str) -> None:
    mine: Any = select(func.count()).where(
        AccessRequest.owner_id == user_id, AccessRequest.state == OPEN
    )
    if int(work.db.scalar(mine) or 0) >= MOST_OPEN:
        raise Invalid.because("too_many_requests", max=MOST_OPEN)
