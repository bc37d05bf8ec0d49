"""What a service tells of itself: to a caller what they may see."""

from __future__ import annotations

from collections import OrderedDict
from threading import Lock
from typing import TYPE_CHECKING, Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from crmkit import wire
from crmkit.access.decide import may
from crmkit.access.document import Access
from crmkit.admin.choice import Choice
from crmkit.admin.choices import choice_lists
from crmkit.admin.custom import custom_fields_of
from crmkit.admin.custom_field import CustomField
from crmkit.entity.meta import entity_meta
from crmkit.i18n import locale_of
from crmkit.store.store import Work
from crmkit.wire import Json

if TYPE_CHECKING:
    from crmkit.service.base import EntityService

KEPT = 32
"""How many descriptions are kept, of some 150 kB each: by language, and by what roles may do."""


class Descriptions:
    """Describes a service, once for all callers who may see the same of it."""

    def __init__(self, service: EntityService) -> None:
        self._service = service
        self._kept: OrderedDict[Any, bytes] = OrderedDict()
        self._lock = Lock()

    def told(self, work: Work) -> Json:
        """The entities that the caller may do anything with, in the caller's language."""
        key = (_rights(work.access), work.call.language, _version(work.db))
        with self._lock:
            known = self._kept.get(key)
            if known is not None:
                self._kept.move_to_end(key)
        if known is None:
            known = wire.dumps(describe(self._service, work))
            with self._lock:
                self._kept[key] = known
                while len(self._kept) > KEPT:
                    self._kept.popitem(last=False)
        told: Json = wire.loads(known)
        return told


def describe(service: EntityService, work: Work) -> Json:
    """The same, made anew."""
    specs = service.specs().values()
    shown = [
        spec
        for spec in specs
        if any(may(work.access, spec.permission(each)) for each in spec.operations)
    ]
    custom = custom_fields_of(work.db, shown)
    choices = choice_lists(work.db)
    locale = locale_of(service.package)
    entities = [
        entity_meta(
            spec,
            work.access,
            work.call.language,
            custom[spec.full_name].values(),
            choices,
            commands=service.commands().values(),
            siblings=specs,
            locale=locale,
        )
        for spec in shown
    ]
    return {"service": service.name, "entities": entities}


def _rights(access: Access) -> Any:
    """All of a caller's rights that a description shows: over which records is no part of it."""
    known = access.compiled.get(Descriptions)
    if known is None:
        granted = frozenset(name for name, scopes in access.grants.items() if scopes)
        received = wire.digest(access.received)
        rules = wire.digest(access.field_rules)
        known = access.compiled[Descriptions] = (granted, rules, received)
    return known


def _version(db: Session) -> Any:
    """Another one after each change of a choice or custom field, by whatever process."""
    each = (select(func.sum(kind.version)).scalar_subquery() for kind in (Choice, CustomField))
    return tuple(db.execute(select(*each)).one())
