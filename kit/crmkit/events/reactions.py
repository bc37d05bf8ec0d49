"""Reactions: what a service does when an event arrives, exactly once in effect."""

import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar, get_args, get_origin, get_type_hints

from pydantic import BaseModel, ValidationError
from sqlalchemy.orm import Session

from crmkit.bus.pattern import matches
from crmkit.events import inbox
from crmkit.events.outbox import CAUSATION
from crmkit.faults import reached
from crmkit.store.database import Database
from crmkit.wire import Json

MARK = "__crm_reaction__"
Data = TypeVar("Data")
F = TypeVar("F", bound=Callable[..., Any])


class Unreadable(Exception):  # noqa: N818 - read as what happened
    """An event that this consumer can never read, so trying again is no use."""


@dataclass(frozen=True)
class Event(Generic[Data]):
    """An event whose data a consumer has read into its own small model."""

    id: str
    type: str
    subject: str | None
    data: Data
    before: Mapping[str, Any]
    envelope: Mapping[str, Any]


@dataclass(frozen=True)
class Reaction:
    """One consumer: its name, the events it wants and what it does with them."""

    consumer: str
    wanted: tuple[tuple[str, int], ...]
    handler: Callable[[Session, Any], None]
    reads: Any = None
    """The annotation of the handler's event: a model of `data`, Event[model], or the whole."""

    @property
    def patterns(self) -> tuple[str, ...]:
        return tuple(pattern for pattern, _ in self.wanted)

    def wants(self, name: str) -> bool:
        """Whether events of that name are for this consumer."""
        return any(matches(pattern, name) for pattern in self.patterns)

    def read(self, envelope: Json) -> Any:
        """The event as the handler wants it; raises Unreadable."""
        name, version = envelope["type"], envelope.get("dataversion", 1)
        if not any(matches(pattern, name) and version == known for pattern, known in self.wanted):
            raise Unreadable(f"dataversion {version} of {name} is not known to {self.consumer}")
        try:
            return self._shaped(envelope)
        except ValidationError as error:
            raise Unreadable(str(error)) from error

    def _shaped(self, envelope: Json) -> Any:
        if get_origin(self.reads) is Event:
            (model,) = get_args(self.reads)
            return Event(
                id=envelope["id"],
                type=envelope["type"],
                subject=envelope.get("subject"),
                data=_data(model, envelope),
                before=envelope.get("before") or {},
                envelope=envelope,
            )
        if inspect.isclass(self.reads) and issubclass(self.reads, BaseModel):
            return _data(self.reads, envelope)
        return envelope


def on(name: str, version: int = 1) -> Callable[[F], F]:
    """The method reacts to events of that name: `def note_user(self, db, event: UserData)`.

    The parameter's annotation says what is read: a pydantic model of the fields of `data` that
    are needed, `Event[Model]` for the envelope as well, or nothing for the envelope as it is.
    The method's name is part of the name of its queue: renaming it makes a new consumer.
    """

    def mark(method: F) -> F:
        setattr(method, MARK, (*getattr(method, MARK, ()), (name, version)))
        return method

    return mark


def reactions_of(service: Any) -> tuple[Reaction, ...]:
    """The consumers that the service's methods are marked as, and those of its replicas."""
    found = [
        _reaction(service, attribute, getattr(service, attribute))
        for attribute in sorted(dir(type(service)))
        if hasattr(getattr(type(service), attribute), MARK)
    ]
    for replica in getattr(service, "replicas", ()):
        found.append(replica.reaction(service.name))
    return tuple(found)


def _reaction(service: Any, attribute: str, method: Callable[..., None]) -> Reaction:
    hints = get_type_hints(method)
    parameters = list(inspect.signature(method).parameters)
    return Reaction(
        consumer=f"{service.name}.{attribute}",
        wanted=getattr(method, MARK),
        handler=method,
        reads=hints.get(parameters[1]),
    )


def _data(model: Any, envelope: Json) -> Any:
    if inspect.isclass(model) and issubclass(model, BaseModel):
        return model.model_validate(envelope["data"])
    return envelope["data"]


def react(database: Database, reaction: Reaction, envelope: Json) -> bool:
    """Deal with the event in one transaction with the inbox; False when it was a repeat."""

    def work(db: Session) -> bool:
        if not inbox.claim(db, reaction.consumer, envelope["id"]):
            return False
        db.info[CAUSATION] = envelope["id"]
        reaction.handler(db, reaction.read(envelope))
        reached("before_commit_of_reaction")
        return True

    done = database.transaction(work)
    reached("after_commit_before_ack_of_event")
    return done
