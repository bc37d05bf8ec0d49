"""Toy services as processes, on a broker that the tests of this folder may stop and kill."""

from tests.flow.bus.fixtures import broker, house

__all__ = ["broker", "house"]
