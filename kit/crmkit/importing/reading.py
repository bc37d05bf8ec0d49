"""A file becomes rows: how it has to be read, what its columns may be, and the rows themselves."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING, Any

from sqlalchemy import Row

from crmkit import wire
from crmkit.access.fieldview import FieldView
from crmkit.admin.custom import custom_fields
from crmkit.entity.spec import EntitySpec
from crmkit.entity.words import Words
from crmkit.errors import Invalid
from crmkit.i18n import locale_of
from crmkit.importing import keeping, source
from crmkit.importing.columns import headers_of, propose
from crmkit.importing.csv_file import Row as FileRow
from crmkit.importing.options import ImportOptions
from crmkit.importing.order import Order, order_rows
from crmkit.importing.parsing import find_style
from crmkit.importing.plan import Plan
from crmkit.importing.source import Form
from crmkit.importing.targets import (
    Target,
    entity_names,
    key_fields,
    label,
    names_of,
    targets_of,
)
from crmkit.store.store import Work

if TYPE_CHECKING:
    from crmkit.service.base import EntityService
    from crmkit.work.job import JobRun

SHOWN_ROWS, SAMPLED_ROWS = 20, 200
AT_ONCE = 1_000


@dataclass(frozen=True, slots=True)
class Look:
    """What the beginning of a file tells."""

    form: Form
    headers: list[str]
    rows: list[FileRow]


def look(work: Work, row: Row[Any], options: ImportOptions) -> Look:
    """The form of a file and its first rows, in the form that was found or chosen."""
    start = next(keeping.pieces(work.db, row.id), b"")
    found = source.find_form(keeping.pieces(work.db, row.id), start)
    form = source.checked_form(found, options.encoding, options.separator)
    with keeping.file_of(work.db, row.id) as file:
        rows = list(islice(form.rows(file), SAMPLED_ROWS + 1))
    if not rows:
        raise Invalid(file="file_empty")
    return Look(form, headers_of(rows[0][1]), rows[1:])


def proposal(work: Work, spec: EntitySpec, found: Look) -> ImportOptions:
    """How the file would be imported if nobody said otherwise."""
    locale = locale_of(work.store.package)
    earlier = keeping.earlier_columns(work.db, spec.name)
    names = names_of(spec, locale, targets_for(work, spec))
    columns = propose(found.headers, names, entity_names(spec, locale), earlier)
    style = find_style(cell for _, cells in found.rows for cell in cells)
    return ImportOptions(
        encoding=found.form.encoding or None,
        separator=found.form.separator or None,
        date=style.date,
        decimal=style.decimal,
        columns=columns,
    )


def targets_for(work: Work, spec: EntitySpec) -> dict[str, Target]:
    """Where the columns may lead that this caller imports."""
    custom = custom_fields(work.db, spec).values()
    view = FieldView(spec, work.access)
    return targets_of(spec, custom, view)


def told_targets(work: Work, spec: EntitySpec) -> list[wire.Json]:
    """The same for people: what each is called and whether a record needs it."""
    locale = locale_of(work.store.package)
    words = Words(locale, spec, work.call.language)
    keys = key_fields(spec, FieldView(spec, work.access))
    targets = targets_for(work, spec)
    told = [
        {
            "name": name,
            "label": label(words, locale, target, work.call.language),
            "type": target.field.type,
            "required": target.field.required,
            "key": name in keys,
        }
        for name, target in targets.items()
    ]
    others = [each for name, each in keys.items() if name not in targets]
    return told + [
        {"name": each.name, "label": words.field(each), "type": each.type, "required": False,
         "key": True, "only_key": True}
        for each in others
    ]  # fmt: skip


def examples(plan: Plan, found: Look) -> list[wire.Json]:
    """The first rows as they would be understood."""
    told = []
    for number, cells in found.rows[:SHOWN_ROWS]:
        row = plan.parse(number, cells)
        told.append({"row": number, "values": wire.round_trip({**row.values, **row.references})})
    return told


def form_as_kept(form: Form) -> wire.Json:
    """The form of a file as the import keeps it."""
    return asdict(form)


def read_rows(service: EntityService, run: JobRun, row: Row[Any]) -> None:
    """Keep all rows of the file; what an attempt before has left is read anew."""
    database, form = service.database, Form(**row.form)
    database.transaction(lambda db: keeping.forget_rows(db, row.id))
    with database.session() as db:
        file = keeping.file_of(db, row.id)
    total = 0
    with file:
        rows = form.rows(file)
        next(rows, None)  # the headers
        while some := list(islice(rows, AT_ONCE)):
            database.transaction(partial(keeping.add_rows, import_id=row.id, rows=some))
            total += len(some)
            run.progress(0)
    database.transaction(lambda db: keeping.change(db, row.id, total=total))


def order_of(
    rows: Iterator[tuple[int, Sequence[str]]], spec: EntitySpec, plan: Plan, keys: Sequence[str]
) -> Order:
    """Which rows name other rows of the file, and hence who is written first."""
    own = [
        each for each in plan.references
        if not each.target.field.custom
        and spec.reference_to(each.target.field.name) == spec.full_name
    ]  # fmt: skip
    if not own:
        return Order()
    places = [each.place for each in plan.columns if each.target.name in keys]
    places += [plan.key.place] if plan.key else []
    called: dict[str, list[int]] = {}
    naming: dict[int, list[str]] = {}
    for number, cells in rows:
        for place in set(places):
            if place < len(cells) and cells[place].strip():
                called.setdefault(cells[place].strip(), []).append(number)
        names = [cells[each.place].strip() for each in own if each.place < len(cells)]
        if any(names):
            naming[number] = [name for name in names if name]
    return order_rows(_waiting(naming, called))


def _waiting(
    naming: Mapping[int, Sequence[str]], called: Mapping[str, Sequence[int]]
) -> dict[int, set[int]]:
    """A row waits for all that bear the name that it uses: which is meant shows when it comes."""
    return {
        number: {each for name in names for each in called.get(name, ())}
        for number, names in naming.items()
    }
