"""Entities that every service has its own rows of (custom fields, choices, number series), as one.

A list asks all services one after the other, so that a page ends where one service's page ends; a
new row goes to the service that its owner's name begins with; a row is looked for by its id.
"""

import base64
import binascii
from functools import partial
from typing import Any

from flask import Blueprint, Response

from crmkit import wire
from crmkit.errors import CrmError, NotFound, Timeout, Unavailable
from gateway import answers, bodies, calls
from gateway.catalogue import Catalogue, Entity, Shared
from gateway.fanout import gather
from gateway.lists import list_arguments, no_parameters, page_arguments
from gateway.preconditions import if_match, version_to_change
from gateway.problems import BadInput

DEFAULT_LIMIT = 25
_OWNER_FIELDS = ("entity", "list")


def add_shared(blueprint: Blueprint, catalogue: Catalogue) -> None:
    """Adds the addresses of all entities that several services have."""
    for shared in catalogue.shared():
        views = SharedViews(shared)
        for method, rest, verb, view in views.all():
            if verb in shared.verbs:
                rule, endpoint = f"/{shared.resource}{rest}", f"shared:{shared.resource}:{verb}"
                blueprint.add_url_rule(rule, endpoint, view, methods=[method])


class SharedViews:
    """The addresses of one such entity."""

    def __init__(self, shared: Shared) -> None:
        self.shared = shared
        self.services = tuple(shared.entities)

    def all(self) -> list[tuple[str, str, str, Any]]:
        """Method, rest of the path, verb and view of each."""
        return [
            ("GET", "", "list", self.list),
            ("POST", "", "create", self.create),
            ("GET", "/<record_id>", "get", self.get),
            ("PATCH", "/<record_id>", "update", self.update),
            ("DELETE", "/<record_id>", "delete", self.delete),
            ("POST", "/<record_id>/restore", "restore", self.restore),
            ("GET", "/<record_id>/history", "history", self.history),
        ]

    def list(self) -> Response:
        asked = list_arguments()
        return answers.json(_page(self.shared, self._asked_services(asked), asked))

    def create(self) -> Response:
        no_parameters()
        values = bodies.read()
        record = self._rpc(self._owner(values), "create", values=values)
        return answers.record(record, 201, f"/api/v1/{self.shared.resource}/{record['id']}")

    def get(self, record_id: str) -> Response:
        no_parameters()
        return answers.record(self._found("get", record_id))

    def update(self, record_id: str) -> Response:
        no_parameters()
        values = bodies.read()
        version, strict = version_to_change(values)
        record = self._found("update", record_id, values=values, version=version, strict=strict)
        return answers.record(record)

    def delete(self, record_id: str) -> Response:
        no_parameters()
        bodies.only(bodies.read())
        version = if_match()
        self._found("delete", record_id, **({} if version is None else {"version": version}))
        return answers.nothing()

    def restore(self, record_id: str) -> Response:
        no_parameters()
        bodies.only(bodies.read())
        return answers.record(self._found("restore", record_id))

    def history(self, record_id: str) -> Response:
        return answers.json(self._found("history", record_id, **page_arguments()))

    def _found(self, verb: str, record_id: str, **args: Any) -> Any:
        """The answer of the one service that has the row; a dead one never counts as a no."""
        away: CrmError | None = None
        for service in self.services:
            try:
                return self._rpc(service, verb, id=calls.record_id(record_id), **args)
            except NotFound:
                continue  # a row of another service; when all say so, the last line does too
            except (Unavailable, Timeout) as error:
                away = error
        raise away or NotFound()

    def _owner(self, values: dict[str, Any]) -> str:
        example = f"{self.services[0]}.…"
        for name in _OWNER_FIELDS:
            owner = values.get(name)
            if not isinstance(owner, str):
                continue
            service = owner.partition(".")[0]
            if service in self.services:
                return service
            raise BadInput({name: ("choice.owner", {"example": example})})
        raise BadInput({self._owner_field(): ("choice.owner", {"example": example})})

    def _owner_field(self) -> str:
        types = next(iter(self.shared.entities.values())).types
        return next(name for name in _OWNER_FIELDS if name in types)

    def _asked_services(self, asked: dict[str, Any]) -> tuple[str, ...]:
        """All services, or the one whose entity or list the filter names."""
        for name in _OWNER_FIELDS:
            named = asked.get("where", {}).get(name, {}).get("eq")
            service = named.partition(".")[0] if named else None
            if service in self.services:
                return (service,)
        return self.services

    def _rpc(self, service: str, verb: str, **args: Any) -> Any:
        args["entity"] = self.shared.entities[service].name
        return calls.current().rpc(service, verb, args)


def _page(shared: Shared, services: tuple[str, ...], asked: dict[str, Any]) -> dict[str, Any]:
    """One page over all services; those that do not answer are named in `missing`."""
    at, cursor = _read(asked.pop("cursor", None), services)
    limit = asked.get("limit", DEFAULT_LIMIT)
    items: list[dict[str, Any]] = []
    missing: set[str] = set()
    following = None
    for index in range(at, len(services)):
        if len(items) == limit:
            following = _write(index, None)
            break
        entity = shared.entities[services[index]]
        page = _part(entity, {**asked, "limit": limit - len(items)}, cursor, missing)
        items.extend(page["items"])
        cursor = None
        if page["next_cursor"]:
            following = _write(index, page["next_cursor"])
            break
    totals = _totals(shared, services, asked, missing)
    return {"items": items, "next_cursor": following, **totals, "missing": sorted(missing)}


def _part(
    entity: Entity, asked: dict[str, Any], cursor: str | None, missing: set[str]
) -> dict[str, Any]:
    args = {**asked, "entity": entity.name}
    if cursor is not None:
        args["cursor"] = cursor
    try:
        page: dict[str, Any] = calls.current().rpc(entity.service, "list", args)
    except (Unavailable, Timeout):
        missing.add(entity.service)
        return {"items": [], "next_cursor": None}
    return page


def _totals(
    shared: Shared, services: tuple[str, ...], asked: dict[str, Any], missing: set[str]
) -> dict[str, Any]:
    call = calls.current()
    asks = {
        name: partial(
            call.rpc, name, "list", {**asked, "entity": shared.entities[name].name, "limit": 1}
        )
        for name in services
        if name not in missing
    }
    gathered = gather(asks, call.house.options.fan_out_timeout)
    missing.update(gathered.failures)
    pages = gathered.answers.values()
    return {
        "total": sum(page["total"] for page in pages),
        "total_is_exact": all(page["total_is_exact"] for page in pages) and not missing,
    }


def _write(index: int, cursor: str | None) -> str:
    return base64.urlsafe_b64encode(wire.dumps([index, cursor])).decode()


def _read(cursor: str | None, services: tuple[str, ...]) -> tuple[int, str | None]:
    if cursor is None:
        return 0, None
    try:
        index, inner = wire.loads(base64.urlsafe_b64decode(cursor.encode()))
    except (ValueError, TypeError, binascii.Error):
        raise BadInput({"cursor": "query.cursor"}) from None
    known = isinstance(index, int) and 0 <= index < len(services)
    if not known or not (inner is None or isinstance(inner, str)):
        raise BadInput({"cursor": "query.cursor"})
    return index, inner
