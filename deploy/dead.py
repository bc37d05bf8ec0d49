"""`./crm dead`: events that a handler gave up on, and rows that the bus refused."""

from __future__ import annotations

import json
from argparse import Namespace
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from deploy.console import Refusal, say
from deploy.databases import reachable
from deploy.services import service_names
from deploy.state import State

BY = "./crm dead redeliver"
EVERYTHING = "all"


def list_command(options: Namespace) -> int:
    """Prints what waits, a line per event."""
    from crmkit.events import dead

    waiting = 0
    with _databases(options) as databases:
        for service, database in databases.items():
            for letter in dead.list_dead(database):
                say(_line(letter["id"], letter["at"], letter["name"], letter["error"]))
                waiting += 1
            for row in dead.list_parked(database):
                say(_line(f"{service}:{row['id']}", row["parked_at"], row["name"], row["error"]))
                waiting += 1
    say(f"{waiting} wait." if waiting else "Nothing waits: every event was dealt with.")
    return 0


def show_command(options: Namespace) -> int:
    """Prints one event whole."""
    with _databases(options) as databases:
        say(json.dumps(_found(databases, options.id), indent=2, ensure_ascii=False))
    return 0


def redeliver_command(options: Namespace) -> int:
    """Hands one event, or all, to its handler again."""
    with _databases(options) as databases:
        ids = _all_ids(databases) if options.id == EVERYTHING else [options.id]
        for number in ids:
            _redeliver(databases, number)
            say(f"{number} is on its way again.")
    if not ids:
        say("Nothing waits.")
    return 0


def _line(number: Any, at: Any, name: Any, error: Any) -> str:
    why = (str(error or "").strip().splitlines() or [""])[-1]
    return f"{number}  {at}  {name or 'unreadable'}  {why[:100]}"


def _found(databases: Mapping[str, Any], number: str) -> dict[str, Any]:
    from crmkit.errors import NotFound
    from crmkit.events import dead

    if ":" in number:
        service, _, row_id = number.partition(":")
        rows = dead.list_parked(databases[service]) if service in databases else []
        for row in rows:
            if str(row["id"]) == row_id:
                return row
        raise _unknown(number)
    for database in databases.values():
        try:
            return dead.show(database, number)
        except NotFound:
            continue  # it waits at another service, or nowhere, which is told at the end
    raise _unknown(number)


def _redeliver(databases: Mapping[str, Any], number: str) -> None:
    from crmkit.errors import CrmError, NotFound
    from crmkit.events import dead

    service, _, row_id = number.partition(":")
    if row_id and service in databases and row_id.isdigit():
        if not dead.unpark(databases[service], int(row_id)):
            raise _unknown(number)
        return
    for database in databases.values():
        try:
            dead.redeliver(database, number, BY)
        except NotFound:
            continue  # it waits at another service, or nowhere, which is told at the end
        except CrmError as error:
            told = error.to_wire()["detail"]
            raise Refusal(f"{number} cannot be sent again: {told}") from error
        return
    raise _unknown(number)


def _all_ids(databases: Mapping[str, Any]) -> list[str]:
    from crmkit.events import dead

    found: list[str] = []
    for service, database in databases.items():
        found += [letter["id"] for letter in dead.list_dead(database, limit=10_000)]
        found += [f"{service}:{row['id']}" for row in dead.list_parked(database, limit=10_000)]
    return found


def _unknown(number: str) -> Refusal:
    return Refusal(f"{number} does not wait here; `./crm dead list` shows what does.")


@contextmanager
def _databases(options: Namespace) -> Iterator[dict[str, Any]]:
    from crmkit.settings import Settings
    from crmkit.store.database import Database

    with reachable(State(Path(options.state).resolve())) as env:
        settings = Settings.from_env(env)
        databases = {
            name: Database(settings.database_of(name), name=name, pool_size=1)
            for name in service_names()
        }
        try:
            yield databases
        finally:
            for database in databases.values():
                database.close()
