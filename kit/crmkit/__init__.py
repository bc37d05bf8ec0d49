"""The shared kit: everything that a service of the suite imports, by these names.

The rooms load when a name of theirs is first used, so that a process pays only for what it needs
and a job never loads the green library.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from crmkit.access.permission import Can as Can
    from crmkit.access.scope import ALL as ALL
    from crmkit.access.scope import DEPARTMENT as DEPARTMENT
    from crmkit.access.scope import DEPARTMENT_BELOW as DEPARTMENT_BELOW
    from crmkit.access.scope import OWN as OWN
    from crmkit.access.scope import TERRITORY as TERRITORY
    from crmkit.call import Call as Call
    from crmkit.call import Caller as Caller
    from crmkit.entity.about import About as About
    from crmkit.entity.base import Entity as Entity
    from crmkit.entity.base import Figures as Figures
    from crmkit.entity.base import LogEntry as LogEntry
    from crmkit.entity.base import Owned as Owned
    from crmkit.entity.field import field as field
    from crmkit.entity.field import reference as reference
    from crmkit.entity.spec import spec_of as spec_of
    from crmkit.entity.types import Addresses as Addresses
    from crmkit.entity.types import Amount as Amount
    from crmkit.entity.types import ChoiceCode as ChoiceCode
    from crmkit.entity.types import Code as Code
    from crmkit.entity.types import Currency as Currency
    from crmkit.entity.types import Date as Date
    from crmkit.entity.types import Decimal as Decimal
    from crmkit.entity.types import Email as Email
    from crmkit.entity.types import Emails as Emails
    from crmkit.entity.types import Flag as Flag
    from crmkit.entity.types import Id as Id
    from crmkit.entity.types import Integer as Integer
    from crmkit.entity.types import Json as Json
    from crmkit.entity.types import Labels as Labels
    from crmkit.entity.types import LongText as LongText
    from crmkit.entity.types import Moment as Moment
    from crmkit.entity.types import MultiChoice as MultiChoice
    from crmkit.entity.types import Name as Name
    from crmkit.entity.types import Number as Number
    from crmkit.entity.types import Percent as Percent
    from crmkit.entity.types import Phone as Phone
    from crmkit.entity.types import Phones as Phones
    from crmkit.entity.types import Rating as Rating
    from crmkit.entity.types import StateCode as StateCode
    from crmkit.entity.types import Tags as Tags
    from crmkit.entity.types import Text as Text
    from crmkit.entity.types import UnitPrice as UnitPrice
    from crmkit.entity.types import Url as Url
    from crmkit.errors import Conflict as Conflict
    from crmkit.errors import Forbidden as Forbidden
    from crmkit.errors import Invalid as Invalid
    from crmkit.errors import NotFound as NotFound
    from crmkit.service import EntityService as EntityService
    from crmkit.service import command as command
    from crmkit.service import job as job
    from crmkit.service import on as on
    from crmkit.service import query as query
    from crmkit.service import timer as timer

_ROOMS = {
    "crmkit.access.permission": ("Can",),
    "crmkit.access.scope": ("ALL", "DEPARTMENT", "DEPARTMENT_BELOW", "OWN", "TERRITORY"),
    "crmkit.call": ("Call", "Caller"),
    "crmkit.entity.about": ("About",),
    "crmkit.entity.base": ("Entity", "Figures", "LogEntry", "Owned"),
    "crmkit.entity.field": ("field", "reference"),
    "crmkit.entity.spec": ("spec_of",),
    "crmkit.entity.types": (
        "Addresses", "Amount", "ChoiceCode", "Code", "Currency", "Date", "Decimal",
        "Email", "Emails", "Flag", "Id", "Integer", "Json", "Labels", "LongText",
        "Moment", "MultiChoice", "Name", "Number", "Percent", "Phone", "Phones", "Rating",
        "StateCode", "Tags", "Text", "UnitPrice", "Url",
    ),
    "crmkit.errors": ("Conflict", "Forbidden", "Invalid", "NotFound"),
    "crmkit.service": ("EntityService", "command", "job", "on", "query", "timer"),
}  # fmt: skip
_WHERE = {name: room for room, names in _ROOMS.items() for name in names}
__all__ = sorted(_WHERE)  # noqa: PLE0605 - the table above is the one list


def __getattr__(name: str) -> Any:
    if name not in _WHERE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_WHERE[name]), name)
