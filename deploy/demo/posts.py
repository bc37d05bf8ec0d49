"""The positions and sales teams of the demo company."""

from collections.abc import Iterator

from deploy.demo.records import Record, Ref

# code, name, department, holder, deputy
POSITIONS = (
    ("gm", "總經理", "management", "executive", "manager"),
    ("sales-director", "業務處長", "sales-tw", "manager", "manager.south"),
    ("sales-director-cn", "销售总监", "branch-cn", "manager.china", "sales.east1"),
    ("service-manager", "客服經理", "service", "service.manager", "agent"),
    ("cfo", "財務經理", "finance", "finance", "executive"),
)
# code, name, leader, members, territories, channels
TEAMS = (
    ("semicon", "半導體專案組", "manager", "rep sales.hsinchu", "tw-north tw-hsinchu", "direct"),
    ("machinery", "工具機專案組", "manager.south", "sales.central sales.south",
     "tw-central tw-south", "direct distributor"),
    ("cn-channel", "华东渠道组", "manager.china", "sales.east1 sales.east2",
     "cn-east", "distributor agent"),
)  # fmt: skip


def positions() -> Iterator[Record]:
    """The posts, each with who holds it and who stands in."""
    for code, name, department, holder, deputy in POSITIONS:
        values = {"code": code, "name": name, "department_id": Ref(f"department:{department}")}
        yield Record("iam", "position", f"position:{code}", values)
        for standing, username in (("holder", holder), ("deputy", deputy)):
            appointed = {
                "position_id": Ref(f"position:{code}"),
                "user_id": Ref(f"user:{username}"),
                "standing": standing,
            }
            yield Record("iam", "position_holder", f"appointment:{code}:{standing}", appointed)


def teams() -> Iterator[Record]:
    """The sales teams, each with its members and territories."""
    for code, name, leader, members, regions, channels in TEAMS:
        team = Ref(f"team:{code}")
        values = {"code": code, "name": name, "leader_id": Ref(f"user:{leader}")}
        values_with_channels = {**values, "channels": channels.split()}
        yield Record("iam", "sales_team", f"team:{code}", values_with_channels)
        for username in members.split():
            member = {"team_id": team, "user_id": Ref(f"user:{username}")}
            yield Record("iam", "sales_team_member", f"member:{code}:{username}", member)
        for region in regions.split():
            place = {"team_id": team, "territory_id": Ref(f"territory:{region}")}
            yield Record("iam", "sales_team_territory", f"region:{code}:{region}", place)
