"""Which services there are: every folder of services/ that holds a package of the same name."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

from deploy.places import ROOT, service_folders


@dataclass(frozen=True)
class Service:
    """One service of the checkout."""

    name: str
    folder: Path

    @property
    def package(self) -> str:
        """The package that `python -m` runs: service-desk → service_desk."""
        return self.name.replace("-", "_")

    @property
    def contract(self) -> Path:
        return self.folder / "contract.json"

    @property
    def released_contract(self) -> Path:
        """The contract of the last release, which changes must stay compatible with."""
        return self.folder / "contract.released.json"


def all_services() -> list[Service]:
    """Every service of this checkout, in the order of their names."""
    return [Service(folder.name, folder) for folder in service_folders()]


def service_names() -> list[str]:
    return [service.name for service in all_services()]


def signers() -> list[str]:
    """Who needs a key pair: each service, and the gateway, which speaks for nobody but itself."""
    return [*service_names(), "gateway"]


def shown(path: Path) -> str:
    """A path as a person at the root of the checkout would type it."""
    try:
        return str(path.relative_to(ROOT))
    except ValueError:
        return str(path)


def service_classes() -> list[Any]:
    """The class of every service, from its package's module `service`."""
    from crmkit.service import EntityService

    found = []
    for service in all_services():
        module = import_module(f"{service.package}.service")
        found += [
            value
            for value in vars(module).values()
            if isinstance(value, type)
            and issubclass(value, EntityService)
            and value.__module__ == module.__name__
        ]
    return found
