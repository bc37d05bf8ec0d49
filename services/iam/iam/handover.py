"""Moving what people own, at every service that has any of it: one job, a result per service.

The job asks in the name of the person who started it, with a token of each moment's access, so that
it moves nothing that they may not assign, and nothing more once they may not sign in. Every request
has a key made of the job and the place in the work: a job that is done again after its process died
gets the first answers again and goes on behind them.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from crmkit import wire
from crmkit.call import Call
from crmkit.errors import Conflict, CrmError, Timeout, Unavailable
from crmkit.ids import new_id
from crmkit.store import bulk
from crmkit.store.reading import MOST_IDS
from crmkit.store.store import Work
from crmkit.work import job
from crmkit.work.job import Cancelled, JobRun
from iam import documents
from iam.entities.user import User

if TYPE_CHECKING:
    from crmkit.service import EntityService

Json = wire.Json

REASSIGN, RESTAMP = "reassign", "restamp"
COUNTED_AS = {REASSIGN: "count", RESTAMP: "stale"}
PAUSES = (0.5, 1.0, 2.0, 4.0)
"""How long to wait between tries of a service that is not there, or has not heard of a move yet."""
MOST_ERRORS = 50


def others(service: EntityService) -> list[str]:
    """The services that may keep records of people."""
    return [name for name in service.settings.services if name != service.name]


def counted(service: EntityService, call: Call, asked: Json) -> list[Json]:
    """What each service would move, as far as the caller may; who does not answer says why."""
    return [_counted(service, call, name, asked) for name in others(service)]


def start(work: Work, asked: Json) -> Json:
    """The job that moves it once this transaction is committed."""
    return bulk.start_job(work, "hand_over", {**asked, "change_set": new_id()})


def _counted(service: EntityService, call: Call, name: str, asked: Json) -> Json:
    told: Json = {"service": name, "items": [], "error": None}
    sums: dict[str, Json] = {}
    owners = asked["owners"]
    try:
        for at in range(0, len(owners), MOST_IDS):
            part = {**asked, "owners": owners[at : at + MOST_IDS]}
            for item in service.ask(name, "owned", part, call)["items"]:
                known = sums.setdefault(item["entity"], {**item, "count": 0, "stale": 0})
                known["count"] += item["count"]
                known["stale"] += item["stale"]
    except CrmError as error:
        told["error"] = error.to_wire(call.language)
    return {**told, "items": list(sums.values())}


class HandOver:
    """One job of moving what people own."""

    def __init__(self, service: EntityService, run: JobRun) -> None:
        self.service, self.job = service, run
        self.verb, self.owners = str(run.args["verb"]), list(run.args["owners"])
        self.done = self.total = 0
        self.told: list[Json] = []

    def run(self) -> Json:
        """What became of it at each service; what one of them refuses stops no other."""
        try:
            for name in others(self.service):
                self._count(name)
            self.job.progress(0, self.total)
            for each in self.told:
                self._move(each)
        except Cancelled:
            self.job.finish(job.CANCELLED, result=self._result())
            raise
        return self._result()

    def _result(self) -> Json:
        return {"change_set": self.job.args["change_set"], "services": self.told}

    def _count(self, name: str) -> None:
        told: Json = {"service": name, "entities": [], "left": None, "error": None}
        self.told.append(told)
        try:
            found = self._owned(name)
        except CrmError as error:
            told["error"] = error.to_wire(self._language)
            return
        told["entities"] = [
            {"entity": entity, "total": count, "done": 0, "failed": 0, "errors": []}
            for entity, count in found.items()
            if count
        ]
        self.total += sum(each["total"] for each in told["entities"])

    def _move(self, told: Json) -> None:
        if told["error"] is not None:
            return
        try:
            for each in told["entities"]:
                for owner in self.owners:
                    self._move_of(told["service"], each, owner)
            told["left"] = sum(self._owned(told["service"]).values())
        except CrmError as error:
            told["error"] = error.to_wire(self._language)

    def _move_of(self, name: str, told: Json, owner: str) -> None:
        after: str | None = None
        while True:
            key = f"{self.job.id}:{told['entity']}:{owner}:{after}"
            batch = self._ask(name, self.verb, self._asked(name, told, owner, after), key)
            told["done"] += batch["done"]
            told["failed"] += batch["failed"]
            told["errors"] = [*told["errors"], *batch["errors"]][:MOST_ERRORS]
            self.done += batch["done"] + batch["failed"]
            self.job.tell(self._result())
            self.job.progress(self.done, max(self.done, self.total))
            after = batch["after"]
            if after is None:
                return

    def _asked(self, name: str, told: Json, owner: str, after: str | None) -> Json:
        args = self.job.args
        asked = {"entity": told["entity"], "change_set": args["change_set"], "after": after}
        if self.verb == RESTAMP:
            return {**asked, "owner": owner, "known": args["known"].get(owner)}
        return {**asked, "where": {"owner_id": owner}, "to": args["to"].get(name)}

    def _owned(self, name: str) -> dict[str, int]:
        """How much there is to move, by entity."""
        found: dict[str, int] = {}
        for at in range(0, len(self.owners), MOST_IDS):
            asked = {"owners": self.owners[at : at + MOST_IDS]}
            for item in self._ask(name, "owned", asked)["items"]:
                more = item[COUNTED_AS[self.verb]]
                found[item["entity"]] = found.get(item["entity"], 0) + more
        return found

    def _ask(self, name: str, method: str, args: Json, key: str | None = None) -> Any:
        """The answer of a service, which is asked again while it is not ready to give one."""
        for pause in PAUSES:
            try:
                return self.service.bus.call(name, method, args, self._headers(key))
            except (Unavailable, Timeout, Conflict):
                if self.job.cancelled():
                    raise Cancelled from None
                time.sleep(pause)
        return self.service.bus.call(name, method, args, self._headers(key))

    def _headers(self, key: str | None) -> dict[str, str]:
        caller = self.job.caller
        headers = {
            "token": self.service.database.transaction(self._token),
            "call_id": str(self.job.args["change_set"]),
            "language": self._language,
            "time_zone": str(caller.get("time_zone") or "UTC"),
        }
        named = {"address": caller.get("address"), "idempotency_key": key}
        return headers | {name: value for name, value in named.items() if value is not None}

    def _token(self, db: Any) -> str:
        """A token of the person who started the job, as of now; raises NotFound once they left."""
        user_id, keyring = str(self.job.caller["user_id"]), self.service.keyring
        documents.signed_of_person(db, keyring, user_id)
        return keyring.caller_token(
            user_id=user_id,
            session_id=str(self.job.caller["session_id"]),
            access_hash=documents.current_hash(db, keyring, user_id),
            name=db.get_one(User, user_id).name,
        )

    @property
    def _language(self) -> str:
        return str(self.job.caller.get("language") or "en")
