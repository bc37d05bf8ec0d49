"""The envelope of an event: CloudEvents 1.0 attributes plus who, through which call and because of
what. `data` is the record as it is now, `before` the old values of what changed."""

from collections.abc import Mapping
from typing import Any

from crmkit import clock
from crmkit.ids import new_id
from crmkit.wire import Json

SPEC_VERSION = "1.0"
REQUIRED = ("id", "type", "source", "time")


class Undecodable(ValueError):  # noqa: N818 - read as what it is
    """What arrived is not an event."""


def new_envelope(
    *,
    service: str,
    name: str,
    subject: str | None,
    data: Json,
    before: Json | None = None,
    scope: Mapping[str, Any] | None = None,
    scope_before: Mapping[str, Any] | None = None,
    actor: str | None = None,
    call_id: str | None = None,
    causation_id: str | None = None,
    echo: str | None = None,
    dataversion: int = 1,
) -> Json:
    """An event of the service: `name` is "<service>.<entity>.<past participle>".

    `scope_before` is given, and told, only where the change moved the record to another scope.
    The relay adds `sequence` when it publishes.
    """
    moved = {} if scope_before is None else {"scope_before": dict(scope_before)}
    return {
        **frame(service, name, subject, dataversion),
        "actor": actor,
        "call_id": call_id,
        "causation_id": causation_id,
        "echo": echo,
        "scope": dict(scope or {}),
        **moved,
        "data": data,
        "before": before or {},
    }


def frame(service: str, name: str, subject: str | None, dataversion: int) -> Json:
    """The attributes that CloudEvents asks of every event."""
    return {
        "specversion": SPEC_VERSION,
        "id": new_id(),
        "source": f"/{service}",
        "type": name,
        "subject": subject,
        "time": clock.now(),
        "dataversion": dataversion,
    }


def checked(value: Any) -> Json:
    """The value when it has the shape of an event; raises Undecodable when it has not."""
    if not isinstance(value, dict):
        raise Undecodable("not an object")
    missing = [name for name in REQUIRED if not isinstance(value.get(name), str)]
    if missing:
        raise Undecodable(f"attributes are missing: {', '.join(missing)}")
    if not isinstance(value.get("data"), dict):
        raise Undecodable("data is not an object")
    return value
