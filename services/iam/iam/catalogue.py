"""The catalogue of permissions: learned from the services' contracts, seeded into shipped roles."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
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
from iam import tables, wording
from iam.entities.field_rule import FieldRule
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
        which an administrator took away stays away. So it is with the rules of fields.
        """
        declared = {each["name"]: each for each in contract["permissions"]}
        if _remember(self.work.db, contract):
            return
        # Two services that start at once would both make the shipped roles.
        self.work.db.execute(select(func.pg_advisory_xact_lock(CATALOGUE_LOCK)))
        roles = self.seed_roles()
        query = select(Permission).where(Permission.service == contract["service"])
        known = {each.name: each for each in self.work.db.scalars(query)}
        given = self._given(contract["service"])
        for name, each in declared.items():
            labels = wording.in_every_language(contract.get("words", {}), each)
            seen = self._learn(known.get(name), each, labels)
            for code in sorted(each["defaults"].keys() - seen):
                self._grant(given, roles[code], name, each["defaults"][code])
        self._rule(roles, contract.get("rules", {}))
        self._forget([each for name, each in known.items() if name not in declared])

    def _learn(
        self, known: Permission | None, declared: Declared, labels: dict[str, str]
    ) -> set[str]:
        """Takes over one permission; the roles whose default was seen before."""
        if known is None:
            self._add(_permission(declared, labels))
            return set()
        seen = dict(known.defaults or {})
        known.sentence, known.scoped = declared["sentence"], declared["scoped"]
        known.declared, known.labels = True, labels
        known.defaults = {**seen, **declared["defaults"]}
        save(self.work, known)
        return set(seen)

    def _given(self, service: str) -> set[tuple[str, str, str]]:
        """What roles grant of a service already: role, permission and scope."""
        query = select(RoleGrant.role_id, RoleGrant.permission, RoleGrant.scope).where(
            RoleGrant.permission.startswith(f"{service}.", autoescape=True),
            RoleGrant.deleted_at.is_(None),
        )
        rows = self.work.db.execute(query)
        return {(row.role_id, row.permission, row.scope) for row in rows}

    def _grant(
        self, given: set[tuple[str, str, str]], role: Role, permission: str, scope: str
    ) -> None:
        if role.deleted_at is None and (role.id, permission, scope) not in given:
            self._add(RoleGrant(role_id=role.id, permission=permission, scope=scope))

    def _rule(self, roles: Mapping[str, Role], declared: Declared) -> None:
        """Gives roles the field rules that they start with.

        A rule that was ever there, deleted or changed since, is the administrator's.
        """
        query = select(FieldRule.role_id, FieldRule.entity, FieldRule.field)
        query = query.where(FieldRule.entity.in_(declared))
        decided = {(row.role_id, row.entity, row.field) for row in self.work.db.execute(query)}
        for entity, by_role in declared.items():
            for role, rules in ((roles[code], rules) for code, rules in by_role.items()):
                for field, rule in rules.items():
                    if role.deleted_at is None and (role.id, entity, field) not in decided:
                        about = {"entity": entity, "field": field, "rule": rule}
                        self._add(FieldRule(role_id=role.id, **about))

    def _forget(self, gone: list[Permission]) -> None:
        """What a release no longer declares is kept, marked: an older one may still run."""
        for permission in gone:
            permission.declared = False
            save(self.work, permission)

    def _add(self, record: Any) -> Any:
        return add(self.work, record)


def unheard(db: Db, services: Iterable[str]) -> list[str]:
    """Those services whose contract was never heard: nobody has been granted anything there."""
    table = tables.service_contract
    return sorted(set(services) - set(db.scalars(select(table.c.service))))


def _permission(declared: Declared, labels: dict[str, str]) -> Permission:
    entity, _, operation = declared["name"].rpartition(".")
    return Permission(
        name=declared["name"],
        service=entity.partition(".")[0],
        entity=entity,
        operation=operation,
        sentence=declared["sentence"],
        labels=labels,
        scoped=declared["scoped"],
        defaults=dict(declared["defaults"]),
    )


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
