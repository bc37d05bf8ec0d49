"""Acting as another person, to see what they see: with a reason, for an hour, under both names."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from sqlalchemy.orm import Session as Db

from crmkit import Invalid, command, wire
from crmkit.access.document import Access, read_document
from crmkit.access.token import SECONDS
from crmkit.audit import record as audit_record
from crmkit.call import Call
from crmkit.errors import Forbidden, Unauthenticated
from crmkit.store.saving import DOING
from iam import acting, changes, documents
from iam.commands.base import AccountCommands
from iam.commands.people import refuse_while_acting
from iam.entities.session import Session
from iam.entities.user import ACTIVE, User
from iam.inputs import ActAs, Nothing
from iam.rules.acting import outranks

ACT_AS = "iam.user.act_as"


class ActingCommands(AccountCommands):
    """The session stays the administrator's own; what it speaks as is another person."""

    @command("act_as", public=True, secret=True)
    def act_as(self, db: Db, call: Call, values: ActAs) -> dict[str, Any]:
        """Lets the caller act as a person for an hour; raises Forbidden for who outranks them."""
        refuse_while_acting(call)
        session = self._own_session(db, call)
        access = self._access_of(db, str(session.owner_id))
        call = replace(call, caller=replace(call.caller, access=access))
        user = self.find(db, call, User, values.user_id, "act_as")
        if user.id == session.owner_id:
            raise Invalid(user_id="that_is_you")
        if user.status != ACTIVE:
            raise Invalid(user_id="not_active")
        if outranks(self._access_of(db, user.id).grants, call.access.grants):
            raise Forbidden(ACT_AS, reason="outranked")
        until = acting.begin(db, session.id, user.id, values.reason)
        self._record(db, call, "act_as", user.id, reason=values.reason)
        changes.tell(db, {user.id, str(session.owner_id)})
        return {"until": wire.moment(until)}

    @command("stop_acting", public=True, secret=True)
    def stop_acting(self, db: Db, call: Call, values: Nothing) -> dict[str, Any]:
        """The caller speaks for themselves again."""
        session = self._own_session(db, call)
        user_id = acting.end(db, session.id)
        if user_id is not None:
            self._record(db, call, "stop_acting", user_id)
            changes.tell(db, {user_id, str(session.owner_id)})
        return {"stopped": user_id is not None}

    def _token_while_acting(self, db: Db, session_id: str, user: User) -> dict[str, Any] | None:
        """The token of whom the holder of the session acts as; None when they act as nobody, or
        lost the right to."""
        now = acting.current(db, session_id)
        if now is None or not self._still_may(db, user, now.user):
            return None
        found = documents.current_hash(db, self.keyring, now.user.id)
        token = self.keyring.caller_token(
            user_id=now.user.id, session_id=session_id, access_hash=found,
            name=now.user.name, acting=(user.id, user.name),
        )  # fmt: skip
        about = {"id": user.id, "name": user.name, "until": wire.moment(now.until)}
        theirs = {"must_change_password": False, "must_set_up_second_factor": False}
        told = {"acting": {**about, "reason": now.reason}, **theirs}
        profile = {**self._profile(db, now.user), **told}
        return {"token": token, "expires_in": SECONDS, "user": profile}

    def _still_may(self, db: Db, user: User, other: User) -> bool:
        own = self._access_of(db, user.id)
        allowed = own.everything or bool(own.grants.get(ACT_AS))
        return allowed and not outranks(self._access_of(db, other.id).grants, own.grants)

    def _access_of(self, db: Db, user_id: str) -> Access:
        found = documents.current_hash(db, self.keyring, user_id)
        return read_document(self.keyring, documents.signed_by_hash(db, found))

    def _own_session(self, db: Db, call: Call) -> Session:
        session = db.get(Session, call.caller.session_id) if call.caller.session_id else None
        if session is None:
            raise Unauthenticated()
        return session

    def _record(self, db: Db, call: Call, operation: str, user_id: str, **detail: str) -> None:
        about = {"entity": "iam.user", "record_id": user_id, "detail": detail}
        audit_record(db, call, service=self.name, operation=operation, **about)
        db.info[DOING].recorded = True
