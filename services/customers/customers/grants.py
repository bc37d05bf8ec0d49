"""What the shipped roles may do here from the start; an administrator changes it in IAM.

Customers belong to sales: a representative works on their own, a manager on those of the
department and below. Everybody who serves customers may look them up.
"""

from collections.abc import Iterable

from crmkit.access.document import HIDDEN, MASKED, FieldRule
from crmkit.access.scope import ALL, DEPARTMENT_BELOW, OWN, Scope

Grants = dict[str, Scope]
Rules = dict[str, dict[str, FieldRule]]

SALES: Grants = {"sales_rep": OWN, "sales_manager": DEPARTMENT_BELOW}
MANAGERS: Grants = {"sales_manager": DEPARTMENT_BELOW}
OVERSIGHT: Grants = {"executive": ALL, "auditor": ALL}
MARKETING: Grants = {"marketer": ALL}
SERVICE: Grants = {"service_agent": ALL, "service_manager": ALL}
FULFILMENT: Grants = {"technician": ALL, "warehouse_clerk": ALL, "finance": ALL}

VIEW: Grants = SALES | MARKETING | SERVICE | FULFILMENT | OVERSIGHT
"""Customers and the people to call there: needed by everybody who sells, serves or ships."""
VIEW_RELATION: Grants = SALES | MARKETING | OVERSIGHT
"""How we judge and cultivate a relationship: not for those who only serve it."""
VIEW_PERSONAL: Grants = SALES | {"executive": ALL}
"""Somebody's family, past and hobbies: only for who keeps the relationship."""
"""Auditors see that personal parts were read and changed, not what they say."""
VIEW_COMMON: Grants = VIEW | {"sales_rep": ALL, "sales_manager": ALL}
"""What has no owner of its own to be scoped by, such as the weights of a scorecard."""


def hidden(fields: Iterable[str], *roles: str) -> Rules:
    """Fields that are not for those roles."""
    return {role: dict.fromkeys(fields, HIDDEN) for role in roles}


def masked(fields: Iterable[str], *roles: str) -> Rules:
    """Fields of which those roles see enough to compare, and no more."""
    return {role: dict.fromkeys(fields, MASKED) for role in roles}
