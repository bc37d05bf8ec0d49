"""API tokens: made and revoked."""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Session as Db

from crmkit import clock, command
from crmkit.access.token import SECONDS
from crmkit.call import Call
from iam import api_tokens, changes, documents
from iam.commands.base import AccountCommands
from iam.commands.people import refuse_while_acting
from iam.entities.api_token import ApiToken
from iam.inputs import NewToken, Nothing
from iam.signing import holder_call


class ApiTokenCommands(AccountCommands):
    """What programs sign in with in the name of people."""

    @command("create_api_token", public=True, secret=True)
    def create_api_token(self, db: Db, call: Call, values: NewToken) -> dict[str, Any]:
        """Makes a token with roles of the caller; its secret is told this once."""
        user, session_id = self._holder(db, call)
        api_tokens.refuse_day(values.ends_on)
        roles = api_tokens.chosen_roles(db, user.id, values.roles)
        new = api_tokens.new_secret()
        token = ApiToken(
            name=values.name, prefix=new.prefix, roles=roles, ends_on=values.ends_on,
            owner_id=user.id, department_id=user.department_id, territory_id=user.territory_id,
        )  # fmt: skip
        self.add(db, holder_call(call, user, session_id), token)
        api_tokens.keep_secret(db, token.id, new.secret)
        told = {"id": token.id, "name": token.name, "prefix": token.prefix, "roles": roles}
        return {**told, "ends_on": token.ends_on, "token": new.secret}

    @command("api_token.revoke", permission="iam.api_token.revoke", record=True)
    def revoke_api_token(self, db: Db, call: Call, record: ApiToken, values: Nothing) -> ApiToken:
        """Ends an API token at once."""
        refuse_while_acting(call)
        if record.revoked_at is None:
            record.revoked_at = clock.now()
            self.save(db, call, record)
            changes.tell(db, {str(record.owner_id)})
        return record

    def _token_of_program(self, db: Db, secret: str) -> dict[str, Any]:
        """The caller token of an API token; history and audit name it beside its owner."""
        token, user = api_tokens.living(db, secret)
        name = f"{user.name} · {token.name}"
        found = documents.narrowed_hash(db, self.keyring, user, token.roles, name)
        issued = self.keyring.caller_token(
            user_id=user.id, session_id=token.id, access_hash=found, name=name
        )
        return {"token": issued, "expires_in": SECONDS, "user": self._profile(db, user)}
