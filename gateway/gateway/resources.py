"""The addresses of every entity: its generic verbs, as the contracts declare them."""

from collections.abc import Callable
from typing import Any

from flask import Blueprint, Response

from crmkit.ids import is_id
from gateway import answers, bodies, calls
from gateway.catalogue import Catalogue, Entity
from gateway.commands import add_commands
from gateway.lists import (
    list_arguments,
    no_parameters,
    page_arguments,
    where_from_body,
)
from gateway.preconditions import if_match, version_to_change
from gateway.problems import BadInput

BULK = ("edit", "delete", "restore")


def add_resources(blueprint: Blueprint, catalogue: Catalogue) -> None:
    """Adds the addresses of all entities that one service alone has."""
    for entity in catalogue.own():
        views = EntityViews(entity)
        for method, rest, verb, view in views.all():
            if verb in entity.verbs:
                rule, endpoint = (
                    f"/{entity.resource}{rest}",
                    f"{entity.service}:{entity.name}:{verb}",
                )
                blueprint.add_url_rule(rule, endpoint, view, methods=[method])
        add_commands(blueprint, entity)


class EntityViews:
    """The generic verbs of one entity."""

    def __init__(self, entity: Entity) -> None:
        self.entity = entity

    def all(self) -> list[tuple[str, str, str, Callable[..., Response]]]:
        """Method, rest of the path, verb and view of each."""
        return [
            ("GET", "", "list", self.list),
            ("POST", "", "create", self.create),
            ("POST", "/bulk", "bulk", self.bulk),
            ("GET", "/<record_id>", "get", self.get),
            ("PATCH", "/<record_id>", "update", self.update),
            ("DELETE", "/<record_id>", "delete", self.delete),
            ("POST", "/<record_id>/restore", "restore", self.restore),
            ("GET", "/<record_id>/history", "history", self.history),
            ("GET", "/<record_id>/shares", "shares", self.shares),
            ("POST", "/<record_id>/shares", "share", self.share),
            ("DELETE", "/<record_id>/shares/<share_id>", "unshare", self.unshare),
        ]

    def list(self) -> Response:
        return answers.json(self._rpc("list", **list_arguments()))

    def create(self) -> Response:
        no_parameters()
        record = self._rpc("create", values=bodies.read())
        location = f"/api/v1/{self.entity.resource}/{record['id']}"
        return answers.record(record, 201, location)

    def get(self, record_id: str) -> Response:
        no_parameters()
        return answers.record(self._rpc("get", id=calls.record_id(record_id)))

    def update(self, record_id: str) -> Response:
        no_parameters()
        record_id = calls.record_id(record_id)
        values = bodies.read()
        version, strict = version_to_change(values)
        record = self._rpc("update", id=record_id, values=values, version=version, strict=strict)
        return answers.record(record)

    def delete(self, record_id: str) -> Response:
        no_parameters()
        bodies.only(bodies.read())
        version = if_match()
        known = {} if version is None else {"version": version}
        self._rpc("delete", id=calls.record_id(record_id), **known)
        return answers.nothing()

    def restore(self, record_id: str) -> Response:
        no_parameters()
        bodies.only(bodies.read())
        return answers.record(self._rpc("restore", id=calls.record_id(record_id)))

    def history(self, record_id: str) -> Response:
        return answers.json(self._rpc("history", id=calls.record_id(record_id), **page_arguments()))

    def shares(self, record_id: str) -> Response:
        no_parameters()
        return answers.json(self._rpc("shares", id=calls.record_id(record_id)))

    def share(self, record_id: str) -> Response:
        no_parameters()
        values = bodies.read()
        share = self._rpc("share", id=calls.record_id(record_id), values=values)
        location = f"/api/v1/{self.entity.resource}/{record_id}/shares/{share['id']}"
        return answers.json(share, 201, {"Location": location})

    def unshare(self, record_id: str, share_id: str) -> Response:
        no_parameters()
        bodies.only(bodies.read())
        share_id = calls.record_id(share_id)
        self._rpc("unshare", id=calls.record_id(record_id), share_id=share_id)
        return answers.nothing()

    def bulk(self) -> Response:
        no_parameters()
        return started(self.entity.service, self._rpc("bulk", **bulk_arguments(bodies.read())))

    def _rpc(self, verb: str, **args: Any) -> Any:
        args["entity"] = self.entity.name
        return calls.current().rpc(self.entity.service, verb, args)


def bulk_arguments(body: dict[str, Any]) -> dict[str, Any]:
    """What a bulk operation is asked to do, and with which records."""
    bodies.only(body, "operation", "ids", "filter", "q", "values")
    operation = bodies.text(body, "operation")
    if operation not in BULK:
        raise BadInput({"operation": "body.unknown"})
    args: dict[str, Any] = {"operation": operation, "values": body.get("values", {})}
    if not isinstance(args["values"], dict):
        raise BadInput({"values": "body.object"})
    return {**args, **_selected(body)}


def _selected(body: dict[str, Any]) -> dict[str, Any]:
    by_ids, by_filter = body.get("ids") is not None, body.get("filter") is not None
    if by_ids == by_filter:
        raise BadInput({"ids": "body.ids_or_filter"})
    if by_ids:
        return {"ids": _ids(body["ids"])}
    selected: dict[str, Any] = {"where": where_from_body(body["filter"])}
    q = bodies.optional_text(body, "q")
    return {**selected, "q": q} if q else selected


def _ids(given: Any) -> list[str]:
    if not isinstance(given, list):
        raise BadInput({"ids": "body.list"})
    for value in given:
        if not isinstance(value, str) or not is_id(value):
            raise BadInput({"ids": "body.id"})
    return given


def started(service: str, job: dict[str, Any]) -> Response:
    """A job that goes on without the caller, and where to look for it."""
    job = {**job, "service": service}
    headers = {"Location": f"/api/v1/jobs/{service}/{job['id']}"}
    return answers.json({"job": job}, 202, headers)
