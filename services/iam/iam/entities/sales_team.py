"""Sales team: people who sell together, across departments."""

from sqlalchemy.orm import Mapped

from crmkit import About, Can, Entity, field, reference
from crmkit.entity.types import Code, Id, LongText, MultiChoice, Name
from iam import grants


class SalesTeam(Entity):
    """People who sell together: their leader, members, territories and channels."""

    name: Mapped[Name] = field(search=True, sort=True)
    code: Mapped[Code | None] = field(search=True, sort=True, unique=True)
    leader_id: Mapped[Id | None] = reference("iam.user")
    channels: Mapped[MultiChoice] = field(choices="sales_channel")
    description: Mapped[LongText | None] = field(multiline=True)

    about = About(
        title="{name}",
        sections={"basic": ("name", "code", "leader_id", "channels", "description")},
        columns=("name", "code", "leader_id", "channels"),
        default_sort="name",
        can={
            "view": Can("See sales teams", **grants.EVERYBODY),
            "create": Can("Add sales teams"),
            "edit": Can("Change sales teams"),
            "delete": Can("Delete and restore sales teams"),
        },
    )
