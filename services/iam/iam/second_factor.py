"""The second factor: an authenticator's secret, sealed; each code once; recovery codes, hashed."""

from __future__ import annotations

import base64
import hmac
from dataclasses import dataclass

import pyotp
from cryptography.fernet import Fernet
from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.orm import Session as Db

from crmkit import clock
from crmkit.errors import Invalid
from iam import tables
from iam.rules import codes

ISSUER = "Guanxi CRM"
AUTHENTICATOR, RECOVERY_CODE = "authenticator", "recovery_code"


@dataclass(frozen=True)
class Setup:
    """What an authenticator is given; it is told this once."""

    secret: str
    uri: str


class SecondFactors:
    """The second factors of all people. The key lies outside the database, so that neither a copy
    of it nor a look into it is enough to make a code."""

    def __init__(self, key: bytes) -> None:
        self._seal = Fernet(base64.urlsafe_b64encode(key[:32]))
        self._key = key[32:]

    def is_active(self, db: Db, user_id: str) -> bool:
        """Whether the person signs in with a second factor."""
        table = tables.authenticator
        query = select(table.c.confirmed_at).where(table.c.user_id == user_id)
        return db.scalar(query) is not None

    def codes_left(self, db: Db, user_id: str) -> int:
        """How many recovery codes are unused."""
        table = tables.recovery_code
        query = select(func.count()).where(table.c.user_id == user_id, table.c.used_at.is_(None))
        return db.scalar(query) or 0

    def begin(self, db: Db, user_id: str, account: str) -> Setup:
        """A new secret, not in use yet; raises Invalid where one is in use."""
        if self.is_active(db, user_id):
            raise Invalid.because("second_factor_active")
        self.remove(db, user_id)
        secret = pyotp.random_base32()
        sealed = self._seal.encrypt(secret.encode()).decode()
        db.execute(insert(tables.authenticator).values(user_id=user_id, secret=sealed, last_step=0))
        uri = pyotp.TOTP(secret).provisioning_uri(name=account, issuer_name=ISSUER)
        return Setup(secret, uri)

    def confirm(self, db: Db, user_id: str, typed: str) -> list[str]:
        """Takes the secret into use by its first code; the recovery codes."""
        if self.is_active(db, user_id):
            raise Invalid.because("second_factor_active")
        if not self._use_step(db, user_id, typed):
            raise Invalid(code="second_factor_refused")
        table = tables.authenticator
        mine = update(table).where(table.c.user_id == user_id)
        db.execute(mine.values(confirmed_at=clock.now()))
        return self._new_codes(db, user_id)

    def renew_codes(self, db: Db, user_id: str) -> list[str]:
        """New recovery codes; those before are worth nothing any more."""
        if not self.is_active(db, user_id):
            raise Invalid.because("second_factor_missing")
        return self._new_codes(db, user_id)

    def use(self, db: Db, user_id: str, typed: str) -> str | None:
        """AUTHENTICATOR or RECOVERY_CODE if the code is right and was never used before, which it
        is now; None for every other."""
        if codes.is_recovery_code(typed):
            return RECOVERY_CODE if self._use_recovery(db, user_id, typed) else None
        return AUTHENTICATOR if self._use_step(db, user_id, typed) else None

    def remove(self, db: Db, user_id: str) -> bool:
        """Forgets secret and recovery codes; whether there were any."""
        db.execute(delete(tables.recovery_code).where(tables.recovery_code.c.user_id == user_id))
        table = tables.authenticator
        gone = delete(table).where(table.c.user_id == user_id).returning(table.c.user_id)
        return db.scalar(gone) is not None

    def _use_step(self, db: Db, user_id: str, typed: str) -> bool:
        table = tables.authenticator
        sealed = db.scalar(select(table.c.secret).where(table.c.user_id == user_id))
        if sealed is None:
            return False
        secret = self._seal.decrypt(sealed.encode()).decode()
        step = codes.matching_step(secret, typed, clock.now().timestamp())
        if step is None:
            return False
        # The database decides between two who bring the same code at the same moment.
        once = update(table).where(table.c.user_id == user_id, table.c.last_step < step)
        return db.scalar(once.values(last_step=step).returning(table.c.user_id)) is not None

    def _use_recovery(self, db: Db, user_id: str, typed: str) -> bool:
        table = tables.recovery_code
        once = update(table).where(
            table.c.user_id == user_id,
            table.c.digest == self._digest(user_id, typed),
            table.c.used_at.is_(None),
        )
        return db.scalar(once.values(used_at=clock.now()).returning(table.c.user_id)) is not None

    def _new_codes(self, db: Db, user_id: str) -> list[str]:
        table = tables.recovery_code
        db.execute(delete(table).where(table.c.user_id == user_id))
        made = codes.recovery_codes()
        rows = [{"user_id": user_id, "digest": self._digest(user_id, each)} for each in made]
        db.execute(insert(table), rows)
        return made

    def _digest(self, user_id: str, typed: str) -> str:
        """Keyed, since 79 bits alone would be few for a fast hash."""
        told = f"{user_id} {codes.spelled(typed)}".encode()
        return hmac.new(self._key, told, "sha256").hexdigest()
