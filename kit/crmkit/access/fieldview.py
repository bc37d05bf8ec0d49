"""What of a record a caller reads and writes: hidden, masked, read-only fields, personal parts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from crmkit.access.decide import reach
from crmkit.access.document import HIDDEN, MASKED, Access
from crmkit.access.mask import masked_value
from crmkit.access.reach import Reach

if TYPE_CHECKING:
    from crmkit.entity.spec import EntitySpec, FieldSpec

VIEW_PERSONAL, EDIT_PERSONAL = "view_personal", "edit_personal"
CUSTOM = "custom."

# Types without a recognisable part (amounts, dates, flags, references) have no mask at all.
_MASK_OF_TYPE: dict[str, str] = {
    "phone": "phone", "phones": "phone", "email": "email", "emails": "email",
    "text": "tail", "long_text": "tail", "url": "tail", "code": "tail", "number": "tail",
    "tags": "tail", "addresses": "tail", "labels": "tail", "json": "tail",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Sets:
    """The fields of an entity for one caller: plain ones, and those that a personal grant adds."""

    readable: frozenset[str]
    masked: frozenset[str]
    writable: frozenset[str]
    personal: frozenset[str]
    personal_writable: frozenset[str]
    view_personal: Reach
    edit_personal: Reach


class FieldView:
    """One entity as one caller sees it. Cheap to make: the work is done once per document.

    `readable`, `writable` and `can_filter` hold for every record that the caller may see. Where
    personal parts are granted in a narrower scope, `of(scope)` adds them for the records in it.
    """

    __slots__ = ("_rules", "_sets", "_spec", "masked", "readable", "writable")

    def __init__(self, spec: EntitySpec, access: Access) -> None:
        # Every service carries the kit's own entities, each with rules of its own.
        key = (spec.service, spec.cls, "fields")
        sets = access.compiled.get(key)
        if sets is None:
            sets = access.compiled[key] = _compile(spec, access)
        self._spec = spec
        self._sets: _Sets = sets
        self._rules = _rules(spec, access)
        self.readable: frozenset[str] = sets.readable
        self.masked: frozenset[str] = sets.masked
        self.writable: frozenset[str] = sets.writable

    def of(self, scope: Mapping[str, Any] | None) -> FieldView:
        """This view for a record of that owner, department and territory."""
        sets = self._sets
        if not sets.personal:
            return self
        sees = sets.view_personal.admits(scope)
        edits = sees and sets.edit_personal.admits(scope)
        readable = sets.readable | sets.personal if sees else sets.readable - sets.personal
        changed = sets.personal_writable
        writable = sets.writable | changed if edits else sets.writable - changed
        if readable == self.readable and writable == self.writable:
            return self
        view = object.__new__(FieldView)
        view._spec, view._sets, view._rules = self._spec, sets, self._rules
        view.masked, view.readable, view.writable = sets.masked, readable, writable
        return view

    def show(self, name: str, value: Any) -> Any:
        """The value as the caller may see it: itself, or its mask. Ask only for readable fields."""
        if value is None or not self.is_masked(name):
            return value
        kind = self._mask(name)
        return masked_value(value, kind) if kind else None

    def can_filter(self, name: str) -> bool:
        """Whether the caller may filter, sort or search by it: only by what they see whole."""
        return self.is_readable(name) and not self.is_masked(name)

    def can_filter_somewhere(self, name: str) -> bool:
        """The same for any record at all: `of(scope)` knows which the personal ones are."""
        return self.can_filter(name) or (
            name in self._sets.personal
            and not self._sets.view_personal.nothing
            and not self.is_masked(name)
        )

    def is_readable(self, name: str) -> bool:
        """Whether the field is shown, masked or not; `custom.<code>` names a custom field."""
        if name.startswith(CUSTOM):
            return self._rules.get(name) != HIDDEN
        return name in self.readable

    def is_masked(self, name: str) -> bool:
        """Whether only a mask of the value is shown."""
        if name.startswith(CUSTOM):
            return self._rules.get(name) == MASKED
        return name in self.masked

    def is_writable(self, name: str) -> bool:
        """Whether the caller may set the field; a masked one too, unseen."""
        if name.startswith(CUSTOM):
            return is_open(self._rules.get(name))
        return name in self.writable

    def is_own_mask(self, name: str, given: Any, kept: Any) -> bool:
        """Whether what is given is only the mask of what is kept, sent back as it was read."""
        return given is not None and self.is_masked(name) and given == self.show(name, kept)

    def _mask(self, name: str) -> str | None:
        field = self._spec.fields.get(name)
        return mask_of(field) if field is not None else "tail"


def is_open(rule: str | None) -> bool:
    """Whether a field under that rule may be written.

    A mask keeps a value from being read, not from being entered: who takes down a new customer's
    bank account writes it once and reads `****5678` from then on.
    """
    return rule in (None, MASKED)


def mask_of(field: FieldSpec) -> str | None:
    """How a field is masked: as declared, else as its type suggests; None shows nothing of it."""
    return field.mask or _MASK_OF_TYPE.get(field.type)


def _rules(spec: EntitySpec, access: Access) -> Mapping[str, str]:
    return access.field_rules.get(spec.full_name, {})


def _compile(spec: EntitySpec, access: Access) -> _Sets:
    rules = _rules(spec, access)
    fields = [each for each in spec.fields.values() if each.origin != "custom"]
    shown = frozenset(each.name for each in fields if rules.get(each.name) != HIDDEN)
    settable = frozenset(
        each.name
        for each in fields
        if each.origin == "own" and not each.readonly and is_open(rules.get(each.name))
    )
    personal = frozenset(each.name for each in fields if each.personal)
    nothing = Reach()
    view = reach(access, spec.permission(VIEW_PERSONAL)) if personal else nothing
    edit = reach(access, spec.permission(EDIT_PERSONAL)) if personal else nothing
    everywhere = bool(personal) and view.covers(reach(access, spec.permission("view")))
    edits_everywhere = everywhere and edit.covers(reach(access, spec.permission("edit")))
    return _Sets(
        readable=shown if everywhere else shown - personal,
        masked=frozenset(name for name in shown if rules.get(name) == MASKED),
        writable=settable if edits_everywhere else settable - personal,
        personal=shown & personal,
        personal_writable=settable & personal,
        view_personal=view,
        edit_personal=edit,
    )
