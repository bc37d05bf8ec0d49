"""What a refusal tells besides the permission: what is missing in words, and whom to ask."""

from typing import Any

from flask import request

from crmkit.errors import CrmError, Forbidden
from gateway import calls
from gateway.observe import log

PATIENCE = 1.0
"""Seconds that a refusal may wait for its explanation; it is a refusal without one too."""


def explained(error: CrmError) -> dict[str, Any]:
    """The members `missing` and `ask` of the problem document; nothing where they are not known."""
    call = calls.current()
    permission = getattr(error, "permission", None)
    if not isinstance(error, Forbidden) or permission is None or call.identity is None:
        return {}
    try:
        asked = {"permission": permission, **_record(permission)}
        told = call.rpc("iam", "explain_refusal", asked, PATIENCE)
    except CrmError as unexplained:
        log.warning("a refusal is not explained", call_id=call.call_id, why=unexplained.code)
        return {}
    return {name: told[name] for name in ("missing", "ask") if told.get(name)}


def _record(permission: str) -> dict[str, str]:
    """The record that the request is about, where the permission is about such records."""
    places = request.view_args or {}
    entity, record_id = permission.rpartition(".")[0], places.get("record_id")
    service, _, rest = (request.endpoint or "").rpartition(".")[2].partition(":")
    named = places.get("entity") or f"{service}.{rest.partition(':')[0]}"
    if record_id is None or named != entity:
        return {}
    return {"entity": entity, "record": record_id}
