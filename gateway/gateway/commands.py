"""The addresses of the commands and queries that services wrote by hand."""

from typing import Any

from flask import Blueprint, Response

from gateway import answers, bodies, calls
from gateway.catalogue import Command, Entity
from gateway.exports import EXPORT, export
from gateway.lists import no_parameters, query_arguments
from gateway.preconditions import if_match


def add_commands(blueprint: Blueprint, entity: Entity) -> None:
    """POST for what changes something, GET for what only looks."""
    for command in entity.commands:
        view = CommandView(entity, command)
        place = "/<record_id>" if command.record else ""
        rule = f"/{entity.resource}{place}/{command.path}"
        endpoint = f"{entity.service}:{entity.name}:{command.name}"
        if command.name == EXPORT and command.reads:
            blueprint.add_url_rule(rule, endpoint, view.export, methods=["GET"])
        elif command.reads:
            blueprint.add_url_rule(rule, endpoint, view.look, methods=["GET"])
        else:
            blueprint.add_url_rule(rule, endpoint, view.run, methods=["POST"])


class CommandView:
    """One command or query of one entity."""

    def __init__(self, entity: Entity, command: Command) -> None:
        self.entity = entity
        self.command = command

    def run(self, record_id: str | None = None) -> Response:
        no_parameters()
        values = bodies.read()
        version = if_match()
        if version is not None and "version" in self.command.input.get("properties", {}):
            values["version"] = version
        return _answer(self._rpc("command", record_id, values))

    def look(self, record_id: str | None = None) -> Response:
        return _answer(self._rpc("query", record_id, query_arguments(self.command.input)))

    def export(self) -> Response:
        return export(self.entity, self.command)

    def _rpc(self, method: str, record_id: str | None, values: dict[str, Any]) -> Any:
        args: dict[str, Any] = {"name": self.command.full_name, "values": values}
        if record_id is not None:
            args["id"] = calls.record_id(record_id)
        return calls.current().rpc(self.entity.service, method, args)


def _answer(result: Any) -> Response:
    if isinstance(result, dict) and "id" in result and "version" in result:
        return answers.record(result)
    return answers.json(result if result is not None else {})
