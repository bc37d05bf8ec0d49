"""IamService: people and their access, sign-in, and the audit of the whole suite."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy.orm import Session as Db

from crmkit import command, on
from crmkit.call import Call
from crmkit.errors import Unauthenticated
from crmkit.store.store import Work
from crmkit.wire import Json
from iam import audit_alerts, audit_store, changes, documents
from iam.catalogue import Catalogue
from iam.commands.access import AccessCommands
from iam.commands.access_requests import AccessRequests
from iam.commands.audit import AuditCommands
from iam.commands.calendars import Calendars
from iam.commands.matrix import MatrixCommands
from iam.commands.organisation import Organisation
from iam.commands.own_account import OwnAccountCommands
from iam.commands.people import PeopleCommands
from iam.commands.provider_sign_in import ProviderSignInCommands
from iam.commands.roles import RoleCommands
from iam.entities.access_request import AccessRequest
from iam.entities.api_token import ApiToken
from iam.entities.audit_alert import AuditAlert
from iam.entities.audit_alert_rule import AuditAlertRule
from iam.entities.audit_record import AuditRecord
from iam.entities.bundle_grant import BundleGrant
from iam.entities.department import Department
from iam.entities.direct_grant import DirectGrant
from iam.entities.field_rule import FieldRule
from iam.entities.group import Group
from iam.entities.group_membership import GroupMembership
from iam.entities.group_role import GroupRole
from iam.entities.organisation import ORGANISATION
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
from iam.inputs import Contract, DocumentWanted


class IamService(
    ProviderSignInCommands, OwnAccountCommands, PeopleCommands, AuditCommands, Organisation,
    Calendars, AccessCommands, RoleCommands, AccessRequests, MatrixCommands,
):  # fmt: skip
    """Who the people are, where they stand, what they may do, and what they did."""

    name = "iam"
    package = "iam"
    entities = (
        User, Department, Territory, Role, RoleGrant, FieldRule, RoleAssignment, Session, ApiToken,
        Permission, AuditRecord, Group, GroupMembership, DirectGrant, PermissionBundle, BundleGrant,
        RoleBundle, GroupRole, AccessRequest, AuditAlertRule, AuditAlert, *ORGANISATION,
    )  # fmt: skip
    choice_lists = ("gender", "sales_channel")
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

    @on("*.contract.published")
    def learn_contract(self, db: Db, event: Contract) -> None:
        """Takes over the permissions that a service declares."""
        self.learn(db, event.model_dump())

    def learn(self, db: Db, contract: Mapping[str, Any]) -> None:
        """The same in a transaction of ours: used by the command line before there is a bus."""
        work = Work(self.store, db, self.own_call(db))
        Catalogue(work).learn(contract)
        audit_alerts.seed(work)

    def _document(self, db: Db, named: Mapping[str, str]) -> str:
        if "service" in named:
            return documents.signed_of_service(db, self.keyring, named["service"])
        if "user" in named:
            return documents.signed_of_person(db, self.keyring, named["user"])
        return documents.signed_by_hash(db, named["hash"])

    def _show_audit(self, result: Json, headers: Mapping[str, str]) -> None:
        claims = self.keyring.verify(headers["token"])
        if claims.access_hash is None:
            return
        access = self.accesses.of_user(claims.access_hash, headers["token"])
        with self.database.session() as db:
            for record in result.get("items", [result]):
                audit_store.show(db, access, record)


def _asks_for_audit(args: Json) -> bool:
    return str(args.get("entity") or "").removeprefix("iam.") == "audit_record"
