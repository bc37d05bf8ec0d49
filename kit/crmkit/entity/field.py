"""What a column says beyond its type; read by validation, lists, forms, search and access."""

from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field as attribute
from decimal import Decimal
from typing import Any, Literal

from sqlalchemy import ForeignKey
from sqlalchemy.orm import MappedColumn, mapped_column

Mask = Literal["phone", "email", "tail"]
Bound = int | float | Decimal
OnDelete = Literal["refuse", "take_along"]
States = tuple[str, ...] | Mapping[str, str]
"""The codes of a state; where they are shown as tags, each with its tone."""

INFO_KEY = "field"
REFUSE: OnDelete = "refuse"
TAKE_ALONG: OnDelete = "take_along"


class _Nothing:
    def __repr__(self) -> str:
        return "NOTHING"

    def __bool__(self) -> bool:
        return False


NOTHING: Any = _Nothing()
"""No default was given, which is another thing than a default of None."""


@dataclass(frozen=True, kw_only=True, eq=False)
class Options:
    """The options of one field as `field` and `reference` were given them."""

    required: bool | None = None
    default: Any = NOTHING
    search: bool = False
    sort: bool = False
    filter: bool = True
    personal: bool = False
    sensitive: bool = False
    readonly: bool = False
    unique: bool = False
    choices: str | None = None
    states: States | None = None
    currency: str | None = None
    min: Bound | None = None
    max: Bound | None = None
    mask: Mask | None = None
    multiline: bool = False
    reference: str | None = None
    scope_by: Mapping[str, str] = attribute(default_factory=dict)
    on_delete: OnDelete = REFUSE


def field(
    *,
    required: bool | None = None,
    default: Any = NOTHING,
    search: bool = False,
    sort: bool = False,
    filter: bool = True,
    personal: bool = False,
    sensitive: bool = False,
    readonly: bool = False,
    unique: bool = False,
    choices: str | None = None,
    states: States | None = None,
    currency: str | None = None,
    min: Bound | None = None,
    max: Bound | None = None,
    mask: Mask | None = None,
    multiline: bool = False,
) -> MappedColumn[Any]:
    """A column that people see.

    `personal` is about a private life, `sensitive` is kept out of events, `readonly` is fed by the
    system, `currency` names the column that holds this amount's currency.
    """
    options = Options(
        required=required, default=default, search=search, sort=sort, filter=filter,
        personal=personal, sensitive=sensitive, readonly=readonly, unique=unique, choices=choices,
        states=states, currency=currency, min=min, max=max, mask=mask, multiline=multiline,
    )  # fmt: skip
    return _column(options)


def reference(
    target: str,
    *,
    scope_by: Mapping[str, str] | None = None,
    on_delete: OnDelete = REFUSE,
    required: bool | None = None,
    default: Any = NOTHING,
    sort: bool = False,
    filter: bool = True,
    personal: bool = False,
    sensitive: bool = False,
    readonly: bool = False,
) -> MappedColumn[Any]:
    """The id of another record: ``"customer"`` of this service, ``"iam.user"`` of another.

    Only the first has a foreign key. `scope_by` narrows a picker: the target's field to the field
    here whose value it must share. Where the record here is no more than a link to the target,
    `on_delete="take_along"` deletes and restores it together with the target, which otherwise
    cannot be deleted; raises ValueError for a target of another service.
    """
    options = Options(
        reference=target, scope_by=dict(scope_by or {}), on_delete=on_delete, required=required,
        default=default, sort=sort, filter=filter, personal=personal, sensitive=sensitive,
        readonly=readonly,
    )  # fmt: skip
    if "." in target:
        if on_delete != REFUSE:
            raise ValueError(f"{target} is deleted by another service, which takes nothing along")
        return _column(options)
    return _column(options, ForeignKey(f"{target}.id", ondelete="RESTRICT"))


def _column(options: Options, *constraints: ForeignKey) -> MappedColumn[Any]:
    info = {INFO_KEY: options}
    if options.default is NOTHING:
        return mapped_column(*constraints, info=info)
    return mapped_column(*constraints, info=info, default=options.default)
