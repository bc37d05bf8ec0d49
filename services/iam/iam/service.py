"""IamService: people and their access, sign-in, and the audit of the whole suite."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy.orm import Session as Db

from crmkit import EntityService, Invalid, command, on
from crmkit.access.token import SECONDS
from crmkit.audit import FAILED
from crmkit.call import Call
from crmkit.errors import TooMany, Unauthenticated
from crmkit.store.store import Work
from crmkit.wire import Json
from iam import audit_store, changes, documents, passwords, sessions, sign_in
from iam.catalogue import Catalogue
from iam.entities.audit_record import AuditRecord
from iam.entities.bundle_grant import BundleGrant
from iam.entities.department import Department
from iam.entities.direct_grant import DirectGrant
from iam.entities.field_rule import FieldRule
from iam.entities.group import Group
from iam.entities.group_member import GroupMember
from iam.entities.group_role import GroupRole
from iam.entities.permission import Permission
from iam.entities.permission_bundle import PermissionBundle
from iam.entities.role import Role
from iam.entities.role_assignment import RoleAssignment
from iam.entities.role_bundle import RoleBundle
from iam.entities.role_grant import RoleGrant
from iam.entities.session import Session
from iam.entities.territory import Territory
from iam.entities.user import User
from iam.hearing import Hearing
from iam.holdings import holdings_of
from iam.inputs import (
    AuditBatch,
    ChangePassword,
    Contract,
    DocumentWanted,
    GivePassword,
    Nothing,
    Profile,
    SessionSecret,
    SignIn,
    TokenWanted,
)
from iam.rules.passwords import generated
from iam.sign_in import Attempt
from iam.signing import audited_sign_in, holder_call


class IamService(EntityService):
    """Who the people are, where they stand, what they may do, and what they did."""

    name = "iam"
    package = "iam"
    entities = (
        User, Department, Territory, Role, RoleGrant, FieldRule, RoleAssignment, Session,
        Permission, AuditRecord, Group, GroupMember, DirectGrant, PermissionBundle, BundleGrant,
        RoleBundle, GroupRole,
    )  # fmt: skip
    choice_lists = ("gender",)
    emits = (changes.CHANGED,)

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        changes.listen()
        self._hearing = Hearing(self)

    def fetch_access(self, named: dict[str, str], token: str) -> str:
        """Here documents are not asked for: they are made here."""
        return self.database.transaction(lambda db: self._document(db, named))

    def handle(self, method: str, args: Json, headers: Mapping[str, str]) -> Json:
        """As everywhere; audit records leave as their reader may see them."""
        answer = super().handle(method, args, headers)
        if method in ("list", "get") and "result" in answer and _asks_for_audit(args):
            self._show_audit(answer["result"], headers)
        return answer

    def health(self) -> Json:
        """Ready once every service has been heard: before, roles grant nothing in those missing."""
        told = super().health()
        missing = self._hearing.missing() if told["database"] else []
        return told | {"ready": told["ready"] and not missing, "unheard": missing}

    @command("sign_in", public=True, secret=True)
    def sign_in(self, db: Db, call: Call, values: SignIn) -> dict[str, Any]:
        """Opens a session for a username and a password."""
        address = values.address or call.address
        attempt = self._judged(call, values.username, values.password, address)
        if attempt is None:
            raise Unauthenticated("sign_in_refused")
        sign_in.succeeded(db, attempt, values.password)
        user = db.get_one(User, attempt.user_id)
        documents.prepare(db, user.id)
        opened = sessions.open_session(db, user, address, values.agent)
        audited_sign_in(db, holder_call(call, user, opened.id), address, user.id)
        return {
            "session": opened.secret,
            "user": self._profile(db, user),
            "must_change_password": attempt.must_change,
        }

    @command("issue_token", public=True, secret=True)
    def issue_token(self, db: Db, call: Call, values: TokenWanted) -> dict[str, Any]:
        """Trades a living session for a caller token of a minute."""
        session_id, user = sessions.living(db, values.session, passive=values.passive)
        found = documents.current_hash(db, self.keyring, user.id)
        token = self.keyring.caller_token(
            user_id=user.id, session_id=session_id, access_hash=found, name=user.name
        )
        return {"token": token, "expires_in": SECONDS, "user": self._profile(db, user)}

    @command("access_document", public=True)
    def access_document(self, db: Db, call: Call, values: DocumentWanted) -> dict[str, str]:
        """The signed document that the caller's token names, for whoever holds that token.

        A service that finishes a person's work asks, in their name, what they may do by now.
        """
        claims = self.keyring.verify(call.token)
        asked = {name: value for name, value in values.model_dump().items() if value}
        named = [{"hash": claims.access_hash}]
        if claims.service is not None:
            named = [{"service": claims.service}, {"user": claims.on_behalf_of}]
        if asked not in named:
            raise Unauthenticated()
        return {"document": self._document(db, asked)}

    @command("sign_out", public=True, secret=True)
    def sign_out(self, db: Db, call: Call, values: SessionSecret) -> dict[str, bool]:
        """Ends the session of this secret."""
        session = sessions.end_by_secret(db, values.session)
        if session is not None and session.owner_id is not None:
            user = db.get_one(User, session.owner_id)
            mine = holder_call(call, user, session.id)
            audited_sign_in(db, mine, call.address, user.id, operation="sign_out")
        return {"ended": session is not None}

    @command("change_password", public=True, secret=True)
    def change_password(self, db: Db, call: Call, values: ChangePassword) -> dict[str, Any]:
        """Changes the caller's own password; their other sessions end."""
        user, session_id = self._holder(db, call)
        attempt = self._judged(call, user.username or "", values.current, call.address)
        if attempt is None:
            raise Invalid(current="wrong_password")
        if values.current == values.new:
            raise Invalid(new="same_password")
        passwords.refuse_weak(user, values.new)
        sign_in.succeeded(db, attempt, values.current)
        passwords.set_password(db, user.id, values.new, must_change=False)
        sessions.end_all(db, user.id, "password_changed", but=session_id)
        changes.tell(db, {user.id})
        mine = holder_call(call, user, session_id)
        audited_sign_in(db, mine, call.address, user.id, operation="change_password")
        return {"changed": True}

    @command("update_profile", public=True)
    def update_profile(self, db: Db, call: Call, values: Profile) -> dict[str, Any]:
        """Sets the caller's own language and time zone."""
        user, session_id = self._holder(db, call)
        for name in values.model_fields_set:
            setattr(user, name, getattr(values, name))
        self.save(db, holder_call(call, user, session_id), user)
        return self._profile(db, user)

    @command("user.set_password", permission="iam.user.set_password", record=True, secret=True)
    def set_password(
        self, db: Db, call: Call, record: User, values: GivePassword
    ) -> dict[str, Any]:
        """Gives a person a password for one sign-in; what is open under their name ends."""
        if record.username is None:
            raise Invalid(username="no_username")
        given = values.password or generated()
        if values.password is not None:
            passwords.refuse_weak(record, given, "password")
        passwords.set_password(db, record.id, given, must_change=True)
        sessions.end_all(db, record.id, "password_changed")
        changes.tell(db, {record.id})
        return {"password": None if values.password else given}

    @command("user.end_sessions", permission="iam.user.end_sessions", record=True)
    def end_sessions(self, db: Db, call: Call, record: User, values: Nothing) -> dict[str, int]:
        """Ends all sessions of a person."""
        ended = sessions.end_all(db, record.id, "revoked")
        changes.tell(db, {record.id})
        return {"ended": ended}

    @command("session.end", permission="iam.session.end", record=True)
    def end_session(self, db: Db, call: Call, record: Session, values: Nothing) -> dict[str, bool]:
        """Ends a session."""
        sessions.end(db, record, "revoked")
        return {"ended": True}

    @on("audit.*")
    def keep_audit(self, db: Db, event: AuditBatch) -> None:
        """Stores what the services recorded."""
        audit_store.keep(db, event.records)

    @on("*.contract.published")
    def learn_contract(self, db: Db, event: Contract) -> None:
        """Takes over the permissions that a service declares."""
        self.learn(db, event.model_dump())

    def learn(self, db: Db, contract: Mapping[str, Any]) -> None:
        """The same in a transaction of ours: used by the command line before there is a bus."""
        Catalogue(Work(self.store, db, self.own_call(db))).learn(contract)

    def _document(self, db: Db, named: Mapping[str, str]) -> str:
        if "service" in named:
            return documents.signed_of_service(db, self.keyring, named["service"])
        if "user" in named:
            return documents.signed_of_person(db, self.keyring, named["user"])
        return documents.signed_by_hash(db, named["hash"])

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
            audited_sign_in(self.database, call, address, None, FAILED, why="too_many")
            raise
        if sign_in.matches(attempt.password_hash, password):
            return attempt
        audited_sign_in(self.database, call, address, attempt.user_id, FAILED, why="password")
        return None

    def _holder(self, db: Db, call: Call) -> tuple[User, str]:
        """Who is signed in; a service or nobody is not."""
        caller = call.caller
        if caller.user_id is None or caller.session_id is None:
            raise Unauthenticated()
        user = db.get_one(User, caller.user_id)
        db.commit()
        return user, caller.session_id

    def _show_audit(self, result: Json, headers: Mapping[str, str]) -> None:
        claims = self.keyring.verify(headers["token"])
        if claims.access_hash is None:
            return
        access = self.accesses.of_user(claims.access_hash, headers["token"])
        with self.database.session() as db:
            for record in result.get("items", [result]):
                audit_store.show(db, access, record)

    def _profile(self, db: Db, user: User) -> dict[str, Any]:
        return {
            "id": user.id,
            "name": user.name,
            "username": user.username,
            "language": user.language,
            "time_zone": user.time_zone,
            "roles": list(holdings_of(db, user.id).codes),
            "must_change_password": documents.must_change_password(db, user.id),
        }


def _asks_for_audit(args: Json) -> bool:
    return str(args.get("entity") or "").removeprefix("iam.") == "audit_record"
