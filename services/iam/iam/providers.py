"""Providers of identities (OpenID Connect) as the process's variables name them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Self
from urllib.parse import urlsplit

from crmkit.settings import SettingInvalidError, SettingMissingError

USERNAME, EMAIL = "username", "email"
CLAIMS = {USERNAME: "preferred_username", EMAIL: "email"}
"""The claim that is compared with the field of a person, unless another one is named."""
_ID = re.compile(r"[a-z][a-z0-9-]{0,39}")
_HERE = frozenset({"localhost", "127.0.0.1", "::1"})


@dataclass(frozen=True, kw_only=True)
class Provider:
    """One provider: where it is, who we are there, and how its people are found here."""

    id: str
    issuer: str
    client_id: str
    client_secret: str = field(repr=False)
    label: str
    redirect_uri: str
    matches: str = USERNAME
    claim: str = CLAIMS[USERNAME]
    may_create: bool = False
    """Whether whom nobody knows here is added, without any role."""

    @classmethod
    def from_env(cls, name: str, env: Mapping[str, str]) -> Self:
        """The provider of that id; raises SettingMissingError and SettingInvalidError."""
        if not _ID.fullmatch(name):
            raise SettingInvalidError("OIDC_PROVIDERS", name, "words of small letters, digits, -")
        prefix = f"OIDC_{name.upper().replace('-', '_')}_"
        matches = _one_of(env, f"{prefix}MATCHES", tuple(CLAIMS))
        return cls(
            id=name,
            issuer=_issuer(env, f"{prefix}ISSUER"),
            client_id=_needed(env, f"{prefix}CLIENT_ID"),
            client_secret=_needed(env, f"{prefix}CLIENT_SECRET"),
            label=env.get(f"{prefix}LABEL") or name,
            redirect_uri=f"{_needed(env, 'PUBLIC_URL').rstrip('/')}/api/v1/providers/{name}/answer",
            matches=matches,
            claim=env.get(f"{prefix}CLAIM") or CLAIMS[matches],
            may_create=_one_of(env, f"{prefix}MAY_CREATE", ("false", "true")) == "true",
        )


def providers(env: Mapping[str, str]) -> dict[str, Provider]:
    """The providers that OIDC_PROVIDERS names, by id, in its order."""
    names = [each.strip() for each in env.get("OIDC_PROVIDERS", "").split(",")]
    return {name: Provider.from_env(name, env) for name in names if name}


def _needed(env: Mapping[str, str], name: str) -> str:
    if not env.get(name):
        raise SettingMissingError(name)
    return env[name]


def _one_of(env: Mapping[str, str], name: str, allowed: tuple[str, ...]) -> str:
    given = env.get(name) or allowed[0]
    if given not in allowed:
        raise SettingInvalidError(name, given, " or ".join(allowed))
    return given


def _issuer(env: Mapping[str, str], name: str) -> str:
    """An issuer is reached by https; by http only on this very machine."""
    given = _needed(env, name)
    parts = urlsplit(given)
    if parts.scheme != "https" and not (parts.scheme == "http" and parts.hostname in _HERE):
        raise SettingInvalidError(name, given, "an address that begins with https://")
    return given
