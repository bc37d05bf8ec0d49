"""A customers service on a database of its own, and the people who work with it."""

from collections.abc import Iterator
from typing import Any

import pytest

from crmkit.admin.choices import seed_choices
from crmkit.i18n import add_locale
from crmkit.testing.callers import Person
from crmkit.testing.house import House, house_of
from customers.service import CustomersService


@pytest.fixture(scope="module")
def house() -> Iterator[House[CustomersService]]:
    """The service, with the choices that it ships."""
    add_locale("customers")
    with house_of(CustomersService) as made:
        with made.session() as db:
            seed_choices(db, made.service)
        yield made


@pytest.fixture(scope="module")
def boss(house: House[CustomersService]) -> Person:
    """Somebody who may do everything."""
    return house.person(everything=True, name="Boss")


@pytest.fixture(scope="module")
def rep(house: House[CustomersService]) -> Person:
    """A sales representative, as the role is shipped."""
    return house.person(shipped_grants("sales_rep"), name="Rep")


def shipped_grants(role: str) -> dict[str, list[str]]:
    """What a shipped role may do here from the start."""
    return {
        spec.permission(operation): [can.grants[role]]
        for spec in CustomersService.specs().values()
        for operation, can in spec.about.can.items()
        if role in can.grants
    }


def shipped_rules(role: str) -> dict[str, dict[str, str]]:
    """The fields that a shipped role does not see whole from the start, by entity."""
    return {
        spec.full_name: dict(spec.about.rules.get(role, {}))
        for spec in CustomersService.specs().values()
    }


class Desk:
    """One person's everyday work at the service, in few words."""

    def __init__(self, house: House[CustomersService], person: Person) -> None:
        self.house, self.person = house, person

    def create(self, entity: str, **values: Any) -> dict[str, Any]:
        return self.house.ask(self.person, "create", entity=entity, values=values)

    def get(self, entity: str, id: str) -> dict[str, Any]:
        return self.house.ask(self.person, "get", entity=entity, id=id)

    def list(self, entity: str, **args: Any) -> dict[str, Any]:
        return self.house.ask(self.person, "list", entity=entity, **args)

    def update(self, entity: str, record: dict[str, Any], **values: Any) -> dict[str, Any]:
        args = {"entity": entity, "id": record["id"], "version": record["version"]}
        return self.house.ask(self.person, "update", **args, values=values)

    def delete(self, entity: str, record: dict[str, Any]) -> dict[str, Any]:
        return self.house.ask(self.person, "delete", entity=entity, id=record["id"])

    def restore(self, entity: str, record: dict[str, Any]) -> dict[str, Any]:
        return self.house.ask(self.person, "restore", entity=entity, id=record["id"])

    def command(self, command: str, record: dict[str, Any], /, **values: Any) -> Any:
        args = {"name": command, "id": record["id"], "values": values}
        return self.house.ask(self.person, "command", **args)

    def query(self, query: str, record: dict[str, Any] | None = None, /, **values: Any) -> Any:
        args = {"name": query, "values": values} | ({"id": record["id"]} if record else {})
        return self.house.ask(self.person, "query", **args)


@pytest.fixture
def desk(house: House[CustomersService], boss: Person) -> Desk:
    """The boss at work."""
    return Desk(house, boss)


@pytest.fixture
def reps_desk(house: House[CustomersService], rep: Person) -> Desk:
    """The representative at work."""
    return Desk(house, rep)
