"""What a demo record is before it has an id: its entity, its name in the plan and its values."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Ref:
    """Stands for the id of a record of the plan."""

    key: str


@dataclass(frozen=True)
class Record:
    """One record to create: `key` is unique in the plan and the same on every installation."""

    service: str
    entity: str
    key: str
    values: dict[str, Any] = field(default_factory=dict)

    @property
    def ref(self) -> Ref:
        """What other records of the plan write where they mean this one."""
        return Ref(self.key)


def resolve(value: Any, ids: dict[str, str]) -> Any:
    """The value with every Ref replaced by the id that the record got; raises KeyError early."""
    if isinstance(value, Ref):
        return ids[value.key]
    if isinstance(value, dict):
        return {name: resolve(inner, ids) for name, inner in value.items()}
    if isinstance(value, list):
        return [resolve(inner, ids) for inner in value]
    return value


def references(value: Any) -> Iterator[str]:
    """The keys of the records that a value mentions."""
    if isinstance(value, Ref):
        yield value.key
    elif isinstance(value, dict):
        for inner in value.values():
            yield from references(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from references(inner)


def generations(records: Iterable[Record]) -> list[list[Record]]:
    """The records by how many others have to be there before them, in the order of the plan.

    What is mentioned and not in the plan is there already.
    """
    depth: dict[str, int] = {}
    found: dict[int, list[Record]] = {}
    for record in records:
        above = [depth[key] for key in references(record.values) if key in depth]
        depth[record.key] = max(above, default=-1) + 1
        found.setdefault(depth[record.key], []).append(record)
    return [found[level] for level in sorted(found)]
