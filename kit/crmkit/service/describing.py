"""What a service tells of itself: to a caller what they may see."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crmkit.access.decide import may
from crmkit.admin.choices import choice_lists
from crmkit.admin.custom import custom_fields
from crmkit.entity.meta import entity_meta
from crmkit.i18n import locale_of
from crmkit.store.store import Work
from crmkit.wire import Json

if TYPE_CHECKING:
    from crmkit.service.base import EntityService


def describe(service: EntityService, work: Work) -> Json:
    """The entities that the caller may do anything with, in the caller's language."""
    specs = service.specs().values()
    choices = choice_lists(work.db)
    locale = locale_of(service.package)
    entities = [
        entity_meta(
            spec,
            work.access,
            work.call.language,
            () if spec.is_log else custom_fields(work.db, spec).values(),
            choices,
            commands=service.commands().values(),
            siblings=specs,
            locale=locale,
        )
        for spec in specs
        if any(may(work.access, spec.permission(each)) for each in spec.operations)
    ]
    return {"service": service.name, "entities": entities}
