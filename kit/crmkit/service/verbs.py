"""The generic verbs by name, and what of each is audited."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from crmkit.access.decide import require
from crmkit.call import Call
from crmkit.entity.spec import EntitySpec
from crmkit.errors import NotFound
from crmkit.events.contract import declaration
from crmkit.importing import references
from crmkit.importing import verbs as importing
from crmkit.store import bulk, deleting, feed, history, owning, reading, receiving, sharing, writing
from crmkit.store.listing import list_records
from crmkit.store.store import Work
from crmkit.wire import Json

if TYPE_CHECKING:
    from crmkit.service.base import EntityService

VIEW = "view"
MOST_NOTED = 200


@dataclass(frozen=True, slots=True)
class Verb:
    """One verb: what answers it, and whether it changes something."""

    run: Callable[[EntityService, Work, Json], Any]
    writes: bool = False
    public: bool = False
    """Whether nobody needs to be signed in for it, as for a question that tells no data."""


def _list(service: EntityService, work: Work, args: Json) -> Json:
    spec = _spec(work, args)
    page = list_records(work, spec, args)
    asked = {name: args[name] for name in ("where", "q", "sort") if args.get(name)}
    ids = [item["id"] for item in page["items"]]
    _viewed(service, work.call, spec, count=len(ids), detail={**asked, "ids": ids})
    return page


def _get(service: EntityService, work: Work, args: Json) -> Json:
    spec = _spec(work, args)
    record = reading.get_record(work, spec, args.get("id"))
    _viewed(service, work.call, spec, record_id=record["id"])
    return record


def _create(_: EntityService, work: Work, args: Json) -> Json:
    return writing.create(work, _writable(work, args, "create"), args.get("values"))


def _update(_: EntityService, work: Work, args: Json) -> Json:
    return writing.update(
        work,
        _writable(work, args, "edit"),
        args.get("id"),
        args.get("values"),
        version=writing.checked_version(args.get("version")),
        strict=bool(args.get("strict")),
    )


def _delete(_: EntityService, work: Work, args: Json) -> Json:
    spec = _writable(work, args, "delete")
    return deleting.delete(work, spec, args.get("id"), args.get("version"))


def _restore(_: EntityService, work: Work, args: Json) -> Json:
    return deleting.restore(work, _writable(work, args, "delete"), args.get("id"))


def _history(service: EntityService, work: Work, args: Json) -> Json:
    spec = _spec(work, args)
    require(work.access, spec.permission(VIEW), spec)
    record_id = reading.checked_id(args.get("id"))
    scope = reading.scope_seen(work, spec, record_id)
    page = history.page(work, spec, record_id, scope, args)
    _viewed(service, work.call, spec, record_id=record_id, detail={"part": "history"})
    return page


def _visible(_: EntityService, work: Work, args: Json) -> list[str]:
    return reading.visible(work, _spec(work, args), args.get("ids") or [])


def _labels(_: EntityService, work: Work, args: Json) -> dict[str, str]:
    return reading.labels(work, _spec(work, args), args.get("ids") or [])


def _whereabouts(_: EntityService, work: Work, args: Json) -> Json:
    return reading.whereabouts(work, _spec(work, args), args.get("id"))


def _snapshot(_: EntityService, work: Work, args: Json) -> Json:
    return reading.snapshot_page(work, _spec(work, args), args)


def _events(service: EntityService, work: Work, args: Json) -> Json:
    page = feed.page(work, args)
    seen: dict[str, set[str]] = {}
    for item in page["items"]:
        seen.setdefault(item["type"].rpartition(".")[0], set()).add(item["subject"])
    for entity, ids in seen.items():
        detail = {"part": "events", "ids": sorted(ids)}
        _viewed(service, work.call, work.store.spec(entity), count=len(ids), detail=detail)
    return page


def _bulk(_: EntityService, work: Work, args: Json) -> Json:
    return bulk.start(work, _spec(work, args), args)


def _job(_: EntityService, work: Work, args: Json) -> Json:
    return bulk.job_of_caller(work, args.get("id"))


def _cancel_job(_: EntityService, work: Work, args: Json) -> Json:
    return bulk.cancel(work, args.get("id"))


def _owned(_: EntityService, work: Work, args: Json) -> Json:
    return owning.owned(work, args)


def _reassign(_: EntityService, work: Work, args: Json) -> Json:
    return owning.reassign(work, _assignable(work, args, "reassign"), args)


def _restamp(_: EntityService, work: Work, args: Json) -> Json:
    return owning.restamp(work, _assignable(work, args, "restamp"), args)


def _share(_: EntityService, work: Work, args: Json) -> Json:
    spec = _shareable(work, args, "share")
    return sharing.share_record(work, spec, args.get("id"), args.get("values"))


def _unshare(_: EntityService, work: Work, args: Json) -> Json:
    spec = _shareable(work, args, "unshare")
    return sharing.unshare_record(work, spec, args.get("id"), args.get("share_id"))


def _shares(service: EntityService, work: Work, args: Json) -> Json:
    spec = _shareable(work, args, "shares")
    found = sharing.shares(work, spec, args.get("id"))
    _viewed(service, work.call, spec, record_id=args.get("id"), detail={"part": "shares"})
    return found


def _keeper(_: EntityService, work: Work, args: Json) -> Json:
    return receiving.keeper(work, _spec(work, args), args.get("id"))


def _received(_: EntityService, work: Work, __: Json) -> Json:
    """The kinds of records that were shared with the caller here."""
    return {"entities": sorted(work.access.received or ())}


def _describe(service: EntityService, work: Work, _: Json) -> Json:
    return service.descriptions.told(work)


def _health(service: EntityService, _: Work, __: Json) -> Json:
    return service.health()


def _contract(service: EntityService, _: Work, __: Json) -> Json:
    """What is in the repository for everybody to read: permissions, needs, rules of fields."""
    return declaration(type(service))


def _named(_: EntityService, work: Work, args: Json) -> dict[str, list[str]]:
    return references.named(work, _spec(work, args), args)


def _import_begin(_: EntityService, work: Work, args: Json) -> Json:
    return importing.begin(work, _spec(work, args), args)


def _importing(verb: Callable[[Work, Json], Json], *, writes: bool = False) -> Verb:
    return Verb(lambda _, work, args: verb(work, args), writes=writes)


VERBS: dict[str, Verb] = {
    "list": Verb(_list),
    "get": Verb(_get),
    "create": Verb(_create, writes=True),
    "update": Verb(_update, writes=True),
    "delete": Verb(_delete, writes=True),
    "restore": Verb(_restore, writes=True),
    "history": Verb(_history),
    "visible": Verb(_visible),
    "labels": Verb(_labels),
    "whereabouts": Verb(_whereabouts),
    "snapshot": Verb(_snapshot),
    "events": Verb(_events),
    "bulk": Verb(_bulk, writes=True),
    "job": Verb(_job),
    "cancel_job": Verb(_cancel_job, writes=True),
    "owned": Verb(_owned),
    "reassign": Verb(_reassign, writes=True),
    "restamp": Verb(_restamp, writes=True),
    "share": Verb(_share, writes=True),
    "unshare": Verb(_unshare, writes=True),
    "shares": Verb(_shares),
    "received": Verb(_received),
    "keeper": Verb(_keeper),
    "named": Verb(_named),
    "import_begin": Verb(_import_begin, writes=True),
    "import_piece": _importing(importing.take_piece, writes=True),
    "import_options": _importing(importing.set_options, writes=True),
    "import_start": _importing(importing.start, writes=True),
    "import_cancel": _importing(importing.cancel, writes=True),
    "import_undo": _importing(importing.undo, writes=True),
    "import_view": _importing(importing.view),
    "import_views": _importing(importing.views),
    "import_outcomes": _importing(importing.outcomes),
    "describe": Verb(_describe),
    "health": Verb(_health, public=True),
    "contract": Verb(_contract, public=True),
}


def _spec(work: Work, args: Json) -> EntitySpec:
    return work.store.spec(str(args.get("entity") or ""))


def _writable(work: Work, args: Json, operation: str) -> EntitySpec:
    """The entity, unless it is one that knows no such verb, as a log knows none that writes."""
    spec = _spec(work, args)
    if spec.is_log or operation not in spec.operations:
        raise NotFound("error.unknown_method", method=operation)
    return spec


def _assignable(work: Work, args: Json, method: str) -> EntitySpec:
    """The entity, unless nobody owns its records or their owner is not to be changed."""
    spec = _spec(work, args)
    if not owning.is_assignable(spec):
        raise NotFound("error.unknown_method", method=method)
    return spec


def _shareable(work: Work, args: Json, method: str) -> EntitySpec:
    """The entity, unless its records are not shared one by one."""
    spec = _spec(work, args)
    if not sharing.is_shareable(spec):
        raise NotFound("error.unknown_method", method=method)
    return spec


def _viewed(service: EntityService, call: Call, spec: EntitySpec, **about: Any) -> None:
    service.note_view(
        call,
        operation=VIEW,
        entity=spec.full_name,
        permission=spec.permission(VIEW),
        **about,
    )
