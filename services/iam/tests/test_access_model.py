"""What documents give, against a slow model that knows nothing of how they are made."""

from dataclasses import dataclass
from datetime import timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crmkit import clock
from crmkit.ids import new_id
from iam import documents
from iam.entities.bundle_grant import BundleGrant
from iam.entities.direct_grant import DirectGrant
from iam.entities.field_rule import FieldRule
from iam.entities.group import Group
from iam.entities.group_membership import GroupMembership
from iam.entities.group_role import GroupRole
from iam.entities.permission_bundle import PermissionBundle
from iam.entities.role import Role
from iam.entities.role_assignment import RoleAssignment
from iam.entities.role_bundle import RoleBundle
from iam.entities.role_grant import RoleGrant
from iam.entities.user import User
from iam.holdings import holdings_of

LEVELS = 5
GROUPS = range(2 * LEVELS)  # two on each level; a group lies within groups of lower levels only
ROLES = BUNDLES = range(3)
OPERATIONS = ("view", "edit", "lend")
WIDTH = {"own": {"own"}, "department": {"department"}, "all": {"own", "department", "all"}}
STRICT = ("hidden", "masked", "readonly")


@dataclass(frozen=True)
class World:
    """Who is in what, who was given what (with the days until it ends), and what that grants."""

    joined: set[int]
    nested: set[tuple[int, int]]
    assigned: dict[tuple[int | None, int], int | None]
    direct: dict[tuple[int | None, str, str], int | None]
    own: set[tuple[int, str, str]]
    bundled: set[tuple[int, int]]
    bundles: set[tuple[int, str, str]]
    rules: dict[int, str]


def worlds():
    """Random ones, small enough to be met with often and large enough to be tangled."""
    receiver, days = st.none() | st.sampled_from(GROUPS), st.none() | st.sampled_from([-1, 0, 3])
    scoped = st.sampled_from(OPERATIONS), st.sampled_from(sorted(WIDTH))
    inward = st.tuples(st.sampled_from(GROUPS), st.sampled_from(GROUPS))
    return st.builds(
        World,
        joined=st.sets(st.sampled_from(GROUPS), max_size=3),
        nested=st.sets(inward.filter(lambda pair: pair[0] // 2 < pair[1] // 2), max_size=14),
        assigned=st.dictionaries(st.tuples(receiver, st.sampled_from(ROLES)), days, max_size=6),
        direct=st.dictionaries(st.tuples(receiver, *scoped), days, max_size=4),
        own=st.sets(st.tuples(st.sampled_from(ROLES), *scoped), max_size=6),
        bundled=st.sets(st.tuples(st.sampled_from(ROLES), st.sampled_from(BUNDLES)), max_size=4),
        bundles=st.sets(st.tuples(st.sampled_from(BUNDLES), *scoped), max_size=5),
        rules=st.dictionaries(st.sampled_from(ROLES), st.sampled_from(STRICT), max_size=3),
    )


def expected(world):
    """Scopes by operation, and the rule of the one field: by asking each fact about each other."""
    inside = set(world.joined)
    for _ in GROUPS:
        inside |= {outer for outer, inner in world.nested if inner in inside}
    mine = {None, *inside}
    roles = {role for (who, role), days in world.assigned.items() if who in mine and days != -1}
    gives = {
        role: {(op, scope) for held, op, scope in world.own if held == role}
        | {
            (op, scope)
            for held, bundle in world.bundled
            for of, op, scope in world.bundles
            if held == role and of == bundle
        }
        for role in roles
    }
    single = {(op, s) for (who, op, s), days in world.direct.items() if who in mine and days != -1}
    all_given = single.union(*gives.values())
    scopes = {op: {s for given, s in all_given if given == op} for op in OPERATIONS}
    narrowed = {
        op: {s for s in given if not any(s in WIDTH[other] - {other} for other in given)}
        for op, given in scopes.items()
    }
    viewing = [role for role in roles if any(op == "view" for op, _ in gives[role])]
    # Who sees it by no role may see one by a share: then whatever their roles rule holds.
    ruling = [role for role in roles if role in world.rules]
    ruled = [world.rules.get(role) for role in viewing or ruling]
    rule = max(ruled, key=STRICT.index) if ruled and None not in ruled else None
    return {op: given for op, given in narrowed.items() if given}, rule


class Builder:
    """Writes a world as rows; nothing is flushed in another order than it is put."""

    def __init__(self, db):
        self.db = db
        self.person = self.put(User, name="陳偉", status="active", phones=[], skills=[])
        self.groups = [self.put(Group, name=f"G{each}-{new_id()}") for each in GROUPS]
        self.roles = [self._role(each) for each in ROLES]
        self.bundles = [self.put(PermissionBundle, name=f"B{each}-{new_id()}") for each in BUNDLES]

    def put(self, kind, **values):
        record = kind(id=new_id(), version=1, custom={}, search=[], search_personal=[], **values)
        record.created_at = record.updated_at = clock.now()
        self.db.add(record)
        self.db.flush()
        return record.id

    def build(self, world):
        """The world as rows; the person's id."""
        for group in world.joined:
            self.put(GroupMembership, group_id=self.groups[group], user_id=self.person)
        for outer, inner in world.nested:
            members = {"group_id": self.groups[outer], "member_group_id": self.groups[inner]}
            self.put(GroupMembership, **members)
        self._give(world)
        self._fill(world)
        return self.person

    def _give(self, world):
        for (group, role), days in world.assigned.items():
            kind = RoleAssignment if group is None else GroupRole
            given = {"role_id": self.roles[role], "ends_on": until(days)}
            self.put(kind, **given, **self._receiver(group))
        for (group, operation, scope), days in world.direct.items():
            given = {**granted(operation, scope), "ends_on": until(days)}
            self.put(DirectGrant, **given, **self._receiver(group))

    def _fill(self, world):
        for role, operation, scope in world.own:
            self.put(RoleGrant, role_id=self.roles[role], **granted(operation, scope))
        for role, bundle in world.bundled:
            self.put(RoleBundle, role_id=self.roles[role], bundle_id=self.bundles[bundle])
        for bundle, operation, scope in world.bundles:
            self.put(BundleGrant, bundle_id=self.bundles[bundle], **granted(operation, scope))
        for role, rule in world.rules.items():
            ruled = {"entity": "library.book", "field": "price", "rule": rule}
            self.put(FieldRule, role_id=self.roles[role], **ruled)

    def _receiver(self, group):
        return {"user_id": self.person} if group is None else {"group_id": self.groups[group]}

    def _role(self, each):
        labels = {"en": "R", "zh-TW": "R", "zh-CN": "R"}
        return self.put(Role, code=f"r{each}_{new_id()[-12:]}", labels=labels, shipped=False)


def until(days):
    return None if days is None else clock.today() + timedelta(days=days)


def granted(operation, scope):
    return {"permission": f"library.book.{operation}", "scope": scope}


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(world=worlds())
def test_a_document_gives_what_the_slow_model_says(library, world):
    with library.session() as db:
        user = db.get_one(User, Builder(db).build(world))
        document = documents.document_of(db, user, holdings_of(db, user.id))
        db.rollback()
    scopes, rule = expected(world)
    assert {
        name.rpartition(".")[2]: set(given) for name, given in document["grants"].items()
    } == scopes
    assert document["fields"].get("library.book", {}).get("price") == rule
