"""Where the invented companies are: real cities and districts, streets that do not exist."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Place:
    """A city with what an address, a telephone number and a price list of it look like."""

    country: str
    province: str
    city: str
    districts: tuple[str, ...]
    postcodes: tuple[str, ...]
    area_code: str
    currency: str
    territory: str


def _taiwan(city: str, area_code: str, territory: str, **districts: str) -> Place:
    return Place(
        "TW", "", city, tuple(districts), tuple(districts.values()), area_code, "TWD", territory
    )


def _china(province: str, city: str, area_code: str, territory: str, **districts: str) -> Place:
    names, codes = tuple(districts), tuple(districts.values())
    return Place("CN", province, city, names, codes, area_code, "CNY", territory)


TAIWAN = (
    _taiwan("臺北市", "02", "tw-north", 內湖區="114", 南港區="115", 中山區="104", 大安區="106"),
    _taiwan("新北市", "02", "tw-north", 汐止區="221", 中和區="235", 土城區="236"),
    _taiwan("桃園市", "03", "tw-north", 龜山區="333", 蘆竹區="338", 中壢區="320"),
    _taiwan("新竹市", "03", "tw-hsinchu", 東區="300", 香山區="300"),
    _taiwan("臺中市", "04", "tw-central", 西屯區="407", 大雅區="428", 南屯區="408"),
    _taiwan("彰化縣", "04", "tw-central", 鹿港鎮="505", 員林市="510"),
    _taiwan("臺南市", "06", "tw-south", 永康區="710", 新市區="744", 安南區="709"),
    _taiwan("高雄市", "07", "tw-south", 前鎮區="806", 楠梓區="811", 岡山區="820"),
)
CHINA = (
    _china(
        "上海市", "上海市", "021", "cn-east", 浦东新区="201203", 闵行区="201108", 嘉定区="201800"
    ),
    _china(
        "江苏省", "苏州市", "0512", "cn-east", 工业园区="215123", 昆山市="215300", 吴江区="215200"
    ),
    _china("江苏省", "无锡市", "0510", "cn-east", 新吴区="214028", 江阴市="214400"),
    _china("浙江省", "杭州市", "0571", "cn-east", 滨江区="310051", 余杭区="311121"),
    _china("浙江省", "宁波市", "0574", "cn-east", 北仑区="315800", 鄞州区="315100"),
    _china(
        "广东省", "深圳市", "0755", "cn-south", 南山区="518057", 宝安区="518101", 龙岗区="518116"
    ),
    _china("广东省", "东莞市", "0769", "cn-south", 长安镇="523850", 松山湖="523808"),
    _china("福建省", "厦门市", "0592", "cn-south", 湖里区="361006", 集美区="361021"),
    _china("北京市", "北京市", "010", "cn-north", 海淀区="100080", 大兴区="102600"),
    _china("天津市", "天津市", "022", "cn-north", 滨海新区="300457", 武清区="301700"),
)
ABROAD = (
    Place("SG", "", "Singapore", ("Jurong", "Tuas"), ("609916", "638361"), "+65 6", "SGD", "asia"),
    Place("MY", "Penang", "Bayan Lepas", ("Phase 4",), ("11900",), "+60 4", "MYR", "asia"),
    Place("VN", "Bắc Ninh", "Bắc Ninh", ("Quế Võ",), ("16000",), "+84 222", "USD", "asia"),
    Place(
        "JP",
        "神奈川県",
        "横浜市",
        ("港北区", "都筑区"),
        ("222-0033", "224-0041"),
        "+81 45",
        "JPY",
        "japan",
    ),
    Place(
        "DE",
        "Baden-Württemberg",
        "Stuttgart",
        ("Vaihingen",),
        ("70565",),
        "+49 711",
        "EUR",
        "europe",
    ),
    Place("NL", "Noord-Brabant", "Eindhoven", ("Strijp",), ("5616",), "+31 40", "EUR", "europe"),
    Place("SE", "", "Göteborg", ("Lindholmen",), ("417 55",), "+46 31", "EUR", "europe"),
    Place("US", "CA", "San Jose", ("North",), ("95134",), "+1 408", "USD", "americas"),
    Place("US", "TX", "Austin", ("North",), ("78758",), "+1 512", "USD", "americas"),
)
STREETS_TRADITIONAL = ("嵐光", "澄工", "曜新", "聿安", "泓業", "霽和", "棠華", "璟科")
STREETS_SIMPLIFIED = ("岚光", "澄工", "曜新", "聿安", "泓业", "霁和", "棠华", "璟科")
STREETS_LATIN = ("Norvale", "Lunwick", "Ashmoor", "Brestad", "Marholt", "Fenridge")
