"""Jobs that services do in the background: how far they are, and stopping them."""

from flask import Blueprint, Response

from crmkit.errors import NotFound
from gateway import answers, bodies, calls
from gateway.lists import no_parameters

blueprint = Blueprint("jobs", __name__)


@blueprint.get("/jobs/<service>/<job_id>")
def job(service: str, job_id: str) -> Response:
    """State, progress and result of a job that the caller started."""
    return _asked("job", service, job_id)


@blueprint.delete("/jobs/<service>/<job_id>")
def cancel(service: str, job_id: str) -> Response:
    """Asks the job to stop; what is done stays done."""
    bodies.only(bodies.read())
    return _asked("cancel_job", service, job_id)


def _asked(method: str, service: str, job_id: str) -> Response:
    no_parameters()
    call = calls.current()
    if service not in call.house.catalogue.services:
        raise NotFound()
    found = call.rpc(service, method, {"id": calls.record_id(job_id)})
    return answers.json({"job": {**found, "service": service}})
