"""Puts the gateway together: one Flask application over a bus and the services' contracts."""

from collections.abc import Mapping, Sequence
from typing import Any

from flask import Blueprint, Flask, Response
from werkzeug.middleware.proxy_fix import ProxyFix

from crmkit.access.document import AccessCache
from crmkit.access.token import Keyring
from crmkit.bus.base import Bus
from crmkit.i18n import add_locale
from crmkit.line import Line
from crmkit.settings import Settings
from gateway import (
    access_requests,
    acting,
    api_tokens,
    asyncapi,
    docs,
    doors,
    events,
    headers,
    health,
    imports,
    jobs,
    me,
    meta,
    observe,
    openapi,
    presence,
    problems,
    search,
    second_factor,
    sessions,
    sign_in_ways,
    stream,
    timeline,
)
from gateway.catalogue import Catalogue
from gateway.house import House
from gateway.hub import ACCESS_CHANGED, SESSION, Hub
from gateway.iam import Iam
from gateway.limits import Failures
from gateway.options import Options
from gateway.resources import add_resources
from gateway.shared_resources import add_shared
from gateway.static import WebFiles
from gateway.tokens import Tokens

API = "/api/v1"
PARTS = (
    sessions, sign_in_ways, me, second_factor, api_tokens, acting, access_requests,
    meta, search, timeline, presence, jobs, imports, stream, events, openapi, asyncapi,
)  # fmt: skip


def create_app(
    settings: Settings,
    bus: Bus,
    contracts: Sequence[Mapping[str, Any]],
    options: Options | None = None,
) -> Flask:
    """The WSGI application. `contracts` are those of all services, running or not."""
    add_locale("gateway")
    options = options or Options.from_env(settings.environment, settings.rpc_timeout)
    house = make_house(settings, bus, Catalogue(contracts), options)
    app = Flask("gateway", static_folder=None, template_folder=None)
    app.extensions["gateway"] = house
    app.config["MAX_CONTENT_LENGTH"] = options.body_limit
    app.url_map.merge_slashes = False
    _add_addresses(app, house.catalogue)
    _add_rounds(app, house, WebFiles(options.web_files))
    problems.install(app)
    app.wsgi_app = observe.Traced(app.wsgi_app)  # type: ignore[method-assign]
    if options.trusted_proxies:
        near = options.trusted_proxies
        app.wsgi_app = ProxyFix(app.wsgi_app, near, near, near)  # type: ignore[method-assign]
    return app


def stopping(app: Flask) -> None:
    """Says goodbye to open streams and takes no more work; `serve_wsgi` calls it."""
    house: House = app.extensions["gateway"]
    house.readiness.stopping = True
    house.hub.say_goodbye()


def make_house(settings: Settings, bus: Bus, catalogue: Catalogue, options: Options) -> House:
    """What all requests share."""
    iam = Iam(bus, options.rpc_timeout)
    keyring = Keyring(settings.keys)
    tokens = Tokens(iam.issue_token, keyring.verify, options.rpc_timeout)
    hub = Hub(bus, catalogue)
    _keep_fresh(hub, tokens)
    return House(
        options=options,
        bus=bus,
        catalogue=catalogue,
        iam=iam,
        tokens=tokens,
        accesses=AccessCache(keyring, iam.access_document),
        hub=hub,
        presence=presence.Presence(bus, hub, options.presence),
        readiness=health.Readiness(),
        api_document=openapi.as_bytes(catalogue),
        events_document=asyncapi.as_bytes(catalogue),
        failures=Failures(options.sign_in_failures),
        failures_per_user=Failures(options.sign_in_failures_per_user),
        sign_ins=Line(options.sign_ins_at_once, options.sign_ins_waiting),
    )


def _keep_fresh(hub: Hub, tokens: Tokens) -> None:
    """Tokens are forgotten as soon as an event says that they may say the wrong thing."""

    def on_event(event: Mapping[str, Any]) -> None:
        name = event["type"]
        if name == ACCESS_CHANGED:
            tokens.drop_users(event["data"].get("user_ids"))
        elif name.startswith(SESSION) and event.get("subject"):
            tokens.drop_session(session_id=event["subject"])

    hub.listen(on_event)


def _add_addresses(app: Flask, catalogue: Catalogue) -> None:
    for part in PARTS:
        app.register_blueprint(part.blueprint, url_prefix=API)
    resources = Blueprint("resources", __name__)
    add_resources(resources, catalogue)
    add_shared(resources, catalogue)
    app.register_blueprint(resources, url_prefix=API)
    app.register_blueprint(docs.blueprint)
    app.register_blueprint(health.blueprint)


def _add_rounds(app: Flask, house: House, files: WebFiles) -> None:
    @app.before_request
    def before() -> Response | None:
        return doors.guard(house, files)

    @app.after_request
    def after(response: Response) -> Response:
        response.headers["X-Call-Id"] = observe.note(response)
        headers.put(response, house.options.https)
        return response
