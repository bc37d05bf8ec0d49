"""What the records that a record refers to are called, asked for in batches."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from string import Formatter
from typing import Any

from sqlalchemy import Integer, Select, bindparam, func, literal_column, select, union_all
from sqlalchemy.dialects.postgresql import ARRAY

from crmkit.access.fieldview import CUSTOM, FieldView
from crmkit.admin.custom import custom_fields
from crmkit.call import Call
from crmkit.entity.spec import EntitySpec, FieldSpec
from crmkit.i18n import fill, pick
from crmkit.store.record import CUSTOM_COLUMN
from crmkit.store.store import Work

Labels = dict[str, str]


def add_labels(
    work: Work,
    spec: EntitySpec,
    references: Sequence[FieldSpec],
    records: Sequence[dict[str, Any]],
) -> None:
    """Give each record its `_labels`; what nobody knows is left out."""
    references = [*references, *_custom_references(work, spec, records)]
    referred = [(field, [_referred(record, field) for record in records]) for field in references]
    wanted: dict[str, set[str]] = {}
    for field, ids in referred:
        wanted.setdefault(str(field.reference), set()).update(id for id in ids if id)
    known = _labels(work, wanted)
    for record in records:
        record["_labels"] = {}
    for field, ids in referred:
        labels = known.get(str(field.reference), {})
        for record, id in zip(records, ids, strict=True):
            if id in labels:
                record["_labels"][field.name] = labels[id]


def labels_of(work: Work, target: str, ids: Iterable[str]) -> Labels:
    """The labels of these records by id; what nobody knows is left out."""
    return _labels(work, {target: set(ids)}).get(target, {})


def _labels(work: Work, wanted: Mapping[str, set[str]]) -> dict[str, Labels]:
    """The labels of these records by kind and id: one query for all that are kept as copies."""
    found: dict[str, Labels] = {}
    copies: dict[str, list[str]] = {}
    for target, ids in sorted(wanted.items()):
        local = work.store.local(target)
        if local is not None and ids:
            found[target] = _own(work, local, sorted(ids))
        elif ids and target in work.store.replicas:
            copies[target] = sorted(ids)
    return {**found, **_of_copies(work, copies)} if copies else found


def _of_copies(work: Work, wanted: Mapping[str, list[str]]) -> dict[str, Labels]:
    targets = tuple(wanted)
    known = work.store.statements
    key = ("labels", targets)
    if key not in known:
        parts = [_labels_of_copy(work, at, target) for at, target in enumerate(targets)]
        known[key] = union_all(*parts)
    given = {f"ids_{at}": wanted[target] for at, target in enumerate(targets)}
    found: dict[str, Labels] = {target: {} for target in targets}
    for at, id, label in work.db.execute(known[key], given):
        found[targets[at]][id] = label
    return found


def _labels_of_copy(work: Work, at: int, target: str) -> Select[Any]:
    table = work.store.replicas[target].table
    ids = bindparam(f"ids_{at}", type_=ARRAY(table.c.id.type))
    kind = literal_column(str(at), Integer)
    return select(kind, table.c.id, table.c.label).where(table.c.id == func.any(ids))


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
    known = work.store.statements
    key = ("titles", spec.full_name)
    if key not in known:
        table = spec.cls.table()
        columns = [table.c[name] for name in title_fields(spec)]
        some = bindparam("ids", type_=ARRAY(table.c.id.type))
        known[key] = select(table.c.id, *columns).where(table.c.id == func.any(some))
    rows = work.db.execute(known[key], {"ids": ids})
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


def _text(value: Any, language: str) -> str:
    if isinstance(value, Mapping):
        return pick(value, language)
    return "" if value is None else str(value)
