"""UUIDv7 (RFC 9562): ids that sort by the moment they were made, so indexes grow at one end."""

import os
import threading
import time
from uuid import UUID

_lock = threading.Lock()
_last_tick = 0


def new_uuid() -> UUID:
    """An id later than every id this process made before."""
    tick = _next_tick()
    millis, fraction = divmod(tick, 4096)
    random_bits = int.from_bytes(os.urandom(8)) & ((1 << 62) - 1)
    value = (millis & ((1 << 48) - 1)) << 80
    value |= 0x7 << 76
    value |= fraction << 64
    value |= 0b10 << 62
    return UUID(int=value | random_bits)


def new_id() -> str:
    """An id as it stands on the wire."""
    return str(new_uuid())


def is_id(value: object) -> bool:
    """Whether the value is a UUID, in whatever version, written in full."""
    if isinstance(value, UUID):
        return True
    if not isinstance(value, str) or len(value) != 36:
        return False
    try:
        return str(UUID(value)) == value.lower()
    except ValueError:
        return False


def _next_tick() -> int:
    """The time in 1/4096 ms; never the same twice, also when the clock is set back a little."""
    global _last_tick  # noqa: PLW0603 - one counter per process is the point
    with _lock:
        _last_tick = max(_last_tick + 1, time.time_ns() * 4096 // 1_000_000)
        return _last_tick
