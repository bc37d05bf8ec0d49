"""Files become records: sent here in one piece, handed on to their service in many.

POST /imports                          the file and what it holds; answers what was understood
PATCH /imports/{service}/{id}          other options, and what is understood with them
POST /imports/{service}/{id}/start     try it, do it, or go on with it
POST /imports/{service}/{id}/cancel    stop the job at work
POST /imports/{service}/{id}/undo      take back what it wrote
GET  /imports/{service}/{id}           how far it is
GET  /imports/{service}/{id}/rows      what became of each row
GET  /imports/{service}/{id}/errors    the refused rows as a file to mend and send again
"""

import base64
import time
from typing import Any

from flask import Blueprint, Response, request
from werkzeug.datastructures import FileStorage

from crmkit import wire
from crmkit.errors import NotFound
from crmkit.importing.limits import MOST_BYTES
from gateway import answers, bodies, calls, import_errors
from gateway.calls import Call
from gateway.lists import no_parameters, parameters
from gateway.problems import BadInput, LengthRequired

blueprint = Blueprint("imports", __name__)

OUTCOMES = ("created", "updated", "unchanged", "refused")
_AROUND_THE_FILE = 64 * 1024
_LONGEST_PLACE = 9


@blueprint.post("/imports")
def send() -> Response:
    """A file that shall become records of `entity`, and what was understood of it."""
    no_parameters()
    file, entity, options = _form()
    call = calls.current()
    service, _, name = entity.partition(".")
    if service not in call.house.catalogue.services:
        raise BadInput({"entity": "body.unknown"})
    key = call.idempotency_key or ""
    begun = call.rpc(service, "import_begin", {"entity": name, "file_name": file.filename or ""})
    _hand_on(call, service, begun, file, key)
    args = {"id": begun["id"], "options": options}
    told = _rpc(call, service, "import_options", args, f"{key}:options")
    headers = {"Location": f"/api/v1/imports/{service}/{begun['id']}"}
    return answers.json(_told(service, told), 201, headers)


@blueprint.get("/imports/<service>")
def listed(service: str) -> Response:
    """The last imports of the caller at a service, newest first."""
    asked = _asked("entity")
    found = _of(service).rpc(service, "import_views", asked)
    return answers.json({"items": [_told(service, each) for each in found["items"]]})


@blueprint.get("/imports/<service>/<import_id>")
def one(service: str, import_id: str) -> Response:
    """How far an import is: its options, its job, and how many rows came to what."""
    no_parameters()
    return _answered(service, "import_view", import_id)


@blueprint.patch("/imports/<service>/<import_id>")
def choose(service: str, import_id: str) -> Response:
    """Other options, and what is understood of the first rows with them."""
    no_parameters()
    return _answered(service, "import_options", import_id, options=bodies.read())


@blueprint.post("/imports/<service>/<import_id>/start")
def start(service: str, import_id: str) -> Response:
    """Try the import or do it; one that was stopped goes on where it was."""
    no_parameters()
    body = bodies.read()
    bodies.only(body, "trial")
    if not isinstance(body.get("trial", False), bool):
        raise BadInput({"trial": "body.flag"})
    trial = body.get("trial", False)
    return _answered(service, "import_start", import_id, 202, trial=trial)


@blueprint.post("/imports/<service>/<import_id>/cancel")
def cancel(service: str, import_id: str) -> Response:
    """Ask the job at work to stop; what is written stays until it is taken back."""
    no_parameters()
    bodies.only(bodies.read())
    return _answered(service, "import_cancel", import_id)


@blueprint.post("/imports/<service>/<import_id>/undo")
def undo(service: str, import_id: str) -> Response:
    """Take back what the import has written, but for what somebody changed since."""
    no_parameters()
    bodies.only(bodies.read())
    return _answered(service, "import_undo", import_id, 202)


@blueprint.get("/imports/<service>/<import_id>/rows")
def rows(service: str, import_id: str) -> Response:
    """What became of the rows, in the order of the file."""
    asked: dict[str, Any] = _asked("outcome", "after")
    if asked.get("outcome", OUTCOMES[0]) not in OUTCOMES:
        raise BadInput({"outcome": "body.unknown"})
    after = asked.get("after", "0")
    if not after.isdecimal() or len(after) > _LONGEST_PLACE:
        raise BadInput({"after": "query.cursor"})
    return _answered(service, "import_outcomes", import_id, **{**asked, "after": int(after)})


@blueprint.get("/imports/<service>/<import_id>/errors")
def errors(service: str, import_id: str) -> Response:
    """The refused rows in the form of the file, with a last column that says why."""
    no_parameters()
    return import_errors.file(_of(service), service, calls.record_id(import_id))


def _form() -> tuple[FileStorage, str, dict[str, Any]]:
    """The parts of the request; a file is the one thing that may be larger than other bodies."""
    if "Transfer-Encoding" in request.headers:
        raise LengthRequired()
    request.max_content_length = MOST_BYTES + _AROUND_THE_FILE
    file, entity = request.files.get("file"), request.form.get("entity", "")
    if file is None:
        raise BadInput({"file": "body.missing"})
    if "." not in entity:
        raise BadInput({"entity": "body.missing"})
    try:
        options = wire.loads(request.form.get("options") or "{}")
    except wire.DecodeError:
        raise BadInput({"options": "body.not_json"}) from None
    if not isinstance(options, dict):
        raise BadInput({"options": "body.not_object"})
    return file, entity, options


def _hand_on(call: Call, service: str, begun: dict[str, Any], file: FileStorage, key: str) -> None:
    place = 0
    while data := file.stream.read(begun["piece"]):
        told = base64.b64encode(data).decode()
        args = {"id": begun["id"], "place": place, "data": told}
        _rpc(call, service, "import_piece", args, f"{key}:{place}")
        place += 1


def _rpc(call: Call, service: str, method: str, args: dict[str, Any], key: str) -> Any:
    """One of the several calls of a request: each has the time of a whole one, and its own key."""
    call.started = time.monotonic()
    call.idempotency_key = key
    return call.rpc(service, method, args)


def _answered(
    service: str, method: str, import_id: str, status: int = 200, **more: Any
) -> Response:
    found = _of(service).rpc(service, method, {"id": calls.record_id(import_id), **more})
    return answers.json(_told(service, found), status)


def _of(service: str) -> Call:
    """The call, once it is sure that there is such a service."""
    call = calls.current()
    if service not in call.house.catalogue.services:
        raise NotFound()
    return call


def _asked(*known: str) -> dict[str, str]:
    asked = dict(parameters())
    unknown = [name for name in asked if name not in known]
    if unknown:
        raise BadInput(dict.fromkeys(unknown, "query.unknown"))
    return {name: values[0] for name, values in asked.items()}


def _told(service: str, found: dict[str, Any]) -> dict[str, Any]:
    if found.get("job"):
        return {**found, "service": service, "job": {**found["job"], "service": service}}
    return {**found, "service": service}
