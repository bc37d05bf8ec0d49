"""The gateway on its real server over a fake bus, for tests that need sockets."""

from crmkit.green import patch

patch()

import sys  # noqa: E402 - green threads come before everything that could block
from functools import partial  # noqa: E402
from pathlib import Path  # noqa: E402

from crmkit.ids import new_id  # noqa: E402
from crmkit.settings import Settings  # noqa: E402
from crmkit.web import serve_wsgi  # noqa: E402
from gateway.app import create_app, stopping  # noqa: E402
from gateway.options import Options  # noqa: E402
from gateway_fakes.bus import FakeBus  # noqa: E402
from gateway_fakes.contracts import CONTRACTS  # noqa: E402


class TellingBus(FakeBus):
    """Publishes what is created, as a relay would."""

    def call(self, service, method, args, headers=None, timeout=None):
        result = super().call(service, method, args, headers, timeout)
        if method == "create":
            self.publish(
                [
                    {
                        "id": new_id(),
                        "type": f"{service}.{args['entity']}.created",
                        "subject": result["id"],
                        "scope": {},
                        "data": {"version": 1},
                    }
                ]
            )
        return result


def main(port, keys):
    options = Options(heartbeat=0.5, streams_per_session=1000, web_files=Path(keys))
    app = create_app(
        Settings(keys=Path(keys)), TellingBus(CONTRACTS, Path(keys)), CONTRACTS, options
    )
    serve_wsgi(app, "127.0.0.1", port, stopping=partial(stopping, app))


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2])
