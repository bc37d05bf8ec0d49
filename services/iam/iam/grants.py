"""What the shipped roles may do here from the start; an administrator changes it later.

Everybody knows the colleagues and the tree of departments, since records are given to people.
Administration is the administrator's, who needs no grant; auditors see all and change nothing.
"""

from crmkit.access.permission import SHIPPED_ROLES
from crmkit.access.scope import ALL, DEPARTMENT_BELOW, OWN, Scope

Grants = dict[str, Scope]

EVERYBODY: Grants = dict.fromkeys(SHIPPED_ROLES[1:], ALL)
OWN_BUSINESS: Grants = dict.fromkeys(SHIPPED_ROLES[1:], OWN) | {"auditor": ALL}
OVERSIGHT: Grants = {"auditor": ALL}
OWN_SESSIONS: Grants = dict.fromkeys(SHIPPED_ROLES[1:], OWN)
LEADERS: Grants = {"sales_manager": ALL, "service_manager": ALL, "executive": ALL}
SUPERIORS: Grants = {
    "sales_manager": DEPARTMENT_BELOW,
    "service_manager": DEPARTMENT_BELOW,
    "executive": ALL,
    "auditor": ALL,
}
EXECUTIVE: Grants = {"executive": ALL}
