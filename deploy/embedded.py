"""`python -m deploy.embedded`: every service and the gateway in this one process."""

from crmkit.green import patch

patch()

import argparse  # noqa: E402 - green threads come before everything that could block
import sys  # noqa: E402
from functools import partial  # noqa: E402

from crmkit import logs, tracing  # noqa: E402
from crmkit.bus.host import Host  # noqa: E402
from crmkit.entity.contract import contract  # noqa: E402
from crmkit.settings import Settings  # noqa: E402
from crmkit.web import serve_wsgi  # noqa: E402
from deploy.jobs import JobsWhenNeeded  # noqa: E402
from deploy.services import service_classes  # noqa: E402
from gateway.app import create_app, stopping  # noqa: E402


def main() -> int:
    """Serves until SIGTERM; what is left undone is in the databases."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--host", required=True)
    parser.add_argument("--port", type=int, required=True)
    options = parser.parse_args()
    settings = Settings.from_env()
    logs.set_up(settings.log_level, process="guanxi")
    tracing.set_up(settings, "guanxi")
    classes = service_classes()
    with Host(classes, settings) as host:
        jobs = JobsWhenNeeded(host.services.values(), settings)
        jobs.start()
        app = create_app(settings, host.bus, [contract(each) for each in classes])
        serve_wsgi(app, options.host, options.port, stopping=partial(stopping, app))
        jobs.stop()
    return 0


if __name__ == "__main__":
    sys.exit(main())
