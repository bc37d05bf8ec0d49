"""The services' classes and what they declare, for the tests of promises between them."""

from __future__ import annotations

from functools import cache
from typing import Any

from crmkit.entity.contract import contract
from deploy.services import all_services, service_classes

CLASSES = sorted(service_classes(), key=lambda each: each.name)
NAMES = [each.name for each in CLASSES]
FOLDERS = {service.name: service for service in all_services()}


@cache
def declared() -> dict[str, dict[str, Any]]:
    """The contract of every service as its code declares it now."""
    return {each.name: contract(each) for each in CLASSES}


def events() -> dict[str, dict[str, Any]]:
    """Every event that some service promises, by name."""
    return {event["name"]: event for told in declared().values() for event in told["events"]}
