"""GET /openapi.json: the whole API as one OpenAPI 3.1 document, made from the contracts."""

from typing import Any

from flask import Blueprint, Response

from crmkit import wire
from gateway import answers, calls
from gateway.catalogue import Catalogue
from gateway.lists import no_parameters
from gateway.openapi_account import access_request_creation, api_token_creation
from gateway.openapi_fixed import fixed_paths, fixed_schemas, fixed_tags
from gateway.openapi_parts import API
from gateway.openapi_paths import entity_paths, shared_paths
from gateway.openapi_schemas import entity_schemas
from gateway.problems import STATUS

VERSION = "1.0.0"
TOKENS = f"{API}/api-tokens"
REQUESTS = f"{API}/access-requests"

blueprint = Blueprint("openapi", __name__)


@blueprint.get("/openapi.json")
def document() -> Response:
    """The document; it is the same for everybody."""
    no_parameters()
    return answers.kept(calls.house().api_document, public=True)


def as_bytes(catalogue: Catalogue) -> answers.Kept:
    """The document as it is sent; fields stand in the order in which services declare them."""
    return answers.Kept.of(wire.dumps(describe(catalogue)))


def describe(catalogue: Catalogue) -> dict[str, Any]:
    """The document as data."""
    entities = list(catalogue.own())
    shared = list(catalogue.shared())
    described = [*entities, *(each.first for each in shared)]
    paths: dict[str, Any] = {}
    for entity in entities:
        paths.update(entity_paths(entity))
    for each in shared:
        paths.update(shared_paths(each.first))
    paths.setdefault(TOKENS, {})["post"] = api_token_creation()
    paths.setdefault(REQUESTS, {})["post"] = access_request_creation()
    schemas: dict[str, Any] = {}
    for entity in described:
        schemas.update(entity_schemas(entity))
    tags = [{"name": each.resource, "description": each.sentence} for each in described]
    return {
        "openapi": "3.1.0",
        "info": _info(),
        "servers": [{"url": "/"}],
        "security": [{"session": [], "csrf": []}],
        "tags": sorted(tags, key=lambda tag: tag["name"]) + fixed_tags(),
        "paths": {**paths, **fixed_paths()},
        "components": _components({**schemas, **fixed_schemas()}),
    }


def _info() -> dict[str, Any]:
    return {
        "title": "Guanxi CRM",
        "version": VERSION,
        "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"},
        "description": (
            "Sign in with POST /api/v1/session, keep its cookie, and send the csrf_token it"
            " answers as X-CSRF-Token with every write. Any POST may carry an Idempotency-Key:"
            " its repeat answers with the first result. X-Command-Id comes back as echo in the"
            " event stream. Answers speak the language of the person's profile, or the one that"
            " Accept-Language names alone: en, zh-TW or zh-CN."
        ),
    }


def _components(schemas: dict[str, Any]) -> dict[str, Any]:
    return {
        "schemas": schemas,
        "responses": {"Problem": _problem()},
        "securitySchemes": {
            "session": {
                "type": "apiKey",
                "in": "cookie",
                "name": "guanxi_session",
                "description": "Set by signing in; named __Host-guanxi_session under https.",
            },
            "csrf": {
                "type": "apiKey",
                "in": "header",
                "name": "X-CSRF-Token",
                "description": "Writes only: the csrf_token of the session.",
            },
        },
    }


def _problem() -> dict[str, Any]:
    codes = ", ".join(f"{code} ({status})" for code, status in sorted(STATUS.items()))
    return {
        "description": f"The request was refused; code is one of {codes}.",
        "headers": {"X-Call-Id": {"schema": {"type": "string"}, "description": "As call_id."}},
        "content": {
            "application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}
        },
    }
