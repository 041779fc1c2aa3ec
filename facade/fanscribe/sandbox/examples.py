"""Example answers for every operation: built from the generated models, valid, and the same each time."""

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
from fanscribe_api.runtime.models import JsonObject, Page

from fanscribe._core.json_fields import as_datetime
from fanscribe._platforms import catalogue
from fanscribe._signin.status import Platform, split_prefix

TOTAL_ITEMS: Final = 25
_PAGE_SIZE: Final = 10
_MAX_DEPTH: Final = 5
_FIRST_DATE: Final = datetime(2026, 9, 1, 10, tzinfo=UTC)
# Templates of texts, by patterns of field names; the first match wins.
_TEXT_TEMPLATES: Final[Sequence[tuple[str, str]]] = (
    (r"token|secret|csrf|password|signature|(?:mux|obs|rtmp)_key", "not-a-secret"),
    (r"email$", "fan{n}@sandbox.example"),
    (r"prefixed_id", "ofapi_media_{n}"),
    (r"uuid", "00000000-0000-4000-8000-{n:012d}"),
    (r"(?:^|_)u?l?ids?$|hash|cursor|marker", "{n}"),
    (r"currency", "USD"),
    (r"country", "US"),
    (r"size|width|height|duration|count|percent|rate$", "{n}"),
    (r"username|handle", "fan_{n}"),
    (r"time_?zone", "UTC"),
    (r"(?:^|_)name|name$", "Fan {n}"),
    (r"city|location", "City {n}"),
    (r"(?:^|_)ip(?:_address)?$", "192.0.2.{n}"),
    (r"colou?r$", "#00{n:04d}"),
    (r"mime_?type", "image/jpeg"),
    (
        r"url|link$|avatar|header|banner|src|preview|thumb|deeplink|href|website|wishlist|^[cw]\d+$|^(?:240|720)$",
        "https://sandbox.example/{name}/{n}",
    ),
    (r"_at(?:_|$)|date|(?:^|_)time(?:_|$)|timestamp|^last_(?:seen|activity)|^offer_|_on$", "{moment}"),
    (r"price|amount|total|balance|earn|(?:^|_)net|gross|tips?$|revenue|profit|cost", "{n}.50"),
    (r"text|message|caption|about|bio|note|notice|description|title|reason|question|content|body", "Text number {n}"),
)
# A URL in a path has slashes once it is decoded.
_PLACEHOLDER: Final = {"Url}": "(?:https?://.+|[^/]+)"}
_CAMEL_CASE: Final = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")


@attrs.frozen
class ExampleOperation:
    """An operation, with all that its example answer depends on.

    Attributes:
        words: a word that the document lists for an argument of the tag, by the argument's name: fields of this name have it, too.
    """

    request: Request[Any]
    pattern: re.Pattern[str]
    placeholders: int
    words: Mapping[str, str]

    def answer(self, path: str, query: Mapping[str, str], base_url: str) -> Any:
        """Return an example answer; bytes if the answer is a file."""
        if isinstance(self.request, FileCall):
            return b"the content of a file"
        reader = self.request.answer
        if reader is None:
            return {}
        if item := getattr(reader, "item", None):
            return [_model_example(item.model, number, 0, self.words) for number in range(1, 3)]
        model = getattr(reader, "model", None)
        if model is None:
            return "text"
        body = _model_example(model, 1, 0, self.words)
        if isinstance(self.request, ListCall | PagedCall):
            self._paginate(body, model, path, query, base_url)
        return body

    def _paginate(
        self, body: dict[str, Any], model: type[JsonObject], path: str, query: Mapping[str, str], base_url: str
    ) -> None:
        """Turn an example into one page of several."""
        positions = [query[name] for name in self.request.next_from if name in query]
        offset = _parse_position(positions[0]) if positions else _parse_int(query.get("offset"), 0)
        limit = max(1, _parse_int(query.get("limit", query.get("size")), _PAGE_SIZE))
        count = max(0, min(limit, TOTAL_ITEMS - offset))
        if issubclass(model, Page):
            place, kind = body, model
            *way, last = model.__items__
            for wire in way:
                place, kind = place[wire], _hint(kind, wire)
            item = get_args(_hint(kind, last))[0]
            place[last] = [_example(item, last, offset + number, 1, self.words) for number in range(1, count + 1)]
        for steps in self.request.next_from.values():
            _set_position(body, model, steps, offset + limit if offset + limit < TOTAL_ITEMS else None)
        if "_pagination" in body:
            following = {**query, "limit": str(limit), "offset": str(offset + limit)}
            more = offset + limit < TOTAL_ITEMS
            url = f"{base_url}{path}?{urlencode(following)}" if more else None
            body["_pagination"] = {"next_page": url, "total_results": TOTAL_ITEMS}


def _hint(model: type[JsonObject], wire: str) -> Any:
    """Return what a field holds that is not null, by its name in JSON."""
    table = field_table(model)
    return _without_none(table.hints[table.names[wire]])


def _set_position(body: dict[str, Any], model: type[JsonObject], way: Sequence[str], offset: int | None) -> None:
    """Set where the next page begins, at a place of an example: as a time where the field is one, None for the end."""
    place, kind = body, model
    for wire in way[:-1]:
        place = place[wire]
        kind = _hint(kind, wire)
    hint = _hint(kind, way[-1])
    is_time = offset is not None and hint is datetime
    place[way[-1]] = (_FIRST_DATE - timedelta(hours=offset or 0)).isoformat() if is_time else offset and str(offset)


def _parse_position(text: str) -> int:
    """Return the offset of a position that `_set_position` made; 0 for any other."""
    if text.isdecimal():
        return int(text)
    moment = as_datetime(text)
    return max(0, round((_FIRST_DATE - moment).total_seconds() / 3600)) if moment else 0


def _parse_int(text: str | None, otherwise: int) -> int:
    return int(text) if text is not None and text.isdecimal() else otherwise


@cache
def operations(platform: Platform) -> Sequence[ExampleOperation]:
    """Return the operations of a platform, those with the fewest placeholders in their path first."""
    found = [_build_operation(request, words) for request, words in _describe_requests(platform)]
    return sorted(found, key=lambda operation: operation.placeholders)


def _describe_requests(platform: Platform) -> Iterator[tuple[Request[Any], Mapping[str, str]]]:
    """Yield the request of each operation, and the words that its arguments and those of its tag may be."""
    for tag in catalogue.tags(platform):
        signatures = {
            describe: list(inspect.signature(describe).parameters.values())[1:]
            for describe in catalogue.operations(platform, tag).values()
        }
        words = {name: word for parameters in signatures.values() for name, word in _listed_words(parameters)}
        for describe, parameters in signatures.items():
            blank = {one.name: "1" for one in parameters if one.default is one.empty}
            yield describe(None, **blank), {**words, **dict(_listed_words(parameters))}


def _listed_words(parameters: Sequence[inspect.Parameter]) -> Iterator[tuple[str, str]]:
    """Yield a word that the document lists for an argument, by the argument's name."""
    for one in parameters:
        listed = re.findall(r"['\"](\S+?)['\"]", str(one.annotation)) if "Literal[" in str(one.annotation) else []
        # What selects everything is no value of one.
        if word := next((each for each in listed if each not in ("all", "total")), None):
            yield one.name.rstrip("_"), word


def _build_operation(request: Request[Any], words: Mapping[str, str]) -> ExampleOperation:
    parts = re.split(r"(\{[^{}/]+\})", request.path)
    pattern = "".join(
        _PLACEHOLDER.get(part[-4:], "[^/]+") if part.startswith("{") else re.escape(part) for part in parts
    )
    return ExampleOperation(request, re.compile(pattern), len(parts) // 2, words)


def platform_of_path(path: str) -> Platform:
    """Return the platform that a path belongs to."""
    return split_prefix(path.removeprefix("/api/"), "/")[0]


def find_operation(method: str, path: str) -> ExampleOperation | None:
    """Return the operation that serves a request."""
    matching = [each for each in operations(platform_of_path(path)) if each.pattern.fullmatch(path)]
    # PHP parses file uploads of POST only, so PUT and PATCH are sent as POST.
    spoofed = ("PUT", "PATCH") if method == "POST" else ()
    exact = [each for each in matching if each.request.method == method]
    return next(iter(exact or [each for each in matching if each.request.method in spoofed]), None)


def _model_example(model: type[JsonObject], number: int, depth: int, words: Mapping[str, str]) -> dict[str, Any]:
    fields = field_table(model)
    return {
        wire: _example(fields.hints[name], wire, number, depth + 1, words)
        for wire, name in fields.names.items()
        if depth < _MAX_DEPTH or _model_of(fields.hints[name]) is None
    }


def _without_none(hint: Any) -> Any:
    """Return a type hint without its None."""
    if get_origin(hint) in (Union, types.UnionType):
        kinds = [kind for kind in get_args(hint) if kind is not types.NoneType]
        return kinds[0] if kinds else None
    return hint


def _model_of(hint: Any) -> type[JsonObject] | None:
    """Return the model of a type hint; None for any other type."""
    kind = _without_none(hint)
    return kind if isinstance(kind, type) and issubclass(kind, JsonObject) else None


def _example(hint: Any, name: str, number: int, depth: int, words: Mapping[str, str]) -> Any:
    """Return an example value for a type hint and a field name; `words` are known words of texts, by name."""
    kind = _without_none(hint)
    origin = get_origin(kind)
    if origin is Literal:
        return get_args(kind)[0]
    if origin is list:
        item = get_args(kind)[0]
        if item is Any or depth >= _MAX_DEPTH:
            return []
        return [_example(item, name, number * 10 + place, depth + 1, words) for place in range(2)]
    if (model := _model_of(kind)) is not None:
        return _model_example(model, number, depth, words)
    if kind is bool:
        return True if name in ("success", "is_authenticated") else number % 2 == 0
    if kind is int:
        return 1000 + number if name.lower().endswith("id") else number
    if kind is float:
        return number + 0.5
    if kind is datetime or kind is date:
        moment = _FIRST_DATE + timedelta(hours=number)
        return (moment if kind is datetime else moment.date()).isoformat()
    if kind is str:
        return _example_text(name, number, words)
    return {} if origin is dict else None


def _example_text(name: str, number: int, words: Mapping[str, str]) -> str:
    snake = _CAMEL_CASE.sub("_", name).lower()
    if snake in words:
        return words[snake]
    form = next((text for pattern, text in _TEXT_TEMPLATES if re.search(pattern, snake)), "{name} {n}")
    return form.format(n=number, name=snake, moment=(_FIRST_DATE + timedelta(hours=number)).isoformat())
