"""Which language to speak to whom."""

LANGUAGES = ("en", "zh-TW", "zh-CN")
DEFAULT_LANGUAGE = "en"

_CHINESE = {
    "zh-tw": "zh-TW",
    "zh-hk": "zh-TW",
    "zh-mo": "zh-TW",
    "zh-hant": "zh-TW",
    "zh-cn": "zh-CN",
    "zh-sg": "zh-CN",
    "zh-hans": "zh-CN",
    "zh": "zh-CN",
}


def match_language(wanted: str | None) -> str:
    """The language of ours nearest to an Accept-Language header or a bare tag."""
    for tag in _by_preference(wanted or ""):
        found = _ours(tag)
        if found:
            return found
    return DEFAULT_LANGUAGE


def _ours(tag: str) -> str | None:
    if tag == "en" or tag.startswith("en-"):
        return "en"
    parts = tag.split("-")
    for length in range(len(parts), 0, -1):
        found = _CHINESE.get("-".join(parts[:length]))
        if found:
            return found
    return None


def _by_preference(header: str) -> list[str]:
    weighed = []
    for position, piece in enumerate(header.lower().split(",")):
        tag, _, weight = piece.strip().partition(";q=")
        if tag:
            weighed.append((-_weight(weight), position, tag.strip()))
    return [tag for weight, _, tag in sorted(weighed) if weight < 0]


def _weight(text: str) -> float:
    try:
        return float(text) if text else 1.0
    except ValueError:
        return 0.0
