"""GET /stream: what changed, told to open pages as server-sent events."""

import queue
import time
from collections.abc import Iterator

from flask import Blueprint, Response, request

from crmkit.access.document import Access
from crmkit.errors import CrmError, TooMany, Unauthenticated
from gateway import calls, cookies
from gateway.house import House
from gateway.hub import CHECK, Stream, sse
from gateway.lists import no_parameters
from gateway.tokens import Identity

PATIENCE = 60.0
"""Seconds that a stream goes on when IAM cannot be asked whether it still may."""

_HEADERS = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}
_RETRY = b"retry: 3000\n\n"
_ALIVE = b": alive\n\n"

blueprint = Blueprint("stream", __name__)


@blueprint.get("/stream")
def stream() -> Response:
    """Live changes of the records that this caller may see."""
    no_parameters()
    call = calls.current()
    house = call.house
    assert call.identity is not None
    limit = house.options.streams_per_session
    if house.hub.streams_of(call.identity.session_id) >= limit:
        raise TooMany(30, "error.too_many_streams", limit=limit)
    opened = Stream(
        identity=call.identity,
        access=eyes(house, call.identity),
        waiting=queue.Queue(house.options.stream_queue),
    )
    secret = cookies.secret(house.options.https) or ""
    told = _Told(house, opened, secret, call.address, "Last-Event-ID" in request.headers)
    # The server gathers 4 kB before it writes; an event must not wait for that.
    request.environ["eventlet.minimum_write_chunk_size"] = 1
    house.hub.add(opened)
    response = Response(told, 200, _HEADERS, mimetype="text/event-stream")
    response.call_on_close(told.close)
    return response


def eyes(house: House, identity: Identity) -> Access:
    """What this person may see. Every event tells with whom its record is shared, so all count."""
    return house.accesses.of_user(identity.access_hash, identity.token).receiving(None)


class _Told:
    """The bytes of one stream until the session ends, the reader lags or the page is closed."""

    def __init__(
        self, house: House, opened: Stream, secret: str, address: str, again: bool
    ) -> None:
        self._house = house
        self._stream = opened
        self._secret = secret
        self._address = address
        self._verified = time.monotonic()
        self._messages = self._all(again)

    def __iter__(self) -> Iterator[bytes]:
        return self._messages

    def close(self) -> None:
        """The page went away."""
        self._house.hub.remove(self._stream)

    def _all(self, again: bool) -> Iterator[bytes]:
        try:
            yield _RETRY + sse("ready", {})
            if again:
                # What happened while the page was away is not kept here.
                yield sse("refetch", {"reason": "reconnected"})
            yield from self._live()
        finally:
            self.close()

    def _live(self) -> Iterator[bytes]:
        while not (self._stream.too_slow or self._stream.leaving):
            try:
                message = self._stream.waiting.get(timeout=self._house.options.heartbeat)
            except queue.Empty:
                self._house.presence.sweep()
                message = CHECK
                yield _ALIVE
            if message != CHECK:
                yield message
                continue
            news, goes_on = self._checked()
            if news:
                yield news
            if not goes_on:
                return
        yield sse("refetch", {"reason": "slow" if self._stream.too_slow else "restart"})

    def _checked(self) -> tuple[bytes, bool]:
        """What to say after asking IAM again, and whether the stream goes on."""
        try:
            identity = self._house.tokens.of(self._secret, self._address, passive=True)
            return self._renewed(identity), True
        except Unauthenticated:
            return sse("end", {"reason": "session"}), False
        except CrmError:
            # IAM is away for a while; rights nobody can confirm are not believed for long.
            goes_on = time.monotonic() - self._verified < PATIENCE
            return b"" if goes_on else sse("refetch", {"reason": "unverified"}), goes_on

    def _renewed(self, identity: Identity) -> bytes:
        before = self._stream.access.hash
        self._stream.access = eyes(self._house, identity)
        self._stream.identity = identity
        self._verified = time.monotonic()
        return sse("access", {}) if identity.access_hash != before else b""
