"""Letters that tell people what happened to their account, so that they notice what was not them.

OWASP ASVS 5.0, 6.3.7 (changes of authentication details) and 6.3.5 (unusual sign-ins, of which a
recovery code is one). A timer sends each, so that no change waits for the server of the mail.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session as Db

from crmkit import clock, wire
from crmkit.call import Call
from crmkit.i18n import DEFAULT_LANGUAGE, translate
from crmkit.ids import new_id
from crmkit.work.timer import schedule
from iam.entities.user import User
from iam.mail import Mail

KIND = "account_notice"

CHANGED = "password_changed"
RESET = "password_reset"
GIVEN = "password_given"
FACTOR_SET_UP = "factor_set_up"
FACTOR_ENDED = "factor_ended"
FACTOR_TAKEN = "factor_taken"
CODES_RENEWED = "codes_renewed"
RECOVERY_CODE_USED = "recovery_code_used"
WHATS = (
    CHANGED, RESET, GIVEN, FACTOR_SET_UP, FACTOR_ENDED, FACTOR_TAKEN,
    CODES_RENEWED, RECOVERY_CODE_USED,
)  # fmt: skip


def post(db: Db, user_id: str, what: str, call: Call, address: str | None, **told: Any) -> None:
    """Has the person told of it once this transaction is committed; `told` fills the sentence."""
    body = {
        "user_id": user_id,
        "what": what,
        "at": wire.moment(clock.now()),
        "address": address or call.address,
        "told": told,
    }
    schedule(db, KIND, new_id(), clock.now(), body=body)


def send(db: Db, mail: Mail, body: dict[str, Any]) -> bool:
    """Sends the letter; False for who has no address to send it to."""
    user = db.get(User, body["user_id"])
    if user is None or user.deleted_at is not None or not user.email:
        return False
    tongue = user.language or DEFAULT_LANGUAGE
    what = translate(f"notice.{body['what']}", tongue, **body["told"])
    told = {
        "name": user.name,
        "what": what,
        "at": _moment(body["at"], user),
        "address": body["address"] or translate("notice_address_unknown", tongue),
        "link": mail.public_url,
    }
    mail.send(user.email, what, translate("notice_letter_text", tongue, **told))
    return True


def _moment(at: str, user: User) -> str:
    """The time on the person's own clock, with the zone that it is of."""
    zone = user.time_zone or "UTC"
    return f"{datetime.fromisoformat(at).astimezone(ZoneInfo(zone)):%Y-%m-%d %H:%M} ({zone})"
