"""What the system itself writes on a record: whose it is, how it is found, how it is sorted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Any

from sqlalchemy import Table, select

from crmkit.entity.spec import EntitySpec, FieldSpec
from crmkit.search import sort_keys, tokens
from crmkit.store.store import Work

PERSON = "iam.user"
# Parts of small values that say what sort of thing it is; nobody searches for them.
NOT_WORDS = frozenset({"kind"})


def stamp_owner(work: Work, record: Any) -> None:
    """Write the owner's department and territory on the record.

    Without an owner it stays where it was, so that a pool belongs to a department and a territory.
    """
    if record.owner_id is None:
        return
    home = _home_of(work, record.owner_id)
    record.department_id = home.get("department_id")
    record.territory_id = home.get("territory_id")


def _home_of(work: Work, user_id: str) -> Mapping[Any, Any]:
    if user_id == work.call.caller.user_id:
        access = work.access
        return {"department_id": access.department_id, "territory_id": access.territory_id}
    table = people_known(work)
    if table is None:
        return {}
    query = select(table.c.department_id, table.c.territory_id).where(table.c.id == user_id)
    found = work.db.execute(query).mappings().first()
    return {} if found is None else found


def people_known(work: Work) -> Table | None:
    """The table that says where people stand: IAM's own, or the copy that this service keeps."""
    return table_known(work, PERSON)


def table_known(work: Work, target: str) -> Table | None:
    """The same for any kind of record: the service's own table, its copy, or none of them."""
    local = work.store.local(target)
    if local is not None:
        return local.cls.table()
    replica = work.store.replicas.get(target)
    return None if replica is None else replica.table


def stamp_words(spec: EntitySpec, record: Any) -> None:
    """Write the words that the record is found by, and the keys that its names are sorted by."""
    if spec.searchable and not spec.is_log:
        searched = [field for field in spec.fields.values() if field.search]
        plain = [field for field in searched if not is_guarded(field)]
        guarded = [field for field in searched if is_guarded(field)]
        record.search = words(getattr(record, field.name) for field in plain)
        record.search_personal = words(getattr(record, field.name) for field in guarded)
    for field in spec.fields.values():
        if field.sort_columns:
            keys = sort_keys(getattr(record, field.name))
            for order, column in field.sort_columns.items():
                setattr(record, str(getattr(column, "name", "")), keys[order])


def is_guarded(field: FieldSpec) -> bool:
    """Whether the words of the field are kept apart from those that every reader may search."""
    return field.personal or field.sensitive


def words(values: Iterable[Any]) -> list[str]:
    """The tokens that the values of some fields are found by, without repeats."""
    found: dict[str, None] = {}
    for value in values:
        for text in _texts(value):
            found.update(dict.fromkeys(_tokens(text)))
    return list(found)


@lru_cache(maxsize=4096)
def _tokens(text: str) -> tuple[str, ...]:
    """Cities, countries and kinds come again and again where many records are written."""
    return tuple(tokens(text))


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        if value:
            yield value
    elif isinstance(value, list):
        for each in value:
            yield from _texts(each)
    elif isinstance(value, Mapping):
        for key, each in value.items():
            if key not in NOT_WORDS:
                yield from _texts(each)
