"""A service whose contract event came too early is asked for it."""

from __future__ import annotations

import time
from dataclasses import replace

from crmkit.events.contract import declaration
from iam.hearing import Hearing
from iam.service import IamService


class Neighbours:
    """A bus on which one other service answers for its contract."""

    def call(self, service, method, args, headers=None, timeout=None):
        assert (service, method) == ("laundry", "contract")
        return declaration(IamService) | {"service": "laundry", "permissions": [], "needs": []}


def eventually_nothing_missing(hearing):
    deadline = time.monotonic() + 10
    while time.monotonic() < deadline:
        if not hearing.missing():
            return True
        time.sleep(0.05)
    return False


def test_whoever_was_not_heard_is_asked(iam):
    known = iam.service
    settings = replace(known.settings, services=("laundry",))
    service = IamService(settings, Neighbours(), database=known.database, keyring=known.keyring)
    hearing = Hearing(service)

    assert hearing.missing() == ["laundry"]
    assert eventually_nothing_missing(hearing)
