"""Other records, found by what a file calls them: id, number, a unique field, or their name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import bindparam, func, select
from sqlalchemy.dialects.postgresql import ARRAY

from crmkit.access.decide import require, where_allowed
from crmkit.access.fieldview import FieldView
from crmkit.entity.spec import EntitySpec
from crmkit.errors import Invalid
from crmkit.ids import is_id
from crmkit.importing.targets import ID, key_fields
from crmkit.store.reading import living
from crmkit.store.store import Work
from crmkit.store.values import NAMED_BY_ALL
from crmkit.wire import Json

MOST_NAMES = 1_000


@dataclass(frozen=True, slots=True)
class Candidate:
    """A record that a name may mean, with the values that narrow the choice."""

    id: str
    values: Mapping[str, Any] = field(default_factory=dict)


Found = dict[str, list[Candidate]]


def find(
    work: Work, target: str, names: Iterable[str], by: str | None = None, beside: Sequence[str] = ()
) -> Found:
    """The records of an entity that these names mean, among those that the caller sees.

    The first field that knows a name decides; several records under it are all told. `beside` are
    the fields of theirs that may tell which of them is meant.
    """
    wanted = sorted(set(names))
    local = work.store.local(target)
    if local is not None:
        return find_here(work, local, wanted, by, beside)
    found: Found = {}
    replica = work.store.replicas.get(target)
    if replica is not None:
        found = _in_copy(work, replica.table, wanted) if by in (None, ID) else {}
    left = [name for name in wanted if name not in found]
    return found | _ask(work, target, left, by)


def find_here(
    work: Work,
    spec: EntitySpec,
    names: Sequence[str],
    by: str | None = None,
    beside: Sequence[str] = (),
) -> Found:
    """The same of an entity of this service, with one statement for each field."""
    fields = key_fields(spec, FieldView(spec, work.access))
    if by is not None and by not in fields:
        raise Invalid(by="key_unusable")
    table = spec.cls.table()
    seen = [] if spec.full_name in NAMED_BY_ALL else [where_allowed(spec, work.access, "view")]
    more = [table.c[name] for name in beside if name in table.c]
    found: Found = {}
    for name in [by] if by else fields:
        left = [each for each in names if each not in found and (name != ID or is_id(each))]
        if not left:
            continue
        column = table.c[name]
        some = bindparam("names", type_=ARRAY(column.type))
        query = select(column, table.c.id, *more).where(column == func.any(some), *living(spec))
        for called, id, *values in work.db.execute(query.where(*seen), {"names": left}):
            told = dict(zip((each.name for each in more), values, strict=True))
            found.setdefault(str(called), []).append(Candidate(id, told))
    return found


def named(work: Work, spec: EntitySpec, args: Json) -> dict[str, list[str]]:
    """What another service asks: the ids of the records that these names mean."""
    if spec.full_name not in NAMED_BY_ALL:
        require(work.access, spec.permission("view"), spec)
    names = args.get("names")
    if not isinstance(names, list) or len(names) > MOST_NAMES:
        raise Invalid(names=("too_many", {"max": MOST_NAMES}))
    found = find_here(work, spec, [str(each) for each in names], args.get("by"))
    return {name: [each.id for each in candidates] for name, candidates in found.items()}


def _in_copy(work: Work, table: Any, names: Sequence[str]) -> Found:
    """By id or by label in the copy that is kept of another service's records."""
    ids = [name for name in names if is_id(name)]
    some = bindparam("names", type_=ARRAY(table.c.label.type))
    query = select(table.c.label, table.c.id).where(table.c.deleted_at.is_(None))
    found: Found = {}
    for label, id in work.db.execute(
        query.where(table.c.label == func.any(some)), {"names": names}
    ):
        found.setdefault(label, []).append(Candidate(id))
    for _, id in work.db.execute(query.where(table.c.id.in_(ids))) if ids else ():
        found[id] = [Candidate(id)]
    return found


def _ask(work: Work, target: str, names: Sequence[str], by: str | None) -> Found:
    """What the owner of the records knows by these names, so many at a time."""
    service, _, entity = target.partition(".")
    found: Found = {}
    for at in range(0, len(names), MOST_NAMES):
        asked = {"entity": entity, "names": list(names[at : at + MOST_NAMES]), "by": by}
        answer: dict[str, list[str]] = work.store.ask(service, "named", asked, work.call)
        found |= {name: [Candidate(id) for id in ids] for name, ids in answer.items()}
    return found
