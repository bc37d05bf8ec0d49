"""Masks: enough of a value to recognise it, too little to use it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

STARS = "****"

# Parts of small objects that say what sort of thing it is, not whose.
_PLAIN_PARTS = frozenset({"kind", "country", "province", "city"})


def phone(text: str) -> str:
    """13812341234 → 138****1234."""
    digits = "".join(each for each in text if each.isdigit())
    plus = "+" if text.strip().startswith("+") else ""
    if len(digits) >= 11:
        return f"{plus}{digits[:3]}{STARS}{digits[-4:]}"
    if len(digits) >= 7:
        return f"{plus}{digits[:2]}{STARS}{digits[-2:]}"
    return STARS


def email(text: str) -> str:
    """chen.wei@example.com → c****@example.com."""
    local, at, domain = text.rpartition("@")
    if not at or not local:
        return STARS
    return f"{local[0]}{STARS}@{domain}"


def tail(text: str) -> str:
    """62220212345678 → ****5678; a short text shows nothing."""
    text = text.strip()
    return f"{STARS}{text[-4:]}" if len(text) >= 8 else STARS


_MASKS: dict[str, Callable[[str], str]] = {"phone": phone, "email": email, "tail": tail}
_TOLD_BY = {"phone": "number", "email": "address"}


def masked_value(value: Any, kind: str) -> Any:
    """The mask of a value: of a text, or of the telling parts of each object in a list.

    What is neither (an amount, a date, a reference) has no recognisable part and becomes None.
    """
    if isinstance(value, str):
        return _MASKS[kind](value)
    if isinstance(value, list):
        return [masked_value(each, kind) for each in value]
    if isinstance(value, dict):
        return {key: _part(key, each, kind) for key, each in value.items()}
    return None


def _part(key: str, value: Any, kind: str) -> Any:
    if key in _PLAIN_PARTS or isinstance(value, bool):
        return value
    if not isinstance(value, str):
        return None
    return _MASKS[kind if key == _TOLD_BY.get(kind) else "tail"](value)
