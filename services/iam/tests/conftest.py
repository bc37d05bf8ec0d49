"""IAM on a real PostgreSQL, brought up by its own migrations, with people who sign in."""

import sys
from copy import deepcopy
from pathlib import Path
from types import SimpleNamespace

import pytest
from sqlalchemy import make_url

from crmkit import clock
from crmkit.access.decide import scopes
from crmkit.access.permission import CATALOGUE
from crmkit.access.token import Keyring, generate_keys
from crmkit.errors import CrmError
from crmkit.events.contract import declaration
from crmkit.ids import new_id
from crmkit.settings import Settings
from crmkit.store import migrations, tables
from crmkit.testing.lending import Lender
from crmkit.testing.postgres import server
from iam import audit_alerts, passwords, sign_in
from iam.entities.role import Role
from iam.entities.role_assignment import RoleAssignment
from iam.entities.user import User
from iam.service import IamService

sys.path.insert(0, str(Path(__file__).parent))

from handing_over import office_of
from watching import NOW

PASSWORD = "ten geese over Tainan"


@pytest.fixture(scope="session", autouse=True)
def quick_hashes():
    """Hashing as the real one does it, with less memory: hundreds of tests sign in."""
    from argon2 import PasswordHasher

    usual = sign_in.HASHER
    sign_in.HASHER = PasswordHasher(time_cost=1, memory_cost=1024, parallelism=1)
    yield
    sign_in.HASHER = usual


@pytest.fixture(scope="session")
def databases(keys):
    """Databases for the tests, each as if new: migrated, and IAM's own contract heard."""
    url = server().database()
    migrations.migrate(IamService, url)
    service = IamService(Settings(keys=keys, environment={"IAM_DATABASE_URL": url}))
    service.database.transaction(lambda db: service.learn(db, declaration(IamService)))
    service.close()
    lender = Lender(server(), make_url(url).database)
    yield lender
    lender.close()


@pytest.fixture(scope="session")
def keys(tmp_path_factory):
    folder = tmp_path_factory.mktemp("keys")
    generate_keys(folder, ["iam", "library"])
    return folder


@pytest.fixture
def iam(opened):
    return opened()


@pytest.fixture
def opened(databases, keys, tmp_path):
    """Opens an IAM of its own: opened(SMTP_HOST="…") sets variables of its process."""
    made = []

    def opening(**variables):
        url = databases.borrow()
        environment = {"IAM_DATABASE_URL": url, **variables}
        settings = Settings(keys=keys, state=tmp_path, environment=environment)
        made.append((IamService(settings), url))
        return Iam(made[-1][0], keys)

    yield opening
    for service, url in made:
        service.close()
        databases.give_back(url)


LIBRARY = {
    "service": "library",
    "permissions": [
        {
            "name": f"library.book.{operation}",
            "sentence": f"{operation} books",
            "scoped": True,
            "defaults": defaults,
        }
        for operation, defaults in {
            "view": {"sales_rep": "own", "sales_manager": "department_and_below"},
            "edit": {"sales_rep": "own"},
            "lend": {},
        }.items()
    ],
    "fields": {"library.book": {"diary": {"personal": True, "mask": "tail"}}},
    "needs": ["iam.user.view"],
}


@pytest.fixture
def contract():
    """The contract of a library, to be changed and heard."""
    return deepcopy(LIBRARY)


@pytest.fixture
def library(iam):
    """IAM after it heard of a library."""
    CATALOGUE.declare_all(each["name"] for each in LIBRARY["permissions"])
    iam.learn(LIBRARY)
    return iam


@pytest.fixture
def watched(library):
    """IAM at a fixed moment, with no rule of the audit's alerts in force."""
    with clock.stopped(NOW):
        with library.session() as db:
            for rule in audit_alerts.active_rules(db):
                rule.active = False
                library.service.save(db, library.call(db), rule)
        yield library


class Iam:
    """The service and what tests do with it."""

    def __init__(self, service, keys):
        self.service = service
        self.keys = keys
        self.url = str(service.database.url)

    def learn(self, contract):
        self.service.database.transaction(lambda db: self.service.learn(db, contract))

    def session(self):
        return self.service.database.session()

    def call(self, db):
        return self.service.own_call(db)

    def add(self, record):
        with self.session() as db:
            return self.service.add(db, self.call(db), record)

    def change(self, kind, record_id, **values):
        with self.session() as db:
            record = db.get_one(kind, record_id)
            if values.get("status") == "left":
                # A plain edit lets nobody leave; the command does it so.
                record.leave(clock.today())
            for name, value in values.items():
                setattr(record, name, value)
            self.service.save(db, self.call(db), record)

    def remove(self, kind, record_id):
        with self.session() as db:
            self.service.remove(db, self.call(db), db.get_one(kind, record_id))

    def role(self, code):
        with self.session() as db:
            return db.query(Role).filter_by(code=code).one()

    def person(self, *roles, name="陳偉", username=None, password=PASSWORD, **about):
        username = username or f"person-{new_id()[-12:]}"
        user = self.add(User(name=name, username=username, **about))
        for code in roles:
            self.add(RoleAssignment(user_id=user.id, role_id=self.role(code).id))
        if password:
            with self.session() as db:
                passwords.set_password(db, user.id, password, must_change=False)
        return SimpleNamespace(id=user.id, username=username)

    def answer(self, method, args, token=None, **headers):
        given = {"call_id": new_id(), "address": "192.0.2.1", **headers}
        if token:
            given["token"] = token
        return self.service.handle(method, args, given)

    def ask(self, method, args=None, token=None, **headers):
        """The result; raises the error that was answered."""
        answer = self.answer(method, args or {}, token, **headers)
        if "error" in answer:
            raise CrmError.from_wire(answer["error"])
        return answer["result"]

    def sign_in(self, person, password=PASSWORD, address="192.0.2.1"):
        values = {"username": person.username, "password": password, "address": address}
        return self.ask("sign_in", values)

    def token(self, *roles, **about):
        """A token of a new person with these roles."""
        return self.token_of(self.person(*roles, **about))

    def token_of(self, person, password=PASSWORD):
        session = self.sign_in(person, password)["session"]
        return self.ask("issue_token", {"session": session})["token"]

    def claims(self, token):
        return Keyring(self.keys).verify(token)

    def access(self, token):
        return self.service.accesses.of_user(self.claims(token).access_hash, token)

    def scopes_of(self, token, permission):
        return {str(each) for each in scopes(self.access(token), permission)}

    def outbox(self, kind, name=None):
        self.service.views.flush()
        with self.session() as db:
            rows = db.execute(tables.outbox.select().order_by(tables.outbox.c.id)).all()
        return [row.body for row in rows if row.kind == kind and name in (None, row.name)]

    def events(self, name):
        return self.outbox("event", name)

    def audit(self, **like):
        return [
            each
            for each in self.outbox("audit")
            if all(each[name] == value for name, value in like.items())
        ]


@pytest.fixture
def office(iam, monkeypatch):
    """IAM with a library beside it, an administrator, somebody who leaves and a successor."""
    return office_of(iam, monkeypatch)
