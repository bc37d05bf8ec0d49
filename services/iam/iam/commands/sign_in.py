"""Signing in and out, and the token of a minute that a session is traded for."""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Session as Db

from crmkit import command
from crmkit.access.token import SECONDS
from crmkit.audit import FAILED
from crmkit.call import Call
from crmkit.errors import SecondFactorWanted, Unauthenticated
from iam import api_tokens, documents, notices, sessions, sign_in
from iam.commands.acting import ActingCommands
from iam.commands.api_tokens import ApiTokenCommands
from iam.entities.user import User
from iam.inputs import SessionSecret, SignIn, TokenWanted
from iam.second_factor import RECOVERY_CODE
from iam.sign_in import Attempt
from iam.signing import audited_sign_in, holder_call


class SignInCommands(ApiTokenCommands, ActingCommands):
    """The way in and the way out."""

    @command("sign_in", public=True, secret=True)
    def sign_in(self, db: Db, call: Call, values: SignIn) -> dict[str, Any]:
        """Opens a session for a username, a password and, where there is one, a second factor."""
        address = values.address or call.address
        attempt = self._judged(call, values.username, values.password, address)
        if attempt is None or attempt.user_id is None:
            raise Unauthenticated("sign_in_refused")
        factor = self._required_second_factor(db, call, attempt, values.otp, address)
        sign_in.succeeded(db, attempt, values.password)
        user = db.get_one(User, attempt.user_id)
        if factor == RECOVERY_CODE:
            left = self.second_factors.codes_left(db, user.id)
            self._notify(db, user.id, notices.RECOVERY_CODE_USED, call, address, left=left)
        means = {"second_factor": factor} if factor else {}
        return self._opened(db, call, user, address, values.agent, means=means)

    @command("issue_token", public=True, secret=True)
    def issue_token(self, db: Db, call: Call, values: TokenWanted) -> dict[str, Any]:
        """Trades a living session or an API token for a caller token of a minute."""
        if api_tokens.is_token(values.session):
            return self._token_of_program(db, values.session)
        session_id, user = sessions.living(db, values.session, passive=values.passive)
        as_other = self._token_while_acting(db, session_id, user)
        if as_other is not None:
            return as_other
        found = documents.current_hash(db, self.keyring, user.id)
        token = self.keyring.caller_token(
            user_id=user.id, session_id=session_id, access_hash=found, name=user.name
        )
        return {"token": token, "expires_in": SECONDS, "user": self._profile(db, user)}

    @command("sign_out", public=True, secret=True)
    def sign_out(self, db: Db, call: Call, values: SessionSecret) -> dict[str, bool]:
        """Ends the session of this secret."""
        session = sessions.end_by_secret(db, values.session)
        if session is not None and session.owner_id is not None:
            user = db.get_one(User, session.owner_id)
            mine = holder_call(call, user, session.id)
            audited_sign_in(db, mine, call.address, user.id, operation="sign_out")
        return {"ended": session is not None}

    def _required_second_factor(
        self, db: Db, call: Call, attempt: Attempt, otp: str | None, address: str | None
    ) -> str | None:
        """The factor that was brought, None where none is wanted.

        Only who knows the password learns that a code is wanted, and that is no failure.
        """
        assert attempt.user_id is not None
        if not self.second_factors.is_active(db, attempt.user_id):
            return None
        if not otp:
            self.database.transaction(lambda tries: sign_in.give_back(tries, attempt))
            raise SecondFactorWanted()
        factor = self.second_factors.use(db, attempt.user_id, otp)
        if factor is None:
            user_id, told = attempt.user_id, {"why": "second_factor"}
            audited_sign_in(self.database, call, address, user_id, FAILED, detail=told)
            raise SecondFactorWanted("second_factor_refused")
        return factor

    def _opened(
        self,
        db: Db,
        call: Call,
        user: User,
        address: str | None,
        agent: str | None,
        *,
        means: dict[str, str],
    ) -> dict[str, Any]:
        """The new session; `means` tells the audit by what the person proved who they are."""
        documents.prepare(db, user.id)
        opened = sessions.open_session(db, user, address, agent)
        audited_sign_in(db, holder_call(call, user, opened.id), address, user.id, detail=means)
        profile = self._profile(db, user)
        return {
            "session": opened.secret,
            "user": profile,
            "must_change_password": profile["must_change_password"],
        }
