"""GET /meta: what every service says of its entities, cut to what this caller may see."""

import threading
import time
from collections.abc import Mapping
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

_KEPT_SECONDS = 60.0
_MOST = 500
_CONFIGURATION = (".custom_field.", ".choice.")

blueprint = Blueprint("meta", __name__)


class Descriptions:
    """What services described, by service, access and language, until something is configured."""

    def __init__(self) -> None:
        self._kept: dict[tuple[str, str, str], tuple[float, list[dict[str, Any]]]] = {}
        self._lock = threading.Lock()

    def on_event(self, event: Mapping[str, Any]) -> None:
        """Forgets everything when an administrator changed a field or a choice list."""
        if any(part in event["type"] for part in _CONFIGURATION):
            with self._lock:
                self._kept.clear()

    def of(self, call: Call, service: str) -> list[dict[str, Any]]:
        """The entities of a service as this caller may see them."""
        assert call.identity is not None
        key = (service, call.identity.access_hash, call.language)
        kept = self._kept.get(key)
        if kept is not None and kept[0] > time.monotonic():
            return kept[1]
        described: list[dict[str, Any]] = call.rpc(service, "describe", {})["entities"]
        with self._lock:
            if len(self._kept) >= _MOST:
                self._kept.clear()
            self._kept[key] = (time.monotonic() + _KEPT_SECONDS, described)
        return described


@blueprint.get("/meta")
def meta() -> Response:
    """The entities of all services that answer; those that do not are named in `missing`."""
    no_parameters()
    call = calls.current()
    assert call.identity is not None
    house = call.house
    services = house.catalogue.services
    asks = {name: partial(house.descriptions.of, call, name) for name in services}
    gathered = gather(asks, house.options.fan_out_timeout)
    described = {
        "language": call.language,
        "languages": list(LANGUAGES),
        "user": call.identity.user,
        "entities": _joined(house.catalogue, [gathered.answers.get(name, []) for name in services]),
        "missing": sorted(gathered.failures),
    }
    return answers.kept(_packed(wire.dumps(described)), public=False)


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
