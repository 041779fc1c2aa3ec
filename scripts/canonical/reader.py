"""Read a published document place by place, and record on the way what is corrected, left out and described."""

import contextlib
from collections import Counter
from collections.abc import Iterator
from typing import Any, TypeGuard

from intake.document import Document

from canonical import keywords
from canonical.descriptions import DOCUMENT, CollectedProse, collect
from canonical.omissions import Omission
from canonical.order import pick
from canonical.rules import RULE_REASONS


class Reader:
    """Reads the parts of one document.

    Attributes:
        omissions: the parts that cannot be read.
        prose: the descriptions.
        owner: the current operation (or path, schema or document).
        steps: those from there to the current field.
    """

    def __init__(self, rule_counts: Counter[str]) -> None:
        self._rule_counts = rule_counts
        self.omissions: list[Omission] = []
        self.prose: CollectedProse = {}
        self.owner = DOCUMENT
        self.steps: list[str] = []

    def count_rule(self, rule: str, times: int = 1) -> None:
        """Count that a rule changed something."""
        assert rule in RULE_REASONS, rule
        if times:
            self._rule_counts[rule] += times

    @contextlib.contextmanager
    def omit_on_error(self, part: str) -> Iterator[None]:
        """Record an omission for a part of an operation or path that cannot be read, in place of failing as a whole."""
        place = "".join([*self.steps, part])
        try:
            with self.step_into(part):
                yield
        except (AttributeError, KeyError, TypeError, ValueError) as error:
            reason = f"not in the shape that Scribe prints ({type(error).__name__}: {error})"
            self.omissions.append(Omission.from_texts(self.owner, place, reason))

    @contextlib.contextmanager
    def step_into(self, part: str) -> Iterator[None]:
        """Read a part of the current place while the block runs."""
        self.steps.append(part)
        try:
            yield
        finally:
            self.steps.pop()

    def mapping(self, value: Any) -> Document:
        """Return an object; nothing, and the empty list that PHP prints for it, are an empty one."""
        if isinstance(value, dict):
            return value
        if value:
            raise TypeError(f"expected an object, got {type(value).__name__}")
        if value is not None:
            self.count_rule("empty-list-for-object")
        return {}

    def pick(self, kind: str, value: Any) -> Document:
        """Return the keywords that a canonical document has, each coerced to its own type."""
        relevant = pick(kind, self.mapping(value))
        result = {key: item for key, given in relevant.items() if (item := keywords.coerce(key, given)) is not None}
        self.count_rule(
            "facet-of-another-kind",
            sum(given is not None and result.get(key) != given for key, given in relevant.items()),
        )
        return result

    def collect_prose(self, *texts: Any, part: str = "") -> None:
        """Collect the prose about the current place, or about a part of it."""
        collect(self.prose, self.owner, (*self.steps, part), texts)

    def is_name(self, name: Any) -> TypeGuard[str]:
        """Return whether something is a name that is not empty."""
        if isinstance(name, str) and name.strip():
            return True
        if name is not None:
            self.count_rule("empty-name")
        return False
