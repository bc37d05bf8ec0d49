"""The real services in this process, on databases of their own, with people who may sign in."""

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
from iam.people import parser, run
from iam.service import IamService

SERVICES = (IamService, CustomersService)
PASSWORD = "purple kettles hum at noon"


@contextmanager
def real_suite():
    """The running services and a gateway over them."""
    urls = {f"{each.name.upper()}_DATABASE_URL": server().database() for each in SERVICES}
    with TemporaryDirectory() as folder:
        keys = Path(folder)
        generate_keys(keys, [each.name for each in SERVICES])
        settings = Settings(keys=keys, environment=urls)
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
