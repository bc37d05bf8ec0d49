"""One subscription to all events, fanned out to the streams of those who may see each record."""

import queue
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from crmkit import wire
from crmkit.access import decide
from crmkit.access.document import Access
from crmkit.bus.base import Bus, Subscription
from crmkit.errors import CrmError
from crmkit.logs import logger
from gateway.catalogue import Catalogue, Entity
from gateway.observe import DROPPED, STREAMS
from gateway.tokens import Identity

log = logger("gateway.hub")

ACCESS_CHANGED = "iam.access.changed"
SESSION = "iam.session."
PRESENCE = "gateway.presence.noted"

CHECK = b""
"""Put into a stream's queue when it has to ask again who is listening and what they may see."""


@dataclass(eq=False)
class Stream:
    """One open page: what waits for it, and whose eyes it has."""

    identity: Identity
    access: Access
    waiting: "queue.Queue[bytes]"
    too_slow: bool = False
    leaving: bool = False
    """Set when this process stops: the page should connect to another one."""

    def offer(self, message: bytes) -> None:
        """Queues a message; a reader that fell too far behind is told to fetch anew instead."""
        try:
            self.waiting.put_nowait(message)
        except queue.Full:
            self.too_slow = True


class Hub:
    """The open streams of this process and what they are told."""

    def __init__(self, bus: Bus, catalogue: Catalogue) -> None:
        self._bus = bus
        self._catalogue = catalogue
        self._streams: set[Stream] = set()
        self._lock = threading.Lock()
        self._subscription: Subscription | None = None
        self._listeners: list[Callable[[Mapping[str, Any]], None]] = []

    def listen(self, listener: Callable[[Mapping[str, Any]], None]) -> None:
        """Calls the listener with every event, before any stream hears of it."""
        self._listeners.append(listener)

    def ensure_listening(self) -> None:
        """Subscribes once; not before the first request, so that forked workers each do it."""
        if self._subscription is not None:
            return
        with self._lock:
            if self._subscription is not None:
                return
            try:
                self._subscription = self._bus.subscribe("#", self.on_event, self.on_gap)
            except CrmError as error:
                log.warning("no live events yet", error=str(error))

    def add(self, stream: Stream) -> None:
        with self._lock:
            self._streams.add(stream)
        STREAMS.inc()

    def remove(self, stream: Stream) -> None:
        """Forgets the stream, however it ended."""
        with self._lock:
            if stream not in self._streams:
                return
            self._streams.discard(stream)
        STREAMS.dec()
        if stream.too_slow:
            DROPPED.inc()

    def streams_of(self, session_id: str) -> int:
        """How many streams the session holds open here."""
        return sum(each.identity.session_id == session_id for each in self._open())

    def on_gap(self) -> None:
        """Events may have been missed: every page fetches anew, every right is looked at again."""
        for stream in self._open():
            stream.offer(sse("refetch", {"reason": "gap"}))
            stream.offer(CHECK)

    def on_event(self, event: Mapping[str, Any]) -> None:
        """Takes one event of the bus; must be quick and never block."""
        for listener in self._listeners:
            listener(event)
        name = event["type"]
        if name == ACCESS_CHANGED:
            self._check_people(event["data"].get("user_ids"))
        elif name.startswith(SESSION):
            self.check_session(event.get("subject"))
        self._tell_change(name, event)

    def check_session(self, session_id: str | None) -> None:
        """The streams of this session look again at once whether it still lasts."""
        for stream in self._open():
            if stream.identity.session_id == session_id:
                stream.offer(CHECK)

    def send_to(self, user_ids: set[str], message: bytes) -> None:
        """A message for the pages of some people."""
        for stream in self._open():
            if stream.identity.user_id in user_ids:
                stream.offer(message)

    def say_goodbye(self) -> None:
        """Ends every stream, so that a stopping process need not wait for them."""
        for stream in self._open():
            stream.leaving = True
            stream.offer(CHECK)

    def _open(self) -> list[Stream]:
        with self._lock:
            return list(self._streams)

    def _check_people(self, user_ids: list[str] | None) -> None:
        for stream in self._open():
            if user_ids is None or stream.identity.user_id in user_ids:
                stream.offer(CHECK)

    def _tell_change(self, name: str, event: Mapping[str, Any]) -> None:
        full_name, _, operation = name.rpartition(".")
        entity = self._catalogue.entity(full_name)
        if entity is None or entity.log or not self._streams:
            return
        message = _change(entity, operation, event, event.get("data") or {})
        left = None
        for stream in self._open():
            if decide.allowed_scope(event.get("scope"), stream.access, entity.view):
                stream.offer(message)
            elif _lost(event, stream.access, entity):
                left = left or _left(entity, event)
                stream.offer(left)


def _lost(event: Mapping[str, Any], access: Access, entity: Entity) -> bool:
    """Whether the record was this reader's to see until this very change."""
    before = event.get("scope_before")
    return before is not None and decide.allowed_scope(before, access, entity.view)


def _left(entity: Entity, event: Mapping[str, Any]) -> bytes:
    """For who saw the record until now: enough to look for it and find it gone."""
    data = event.get("data") or {}
    return _change(entity, "updated", event, {**data, **(event.get("before") or {})})


def _change(
    entity: Entity, operation: str, event: Mapping[str, Any], data: Mapping[str, Any]
) -> bytes:
    change = {
        "entity": entity.full_name,
        "id": event.get("subject"),
        "version": data.get("version"),
        "operation": operation,
        "actor": event.get("actor"),
        "echo": event.get("echo"),
        "parent": _parent(entity, data),
    }
    return sse("change", change, event.get("id"))


def _parent(entity: Entity, data: Mapping[str, Any]) -> dict[str, Any] | None:
    if entity.parent is None:
        return None
    field_name, parent = entity.parent
    return {"entity": parent, "id": data.get(field_name)}


def sse(name: str, data: Mapping[str, Any], event_id: str | None = None) -> bytes:
    """One server-sent event."""
    head = f"id: {event_id}\n" if event_id else ""
    return f"{head}event: {name}\ndata: ".encode() + wire.dumps(data) + b"\n\n"
