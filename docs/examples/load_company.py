"""Loads a trading company and, if asked, every listed company of both Chinese scripts.

    python docs/examples/load_company.py --url http://127.0.0.1:8000 --username admin

Nothing is used but the public API and a sign-in that may add people, territories and custom
fields. The password comes from the environment variable CRM_PASSWORD, else it is asked for.
Running it again changes nothing: records are matched by their code, and only what differs from
the files is written.
"""

# ruff: noqa: T201 - a program that people run tells them what happened

import argparse
import getpass
import os
import sys
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import company_files as files
from crm_client import Client, Refused

NORTHWIND = Path(__file__).parent / "data" / "northwind"
LANGUAGES = ("en", "zh-TW", "zh-CN")


@dataclass
class Result:
    """What became of the rows of one resource."""

    created: int = 0
    changed: int = 0
    unchanged: int = 0
    problems: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        return (
            f"{self.created} created, {self.changed} changed, {self.unchanged} unchanged, "
            f"{len(self.problems)} refused"
        )


class Loader:
    """Brings rows into the CRM and remembers the ids that they got there."""

    def __init__(self, client: Client, workers: int) -> None:
        self.client = client
        self.workers = workers
        self.ids: dict[tuple[str, str], str] = {}

    def custom_fields(self) -> Result:
        """Creates the custom fields that the files need and the CRM does not have yet."""
        result = Result()
        known = {(each["entity"], each["code"]) for each in self.client.every("custom-fields")}
        for entity, code, kind, *labels in files.CUSTOM_FIELDS:
            if (entity, code) in known:
                result.unchanged += 1
                continue
            named = dict(zip(LANGUAGES, labels, strict=True))
            values = {"entity": entity, "code": code, "type": kind, "labels": named}
            self.client.create("custom-fields", values)
            result.created += 1
        return result

    def load(
        self, resource: str, key: str, rows: Iterable[files.Row], refers: dict[str, str]
    ) -> Result:
        """Creates what is new and changes what differs; `refers` says where references lead."""
        known = {each[key]: each for each in self.client.every(resource) if each.get(key)}
        result, waiting = Result(), list(rows)

        def bring(row: files.Row) -> str:
            return self._bring(resource, row, known.get(row.key), refers)

        with ThreadPoolExecutor(max_workers=self.workers) as pool:
            for done, (row, outcome) in enumerate(
                zip(waiting, pool.map(_caught(bring), waiting), strict=True), start=1
            ):
                _count(result, row, outcome)
                _progress(resource, done, len(waiting))
        return result

    def _bring(
        self,
        resource: str,
        row: files.Row,
        known: dict[str, Any] | None,
        refers: dict[str, str],
    ) -> str:
        """Says what it did: created, changed or unchanged."""
        wanted = dict(row.values)
        for name, target in row.refers.items():
            wanted[name] = self.ids[refers[name], target]
        if known is None:
            record = self.client.create(resource, wanted)
            self.ids[resource, row.key] = record["id"]
            return "created"
        self.ids[resource, row.key] = known["id"]
        different = _differences(known, wanted)
        if not different:
            return "unchanged"
        self.client.change(resource, known, different)
        return "changed"


def _caught(bring: Callable[[files.Row], Any]) -> Callable[[files.Row], Any]:
    """A refused row does not stop the others; neither does one that refers to a refused one."""

    def attempt(row: files.Row) -> Any:
        try:
            return bring(row)
        except (Refused, KeyError) as problem:
            return problem

    return attempt


def _count(result: Result, row: files.Row, outcome: Any) -> None:
    if isinstance(outcome, Exception):
        result.problems.append(f"{row.file}, row {row.line} ({row.key}): {outcome}")
        return
    setattr(result, outcome, getattr(result, outcome) + 1)


def _differences(known: dict[str, Any], wanted: dict[str, Any]) -> dict[str, Any]:
    """What the file says otherwise than the record; fields the file knows nothing of stay."""
    different = {
        name: value
        for name, value in wanted.items()
        if name != "custom" and known.get(name) != value
    }
    custom = known.get("custom") or {}
    extra = {
        code: value for code, value in wanted.get("custom", {}).items() if custom.get(code) != value
    }
    return {**different, "custom": {**custom, **extra}} if extra else different


def _progress(resource: str, done: int, total: int) -> None:
    if done % 50 == 0 or done == total:
        end = "\n" if done == total else ""
        print(f"\r{resource}: {done} of {total}", end=end, file=sys.stderr, flush=True)


def load(client: Client, workers: int, listed: Path | None) -> dict[str, Result]:
    """Loads everything in the order in which records refer to each other."""
    loader = Loader(client, workers)
    results = {"custom fields": loader.custom_fields()}
    above = {"parent_id": "territories"}
    results["regions"] = loader.load("territories", "code", files.regions(NORTHWIND), above)
    results["territories"] = loader.load("territories", "code", files.territories(NORTHWIND), above)
    loader.workers = 1  # people are few, and managers have to be there before their people
    refers = {"territory_id": "territories", "manager_id": "users"}
    results["people"] = loader.load("users", "number", files.employees(NORTHWIND), refers)
    loader.workers = workers
    rows = [*files.customers(NORTHWIND)]
    if listed is not None:
        rows += [*files.listed_in_taiwan(listed), *files.listed_in_china(listed)]
    results["customers"] = loader.load("customers", "external_code", rows, {})
    of = {"customer_id": "customers"}
    results["contacts"] = loader.load("contacts", "external_code", files.contacts(NORTHWIND), of)
    return results


def main() -> int:
    """Signs in, loads, and tells what happened; 1 if any row was refused."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--url", default="http://127.0.0.1:8000", help="where the CRM answers")
    parser.add_argument("--username", required=True, help="who signs in")
    parser.add_argument("--listed", type=Path, metavar="DIR", help="folder of the listed companies")
    parser.add_argument("--workers", type=int, default=8, help="requests at the same time")
    options = parser.parse_args()
    password = os.environ.get("CRM_PASSWORD") or getpass.getpass("Password: ")
    try:
        client = Client(options.url, options.username, password)
    except Refused as problem:
        print(f"Could not sign in: {problem}", file=sys.stderr)
        return 1
    results = load(client, options.workers, options.listed)
    for name, result in results.items():
        print(f"{name}: {result}")
        for problem in result.problems:
            print(f"  {problem}", file=sys.stderr)
    return 1 if any(result.problems for result in results.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
