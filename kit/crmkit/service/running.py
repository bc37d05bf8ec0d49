"""Runs a command: permission, record, values, then the service's own method."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from pydantic import BaseModel, ValidationError
from sqlalchemy import select
from sqlalchemy.orm import Session

from crmkit import audit
from crmkit.access.decide import require, require_on
from crmkit.entity.base import Base, Entity
from crmkit.entity.input import input_fields
from crmkit.entity.problem import BAD_VALUE, problem_of
from crmkit.entity.spec import EntitySpec
from crmkit.errors import Invalid, NotFound, Problem
from crmkit.service.marks import Command
from crmkit.store.reading import checked_id, living, show
from crmkit.store.saving import DOING, Doing
from crmkit.store.scope import scope_of
from crmkit.store.store import Work
from crmkit.store.writing import lock, require_version

if TYPE_CHECKING:
    from crmkit.service.base import EntityService

VERSION = "version"

Model = TypeVar("Model", bound=BaseModel)


def run_command(
    service: EntityService, work: Work, command: Command, record_id: Any, values: Any
) -> Any:
    """The command's result; raises what refuses it."""
    spec = service.specs().get(command.entity)
    if command.permission is not None:
        require(work.access, command.permission, spec)
    work.db.info[DOING] = doing = Doing(command.operation, command.permission)
    given = () if command.model is None else (checked_values(command.model, values),)
    if command.model is None and values:
        raise Invalid({str(name): "unknown_field" for name in values})
    method = getattr(service, command.attribute)
    record = None
    if command.record:
        assert spec is not None
        record = _record(work, command, spec, record_id)
        _require_version(record, given)
        result = method(work.db, work.call, record, *given)
    else:
        result = method(work.db, work.call, *given)
    _refuse_unsaved(work, command)
    if not doing.recorded and not command.public:
        _audit(service, work, command, record)
    return _answer(work, result)


def checked_values(model: type[Model], values: Any) -> Model:
    """What was sent as the command's own model; raises Invalid with an error at each field."""
    try:
        return model.model_validate(values)
    except ValidationError as error:
        raise Invalid(_problems(model, error)) from None


def _problems(model: type[BaseModel], error: ValidationError) -> dict[str, Problem]:
    fields = {field.name: field for field in input_fields(model)}
    found: dict[str, Problem] = {}
    for each in error.errors():
        name = ".".join(map(str, each["loc"])) or VERSION
        known = fields.get(str(each["loc"][0])) if each["loc"] else None
        if known is not None:
            found.setdefault(name, problem_of(each, known))
        else:
            unknown = each["type"] == "extra_forbidden"
            found.setdefault(name, "unknown_field" if unknown else BAD_VALUE)
    return found


def _record(work: Work, command: Command, spec: EntitySpec, record_id: Any) -> Any:
    find = _unlocked if command.reads else lock
    record = find(work.db, spec, record_id)
    scope = scope_of(work, spec, record)
    if command.permission is not None:
        require_on(work.access, spec, "view", scope)
        require(work.access, command.permission, spec, scope)
    return record


def _unlocked(db: Session, spec: EntitySpec, record_id: Any) -> Any:
    table = spec.cls.table()
    query = select(spec.cls).where(table.c.id == checked_id(record_id), *living(spec))
    record = db.scalars(query).first()
    if record is None:
        raise NotFound()
    return record


def _require_version(record: Any, given: tuple[BaseModel, ...]) -> None:
    """A command whose values name a version needs exactly that one."""
    for values in given:
        require_version(record, getattr(values, VERSION, None))


def _refuse_unsaved(work: Work, command: Command) -> None:
    """A change without history, event and audit is a mistake in the command."""
    unsaved = [each for each in work.db.dirty if isinstance(each, Entity)]
    unsaved = [each for each in unsaved if work.db.is_modified(each)]
    if unsaved:
        names = sorted({type(each).__name__ for each in unsaved})
        raise RuntimeError(f"{command.name} changed {', '.join(names)} without saving")


def _audit(service: EntityService, work: Work, command: Command, record: Any) -> None:
    about: dict[str, Any] = {
        "operation": command.operation,
        "entity": f"{service.name}.{command.entity}" if command.entity else None,
        "record_id": getattr(record, "id", None),
        "permission": command.permission,
    }
    if command.reads:
        service.note_view(work.call, **about)
    else:
        audit.record(work.db, work.call, service=service.name, **about)


def _answer(work: Work, result: Any) -> Any:
    if isinstance(result, Base):
        spec = work.store.spec_of(result)
        return show(work, spec, str(getattr(result, "id", "")))
    if isinstance(result, BaseModel):
        return result.model_dump()
    return {} if result is None else result
