"""Asking for access that was refused, and deciding about it."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy.orm import Session as Db

from crmkit import Call, EntityService, Invalid, command, query
from crmkit.errors import Unauthenticated
from crmkit.store import saving
from crmkit.store.listing import LARGEST_PAGE, list_records
from crmkit.store.store import Work
from crmkit.wire import Json
from iam import access_requests
from iam.entities.access_request import OPEN, WITHDRAWN, AccessRequest
from iam.inputs import Nothing
from iam.inputs_requests import Decision, Wish

SEE = "iam.access_request.view"


class AccessRequests(EntityService):
    """Requests for access."""

    @command("request_access", public=True)
    def request_access(self, db: Db, call: Call, values: Wish) -> Json:
        """Asks for a permission that was refused; anybody may who is signed in."""
        user_id = call.caller.user_id
        if user_id is None:
            raise Unauthenticated()
        asker = replace(call.caller, access=self.access_of(user_id))
        work = Work(self.store, db, replace(call, caller=asker))
        request = access_requests.opened(self, work, values)
        return {"id": request.id, "version": request.version, "state": request.state}

    @command("access_request.withdraw", permission=SEE, record=True)
    def withdraw_request(
        self, db: Db, call: Call, record: AccessRequest, values: Nothing
    ) -> AccessRequest:
        """Takes one's own request back."""
        if record.owner_id != call.caller.user_id:
            raise Invalid.because("request_is_not_yours")
        if record.state != OPEN:
            raise Invalid.because("request_is_decided")
        record.state = WITHDRAWN
        saving.save(Work(self.store, db, call), record, event="withdrawn", operation="withdraw")
        return record

    @command("access_request.decide", permission=SEE, record=True)
    def decide_request(
        self, db: Db, call: Call, record: AccessRequest, values: Decision
    ) -> AccessRequest:
        """Grants a request, by a share of the record or a single grant, or refuses it."""
        access_requests.decided(self, Work(self.store, db, call), record, values)
        return record

    @query("access_request.to_decide", permission=SEE)
    def requests_to_decide(self, db: Db, call: Call) -> Json:
        """The open requests that wait for the caller, with the names of the records they see."""
        work, spec = Work(self.store, db, call), self.specs()["access_request"]
        where = {"state": OPEN, "owner_id": {"ne": call.caller.user_id}}
        asked: Json = {"where": where, "sort": "created_at", "limit": LARGEST_PAGE}
        page = list_records(work, spec, asked)
        subjects = access_requests.subjects(self, call, page["items"])
        items = [{**each, **subjects.of(each)} for each in page["items"]]
        return {"items": items, "total": page["total"]}
