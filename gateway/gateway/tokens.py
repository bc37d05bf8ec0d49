"""From session to caller token: asked of IAM once per session and minute, however many ask here."""

import hashlib
import re
import threading
import time
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from typing import Any

from crmkit.errors import CrmError, Timeout, Unauthenticated

# A token must outlive the calls that carry it, the slowest of which take as long as a budget.
MARGIN = 15.0
_KEPT = 20_000
_SECRET = re.compile(r"[A-Za-z0-9_\-.~=]{16,512}")

Issue = Callable[[str, str, bool], dict[str, Any]]
"""issue(session secret, address, passive) → {"token", "expires_in", "user", …}."""


@dataclass(frozen=True, slots=True)
class Identity:
    """A person who is signed in, as long as the token lasts."""

    key: str
    """The digest of the session's secret; the secret itself is kept nowhere."""
    token: str
    user: dict[str, Any]
    user_id: str
    session_id: str
    access_hash: str
    fresh_until: float
    passive: bool = False
    """Whether IAM was asked for it by a page alone, without the person doing anything."""


@dataclass(slots=True)
class _Flight:
    """One question to IAM that others wait for too."""

    key: str
    passive: bool
    generation: int
    landed: threading.Event = field(default_factory=threading.Event)
    identity: Identity | None = None
    error: CrmError | None = None


class Tokens:
    """The tokens of the sessions that this process serves."""

    def __init__(self, issue: Issue, claims: Callable[[str], Any], patience: float = 10.0) -> None:
        self._issue = issue
        self._claims = claims
        self._patience = patience
        self._identities: dict[str, Identity] = {}
        self._flights: dict[tuple[str, bool], _Flight] = {}
        self._lock = threading.Lock()
        self._generation = 0

    def of(self, secret: str, address: str, *, passive: bool = False) -> Identity:
        """Who holds this session; Unauthenticated when nobody does any more.

        What a page does by itself is `passive`: IAM does not hear of it as a use of the session.
        A person who does something is therefore not served with a token that was got that way.
        """
        if not _SECRET.fullmatch(secret):
            raise Unauthenticated("error.session_ended")
        key = session_key(secret)
        known = self._identities.get(key)
        fresh = known is not None and known.fresh_until > time.monotonic()
        if known is not None and fresh and (passive or not known.passive):
            return known
        return self._asked(key, secret, address, passive)

    def drop_users(self, user_ids: Collection[str] | None) -> None:
        """Forgets the tokens of these people, or of everybody."""
        with self._lock:
            self._generation += 1
            self._identities = {
                key: identity
                for key, identity in self._identities.items()
                if user_ids is not None and identity.user_id not in user_ids
            }

    def drop_session(self, *, key: str | None = None, session_id: str | None = None) -> None:
        """Forgets the token of one session."""
        with self._lock:
            self._generation += 1
            for each, identity in list(self._identities.items()):
                if each == key or identity.session_id == session_id:
                    del self._identities[each]

    def _asked(self, key: str, secret: str, address: str, passive: bool) -> Identity:
        with self._lock:
            flight = self._flights.get((key, passive))
            first = flight is None
            if flight is None:
                flight = self._flights[key, passive] = _Flight(key, passive, self._generation)
        if first:
            self._fly(flight, secret, address)
        elif not flight.landed.wait(self._patience):
            raise Timeout("iam")
        if flight.identity is None:
            raise flight.error or Unauthenticated("error.session_ended")
        return flight.identity

    def _fly(self, flight: _Flight, secret: str, address: str) -> None:
        try:
            answer = self._issue(secret, address, flight.passive)
            flight.identity = self._identity(flight, answer)
        except CrmError as error:
            flight.error = error
        finally:
            self._land(flight)

    def _land(self, flight: _Flight) -> None:
        with self._lock:
            self._flights.pop((flight.key, flight.passive), None)
            # Rights that changed while IAM was asked may not be in its answer: use it only once.
            if flight.identity is not None and flight.generation == self._generation:
                self._identities[flight.key] = flight.identity
            if len(self._identities) > _KEPT:
                self._forget_stale()
        flight.landed.set()

    def _identity(self, flight: _Flight, answer: dict[str, Any]) -> Identity:
        claims = self._claims(answer["token"])
        lasts = float(answer.get("expires_in") or 60)
        return Identity(
            key=flight.key,
            token=answer["token"],
            user=answer["user"],
            user_id=claims.user_id,
            session_id=claims.session_id,
            access_hash=claims.access_hash,
            fresh_until=time.monotonic() + max(1.0, lasts - MARGIN),
            passive=flight.passive,
        )

    def _forget_stale(self) -> None:
        now = time.monotonic()
        self._identities = {
            key: each for key, each in self._identities.items() if each.fresh_until > now
        }


def session_key(secret: str) -> str:
    """How a session is known in memory without keeping its secret."""
    return hashlib.sha256(secret.encode()).hexdigest()
