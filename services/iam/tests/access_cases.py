"""People, groups and roles that the tests about access share."""

import itertools

from iam.entities.group import Group
from iam.entities.group_membership import GroupMembership
from iam.entities.role import Role
from iam.entities.role_assignment import RoleAssignment
from iam.entities.role_grant import RoleGrant
from iam.entities.session import Session

VIEW, EDIT, LEND = "library.book.view", "library.book.edit", "library.book.lend"


def groups_within(iam, *names):
    """Groups, each within the one before it: the outermost first."""
    made = [iam.add(Group(name=name)) for name in names]
    for outer, inner in itertools.pairwise(made):
        iam.add(GroupMembership(group_id=outer.id, member_group_id=inner.id))
    return made


def joins(iam, person, group):
    return iam.add(GroupMembership(group_id=group.id, user_id=person.id))


def role_with(iam, code, *grants):
    """A role that gives these pairs of permission and scope."""
    labels = {"en": code.title(), "zh-TW": code, "zh-CN": code}
    role = iam.add(Role(code=code, labels=labels))
    for permission, scope in grants:
        iam.add(RoleGrant(role_id=role.id, permission=permission, scope=scope))
    return role


def assigned(iam, person, role, **about):
    return iam.add(RoleAssignment(user_id=person.id, role_id=role.id, **about))


def asked(iam, token, name, person=None, **values):
    """The answer of a query, about a person if one is named."""
    args = {"name": name, "values": values} | ({"id": person.id} if person else {})
    return iam.ask("query", args, token)


def way_of(grant):
    """The stations of a way as one line."""
    return " → ".join(step["label"] for step in grant["steps"])


def session_of(iam, person):
    """A record with an owner: the session that the person's sign-in opened."""
    iam.sign_in(person)
    with iam.session() as db:
        found = db.query(Session).filter_by(owner_id=person.id).first()
    return {"entity": "iam.session", "record": found.id}


def previewed(iam, *changes, token=None, **how):
    values = {"changes": list(changes), **how}
    args = {"name": "user.preview_access_change", "values": values}
    return iam.ask("command", args, token or iam.token("administrator"))


def creating(entity, /, **values):
    return {"entity": entity, "action": "create", "values": values}


def deleting(entity, record):
    return {"entity": entity, "action": "delete", "id": record.id}


def changing(entity, record, **values):
    return {"entity": entity, "action": "update", "id": record.id, "values": values}


def setting(record, entity="role", /, **wanted):
    return {"entity": entity, "action": "set_grants", "id": record.id, "values": wanted}


def gains(told):
    """Who gains and loses what, as pairs of permission and scope."""
    return {
        person["user"]["id"]: tuple(
            [(each["permission"], each["scope"]) for each in person[way]]
            for way in ("gained", "lost")
        )
        for person in told["people"]
    }
