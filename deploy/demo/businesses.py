"""What the invented companies make, and how that is written in each script."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Business:
    """A line of business: the code of its industry and its words in company names."""

    industry: str
    traditional: tuple[str, ...]
    simplified: tuple[str, ...]
    latin: tuple[str, ...]


BUSINESSES = (
    Business(
        "semiconductor", ("半導體", "晶圓材料"), ("半导体", "微电子"), ("Semicon", "Microsystems")
    ),
    Business(
        "electronics", ("電子", "光電", "電路"), ("电子", "光电", "电器"), ("Electronics", "Optics")
    ),
    Business(
        "machinery",
        ("精密工業", "機械", "自動化"),
        ("精密机械", "自动化", "机床"),
        ("Automation", "Machinery", "Drives"),
    ),
    Business(
        "automotive", ("車輛零件", "車電"), ("汽车零部件", "汽车电子"), ("Automotive", "Mobility")
    ),
    Business("chemicals", ("化學工業", "特用化學"), ("化工", "新材料"), ("Chemicals", "Coatings")),
    Business("energy", ("綠能", "儲能科技"), ("新能源", "储能"), ("Energy", "Power")),
    Business("food", ("食品", "農產"), ("食品", "粮油"), ("Foods", "Dairy")),
    Business("textiles", ("紡織", "機能布"), ("纺织", "服饰"), ("Textiles", "Fabrics")),
    Business("healthcare", ("生技", "醫材"), ("医疗器械", "生物科技"), ("Medical", "Pharma")),
    Business(
        "construction", ("營造", "建材"), ("建设", "建材"), ("Construction", "Building Systems")
    ),
    Business("logistics", ("物流", "海運"), ("物流", "供应链"), ("Logistics", "Marine")),
    Business("software", ("資訊", "軟體"), ("软件", "信息技术"), ("Software", "Data Systems")),
)
FORMS_TRADITIONAL = ("股份有限公司", "股份有限公司", "有限公司", "企業股份有限公司")
FORMS_SIMPLIFIED = ("有限公司", "有限公司", "股份有限公司", "科技有限公司")
FORMS_LATIN = {
    "SG": ("Pte. Ltd.",),
    "MY": ("Sdn. Bhd.",),
    "VN": ("Vietnam Co., Ltd.",),
    "JP": ("K.K.",),
    "DE": ("GmbH", "AG"),
    "NL": ("B.V.",),
    "SE": ("AB",),
    "US": ("Inc.", "LLC", "Corp."),
}
