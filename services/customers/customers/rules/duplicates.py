"""How likely two customers are the same one, and why."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urlsplit

from crmkit.search.fold import fold
from customers.rules import names

# Where everybody has a mailbox, a shared domain says nothing.
PUBLIC_MAIL = frozenset(
    str.split(
        "gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com "
        "yahoo.com.tw yahoo.com.hk icloud.com me.com qq.com foxmail.com 163.com 126.com "
        "yeah.net sina.com sina.cn sohu.com aliyun.com 139.com 189.cn hinet.net msa.hinet.net "
        "ms1.hinet.net pchome.com.tw seed.net.tw proton.me protonmail.com gmx.de web.de "
    )
)
SHOWN_FROM, TOLD_FROM = 30, 60
SIMILAR_FROM = 0.6
CERTAINTY = {"tax_number": 95, "name": 80, "email": 75, "phone": 60, "website": 60, "domain": 35}
SAME_PERSON_NAME = 30
SIMILAR_NAME = 55


@dataclass(frozen=True)
class Fingerprint:
    """What of a customer is compared, in comparable form."""

    names: frozenset[str] = frozenset()
    phones: frozenset[str] = frozenset()
    emails: frozenset[str] = frozenset()
    websites: frozenset[str] = frozenset()
    tax_number: str = ""
    is_person: bool = False

    @property
    def domains(self) -> frozenset[str]:
        """The internet domains that the customer goes by."""
        of_mail = {email.partition("@")[2] for email in self.emails} - PUBLIC_MAIL
        return self.websites | of_mail

    def keys(self) -> list[str]:
        """The keys under which possible twins are looked up; twins share at least one."""
        found = {f"n:{name}" for name in self.names}
        found |= {f"h:{names.head(name)}" for name in self.names}
        found |= {f"p:{phone}" for phone in self.phones}
        found |= {f"e:{email}" for email in self.emails}
        found |= {f"w:{domain}" for domain in self.domains}
        if self.tax_number:
            found.add(f"t:{self.tax_number}")
        return sorted(found)


@dataclass(frozen=True)
class Likeness:
    """A score from 0 to 100 and the reasons that made it, strongest first."""

    score: int
    reasons: tuple[str, ...]


def fingerprint(
    *,
    customer_names: Iterable[str | None] = (),
    phones: Iterable[str | None] = (),
    emails: Iterable[str | None] = (),
    website: str | None = None,
    tax_number: str | None = None,
    is_person: bool = False,
) -> Fingerprint:
    """Brings what was typed into comparable form; what says nothing is left out."""
    site = host(website)
    return Fingerprint(
        names=frozenset(filter(None, map(names.core, customer_names))),
        phones=frozenset(filter(None, map(phone_key, phones))),
        emails=frozenset((email or "").strip().casefold() for email in emails if email),
        websites=frozenset({site} if site else ()),
        tax_number=re.sub(r"[\s\-]", "", tax_number or "").upper(),
        is_person=is_person,
    )


def phone_key(number: str | None) -> str:
    """The last eight digits, which are the same with and without the country's code."""
    digits = re.sub(r"\D", "", fold(number or ""))
    return digits[-8:] if len(digits) >= 6 else ""


def host(website: str | None) -> str:
    """The host of a web address without `www.`."""
    text = (website or "").strip().casefold()
    if not text:
        return ""
    # An address of one bracket only is no address, and typing is not finished yet.
    try:
        found = urlsplit(text if "//" in text else f"//{text}").hostname or ""
    except ValueError:
        return ""
    return found.removeprefix("www.")


def likeness(one: Fingerprint, other: Fingerprint) -> Likeness:
    """Joins the independent hints: each one leaves less room for chance."""
    hints = _hints(one, other)
    doubt = 1.0
    for certainty in hints.values():
        doubt *= 1 - certainty / 100
    reasons = sorted(hints, key=lambda reason: (-hints[reason], reason))
    return Likeness(score=round((1 - doubt) * 100), reasons=tuple(reasons))


def _hints(one: Fingerprint, other: Fingerprint) -> dict[str, int]:
    shared = {
        "tax_number": bool(one.tax_number) and one.tax_number == other.tax_number,
        "email": bool(one.emails & other.emails),
        "phone": bool(one.phones & other.phones),
        "website": bool(one.websites & other.websites),
    }
    hints = {reason: CERTAINTY[reason] for reason, holds in shared.items() if holds}
    if not shared["website"] and not shared["email"] and one.domains & other.domains:
        hints["domain"] = CERTAINTY["domain"]
    return hints | _name_hint(one, other)


def _name_hint(one: Fingerprint, other: Fingerprint) -> dict[str, int]:
    if one.names & other.names:
        of_people = one.is_person or other.is_person
        return {"name": SAME_PERSON_NAME if of_people else CERTAINTY["name"]}
    best = max(
        (names.similarity(ours, theirs) for ours in one.names for theirs in other.names),
        default=0.0,
    )
    if best < SIMILAR_FROM or one.is_person or other.is_person:
        return {}
    return {"similar_name": round(SIMILAR_NAME * best)}
