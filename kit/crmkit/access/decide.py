"""The one place that decides who may do what.

Get, list, search, related lists, labels, history, commands, bulk edits, events and live streams all
ask here. A permission gives scopes, scopes make a reach, and a reach is asked about records, in SQL
for many and in Python for one.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from sqlalchemy import ColumnElement, FromClause, Table, exists, select, true

from crmkit.access.document import Access
from crmkit.access.permission import CATALOGUE, EVERYTHING
from crmkit.access.reach import Reach, reach_of
from crmkit.access.scope import Scope
from crmkit.access.sharing import shared_for
from crmkit.errors import Forbidden, NotFound
from crmkit.ids import new_id

if TYPE_CHECKING:
    from crmkit.entity.spec import EntitySpec

NOT_GRANTED = "not_granted"
OUT_OF_SCOPE = "out_of_scope"

_ALL: frozenset[Scope] = frozenset({Scope.ALL})
_NONE: frozenset[Scope] = frozenset()

ScopeOfRecord = Mapping[str, Any]


def scopes(access: Access, permission: str) -> frozenset[Scope]:
    """The scopes in which the caller has the permission; an undeclared permission raises."""
    CATALOGUE.require(permission)
    if EVERYTHING in access.grants:
        return _ALL
    return access.grants.get(permission, _NONE)


def reach(access: Access, permission: str) -> Reach:
    """The records that the permission holds for, worked out once per document."""
    known = access.compiled.get(permission)
    if known is None:
        given = scopes(access, permission)
        shared = shared_for(access, permission, granted=bool(given))
        known = access.compiled[permission] = reach_of(access, given).with_shared(shared)
    return known


def may(access: Access, permission: str) -> bool:
    """Whether the caller has the permission for any record at all, be it one that is shared."""
    return bool(scopes(access, permission)) or (
        bool(access.received) and not reach(access, permission).nothing
    )


def allowed_scope(scope: ScopeOfRecord | None, access: Access, permission: str) -> bool:
    """Whether the permission holds for a record with this owner, department, territory, shares."""
    return reach(access, permission).admits(scope)


def where_allowed(spec: EntitySpec, access: Access, operation: str) -> ColumnElement[bool]:
    """The same for all rows at once: the condition that keeps those the operation holds for."""
    permission = spec.permission(operation)
    key = (spec.cls, permission)
    known = access.compiled.get(key)
    if known is None:
        known = access.compiled[key] = _clause(spec, reach(access, permission))
    return known


def require(
    access: Access,
    permission: str,
    spec: EntitySpec | None = None,
    scope: ScopeOfRecord | None = None,
) -> None:
    """Raises Forbidden unless the permission holds, for the record of that scope if given."""
    if not may(access, permission):
        raise denied(permission, NOT_GRANTED)
    if scope is not None and not allowed_scope(scope, access, permission):
        raise denied(permission, OUT_OF_SCOPE)


def require_on(access: Access, spec: EntitySpec, operation: str, scope: ScopeOfRecord) -> None:
    """Raises NotFound for a record the caller may not see, Forbidden for one they may only see."""
    if not allowed_scope(scope, access, spec.permission("view")):
        raise NotFound()
    require(access, spec.permission(operation), spec, scope)


def denied(permission: str, reason: str) -> Forbidden:
    """A refusal under an id of its own, by which the audit and an administrator find it again."""
    return Forbidden(permission, decision_id=new_id(), reason=reason)


def _clause(spec: EntitySpec, reached: Reach) -> ColumnElement[bool]:
    if reached.everything:
        return true()
    if spec.owned:
        return reached.clause(_table(spec).c)
    if spec.parent is None:
        return reached.clause(None)
    return _through_parents(spec, reached)


def _through_parents(spec: EntitySpec, reached: Reach) -> ColumnElement[bool]:
    """EXISTS over the chain of parents up to the one that has an owner: its scope is theirs."""
    parent, link = _above(spec)
    first = table = _table(parent).alias()
    source: FromClause = first
    while not parent.owned and parent.parent is not None:
        grandparent, key = _above(parent)
        upper = _table(grandparent).alias()
        source = source.join(upper, upper.c.id == table.c[key])
        parent, table = grandparent, upper
    own = _table(spec)
    root = table.c if parent.owned else None
    found = select(1).select_from(source).where(first.c.id == own.c[link], reached.clause(root))
    return exists(found.correlate(own))


def _above(spec: EntitySpec) -> tuple[EntitySpec, str]:
    """The parent that the entity inherits its scope from, and the column that names it."""
    from crmkit.entity.spec import spec_of

    link = spec.parent
    assert link is not None
    (key,) = _table(spec).c[link].foreign_keys
    for mapper in spec.cls.registry.mappers:
        if mapper.local_table is key.column.table:
            return spec_of(mapper.class_, spec.service), link
    raise LookupError(f"{spec.full_name}.{link} refers to no entity of this service")


def _table(spec: EntitySpec) -> Table:
    return cast(Table, spec.cls.__table__)
