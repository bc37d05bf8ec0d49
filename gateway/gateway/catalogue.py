"""What the services' contracts say, in the shape that addresses are made from."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from crmkit.access.permission import CATALOGUE
from crmkit.i18n import fill, pick

Contract = Mapping[str, Any]

READ = ("list", "get", "history")
VERBS_OF = {
    "view": READ,
    "create": ("create",),
    "edit": ("update", "bulk"),
    "delete": ("delete", "restore", "bulk"),
    "share": ("share", "shares", "unshare"),
}
LOG_VERBS = ("list", "get")


@dataclass(frozen=True)
class Command:
    """A command (POST) or query (GET) that a service wrote by hand."""

    full_name: str
    """As the service knows it: customer.merge."""
    record: bool
    """Whether it is about one record, whose id is then part of the path."""
    reads: bool
    permission: str | None = None
    input: Mapping[str, Any] = field(default_factory=dict)
    output: Mapping[str, Any] | None = None
    sentence: str = ""

    @property
    def name(self) -> str:
        """merge."""
        return self.full_name.partition(".")[2]

    @property
    def path(self) -> str:
        """The last part of its address: contact_tree becomes contact-tree."""
        return self.name.replace("_", "-")


@dataclass(frozen=True)
class Entity:
    """One entity of one service."""

    service: str
    name: str
    resource: str
    title: str
    sentence: str
    log: bool
    operations: tuple[str, ...]
    fields: tuple[Mapping[str, Any], ...]
    columns: tuple[str, ...]
    filters: tuple[str, ...]
    """Extra named filters that no field answers."""
    parent: tuple[str, str] | None
    """The field that refers to the record whose scope this one shares, and that entity."""
    commands: tuple[Command, ...]

    @property
    def full_name(self) -> str:
        """customers.contact."""
        return f"{self.service}.{self.name}"

    @property
    def view(self) -> str:
        """The permission that seeing its records needs."""
        return f"{self.full_name}.view"

    @property
    def verbs(self) -> frozenset[str]:
        """The generic verbs that its operations allow at all."""
        if self.log:
            return frozenset(LOG_VERBS)
        return frozenset(verb for name in self.operations for verb in VERBS_OF.get(name, ()))

    @property
    def shareable(self) -> bool:
        """Whether single records of it are opened to people who may see no others."""
        return "share" in self.operations

    @property
    def types(self) -> dict[str, str]:
        """The kind of each field."""
        return {each["name"]: each["type"] for each in self.fields}

    def title_of(self, record: Mapping[str, Any], language: str) -> str:
        """What a record is called, in the words of its reader where it has several."""
        spoken = {
            name: pick(value, language) if isinstance(value, Mapping) else value
            for name, value in record.items()
        }
        return fill(self.title, {**spoken, **(record.get("_labels") or {})})

    @property
    def searchable(self) -> bool:
        """Whether searching finds its records."""
        return any(each.get("search") for each in self.fields)


@dataclass(frozen=True)
class Shared:
    """An entity that several services have rows of, under one address."""

    resource: str
    entities: Mapping[str, Entity]
    """By service."""

    @property
    def first(self) -> Entity:
        """Any of them: they are declared once, in the kit."""
        return next(iter(self.entities.values()))

    @property
    def verbs(self) -> frozenset[str]:
        """The generic verbs of all of them."""
        return self.first.verbs


class Catalogue:
    """The entities of all services by name and by address."""

    def __init__(self, contracts: Sequence[Contract]) -> None:
        ordered = sorted(contracts, key=lambda each: str(each["service"]))
        self.services = tuple(str(each["service"]) for each in ordered)
        entities = [entity for contract in ordered for entity in _entities(contract)]
        self.events: tuple[Contract, ...] = tuple(
            event for contract in ordered for event in contract.get("events", ())
        )
        """What all services tell, with name, version and, about records, entity and data."""
        self._by_name = {entity.full_name: entity for entity in entities}
        self._by_resource: dict[str, dict[str, Entity]] = {}
        for entity in entities:
            self._by_resource.setdefault(entity.resource, {})[entity.service] = entity
        for contract in ordered:
            CATALOGUE.declare_all(_permissions(contract))

    def entity(self, full_name: str) -> Entity | None:
        """The entity of that name, if any service declares it."""
        return self._by_name.get(full_name)

    def own(self) -> Iterator[Entity]:
        """The entities that one service alone has."""
        for homes in self._by_resource.values():
            for entity in homes.values():
                if not _is_shared(entity):
                    yield entity

    def shared(self) -> Iterator[Shared]:
        """Those that every service carries."""
        for resource, homes in self._by_resource.items():
            if all(map(_is_shared, homes.values())):
                yield Shared(resource, homes)

    def is_shared(self, full_name: str) -> bool:
        """Whether several services have rows of this entity under one address."""
        return full_name.partition(".")[2] in SHARED

    def searchable(self) -> list[Entity]:
        """The entities that a search over everything asks."""
        return [e for e in self._by_name.values() if e.searchable and not e.log]

    def children(self, full_name: str) -> list[Entity]:
        """The entities whose records hang on records of this one."""
        return [e for e in self._by_name.values() if e.parent and e.parent[1] == full_name]


SHARED = frozenset({"custom_field", "choice", "number_series"})
"""What the kit gives to every service, and therefore all of them have rows of."""


def _is_shared(entity: Entity) -> bool:
    return entity.name in SHARED


def _permissions(contract: Contract) -> Iterator[str]:
    for permission in contract.get("permissions", ()):
        yield permission["name"] if isinstance(permission, Mapping) else str(permission)


def _entities(contract: Contract) -> Iterator[Entity]:
    service = str(contract["service"])
    commands = _commands(contract)
    for told in contract["entities"]:
        name = str(told["name"]).rpartition(".")[2]
        yield Entity(
            service=service,
            name=name,
            resource=told["resource"],
            title=told["title"],
            sentence=told.get("about") or "",
            log=bool(told.get("log")),
            operations=tuple(told["operations"]),
            fields=tuple(told["fields"]),
            columns=tuple(told.get("columns", ())),
            filters=tuple(told.get("filters", ())),
            parent=_parent(service, told),
            commands=tuple(each for each in commands if each.full_name.split(".")[0] == name),
        )


def _parent(service: str, told: Mapping[str, Any]) -> tuple[str, str] | None:
    link = told.get("inherits")
    if not link:
        return None
    target = next(each["reference"] for each in told["fields"] if each["name"] == link)
    return link, target if "." in target else f"{service}.{target}"


def _commands(contract: Contract) -> list[Command]:
    """Those that people call; public ones (signing in) have addresses of our own."""
    return [
        Command(
            full_name=told["name"],
            record=bool(told.get("record")),
            reads=kind == "queries",
            permission=told.get("permission"),
            input=told.get("input") or {},
            output=told.get("output"),
            sentence=told.get("about") or "",
        )
        for kind in ("commands", "queries")
        for told in contract.get(kind, ())
        if not told.get("public")
    ]
