"""`./crm subscriber`: other systems that hear events at the broker, each from its own queue."""

from __future__ import annotations

import json
import os
import re
import secrets
from argparse import Namespace
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit

from deploy.console import Refusal, say
from deploy.management import Management
from deploy.services import all_services
from deploy.state import State

NAME = re.compile(r"[a-z][a-z0-9-]{0,39}")
NOTHING = "^$"
FEED = "Read events from GET /api/v1/events instead; docs/events.md tells how."


@dataclass(frozen=True)
class Place:
    """The broker, as its administrator reaches it."""

    amqp_url: str
    management: Management

    @property
    def host(self) -> str:
        return self.management.virtual_host


def add_command(options: Namespace) -> int:
    """Makes the subscriber, or brings it to hear exactly these events."""
    from crmkit.bus.topology import subscriber_of

    name, patterns = _checked_name(options.name), _checked_patterns(options.events)
    place = _place(options)
    _declare(place, name)
    _bind(place, name, patterns)
    user = subscriber_of(name)
    is_new = place.management.get("users", user) is None
    if is_new or options.new_password:
        password = secrets.token_urlsafe(24)
        place.management.put("users", user, body={"password": password, "tags": ""})
    rights = {"configure": NOTHING, "write": NOTHING, "read": f"^{re.escape(user)}$"}
    place.management.put("permissions", place.host, user, body=rights)
    say(f"{name} hears {', '.join(patterns)} from the queue {user}.")
    if is_new or options.new_password:
        say(f"Its address, shown only now: {_address(place, user, password)}")
    else:
        say("Its password is as it was; --new-password prints another.")
    return 0


def list_command(options: Namespace) -> int:
    """Prints a line per subscriber: what it hears, what waits, and whether something was lost."""
    from crmkit.bus.topology import SUBSCRIBER

    place = _place(options)
    users = [each["name"] for each in place.management.get("users") or ()]
    names = sorted(each.removeprefix(SUBSCRIBER) for each in users if each.startswith(SUBSCRIBER))
    for name in names:
        say(_line(place, name))
    say(f"Subscribers: {len(names)}." if names else "Nobody subscribes.")
    return 0


def remove_command(options: Namespace) -> int:
    """Takes the subscriber away, with all that waits for it."""
    from crmkit.bus.topology import lost_of, subscriber_of

    name, place = _checked_name(options.name), _place(options)
    user = subscriber_of(name)
    was_there = place.management.get("users", user) is not None
    place.management.delete("users", user)
    for queue in (user, lost_of(name)):
        place.management.delete("queues", place.host, queue)
    say(f"{name} is gone." if was_there else f"There was no subscriber {name}.")
    return 0


def _declare(place: Place, name: str) -> None:
    from crmkit.bus import topology_of
    from crmkit.bus.topology import lost_of, subscriber_of
    from crmkit.settings import Settings

    topology = topology_of(Settings.from_env())
    wanted = {
        lost_of(name): topology.lost_arguments(),
        subscriber_of(name): topology.subscriber_arguments(name),
    }
    for queue, arguments in wanted.items():
        body = {"durable": True, "auto_delete": False, "arguments": arguments}
        place.management.put("queues", place.host, queue, body=body)


def _bind(place: Place, name: str, patterns: list[str]) -> None:
    """What it hears from now on is exactly this."""
    from crmkit.bus.topology import EVENTS, subscriber_of

    way = ("bindings", place.host, "e", EVENTS, "q", subscriber_of(name))
    for pattern in patterns:
        if place.management.post(*way, body={"routing_key": pattern}) is None:
            raise Refusal(f"The broker has no exchange {EVENTS} yet: start ./crm up --suite once.")
    for each in place.management.get(*way) or ():
        if each["routing_key"] not in patterns:
            place.management.delete(*way, each["properties_key"])


def _line(place: Place, name: str) -> str:
    from crmkit.bus.topology import EVENTS, lost_of, subscriber_of

    queue = place.management.get("queues", place.host, subscriber_of(name))
    way = ("bindings", place.host, "e", EVENTS, "q", subscriber_of(name))
    heard = sorted(each["routing_key"] for each in place.management.get(*way) or ())
    if queue is None:
        return f"{name}  has no queue; `./crm subscriber add` makes it again"
    lost = (place.management.get("queues", place.host, lost_of(name)) or {}).get("messages", 0)
    told = f"{name}  {' '.join(heard)}  {queue.get('messages', 0)} waiting"
    if not lost:
        return told
    return f"{told}  LOST {lost} or more, too many or too old: {FEED}"


def _address(place: Place, user: str, password: str) -> str:
    parts = urlsplit(place.amqp_url)
    host = parts.netloc.rpartition("@")[2]
    return f"{parts.scheme}://{user}:{quote(password)}@{host}/{quote(place.host, safe='')}"


def _checked_name(name: str) -> str:
    if NAME.fullmatch(name) is None:
        raise Refusal(
            f"{name!r} cannot be the name of a subscriber. Take up to 40 lower-case letters, "
            "digits and hyphens, beginning with a letter."
        )
    return name


def _checked_patterns(given: list[str]) -> list[str]:
    """As the broker reads them. Each names its service: none hears the audit by accident."""
    from crmkit.bus.pattern import matches, nearest, widened

    names = [str(event["name"]) for event in _events()]
    services = {name.partition(".")[0] for name in names}
    patterns = []
    for each in given:
        pattern = widened(each)
        known = pattern.partition(".")[0] in services
        if not known or not any(matches(pattern, name) for name in names):
            near = ", ".join(nearest(each, names)) or f"{min(services)}.*"
            raise Refusal(f"No service tells events like {each!r}. Near it are: {near}.")
        patterns.append(pattern)
    return patterns


def _events() -> list[dict[str, Any]]:
    contracts = [json.loads(each.contract.read_text("utf-8")) for each in all_services()]
    return [event for contract in contracts for event in contract["events"]]


def _place(options: Namespace) -> Place:
    """The broker of what runs on the state folder, else the one that AMQP_URL names."""
    running = State(Path(options.state).resolve()).running()
    if running is not None and running.amqp_url is None:
        raise Refusal(f"In embedded mode there is no broker to subscribe at. {FEED}")
    amqp_url = running.amqp_url if running else os.environ.get("AMQP_URL")
    if not amqp_url:
        raise Refusal(
            "No broker is known. Start ./crm up --suite first, or name one with AMQP_URL. "
            f"Embedded mode has none. {FEED}"
        )
    return Place(amqp_url, Management.of(amqp_url, running.management_url if running else None))
