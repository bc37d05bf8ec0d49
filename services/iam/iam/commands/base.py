"""What the commands about a person's own account share: who holds the call, and who they are."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from sqlalchemy.orm import Session as Db

from crmkit import Invalid
from crmkit.audit import FAILED
from crmkit.call import Call
from crmkit.errors import TooMany, Unauthenticated, Unavailable
from iam import documents, sign_in
from iam.commands.notices import NoticeCommands
from iam.entities.session import Session
from iam.entities.user import User
from iam.holdings import holdings_of
from iam.second_factor import SecondFactors
from iam.sign_in import Attempt
from iam.signing import audited_sign_in


class AccountCommands(NoticeCommands):
    """A service that knows who its callers are in person."""

    @cached_property
    def second_factors(self) -> SecondFactors:
        """Second factors, sealed with a key that lies outside the database."""
        return SecondFactors(self._secret(b"second factors"))

    def _judged(
        self, call: Call, username: str, password: str, address: str | None
    ) -> Attempt | None:
        """The attempt if the password is right. It is counted whatever becomes of the call, and
        judged while no connection to the database is held."""
        try:
            attempt = self.database.transaction(
                lambda tries: sign_in.begin(tries, username, address)
            )
        except TooMany:
            audited_sign_in(self.database, call, address, None, FAILED, detail={"why": "too_many"})
            raise
        try:
            right = sign_in.matches(attempt.password_hash, password)
        except Unavailable:
            self.database.transaction(lambda tries: sign_in.give_back(tries, attempt))
            raise
        if right:
            return attempt
        told = {"why": "password"}
        audited_sign_in(self.database, call, address, attempt.user_id, FAILED, detail=told)
        return None

    def _holder(self, db: Db, call: Call) -> tuple[User, str]:
        """Who is signed in. Nobody, a service and an API token are not; and who acts as somebody
        else leaves the account of that person alone."""
        caller = call.caller
        if caller.user_id is None or caller.session_id is None:
            raise Unauthenticated()
        if caller.acting_id is not None:
            raise Invalid.because("not_while_acting")
        user = db.get_one(User, caller.user_id)
        if db.get(Session, caller.session_id) is None:
            raise Invalid.because("not_by_token")
        db.commit()
        return user, caller.session_id

    def _confirmed(self, call: Call, user: User, password: str | None, field: str) -> Attempt:
        """The person proved by their password that it is them; raises Invalid at the field."""
        attempt = self._judged(call, user.username or "", password or "", call.address)
        if attempt is None:
            raise Invalid({field: "wrong_password"})
        return attempt

    def _second_factor_of(self, db: Db, user: User) -> dict[str, Any]:
        """Whether the person has a second factor, needs one, and has recovery codes left."""
        held = holdings_of(db, user.id)
        return {
            "active": self.second_factors.is_active(db, user.id),
            "required": documents.requires_second_factor(db, held.roles),
            "recovery_codes_left": self.second_factors.codes_left(db, user.id),
        }

    def _profile(self, db: Db, user: User) -> dict[str, Any]:
        held = holdings_of(db, user.id)
        return {
            "id": user.id,
            "name": user.name,
            "username": user.username,
            "language": user.language,
            "time_zone": user.time_zone,
            "roles": list(held.codes),
            "must_change_password": documents.must_change_password(db, user.id),
            "must_set_up_second_factor": documents.lacks_second_factor(db, user.id, held.roles),
        }
