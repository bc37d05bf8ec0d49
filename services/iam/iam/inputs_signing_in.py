"""What the commands of forgotten passwords and of providers are given."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, StringConstraints

from iam.inputs import Address, Agent, Input, Secret, Username

ProviderId = Annotated[str, StringConstraints(max_length=40)]
# A path of our own: neither another host nor what a browser reads as one.
Back = Annotated[
    str, StringConstraints(max_length=2000, pattern=r"^/([^/\\\x00-\x20][^\x00-\x20]*)?$")
]


class ResetAsked(Input):
    """The username or the e-mail address of who forgot the password."""

    login: Username
    address: Address | None = None


class ResetUsed(Input):
    """The secret of the link, and the new password."""

    secret: Secret = Field(repr=False)
    new: Secret = Field(repr=False)
    address: Address | None = None


class ProviderChosen(Input):
    """The provider, and the page that signing in leads to."""

    provider: ProviderId
    back: Back = "/"


class ProviderAnswer(Input):
    """What the browser brings back from the provider, and the secret that it kept."""

    provider: ProviderId
    code: Secret = Field(repr=False)
    state: Secret = Field(repr=False)
    secret: Secret = Field(repr=False)
    address: Address | None = None
    agent: Agent | None = None
