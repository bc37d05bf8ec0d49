"""What the records that a record refers to are called, asked for in batches."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from string import Formatter
from typing import Any

from sqlalchemy import select

from crmkit.access.fieldview import CUSTOM, FieldView
from crmkit.admin.custom import custom_fields
from crmkit.call import Call
from crmkit.entity.spec import EntitySpec, FieldSpec
from crmkit.i18n import fill, pick
from crmkit.store.record import CUSTOM_COLUMN
from crmkit.store.store import Work

Labels = dict[str, str]


def labels_of(work: Work, target: str, ids: Iterable[str]) -> Labels:
    """The labels of these records by id; what nobody knows is left out."""
    wanted = sorted(set(ids))
    if not wanted:
        return {}
    local = work.store.local(target)
    if local is not None:
        return _own(work, local, wanted)
    replica = work.store.replicas.get(target)
    if replica is None:
        return {}
    table = replica.table
    rows = work.db.execute(select(table.c.id, table.c.label).where(table.c.id.in_(wanted)))
    return {row.id: row.label for row in rows}


def add_labels(
    work: Work,
    spec: EntitySpec,
    references: Sequence[FieldSpec],
    records: Sequence[dict[str, Any]],
) -> None:
    """Give each record its `_labels`: one query per kind of record referred to."""
    references = [*references, *_custom_references(work, spec, records)]
    by_target: dict[str, set[str]] = {}
    for field in references:
        ids = {id for record in records if (id := _referred(record, field))}
        by_target.setdefault(str(field.reference), set()).update(ids)
    known = {target: labels_of(work, target, ids) for target, ids in by_target.items()}
    for record in records:
        record["_labels"] = _labels_in(record, references, known)


def title_of(spec: EntitySpec, call: Call, values: Mapping[Any, Any]) -> str:
    """What a record is called, as far as the caller may read the fields of its title."""
    view = FieldView(spec, call.access)
    shown = {
        name: _text(view.show(name, values.get(name)), call.language)
        for name in title_fields(spec)
        if view.is_readable(name)
    }
    return fill(spec.about.title, shown).strip()


def title_fields(spec: EntitySpec) -> tuple[str, ...]:
    """The fields that a record is called by."""
    names = (name for _, name, _, _ in Formatter().parse(spec.about.title) if name)
    return tuple(dict.fromkeys(names))


def _own(work: Work, spec: EntitySpec, ids: Sequence[str]) -> Labels:
    table = spec.cls.table()
    columns = [table.c[name] for name in title_fields(spec)]
    rows = work.db.execute(select(table.c.id, *columns).where(table.c.id.in_(ids)))
    return {row.id: title_of(spec, work.call, row._mapping) for row in rows}


def _custom_references(
    work: Work, spec: EntitySpec, records: Sequence[Mapping[str, Any]]
) -> Iterable[FieldSpec]:
    """The custom fields that refer to records; asked for only where one may have a value."""
    if not any(record.get(CUSTOM_COLUMN) for record in records):
        return ()
    return custom_fields(work.db, spec, "reference").values()


def _referred(record: Mapping[str, Any], field: FieldSpec) -> str | None:
    """The id in a field of the record; none where only a mask of it is shown."""
    if field.name in record.get("_masked", ()):
        return None
    if not field.custom:
        return record.get(field.name)
    return (record.get(CUSTOM_COLUMN) or {}).get(field.name.removeprefix(CUSTOM))


def _labels_in(
    record: Mapping[str, Any], references: Sequence[FieldSpec], known: Mapping[str, Labels]
) -> Labels:
    found = {}
    for field in references:
        label = known[str(field.reference)].get(_referred(record, field) or "")
        if label is not None:
            found[field.name] = label
    return found


def _text(value: Any, language: str) -> str:
    if isinstance(value, Mapping):
        return pick(value, language)
    return "" if value is None else str(value)
