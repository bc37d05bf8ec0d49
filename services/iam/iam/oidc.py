"""What is said with a provider of identities: OpenID Connect Core 1.0, authorization code flow.

With PKCE S256 (RFC 7636), state, nonce, and the checks of the ID token of OpenID Connect Core 1.0
section 3.1.3.7: signature by a key of the provider, issuer, audience, authorized party, times and
nonce.
"""

from __future__ import annotations

import secrets
import time
from dataclasses import dataclass
from typing import Any

import requests
from authlib.common.errors import AuthlibBaseError
from authlib.integrations.requests_client import OAuth2Session
from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import KeySet

from iam.providers import Provider

SCOPE = "openid profile email"
ALGORITHMS = ("RS256", "PS256", "ES256", "EdDSA")
"""Signatures by a key pair only: neither none nor a secret that both sides hold."""
PATIENCE = 5.0
"""Seconds that a provider may take for one answer."""
KEPT = 3600.0
"""Seconds for which what a provider says of itself is believed."""
LEEWAY = 60
"""Seconds that its clock may differ from ours."""


class Refused(Exception):  # noqa: N818 - read as what happened
    """The provider's answer proves nobody's identity; the text is for the audit."""


@dataclass(frozen=True)
class Started:
    """A sign-in on its way: where the browser goes, and what the answer is held against."""

    url: str
    state: str
    nonce: str
    verifier: str


class Talk:
    """The conversation with one provider; what it says of itself is kept for an hour."""

    def __init__(self, provider: Provider) -> None:
        self.provider = provider
        self._metadata: tuple[float, dict[str, Any]] | None = None
        self._keys: tuple[float, KeySet] | None = None

    def start(self) -> Started:
        """Where to send the browser; raises Refused where the provider cannot be asked."""
        state, nonce, verifier = (secrets.token_urlsafe(32) for _ in range(3))
        with self._session() as session:
            url, _ = session.create_authorization_url(
                self._place("authorization_endpoint"),
                state=state,
                nonce=nonce,
                code_verifier=verifier,
            )
        return Started(url, state, nonce, verifier)

    def claims(self, code: str, nonce: str, verifier: str) -> dict[str, Any]:
        """Who signed in there, proven; raises Refused."""
        place = self._place("token_endpoint")
        try:
            with self._session() as session:
                given = session.fetch_token(
                    place, code=code, code_verifier=verifier, timeout=PATIENCE
                )
        except (AuthlibBaseError, requests.RequestException, ValueError) as error:
            raise Refused(f"token: {type(error).__name__}") from error
        return self._proven(str(given.get("id_token") or ""), nonce)

    def _proven(self, id_token: str, nonce: str) -> dict[str, Any]:
        try:
            token = jwt.decode(id_token, self._key_set(id_token), algorithms=ALGORITHMS)
            _rules(self.provider, nonce).validate(token.claims)
        except (JoseError, ValueError) as error:
            raise Refused(f"id token: {type(error).__name__}") from error
        claims = dict(token.claims)
        audience = claims["aud"]
        several = isinstance(audience, list) and len(audience) > 1
        if (several or "azp" in claims) and claims.get("azp") != self.provider.client_id:
            raise Refused("id token: authorized party")
        return claims

    def _session(self) -> Any:
        return OAuth2Session(
            self.provider.client_id,
            self.provider.client_secret,
            scope=SCOPE,
            redirect_uri=self.provider.redirect_uri,
            code_challenge_method="S256",
        )

    def _place(self, name: str) -> str:
        found = self._described().get(name)
        if not isinstance(found, str):
            raise Refused(f"no {name}")
        return found

    def _described(self) -> dict[str, Any]:
        """OpenID Connect Discovery 1.0 section 4: who speaks for another issuer is not heard."""
        if self._metadata is None or self._metadata[0] < time.monotonic():
            issuer = self.provider.issuer
            told = _fetched(f"{issuer.rstrip('/')}/.well-known/openid-configuration")
            if told.get("issuer") != issuer:
                raise Refused("another issuer")
            self._metadata = (time.monotonic() + KEPT, told)
        return self._metadata[1]

    def _key_set(self, id_token: str) -> KeySet:
        """The provider's keys, fetched again where the token names one that is not among them."""
        named = _named_key(id_token)
        kept = self._keys
        known = kept is not None and named in {key.kid for key in kept[1].keys}
        if kept is None or kept[0] < time.monotonic() or not known:
            keys: Any = _fetched(self._place("jwks_uri"))
            kept = self._keys = (time.monotonic() + KEPT, KeySet.import_key_set(keys))
        return kept[1]


def _rules(provider: Provider, nonce: str) -> jwt.JWTClaimsRegistry:
    return jwt.JWTClaimsRegistry(
        leeway=LEEWAY,
        iss={"essential": True, "value": provider.issuer},
        aud={"essential": True, "value": provider.client_id},
        sub={"essential": True},
        exp={"essential": True},
        iat={"essential": True},
        nonce={"essential": True, "value": nonce},
    )


def _named_key(id_token: str) -> str | None:
    from joserfc.jws import extract_compact

    kid = extract_compact(id_token.encode()).headers().get("kid")
    return None if kid is None else str(kid)


def _fetched(url: str) -> dict[str, Any]:
    try:
        answer = requests.get(url, timeout=PATIENCE, allow_redirects=False)
        answer.raise_for_status()
        told = answer.json()
    except (requests.RequestException, ValueError) as error:
        raise Refused(f"provider: {type(error).__name__}") from error
    if not isinstance(told, dict):
        raise Refused("provider: no object")
    return told
