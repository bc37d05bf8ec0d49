"""Signing in and out in the audit, where the caller is only known by the secret they bring."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from sqlalchemy.orm import Session as Db

from crmkit import audit
from crmkit.access.document import Access, access_document
from crmkit.call import Call, Caller
from crmkit.store.database import Database
from iam.entities.user import User


def holder_call(call: Call, user: User, session_id: str | None) -> Call:
    """The call as the holder's own: what they do about themselves needs no permission."""
    access = Access(access_document(user=user.id, name=user.name))
    return replace(call, caller=Caller(user.id, session_id, access))


def audited_sign_in(
    where: Db | Database,
    call: Call,
    address: str | None,
    user_id: str | None,
    result: str = audit.ALLOWED,
    *,
    operation: str = "sign_in",
    detail: Mapping[str, str] | None = None,
) -> None:
    """Records a sign-in or what ends it: with its change, or apart from it when it failed.

    The name that was typed is not recorded: people type passwords there.
    """
    called = call if address is None else replace(call, address=address)
    record = audit.entry(
        called,
        service="iam",
        operation=operation,
        entity="iam.user",
        record_id=user_id,
        result=result,
        detail=detail,
    )
    if isinstance(where, Database):
        where.transaction(lambda db: audit.write(db, [record]))
    else:
        audit.write(where, [record])
