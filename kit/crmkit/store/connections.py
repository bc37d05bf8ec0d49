"""What is done with each connection of a pool: how it reads ids, when it is asked to live."""

from __future__ import annotations

import time
from typing import Any

import psycopg2.extensions
from sqlalchemy import Engine, event
from sqlalchemy.exc import InvalidatePoolError

IDLE_SECONDS = 1.0
"""What was used a moment ago lives; to ask before each use would cost a round trip."""
UUID, UUID_ARRAY = 2950, 2951
USED = "used"

_TEXT_OF_UUID = psycopg2.extensions.new_type((UUID,), "UUID", psycopg2.extensions.UNICODE)
_TEXTS_OF_UUIDS = psycopg2.extensions.new_array_type((UUID_ARRAY,), "UUID[]", _TEXT_OF_UUID)


def watch(engine: Engine) -> None:
    """Ids come as text, and a connection that lay idle is tried before it is used."""

    def connected(connection: Any, _record: Any) -> None:
        # The driver would make an object of each id, only for us to make it text again.
        for kind in (_TEXT_OF_UUID, _TEXTS_OF_UUIDS):
            psycopg2.extensions.register_type(kind, connection)

    def given_back(_connection: Any, record: Any) -> None:
        record.info[USED] = time.monotonic()

    def taken(connection: Any, record: Any, _proxy: Any) -> None:
        used = record.info.get(USED)
        if used is None or time.monotonic() - used < IDLE_SECONDS:
            return
        try:
            engine.dialect.do_ping(connection)
        except psycopg2.Error as error:
            raise InvalidatePoolError("the connection was lost while it lay idle") from error

    event.listen(engine, "connect", connected)
    event.listen(engine, "checkin", given_back)
    event.listen(engine, "checkout", taken)
