"""What a service tells IAM of its contract: permissions, fields with rules of their own, needs,
and what all of them are called.

It is told whenever the service is migrated or started. Hearing it again changes nothing, and an IAM
whose database is new learns it all at the next start.
"""

from __future__ import annotations

from collections.abc import Callable
from operator import methodcaller
from typing import TYPE_CHECKING, Any

from crmkit.access.fieldview import mask_of
from crmkit.entity.spec import EntitySpec
from crmkit.entity.words import Words
from crmkit.events.envelope import new_envelope
from crmkit.events.outbox import emit
from crmkit.i18n import LANGUAGES, locale_of
from crmkit.store.database import Database
from crmkit.wire import Json

if TYPE_CHECKING:
    from crmkit.service import EntityService

PUBLISHED = "contract.published"


def declaration(service: type[EntityService]) -> Json:
    """The part of a service's contract that decides who may do what."""
    specs = list(service.specs().values())
    return {
        "service": service.name,
        "permissions": [each for spec in specs for each in _permissions(spec)],
        "fields": {spec.full_name: _fields(spec) for spec in specs},
        "rules": {spec.full_name: _rules(spec) for spec in specs if spec.about.rules},
        "needs": sorted(service.needs),
        "words": {spec.full_name: _words(service, spec) for spec in specs},
    }


def publish_contract(database: Database, service: type[EntityService]) -> None:
    """Tells what the service declares as the event `<service>.contract.published`."""
    name = f"{service.name}.{PUBLISHED}"
    envelope = new_envelope(
        service=service.name, name=name, subject=service.name, data=declaration(service)
    )
    database.transaction(lambda db: emit(db, envelope))


def tell_contract(service: object) -> None:
    """The same for a service that has just started; what has no entities has nothing to tell."""
    from crmkit.service import EntityService

    if isinstance(service, EntityService):
        publish_contract(service.database, type(service))


def _permissions(spec: EntitySpec) -> list[Json]:
    return [
        {
            "name": spec.permission(operation),
            "sentence": can.sentence,
            "scoped": spec.owned or spec.parent is not None,
            "defaults": {role: str(scope) for role, scope in can.grants.items()},
        }
        for operation, can in spec.about.can.items()
    ]


def _rules(spec: EntitySpec) -> dict[str, dict[str, str]]:
    """Which fields a shipped role starts with hidden, masked or read-only."""
    return {role: dict(rules) for role, rules in spec.about.rules.items()}


def _fields(spec: EntitySpec) -> dict[str, Any]:
    """What a reader of its audit must know: which fields are personal, and how each is masked."""
    return {
        name: {"personal": field.personal, "mask": mask_of(field)}
        for name, field in spec.fields.items()
        if field.origin != "system" and (field.personal or mask_of(field))
    }


def _words(service: type[EntityService], spec: EntitySpec) -> Json:
    """What the entity, its operations and its fields are called, in every language."""
    locale = locale_of(service.package)
    spoken = {language: Words(locale, spec, language) for language in LANGUAGES}

    def called(name: Callable[[Words], str]) -> dict[str, str]:
        return {language: name(words) for language, words in spoken.items()}

    fields = [field for field in spec.fields.values() if field.origin != "system"]
    return {
        "label": called(lambda words: words.entity("many")),
        "one": called(lambda words: words.entity("one")),
        "operations": {
            operation: called(methodcaller("operation", operation)) for operation in spec.about.can
        },
        "fields": {field.name: called(methodcaller("field", field)) for field in fields},
    }
