"""What one person reads of the fields of records: nothing that is hidden or masked for them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from crmkit.errors import CrmError
from iam.audit_reading import COLUMNS
from tests.flow.matrix.doors import Visit
from tests.flow.matrix.ground import Row
from tests.flow.matrix.outside import exported


@dataclass
class Eyes:
    """What one person reads of the fields of one entity."""

    visit: Visit

    def leaks(self) -> Iterator[str]:
        """Hidden and masked values that come through any door, in sentences."""
        visit = self.visit
        for key in sorted(visit.seen)[:3]:
            row = visit.living[key]
            told = {door: self._told(door, key) for door in self._doors()}
            for name, field in visit.spec.fields.items():
                rule = self._rule(name, key)
                value = row.get(name)
                if rule is None or field.origin != "own":
                    continue
                yield from self._leaks_of(name, rule, value, told)
            yield from self._leaks_in_questions(row)

    def _rule(self, name: str, key: str) -> str | None:
        """hidden, masked or nothing; a personal part is hidden from who may not see it there."""
        visit, spec = self.visit, self.visit.spec
        home = visit.ground.homes[spec.name][key]
        view = spec.permission("view_personal") if spec.fields[name].personal else None
        if view is not None and not visit.model.admits(view, home):
            return "hidden"
        rule = visit.model.rule(spec.full_name, name)
        return rule if rule in ("hidden", "masked") else None

    def _doors(self) -> list[str]:
        """Those by which the person sees the records; a page tells the history of its record."""
        visit = self.visit
        tables = [each.name for each in visit.exports() if visit.model.may(each.permission)]
        return ["get", "list", "history", "timeline", *tables]

    def _told(self, door: str, key: str) -> Any:
        visit, spec = self.visit, self.visit.spec
        if door == "list":
            return visit.ask("list", where={"id": key})["items"]
        if door == "timeline":
            items = visit.gate.timeline(visit.person, spec.full_name, key)["items"]
            return {"items": [each for each in items if each["record_id"] == key]}
        if door in ("get", "history"):
            return visit.ask(door, id=key)
        rows = exported(visit, door, {"id": key}) or []
        return [dict(zip(COLUMNS, row, strict=True)) for row in rows]

    def _leaks_of(self, name: str, rule: str, value: Any, told: dict[str, Any]) -> Iterator[str]:
        for door, answer in told.items():
            if rule == "hidden" and name in _names(door, answer):
                yield f"{door} shows the hidden {name}"
            if isinstance(value, str) and len(value) > 4 and _holds(answer, name, value):
                yield f"{door} shows the {rule} value of {name}"

    def _leaks_in_questions(self, row: Row) -> Iterator[str]:
        """No field is asked for, or sorted by, of which only a part or nothing is shown."""
        visit = self.visit
        for name, field in visit.spec.fields.items():
            everywhere = visit.model.rule(visit.spec.full_name, name)
            if everywhere not in ("hidden", "masked") or field.origin != "own":
                continue
            value = row.get(name)
            plain = value if isinstance(value, str) else None
            for asked in ({"where": {name: plain}}, {"sort": name}):
                try:
                    visit.ask("list", **asked)
                except CrmError as error:
                    if plain and len(plain) > 4 and plain in json.dumps(error.to_wire("en")):
                        yield f"the refusal repeats the value of {name}"
                else:
                    yield f"a list may be asked by the {everywhere} {name}: {sorted(asked)}"


def _names(door: str, answer: Any) -> set[str]:
    """The fields that an answer speaks of."""
    if door == "get":
        return set(answer)
    if door == "list":
        return set().union(*answer)
    if door in ("history", "timeline"):
        return set().union(*(item["changes"] for item in answer["items"]))
    # A table has all its columns; those that are hidden are empty.
    return {name for row in answer for name, value in row.items() if value is not None}


def _holds(answer: Any, name: str, value: str) -> bool:
    """Whether the field has the value anywhere below."""
    if isinstance(answer, dict):
        here = name in answer and value in json.dumps(answer[name], default=str)
        return here or any(_holds(each, name, value) for each in answer.values())
    return isinstance(answer, list) and any(_holds(each, name, value) for each in answer)
