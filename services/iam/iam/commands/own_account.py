"""What people change about their own account: password, language, time zone, second factor."""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Session as Db

from crmkit import Invalid, command
from crmkit.access.fieldview import FieldView
from crmkit.call import Call
from crmkit.errors import NotFound, Unauthenticated
from crmkit.ids import is_id
from crmkit.store.values import refuse_unwritable
from iam import changes, documents, notices, passwords, sessions, sign_in
from iam.commands.base import AccountCommands
from iam.entities.session import Session
from iam.entities.user import User
from iam.inputs import ChangePassword, Code, Nothing, OwnSession, Password, Profile
from iam.rules.qr import qr_code
from iam.signing import audited_sign_in, holder_call


class OwnAccountCommands(AccountCommands):
    """Everybody's own account; none of this needs a permission."""

    @command("change_password", public=True, secret=True)
    def change_password(self, db: Db, call: Call, values: ChangePassword) -> dict[str, Any]:
        """Changes the caller's own password; their other sessions end."""
        user, session_id = self._holder(db, call)
        attempt = self._confirmed(call, user, values.current, "current")
        if values.current == values.new:
            raise Invalid(new="same_password")
        second = self.second_factors.is_active(db, user.id)
        passwords.refuse_weak(user, values.new, second_factor=second)
        sign_in.succeeded(db, attempt, values.current)
        passwords.set_password(db, user.id, values.new, must_change=False)
        sessions.end_all(db, user.id, "password_changed", but=session_id)
        changes.tell(db, {user.id})
        mine = holder_call(call, user, session_id)
        audited_sign_in(db, mine, call.address, user.id, operation="change_password")
        self._notify(db, user.id, notices.CHANGED, call)
        return {"changed": True}

    @command("update_profile", public=True)
    def update_profile(self, db: Db, call: Call, values: Profile) -> dict[str, Any]:
        """Sets the caller's own language, time zone, phones and skills.

        No permission is needed, but what a field rule keeps from the caller is refused.
        """
        user, session_id = self._holder(db, call)
        given = values.model_dump(mode="json", exclude_unset=True)
        refuse_unwritable(self.specs()["user"], self._own_view(call), given)
        for name, value in given.items():
            setattr(user, name, value)
        self.save(db, holder_call(call, user, session_id), user)
        return self._profile(db, user)

    @command("my_sessions", public=True, secret=True)
    def my_sessions(self, db: Db, call: Call, values: Nothing) -> dict[str, Any]:
        """Where the caller is signed in, newest first, with the last use to the minute."""
        user, session_id = self._holder(db, call)
        return {"items": sessions.open_of(db, user.id, session_id)}

    @command("end_my_session", public=True, secret=True)
    def end_my_session(self, db: Db, call: Call, values: OwnSession) -> dict[str, bool]:
        """Ends one of the caller's own sessions; raises NotFound for those of others."""
        user, session_id = self._holder(db, call)
        session = db.get(Session, values.id) if is_id(values.id) else None
        if session is None or session.owner_id != user.id:
            raise NotFound()
        sessions.end(db, session, "revoked")
        self._told(db, call, user, session_id, "end_session")
        return {"ended": True}

    @command("end_other_sessions", public=True, secret=True)
    def end_other_sessions(self, db: Db, call: Call, values: Nothing) -> dict[str, int]:
        """Ends all sessions of the caller but the one that asks."""
        user, session_id = self._holder(db, call)
        ended = sessions.end_all(db, user.id, "revoked", but=session_id)
        self._told(db, call, user, session_id, "end_other_sessions")
        return {"ended": ended}

    @command("second_factor", public=True, secret=True)
    def second_factor(self, db: Db, call: Call, values: Nothing) -> dict[str, Any]:
        """Whether the caller has a second factor, needs one, and has recovery codes left."""
        user, _ = self._holder(db, call)
        return self._second_factor_of(db, user)

    @command("begin_second_factor", public=True, secret=True)
    def begin_second_factor(self, db: Db, call: Call, values: Password) -> dict[str, Any]:
        """A new secret for an authenticator; it counts once a code of it was confirmed."""
        user, _ = self._holder(db, call)
        self._prove(db, call, user, values.password)
        setup = self.second_factors.begin(db, user.id, user.username or user.name)
        return {"secret": setup.secret, "uri": setup.uri, "qr": qr_code(setup.uri)}

    @command("confirm_second_factor", public=True, secret=True)
    def confirm_second_factor(self, db: Db, call: Call, values: Code) -> dict[str, Any]:
        """Takes the new secret into use; the recovery codes are told this once."""
        user, session_id = self._holder(db, call)
        codes = self.second_factors.confirm(db, user.id, values.code)
        sessions.end_all(db, user.id, "revoked", but=session_id)
        self._told(db, call, user, session_id, "confirm_second_factor")
        self._notify(db, user.id, notices.FACTOR_SET_UP, call)
        return {"recovery_codes": codes}

    @command("end_second_factor", public=True, secret=True)
    def end_second_factor(self, db: Db, call: Call, values: Password) -> dict[str, Any]:
        """Signs the caller in without a second factor from now on."""
        user, session_id = self._holder(db, call)
        self._prove(db, call, user, values.password)
        if passwords.is_short(db, user.id):
            raise Invalid.because("password_needs_second_factor")
        removed = self.second_factors.remove(db, user.id)
        self._told(db, call, user, session_id, "end_second_factor")
        if removed:
            self._notify(db, user.id, notices.FACTOR_ENDED, call)
        return {"ended": True}

    @command("renew_recovery_codes", public=True, secret=True)
    def renew_recovery_codes(self, db: Db, call: Call, values: Password) -> dict[str, Any]:
        """New recovery codes in the place of those before, told this once."""
        user, session_id = self._holder(db, call)
        self._prove(db, call, user, values.password)
        codes = self.second_factors.renew_codes(db, user.id)
        self._told(db, call, user, session_id, "renew_recovery_codes")
        self._notify(db, user.id, notices.CODES_RENEWED, call)
        return {"recovery_codes": codes}

    def _own_view(self, call: Call) -> FieldView:
        """The fields of people as the caller's roles show them; a public call carries none."""
        token = call.token or ""
        claims = self.keyring.verify(token)
        if claims.access_hash is None:
            raise Unauthenticated()
        access = self.accesses.of_user(claims.access_hash, token)
        return FieldView(self.specs()["user"], access)

    def _prove(self, db: Db, call: Call, user: User, password: str | None) -> None:
        """Asks for the password of whoever has one; who signs in elsewhere has none."""
        if passwords.hash_of(db, user.id) is None:
            return
        db.commit()
        attempt = self._confirmed(call, user, password, "password")
        sign_in.succeeded(db, attempt, password or "")

    def _told(self, db: Db, call: Call, user: User, session_id: str, operation: str) -> None:
        documents.mark_stale(db, [user.id])
        changes.tell(db, {user.id})
        mine = holder_call(call, user, session_id)
        audited_sign_in(db, mine, call.address, user.id, operation=operation)
