"""What many people may do, worked out together: for what a change would do to everybody."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, field

from sqlalchemy import Row, select
from sqlalchemy.orm import Session as Db

from crmkit.access.permission import EVERYTHING
from crmkit.access.scope import ALL
from iam import groups, tables
from iam.documents import ADMINISTRATOR
from iam.entities.department import Department
from iam.entities.direct_grant import DirectGrant
from iam.entities.group_role import GroupRole
from iam.entities.role import Role
from iam.entities.role_assignment import RoleAssignment
from iam.entities.territory import Territory
from iam.entities.user import ACTIVE, User
from iam.holdings import grants_of, holds_today
from iam.places import Tree, tree_of
from iam.rules.difference import Fields, Grants, Standing
from iam.rules.grants import RoleGrants, field_rules, union
from iam.rules.groups import ways_from

Given = tuple[frozenset[str], frozenset[tuple[str, str]]]
"""The ids of somebody's roles, and their single grants."""

Person = Row[str, str | None, str | None]
"""Id, department and territory."""


def standings(db: Db, user_ids: Collection[str] | None) -> dict[str, Standing]:
    """What each of these people, or everybody, may do; a test compares it with their documents.

    Who is not active or first has a password to choose or a second factor to set up may do nothing.
    """
    query = select(User.id, User.department_id, User.territory_id)
    query = query.where(User.status == ACTIVE, User.deleted_at.is_(None))
    if user_ids is not None:
        query = query.where(User.id.in_(sorted(user_ids)))
    people = db.execute(query).all()
    return _Together(db).of(people)


@dataclass
class _Together:
    """All that is read once for everybody."""

    db: Db
    _everything = ({EVERYTHING: frozenset({str(ALL)})}, dict[str, dict[str, str]]())
    _known: dict[Given, tuple[Grants, Fields]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.departments = tree_of(self.db, Department)
        self.territories = tree_of(self.db, Territory)
        self.managed = {
            Department: self.departments.managed_by(), Territory: self.territories.managed_by(),
        }  # fmt: skip
        living = select(Role.id, Role.code, Role.second_factor).where(Role.deleted_at.is_(None))
        self.roles = {row.id: row for row in self.db.execute(living)}
        by_role = grants_of(self.db, self.roles)
        self.grants = dict(zip(self.roles, by_role, strict=True))

    def of(self, people: Sequence[Person]) -> dict[str, Standing]:
        given, held_back = _given(self.db), _held_back(self.db)
        found = {}
        for person in people:
            roles, single = given(person.id)
            mine = frozenset(roles & self.roles.keys()), single
            barred = person.id in held_back(self._wants_factor(mine[0]))
            found[person.id] = Standing() if barred else self._standing(person, mine)
        return found

    def _standing(self, person: Person, given: Given) -> Standing:
        grants, fields = self._known.get(given) or self._learn(given)
        scopes = {scope for each in grants.values() for scope in each}
        return Standing(
            grants,
            fields,
            _departments(self.departments, scopes, self._home(Department, person)),
            _territories(self.territories, scopes, self._home(Territory, person)),
        )

    def _home(self, kind: type[Department] | type[Territory], person: Person) -> set[str]:
        """Where the person stands and what they manage."""
        place = person.department_id if kind is Department else person.territory_id
        return self.managed[kind].get(person.id, set()) | ({place} if place else set())

    def _wants_factor(self, roles: Iterable[str]) -> bool:
        return any(self.roles[each].second_factor for each in roles)

    def _learn(self, given: Given) -> tuple[Grants, Fields]:
        roles, single = given
        learned = self._everything if self._administers(roles) else self._gathered(roles, single)
        self._known[given] = learned
        return learned

    def _administers(self, roles: Iterable[str]) -> bool:
        return any(self.roles[each].code == ADMINISTRATOR for each in roles)

    def _gathered(
        self, roles: Iterable[str], single: Iterable[tuple[str, str]]
    ) -> tuple[Grants, Fields]:
        mine = [self.grants[each] for each in sorted(roles)]
        singly = [RoleGrants({name: frozenset({scope})}) for name, scope in single]
        grants = union([*mine, *singly])
        return {name: frozenset(scopes) for name, scopes in grants.items()}, field_rules(mine)


def _given(db: Db) -> Callable[[str], Given]:
    """A function from a person to what they were given, themselves or through their groups."""
    roles: dict[str, set[str]] = defaultdict(set)
    single: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for kind, receiver in (
        (RoleAssignment, RoleAssignment.user_id),
        (GroupRole, GroupRole.group_id),
    ):
        rows = db.execute(select(receiver, kind.role_id).where(*holds_today(kind)))
        for receiver_id, role_id in rows:
            roles[receiver_id].add(role_id)
    for grant in db.scalars(select(DirectGrant).where(*holds_today(DirectGrant))):
        single[grant.user_id or grant.group_id or ""].add((grant.permission, grant.scope))
    holding, joined = groups.holding(db), groups.joined(db)

    def of(user_id: str) -> Given:
        receivers = [user_id, *ways_from(holding, joined.get(user_id, ()))]
        return (
            frozenset().union(*(roles[each] for each in receivers if each in roles)),
            frozenset().union(*(single[each] for each in receivers if each in single)),
        )

    return of


def _held_back(db: Db) -> Callable[[bool], set[str]]:
    """A function to the people who may do nothing yet: those with a password to change and, where
    a role asks for a second factor, those who have none."""
    credential, factor = tables.credential, tables.authenticator
    choosing = set(db.scalars(select(credential.c.user_id).where(credential.c.must_change)))
    confirmed = select(factor.c.user_id).where(factor.c.confirmed_at.is_not(None))
    lacking = set(db.scalars(select(User.id).where(User.id.not_in(confirmed))))
    both = choosing | lacking

    def of(wants_factor: bool) -> set[str]:
        return both if wants_factor else choosing

    return of


def _departments(tree: Tree, scopes: set[str], own: set[str]) -> frozenset[str]:
    reached = tree.under(own) if "department_and_below" in scopes else frozenset()
    return reached | (frozenset(own) if "department" in scopes else frozenset())


def _territories(tree: Tree, scopes: set[str], own: set[str]) -> frozenset[str]:
    return tree.under(own) if "territory" in scopes else frozenset()
