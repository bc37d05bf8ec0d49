"""The entity battery: being declared, every entity of a service is proven on a real PostgreSQL.

class TestEntities(EntityBattery):
    service = CustomersService
    special = {"contact": {"birthday": "1990-02-28"}}
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, ClassVar

import pytest

from crmkit.entity.spec import EntitySpec
from crmkit.service import EntityService
from crmkit.store.owning import is_assignable
from crmkit.testing import bench, cases, handing_over, sharing
from crmkit.testing.bench import Bench
from crmkit.testing.house import House, house_of
from crmkit.testing.values import CHANGES_OF_THE_KIT, OF_THE_KIT, Maker, Values

READING = ("get", "list")
OPERATION = {**bench.OPERATION, **handing_over.OPERATION, **sharing.OPERATION}
CASES = {**cases.CASES, **handing_over.CASES, **sharing.CASES}


class EntityBattery:
    """Every verb × allowed, denied, out of scope, invalid, stale, deleted, repeated, audited, told.

    A link, furthermore, goes and comes back with what it links; what is masked is written unseen.

    `special` and `changed` give what an entity's rules want and its fields do not say: values, or
    a function of the maker that gives them. `without` names verbs that an entity cannot be asked.
    """

    service: ClassVar[type[EntityService]]
    special: ClassVar[Mapping[str, Values]] = {}
    changed: ClassVar[Mapping[str, Values]] = {}
    without: ClassVar[Mapping[str, tuple[str, ...]]] = {}

    @pytest.fixture(scope="class")
    @classmethod
    def house(cls) -> Iterator[House[Any]]:
        """The service on a database of its own."""
        with house_of(cls.service) as house:
            yield house

    @pytest.fixture(scope="class")
    @classmethod
    def maker(cls, house: House[Any]) -> Maker:
        """Makes records of the service."""
        return Maker(
            house,
            house.person(everything=True, name="Boss"),
            special={**OF_THE_KIT, **cls.special},
            changed={**CHANGES_OF_THE_KIT, **cls.changed},
        )

    def pytest_generate_tests(self, metafunc: pytest.Metafunc) -> None:
        """One test per entity, verb and promise."""
        if "promise" not in metafunc.fixturenames:
            return
        promises = [
            (spec, verb, case)
            for spec in self._specs()
            for case, (_, verbs) in CASES.items()
            for verb in verbs
            if self._applies(spec, verb, case)
        ]
        ids = [f"{spec.name}-{verb}-{case}" for spec, verb, case in promises]
        metafunc.parametrize("promise", promises, ids=ids)

    def test_an_entity_keeps_its_promise(
        self, house: House[Any], maker: Maker, promise: tuple[EntitySpec, str, str]
    ) -> None:
        """The promise of one verb of one entity holds."""
        spec, verb, case = promise
        keep, _ = CASES[case]
        keep(Bench(house, maker, spec), verb)

    def _specs(self) -> list[EntitySpec]:
        specs = self.service.specs()
        numbered = any(spec.number_field for spec in specs.values())
        return [spec for name, spec in specs.items() if numbered or name != "number_series"]

    def _applies(self, spec: EntitySpec, verb: str, case: str) -> bool:
        if verb in self.without.get(spec.name, ()):
            return False
        if verb in handing_over.OPERATION and not is_assignable(spec):
            return False
        if OPERATION[verb] not in spec.operations or "view" not in spec.operations:
            return False
        if spec.is_log:
            return verb in READING and case != "deleted"
        if case == "taken_along":
            return any(each.takes_along for each in spec.own_fields.values())
        needs_delete = case == "deleted" and "delete" not in spec.operations
        needs_edit = case == "stale" and "edit" not in spec.operations
        return not (needs_delete or needs_edit)
