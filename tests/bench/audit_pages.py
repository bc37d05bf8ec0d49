"""The audit as an auditor meets it: searches and pages of verifying, through the gateway."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any

from crmkit.bus.local import LocalBus
from crmkit.entity.contract import contract
from gateway.app import create_app
from gateway.options import Options
from iam.people import parser, run
from iam.service import IamService

API = "/api/v1"
PASSWORD = "purple kettles hum at noon"
SHOWN = 25


class Auditor:
    """Somebody who may read the audit, signed in."""

    def __init__(self, service: IamService) -> None:
        asked = ["add", "--name", "Auditor", "--role", "auditor", "--username", "auditor"]
        run(service, parser().parse_args(asked), PASSWORD)
        bus = LocalBus()
        bus.add(service)
        options = Options(web_files=service.settings.state / "none")
        app = create_app(service.settings, bus, [contract(IamService)], options)
        self._client = app.test_client()
        signed_in = self._client.post(
            f"{API}/session", json={"username": "auditor", "password": PASSWORD}
        )
        assert signed_in.status_code == 201, signed_in.text

    def search(self, where: dict[str, dict[str, Any]]) -> tuple[float, int]:
        """Seconds until a page of these records is there, and how many it shows."""
        asked = {
            f"filter[{name}][{test}]": str(value).lower() if isinstance(value, bool) else value
            for name, tests in where.items()
            for test, value in tests.items()
        }
        took, page = self._timed("/audit-records", {**asked, "limit": SHOWN})
        return took, len(page["items"])

    def verify(self) -> Iterator[tuple[float, int, Any]]:
        """Of each page of the chains: seconds, the links that hold, and a fault if there is one."""
        after: dict[str, str] = {}
        while True:
            took, page = self._timed("/audit-records/verify", after)
            yield took, page["checked"], page["fault"]
            if not page["after"]:
                return
            after = {"after": page["after"]}

    def _timed(self, path: str, asked: dict[str, Any]) -> tuple[float, Any]:
        started = time.perf_counter()
        answer = self._client.get(f"{API}{path}", query_string=asked)
        took = time.perf_counter() - started
        assert answer.status_code == 200, answer.text
        return took, answer.json
