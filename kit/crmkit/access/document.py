"""The access document: all that one caller may do, small, signed by IAM and known by its hash."""

from __future__ import annotations

import copy
from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping
from threading import Lock
from types import MappingProxyType
from typing import Any, Literal, cast

from crmkit import wire
from crmkit.access.permission import EVERYTHING
from crmkit.access.scope import Scope
from crmkit.access.token import Keyring, TokenRefused
from crmkit.clock import now
from crmkit.errors import Unauthenticated

FORMAT = 1

FieldRule = Literal["hidden", "masked", "readonly"]
HIDDEN: FieldRule = "hidden"
MASKED: FieldRule = "masked"
READONLY: FieldRule = "readonly"
FIELD_RULES = (HIDDEN, MASKED, READONLY)

_KEPT = 2000
_SERVICE_SECONDS = 60.0


class Access:
    """What one caller may do, read from a document; compiled decisions are kept beside it."""

    __slots__ = (
        "compiled",
        "department_id",
        "departments",
        "departments_below",
        "field_rules",
        "grants",
        "groups",
        "hash",
        "name",
        "received",
        "service",
        "shares",
        "territories",
        "territory_id",
        "user_id",
    )

    def __init__(self, document: Mapping[str, Any]) -> None:
        if document.get("v") != FORMAT:
            raise ValueError(f"access documents of format {document.get('v')!r} are not understood")
        self.hash = document_hash(document)
        self.user_id: str | None = document.get("user")
        self.service: str | None = document.get("service")
        self.name: str = document.get("name") or ""
        self.department_id: str | None = document.get("department_id")
        self.territory_id: str | None = document.get("territory_id")
        self.grants: Mapping[str, frozenset[Scope]] = MappingProxyType(
            {
                permission: frozenset(map(Scope, scopes))
                for permission, scopes in document.get("grants", {}).items()
            }
        )
        self.departments = frozenset(document.get("departments", ()))
        self.departments_below = frozenset(document.get("departments_below", ()))
        self.territories = frozenset(document.get("territories", ()))
        self.groups = frozenset(document.get("groups", ()))
        self.field_rules: Mapping[str, Mapping[str, str]] = document.get("fields", {})
        self.shares: bool = bool(document.get("shares"))
        """Whether records that were shared with this person count at all."""
        self.received: Mapping[str, str] | None = {}
        """The kinds of records that were shared with the caller, each with the widest right; None
        where that is not known, so that every share of a record at hand counts."""
        self.compiled: dict[Any, Any] = {}

    def receiving(self, received: Mapping[str, str] | None) -> Access:
        """This access with what was shared; the same object for the same kinds of records."""
        if not self.shares or self.everything or received == {}:
            return self
        key = ("received", None if received is None else frozenset(received.items()))
        known = self.compiled.get(key)
        if known is None:
            known = copy.copy(self)
            known.received, known.compiled = received, {}
            self.compiled[key] = known
        return cast(Access, known)

    @property
    def everything(self) -> bool:
        """Whether this is an administrator, who has every permission without being given each."""
        return EVERYTHING in self.grants

    @property
    def actor(self) -> str | None:
        """Who acts: the person's id, or the name of the service that acts by itself."""
        return self.user_id or self.service

    def __repr__(self) -> str:
        return f"Access({self.name or self.actor}, {self.hash[:8]})"


def access_document(
    *,
    user: str | None = None,
    service: str | None = None,
    name: str = "",
    department_id: str | None = None,
    territory_id: str | None = None,
    grants: Mapping[str, Iterable[str]] | None = None,
    departments: Iterable[str] = (),
    departments_below: Iterable[str] = (),
    territories: Iterable[str] = (),
    groups: Iterable[str] = (),
    fields: Mapping[str, Mapping[str, str]] | None = None,
    shares: bool = True,
) -> dict[str, Any]:
    """A document in its one spelling: what is equal is written, and therefore hashed, equally."""
    return {
        "v": FORMAT,
        "user": user,
        "service": service,
        "name": name,
        "department_id": department_id,
        "territory_id": territory_id,
        "grants": {key: sorted(set(scopes)) for key, scopes in (grants or {}).items()},
        "departments": sorted(set(departments)),
        "departments_below": sorted(set(departments_below)),
        "territories": sorted(set(territories)),
        "groups": sorted(set(groups)),
        "fields": {entity: dict(rules) for entity, rules in (fields or {}).items() if rules},
        "shares": shares and user is not None,
    }


def document_hash(document: Mapping[str, Any]) -> str:
    """The name under which a document is known everywhere."""
    return wire.digest(document)


def sign_document(keyring: Keyring, document: Mapping[str, Any]) -> str:
    """The document under IAM's signature."""
    return keyring.sign_bytes(wire.canonical(document))


def read_document(keyring: Keyring, signed: str) -> Access:
    """The access in a document that IAM signed; anything else is refused."""
    try:
        document = wire.loads(keyring.verify_bytes(signed, "iam"))
    except (TokenRefused, wire.DecodeError) as error:
        raise Unauthenticated() from error
    return Access(document)


# Asks IAM for a signed document: fetch({"hash": …} or {"service": …}, caller's token).
Fetch = Callable[[dict[str, str], str], str]


class AccessCache:
    """The documents a process has seen, by hash; a missing one is fetched from IAM once."""

    def __init__(self, keyring: Keyring, fetch: Fetch, *, kept: int = _KEPT) -> None:
        self._keyring = keyring
        self._fetch = fetch
        self._kept = kept
        self._by_hash: OrderedDict[str, Access] = OrderedDict()
        self._by_service: dict[str, tuple[float, Access]] = {}
        self._lock = Lock()

    def of_user(self, access_hash: str, token: str) -> Access:
        """The access of that hash, by whose token it was named."""
        with self._lock:
            access = self._by_hash.get(access_hash)
            if access is not None:
                self._by_hash.move_to_end(access_hash)
                return access
        access = read_document(self._keyring, self._fetch({"hash": access_hash}, token))
        if access.hash != access_hash:
            raise Unauthenticated()
        self._keep(access)
        return access

    def of_service(self, service: str, token: str) -> Access:
        """What another service may do by itself; asked anew every minute."""
        moment = now().timestamp()
        kept = self._by_service.get(service)
        if kept and kept[0] > moment:
            return kept[1]
        access = read_document(self._keyring, self._fetch({"service": service}, token))
        if access.service != service:
            raise Unauthenticated()
        self._by_service[service] = (moment + _SERVICE_SECONDS, access)
        return access

    def _keep(self, access: Access) -> None:
        with self._lock:
            self._by_hash[access.hash] = access
            while len(self._by_hash) > self._kept:
                self._by_hash.popitem(last=False)
