"""The help lines that are compiled in, so that help is shown even when no knowledge base can be read.

Opening hours are left out on purpose: the organisations' own pages disagree about them.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Helpline:
    """One place to turn to.

    `audience` says for whom it is, `region` where it works ("UK", "US", "elsewhere"), `contact` how to reach it
    as plain text, `url` its official https address, `verified_on` the ISO date its page was last read, and
    `verified_by` the person who opened it ("nobody yet" until one has).
    """

    name: str
    audience: str
    region: str
    contact: str
    url: str
    verified_on: str
    verified_by: str = "nobody yet"


POLICE = Helpline(
    "Police",
    "anyone in danger now",
    "UK",
    "999 (if you cannot speak: 999, then 55)",
    "https://www.police.uk/",
    "2026-11-24",
)
CHILDLINE = Helpline(
    "Childline", "anyone under 19", "UK", "0800 1111, or 1-2-1 chat on its website; free",
    "https://www.childline.org.uk/", "2026-11-24",
)  # fmt: skip
NSPCC_HELPLINE = Helpline(
    "NSPCC Helpline", "adults worried about a child", "UK", "0808 800 5000, help@nspcc.org.uk",
    "https://www.nspcc.org.uk/keeping-children-safe/reporting-abuse/report/", "2026-11-24",
)  # fmt: skip
CEOP = Helpline(
    "CEOP Safety Centre", "online grooming or sexual abuse; not for emergencies, not anonymous", "UK", "report form",
    "https://www.ceop.police.uk/Safety-Centre/", "2026-11-24",
)  # fmt: skip
REPORT_REMOVE = Helpline(
    "Report Remove", "under 18s whose sexual image is on the public web", "UK", "form, through Childline and the IWF",
    "https://www.childline.org.uk/info-advice/bullying-abuse-safety/online-mobile-safety/report-remove/",
    "2026-11-24",
)  # fmt: skip
SAMARITANS = Helpline(
    "Samaritans", "anyone in a crisis, any age", "UK", "116 123", "https://www.samaritans.org/", "2026-11-24"
)
SHOUT = Helpline(
    "Shout", "anyone in a crisis, by text", "UK", "text SHOUT to 85258", "https://giveusashout.org/", "2026-11-24"
)
NAPAC = Helpline(
    "NAPAC",
    "adults who were abused as children",
    "UK",
    "telephone and email, on its website",
    "https://napac.org.uk/",
    "2026-11-24",
)
STOP_IT_NOW = Helpline(
    "Stop It Now", "anyone worried about their own or another's sexual thoughts or behaviour towards children", "UK",
    "0808 1000 900, or chat and secure email on its website", "https://www.stopitnow.org.uk/helpline/", "2026-11-24",
)  # fmt: skip
ELSEWHERE = Helpline(
    "Child Helpline International", "children outside the UK", "elsewhere", "list of helplines by country",
    "https://childhelplineinternational.org/", "2026-11-24",
)  # fmt: skip

ESSENTIAL: tuple[Helpline, ...] = (
    POLICE, CHILDLINE, NSPCC_HELPLINE, CEOP, REPORT_REMOVE, SAMARITANS, SHOUT, NAPAC, STOP_IT_NOW, ELSEWHERE,
)  # fmt: skip
"""UK first, one entry for elsewhere."""
