"""What is to be done with each cell of a row, worked out once for the whole file. No I/O."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from crmkit.admin.choices import ChoiceLists, list_name
from crmkit.entity.schema import is_blank
from crmkit.entity.spec import EntitySpec, FieldSpec
from crmkit.entity.words import Words
from crmkit.errors import Invalid, Problem
from crmkit.i18n import LANGUAGES, Locale
from crmkit.importing import parsing
from crmkit.importing.cells import CHOOSING, Column, Misread, Parsed, put, value_of
from crmkit.importing.columns import folded
from crmkit.importing.options import CREATE, ImportOptions
from crmkit.importing.parsing import Style
from crmkit.importing.targets import Target

FORMULA = "="
NOWHERE = -1
"""The place of a default, which is in no column."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What every row goes through."""

    columns: tuple[Column, ...]
    key: Column | None
    mode: str
    style: Style

    def parse(self, number: int, cells: Sequence[str], level: int = 0) -> Parsed:
        """The row as values for a write; what cannot be understood is a problem of its column."""
        row = Parsed(number, level)
        for column in self.columns:
            text = cells[column.place] if NOWHERE < column.place < len(cells) else ""
            text = text if not is_blank(text) else column.default
            if is_blank(text):
                continue
            if text.startswith(FORMULA):
                row.problems[column.header] = "formula"
                continue
            self._take(row, column, column.meanings.get(text.strip(), text))
        if self.key is not None and 0 <= self.key.place < len(cells):
            row.key = cells[self.key.place].strip()
        return row

    def headers_of(self, field: str) -> list[str]:
        """The columns that fill a field; the field itself where none does."""
        found = [each.header for each in self.columns if each.target.field.name == field]
        return found or [field]

    @property
    def references(self) -> list[Column]:
        """The columns that name other records."""
        return [each for each in self.columns if each.target.field.type == "reference"]

    def _take(self, row: Parsed, column: Column, text: str) -> None:
        if is_blank(text):
            return
        if column.target.field.type == "reference":
            row.references[column.header] = text.strip()
            return
        try:
            value = value_of(column, text, self.style)
        except Misread as misread:
            row.problems[column.header] = misread.problem
            return
        put(row.values, column.target, value)


@dataclass(frozen=True, slots=True)
class Ground:
    """What a plan is made on: the entity, its words, and what may be filled and asked for."""

    spec: EntitySpec
    locale: Locale
    targets: Mapping[str, Target]
    keys: Mapping[str, FieldSpec]
    lists: ChoiceLists


def make_plan(ground: Ground, headers: Sequence[str], options: ImportOptions) -> Plan:
    """The plan that these options ask for; raises Invalid for what makes no sense."""
    targets = ground.targets
    _refuse_nonsense(ground, headers, options)
    mapped = {header: name for header, name in (options.columns or {}).items() if name in targets}
    columns = [
        _column(ground, options, Column(header, headers.index(header), targets[name]))
        for header, name in mapped.items()
    ]
    filled = {each.target.name for each in columns}
    columns += [
        _column(ground, options, Column(name, NOWHERE, targets[name], default=text))
        for name, text in options.defaults.items()
        if name not in filled
    ]
    style = Style(options.date or parsing.YEAR_FIRST, options.decimal or parsing.POINT)
    return Plan(tuple(columns), _key(ground, headers, options), options.mode, style)


def _refuse_nonsense(ground: Ground, headers: Sequence[str], options: ImportOptions) -> None:
    targets, keys = ground.targets, ground.keys
    columns = options.columns or {}
    problems: dict[str, Problem] = {}
    for header, name in columns.items():
        if header not in headers:
            problems[f"columns.{header}"] = "unknown_column"
        elif name not in targets and name != options.key:
            problems[f"columns.{header}"] = "unknown_field"
    if not problems and not any(name in targets for name in columns.values()):
        problems["columns"] = "required"
    repeated = {name for name in columns.values() if list(columns.values()).count(name) > 1}
    problems |= {
        f"columns.{header}": "column_repeated"
        for header, name in columns.items()
        if name in repeated
    }
    problems |= {
        f"defaults.{name}": "unknown_field" for name in options.defaults if name not in targets
    }
    if options.key is None and options.mode != CREATE:
        problems["key"] = "key_wanted"
    if options.key is not None and (options.key not in keys or options.key not in columns.values()):
        problems["key"] = "key_unusable"
    if problems:
        raise Invalid(problems)


def _column(ground: Ground, options: ImportOptions, bare: Column) -> Column:
    meant = options.values.get(bare.header, {})
    chooses = bare.target.field.type in CHOOSING
    return replace(
        bare,
        meanings={text.strip(): meaning for text, meaning in meant.items()},
        words=_words_of(ground, bare.target.field) if chooses else {},
        by=options.by.get(bare.header),
    )


def _key(ground: Ground, headers: Sequence[str], options: ImportOptions) -> Column | None:
    if options.key is None:
        return None
    columns = options.columns or {}
    header = next(header for header, name in columns.items() if name == options.key)
    return Column(header, headers.index(header), Target(options.key, ground.keys[options.key]))


def _words_of(ground: Ground, field: FieldSpec) -> dict[str, str]:
    """The codes of a choice or state by everything that they are called."""
    if field.states:
        words = [Words(ground.locale, ground.spec, language) for language in LANGUAGES]
        named = {folded(each.state(code)): code for code in field.states for each in words}
        return {**named, **{folded(code): code for code in field.states}}
    name = field.choices if field.custom else list_name(ground.spec, field)
    entries = [entry for entry in ground.lists.of(name or "") if entry.active]
    named = {folded(label): entry.code for entry in entries for label in entry.labels.values()}
    return {**named, **{folded(entry.code): entry.code for entry in entries}}
