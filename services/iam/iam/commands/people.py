"""What administrators do about the accounts of others."""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Session as Db

from crmkit import Invalid, command, query
from crmkit.call import Call
from iam import changes, documents, notices, passwords, sessions
from iam.commands.base import AccountCommands
from iam.entities.session import Session
from iam.entities.user import User
from iam.inputs import GivePassword, Nothing
from iam.rules.passwords import generated


class PeopleCommands(AccountCommands):
    """Passwords, second factors and sessions of other people; never while acting as somebody."""

    @command("user.set_password", permission="iam.user.set_password", record=True, secret=True)
    def set_password(
        self, db: Db, call: Call, record: User, values: GivePassword
    ) -> dict[str, Any]:
        """Gives a person a password for one sign-in; what is open under their name ends."""
        refuse_while_acting(call)
        if record.username is None:
            raise Invalid(username="no_username")
        given = values.password or generated()
        if values.password is not None:
            passwords.refuse_weak(record, given, "password")
        passwords.set_password(db, record.id, given, must_change=True)
        sessions.end_all(db, record.id, "password_changed")
        changes.tell(db, {record.id})
        self._notify(db, record.id, notices.GIVEN, call)
        return {"password": None if values.password else given}

    @command("user.reset_second_factor", permission="iam.user.reset_second_factor", record=True)
    def reset_second_factor(
        self, db: Db, call: Call, record: User, values: Nothing
    ) -> dict[str, bool]:
        """Takes a lost second factor away; a password too short to stand alone must be changed."""
        refuse_while_acting(call)
        removed = self.second_factors.remove(db, record.id)
        if passwords.is_short(db, record.id):
            passwords.demand_change(db, record.id)
        sessions.end_all(db, record.id, "revoked")
        documents.mark_stale(db, [record.id])
        changes.tell(db, {record.id})
        if removed:
            self._notify(db, record.id, notices.FACTOR_TAKEN, call)
        return {"removed": removed}

    @query("user.second_factor", permission="iam.user.reset_second_factor", record=True)
    def second_factor_of(self, db: Db, call: Call, record: User, values: Nothing) -> dict[str, Any]:
        """Whether a person has a second factor, for those who may take a lost one away."""
        return self._second_factor_of(db, record)

    @command("user.end_sessions", permission="iam.user.end_sessions", record=True)
    def end_sessions(self, db: Db, call: Call, record: User, values: Nothing) -> dict[str, int]:
        """Ends all sessions of a person."""
        ended = sessions.end_all(db, record.id, "revoked")
        changes.tell(db, {record.id})
        return {"ended": ended}

    @query("user.sessions", permission="iam.session.view", record=True)
    def sessions_of(self, db: Db, call: Call, record: User, values: Nothing) -> dict[str, Any]:
        """Where a person is signed in, for those who may see all sessions."""
        return {"items": sessions.open_of(db, record.id)}

    @command("session.end", permission="iam.session.end", record=True)
    def end_session(self, db: Db, call: Call, record: Session, values: Nothing) -> dict[str, bool]:
        """Ends a session."""
        sessions.end(db, record, "revoked")
        return {"ended": True}


def refuse_while_acting(call: Call) -> None:
    """Who acts as somebody else gives nobody passwords, factors or tokens in that name."""
    if call.caller.acting_id is not None:
        raise Invalid.because("not_while_acting")
