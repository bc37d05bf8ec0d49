"""orjson as the one serializer of Nameko and kombu in this process."""

from kombu.serialization import register

from crmkit.bus.link import JSON
from crmkit.wire import dumps, loads

NAME = "orjson"


def set_up() -> None:
    """Bodies of type application/json are read and written by crmkit.wire from now on."""
    register(NAME, dumps, loads, content_type=JSON, content_encoding="utf-8")
