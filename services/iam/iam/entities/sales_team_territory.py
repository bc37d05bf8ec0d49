"""Sales team territory: a region that a sales team looks after."""

from sqlalchemy.orm import Mapped

from crmkit import About, Can, Entity, reference
from crmkit.entity.types import Id
from iam import grants


class SalesTeamTerritory(Entity):
    """A region that a sales team looks after, with all below it."""

    team_id: Mapped[Id] = reference("sales_team")
    territory_id: Mapped[Id] = reference("territory")

    about = About(
        title="{team_id}",
        inherits="team_id",
        resource="sales-team-territories",
        sections={"basic": ("team_id", "territory_id")},
        columns=("team_id", "territory_id"),
        default_sort="-created_at",
        unique=(("team_id", "territory_id"),),
        can={
            "view": Can("See territories of sales teams", **grants.EVERYBODY),
            "create": Can("Add territories to sales teams"),
            "delete": Can("Take territories from sales teams"),
        },
    )
