"""The classes that entities are declared from.

All share one declarative base, yet every service package has a MetaData of its own, so that two
services may name a table alike and still live in one process, each with its own database. What the
kit itself declares (custom fields, choices, series) is mapped once, in the kit's MetaData, and
exists as a table in every service's database. `metadata_of` gives a service's view of its schema.
A test module counts as a package of its own.
"""

import re
from typing import Any, ClassVar, cast

from sqlalchemy import ForeignKey, Integer, MetaData, Table
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, declared_attr, mapped_column

from crmkit.clock import now
from crmkit.entity.about import About
from crmkit.entity.field import reference
from crmkit.entity.table import add_indexes, add_sort_columns, defaults_of
from crmkit.entity.types import COLUMN_TYPES, Id, Moment
from crmkit.ids import new_id
from crmkit.search.vector import SearchVector

KIT = "crmkit"
NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}

_FIRST, _LAST = -100, 900
_metadata: dict[str, MetaData] = {}


def package_of(module: str) -> str:
    """The package whose tables a module declares."""
    first = module.partition(".")[0]
    return module if "tests" in module.split(".") or first.startswith("test_") else first


def own_metadata(package: str) -> MetaData:
    """The tables of this package alone."""
    return _metadata.setdefault(package, MetaData(naming_convention=NAMING))


def metadata_of(package: str) -> list[MetaData]:
    """What a service's database holds of entities: its own tables and those of the kit."""
    import crmkit.admin  # noqa: F401 - declares the kit's tables

    return [own_metadata(package), own_metadata(KIT)]


def snake_case(name: str) -> str:
    """CustomerGroup becomes customer_group, SLAPolicy sla_policy."""
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name)
    return words.lower()


class Base(DeclarativeBase):
    """The one declarative base: derives table names and chooses the package's MetaData."""

    type_annotation_map = COLUMN_TYPES

    def __init_subclass__(cls, **kwargs: Any) -> None:
        if "metadata" not in cls.__dict__:
            cls.metadata = own_metadata(package_of(cls.__module__))
        super().__init_subclass__(**kwargs)
        if "__table__" in cls.__dict__:
            cls.complete()

    def __init__(self, **values: Any) -> None:
        """A new record is whole from the start, so that rules can look at it before it is saved."""
        cls = type(self)
        for name, value in {**defaults_of(cls), **values}.items():
            if name not in cls.__mapper__.attrs:
                raise TypeError(f"{cls.__name__} has no {name!r}")
            setattr(self, name, value)

    @declared_attr.directive
    @classmethod
    def __tablename__(cls) -> str:
        return snake_case(cls.__name__)

    @classmethod
    def table(cls) -> Table:
        """The table of this class."""
        return cast(Table, cls.__table__)

    @classmethod
    def complete(cls) -> None:
        """Adds to the table what follows from the declaration."""


class LogEntry(Base):
    """A line of a log: it has an id and columns of its own, and never changes."""

    __abstract__ = True
    about: ClassVar[About]

    id: Mapped[Id] = mapped_column(primary_key=True, default=new_id, sort_order=_FIRST)

    @classmethod
    def complete(cls) -> None:
        """A log is filtered and sorted like everything else."""
        add_sort_columns(cls)
        add_indexes(cls, cls.about)


class Entity(Base):
    """A record that people make, change and delete, with its version and its search text."""

    __abstract__ = True
    about: ClassVar[About]

    id: Mapped[Id] = mapped_column(primary_key=True, default=new_id, sort_order=_FIRST)
    version: Mapped[int] = mapped_column(Integer, default=1, sort_order=_LAST)
    created_at: Mapped[Moment] = mapped_column(default=now, sort_order=_LAST)
    created_by: Mapped[Id | None] = mapped_column(sort_order=_LAST)
    updated_at: Mapped[Moment] = mapped_column(default=now, sort_order=_LAST)
    updated_by: Mapped[Id | None] = mapped_column(sort_order=_LAST)
    deleted_at: Mapped[Moment | None] = mapped_column(sort_order=_LAST)
    custom: Mapped[dict[str, Any]] = mapped_column(JSONB, default=dict, sort_order=_LAST)
    search: Mapped[list[str]] = mapped_column(
        SearchVector, default=list, deferred=True, sort_order=_LAST
    )
    search_personal: Mapped[list[str]] = mapped_column(
        SearchVector, default=list, deferred=True, sort_order=_LAST
    )

    def check(self, db: Session) -> None:
        """Raises Invalid where the record as a whole breaks a rule; every write asks."""

    @classmethod
    def complete(cls) -> None:
        """Sort keys for its names, and the indexes that its lists need."""
        add_sort_columns(cls)
        add_indexes(cls, cls.about)


class Owned:
    """What belongs to a person: the owner's department and territory are stamped on the record."""

    owner_id: Mapped[Id | None] = reference("iam.user")
    department_id: Mapped[Id | None] = reference("iam.department", readonly=True)
    territory_id: Mapped[Id | None] = reference("iam.territory", readonly=True)


class Figures(Base):
    """Numbers beside a record that other services feed: `CustomerFigures` is of `customer`."""

    __abstract__ = True

    @declared_attr
    @classmethod
    def id(cls) -> Mapped[Id]:
        """The id of the record that the numbers are about."""
        owner = cls.__tablename__.removesuffix("_figures")
        key = ForeignKey(f"{owner}.id", ondelete="CASCADE")
        return mapped_column(COLUMN_TYPES[Id], key, primary_key=True)
