"""GET /records/{entity}/{id}/timeline: the history of a record and of what hangs on it, as one."""

import base64
import binascii
from dataclasses import dataclass
from functools import partial
from typing import Any

from flask import Blueprint, Response

from crmkit import wire
from crmkit.access import decide
from crmkit.errors import Forbidden, NotFound, Timeout
from gateway import answers, calls
from gateway.calls import Call
from gateway.catalogue import Entity
from gateway.fanout import gather
from gateway.lists import page_arguments
from gateway.problems import BadInput
from gateway.view import seen_entity

PAGE = 25
CHILDREN = 10
"""Most recently changed records of each kind whose changes stand among the record's own."""

Moment = tuple[str, str]
"""When an item happened, and its id to tell it from others of that moment."""

blueprint = Blueprint("timeline", __name__)


@dataclass(frozen=True)
class Source:
    """One record whose history is part of the timeline."""

    entity: Entity
    record_id: str
    title: str

    @property
    def key(self) -> str:
        return f"{self.entity.full_name} {self.record_id}"


@dataclass(frozen=True)
class Place:
    """Where a page ended: the last item shown, and the page each source had reached."""

    last: Moment | None
    cursors: dict[str, str]


@blueprint.get("/records/<entity>/<record_id>/timeline")
def timeline(entity: str, record_id: str) -> Response:
    """Newest first; children that the caller may not see are left out."""
    asked = page_arguments()
    call = calls.current()
    record_id = calls.record_id(record_id)
    found = seen_entity(call, entity, record_id)
    place = _read(asked["cursor"]) if "cursor" in asked else Place(None, {})
    sources = [Source(found, record_id, ""), *_children(call, found, record_id)]
    asks = {
        source.key: partial(_history, call, source, place.cursors.get(source.key))
        for source in sources
    }
    gathered = gather(asks, call.house.options.fan_out_timeout)
    gathered.raise_refusals()
    if sources[0].key in gathered.failures:
        raise gathered.failures[sources[0].key] or Timeout(found.service)
    page = _merged(gathered.answers, place, asked.get("limit", PAGE))
    failed = {key.partition(".")[0] for key in gathered.failures}
    return answers.json({**page, "missing": sorted(failed)})


def _children(call: Call, parent: Entity, record_id: str) -> list[Source]:
    assert call.identity is not None
    access = call.house.accesses.of_user(call.identity.access_hash, call.identity.token)
    kinds = [
        child
        for child in call.house.catalogue.children(parent.full_name)
        if decide.may(access, child.view)
    ]
    asks = {child.full_name: partial(_recent, call, child, record_id) for child in kinds}
    gathered = gather(asks, call.house.options.fan_out_timeout)
    return [source for child in kinds for source in gathered.answers.get(child.full_name, ())]


def _recent(call: Call, child: Entity, parent_id: str) -> list[Source]:
    assert child.parent is not None
    where = {child.parent[0]: {"eq": parent_id}}
    args = {"entity": child.name, "where": where, "sort": "-updated_at", "limit": CHILDREN}
    page = call.rpc(child.service, "list", args, call.house.options.fan_out_timeout)
    return [
        Source(child, item["id"], child.title_of(item, call.language)) for item in page["items"]
    ]


def _history(call: Call, source: Source, cursor: str | None) -> dict[str, Any]:
    args: dict[str, Any] = {"entity": source.entity.name, "id": source.record_id, "limit": PAGE}
    if cursor is not None:
        args["cursor"] = cursor
    try:
        page = call.rpc(source.entity.service, "history", args)
    except (Forbidden, NotFound):
        # A child that was deleted or withdrawn meanwhile has no part in this any more.
        return {"items": [], "next_cursor": None}
    told = {
        "entity": source.entity.full_name,
        "record_id": source.record_id,
        "title": source.title,
    }
    items = [{**item, **told} for item in page["items"]]
    return {"items": items, "next_cursor": page.get("next_cursor"), "began": cursor}


def _merged(pages: dict[str, dict[str, Any]], place: Place, limit: int) -> dict[str, Any]:
    """The newest items of all sources after the place, as far as every source is known."""
    unread = [(key, item) for key, page in pages.items() for item in page["items"]]
    unread = [each for each in unread if place.last is None or _at(each[1]) < place.last]
    unread.sort(key=lambda each: _at(each[1]), reverse=True)
    # Below the end of a source's page there may be items of its next page.
    horizon = max(
        (_at(page["items"][-1]) for page in pages.values() if page["next_cursor"]), default=None
    )
    known = [each for each in unread if horizon is None or _at(each[1]) >= horizon]
    shown = known[:limit]
    more = len(shown) < len(unread) or horizon is not None
    items = [item for _, item in shown]
    last = _at(items[-1]) if items else place.last
    following = _write(last, pages) if more and last is not None else None
    return {"items": items, "next_cursor": following}


def _write(last: Moment, pages: dict[str, dict[str, Any]]) -> str:
    cursors = {}
    for key, page in pages.items():
        finished = bool(page["items"]) and _at(page["items"][-1]) >= last
        cursor = page["next_cursor"] if finished and page["next_cursor"] else page.get("began")
        if cursor:
            cursors[key] = cursor
    return base64.urlsafe_b64encode(wire.dumps([list(last), cursors])).decode()


def _read(cursor: str) -> Place:
    try:
        (at, item_id), cursors = wire.loads(base64.urlsafe_b64decode(cursor.encode()))
    except (ValueError, TypeError, binascii.Error):
        raise BadInput({"cursor": "query.cursor"}) from None
    if not isinstance(cursors, dict) or not all(isinstance(c, str) for c in cursors.values()):
        raise BadInput({"cursor": "query.cursor"})
    return Place((str(at), str(item_id)), cursors)


def _at(item: dict[str, Any]) -> Moment:
    return str(item["at"]), str(item["id"])
