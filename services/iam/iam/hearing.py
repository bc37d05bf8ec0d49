"""Hearing of every service's contract, also of those whose event came before IAM could listen.

On a new broker a service may publish before the queue of IAM exists; such an event reaches nobody.
Whoever was not heard is therefore asked, in a thread, as long as somebody waits for IAM.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from crmkit.errors import CrmError
from crmkit.events.contract import declaration
from crmkit.ids import new_id
from crmkit.logs import logger
from iam.catalogue import unheard
from iam.inputs import Contract

if TYPE_CHECKING:
    from iam.service import IamService

log = logger(__name__)

ASK_SECONDS = 2.0


class Hearing:
    """Which services were not heard yet, and the asking of them."""

    def __init__(self, service: IamService) -> None:
        self.service = service
        self._missing = list(service.settings.services)
        self._asking = threading.Lock()

    def missing(self) -> list[str]:
        """The services that IAM knows nothing of; they are asked meanwhile."""
        if self._missing:
            names = self.service.settings.services
            self._missing = self.service.database.transaction(lambda db: unheard(db, names))
        # The command line has a service without a bus, and nobody to ask.
        if self._missing and getattr(self.service, "bus", None) is not None:
            threading.Thread(target=self._ask_all, args=(self._missing,), daemon=True).start()
        return self._missing

    def _ask_all(self, names: list[str]) -> None:
        if not self._asking.acquire(blocking=False):
            return
        try:
            for name in names:
                self._ask(name)
        finally:
            self._asking.release()

    def _ask(self, name: str) -> None:
        try:
            told = self._contract_of(name)
            contract = Contract.model_validate(told).model_dump()
            self.service.database.transaction(lambda db: self.service.learn(db, contract))
        except CrmError as error:
            log.info("a contract is not heard yet", of=name, error=str(error))

    def _contract_of(self, name: str) -> object:
        if name == self.service.name:
            return declaration(type(self.service))
        headers = {"call_id": new_id()}
        return self.service.bus.call(name, "contract", {}, headers, ASK_SECONDS)
