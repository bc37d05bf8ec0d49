"""The small values that a record holds several of: phone numbers, e-mail and postal addresses.

They are plain dictionaries with checked keys, so that what is stored is what travels.
"""

from typing import Annotated, Any, Literal, TypeAlias, TypeVar

from pydantic import BeforeValidator, ConfigDict, StringConstraints
from pydantic_core import PydanticCustomError
from typing_extensions import TypedDict

from crmkit.i18n import LANGUAGES

EMAIL = r"^[^@\s<>\"]+@[^@\s<>\"]+\.[^@\s<>\".]+$"
PHONE = r"^[+(]?[0-9][0-9 ().\-/]{1,30}( ?(ext|x|#|转|轉|分機|分机)\.? ?[0-9]{1,8})?$"

_Line: TypeAlias = Annotated[str, StringConstraints(strip_whitespace=True, max_length=200)]


class PhoneNumber(TypedDict):
    """A number with what it is for; `do_not_call` is the person's wish."""

    __pydantic_config__ = ConfigDict(extra="forbid")  # type: ignore[misc]

    kind: Literal["mobile", "work", "home", "fax", "other"]
    number: Annotated[str, StringConstraints(strip_whitespace=True, max_length=40, pattern=PHONE)]
    primary: bool
    do_not_call: bool


class EmailAddress(TypedDict):
    """An address with what it is for; `opt_out` is the person's wish."""

    __pydantic_config__ = ConfigDict(extra="forbid")  # type: ignore[misc]

    kind: Literal["work", "home", "other"]
    address: Annotated[str, StringConstraints(strip_whitespace=True, max_length=254, pattern=EMAIL)]
    primary: bool
    opt_out: bool


class Address(TypedDict):
    """A postal address in parts, so that each language can write them in its own order."""

    __pydantic_config__ = ConfigDict(extra="forbid")  # type: ignore[misc]

    kind: Literal["office", "billing", "shipping", "home", "other"]
    country: _Line
    province: _Line
    city: _Line
    district: _Line
    street: _Line
    postcode: _Line
    primary: bool


def _filled(**defaults: Any) -> BeforeValidator:
    """What a caller may leave out; the rest is required."""

    def fill(value: object) -> object:
        return {**defaults, **value} if isinstance(value, dict) else value

    return BeforeValidator(fill)


PhoneItem: TypeAlias = Annotated[
    PhoneNumber, _filled(kind="work", primary=False, do_not_call=False)
]
EmailItem: TypeAlias = Annotated[EmailAddress, _filled(kind="work", primary=False, opt_out=False)]
AddressItem: TypeAlias = Annotated[
    Address,
    _filled(
        kind="office",
        country="",
        province="",
        city="",
        district="",
        street="",
        postcode="",
        primary=False,
    ),
]

Part = TypeVar("Part", PhoneNumber, EmailAddress, Address)


def one_primary(parts: list[Part]) -> list[Part]:
    """The parts with exactly one primary among them: the first that claims it, else the first."""
    chosen = next((place for place, part in enumerate(parts) if part["primary"]), 0)
    for place, part in enumerate(parts):
        part["primary"] = place == chosen
    return parts


def checked_labels(labels: dict[str, str]) -> dict[str, str]:
    """Labels in languages we speak, with at least one word in them."""
    unknown = sorted(set(labels) - set(LANGUAGES))
    if unknown:
        raise PydanticCustomError("unknown_language", "unknown", {"language": unknown[0]})
    given = {language: text.strip() for language, text in labels.items() if text.strip()}
    if not given:
        raise PydanticCustomError("required", "required")
    if any(len(text) > 200 for text in given.values()):
        raise PydanticCustomError("too_long", "too long", {"max_length": 200})
    return given
