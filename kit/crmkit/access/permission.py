"""Permissions: their names, what each means in a sentence, and who has it by default."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from threading import Lock
from types import MappingProxyType

from crmkit.access.scope import Scope

SHIPPED_ROLES = (
    "administrator",
    "sales_rep",
    "sales_manager",
    "marketer",
    "service_agent",
    "service_manager",
    "technician",
    "warehouse_clerk",
    "finance",
    "executive",
    "auditor",
)

# A grant of everything, as the administrator's role has it. Never the name of a permission.
EVERYTHING = "*"

_NAME = re.compile(r"^[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*$")


class UnknownPermission(LookupError):  # noqa: N818 - read as what happened
    """A permission nobody declared was asked about: a mistake in code, never an answer."""

    def __init__(self, permission: str) -> None:
        super().__init__(f"no service declares the permission {permission!r}")
        self.permission = permission


class Can:
    """One operation of an entity: a sentence for people, and the shipped roles that start with it.

    ``Can("See contacts", sales_rep=OWN, auditor=ALL)``
    """

    __slots__ = ("grants", "sentence")

    def __init__(self, sentence: str, **grants: Scope) -> None:
        unknown = sorted(set(grants) - set(SHIPPED_ROLES))
        if unknown:
            raise ValueError(f"{sentence!r} is granted to roles that are not shipped: {unknown}")
        self.sentence = sentence
        self.grants: Mapping[str, Scope] = MappingProxyType(
            {role: Scope(scope) for role, scope in grants.items()}
        )

    def __repr__(self) -> str:
        return f"Can({self.sentence!r}, {dict(self.grants)})"


def permission_name(service: str, entity: str, operation: str) -> str:
    """The full name of a permission, refused when it is not three plain words."""
    name = f"{service}.{entity}.{operation}"
    if not _NAME.match(name):
        raise ValueError(f"{name!r} is not <service>.<entity>.<operation>")
    return name


@dataclass(frozen=True, slots=True)
class Permission:
    """A declared permission as IAM's catalogue and the decisions know it."""

    name: str
    sentence: str = ""
    grants: Mapping[str, Scope] = field(default_factory=dict)

    @property
    def entity(self) -> str:
        """The entity it is about, with its service: ``customers.contact``."""
        return self.name.rpartition(".")[0]


class Catalogue:
    """Every permission that this process may be asked about."""

    def __init__(self) -> None:
        self._permissions: dict[str, Permission] = {}
        self._lock = Lock()

    def declare(self, name: str, can: Can | None = None) -> Permission:
        """Make a permission known; declaring it again with other words replaces them."""
        permission_name(*name.split(".", 2))
        sentence, grants = (can.sentence, can.grants) if can else ("", {})
        permission = Permission(name, sentence, grants)
        with self._lock:
            self._permissions[name] = permission
        return permission

    def declare_all(self, names: Iterable[str]) -> None:
        """Make names known that another service's contract declares."""
        for name in names:
            if name not in self._permissions:
                self.declare(name)

    def __contains__(self, name: object) -> bool:
        return name in self._permissions

    def __iter__(self) -> Iterator[Permission]:
        return iter(sorted(self._permissions.values(), key=lambda each: each.name))

    def require(self, name: str) -> Permission:
        """The permission of that name; raises UnknownPermission for a name nobody declared."""
        try:
            return self._permissions[name]
        except KeyError:
            raise UnknownPermission(name) from None


CATALOGUE = Catalogue()
