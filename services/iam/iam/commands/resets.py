"""A forgotten password, set anew by whoever reads the person's mail."""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Session as Db

from crmkit import Invalid, command
from crmkit.call import Call
from crmkit.work.timer import DueTimer, timer
from iam import changes, notices, passwords, resets, sessions
from iam.commands.base import AccountCommands
from iam.inputs_signing_in import ResetAsked, ResetUsed
from iam.signing import audited_sign_in, holder_call


class ResetCommands(AccountCommands):
    """Offered where a server for mail is named."""

    @command("ask_password_reset", public=True, secret=True)
    def ask_password_reset(self, db: Db, call: Call, values: ResetAsked) -> dict[str, Any]:
        """Sends a link to a new password; the answer is the same for everybody and nobody."""
        if self.mail is None:
            raise Invalid.because("reset_not_offered")
        resets.ask(db, values.login, values.address or call.address, call.language)
        return {}

    @command("use_password_reset", public=True, secret=True)
    def use_password_reset(self, db: Db, call: Call, values: ResetUsed) -> dict[str, Any]:
        """Sets the password by a link; what is open under the person's name ends."""
        user = resets.use(db, values.secret)
        second = self.second_factors.is_active(db, user.id)
        passwords.refuse_weak(user, values.new, second_factor=second)
        passwords.set_password(db, user.id, values.new, must_change=False)
        sessions.end_all(db, user.id, "password_changed")
        changes.tell(db, {user.id})
        address = values.address or call.address
        audited_sign_in(
            db, holder_call(call, user, None), address, user.id, operation="reset_password"
        )
        self._notify(db, user.id, notices.RESET, call, address)
        return {"username": user.username}

    @timer(resets.KIND)
    def send_password_reset(self, db: Db, due: DueTimer) -> None:
        """The letter, for whom there is one to send."""
        if self.mail is not None and due.body["user_id"] is not None:
            resets.send(db, self.mail, due.body["user_id"], due.body["language"])
