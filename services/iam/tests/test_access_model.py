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
from iam.entities.group_member import GroupMember
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
    ruled = [world.rules.get(role) for role in viewing]
    rule = max(ruled, key=STRICT.index) if ruled and None not in ruled else None
    return {op: given for op, given in narrowed.items() if given}, rule


def build(db, world):
    """The world as rows; the person's id."""

    def put(kind, **values):
        record = kind(id=new_id(), version=1, custom={}, search=[], search_personal=[], **values)
        for name in ("created_at", "updated_at"):
            setattr(record, name, clock.now())
        db.add(record)
        db.flush()
        return record.id

    def until(days):
        return None if days is None else clock.today() + timedelta(days=days)

    def permission(operation):
        return f"library.book.{operation}"

    person = put(User, name="陳偉", status="active", phones=[], skills=[])
    groups = [put(Group, name=f"G{each}-{new_id()}") for each in GROUPS]
    labels = {"en": "R", "zh-TW": "R", "zh-CN": "R"}
    roles = [
        put(Role, code=f"r{each}_{new_id()[-12:]}", labels=labels, shipped=False) for each in ROLES
    ]
    bundles = [put(PermissionBundle, name=f"B{each}-{new_id()}") for each in BUNDLES]

    def receiver(group):
        return {"user_id": person} if group is None else {"group_id": groups[group]}

    for group in world.joined:
        put(GroupMember, group_id=groups[group], user_id=person)
    for outer, inner in world.nested:
        put(GroupMember, group_id=groups[outer], member_group_id=groups[inner])
    for (group, role), days in world.assigned.items():
        put(RoleAssignment, role_id=roles[role], ends_on=until(days), **receiver(group))
    for (group, operation, scope), days in world.direct.items():
        given = {"permission": permission(operation), "scope": scope, "ends_on": until(days)}
        put(DirectGrant, **given, **receiver(group))
    for role, operation, scope in world.own:
        put(RoleGrant, role_id=roles[role], permission=permission(operation), scope=scope)
    for role, bundle in world.bundled:
        put(RoleBundle, role_id=roles[role], bundle_id=bundles[bundle])
    for bundle, operation, scope in world.bundles:
        put(BundleGrant, bundle_id=bundles[bundle], permission=permission(operation), scope=scope)
    for role, rule in world.rules.items():
        put(FieldRule, role_id=roles[role], entity="library.book", field="price", rule=rule)
    return person


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(world=worlds())
def test_a_document_gives_what_the_slow_model_says(library, world):
    with library.session() as db:
        user = db.get_one(User, build(db, world))
        document = documents.document_of(db, user, holdings_of(db, user.id))
        db.rollback()
    scopes, rule = expected(world)
    assert {
        name.rpartition(".")[2]: set(given) for name, given in document["grants"].items()
    } == scopes
    assert document["fields"].get("library.book", {}).get("price") == rule
