"""Answers to every operation: made of what the packages say of their models, valid, and the same each time."""

from __future__ import annotations

import inspect
import re
import types
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from functools import cache
from typing import Any, Final, Literal, Union, get_args, get_origin
from urllib.parse import urlencode

import attrs
from fanscribe_api.runtime.call import FileCall, ListCall, PagedCall, Request
from fanscribe_api.runtime.fields import field_table
from fanscribe_api.runtime.models import Model

from fanscribe._platforms import catalogue

TOTAL: Final = 25
_PAGE: Final = 10
_DEEPEST: Final = 5
_BEGINS: Final = datetime(2026, 9, 1, 10, tzinfo=UTC)
# How texts look, by words in the names of their fields; the first that is found counts.
_TEXTS: Final[Sequence[tuple[str, str]]] = (
    (r"email", "fan{n}@sandbox.example"),
    (r"url|link|avatar|header|src|preview|thumb|source|location$", "https://sandbox.example/{name}/{n}"),
    (r"username", "fan_{n}"),
    (r"(?:^|_)name|name$", "Fan {n}"),
    (r"(?:^|_)ids?$|uuid|hash", "{n}"),
    (r"currency", "USD"),
    (r"country", "US"),
    (r"_at$|date|time", "{moment}"),
    (r"price|amount|total|balance|earn|net|gross|tip", "{n}.50"),
    (r"text|message|caption|about|bio", "A text, number {n}"),
)
_RUNS: Final = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")


@attrs.frozen
class Operation:
    """An operation, as far as its answer depends on it."""

    request: Request[Any]
    pattern: re.Pattern[str]
    blanks: int

    def answer(self, path: str, query: Mapping[str, str], base_url: str) -> Any:
        """An example of its answer; bytes where that is a file."""
        if isinstance(self.request, FileCall):
            return b"the content of a file"
        reader = self.request.answer
        if reader is None:
            return {}
        if item := getattr(reader, "item", None):
            return [_of_model(item.model, number, 0) for number in range(1, 3)]
        model = getattr(reader, "model", None)
        if model is None:
            return "a text"
        body = _of_model(model, 1, 0)
        if isinstance(self.request, ListCall | PagedCall):
            self._paged(body, model, path, query, base_url)
        return body

    def _paged(
        self, body: dict[str, Any], model: type[Model], path: str, query: Mapping[str, str], base_url: str
    ) -> None:
        """Make an example one page of several."""
        offset, limit = _number(query.get("offset"), 0), max(1, _number(query.get("limit"), _PAGE))
        count = max(0, min(limit, TOTAL - offset))
        if self.request.items:
            place, kind = body, model
            *way, last = self.request.items
            for name in way:
                place, kind = place[_wire(kind, name)], _some(field_table(kind).hints[name])
            item = get_args(_some(field_table(kind).hints[last]))[0]
            wire = _wire(kind, last)
            place[wire] = [_of(item, wire, offset + number, 1) for number in range(1, count + 1)]
        if "_pagination" in body:
            following = {**query, "limit": str(limit), "offset": str(offset + limit)}
            more = offset + limit < TOTAL
            url = f"{base_url}{path}?{urlencode(following)}" if more else None
            body["_pagination"] = {"next_page": url, "total_results": TOTAL}


def _wire(model: type[Model], name: str) -> str:
    """The name on the wire of a model's field."""
    return model.__fields__[name].alias


def _number(text: str | None, otherwise: int) -> int:
    return int(text) if text is not None and text.isdecimal() else otherwise


@cache
def operations(platform: str) -> Sequence[Operation]:
    """The operations of a platform; those with fewer blanks in their paths first."""
    found = [_operation(request) for request in _requests(platform)]
    return sorted(found, key=lambda operation: operation.blanks)


def _requests(platform: str) -> Iterator[Request[Any]]:
    for tag in catalogue.tags(platform):
        for describe in catalogue.operations(platform, tag).values():
            needed = list(inspect.signature(describe).parameters.values())[1:]
            blank = {one.name: "1" for one in needed if one.default is one.empty}
            yield describe(None, **blank)


def _operation(request: Request[Any]) -> Operation:
    parts = re.split(r"(\{[^{}/]+\})", request.path)
    pattern = "".join("[^/]+" if part.startswith("{") else re.escape(part) for part in parts)
    return Operation(request, re.compile(pattern), len(parts) // 2)


def operation(method: str, path: str) -> Operation | None:
    """The operation that a request is for."""
    known = operations("fansly" if path.startswith("/api/fansly/") else "onlyfans")
    fitting = [each for each in known if each.pattern.fullmatch(path)]
    # A file with PUT or PATCH comes as POST, as PHP reads it.
    spoofed = ("PUT", "PATCH") if method == "POST" else ()
    exact = [each for each in fitting if each.request.method == method]
    return next(iter(exact or [each for each in fitting if each.request.method in spoofed]), None)


def _of_model(model: type[Model], number: int, depth: int) -> dict[str, Any]:
    fields = field_table(model)
    return {
        wire: _of(fields.hints[name], wire, number, depth + 1)
        for wire, name in fields.names.items()
        if depth < _DEEPEST or _inner(fields.hints[name]) is None
    }


def _some(hint: Any) -> Any:
    """What a hint says, beside that there may be nothing."""
    if get_origin(hint) in (Union, types.UnionType):
        kinds = [kind for kind in get_args(hint) if kind is not types.NoneType]
        return kinds[0] if kinds else None
    return hint


def _inner(hint: Any) -> type[Model] | None:
    """The model of a hint, if it is one."""
    kind = _some(hint)
    return kind if isinstance(kind, type) and issubclass(kind, Model) else None


def _of(hint: Any, name: str, number: int, depth: int) -> Any:
    """An example of what a hint says, for a field of this name."""
    kind = _some(hint)
    origin = get_origin(kind)
    if origin is Literal:
        return get_args(kind)[0]
    if origin is list:
        item = get_args(kind)[0]
        if item is Any or depth >= _DEEPEST:
            return []
        return [_of(item, name, number * 10 + place, depth + 1) for place in range(2)]
    if (model := _inner(kind)) is not None:
        return _of_model(model, number, depth)
    if kind is bool:
        return True if name in ("success", "is_authenticated") else number % 2 == 0
    if kind is int:
        return 1000 + number if name.lower().endswith("id") else number
    if kind is float:
        return number + 0.5
    if kind is datetime or kind is date:
        moment = _BEGINS + timedelta(hours=number)
        return (moment if kind is datetime else moment.date()).isoformat()
    if kind is str:
        return _text(name, number)
    return {} if origin is dict else None


def _text(name: str, number: int) -> str:
    snake = _RUNS.sub("_", name).lower()
    form = next((text for words, text in _TEXTS if re.search(words, snake)), "{name} {n}")
    return form.format(n=number, name=snake, moment=(_BEGINS + timedelta(hours=number)).isoformat())
