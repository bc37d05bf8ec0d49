"""The battery proves itself on the bookshop."""

from bookshop.service import Bookshop

from crmkit.testing.battery import EntityBattery


class TestBookshop(EntityBattery):
    """Every entity of the bookshop keeps its promises."""

    service = Bookshop
