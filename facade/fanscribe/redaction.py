"""Takes secrets out of texts that others wrote."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

import attrs

_SECRET_FIELDS: Final = frozenset({"password", "cookies", "xbc", "code"})
_SECRET_NAME: Final = re.compile(r"csrf|token|password|cookie|xbc|secret|signing|api_?key", re.IGNORECASE)
_SHORTEST_SECRET, _LONGEST_MESSAGE = 4, 500


@attrs.frozen
class Redaction:
    """Takes known values out of a text, and whatever cannot be printed."""

    _values: frozenset[str] = attrs.field(repr=False)

    def with_values(self, values: Iterable[str]) -> Redaction:
        """The same for more values."""
        return Redaction(self._values | frozenset(values))

    def with_call(self, call: Any) -> Redaction:
        """The same for what is secret in the body of a call."""
        body = call.body
        return self.with_values(_secrets_in(body.to_dict() if hasattr(body, "to_dict") else body))

    def __call__(self, text: str) -> str:
        """The text on one line and not longer than a message, without any of the values."""
        shown = "".join(character if character.isprintable() else " " for character in self._without(text))
        return shown if len(shown) <= _LONGEST_MESSAGE else shown[:_LONGEST_MESSAGE] + "…"

    def of_json(self, value: Any) -> Any:
        """JSON without any of the values, and without what stands in a field that is called like a secret."""
        if isinstance(value, dict):
            return {
                self._without(str(name)): "***" if item and _SECRET_NAME.search(str(name)) else self.of_json(item)
                for name, item in value.items()
            }
        if isinstance(value, list):
            return [self.of_json(item) for item in value]
        return self._without(value) if isinstance(value, str) else value

    def _without(self, text: str) -> str:
        for value in sorted(self._values, key=len, reverse=True):
            if len(value) >= _SHORTEST_SECRET:
                text = text.replace(value, "***")
        return text


def _secrets_in(value: Any) -> Iterator[str]:
    """What in a body must not come back in any text of ours, whoever repeats it."""
    if isinstance(value, Mapping):
        for name, item in value.items():
            if name in _SECRET_FIELDS and isinstance(item, str):
                yield item
            else:
                yield from _secrets_in(item)
