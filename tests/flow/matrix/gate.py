"""The gateway before one service, entered by anybody of the company without signing in."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from crmkit.access.token import IAM
from crmkit.entity.contract import contract
from crmkit.errors import CrmError
from crmkit.settings import Settings
from crmkit.testing.callers import FakeBus, Office, Person
from crmkit.testing.house import House
from crmkit.wire import Json
from gateway.app import create_app
from gateway.options import Options

PAGE = 200
# Whether an answer comes in time is not asked here, and a busy machine must not decide it.
PATIENCE = 120.0


class Line(FakeBus):
    """From the gateway to the service; a session's secret is the id of the person."""

    def __init__(self, office: Office, house: House[Any]) -> None:
        super().__init__(office)
        self.house = house
        self.people: dict[str, Person] = {}

    def call(
        self,
        service: str,
        method: str,
        args: Json,
        headers: Mapping[str, str] | None = None,
        timeout: float | None = None,
    ) -> Any:
        if method == "issue_token":
            person = self.people[args["session"]]
            return {"token": person.headers()["token"], "user": {"id": person.id}}
        if (service, method) == (IAM, "access_document"):
            return {"document": self.office.document(args)}
        answer = self.house.service.handle(method, args, dict(headers or {}))
        if "error" in answer:
            raise CrmError.from_wire(answer["error"])
        return answer["result"]


class Gate:
    """Pages of records as the gateway puts them together."""

    def __init__(self, house: House[Any], folder: Path) -> None:
        self._line = Line(house.office, house)
        settings = Settings(keys=house.office.folder, state=folder, environment={})
        options = Options(rpc_timeout=PATIENCE, fan_out_timeout=PATIENCE)
        app = create_app(settings, self._line, [contract(type(house.service))], options)
        self._client = app.test_client()

    def timeline(self, person: Person, entity: str, record_id: str) -> Any:
        """The first page of what happened to a record and its parts; None where there is none."""
        self._line.people[person.id] = person
        path = f"/api/v1/records/{entity}/{record_id}/timeline?limit={PAGE}"
        answer = self._client.get(path, headers={"Authorization": f"Bearer {person.id}"})
        if answer.status_code in (403, 404):
            return None
        assert answer.status_code == 200, answer.text
        assert answer.json["missing"] == []
        return answer.json
