"""Who may read the shape of the records: everybody does; only administrators change it."""

from crmkit.access.permission import SHIPPED_ROLES
from crmkit.access.scope import ALL, Scope

EVERYBODY: dict[str, Scope] = dict.fromkeys(SHIPPED_ROLES, ALL)
