"""The proof over audit records: salted digests of each value, bound into a chain per service.

A record's values are its leaves. Each leaf has a digest under a salt of its own, the record's
digest is over those, and a link's hash is over the hash before it, its place and that digest.
As digests are all that the chain is made of, a value can be erased together with its salt: the
digest that stays still proves the rest and, without the salt, cannot be guessed from likely values
(the construction of salted leaves in RFC 9901, SD-JWT, section 4.2).
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from crmkit import wire

SALT_BYTES = 16
OPENED = ("changes", "detail")
"""Columns whose entries are leaves by themselves."""
ERASABLE = ("actor", "address")

Record = Mapping[str, Any]
Leaf = Mapping[str, str]


@dataclass(frozen=True)
class Seal:
    """What a record's digest needs besides its values.

    One salt for all leaves as long as nothing is erased; then each leaf's own: {"salt"}, or
    {"digest"} for what was erased.
    """

    salt: bytes | None
    own: Mapping[str, Leaf] = field(default_factory=dict)


@dataclass(frozen=True)
class Place:
    """Where a link stands: the chain's service and day, and its number from 1 without holes."""

    service: str
    day: date
    number: int

    def __str__(self) -> str:
        return f"{self.service}/{self.day.isoformat()}/{self.number}"

    @classmethod
    def parse(cls, written: str) -> Place:
        """The place as `str` wrote it; raises ValueError."""
        service, day, number = written.split("/")
        return cls(service, date.fromisoformat(day), int(number))


def leaves(record: Record) -> dict[str, Any]:
    """Every value of a record by its path; an empty column has none: columns may be added."""
    found: dict[str, Any] = {}
    for name, value in record.items():
        if name in OPENED and isinstance(value, Mapping):
            found |= {f"{name}.{key}": each for key, each in value.items()}
        elif value is not None:
            found[name] = value
    return found


def record_digest(record: Record, seal: Seal) -> str:
    """The digest of a record; it stays the same when a value is erased as `erased` says."""
    values = leaves(record)
    paths = sorted({*values, *(seal.own if seal.salt is None else ())})
    return wire.digest([[path, _digest_of(path, values.get(path), seal)] for path in paths])


def link_hash(before: bytes, place: Place, digest: str) -> bytes:
    """The hash of a link, which binds its record to its number and to all before it."""
    told = [before.hex(), place.service, place.day, place.number, digest]
    return hashlib.sha256(wire.canonical(told)).digest()


def opening(service: str, day: date, before: tuple[date, bytes] | None) -> bytes:
    """What the first link of a day follows: the end of the chain's day before, if there is one."""
    ended = [before[0], before[1].hex()] if before else None
    return hashlib.sha256(wire.canonical(["audit-chain", service, day, ended])).digest()


def may_be_erased(path: str) -> bool:
    """Who acted on what and when stays; what they wrote or came from may go."""
    return path in ERASABLE or path.partition(".")[0] in OPENED


def erased(record: Record, seal: Seal, path: str) -> Seal:
    """The seal once the value at the path is gone; raises KeyError when there is none."""
    values = leaves(record)
    own = dict(seal.own)
    if seal.salt is not None:
        own = {each: {"salt": _salt_of(seal.salt, each).hex()} for each in values}
    own[path] = {"digest": _digest_of(path, values[path], seal)}
    return Seal(None, own)


def _digest_of(path: str, value: Any, seal: Seal) -> str:
    if seal.salt is not None:
        return _leaf_digest(_salt_of(seal.salt, path), path, value)
    own = seal.own.get(path, {})
    if "digest" in own and value in (None, ""):
        return own["digest"]
    # A value that came back, or one that never was there, has no salt and so another digest.
    return _leaf_digest(bytes.fromhex(own.get("salt", "")), path, value)


def _salt_of(salt: bytes, path: str) -> bytes:
    return hashlib.blake2b(path.encode(), key=salt, digest_size=SALT_BYTES).digest()


def _leaf_digest(salt: bytes, path: str, value: Any) -> str:
    return hashlib.sha256(salt + wire.canonical([path, value])).hexdigest()
