"""What an entity says about itself beside its columns."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from sqlalchemy import ColumnElement

from crmkit.access.document import FieldRule
from crmkit.access.permission import Can

if TYPE_CHECKING:
    from crmkit.entity.base import Figures


@dataclass(frozen=True, slots=True)
class NamedFilter:
    """A filter that no column answers: its SQL, and the kind of value that people give it."""

    clause: Callable[[Any], ColumnElement[bool]]
    """The condition for a value; a ValueError means that the value makes no sense."""
    type: str = "text"
    reference: str | None = None
    """The entity that its value names, where it is a reference."""
    needs: tuple[str, ...] = ()
    """The fields that it looks at: who may not see them all may not filter by it either."""


@dataclass(frozen=True, kw_only=True)
class About:
    """How people see an entity and who may do what with it; columns say the rest."""

    title: str
    """How a record is called, from its fields: ``{name}``."""
    can: Mapping[str, Can]
    """Its operations, each with a sentence and the shipped roles that start with it."""
    rules: Mapping[str, Mapping[str, FieldRule]] = field(default_factory=dict)
    """The fields that a shipped role starts with hidden, masked or read-only."""
    sections: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Its form: the fields of each section in order. Fields in none stand in a last one."""
    columns: tuple[str, ...] = ()
    """What its list shows at first."""
    default_sort: str = "-updated_at"
    inherits: str | None = None
    """The reference to the record whose scope this one shares; for what is not owned itself."""
    figures: type[Figures] | None = None
    """Numbers that others feed, kept beside the record so that they never make a new version."""
    filters: Mapping[str, NamedFilter] = field(default_factory=dict)
    """Filters that no column answers, by name."""
    unique: tuple[tuple[str, ...], ...] = ()
    """Fields that no two living records may share together."""
    series: str | None = None
    """The pattern that the Number field is drawn from: ``CU-{n:06d}``."""
    emits: tuple[str, ...] = ()
    """The past participles of its own commands' events, beside the four standard ones."""
    dataversion: int = 1
    """The version of its events' data; a change that breaks readers takes the next one."""
    resource: str | None = None
    """Its name in the API where the plain plural would be wrong."""
