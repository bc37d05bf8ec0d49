"""Reads back what annotations say: `Mapped[Name | None]` is a text that may be absent."""

import inspect
from dataclasses import dataclass
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from sqlalchemy.orm import Mapped

from crmkit.entity.types import Kind


@dataclass(frozen=True)
class Declared:
    """One mapped attribute as it was written down."""

    annotation: Any
    """The type for pydantic, without Mapped and without None."""
    kind: Kind
    nullable: bool


@cache
def declared_of(cls: type) -> dict[str, Declared]:
    """The mapped attributes of a class with a kind of ours, inherited ones first."""
    found: dict[str, Declared] = {}
    for base in reversed(cls.__mro__):
        if base.__module__.startswith(("sqlalchemy", "builtins", "typing")):
            continue
        for name, annotation in inspect.get_annotations(base, eval_str=True).items():
            declared = _declared(annotation)
            if declared is not None:
                found[name] = declared
    return found


def kind_in(annotation: Any) -> Kind | None:
    """The kind that an annotated type carries."""
    if get_origin(annotation) is not Annotated:
        return None
    return next((extra for extra in annotation.__metadata__ if isinstance(extra, Kind)), None)


def _declared(annotation: Any) -> Declared | None:
    if get_origin(annotation) is not Mapped:
        return None
    inner, nullable = _without_none(get_args(annotation)[0])
    kind = kind_in(inner)
    return None if kind is None else Declared(inner, kind, nullable)


def _without_none(annotation: Any) -> tuple[Any, bool]:
    if get_origin(annotation) not in (Union, UnionType):
        return annotation, False
    members = [member for member in get_args(annotation) if member is not NoneType]
    if len(members) != 1:
        raise TypeError(f"a field is of one type, or of one type and None: {annotation}")
    return members[0], True
