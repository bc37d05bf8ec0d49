"""GET /events: what happened, to be read again from any point that is still kept.

Each service numbers its own events. The cursor holds the number that was reached at each of them,
so that a service which is away for a while is named in `missing` and goes on where it stopped.
"""

import base64
import binascii
import heapq
import queue
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from itertools import islice
from typing import Any

from flask import Blueprint, Response

from crmkit import wire
from crmkit.bus.pattern import matches, nearest, widened
from crmkit.errors import TooMany
from gateway import answers, calls, doors
from gateway.calls import Call
from gateway.catalogue import Catalogue
from gateway.fanout import Gathered, gather
from gateway.hub import Stream
from gateway.lists import LONGEST_CURSOR, MOST, Problems, parameters
from gateway.problems import BadInput, Told
from gateway.stream import eyes

PAGE = 100
MOST_SECONDS = 20
MOST_TYPES = 50
NUMBERS = {
    "limit": (PAGE, 1, MOST, "query.limit"),
    "wait": (0, 0, MOST_SECONDS, "events.wait"),
}
"""Parameters that are numbers: the default, the least, the most, and what is said otherwise."""

Positions = Mapping[str, int]

blueprint = Blueprint("events", __name__)


@dataclass(frozen=True)
class Asked:
    """What a reader wants: where they stand, which events, how many, and how long they wait."""

    after: Positions
    types: Mapping[str, tuple[str, ...]]
    """The patterns by service; a service that tells none of these events is not asked."""
    limit: int = PAGE
    wait: int = 0


@dataclass(frozen=True)
class Page:
    """Events in their order, and where the next page begins."""

    items: list[dict[str, Any]]
    positions: Positions
    more: bool
    missing: list[str]


@blueprint.get("/events")
def feed() -> Response:
    """Events of records that the caller may view now, oldest first."""
    call = calls.current()
    asked = _asked(call.house.catalogue)
    page = _awaited(call, asked) if asked.wait else _page(call, asked)
    return answers.json(
        {
            "items": page.items,
            "next_cursor": _written(page.positions),
            "more": page.more,
            "missing": page.missing,
        }
    )


def _page(call: Call, asked: Asked) -> Page:
    timeout = call.house.options.fan_out_timeout
    asks = {name: partial(_of_service, call, name, asked, timeout) for name in asked.types}
    gathered = gather(asks, timeout)
    gathered.raise_refusals()
    return _merged(gathered, asked)


def _of_service(call: Call, service: str, asked: Asked, timeout: float) -> dict[str, Any]:
    args: dict[str, Any] = {"types": list(asked.types[service]), "limit": asked.limit}
    if service in asked.after:
        args["after"] = asked.after[service]
    found: dict[str, Any] = call.rpc(service, "events", args, timeout)
    return found


def _merged(gathered: Gathered[dict[str, Any]], asked: Asked) -> Page:
    """The oldest of all, each service's in its own order, as many as fit on a page."""
    told = gathered.answers
    # Times may run backwards within a service; its own order is the one that is kept.
    lines = ([(service, item) for item in answer["items"]] for service, answer in told.items())
    merged = heapq.merge(*lines, key=lambda each: str(each[1]["time"]))
    taken = list(islice(merged, asked.limit))
    positions = dict(asked.after)
    more = False
    for service, answer in told.items():
        mine = [item for name, item in taken if name == service]
        if len(mine) == len(answer["items"]):
            positions[service] = answer["position"]
            more = more or answer["more"]
            continue
        more = True
        if mine:
            positions[service] = mine[-1]["sequence"]
    return Page([item for _, item in taken], positions, more, sorted(gathered.failures))


def _awaited(call: Call, asked: Asked) -> Page:
    """The first page with something on it, or an empty one when the time is over."""
    ends = time.monotonic() + asked.wait
    with _listening(call) as opened:
        while True:
            page = _page(call, asked)
            if page.items:
                return page
            asked = replace(asked, after=page.positions)
            if not page.more and not _heard(opened, ends):
                return page
            _begin_again(call)


def _heard(opened: Stream, ends: float) -> bool:
    """Whether something happened before the time was over that may be worth asking for."""
    try:
        opened.waiting.get(timeout=max(0.001, ends - time.monotonic()))
    except queue.Empty:
        return False
    return not opened.leaving and time.monotonic() < ends


@contextmanager
def _listening(call: Call) -> Iterator[Stream]:
    """The changes that an open page of the caller would hear of, from before the first look."""
    assert call.identity is not None
    house = call.house
    limit = house.options.streams_per_session
    if house.hub.streams_of(call.identity.session_id) >= limit:
        raise TooMany(30, "error.too_many_streams", limit=limit)
    waiting: queue.Queue[bytes] = queue.Queue(house.options.stream_queue)
    opened = Stream(call.identity, eyes(house, call.identity), waiting)
    house.hub.add(opened)
    try:
        yield opened
    finally:
        house.hub.remove(opened)


def _begin_again(call: Call) -> None:
    """Waiting costs nothing of the request's budget; whoever lost a right meanwhile has lost it."""
    call.started = time.monotonic()
    call.identity = call.house.tokens.of(doors.secret(call.house), call.address)


def _asked(catalogue: Catalogue) -> Asked:
    """What the address line says; raises BadInput naming each parameter that is wrong."""
    problems: Problems = {}
    plain: dict[str, str] = {}
    types: list[str] = []
    for name, values in parameters():
        if name == "type":
            types = [each for value in values for each in value.split(",") if each]
        elif name not in ("after", "limit", "wait"):
            problems[name] = "query.unknown"
        elif len(values) > 1:
            problems[name] = "query.twice"
        else:
            plain[name] = values[0]
    asked = Asked(
        after=_read(plain.get("after", ""), problems),
        types=_of_services(catalogue, types, problems),
        limit=_number("limit", plain, problems),
        wait=_number("wait", plain, problems),
    )
    if problems:
        raise BadInput(problems)
    return asked


def _number(name: str, plain: Mapping[str, str], problems: Problems) -> int:
    default, least, most, problem = NUMBERS[name]
    value = plain.get(name)
    if not value:
        return default
    if value.isascii() and value.isdigit() and len(value) <= 3 and least <= int(value) <= most:
        return int(value)
    problems[name] = (problem, {"most": most})
    return default


def _of_services(
    catalogue: Catalogue, types: list[str], problems: Problems
) -> dict[str, tuple[str, ...]]:
    """For each service that tells such events the patterns, as the bus reads them."""
    names = [str(each["name"]) for each in catalogue.events if each.get("entity")]
    if len(types) > MOST_TYPES:
        problems["type"] = ("query.too_many_values", {"most": MOST_TYPES})
        return {}
    found: dict[str, tuple[str, ...]] = {}
    for each in types or ["#"]:
        pattern = widened(each)
        services = {name.partition(".")[0] for name in names if matches(pattern, name)}
        if not services and types:
            problems["type"] = _unknown(each[:100], names)
        for service in services:
            found[service] = (*found.get(service, ()), pattern)
    return found


def _unknown(pattern: str, names: list[str]) -> Told:
    near = nearest(pattern, names)
    if not near:
        return "events.unknown", {"pattern": pattern}
    return "events.near", {"pattern": pattern, "near": ", ".join(near)}


def _written(positions: Positions) -> str:
    return base64.urlsafe_b64encode(wire.dumps(dict(positions))).decode()


def _read(cursor: str, problems: Problems) -> Positions:
    """The positions of a cursor. They are no secret: what may be seen is decided each time."""
    if not cursor:
        return {}
    try:
        if len(cursor) > LONGEST_CURSOR:
            raise ValueError(cursor)
        found = wire.loads(base64.urlsafe_b64decode(cursor.encode()))
    except (ValueError, binascii.Error):
        problems["after"] = "events.cursor"
        return {}
    if not isinstance(found, dict) or not all(map(_is_position, found.values())):
        problems["after"] = "events.cursor"
        return {}
    return found


def _is_position(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 2**62
