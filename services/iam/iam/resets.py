"""A forgotten password: a link by mail, good once and for half an hour.

Asking does the same work and has the same answer whoever is asked about: the person is looked up
and a timer is set in any case. The process of the timers makes the link, so that its secret lies
nowhere but in the letter.
"""

from __future__ import annotations

import secrets
from datetime import timedelta
from typing import Any

from sqlalchemy import delete, func, or_, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.orm import Session as Db

from crmkit import clock
from crmkit.errors import Invalid
from crmkit.i18n import translate
from crmkit.ids import new_id
from crmkit.work.timer import schedule
from iam import counting, tables
from iam.entities.user import ACTIVE, User, spelled
from iam.mail import Mail
from iam.rules.backoff import PER_RESET, PER_RESET_ADDRESS
from iam.sessions import digest

KIND = "password_reset"
LASTS = timedelta(minutes=30)


def ask(db: Db, login: str, address: str | None, language: str) -> None:
    """Has a link sent to the person of that username or address, if there is exactly one.

    Raises TooMany while a wait lasts.
    """
    name = spelled(login)
    patience = {
        f"reset:{digest(name)}": PER_RESET,
        f"reset-address:{digest(address or '')}": PER_RESET_ADDRESS,
    }
    counting.count(db, patience, "reset_too_many")
    body = {"user_id": _meant(db, name), "language": language}
    schedule(db, KIND, new_id(), clock.now(), body=body)


def send(db: Db, mail: Mail, user_id: str, language: str) -> bool:
    """Sends a new link, which ends the one before; False for who cannot use one.

    Only who has a password gets a link: it must not open a door that nobody opened before.
    """
    row = db.execute(_who_may(user_id)).first()
    if row is None:
        return False
    secret = secrets.token_urlsafe(32)
    values = {"digest": digest(secret), "until": clock.now() + LASTS}
    statement = insert(tables.password_reset).values(user_id=user_id, **values)
    db.execute(statement.on_conflict_do_update(index_elements=["user_id"], set_=values))
    tongue = row.language or language
    # Behind the #, so that no server on the way and no log learns the secret.
    link = f"{mail.public_url}/new-password#{secret}"
    minutes = int(LASTS.total_seconds() // 60)
    told = {"name": row.name, "username": row.username, "link": link, "minutes": minutes}
    text = translate("reset_letter_text", tongue, **told)
    mail.send(row.email, translate("reset_letter_subject", tongue), text)
    return True


def use(db: Db, secret: str) -> User:
    """Whose link it is, which is worth nothing from now on; raises Invalid for any other."""
    table = tables.password_reset
    once = delete(table).where(table.c.digest == digest(secret), table.c.until > clock.now())
    user_id = db.scalar(once.returning(table.c.user_id))
    user = None if user_id is None else db.get(User, user_id)
    if user is None or user.status != ACTIVE or user.deleted_at is not None:
        raise Invalid({"secret": "reset_link_ended"})
    return user


def _meant(db: Db, name: str) -> str | None:
    """The person of that username, else the only one of that e-mail address."""
    query = select(User.id, User.username == name).where(
        or_(User.username == name, func.lower(User.email) == name),
        User.deleted_at.is_(None),
    )
    found = db.execute(query.order_by((User.username == name).desc().nulls_last()).limit(2)).all()
    if not found or (len(found) > 1 and not found[0][1]):
        return None
    return str(found[0][0])


def _who_may(user_id: str) -> Any:
    credential = tables.credential
    return (
        select(User.name, User.username, User.email, User.language)
        .join(credential, credential.c.user_id == User.id)
        .where(
            User.id == user_id,
            User.status == ACTIVE,
            User.deleted_at.is_(None),
            User.email.is_not(None),
            User.username.is_not(None),
        )
    )
