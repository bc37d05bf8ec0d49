"""A gateway over a fake bus: signed in, signed out, and what tests say to it."""

import sys
from pathlib import Path

import pytest

from crmkit.settings import Settings
from gateway.app import create_app
from gateway.options import Options

sys.path.insert(0, str(Path(__file__).parent))

from gateway_fakes.bus import FakeBus
from gateway_fakes.contracts import CONTRACTS
from gateway_fakes.visitor import Visitor


@pytest.fixture
def bus(tmp_path):
    return FakeBus(CONTRACTS, tmp_path / "keys")


@pytest.fixture
def web_files(tmp_path):
    folder = tmp_path / "dist"
    (folder / "assets").mkdir(parents=True)
    (folder / "index.html").write_text("<!doctype html><title>Guanxi</title>")
    (folder / "assets" / "main-abc123.js").write_text("console.log(1)" * 100)
    (folder / "assets" / "main-abc123.js.gz").write_bytes(b"\x1f\x8bpacked")
    (folder / "favicon.svg").write_text("<svg xmlns='http://www.w3.org/2000/svg'/>")
    return folder


@pytest.fixture
def options(web_files):
    return Options(rpc_timeout=5.0, web_files=web_files, heartbeat=0.05, fan_out_timeout=0.5)


@pytest.fixture
def app(bus, options, tmp_path):
    settings = Settings(keys=tmp_path / "keys", environment={})
    return create_app(settings, bus, CONTRACTS, options)


@pytest.fixture
def stranger(app):
    """Somebody who has not signed in."""
    return Visitor(app)


@pytest.fixture
def ann(app):
    """A librarian who may do everything on her own shelves."""
    return Visitor(app).signed_in("ann")


@pytest.fixture
def ben(app):
    """A reader who sees what is his own only."""
    return Visitor(app).signed_in("ben")


@pytest.fixture
def shelf(ann):
    return ann.post("/shelves", {"name": "Poems"}).json


@pytest.fixture(scope="session")
def suite():
    """The real services on a real PostgreSQL, started by the first test that needs them."""
    from gateway_fakes.suite import with_people

    yield from with_people()


@pytest.fixture
def root(suite):
    return real_visitor(suite, "root")


@pytest.fixture
def rep(suite):
    return real_visitor(suite, "rep")


@pytest.fixture
def auditor(suite):
    return real_visitor(suite, "auditor")


@pytest.fixture
def rival(suite):
    return real_visitor(suite, "rival")


@pytest.fixture
def customer(rep):
    answer = rep.post("/customers", {"name": "台北精密股份有限公司"})
    assert answer.status_code == 201, answer.json
    return answer.json


def real_visitor(suite, username):
    from gateway_fakes.suite import PASSWORD

    return Visitor(suite.app).signed_in(username, PASSWORD)
