"""Caller tokens: who speaks, for one minute, signed so that nobody else can say it."""

from __future__ import annotations

import re
from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Lock
from typing import Any

import jwt
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import (
    Ed25519PrivateKey,
    Ed25519PublicKey,
)

from crmkit.clock import now
from crmkit.errors import Unauthenticated
from crmkit.ids import new_id

AUDIENCE = "guanxi"
IAM = "iam"
ALGORITHM = "EdDSA"
SECONDS = 60
# Clocks of two machines may differ by this much.
LEEWAY = 5

_KEY_NAME = re.compile(r"^[a-z][a-z0-9_-]{0,60}$")
_REMEMBERED = 4096


class TokenRefused(Unauthenticated):
    """The token is missing, forged, of another kind or too old; callers learn no more than that."""

    def __init__(self, why: str) -> None:
        super().__init__()
        self.why = why


@dataclass(frozen=True, slots=True)
class Claims:
    """What a verified token says. Either a person (user_id) or a service speaks."""

    issuer: str
    user_id: str | None
    session_id: str | None
    access_hash: str | None
    name: str
    service: str | None
    on_behalf_of: str | None
    expires_at: float
    acting_id: str | None = None
    """The person who acts as the one the token names, as `act` of RFC 8693 tells it."""
    acting_name: str = ""


class Keyring:
    """The keys in a folder: our own private one, and the public ones of all."""

    def __init__(self, folder: Path, own: str | None = None) -> None:
        self.folder = Path(folder)
        self.own = own
        self._private: Ed25519PrivateKey | None = None
        self._public: dict[str, Ed25519PublicKey] = {}
        self._verified: OrderedDict[str, Claims] = OrderedDict()
        self._lock = Lock()

    def public(self, name: str) -> Ed25519PublicKey:
        """The public key of that signer; an unknown name is refused."""
        known = self._public.get(name)
        if known is not None:
            return known
        path = self.folder / f"{name}.pub"
        if not _KEY_NAME.match(name) or not path.is_file():
            raise TokenRefused(f"no key of {name!r}")
        key = serialization.load_pem_public_key(path.read_bytes())
        if not isinstance(key, Ed25519PublicKey):
            raise TokenRefused(f"the key of {name!r} is of another kind")
        self._public[name] = key
        return key

    def private(self) -> Ed25519PrivateKey:
        """Our own private key."""
        if self._private is None:
            if self.own is None:
                raise RuntimeError("this process has no key of its own to sign with")
            pem = (self.folder / f"{self.own}.key").read_bytes()
            key = serialization.load_pem_private_key(pem, password=None)
            if not isinstance(key, Ed25519PrivateKey):
                raise RuntimeError(f"{self.own}.key is not an Ed25519 key")
            self._private = key
        return self._private

    def sign(self, claims: dict[str, Any]) -> str:
        """A JWT of the claims under our own key."""
        return jwt.encode(claims, self.private(), ALGORITHM, headers={"kid": self.own})

    def sign_bytes(self, payload: bytes) -> str:
        """A JWS of the bytes under our own key."""
        headers = {"kid": self.own, "typ": "access+jws"}
        return jwt.PyJWS().encode(payload, self.private(), ALGORITHM, headers=headers)

    def verify_bytes(self, signed: str, signer: str) -> bytes:
        """The bytes that this signer signed; anything else is refused."""
        _refuse_other_kinds(signed, signer, "access+jws")
        try:
            decoded = jwt.PyJWS().decode_complete(signed, self.public(signer), [ALGORITHM])
        except jwt.PyJWTError as error:
            raise TokenRefused(str(error)) from error
        return bytes(decoded["payload"])

    def caller_token(
        self,
        *,
        user_id: str,
        session_id: str,
        access_hash: str,
        name: str = "",
        acting: tuple[str, str] | None = None,
    ) -> str:
        """A person's token. IAM alone issues it, since nobody else has IAM's key.

        `acting` is the id and the name of somebody else who acts as this person.
        """
        about: dict[str, Any] = {"sub": user_id, "sid": session_id, "acc": access_hash}
        if acting is not None:
            about["act"] = {"sub": acting[0], "name": acting[1]}
        return self.sign({**self._frame(), **about, "name": name})

    def service_token(self, on_behalf_of: str | None = None) -> str:
        """Our own service's token, for what it does by itself or to finish a person's work."""
        claims = {**self._frame(), "svc": self.own}
        if on_behalf_of is not None:
            claims["obo"] = on_behalf_of
        return self.sign(claims)

    def verify(self, token: str | None) -> Claims:
        """What the token says, if it is whole, of the right kind and still holds."""
        if not token:
            raise TokenRefused("no token")
        with self._lock:
            known = self._verified.get(token)
        claims = known or _claims(self._decode(token))
        if claims.expires_at + LEEWAY < now().timestamp():
            raise TokenRefused("expired")
        if known is None:
            self._remember(token, claims)
        return claims

    def _frame(self) -> dict[str, Any]:
        moment = int(now().timestamp())
        return {
            "iss": self.own,
            "aud": AUDIENCE,
            "iat": moment,
            "exp": moment + SECONDS,
            "jti": new_id(),
        }

    def _decode(self, token: str) -> dict[str, Any]:
        signer = _kid(token)
        _refuse_other_kinds(token, signer, "JWT")
        try:
            payload = jwt.decode(
                token,
                self.public(signer),
                [ALGORITHM],
                audience=AUDIENCE,
                issuer=signer,
                options={
                    "require": ["exp", "iat", "iss", "aud"],
                    # The stopped clock of tests counts too, so time is checked here, not there.
                    "verify_exp": False,
                    "verify_iat": False,
                },
            )
        except jwt.PyJWTError as error:
            raise TokenRefused(str(error)) from error
        return dict(payload)

    def _remember(self, token: str, claims: Claims) -> None:
        with self._lock:
            self._verified[token] = claims
            while len(self._verified) > _REMEMBERED:
                self._verified.popitem(last=False)


def generate_keys(folder: Path, names: Iterable[str]) -> list[str]:
    """Makes the key pairs that the folder lacks; gives the names of those it made."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    made = [name for name in names if not (folder / f"{name}.key").exists()]
    for name in made:
        key = Ed25519PrivateKey.generate()
        private = folder / f"{name}.key"
        private.touch(mode=0o600)
        private.write_bytes(
            key.private_bytes(
                serialization.Encoding.PEM,
                serialization.PrivateFormat.PKCS8,
                serialization.NoEncryption(),
            )
        )
        (folder / f"{name}.pub").write_bytes(
            key.public_key().public_bytes(
                serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
            )
        )
    return made


def _kid(token: str) -> str:
    kid = _header(token).get("kid")
    if not isinstance(kid, str):
        raise TokenRefused("no key is named")
    return kid


def _header(token: str) -> dict[str, Any]:
    try:
        return jwt.get_unverified_header(token)
    except jwt.PyJWTError as error:
        raise TokenRefused(str(error)) from error


def _refuse_other_kinds(token: str, signer: str, kind: str) -> None:
    """A signed document is not a token and a token is not a document, though one key signs both."""
    header = _header(token)
    if header.get("kid") != signer or header.get("typ") != kind:
        raise TokenRefused("another kind of token")


def _claims(payload: dict[str, Any]) -> Claims:
    issuer, user, service = payload["iss"], payload.get("sub"), payload.get("svc")
    acting = payload.get("act") or {}
    claims = Claims(
        issuer=issuer,
        user_id=user,
        session_id=payload.get("sid"),
        access_hash=payload.get("acc"),
        name=str(payload.get("name") or service or ""),
        service=service,
        on_behalf_of=payload.get("obo"),
        expires_at=float(payload["exp"]),
        acting_id=acting.get("sub"),
        acting_name=str(acting.get("name") or ""),
    )
    if service is not None:
        return _service_claims(claims)
    if issuer != IAM or not (user and claims.session_id and claims.access_hash):
        raise TokenRefused("only IAM speaks for people")
    return replace(claims, on_behalf_of=None)


def _service_claims(claims: Claims) -> Claims:
    if claims.service != claims.issuer or claims.user_id is not None:
        raise TokenRefused("a service speaks for itself only")
    return claims
