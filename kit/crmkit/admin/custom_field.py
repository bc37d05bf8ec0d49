"""CustomField: a field that an administrator added to an entity while the system ran."""

import re
from typing import Any

from sqlalchemy import Index, select
from sqlalchemy.orm import Mapped, Session, validates

from crmkit.access.permission import Can
from crmkit.admin.constant import never_changes
from crmkit.admin.grants import EVERYBODY
from crmkit.entity.about import About
from crmkit.entity.base import Entity
from crmkit.entity.field import field
from crmkit.entity.spec import EntitySpec, find_spec
from crmkit.entity.types import Code, Currency, Flag, Integer, Json, Labels, StateCode
from crmkit.errors import Invalid

CUSTOM_TYPES = (
    "text", "number", "money", "date", "choice", "multi_choice", "reference", "flag",
)  # fmt: skip

_CODE = re.compile(r"^[a-z][a-z0-9_]{0,39}$")
_CHOOSING = ("choice", "multi_choice")


class CustomField(Entity):
    """A typed field of one entity. Its code and type never change; retire it and add another."""

    entity: Mapped[Code] = field(sort=True)
    code: Mapped[Code] = field(sort=True)
    type: Mapped[StateCode] = field(states=CUSTOM_TYPES)
    labels: Mapped[Labels] = field(search=True)
    help: Mapped[Labels | None] = field()
    section: Mapped[Code | None] = field()
    position: Mapped[Integer] = field(default=0, sort=True, min=0)
    required: Mapped[Flag] = field(default=False)
    default: Mapped[Json | None] = field()
    choice_list: Mapped[Code | None] = field()
    target: Mapped[Code | None] = field()
    currency: Mapped[Currency | None] = field()
    sortable: Mapped[Flag] = field(default=False)
    active: Mapped[Flag] = field(default=True)

    __table_args__ = (Index("ix_custom_field_entity_position", "entity", "position"),)

    about = About(
        title="{code}",
        sections={
            "basic": ("entity", "code", "type", "labels", "help", "active"),
            "rules": ("required", "default", "choice_list", "target", "currency"),
            "place": ("section", "position", "sortable"),
        },
        columns=("entity", "code", "type", "labels", "required", "active"),
        default_sort="entity,position",
        unique=(("entity", "code"),),
        can={
            "view": Can("See custom fields", **EVERYBODY),
            "create": Can("Add custom fields"),
            "edit": Can("Change custom fields"),
            "delete": Can("Delete and restore custom fields"),
        },
    )

    @validates("entity", "code", "type")
    def _stays(self, name: str, value: Any) -> Any:
        return never_changes(self, name, value)

    @property
    def list_name(self) -> str:
        """The choice list it takes its values from; one of its own unless another is named."""
        return self.choice_list or f"{self.entity}.{self.code}"

    def check(self, db: Session) -> None:
        """It belongs to an entity, has a usable code, and a default that it would accept itself."""
        spec = find_spec(self.entity)
        if spec is None or spec.is_log:
            raise Invalid(entity="unknown_entity")
        if not _CODE.match(self.code):
            raise Invalid(code="bad_code")
        self._refuse_other_type(db)
        self._check_target()
        self._check_default(spec)

    def _refuse_other_type(self, db: Session) -> None:
        """A deleted field's values may still be stored, and are of the type that it had."""
        namesake = select(CustomField.type).where(
            CustomField.entity == self.entity,
            CustomField.code == self.code,
            CustomField.type != self.type,
        )
        with db.no_autoflush:
            if db.scalar(namesake.limit(1)) is not None:
                raise Invalid(code="code_had_other_type")

    def _check_target(self) -> None:
        target = self.target or ""
        if self.type == "reference" and "." not in target:
            raise Invalid(target="required")
        service = self.entity.partition(".")[0]
        if target.startswith(f"{service}.") and find_spec(target) is None:
            raise Invalid(target="unknown_entity")
        if self.choice_list is not None and self.type not in _CHOOSING:
            raise Invalid(choice_list="only_for_choices")

    def _check_default(self, spec: EntitySpec) -> None:
        from crmkit.admin.custom import checked_value, field_of

        if self.default is None:
            return
        try:
            self.default = checked_value(field_of(spec, self), self.default)
        except Invalid as error:
            raise Invalid(default=next(iter(error.problems.values()))) from None
