"""Doors by which records leave their service: tables that are taken away, and pages as a whole."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from crmkit.errors import Forbidden
from tests.flow.matrix.doors import Cell, Visit


def taken_away(visit: Visit) -> Iterator[Cell]:
    """Of every table, the records that are in it."""
    for each in visit.exports():
        may = visit.model.may(each.permission)
        for key in visit.living:
            found = exported(visit, each.name, {"id": key})
            yield visit.cell("export", "export", may and key in visit.seen, bool(found), key)


def exported(visit: Visit, name: str, where: dict[str, Any]) -> list[list[Any]] | None:
    """The rows of all pages of a table; None where it is refused."""
    rows: list[list[Any]] = []
    after = None
    while True:
        values = {"where": where, "after": after}
        try:
            page = visit.ground.house.ask(visit.person, "query", name=name, values=values)
        except Forbidden:
            return None
        rows += page["rows"]
        after = page["after"]
        if not after:
            return rows


def pages(visit: Visit) -> Iterator[Cell]:
    """The page of a record through the gateway, with what it tells of others."""
    specs = {spec.full_name: spec for spec in visit.ground.specs()}
    for key in visit.samples():
        page = visit.gate.timeline(visit.person, visit.spec.full_name, key)
        yield visit.cell("view", "timeline", key in visit.seen, page is not None, key)
        for item in page["items"] if page else ():
            spec = specs[item["entity"]]
            home = visit.ground.homes[spec.name][item["record_id"]]
            granted = visit.model.admits(spec.permission("view"), home)
            yield visit.cell("view", "timeline", granted, True, item["record_id"])
