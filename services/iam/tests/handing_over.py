"""An office where somebody leaves or moves, with a library that keeps books of people."""

from dataclasses import replace
from types import SimpleNamespace

from crmkit.errors import Unavailable
from crmkit.work.runner import Runner
from iam import handover


class Keeper:
    """A bus with one service on it, which keeps books of people."""

    def __init__(self):
        self.books = {}
        self.asked = []
        self.away = 0

    def call(self, service, method, args, headers=None, timeout=None):
        assert service == "library"
        if self.away:
            self.away -= 1
            raise Unavailable("library")
        self.asked.append(SimpleNamespace(method=method, args=args, headers=headers))
        return getattr(self, method)(args)

    def owned(self, args):
        count = sum(owner in args["owners"] for owner in self.books.values())
        return {"items": [{"entity": "library.book", "count": count, "stale": count}]}

    def reassign(self, args):
        mine = [book for book, owner in self.books.items() if owner == args["where"]["owner_id"]]
        self.books |= dict.fromkeys(mine[:1], args["to"])
        after = mine[0] if len(mine) > 1 else None
        return {"done": len(mine[:1]), "failed": 0, "errors": [], "after": after}

    def restamp(self, args):
        return {"done": 2, "failed": 0, "errors": [], "after": None}


def office_of(iam, monkeypatch):
    """IAM with a library beside it, an administrator, somebody who leaves and a successor."""
    keeper = Keeper()
    iam.service.bus = keeper
    iam.service.settings = replace(iam.service.settings, services=("iam", "library"))
    monkeypatch.setattr(handover, "PAUSES", (0.0, 0.0))
    boss, leaver, successor = iam.person("administrator"), iam.person(), iam.person()
    keeper.books = {"one": leaver.id, "two": leaver.id, "other": boss.id}
    token = iam.token_of(boss)
    return SimpleNamespace(
        iam=iam, keeper=keeper, boss=boss, leaver=leaver, successor=successor, token=token
    )


def leave(office, **values):
    values = {"successor_id": office.successor.id, **values}
    args = {"name": "user.leave", "id": office.leaver.id, "values": values}
    return office.iam.ask("command", args, office.token)


def done(office, job):
    Runner(office.iam.service).step()
    return office.iam.ask("job", {"id": job["id"]}, office.token)
