"""How far grants reach, as the states of their field."""

from crmkit.access.scope import ALL, DEPARTMENT, DEPARTMENT_BELOW, OWN, TERRITORY

SCOPES = tuple(map(str, (OWN, DEPARTMENT, DEPARTMENT_BELOW, TERRITORY, ALL)))
