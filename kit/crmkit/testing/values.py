"""Values for records that tests make: of the right type, new each time, references included."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from sqlalchemy import update

from crmkit import clock
from crmkit.admin import Choice, NumberSeries
from crmkit.admin.choices import choice_lists, list_name, seed_choices
from crmkit.admin.custom_field import CustomField
from crmkit.entity.schema import checked_create
from crmkit.entity.spec import EntitySpec, FieldSpec
from crmkit.ids import new_id
from crmkit.search import tokens
from crmkit.store.saving import snapshot
from crmkit.testing.callers import Person
from crmkit.testing.house import House
from crmkit.wire import Json

Values = Mapping[str, Any] | Callable[["Maker"], Mapping[str, Any]]

DEEPEST = 4
NUMBERS = ("decimal", "money", "unit_price", "percent")


@dataclass
class Maker:
    """Makes records of a service through its own verbs."""

    house: House[Any]
    boss: Person
    special: Mapping[str, Values] = field(default_factory=dict)
    """What an entity's rules want that its field declarations do not say."""
    changed: Mapping[str, Values] = field(default_factory=dict)
    """The same for a change."""
    numbers: Iterator[int] = field(default_factory=lambda: itertools.count(1))
    _path: list[str] = field(default_factory=list)
    _seeded: bool = False

    def record(self, spec: EntitySpec, **values: Any) -> Json:
        """A new record, made by somebody who may do everything."""
        given = {**self.values(spec), **values}
        if "create" not in spec.operations:
            return self._made_by_the_system(spec, given)
        made: Json = self.house.ask(self.boss, "create", entity=spec.name, values=given)
        return made

    def values(self, spec: EntitySpec, person: Person | None = None) -> dict[str, Any]:
        """Values that a new record of the entity accepts."""
        with self._inside(spec):
            found: dict[str, Any] = {}
            for each in self._to_fill(spec):
                value = self.value(spec, each, found)
                if value is not None:
                    found[each.name] = value
            if spec.owned:
                found["owner_id"] = (person or self.boss).id
            return {**found, **self._given(self.special.get(spec.name, {}))}

    def change(self, spec: EntitySpec, record: Json) -> dict[str, Any]:
        """Two changed values at most, each other than what the record has."""
        if spec.name in self.changed:
            return self._given(self.changed[spec.name])
        fields = [each for each in self._to_fill(spec) if self._is_changeable(each)]
        found: dict[str, Any] = {}
        for each in fields:
            value = self.value(spec, each, record)
            if value is not None and value != record.get(each.name) and len(found) < 2:
                found[each.name] = value
        return found

    def value(self, spec: EntitySpec, each: FieldSpec, beside: Mapping[str, Any]) -> Any:
        """A value of a field, other than the one before; none where none can be made."""
        n = next(self.numbers)
        if each.reference:
            return self._reference(spec, each, beside)
        if each.choices:
            return self._choice(spec, each, n)
        if each.states:
            return each.states[n % len(each.states)]
        return plain_value(each, n)

    def seed(self) -> None:
        """Put the choices into the database that the service ships."""
        if not self._seeded:
            self._seeded = True
            with self.house.session() as db:
                seed_choices(db, self.house.service)

    def _made_by_the_system(self, spec: EntitySpec, values: Json) -> Json:
        """What nobody creates by hand is added as the service's own commands add it."""
        typed = checked_create(
            spec, {k: v for k, v in values.items() if not spec.fields[k].readonly}
        )
        with self.house.session() as db:
            record = spec.cls(**{**values, **typed})
            self.house.service.add(db, self.boss.call(), record)
            return {"id": record.id, **snapshot(spec, record)}

    def _to_fill(self, spec: EntitySpec) -> list[FieldSpec]:
        return [f for f in spec.own_fields.values() if not f.readonly and f.name != "owner_id"]

    def _is_changeable(self, each: FieldSpec) -> bool:
        return not (each.reference or each.unique or each.personal or each.states)

    def _given(self, values: Values) -> dict[str, Any]:
        return dict(values(self) if callable(values) else values)

    def _reference(self, spec: EntitySpec, each: FieldSpec, beside: Mapping[str, Any]) -> Any:
        """An existing record to refer to; optional ones end where they would go in circles."""
        target = spec.reference_to(each.name) or ""
        local = self.house.service.store.local(target)
        if local is None:
            return self._elsewhere(target)
        if not each.required and (local.name in self._path or len(self._path) >= DEEPEST):
            return None
        shared = {there: beside[here] for there, here in each.scope_by.items() if here in beside}
        return self.record(local, **shared)["id"]

    def _elsewhere(self, target: str) -> str:
        """A record of another service: in the replica, or shown by its owner when asked."""
        record_id = new_id()
        replica = self.house.service.store.replicas.get(target)
        if replica is not None:
            self.house.copy(target, record_id, f"{target} {record_id[-4:]}", {})
        else:
            service = target.partition(".")[0]
            self.house.bus.answers[service, "visible"] = lambda args, _: args["ids"]
        return record_id

    def _choice(self, spec: EntitySpec, each: FieldSpec, n: int) -> Any:
        self.seed()
        name = list_name(spec, each)
        with self.house.session() as db:
            codes = sorted(choice_lists(db, [name]).active(name))
            if len(codes) < 2:
                codes = [f"{each.name}_a", f"{each.name}_b"]
                db.add_all([_choice_row(name, code) for code in codes])
        code = codes[n % len(codes)]
        return [code] if each.type == "multi_choice" else code

    @contextmanager
    def _inside(self, spec: EntitySpec) -> Iterator[None]:
        self._path.append(spec.name)
        try:
            yield
        finally:
            self._path.pop()


def plain_value(each: FieldSpec, n: int) -> Any:
    """The n-th value of a field that needs nothing else to exist."""
    if each.type in NUMBERS:
        return str(_bounded(each, Decimal(n % 90 + 1)))
    if each.type in ("integer", "rating"):
        top = 5 if each.type == "rating" else 90
        return int(_bounded(each, Decimal(n % top + 1)))
    if each.type in ("text", "long_text", "code"):
        return f"{each.name} {n}".replace(" ", "-" if each.type == "code" else " ")
    made = MAKERS.get(each.type)
    return None if made is None else made(n)


MAKERS: dict[str, Callable[[int], Any]] = {
    "email": lambda n: f"person{n}@example.com",
    "url": lambda n: f"https://example.com/{n}",
    "phone": lambda n: f"+8862{n:08d}",
    "currency": lambda n: ("TWD", "CNY", "USD")[n % 3],
    "date": lambda n: f"20{n % 30 + 10}-{n % 12 + 1:02d}-{n % 28 + 1:02d}",
    "datetime": lambda n: f"2026-{n % 12 + 1:02d}-{n % 28 + 1:02d}T08:00:00Z",
    "flag": lambda n: bool(n % 2),
    "tags": lambda n: [f"tag{n}"],
    "labels": lambda n: {"en": f"Label {n}", "zh-TW": f"標籤{n}", "zh-CN": f"标签{n}"},
    "phones": lambda n: [
        {"kind": "work", "number": f"+8862{n:08d}", "primary": True, "do_not_call": False}
    ],
    "emails": lambda n: [
        {"kind": "work", "address": f"p{n}@example.com", "primary": True, "opt_out": False}
    ],
    "addresses": lambda n: [{"kind": "office", "city": f"City {n}", "primary": True}],
}


def _bounded(each: FieldSpec, value: Decimal) -> Decimal:
    low = value if each.min is None else max(value, Decimal(str(each.min)))
    return low if each.max is None else min(low, Decimal(str(each.max)))


def _choice_row(name: str, code: str) -> Choice:
    labels = {"en": code, "zh-TW": code, "zh-CN": code}
    return Choice(list=name, code=code, labels=labels, search=tokens(code))


def custom_field_values(maker: Maker) -> dict[str, Any]:
    """A custom field needs an entity that exists and a code that it may have."""
    specs = maker.house.service.specs().values()
    home = next(spec for spec in specs if not spec.is_log and spec.cls is not CustomField)
    return {
        "entity": home.full_name,
        "code": f"extra_{new_id()[-12:]}",
        "type": "text",
        "default": None,
        "choice_list": None,
        "target": None,
        "currency": None,
        "required": False,
    }


def choice_values(maker: Maker) -> dict[str, Any]:
    """A choice belongs to a list that is named with its service, and is no second default."""
    service = maker.house.service.name
    return {"list": f"{service}.colour", "code": new_id()[-12:], "is_default": False}


def series_values(maker: Maker) -> dict[str, Any]:
    """A series is of an entity with numbers, and there is one at most for each."""
    specs = maker.house.service.specs().values()
    numbered = next(spec for spec in specs if spec.number_field is not None)
    with maker.house.session() as db:
        db.execute(update(NumberSeries.table()).values(deleted_at=clock.now()))
    return {"entity": numbered.full_name, "pattern": "NO-{n:05d}"}


OF_THE_KIT: dict[str, Values] = {
    "custom_field": custom_field_values,
    "choice": choice_values,
    "number_series": series_values,
}
CHANGES_OF_THE_KIT: dict[str, Values] = {
    "custom_field": lambda maker: {"position": next(maker.numbers), "section": "more"},
    "choice": lambda maker: {"position": next(maker.numbers), "tone": "green"},
    "number_series": lambda maker: {"pattern": f"N{next(maker.numbers)}-{{n:06d}}"},
}
