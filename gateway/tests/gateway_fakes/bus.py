"""A bus whose services keep their records in dictionaries and answer the verbs as agreed.

It checks what real services would: tokens, idempotency keys, versions, unknown fields, visibility.
"""

import time
from collections import Counter, defaultdict

from crmkit import wire
from crmkit.access.document import access_document, document_hash, sign_document
from crmkit.access.token import Keyring, generate_keys
from crmkit.bus.base import signal
from crmkit.bus.pattern import matches
from crmkit.errors import (
    CrmError,
    Invalid,
    NotFound,
    Timeout,
    Unauthenticated,
    Unavailable,
)
from crmkit.ids import new_id
from gateway_fakes.verbs import Verbs

PASSWORD = "a long enough password"


class FakeBus:
    """Answers calls like services would, and keeps what it was told for tests to look at."""

    def __init__(self, contracts, keys):
        generate_keys(keys, ["iam"])
        self.keyring = Keyring(keys, "iam")
        self.contracts = {each["service"]: each for each in contracts}
        self.people = {}
        self.sessions = {}
        self.records = defaultdict(dict)
        self.done = {}
        self.told = defaultdict(list)
        self.forgotten = 0
        self.dead = set()
        self.slow = set()
        self.calls = Counter()
        self.heard = []
        self.subscribers = []
        self.asked_passively: list[bool] = []
        self.issue_delay = 0.0
        self.raises = None
        self.add_person("ann", scopes=["all"])
        self.add_person("ben", scopes=["own"])

    def add_person(self, username, scopes):
        grants = {name: scopes for each in self.contracts.values() for name in each["permissions"]}
        self.people[username] = {
            "id": new_id(),
            "name": username.capitalize(),
            "username": username,
            "language": None,
            "time_zone": "Asia/Taipei",
            "roles": ["librarian"],
            "grants": grants,
        }

    def call(self, service, method, args, headers=None, timeout=None):
        self.calls[service, method] += 1
        self.heard.append((service, method, args, headers))
        if service in self.dead:
            raise Unavailable(service)
        if service in self.slow:
            time.sleep(timeout)
            raise Timeout(service)
        if service not in self.contracts:
            raise Unavailable(service)
        if self.raises is not None:
            raise self.raises
        try:
            return wire.round_trip(self._answer(service, method, wire.round_trip(args), headers))
        except CrmError as error:
            raise CrmError.from_wire(error.to_wire(headers.get("language", "en"))) from None

    def publish(self, envelopes):
        for each in envelopes:
            self._tell(wire.round_trip(each))

    def tell(self, service, name, at):
        """An event that the service keeps, as its feed shows it."""
        told = self.told[service]
        item = {"id": new_id(), "type": name, "subject": new_id(), "time": at, "data": {}}
        told.append({**item, "sequence": len(told) + 1})
        return told[-1]["id"]

    def notify(self, name, data):
        self._tell(wire.round_trip(signal(name, data)))

    def subscribe(self, pattern, callback, on_gap=None):
        self.subscribers.append((pattern, callback, on_gap))
        return self

    def cancel(self):
        self.subscribers.clear()

    def close(self):
        self.subscribers.clear()

    def gap(self):
        for _, _, on_gap in self.subscribers:
            on_gap()

    def _tell(self, message):
        for pattern, callback, _ in self.subscribers:
            if matches(pattern, message["type"]):
                callback(message)

    def _answer(self, service, method, args, headers):
        open_to_all = getattr(self, f"open_{method}", None) if service == "iam" else None
        if open_to_all:
            return open_to_all(args, headers)
        if method == "health":
            return {"database": True}
        person = self._person(headers)
        own = getattr(self, f"iam_{method}", None) if service == "iam" else None
        if own:
            return own(person, args)
        return Verbs(self, service, person, headers).answer(method, args)

    def _person(self, headers):
        claims = self.keyring.verify(headers.get("token"))
        found = [each for each in self.people.values() if each["id"] == claims.user_id]
        return found[0]

    def access_of(self, person):
        return access_document(
            user=person["id"], name=person["name"], grants=person["grants"], fields={}
        )

    def open_sign_in(self, args, headers):
        person = self.people.get(args["username"])
        if person is None or args["password"] != PASSWORD:
            raise Unauthenticated()
        secret = f"secret-{new_id()}"
        self.sessions[secret] = {"id": new_id(), "person": person, "ended": False}
        return {"session": secret, "user": person, "must_change_password": False}

    def open_issue_token(self, args, headers):
        time.sleep(self.issue_delay)
        self.asked_passively.append(args.get("passive", False))
        session = self.sessions.get(args["session"])
        if session is None or session["ended"]:
            raise Unauthenticated()
        person = session["person"]
        token = self.keyring.caller_token(
            user_id=person["id"],
            session_id=session["id"],
            access_hash=document_hash(self.access_of(person)),
            name=person["name"],
        )
        user = {key: person[key] for key in ("id", "name", "username", "language", "time_zone")}
        return {"token": token, "expires_in": 60, "user": {**user, "roles": person["roles"]}}

    def open_access_document(self, args, headers):
        person = self._person(headers)
        return {"document": sign_document(self.keyring, self.access_of(person))}

    def iam_explain_refusal(self, person, args):
        boss = {"id": self.people["ann"]["id"], "label": "Ann", "as": "administrator"}
        return {"missing": f"{person['name']} lacks {args['permission']}.", "ask": [boss]}

    def iam_sign_out(self, person, args):
        session = self.sessions.get(args["session"])
        if session:
            session["ended"] = True
        return {}

    def iam_my_sessions(self, person, args):
        rows = self.sessions.values()
        mine = [each for each in rows if each["person"] is person and not each["ended"]]
        return {"items": [{"id": each["id"], "current": True} for each in mine]}

    def iam_end_my_session(self, person, args):
        for each in self.sessions.values():
            if each["id"] == args["id"] and each["person"] is person:
                each["ended"] = True
                return {"ended": True}
        raise NotFound()

    def iam_update_profile(self, person, args):
        if args.get("language") not in (None, "en", "zh-TW", "zh-CN"):
            raise Invalid(language="unknown_language")
        person.update(args)
        return {}

    def iam_change_password(self, person, args):
        if args["current"] != PASSWORD:
            raise Invalid(current="wrong_password")
        return {}
