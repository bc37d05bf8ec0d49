"""Callers with given grants for tests, as IAM would make them, without IAM."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from crmkit.access.document import Access, access_document, sign_document
from crmkit.access.permission import EVERYTHING
from crmkit.access.token import IAM, Keyring, generate_keys
from crmkit.call import Call, Caller
from crmkit.errors import Unauthenticated, Unavailable
from crmkit.ids import new_id
from crmkit.wire import Json, round_trip

Grants = Mapping[str, Iterable[str]]
Answer = Callable[[Json, Mapping[str, str]], Any]


@dataclass
class Person:
    """Somebody who calls: an id, what they may do, and tokens that say so."""

    office: Office
    document: Json

    @property
    def id(self) -> str:
        return str(self.document["user"])

    @property
    def access(self) -> Access:
        return Access(self.document)

    @property
    def scope(self) -> dict[str, str | None]:
        """The owner, department and territory of what this person owns."""
        return {
            "owner_id": self.id,
            "department_id": self.document["department_id"],
            "territory_id": self.document["territory_id"],
        }

    def headers(self, **more: str) -> dict[str, str]:
        """The headers of one call of this person."""
        token = self.office.iam.caller_token(
            user_id=self.id,
            session_id=f"session-{self.id}",
            access_hash=self.access.hash,
            name=self.document["name"],
        )
        return {"token": token, "call_id": new_id(), "language": "en", **more}

    def call(self, **more: Any) -> Call:
        """A call of this person as the door would understand it."""
        caller = Caller(self.id, f"session-{self.id}", self.access)
        return Call(caller=caller, call_id=new_id(), **more)


class Office:
    """Makes people and services with grants, and keeps their documents as IAM would."""

    def __init__(self, folder: Path, services: Sequence[str]) -> None:
        generate_keys(folder, [IAM, *services])
        self.folder = folder
        self.iam = Keyring(folder, IAM)
        self.signed: dict[str, str] = {}

    def keyring(self, service: str) -> Keyring:
        """The keys as that service holds them."""
        return Keyring(self.folder, service)

    def person(
        self,
        grants: Grants | None = None,
        *,
        name: str = "Test Person",
        everything: bool = False,
        **about: Any,
    ) -> Person:
        """A person with those grants; `about` are the other parts of an access document."""
        given = {EVERYTHING: ["all"]} if everything else dict(grants or {})
        about.setdefault("department_id", new_id())
        about.setdefault("territory_id", new_id())
        about.setdefault("departments", [about["department_id"]])
        about.setdefault("departments_below", about["departments"])
        about.setdefault("territories", [about["territory_id"]])
        document = access_document(
            user=about.pop("user", None) or new_id(), name=name, grants=given, **about
        )
        return Person(self, self.keep(document))

    def service_headers(self, service: str, grants: Grants, **more: str) -> dict[str, str]:
        """The headers of a service that acts by itself with those grants."""
        self.keep(access_document(service=service, name=service, grants=grants))
        return {"token": self.keyring(service).service_token(), "call_id": new_id(), **more}

    def keep(self, document: Json) -> Json:
        """Remember a document, under its hash, its user and its service."""
        signed = sign_document(self.iam, document)
        for key in (Access(document).hash, document["user"], document["service"]):
            if key is not None:
                self.signed[key] = signed
        return document

    def document(self, named: Mapping[str, str], token: str = "") -> str:
        """The signed document of that hash, user or service."""
        for key in ("hash", "user", "service"):
            if named.get(key) in self.signed:
                return self.signed[named[key]]
        raise Unauthenticated()


@dataclass
class FakeBus:
    """A bus with nobody on it but IAM's documents and the answers that a test has laid out."""

    office: Office
    answers: dict[tuple[str, str], Answer] = field(default_factory=dict)
    asked: list[tuple[str, str, Json]] = field(default_factory=list)
    told: list[Json] = field(default_factory=list)

    def call(
        self,
        service: str,
        method: str,
        args: Json,
        headers: Mapping[str, str] | None = None,
        timeout: float | None = None,
    ) -> Any:
        """The answer that was laid out, or IAM's document; nobody else is there."""
        self.asked.append((service, method, args))
        answer = self.answers.get((service, method))
        if answer is not None:
            return round_trip(answer(args, headers or {}))
        if (service, method) == (IAM, "access_document"):
            return {"document": self.office.document(args)}
        raise Unavailable(service)

    def publish(self, envelopes: Sequence[Json]) -> None:
        self.told.extend(envelopes)

    def subscribe(
        self,
        pattern: str,
        callback: Callable[[Json], None],
        on_gap: Callable[[], None] | None = None,
    ) -> FakeSubscription:
        return FakeSubscription()

    def notify(self, name: str, data: Json) -> None:
        self.told.append({"type": name, "data": data})

    def close(self) -> None:
        self.told.clear()


class FakeSubscription:
    """A subscription to nothing."""

    def cancel(self) -> None:
        """Nothing was coming anyway."""
