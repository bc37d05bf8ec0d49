"""One-time codes: those of an authenticator (RFC 6238), and the recovery codes for a lost one."""

from __future__ import annotations

import hmac
import secrets

import pyotp

STEP = 30
RECOVERY_CODES = 10
# Without the look-alike letters; sixteen of these are 79 bits.
_ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789"
_LENGTH, _GROUP = 16, 4


def matching_step(secret: str, typed: str, seconds: float) -> int | None:
    """The time step whose code was typed: this one, the one before or the one after; else None.

    A clock that is half a minute off is what RFC 6238 section 5.2 recommends to bear.
    """
    totp = pyotp.TOTP(secret, interval=STEP)
    here = int(seconds) // STEP
    digits = spelled(typed)
    for step in (here, here - 1, here + 1):
        if hmac.compare_digest(totp.generate_otp(step).encode(), digits.encode()):
            return step
    return None


def recovery_codes() -> list[str]:
    """Ten new codes, written in groups that are copied easily."""
    return [_recovery_code() for _ in range(RECOVERY_CODES)]


def is_recovery_code(typed: str) -> bool:
    """Whether it has the length of a recovery code rather than of an authenticator's."""
    return len(spelled(typed)) == _LENGTH


def spelled(typed: str) -> str:
    """The one spelling of a code, with or without gaps and capitals."""
    return "".join(each for each in typed.casefold() if each.isalnum())


def _recovery_code() -> str:
    letters = "".join(secrets.choice(_ALPHABET) for _ in range(_LENGTH))
    return "-".join(letters[at : at + _GROUP] for at in range(0, _LENGTH, _GROUP))
