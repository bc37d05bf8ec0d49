"""Who else has a record open: told by beacons, forgotten when they stop."""

import threading
import time
from collections.abc import Mapping
from typing import Any

from flask import Blueprint, Response

from crmkit.bus.base import Bus
from crmkit.errors import CrmError
from crmkit.logs import logger
from gateway import answers, bodies, calls
from gateway.hub import PRESENCE, Hub, sse
from gateway.lists import no_parameters
from gateway.tokens import Identity
from gateway.view import seen_entity

log = logger("gateway.presence")

Place = tuple[str, str]
"""The entity and id of a record."""

blueprint = Blueprint("presence", __name__)


class Presence:
    """The people at each record, as all gateway processes tell each other."""

    def __init__(self, bus: Bus, hub: Hub, seconds: float) -> None:
        self._bus = bus
        self._hub = hub
        self._seconds = seconds
        self._people: dict[Place, dict[str, tuple[str, float]]] = {}
        self._lock = threading.Lock()
        hub.listen(self._on_event)

    def come(self, place: Place, identity: Identity) -> list[dict[str, str]]:
        """The person is at the record; all who are, themselves included."""
        name = str(identity.user.get("name") or "")
        self._signal(place, identity.user_id, name, here=True)
        return self.people(place)

    def go(self, place: Place, identity: Identity) -> None:
        """The person left the record."""
        self._signal(place, identity.user_id, "", here=False)

    def is_at(self, place: Place, user_id: str) -> bool:
        """Whether the person's last beacon for this record still counts."""
        with self._lock:
            _, until = self._people.get(place, {}).get(user_id, ("", 0.0))
        return until > time.monotonic()

    def people(self, place: Place) -> list[dict[str, str]]:
        """Everybody at the record, by id."""
        now = time.monotonic()
        with self._lock:
            here = sorted(self._people.get(place, {}).items())
        return [{"id": each, "name": name} for each, (name, until) in here if until > now]

    def sweep(self) -> None:
        """Forgets those whose beacons stopped, and tells the ones who stay."""
        now = time.monotonic()
        with self._lock:
            late = [
                place
                for place, people in self._people.items()
                if any(until <= now for _, until in people.values())
            ]
            for place in late:
                self._keep(place, {k: v for k, v in self._people[place].items() if v[1] > now})
        for place in late:
            self._tell(place)

    def _signal(self, place: Place, user_id: str, name: str, *, here: bool) -> None:
        data = {"place": list(place), "user_id": user_id, "name": name, "here": here}
        self._note(data)
        try:
            self._bus.notify(PRESENCE, data)
        except CrmError as error:
            # Other processes learn of it with the next beacon, in half a minute.
            log.info("presence not passed on", error=str(error))

    def _on_event(self, event: Mapping[str, Any]) -> None:
        if event["type"] == PRESENCE:
            self._note(event["data"])

    def _note(self, data: Mapping[str, Any]) -> None:
        place: Place = (data["place"][0], data["place"][1])
        with self._lock:
            people = dict(self._people.get(place, {}))
            before = set(people)
            people.pop(data["user_id"], None)
            if data["here"]:
                people[data["user_id"]] = (data["name"], time.monotonic() + self._seconds)
            self._keep(place, people)
        if set(people) != before:
            self._tell(place)

    def _keep(self, place: Place, people: dict[str, tuple[str, float]]) -> None:
        if people:
            self._people[place] = people
        else:
            self._people.pop(place, None)

    def _tell(self, place: Place) -> None:
        people = self.people(place)
        entity, record_id = place
        message = sse("presence", {"entity": entity, "id": record_id, "people": people})
        self._hub.send_to({person["id"] for person in people}, message)


@blueprint.post("/records/<entity>/<record_id>/presence")
def beacon(entity: str, record_id: str) -> Response:
    """Says that the caller has the record open, and learns who else has."""
    no_parameters()
    bodies.only(bodies.read())
    call = calls.current()
    assert call.identity is not None
    place = (entity, calls.record_id(record_id))
    if not call.house.presence.is_at(place, call.identity.user_id):
        seen_entity(call, *place)
    return answers.json({"people": call.house.presence.come(place, call.identity)})


@blueprint.delete("/records/<entity>/<record_id>/presence")
def leave(entity: str, record_id: str) -> Response:
    """Says that the caller closed the record."""
    no_parameters()
    call = calls.current()
    assert call.identity is not None
    call.house.presence.go((entity, calls.record_id(record_id)), call.identity)
    return answers.nothing()
