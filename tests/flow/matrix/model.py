"""The rules of access once more, slowly and by themselves: nothing here is the product's code."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from tests.flow.matrix.company import STRICT, Company, Grant, Place, Receiver


@dataclass(frozen=True)
class Home:
    """Whose a record is, by numbers; None where it is nobody's or somebody else's."""

    owner: int | None = None
    department: int | None = None
    territory: int | None = None


@dataclass
class Model:
    """What one person of the company may do."""

    company: Company
    person: int

    def admits(self, permission: str, home: Home | None) -> bool:
        """Whether the permission holds for a record; `home` is None where nobody owns its kind."""
        return any(self._reaches(scope, home) for scope in self.scopes(permission))

    def may(self, permission: str) -> bool:
        """Whether it was given at all."""
        return bool(self.scopes(permission))

    def scopes(self, permission: str) -> set[str]:
        return {scope for name, scope in self.grants if name == permission}

    def rule(self, entity: str, field: str) -> str | None:
        """The rule that every role has by which the entity is seen, the mildest of them.

        Who sees it by no role is held by all roles that rule anything of it.
        """
        showing = [
            role
            for role in self.roles
            if any(name == f"{entity}.view" for name, _ in self._of_role(role))
        ]
        ruling = [
            role
            for role in self.roles
            if any(ruled == entity for ruled, _ in self.company.rules[role])
        ]
        rules = self.company.rules
        seeing = [rules[role].get((entity, field)) for role in showing or ruling]
        if not seeing or None in seeing:
            return None
        return max(seeing, key=lambda each: STRICT.index(str(each)))

    @cached_property
    def groups(self) -> set[int]:
        """Those that the person is in, through any number of others."""
        found = {group for group, person in self.company.joined if person == self.person}
        while True:
            wider = found | {outer for outer, inner in self.company.nested if inner in found}
            if wider == found:
                return found
            found = wider

    @cached_property
    def roles(self) -> set[int]:
        given = self.company.assigned.items()
        return {role for (to, role), days in given if self._mine(to) and days != -1}

    @cached_property
    def grants(self) -> set[Grant]:
        given = self.company.single.items()
        single = {grant for (to, grant), days in given if self._mine(to) and days != -1}
        return single.union(*(self._of_role(role) for role in self.roles))

    def _of_role(self, role: int) -> set[Grant]:
        company = self.company
        bundles = [company.bundles[each] for of, each in company.bundled if of == role]
        return company.roles[role].union(*bundles)

    def _mine(self, to: Receiver) -> bool:
        kind, number = to
        return number == self.person if kind == "user" else number in self.groups

    def _reaches(self, scope: str, home: Home | None) -> bool:
        if scope == "all":
            return True
        if home is None:
            return False
        me, company = self.company.people[self.person], self.company
        if scope == "own":
            return home.owner == self.person
        if scope == "territory":
            mine = self._run(company.territories, me.territory)
            return bool(mine & set(_upwards(company.territories, home.territory)))
        mine = self._run(company.departments, me.department)
        if scope == "department":
            return home.department in mine
        return bool(mine & set(_upwards(company.departments, home.department)))

    def _run(self, places: list[Place], own: int | None) -> set[int]:
        """The place where the person is, and those that they manage."""
        managed = {each for each, place in enumerate(places) if place.manager == self.person}
        return managed | ({own} if own is not None else set())


def _upwards(places: list[Place], at: int | None) -> list[int]:
    """The place and all above it."""
    way = []
    while at is not None:
        way.append(at)
        at = places[at].parent
    return way
