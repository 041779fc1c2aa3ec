"""What a poll answer means, as a table: ordered rules from facts to a status, of which the first that applies counts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

import attrs

from fanscribe.status import Status

FactsT = TypeVar("FactsT")


@attrs.frozen
class Rule(Generic[FactsT]):
    """One line of the table. `reason` is a sentence that can be shown to a person."""

    reason: str
    applies: Callable[[FactsT], bool]
    status: Callable[[FactsT], Status]


def first(rules: Sequence[Rule[FactsT]], facts: FactsT) -> Status:
    """The status of the first rule that applies; the last rule of a table applies to everything."""
    rule = next(rule for rule in rules if rule.applies(facts))
    return attrs.evolve(rule.status(facts), reason=rule.reason)
