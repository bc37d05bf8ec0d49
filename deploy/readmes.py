"""The tables of a service's README, generated from its contract between two marks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

BEGIN = "<!-- from contract.json, written by ./crm contracts -->"
END = "<!-- end of what is generated -->"
Contract = Mapping[str, Any]


def with_tables(readme: str, contract: Contract) -> str:
    """The README with today's tables between its marks; one without marks stays as it is."""
    if BEGIN not in readme or END not in readme:
        return readme
    before, _, rest = readme.partition(BEGIN)
    after = rest.partition(END)[2]
    return f"{before}{BEGIN}\n\n{tables(contract)}\n{END}{after}"


def tables(contract: Contract) -> str:
    """What the service owns, does, emits and listens to."""
    parts = (
        ("### Entities", ("entity", "address", "what it is", "fields"), _entities(contract)),
        ("### Commands and queries", ("name", "permission", "what it does"), _commands(contract)),
        ("### Events", ("name", "version"), _events(contract)),
        ("### Listens to", ("event", "version", "consumer"), _listens(contract)),
    )
    return "\n".join(_table(title, head, list(rows)) for title, head, rows in parts)


def _entities(contract: Contract) -> Iterable[tuple[str, ...]]:
    for entity in contract["entities"]:
        fields = [field["name"] for field in entity["fields"] if field.get("origin") != "system"]
        about = _line(entity.get("about"))
        yield f"`{entity['name']}`", f"`/{entity['resource']}`", about, str(len(fields))


def _commands(contract: Contract) -> Iterable[tuple[str, ...]]:
    for kind in ("commands", "queries"):
        for told in contract.get(kind, ()):
            yield f"`{told['name']}`", f"`{told.get('permission')}`", _line(told.get("about"))


def _events(contract: Contract) -> Iterable[tuple[str, ...]]:
    for event in contract.get("events", ()):
        yield f"`{event['name']}`", str(event.get("version", 1))


def _listens(contract: Contract) -> Iterable[tuple[str, ...]]:
    for told in contract.get("consumes", ()):
        yield f"`{told['event']}`", str(told.get("version", 1)), f"`{told['consumer']}`"


def _table(title: str, head: tuple[str, ...], rows: list[tuple[str, ...]]) -> str:
    if not rows:
        return f"{title}\n\nNone.\n"
    lines = [f"| {' | '.join(row)} |" for row in (head, ("---",) * len(head), *rows)]
    return "\n".join((title, "", *lines, ""))


def _line(text: Any) -> str:
    return str(text or "").strip().partition("\n")[0].replace("|", "\\|")
