"""The shared kit: everything that a service of the suite imports, by these names.

The rooms load when a name of theirs is first used, so that a process pays only for what it needs
and a job never loads the green library. The kinds of value (Name, Amount …) are imported from
`crmkit.entity.types`, where their meaning stands.
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
    "crmkit.errors": ("Conflict", "Forbidden", "Invalid", "NotFound"),
    "crmkit.service": ("EntityService", "command", "job", "on", "query", "timer"),
}
_WHERE = {name: room for room, names in _ROOMS.items() for name in names}
__all__ = sorted(_WHERE)  # noqa: PLE0605 - the table above is the one list


def __getattr__(name: str) -> Any:
    if name not in _WHERE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_WHERE[name]), name)
