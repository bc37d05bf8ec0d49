"""The company as rows of IAM and of the services, and as callers with the documents IAM makes."""

from __future__ import annotations

import importlib.util
import sys
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

from crmkit import clock
from crmkit.entity.spec import EntitySpec
from crmkit.errors import Conflict
from crmkit.events.contract import declaration
from crmkit.testing.battery import EntityBattery
from crmkit.testing.callers import Person
from crmkit.testing.house import DEPARTMENT, PERSON, TERRITORY, House
from crmkit.testing.values import CHANGES_OF_THE_KIT, OF_THE_KIT, Maker
from iam import documents
from iam.entities.bundle_grant import BundleGrant
from iam.entities.department import Department
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
from iam.entities.territory import Territory
from iam.entities.user import User
from iam.holdings import holdings_of
from tests.flow.matrix.company import Company, Receiver

ROOT = Path(__file__).parents[3]
RECORDS = 8


@dataclass
class Ids:
    """The ids of what the company only numbers."""

    people: list[str] = field(default_factory=list)
    departments: list[str] = field(default_factory=list)
    territories: list[str] = field(default_factory=list)
    groups: list[str] = field(default_factory=list)
    roles: list[str] = field(default_factory=list)
    bundles: list[str] = field(default_factory=list)


class Builder:
    """Writes the company as IAM itself would."""

    def __init__(self, iam: House[Any], company: Company) -> None:
        self.iam, self.company, self.ids = iam, company, Ids()

    def build(self, services: list[type]) -> Ids:
        """All of it in one transaction; the ids by number."""
        with self.iam.session() as self.db:
            for service in services:
                self.iam.service.learn(self.db, declaration(service))
            self._places()
            self._people()
            self._groups()
            self._rights()
        return self.ids

    def _put(self, kind: type, **values: Any) -> str:
        service = self.iam.service
        return str(service.add(self.db, service.own_call(self.db), kind(**values)).id)

    def _places(self) -> None:
        for kind, places, ids in (
            (Department, self.company.departments, self.ids.departments),
            (Territory, self.company.territories, self.ids.territories),
        ):
            for number, place in enumerate(places):
                parent = None if place.parent is None else ids[place.parent]
                ids.append(self._put(kind, name=f"Place {number}", parent_id=parent))

    def _people(self) -> None:
        ids = self.ids
        for number, person in enumerate(self.company.people):
            home = {
                "department_id": _at(ids.departments, person.department),
                "territory_id": _at(ids.territories, person.territory),
            }
            name = f"Person {number}"
            ids.people.append(
                self._put(User, name=name, status="active", phones=[], skills=[], **home)
            )
        for kind, places, of in (
            (Department, self.company.departments, ids.departments),
            (Territory, self.company.territories, ids.territories),
        ):
            for number, place in enumerate(places):
                self.db.get_one(kind, of[number]).manager_id = _at(ids.people, place.manager)

    def _groups(self) -> None:
        ids, company = self.ids, self.company
        count = 1 + max(inner for _, inner in company.nested)
        ids.groups += [self._put(Group, name=f"Group {each}") for each in range(count)]
        for group, person in company.joined:
            self._put(GroupMembership, group_id=ids.groups[group], user_id=ids.people[person])
        for outer, inner in company.nested:
            within = {"group_id": ids.groups[outer], "member_group_id": ids.groups[inner]}
            self._put(GroupMembership, **within)

    def _rights(self) -> None:
        ids, company = self.ids, self.company
        for number, (grants, rules) in enumerate(zip(company.roles, company.rules, strict=True)):
            labels = dict.fromkeys(("en", "zh-TW", "zh-CN"), f"Role {number}")
            ids.roles.append(self._put(Role, code=f"drawn_{number}", labels=labels, shipped=False))
            for permission, scope in grants:
                self._put(RoleGrant, role_id=ids.roles[-1], permission=permission, scope=scope)
            for (entity, name), rule in rules.items():
                self._put(FieldRule, role_id=ids.roles[-1], entity=entity, field=name, rule=rule)
        for number, grants in enumerate(company.bundles):
            ids.bundles.append(self._put(PermissionBundle, name=f"Bundle {number}"))
            for permission, scope in grants:
                given = {"permission": permission, "scope": scope}
                self._put(BundleGrant, bundle_id=ids.bundles[-1], **given)
        for role, bundle in company.bundled:
            self._put(RoleBundle, role_id=ids.roles[role], bundle_id=ids.bundles[bundle])
        for (to, role), days in company.assigned.items():
            kind = RoleAssignment if to[0] == "user" else GroupRole
            self._put(kind, role_id=ids.roles[role], ends_on=_until(days), **self._receiver(to))
        for (to, (permission, scope)), days in company.single.items():
            given = {"permission": permission, "scope": scope, "ends_on": _until(days)}
            self._put(DirectGrant, **given, **self._receiver(to))

    def _receiver(self, to: Receiver) -> dict[str, str]:
        kind, number = to
        ids = self.ids.people if kind == "user" else self.ids.groups
        return {f"{kind}_id": ids[number]}


def callers(iam: House[Any], ids: Ids) -> list[dict[str, Any]]:
    """The document of each person as IAM makes it."""
    with iam.session() as db:
        return [
            documents.document_of(db, db.get_one(User, each), holdings_of(db, each))
            for each in ids.people
        ]


def known_to(house: House[Any], ids: Ids, documents_: list[dict[str, Any]]) -> list[Person]:
    """The people as callers of that service, whose replicas know them and their places."""
    people = []
    for document in documents_:
        house.office.keep(document)
        home = {name: document[name] for name in ("department_id", "territory_id")}
        house.copy(PERSON, document["user"], document["name"], home)
        people.append(Person(house.office, document))
    for number, each in enumerate(ids.departments):
        house.copy(DEPARTMENT, each, f"Place {number}", {})
    for number, each in enumerate(ids.territories):
        house.copy(TERRITORY, each, f"Place {number}", {})
    return people


def furnish(house: House[Any], ids: Ids) -> Person:
    """Records of every kind, owned by people all over the company; the one who made them."""
    battery = _battery(house.service.name)
    boss = house.person(everything=True, name="Boss")
    maker = Maker(house, boss, {**OF_THE_KIT, **battery.special}, {**CHANGES_OF_THE_KIT})
    pools: dict[str, list[str]] = {}
    for spec in _parents_first(house):
        pool = pools[spec.name] = []
        for number in range(RECORDS):
            given = _placed(spec, ids, pools, number)
            pool.append(_made(maker, spec, given))
    _delete_some(maker, pools)
    return boss


def _delete_some(maker: Maker, pools: dict[str, list[str]]) -> None:
    """One record of each kind, parts before wholes, unless others need it."""
    specs = maker.house.service.specs()
    for name in reversed(pools):
        if "delete" not in specs[name].operations:
            continue
        # Not a part of what is deleted itself: then it could not come back alone.
        doomed = pools[name][-1 if specs[name].parent is None else 0]
        try:
            maker.house.ask(maker.boss, "delete", entity=name, id=doomed)
        except Conflict as refused:
            assert refused.message.key == "error.still_referred_to", refused.to_wire("en")


def _made(maker: Maker, spec: EntitySpec, given: dict[str, str]) -> str:
    """The id of a new record; a line of a log is nobody's to make and is put where it lies."""
    if not spec.is_log:
        return str(maker.record(spec, **given)["id"])
    with maker.house.session() as db:
        line = spec.cls(**maker.values(spec))
        db.add(line)
        db.flush()
        return str(line.id)


def _placed(spec: EntitySpec, ids: Ids, pools: dict[str, list[str]], number: int) -> dict[str, str]:
    """Whose the record is: of a person, or of a parent who is."""
    if spec.owned:
        return {"owner_id": ids.people[(number * 23) % len(ids.people)]}
    parent = (spec.parent_entity or "").rpartition(".")[2]
    if spec.parent is None or parent == spec.name or not pools.get(parent):
        return {}
    return {spec.parent: pools[parent][number % len(pools[parent])]}


def _parents_first(house: House[Any]) -> list[EntitySpec]:
    every = list(house.service.specs().values())
    numbered = any(each.number_field is not None for each in every)
    left, found = [each for each in every if numbered or each.name != "number_series"], []
    while left:
        names = {each.name for each in left}
        ready = [
            each
            for each in left
            if (each.parent_entity or "").rpartition(".")[2] not in names - {each.name}
        ]
        found += ready
        left = [each for each in left if each not in ready]
    return found


def _battery(service: str) -> type[EntityBattery]:
    """The battery of the service, which knows what its rules want of a record."""
    name = f"battery_of_{service}"
    if name not in sys.modules:
        path = ROOT / "services" / service / "tests" / "test_entities.py"
        found = importlib.util.spec_from_file_location(name, path)
        assert found is not None and found.loader is not None
        module = sys.modules[name] = importlib.util.module_from_spec(found)
        found.loader.exec_module(module)
    battery: type[EntityBattery] = sys.modules[name].TestEntities
    return battery


def _at(ids: list[str], number: int | None) -> str | None:
    return None if number is None else ids[number]


def _until(days: int | None) -> Any:
    return None if days is None else clock.today() + timedelta(days=days)
