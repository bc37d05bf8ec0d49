"""The catalogue of permissions: learned from the services' contracts, seeded into shipped roles."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.orm import Session as Db

from crmkit import clock
from crmkit.access.permission import SHIPPED_ROLES
from crmkit.i18n import locale_of
from crmkit.store.saving import add, save
from crmkit.store.store import Work
from iam import tables
from iam.entities.permission import Permission
from iam.entities.role import Role
from iam.entities.role_grant import RoleGrant

Declared = Mapping[str, Any]

CATALOGUE_LOCK = 4_201_001


@dataclass
class Catalogue:
    """The catalogue within one transaction, changed in the name of IAM itself."""

    work: Work

    def seed_roles(self) -> dict[str, Role]:
        """The shipped roles by code; missing ones are made, deleted ones stay deleted."""
        query = select(Role).where(Role.code.in_(SHIPPED_ROLES), Role.shipped)
        found = {role.code: role for role in self.work.db.scalars(query)}
        for code in SHIPPED_ROLES:
            if code not in found:
                labels = locale_of("iam").labels("message", f"role.{code}")
                found[code] = self._add(Role(code=code, labels=labels, shipped=True))
        return found

    def learn(self, contract: Declared) -> None:
        """Takes over what a service declares: its permissions, fields and needs.

        A default grant is given when it is first seen. The catalogue remembers it, so that one
        which an administrator took away stays away.
        """
        declared = {each["name"]: each for each in contract["permissions"]}
        if _remember(self.work.db, contract):
            return
        # Two services that start at once would both make the shipped roles.
        self.work.db.execute(select(func.pg_advisory_xact_lock(CATALOGUE_LOCK)))
        roles = self.seed_roles()
        query = select(Permission).where(Permission.service == contract["service"])
        known = {each.name: each for each in self.work.db.scalars(query)}
        for name, each in declared.items():
            self._learn(known.get(name) or self._new(each), each, roles)
        self._forget([each for name, each in known.items() if name not in declared])

    def _new(self, declared: Declared) -> Permission:
        entity, _, operation = declared["name"].rpartition(".")
        permission = Permission(
            name=declared["name"],
            service=entity.partition(".")[0],
            entity=entity,
            operation=operation,
            sentence=declared["sentence"],
            scoped=declared["scoped"],
            defaults={},
        )
        return self._add(permission)  # type: ignore[no-any-return]

    def _learn(self, known: Permission, declared: Declared, roles: Mapping[str, Role]) -> None:
        seen, defaults = dict(known.defaults or {}), declared["defaults"]
        known.sentence, known.scoped = declared["sentence"], declared["scoped"]
        known.declared = True
        known.defaults = {**seen, **defaults}
        save(self.work, known)
        for code, scope in defaults.items():
            if code not in seen and roles[code].deleted_at is None:
                self._grant(roles[code], known.name, scope)

    def _grant(self, role: Role, permission: str, scope: str) -> None:
        same = select(RoleGrant.id).where(
            RoleGrant.role_id == role.id,
            RoleGrant.permission == permission,
            RoleGrant.scope == scope,
            RoleGrant.deleted_at.is_(None),
        )
        if self.work.db.scalar(same) is None:
            self._add(RoleGrant(role_id=role.id, permission=permission, scope=scope))

    def _forget(self, gone: list[Permission]) -> None:
        """What a release no longer declares is kept, marked: an older one may still run."""
        for permission in gone:
            permission.declared = False
            save(self.work, permission)

    def _add(self, record: Any) -> Any:
        return add(self.work, record)


def _remember(db: Db, contract: Declared) -> bool:
    """Keeps what the contract says, under a lock; True when it says nothing new."""
    table, service = tables.service_contract, contract["service"]
    empty = insert(table).values(service=service, body={}, at=clock.now())
    db.execute(empty.on_conflict_do_nothing())
    row = select(table.c.body).where(table.c.service == service).with_for_update()
    if db.scalar(row) == dict(contract):
        return True
    values = {"body": dict(contract), "at": clock.now()}
    db.execute(table.update().where(table.c.service == service).values(values))
    return False
