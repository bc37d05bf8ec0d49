"""What all requests of this process share."""

from dataclasses import dataclass

from crmkit.access.document import AccessCache
from crmkit.bus.base import Bus
from crmkit.line import Line
from gateway.answers import Kept
from gateway.catalogue import Catalogue
from gateway.health import Readiness
from gateway.hub import Hub
from gateway.iam import Iam
from gateway.limits import Failures
from gateway.options import Options
from gateway.presence import Presence
from gateway.tokens import Tokens


@dataclass(frozen=True)
class House:
    """The parts that `create_app` put together."""

    options: Options
    bus: Bus
    catalogue: Catalogue
    iam: Iam
    tokens: Tokens
    accesses: AccessCache
    hub: Hub
    presence: Presence
    readiness: Readiness
    api_document: Kept
    events_document: Kept
    failures: Failures
    failures_per_user: Failures
    sign_ins: Line
