"""GET /search: one question to every searchable entity that the caller may see."""

from functools import partial
from typing import Any

from flask import Blueprint, Response

from crmkit.access import decide
from crmkit.errors import Forbidden
from gateway import answers, calls
from gateway.calls import Call
from gateway.catalogue import Entity
from gateway.fanout import gather
from gateway.lists import list_arguments_only
from gateway.problems import BadInput

EACH = 8
"""Records of each entity when the caller names no limit."""
_SAID = frozenset({"text", "code", "number", "email", "phone", "reference", "url"})
_SUBTITLE_PARTS = 2

blueprint = Blueprint("search", __name__)


@blueprint.get("/search")
def search() -> Response:
    """Records of all kinds that match; services that did not answer are named in `missing`."""
    asked = list_arguments_only(("q", "limit"))
    if "q" not in asked:
        raise BadInput({"q": "query.required"})
    call = calls.current()
    entities = _visible(call)
    each = asked.get("limit", EACH)
    asks = {
        entity.full_name: partial(_found, call, entity, asked["q"], each) for entity in entities
    }
    gathered = gather(asks, call.house.options.fan_out_timeout)
    gathered.raise_refusals(Forbidden)
    missing = {
        entity.service
        for entity in entities
        if entity.full_name in gathered.failures
        and not isinstance(gathered.failures[entity.full_name], Forbidden)
    }
    items = [item for entity in entities for item in gathered.answers.get(entity.full_name, ())]
    return answers.json({"items": items, "missing": sorted(missing)})


def _visible(call: Call) -> list[Entity]:
    assert call.identity is not None
    access = call.house.accesses.of_user(call.identity.access_hash, call.identity.token)
    searchable = call.house.catalogue.searchable()
    granted = {each.full_name for each in searchable if decide.may(access, each.view)}
    others = [each for each in searchable if each.shareable and each.full_name not in granted]
    shared = _received(call, others) if access.shares else set()
    return [each for each in searchable if each.full_name in granted | shared]


def _received(call: Call, entities: list[Entity]) -> set[str]:
    """Of kinds that the caller has no permission for, those of which records were shared."""
    timeout = call.house.options.fan_out_timeout
    asks = {
        service: partial(call.rpc, service, "received", {}, timeout)
        for service in {each.service for each in entities}
    }
    gathered = gather(asks, timeout)
    found = {name for told in gathered.answers.values() for name in told["entities"]}
    return found & {each.full_name for each in entities}


def _found(call: Call, entity: Entity, q: str, limit: int) -> list[dict[str, Any]]:
    args = {"entity": entity.name, "q": q, "limit": limit}
    page = call.rpc(entity.service, "list", args, call.house.options.fan_out_timeout)
    return [_item(entity, record, call.language) for record in page["items"]]


def _item(entity: Entity, record: dict[str, Any], language: str) -> dict[str, Any]:
    return {
        "entity": entity.full_name,
        "resource": entity.resource,
        "id": record["id"],
        "title": entity.title_of(record, language),
        "subtitle": subtitle(entity, record),
    }


def subtitle(entity: Entity, record: dict[str, Any]) -> str:
    """The first columns of its list that say something beside the title."""
    labels = record.get("_labels") or {}
    said = []
    for name in entity.columns:
        kind = entity.types.get(name)
        if kind not in _SAID or f"{{{name}}}" in entity.title:
            continue
        value = labels.get(name) if kind == "reference" else record.get(name)
        if value:
            said.append(str(value))
    return " · ".join(said[:_SUBTITLE_PARTS])
