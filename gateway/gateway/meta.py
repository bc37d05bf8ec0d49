"""GET /meta: what every service says of its entities, cut to what this caller may see."""

from functools import lru_cache, partial
from typing import Any

from flask import Blueprint, Response

from crmkit import wire
from crmkit.i18n import LANGUAGES
from gateway import answers, calls
from gateway.calls import Call
from gateway.catalogue import Catalogue
from gateway.fanout import gather
from gateway.lists import no_parameters

blueprint = Blueprint("meta", __name__)


@blueprint.get("/meta")
def meta() -> Response:
    """The entities of all services that answer; those that do not are named in `missing`."""
    no_parameters()
    call = calls.current()
    assert call.identity is not None
    house = call.house
    services = house.catalogue.services
    asks = {name: partial(_described, call, name) for name in services}
    gathered = gather(asks, house.options.fan_out_timeout)
    described = {
        "language": call.language,
        "languages": list(LANGUAGES),
        "user": call.identity.user,
        "entities": _joined(house.catalogue, [gathered.answers.get(name, []) for name in services]),
        "missing": sorted(gathered.failures),
    }
    return answers.kept(_packed(wire.dumps(described)), public=False)


def _described(call: Call, service: str) -> list[dict[str, Any]]:
    told: list[dict[str, Any]] = call.rpc(service, "describe", {})["entities"]
    return told


@lru_cache(maxsize=64)
def _packed(data: bytes) -> answers.Kept:
    """Packed once for all who see the same."""
    return answers.Kept.of(data)


def _joined(catalogue: Catalogue, told: list[list[dict[str, Any]]]) -> list[dict[str, Any]]:
    """All entities; those that every service has rows of stand once, with their services."""
    joined: dict[str, dict[str, Any]] = {}
    for each in (entity for entities in told for entity in entities):
        if not catalogue.is_shared(each["name"]):
            joined[each["name"]] = each
            continue
        service, _, name = each["name"].partition(".")
        first = joined.setdefault(name, {**each, "services": [], "can": []})
        first["services"] = [*first["services"], service]
        first["can"] = list(dict.fromkeys([*first["can"], *each.get("can", ())]))
    return list(joined.values())
