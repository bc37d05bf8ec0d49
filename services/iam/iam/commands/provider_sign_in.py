"""Signing in through a provider of identities, and which ways of signing in there are."""

from __future__ import annotations

from typing import Any, NoReturn

from sqlalchemy.orm import Session as Db

from crmkit import command, query
from crmkit.audit import FAILED
from crmkit.call import Call
from crmkit.errors import NotFound, Unauthenticated
from iam import identities
from iam.commands.resets import ResetCommands
from iam.commands.sign_in import SignInCommands
from iam.inputs import Nothing
from iam.inputs_signing_in import ProviderAnswer, ProviderChosen
from iam.oidc import Refused, Talk
from iam.providers import providers
from iam.signing import audited_sign_in


class ProviderSignInCommands(ResetCommands, SignInCommands):
    """The provider vouches for the person, second factor included; what they may do is ours."""

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        known = providers(self.settings.environment)
        self._talks = {name: Talk(each) for name, each in known.items()}

    @query("sign_in_ways", public=True)
    def sign_in_ways(self, db: Db, call: Call, values: Nothing) -> dict[str, Any]:
        """What the sign-in page offers besides the password."""
        told = [{"id": each.provider.id, "label": each.provider.label} for each in self._all()]
        return {"providers": told, "password_reset": self.mail is not None}

    @command("begin_provider_sign_in", public=True, secret=True)
    def begin_provider_sign_in(self, db: Db, call: Call, values: ProviderChosen) -> dict[str, Any]:
        """Where the browser goes, and the secret by which it is known when it comes back."""
        talk = self._talk(values.provider)
        try:
            started = talk.start()
        except Refused as refused:
            self._refuse(call, call.address, refused)
        secret = identities.begin(db, talk.provider, started, values.back)
        return {"url": started.url, "secret": secret}

    @command("finish_provider_sign_in", public=True, secret=True)
    def finish_provider_sign_in(self, db: Db, call: Call, values: ProviderAnswer) -> dict[str, Any]:
        """Opens a session for whom the provider's answer proves."""
        talk = self._talk(values.provider)
        address = values.address or call.address
        try:
            under = self.database.transaction(
                lambda own: identities.take(own, talk.provider, values.secret, values.state)
            )
            claims = talk.claims(values.code, under.nonce, under.verifier)
            user = identities.person(db, talk.provider, claims)
            if user is None:
                user = self.add(db, self.own_call(db), identities.newcomer(talk.provider, claims))
                identities.link(db, talk.provider, claims, user.id)
        except Refused as refused:
            self._refuse(call, address, refused)
        means = {"provider": talk.provider.id}
        opened = self._opened(db, call, user, address, values.agent, means=means)
        return {**opened, "back": under.back}

    def _all(self) -> list[Talk]:
        return list(self._talks.values())

    def _talk(self, name: str) -> Talk:
        if name not in self._talks:
            raise NotFound()
        return self._talks[name]

    def _refuse(self, call: Call, address: str | None, refused: Refused) -> NoReturn:
        """The audit learns why, the browser does not."""
        why = {"why": f"provider: {refused}"}
        audited_sign_in(self.database, call, address, None, FAILED, detail=why)
        raise Unauthenticated("provider_refused") from refused
