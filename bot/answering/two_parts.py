"""Questions with two parts ("how many, and since when?"): which two facts answer them, by their words.

That is for facts that no classifier knows; see `several` for those that one does.
"""

from __future__ import annotations

import re
from typing import NamedTuple

import numpy as np

from bot.answering.adjusting import Adjuster
from bot.answering.chances import chance_of
from bot.answering.decision import Decision, Scored
from bot.answering.matcher import Matcher
from bot.answering.names import NameFinder
from bot.answering.overlay import OverlaidMatcher
from bot.answering.query import Query
from bot.answering.question import read
from bot.answering.text import STOP_STEMS, for_matching
from bot.knowledge.models import Fact

PART_COVERED = 0.45
"""The least share of one part of a two-part question that a fact's words must cover."""
PART_SCORE = 0.75
"""The least score of a fact for its part."""
WHOLE_COUNTS = 0.4
"""What a fact's score for the whole question counts beside that for the part."""
GAP_MARGIN = 0.2
"""How much more two facts must cover when a gap is best, and how little behind it the best fact must be."""
FACTS_TRIED = 24
"""How many of the best facts for a part may answer it, where no classifier knows any of the facts."""

_CUTS = re.compile(
    r"\?\s+(?=\w)|;"
    r"|\s*,?\s+(?:and|an|plus|n|together with|as well as|along with|also|versus|vs)\s+(?:also\s+|then\s+)?"
    r"|\s*[&+]\s*|,\s+(?=\w)|\s+/\s+",
    re.IGNORECASE,
)
"""Where a question may be cut in two."""
_TAGS = re.compile(
    r",?\s*\b(?:right|correct|true|yes|yeah|no|innit|ok|surely|or not|please|pls|plz)\s*\?*\s*$", re.IGNORECASE
)
_JOINS = re.compile(r"\b(?:and|plus|n|together|well|along|also|versus|vs)\b|[&+]", re.IGNORECASE)


class _Part(NamedTuple):
    """The fact that comes nearest to a part of a question.

    `scored` is it as a candidate for the whole question, `score` what it scores for the part, `covered` the share of
    the part's words that it covers, `known` whether a classifier knows it.
    """

    fact: Fact
    scored: Scored
    score: float
    covered: float
    known: bool


class TwoParts:
    """Finds the two facts that answer a question with two parts."""

    def __init__(self, matcher: Matcher | OverlaidMatcher, names: NameFinder, adjuster: Adjuster) -> None:
        self._matcher = matcher
        self._names = names
        self._adjuster = adjuster

    def facts(self, text: str, whole: Decision) -> tuple[Scored, Scored] | None:
        """Return the two facts that answer the two parts of `text`, in order, where it has two.

        `whole` is the decision about all of it: the facts are among its candidates.
        """
        cuts = list(_CUTS.finditer(text := _TAGS.sub("", for_matching(text))))
        if not cuts or self._all_known(whole.query):
            return None
        by_fact = {s.fact.id: s for s in whole.scored}
        best: tuple[float, Scored, Scored] | None = None
        for cut in cuts:
            one, other = text[: cut.start()], text[cut.end() :]
            of_one = self._query(one)
            of_other = self._query(other) if of_one else None
            if not of_one or not of_other:
                continue
            joined = _JOINS.search(cut.group()) is not None
            first = self._best_of(one, of_one, by_fact)
            # "In total since 2017 and in total last year": the second part is nearest to the first one's fact too.
            known = first.fact.id if first and joined else ""
            second = self._best_of(other, of_other, by_fact, known) if first else None
            if not first or not second or first.fact.id == second.fact.id or first.fact.is_gap or second.fact.is_gap:
                continue
            if whole.scored[0].fact.is_gap and not joined:
                continue
            strength = self._strength(first, second, whole)
            if strength and (best is None or strength > best[0]):
                best = (strength, first.scored, second.scored)
        return best[1:] if best else None

    def _all_known(self, query: Query) -> bool:
        return len(query.chances) == len(self._matcher.index.facts) and not np.isnan(query.chances).any()

    def _strength(self, first: _Part, second: _Part, whole: Decision) -> float | None:
        """Return how strongly two parts are answered by their words, None where a classifier judges or it is too weak.

        What the report does not say is not hidden behind two neighbours unless both parts are plain.
        """
        if first.known or second.known:
            return None
        gap_first = whole.scored[0].fact.is_gap
        best_fact = max((s.adjusted for s in whole.scored if not s.fact.is_gap), default=0.0)
        if gap_first and whole.scored[0].adjusted - best_fact > GAP_MARGIN:
            return None
        covered = PART_COVERED + (GAP_MARGIN if gap_first else 0.0)
        strength = min(first.score, second.score)
        return strength if min(first.covered, second.covered) >= covered and strength >= PART_SCORE else None

    def _query(self, part: str) -> Query | None:
        """Return `part` read for matching, None where it has no known word or nothing that may be asked for."""
        query = self._matcher.query(part)
        if not any(s not in STOP_STEMS and row.ids.size for s, row in zip(query.stems, query.rows, strict=True)):
            return None
        return query

    def _best_of(self, part: str, query: Query, by_fact: dict[str, Scored], other_than: str = "") -> _Part | None:
        """Return the fact that comes nearest to `part`, which reads as `query`, if not the one with id `other_than`.

        Without a classifier it is one of `by_fact`, near the whole question.
        """
        ranked = self._matcher.rank(query, FACTS_TRIED if np.isnan(query.chances).all() else None)
        scored = self._adjuster.adjust(ranked, read(part, self._names), frozenset(query.stems))
        taught = any(chance_of(query, s.candidate.fact) is not None for s in scored)
        floor = min((s.adjusted for s in by_fact.values()), default=0.0)
        worth = {fact: s.adjusted for fact, s in by_fact.items()}
        known = [s for s in scored if (taught or s.fact.id in by_fact) and s.fact.id != other_than]
        if not known:
            return None
        top = max(known, key=lambda s: s.adjusted + WHOLE_COUNTS * worth.get(s.fact.id, floor))
        told = chance_of(query, top.candidate.fact) is not None
        whole = by_fact.get(top.fact.id, top)
        return _Part(top.fact, whole, top.adjusted, top.candidate.coverage, told)
