"""What is known of shares beside giving them: who receives here, and who keeps a record."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Uuid, bindparam, func, or_, select
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.orm import Session

from crmkit import wire
from crmkit.access.document import Access
from crmkit.access.sharing import EDIT, VIEW, is_living, receivers_of
from crmkit.entity.spec import EntitySpec
from crmkit.errors import Forbidden
from crmkit.store.reading import checked_id, living
from crmkit.store.scope import parent_of, scopes_of
from crmkit.store.sharing import is_shareable
from crmkit.store.store import Work
from crmkit.store.tables import share

# Every call asks this, so the statement is made once.
_RECEIVERS: Any = bindparam("receivers", type_=ARRAY(Uuid(as_uuid=False)))
_KINDS_RECEIVED = (
    select(share.c.entity, share.c.may)
    .where(
        or_(share.c.user_id == func.any(_RECEIVERS), share.c.group_id == func.any(_RECEIVERS)),
        *is_living(),
    )
    .distinct()
)


def received(db: Session, access: Access, specs: Iterable[EntitySpec]) -> Access:
    """The access together with what was shared with the caller here, by kinds of records."""
    if not access.shares or access.everything:
        return access
    if not any(spec.owned and not spec.is_log for spec in specs):
        return access
    rights: dict[str, str] = {}
    for row in db.execute(_KINDS_RECEIVED, {"receivers": sorted(receivers_of(access))}):
        if rights.get(row.entity) != EDIT:
            rights[row.entity] = row.may
    return access.receiving(rights)


def keeper(work: Work, spec: EntitySpec, record_id: Any) -> wire.Json:
    """The owned record that this one is, or inherits from, with its owner and department.

    For services alone, which find out who decides about access to it; empty for what is not there.
    """
    if work.call.caller.service is None:
        raise Forbidden(spec.permission(VIEW))
    table = spec.cls.table()
    query = select(table.c.id).where(table.c.id == checked_id(record_id), *living(spec))
    found = work.db.scalar(query)
    scope = scopes_of(work, spec, [found]).get(found or "", {})
    if not scope:
        return {}
    root, top = spec, found
    while not root.owned and root.parent is not None:
        above = root.cls.table()
        link = select(above.c[root.parent]).where(above.c.id == top)
        root, top = parent_of(work, root), work.db.scalar(link)
    told = {name: scope[name] for name in ("owner_id", "department_id")}
    return {"entity": root.full_name, "id": top, "shareable": is_shareable(root), **told}
