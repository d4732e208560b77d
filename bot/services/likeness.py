"""Which questions ask alike: near in words, and the same in numbers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from rapidfuzz import fuzz, process, utils

ALIKE = 84.0
"""The likeness of two questions' words, 0 to 100 in any order, from which they are grouped."""


class Asked(NamedTuple):
    """One question as it is kept; `at` is in seconds since 1970."""

    number: int
    text: str
    reason: str
    fact: str
    at: int
    times: int


def grouped(questions: Sequence[Asked]) -> list[list[Asked]]:
    """Return `questions` in groups, in the order of their first members.

    Each joins the first-seen group whose first member it is like. Numbers must be the same: "in 2023" and "in 2024" ask
    for two things, however alike they look.
    """
    groups: list[list[Asked]] = []
    firsts: dict[tuple[str, ...], dict[int, str]] = {}
    for asked in questions:
        numbers = tuple(sorted(re.findall(r"\d+", asked.text.replace(",", ""))))
        folded = utils.default_process(asked.text)
        near = firsts.setdefault(numbers, {})
        found = process.extractOne(folded, near, scorer=fuzz.token_sort_ratio, score_cutoff=ALIKE)
        if found:
            groups[found[2]].append(asked)
        else:
            near[len(groups)] = folded
            groups.append([asked])
    return groups
