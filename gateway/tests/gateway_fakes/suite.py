"""The real services in this process, on databases of their own, with people who may sign in."""

import time
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from types import SimpleNamespace

from crmkit.access.token import generate_keys
from crmkit.bus.host import Host
from crmkit.entity.contract import contract
from crmkit.settings import Settings
from crmkit.store.migrations import migrate
from crmkit.testing.postgres import server
from customers.service import CustomersService
from gateway.app import create_app
from gateway.options import Options
from gateway_fakes.visitor import Visitor
from iam.catalogue import unheard
from iam.people import parser, run
from iam.service import IamService

SERVICES = (IamService, CustomersService)
PEOPLE = (("rep", "sales_rep"), ("rival", "sales_rep"), ("auditor", "auditor"))
PASSWORD = "purple kettles hum at noon"


@contextmanager
def real_suite():
    """The running services and a gateway over them."""
    urls = {f"{each.name.upper()}_DATABASE_URL": server().database() for each in SERVICES}
    with TemporaryDirectory() as folder:
        keys = Path(folder)
        generate_keys(keys, [each.name for each in SERVICES])
        settings = Settings(keys=keys, state=keys, environment=urls)
        for each in SERVICES:
            migrate(each, settings.database_of(each.name))
        with Host(SERVICES, settings) as host:
            contracts = [contract(each) for each in SERVICES]
            options = Options(heartbeat=0.2, web_files=keys / "none")
            app = create_app(settings, host.bus, contracts, options)
            yield SimpleNamespace(host=host, app=app, add=lambda *a: add(host, *a))
        for each in host.services.values():
            each.close()
    for url in urls.values():
        server().drop(url)


def add(host, username, role):
    """Somebody who may sign in."""
    asked = ["add", "--name", username.capitalize(), "--role", role, "--username", username]
    return run(host.services["iam"], parser().parse_args(asked), PASSWORD)


def with_people():
    """The suite with an administrator, two rivals and an auditor, once IAM knows all roles."""
    with real_suite() as running:
        # The command that adds somebody learns IAM's contract too: at once, both would wait.
        eventually(lambda: _heard_all(running.host.services["iam"]), 240)
        running.add("root", "administrator")
        root = Visitor(running.app).signed_in("root", PASSWORD)
        # IAM learns what roles may do from the contracts that services tell when they start.
        eventually(lambda: all(_told(root, each.name) for each in SERVICES), 240)
        for username, role in (
            ("rep", "sales_rep"),
            ("rival", "sales_rep"),
            ("auditor", "auditor"),
        ):
            running.add(username, role)
        yield running


def _heard_all(iam):
    """Whether IAM has heard every service's contract."""
    names = [each.name for each in SERVICES]
    return iam.database.transaction(lambda db: unheard(db, names)) == []


def _told(visitor, service):
    """Whether IAM knows what the service lets people do."""
    answer = visitor.get(f"/permissions?limit=1&filter[service]={service}")
    return answer.json["total"] > 0


def eventually(true, patience=10.0):
    """Waits for what has to become true soon."""
    ends = time.monotonic() + patience
    while not true():
        assert time.monotonic() < ends, "it did not become true in time"
        time.sleep(0.05)
