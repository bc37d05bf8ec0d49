"""`python -m gateway`: the gateway as a process of its own, in front of services on a broker."""

from crmkit.green import patch

patch()

import argparse  # noqa: E402 - green threads come before everything that could block
import os  # noqa: E402
import sys  # noqa: E402
from functools import partial  # noqa: E402
from pathlib import Path  # noqa: E402
from typing import Any  # noqa: E402

from crmkit import logs, tracing, wire  # noqa: E402
from crmkit.bus import connect  # noqa: E402
from crmkit.settings import SettingMissingError, Settings  # noqa: E402
from crmkit.web import serve_wsgi  # noqa: E402
from gateway.app import create_app, stopping  # noqa: E402


def main() -> int:
    """Serves until SIGTERM. Connections are made by each worker, not before the fork."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=8000)
    parser.add_argument("--workers", type=int, default=1, help="processes on the one socket")
    options = parser.parse_args()
    settings = Settings.from_env()
    logs.set_up(settings.log_level, process="gateway")
    tracing.set_up(settings, "gateway")
    if settings.amqp_url is None:
        raise SettingMissingError("AMQP_URL")
    app = create_app(settings, connect(settings), read_contracts(settings.environment))
    goodbye = partial(stopping, app)
    serve_wsgi(app, options.host, options.port, workers=options.workers, stopping=goodbye)
    return 0


def read_contracts(environment: Any) -> list[dict[str, Any]]:
    """The contracts that CRM_CONTRACTS names: files, or folders with a file per service."""
    named = environment.get("CRM_CONTRACTS")
    if not named:
        raise SettingMissingError("CRM_CONTRACTS")
    paths = [Path(each) for each in named.split(os.pathsep) if each]
    files = [
        file
        for path in paths
        for file in (sorted(path.rglob("*.json")) if path.is_dir() else [path])
    ]
    return [wire.loads(file.read_bytes()) for file in files]


if __name__ == "__main__":
    sys.exit(main())
