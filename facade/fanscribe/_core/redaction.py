"""Redact secrets from foreign text, in every spelling in which they may be repeated."""

from __future__ import annotations

import base64
import contextlib
import functools
import html
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final
from urllib.parse import quote, quote_plus, unquote

from fanscribe._core.foreign_text import MAX_TEXT, clean_text

_SECRET_FIELDS: Final = frozenset({"password", "cookies", "xbc", "code"})
_SECRET_NAME: Final = re.compile(r"csrf|token|password|cookie|xbc|secret|signing|api_?key", re.IGNORECASE)
_MIN_SECRET, _MIN_COOKIE = 4, 6
# A prefix or suffix this long gives a longer secret away.
_PREFIX, _SUFFIX = 8, 12
_MAX_DEPTH: Final = 40
_MAX_JSON: Final = 2**18


class Redaction:
    """Removes known values from foreign text, and passes it through the door that all of it goes through (`foreign_text`)."""

    def __init__(self, values: frozenset[str]) -> None:
        self._values = values

    def with_values(self, values: Iterable[str]) -> Redaction:
        """Return a redaction of more values."""
        every = self._values.union(values)
        return self if len(every) == len(self._values) else Redaction(every)

    def with_call(self, call: Any) -> Redaction:
        """Return a redaction of the secrets in the query, the headers and the body of a call, too."""
        body = call.body
        # Looked up on the class: a field of the API may have that name.
        to_dict = getattr(type(body), "to_dict", None)
        sent = (call.query, call.headers, to_dict(body) if to_dict else _read_json(body))
        return self.with_values(_find_secrets(sent))

    def __call__(self, text: str) -> str:
        """Return the text on one line, truncated, without any of the values."""
        # Only as much is searched as can be shown, plus a margin, so that truncation cannot leave part of a secret visible.
        margin = max(map(len, self._spellings), default=0)
        seen = text[: MAX_TEXT + margin + 1]
        clean = self._redact_values(seen)
        if len(seen) < len(text):
            clean = clean[: max(0, len(clean) - margin)]
        return clean_text(clean if len(seen) == len(text) else f"{clean}…")

    def redact_json(self, value: Any, depth: int = 0) -> Any:
        """Return JSON without any of the values, and without the values of fields named like a secret."""
        if isinstance(value, dict | list) and depth == _MAX_DEPTH:
            return "…"
        if isinstance(value, dict):
            return {
                self._redact_values(str(name)): "***"
                if item and _SECRET_NAME.search(str(name))
                else self.redact_json(item, depth + 1)
                for name, item in value.items()
            }
        if isinstance(value, list):
            return [self.redact_json(item, depth + 1) for item in value]
        return self._redact_values(value) if isinstance(value, str) else value

    @functools.cached_property
    def _spellings(self) -> tuple[str, ...]:
        return tuple({each for value in self._values if len(value) >= _MIN_SECRET for each in _spellings(value)})

    def _redact_values(self, text: str) -> str:
        spans = sorted(span for spelling in self._spellings for span in _find_secret(spelling, text))
        result, done = [], 0
        for start, end in spans:
            if start >= done:
                result += [text[done:start], "***"]
            done = max(done, end)
        return "".join(result) + text[done:]


def _spellings(secret: str) -> Iterator[str]:
    """Yield a secret as it is, and as encoded in JSON, URLs, HTML, Python and base64."""
    escaped = (json.dumps(secret)[1:-1], json.dumps(secret, ensure_ascii=False)[1:-1])
    quotes = (quote(secret, safe=safe, errors="replace") for safe in ("", "/"))
    quoted = (*quotes, quote_plus(secret, errors="replace"))
    markup = html.escape(secret)
    yield from (secret, unquote(secret), repr(secret)[1:-1], markup, html.escape(secret, quote=False))
    # PHP escapes slashes in JSON, and encodes quotes in HTML differently from Python.
    yield from (*escaped, *(each.replace("/", "\\/") for each in escaped), markup.replace("&#x27;", "&#039;"))
    yield from (*quoted, *(re.sub("%[0-9A-F]{2}", lambda code: code[0].lower(), each) for each in quoted))
    content = secret.encode(errors="replace")
    if len(content) >= _PREFIX:
        # Within longer content, it starts at one of three offsets of a base64 group.
        for before in range(3):
            inner = slice(-(-8 * before // 6), 8 * (before + len(content)) // 6)
            encoded = base64.b64encode(b"\0" * before + content).decode()[inner]
            yield from (encoded, encoded.replace("+", "-").replace("/", "_"))


def _find_secret(secret: str, text: str) -> Iterator[tuple[int, int]]:
    """Yield where a secret occurs in a text, whole or cut off at either end."""
    head, tail = secret[:_PREFIX], secret[-_SUFFIX:]
    start = text.find(head)
    while start >= 0:
        end = start + len(head)
        while end < len(text) and end - start < len(secret) and text[end] == secret[end - start]:
            end += 1
        yield start, end
        start = text.find(head, end)
    end = text.find(tail) if len(secret) > _SUFFIX else -1
    while end >= 0:
        start, end = end, end + len(tail)
        while start > 0 and end - start < len(secret) and text[start - 1] == secret[-(end - start) - 1]:
            start -= 1
        yield start, end
        end = text.find(tail, end)


def _read_json(body: Any) -> Any:
    """Parse a body that is sent as raw bytes, unless it is not JSON or too large; return any other body unchanged."""
    if isinstance(body, bytes) and len(body) <= _MAX_JSON and body.lstrip()[:1] in (b"{", b"["):
        with contextlib.suppress(ValueError, RecursionError):
            return json.loads(body)
    return body


def _find_secrets(value: Any) -> Iterator[str]:
    """Yield the secrets in a request: the values under the names of secrets, with everything in them."""
    left = [(value, False)]
    while left:
        value, is_secret = left.pop()
        if isinstance(value, Mapping):
            for name, item in value.items():
                left.append((item, is_secret or is_secret_name(str(name))))
                if isinstance(item, str) and "cookie" in str(name).lower():
                    values = (pair.partition("=")[2].strip().strip('"') for pair in item.split(";"))
                    yield from (each for each in values if len(each) >= _MIN_COOKIE)
        elif isinstance(value, list | tuple):
            left += [(item, is_secret) for item in value]
        elif is_secret and isinstance(value, str):
            yield value


def is_secret_name(name: str) -> bool:
    """Return whether a field of this name may hold a secret."""
    return name in _SECRET_FIELDS or _SECRET_NAME.search(name) is not None
