"""Rows of a file are written: some hundred in one transaction, with few statements."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from crmkit import wire
from crmkit.entity.spec import EntitySpec
from crmkit.errors import CrmError, Forbidden, Invalid, Problem, field_error
from crmkit.ids import new_id
from crmkit.importing import references
from crmkit.importing.cells import Column, Parsed, merged, put
from crmkit.importing.keeping import CREATED, REFUSED, UNCHANGED, UPDATED
from crmkit.importing.options import CREATE, REFUSE, UPDATE
from crmkit.importing.plan import Plan
from crmkit.importing.references import Candidate
from crmkit.store.many import Item, Many
from crmkit.store.store import Work
from crmkit.store.values import Known

Twins = Mapping[str, Sequence[wire.Json]]


@dataclass(slots=True)
class Written:
    """A row with the record that it is about."""

    row: Parsed
    item: Item | None = None
    twins: Sequence[wire.Json] = ()
    problems: dict[str, Problem] = field(default_factory=dict)

    @property
    def is_open(self) -> bool:
        """Whether nothing speaks against it so far."""
        return not self.problems and (self.item is None or self.item.error is None)


@dataclass(frozen=True, slots=True)
class Batch:
    """What writes the rows of one transaction."""

    work: Work
    spec: EntitySpec
    plan: Plan
    known: Known
    circles: Mapping[int, Sequence[int]]
    duplicates: str
    twins_of: Any
    """Who may be twins of new records: twins_of(db, call, spec, records)."""
    trial: bool = False

    def write(self, rows: Sequence[Parsed]) -> list[wire.Json]:
        """Write the rows; what became of each, as it is kept."""
        outcomes: list[wire.Json] = []
        for some in _runs(rows):
            outcomes += self._write(some)
        return outcomes

    def _write(self, rows: Sequence[Parsed]) -> list[wire.Json]:
        written = [Written(row, problems=dict(row.problems)) for row in rows]
        self._refuse_circles(written)
        self._refer(written)
        self._meet(written)
        many = Many(self.work, self.spec, self.known, self._merge)
        many.change(_items([each for each in written if each.is_open and _has_record(each)]))
        self._create(many, [each for each in written if not _has_record(each)])
        return [self._outcome(each) for each in written]

    def _refuse_circles(self, written: Iterable[Written]) -> None:
        for each in written:
            circle = self.circles.get(each.row.number)
            if circle:
                path = " → ".join(map(str, circle))
                header = next(iter(each.row.references), "")
                each.problems[header] = ("rows_in_circle", {"rows": path})

    def _refer(self, written: Sequence[Written]) -> None:
        """Names of other records become their ids, each column with one question."""
        for column in self.plan.references:
            header = column.header
            naming = [
                each
                for each in written
                if header in each.row.references and header not in each.problems
            ]
            if not naming:
                continue
            names = {each.row.references[header] for each in naming}
            found = self._find(column, names)
            for each in naming:
                called = each.row.references[header]
                chosen = _narrowed(column, found.get(called, ()), each.row.values)
                if len(chosen) == 1:
                    put(each.row.values, column.target, chosen[0].id)
                else:
                    code = "several_records" if chosen else "no_record_named"
                    each.problems[header] = (code, {"value": called})

    def _find(self, column: Column, names: Iterable[str]) -> references.Found:
        field = column.target.field
        target = field.reference if field.custom else self.spec.reference_to(field.name)
        beside = list(field.scope_by)
        try:
            return references.find(self.work, target or "", names, column.by, beside)
        except Forbidden:
            return {}  # what the caller may not see has no name for them

    def _meet(self, written: Sequence[Written]) -> None:
        """Find the record that each row is about, by the key."""
        key = self.plan.key
        keyed = [each for each in written if each.row.key] if key else []
        found: references.Found = {}
        if key is not None and keyed:
            names = sorted({each.row.key for each in keyed})
            found = references.find_here(self.work, self.spec, names, key.target.name)
        for each in written:
            present = found.get(each.row.key, [])
            problem = self._unfit(each, present)
            if problem is not None:
                header = key.header if key else self.plan.columns[0].header
                each.problems.setdefault(header, problem)
            record_id = present[0].id if len(present) == 1 else None
            number = new_id() if self.trial else None
            each.item = Item(each.row.values, record_id, number=number)

    def _unfit(self, each: Written, present: Sequence[Candidate]) -> Problem | None:
        if len(present) > 1:
            return "several_records", {"value": each.row.key}
        if present and self.plan.mode == CREATE:
            return "not_unique"
        if not present and self.plan.mode == UPDATE:
            return "no_record_named", {"value": each.row.key}
        return None

    def _merge(self, record: Any, values: Mapping[str, Any]) -> Mapping[str, Any]:
        """Phones and addresses that the file does not know stay."""
        fields = self.spec.fields
        return {
            name: merged(fields[name].type, getattr(record, name) or [], value)
            if name in fields
            else value
            for name, value in values.items()
        }

    def _create(self, many: Many, written: Sequence[Written]) -> None:
        """Write new records; those that look like one that is there are told, or left out.

        A row that is refused already is checked as well, so that all of it can be mended at once.
        """
        many.build(_items(written))
        built = [each for each in written if each.is_open]
        records = [item.record for item in _items(built)]
        twins: Twins = self.twins_of(self.work.db, self.work.call, self.spec, records)
        for each, item in zip(built, _items(built), strict=True):
            each.twins = twins.get(item.id, ())
            if each.twins and self.duplicates == REFUSE:
                told = {"what": str(each.twins[0]["label"])}
                each.problems[self.plan.columns[0].header] = ("looks_like", told)
        many.create(_items([each for each in built if each.is_open]))

    def _outcome(self, each: Written) -> wire.Json:
        problems = {**self._problems_of(each), **each.problems}
        item = each.item
        told: wire.Json = {"number": each.row.number, "level": each.row.level}
        told |= {"record_id": None, "version": None, "errors": None, "twins": None, "undone": None}
        if each.twins:
            told["twins"] = list(each.twins)
        if problems:
            language = self.work.call.language
            errors = {header: field_error(each, language) for header, each in problems.items()}
            return {**told, "outcome": REFUSED, "errors": errors}
        assert item is not None and item.record is not None
        told |= {"record_id": item.record.id, "version": item.record.version}
        if item.record_id is None:
            return {**told, "outcome": CREATED}
        return {**told, "outcome": UPDATED if item.changed else UNCHANGED}

    def _problems_of(self, each: Written) -> dict[str, Problem]:
        """What refused the record, at the columns that it is about."""
        error = each.item.error if each.item is not None else None
        if error is None:
            return {}
        if not isinstance(error, Invalid) or not error.problems:
            return {self.plan.columns[0].header: _told(error, self.work.call.language)}
        return {
            header: problem
            for name, problem in error.problems.items()
            for header in self.plan.headers_of(name)
        }


def _told(error: CrmError, language: str) -> Problem:
    wired = error.to_wire(language)
    return {"code": wired["code"], "message": wired["detail"]}


def _items(written: Sequence[Written]) -> list[Item]:
    return [each.item for each in written if each.item is not None]


def _has_record(each: Written) -> bool:
    return each.item is not None and each.item.record_id is not None


def _narrowed(
    column: Column, found: Sequence[Candidate], values: Mapping[str, Any]
) -> Sequence[Candidate]:
    """Of several records of one name, those that share what a picker would narrow them by."""
    scope_by = column.target.field.scope_by
    if len(found) < 2 or not scope_by:
        return found
    return [
        each
        for each in found
        if all(each.values.get(theirs) == values.get(mine) for theirs, mine in scope_by.items())
    ]


def _runs(rows: Sequence[Parsed]) -> Iterable[list[Parsed]]:
    """Rows that can be written together: of one level, and none about what another one writes."""
    run: list[Parsed] = []
    seen: set[str] = set()
    for row in rows:
        if run and (row.level != run[0].level or (row.key and row.key in seen)):
            yield run
            run, seen = [], set()
        run.append(row)
        seen.add(row.key)
    if run:
        yield run
