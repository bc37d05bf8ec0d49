"""The marks by which a service says which of its methods are commands and queries."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar, get_type_hints

from pydantic import BaseModel

COMMAND = "__crm_command__"
VALUES = "values"

F = TypeVar("F", bound=Callable[..., Any])


@dataclass(frozen=True, slots=True)
class Command:
    """Something a service does beyond the generic verbs, written by hand as one method."""

    name: str
    """`customer.merge`: the entity and what is done; a bare word for what is about no entity."""
    attribute: str
    permission: str | None
    record: bool
    """Whether it is about one record, which it is given locked."""
    reads: bool
    """Whether it only looks: a query."""
    public: bool
    """Whether nobody needs to be signed in for it."""
    secret: bool
    """Whether it is given or answers secrets, so that neither is kept for a repeat."""
    model: type[BaseModel] | None
    """What it is given besides the record."""
    output: Any
    sentence: str

    @property
    def entity(self) -> str:
        """The entity it is about; empty when it is about none."""
        return self.name.rpartition(".")[0]

    @property
    def operation(self) -> str:
        """What is done, in one word, as the audit names it."""
        return self.name.rpartition(".")[2]


@dataclass(frozen=True, slots=True)
class _Mark:
    name: str
    permission: str | None
    record: bool
    reads: bool
    public: bool
    secret: bool = False


def command(
    name: str,
    *,
    permission: str | None = None,
    record: bool = False,
    public: bool = False,
    secret: bool = False,
) -> Callable[[F], F]:
    """The method changes something: `def merge(self, db, call, record, values: MergeInput)`.

    Without `record` it is called with (db, call, values). `public` needs no signed-in caller;
    `secret` keeps neither values nor result for a repeat, as passwords demand.
    """
    if permission is None and not public:
        raise ValueError(f"the command {name} needs a permission, or has to be public")
    return _marked(_Mark(name, permission, record, False, public, secret))


def query(
    name: str, *, permission: str | None = None, record: bool = False, public: bool = False
) -> Callable[[F], F]:
    """The method only looks: the same as a command, yet without a lock and audited as a view."""
    if permission is None and not public:
        raise ValueError(f"the query {name} needs a permission, or has to be public")
    return _marked(_Mark(name, permission, record, True, public))


def commands_of(service: type) -> dict[str, Command]:
    """The commands and queries of a service class by name."""
    found = {}
    for attribute in sorted(dir(service)):
        method = getattr(service, attribute)
        mark = getattr(method, COMMAND, None)
        if mark is not None:
            found[mark.name] = _command(mark, attribute, method)
    return found


def _marked(mark: _Mark) -> Callable[[F], F]:
    def put(method: F) -> F:
        setattr(method, COMMAND, mark)
        return method

    return put


def _command(mark: _Mark, attribute: str, method: Callable[..., Any]) -> Command:
    hints = get_type_hints(method)
    given = hints.get(VALUES)
    is_model = inspect.isclass(given) and issubclass(given, BaseModel)
    return Command(
        name=mark.name,
        attribute=attribute,
        permission=mark.permission,
        record=mark.record,
        reads=mark.reads,
        public=mark.public,
        secret=mark.secret,
        model=given if is_model else None,
        output=hints.get("return"),
        sentence=(inspect.getdoc(method) or "").partition("\n")[0],
    )
