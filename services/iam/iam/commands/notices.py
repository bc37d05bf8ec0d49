"""Telling people of what happened to their account, where a server for mail is named."""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Session as Db

from crmkit import EntityService
from crmkit.call import Call
from crmkit.work.timer import DueTimer, timer
from iam import notices
from iam.mail import Mail


class NoticeCommands(EntityService):
    """A service that writes letters; without a server for mail it writes none."""

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self.mail = Mail.from_env(self.settings.environment)

    @timer(notices.KIND)
    def send_account_notice(self, db: Db, due: DueTimer) -> None:
        """The letter, for who has an address."""
        if self.mail is not None:
            notices.send(db, self.mail, due.body)

    def _notify(
        self, db: Db, user_id: str, what: str, call: Call, address: str | None = None, **told: Any
    ) -> None:
        """Has the person told, where letters are sent at all."""
        if self.mail is not None:
            notices.post(db, user_id, what, call, address, **told)
