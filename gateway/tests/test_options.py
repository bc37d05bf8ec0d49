"""What the process is told from outside, and what that changes."""

from gateway_fakes.contracts import CONTRACTS
from gateway_fakes.visitor import Visitor

from crmkit.settings import Settings
from gateway.app import create_app
from gateway.options import Options

FORWARDED = {"X-Forwarded-For": "203.0.113.7", "X-Forwarded-Proto": "https"}


def sign_in(bus, folder, **options):
    app = create_app(Settings(keys=folder / "keys"), bus, CONTRACTS, Options(**options))
    answer = Visitor(app).sign_in("ann", headers=FORWARDED)
    told = next(args for _, method, args, _ in bus.heard if method == "sign_in")
    return answer, told


def test_a_forwarded_address_is_not_believed_from_just_anybody(bus, tmp_path):
    answer, told = sign_in(bus, tmp_path)

    assert told["address"] == "127.0.0.1"
    assert "Secure" not in answer.headers["Set-Cookie"]


def test_the_proxy_in_front_tells_who_came_and_how(bus, tmp_path):
    answer, told = sign_in(bus, tmp_path, trusted_proxies=1)

    assert told["address"] == "203.0.113.7"
    assert answer.headers["Set-Cookie"].startswith("__Host-")


def test_the_environment_names_what_differs_from_the_defaults():
    options = Options.from_env(
        {
            "PUBLIC_URL": "https://crm.example/",
            "TRUSTED_PROXIES": "2",
            "BODY_LIMIT": "1000",
            "SIGN_IN_FAILURES": "5",
            "WEB_FILES": "/srv/web",
        },
        rpc_timeout=3,
    )

    assert (options.https, options.public_url) == (True, "https://crm.example")
    assert (options.trusted_proxies, options.body_limit, options.sign_in_failures) == (2, 1000, 5)
    assert (str(options.web_files), options.rpc_timeout) == ("/srv/web", 3)
    assert Options.from_env({}) == Options()
