"""Requests: plain data that operations describe and a runner sends."""

from __future__ import annotations

import contextlib
import functools
import json
import math
import os
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, Generic, NamedTuple, Self, TypeVar
from urllib.parse import quote

import attrs

from .errors import InvalidArgument
from .fields import field_table
from .hints import Reader, describe_type, enum_value, to_text
from .models import Body, JsonObject, ModelRef, Page, next_query, to_jsonable
from .types import File, Response, Unset

T = TypeVar("T")
ItemT = TypeVar("ItemT")
BodyT = TypeVar("BodyT", bound=Body)

_BRACED = re.compile(r"\{([^{}/]+)\}")
# Most ids: there is nothing to quote in them.
_PLAIN_SEGMENT = re.compile(r"[A-Za-z0-9_-]+")
_FORMS = ("json", "form", "urlencoded")
_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
# What the client and httpx set: another one would change where a request goes, who sends it, or how its answer is read.
_OWN_HEADERS = frozenset(
    (
        "accept-encoding", "authorization", "connection", "content-length", "cookie", "host", "proxy-authorization",
        "transfer-encoding", "user-agent",
    )
)  # fmt: skip
_SPOOFED = ("PUT", "PATCH")
IF_NONE_MATCH = "If-None-Match"
IDEMPOTENCY_KEY = "Idempotency-Key"
# Headers that decide how a request is treated.
_SPELLINGS = {name.lower(): name for name in (IF_NONE_MATCH, IDEMPOTENCY_KEY)}
_NOT_MODIFIED = 304
_DEEPEST, _MOST_DIGITS = 200, 4000


def read_text(value: Any) -> Any:
    """Read a response that is text."""
    return value


def read_any(value: Any) -> Any:
    """Read a response of which nothing is documented: JSON, else text, else bytes."""
    return value


class _Encoded(NamedTuple):
    """A request as it is sent: path, query, and the body in one of several forms."""

    url: str
    params: list[tuple[str, str]]
    form: str
    body: Any


@attrs.frozen(slots=False)
class Request(Generic[T]):
    """One request. Its arguments may be secrets, so the repr leaves them out.

    Attributes:
        method: the HTTP method.
        path: the path of the document, with the names of its parameters in braces.
        path_params: the values of these parameters.
        query, headers: the values by their names in HTTP; `UNSET` is not sent.
        json, form, urlencoded: the model of the body, with its fields or an instance.
        content: a body that is sent as it is.
        media_type: the media type of the body, unless it is the usual one.
        accept: the media types of the response.
        answer: the reader of a successful response; None returns the JSON unchanged.
        next_from: where a page has the parameters of the next one, as names in JSON; the place for "" has its address.
            Without it, `_pagination` has the address.
        page_numbers: where a page has its number, and that of the last page.
        next_query: the query of this page, as the page before it gave it.
    """

    method: str
    path: str
    path_params: Mapping[str, Any] = attrs.field(factory=dict, repr=False)
    query: Mapping[str, Any] = attrs.field(factory=dict, repr=False, kw_only=True)
    headers: Mapping[str, Any] = attrs.field(factory=dict, repr=False, kw_only=True)
    json: tuple[ModelRef | None, Any] | None = attrs.field(default=None, repr=False, kw_only=True)
    form: tuple[ModelRef, Any] | None = attrs.field(default=None, repr=False, kw_only=True)
    urlencoded: tuple[ModelRef, Any] | None = attrs.field(default=None, repr=False, kw_only=True)
    content: Any = attrs.field(default=None, repr=False, kw_only=True)
    media_type: str | None = attrs.field(default=None, repr=False, kw_only=True)
    accept: str = attrs.field(default="application/json", repr=False, kw_only=True)
    answer: Reader | None = attrs.field(default=None, repr=False, kw_only=True)
    next_from: Mapping[str, tuple[str, ...]] = attrs.field(factory=dict, repr=False, kw_only=True)
    page_numbers: tuple[tuple[str, ...], ...] = attrs.field(default=(), repr=False, kw_only=True)
    next_query: tuple[tuple[str, str], ...] | None = attrs.field(default=None, repr=False, kw_only=True)

    @property
    def url(self) -> str:
        """The path with its parameters filled in, each quoted as one segment."""
        return self._encoded.url

    @property
    def params(self) -> list[tuple[str, str]]:
        """The encoded query."""
        return self._encoded.params

    @property
    def body(self) -> Any:
        """The model of the body, or the raw content; None without a body."""
        return self._encoded.body

    @property
    def _encoded(self) -> _Encoded:
        """The encoded request, made once; raises `InvalidArgument`."""
        encoded: _Encoded | None = self.__dict__.get("_encoded_once")
        if encoded is None:
            path_params = {name: _encode_path_param(name, value) for name, value in self.path_params.items()}
            url = _BRACED.sub(lambda found: path_params[found[1]], self.path)
            form, body = "content", self.content
            if given := {name: fields for name in _FORMS if (fields := getattr(self, name)) is not None}:
                # If there are several forms, the one with fields.
                chosen = (name for name, (_, value) in given.items() if not isinstance(value, _BodyFields) or value)
                form = next(chosen, next(iter(given)))
                body = _build_body(*given[form])
            if isinstance(body, Unset):
                form, body = "content", None
            encoded = self.__dict__["_encoded_once"] = _Encoded(
                url, list(_query_pairs(self.query, self.next_query)), form, body
            )
        return encoded

    def with_if_none_match(self, etag: Any) -> Self:
        """Return a copy that is answered with 304 if the answer still has this ETag; raises `InvalidArgument`."""
        if not isinstance(etag, str) or not etag.strip():
            raise InvalidArgument(f"if_none_match must be the etag of a response, got {describe_type(etag)}")
        return attrs.evolve(self, headers={**self.headers, IF_NONE_MATCH: check_header("if_none_match", etag)})

    def is_not_modified(self, status: int) -> bool:
        """True for a 304 that was asked for."""
        return status == _NOT_MODIFIED and IF_NONE_MATCH in self.headers

    def with_body(self, body: Any) -> Self:
        """Return a copy with this body, in the form that its model belongs to."""
        forms = {name: form for name in _FORMS if (form := getattr(self, name)) is not None}
        matching = (name for name, (model, _) in forms.items() if model and isinstance(body, model.model))
        name = next(matching, next(iter(forms)))
        changes: dict[str, Any] = dict.fromkeys(forms) | {name: (forms[name][0], body)}
        return attrs.evolve(self, **changes)

    def validated(self) -> Self:
        """Return the request itself; raises `InvalidArgument` if it cannot be encoded."""
        _ = self._encoded
        return self

    def __str__(self) -> str:
        try:
            return f"{self.method} {self.url}"
        except InvalidArgument:
            return f"{self.method} {self.path}"

    @property
    def has_body(self) -> bool:
        """True while the whole body can be sent: a file that cannot be rewound can be sent once."""
        return not any(reader.is_spent for reader in self._readers.values())

    @property
    def _readers(self) -> dict[int, _OneShotFile]:
        """The readers of open files, by the id of the file; each starts where the file stood."""
        readers: dict[int, _OneShotFile] = self.__dict__.setdefault("_readers_once", {})
        return readers

    def build_kwargs(self, files: contextlib.ExitStack) -> dict[str, Any]:
        """Return the arguments for `httpx.Request`; files given as paths stay open until `files` is closed."""
        encoded = self._encoded
        opened = _OpenFiles(files, self._readers)
        own = {
            name: check_header(name, str(enum_value(value)))
            for name, value in self.headers.items()
            if not isinstance(value, Unset) and value is not None
        }
        headers: dict[str, Any] = {"Accept": self.accept}
        if own:
            headers = merge_headers(headers, own)
        kwargs: dict[str, Any] = {"method": self.method, "url": encoded.url, "headers": headers}
        if encoded.params:
            kwargs["params"] = encoded.params
        if encoded.form == "json":
            headers["Content-Type"] = self.media_type or "application/json"
            kwargs["content"] = _encode_json(encoded.body)
        elif encoded.form != "content":
            fields = Body.to_multipart(encoded.body)
            parts = [part for field, value, is_file in fields for part in _form_parts(field, value, is_file, opened)]
            if encoded.form == "form" and self.method in _SPOOFED:
                # PHP parses multipart bodies of POST requests only; Laravel takes the real method from this field.
                kwargs["method"] = "POST"
                parts.append(("_method", (None, self.method.encode(), None)))
            kwargs |= {"files": parts} if encoded.form == "form" else {"data": _form_texts(parts)}
        elif encoded.body is not None:
            kwargs["content"] = _content(encoded.body, opened)
            headers["Content-Type"] = self.media_type or "application/octet-stream"
        return kwargs

    def decode(self, content: bytes) -> Any:
        """Decode the body of a response to JSON, text or bytes; raises `ValueError` if JSON is expected and it is not JSON."""
        if isinstance(self, FileCall):
            return content
        if self.answer is read_text:
            return content.decode(errors="replace")
        if (fast := fast_decoder()) is not None:
            # It refuses what `json` reads: NaN, lone surrogates, UTF-16, numbers out of range.
            with contextlib.suppress(*fast.refusals):
                return fast.decode(content)
        try:
            return json.loads(content) if content.strip() else None
        except RecursionError:
            raise ValueError("nested too deeply") from None
        except ValueError as error:
            if self.answer is read_any and "digits" not in str(error):
                return _decode_any(content)
            # Python refuses integers of thousands of digits; the rest of the response can still be read.
            if "digits" not in str(error):
                raise
        return json.loads(content, parse_int=_parse_int)

    def read(self, decoded: Any) -> Any:
        """Return the parsed form of a decoded response. Unexpected content never raises."""
        return decoded if self.answer is None else self.answer(decoded)

    def has_field(self, field: str) -> bool:
        """Return whether the response is documented to have this top-level field."""
        return isinstance(self.answer, ModelRef) and field in field_table(self.answer.model).names

    def next_page(self, response: Response[Any]) -> Request[T] | None:
        """Return the request for the next page: this one with the query that the answer names. Its address is not used."""
        next_from = self.next_from or {"": ("_pagination", "next_page")}
        query = next_query(response.json, next_from, self.page_numbers)
        return attrs.evolve(self, next_query=query) if query else None

    def items_of(self, answer: Any) -> Iterable[Any]:
        """Return the items of an answer that is a list, else the answer itself; nothing of None."""
        if isinstance(answer, Page | list):
            return answer
        return () if answer is None else (answer,)


@attrs.frozen
class Extra:
    """Query parameters and headers in addition to an operation's. They may be secrets, so the repr leaves them out."""

    query: Mapping[str, Any] = attrs.field(factory=dict, repr=False)
    headers: Mapping[str, str] = attrs.field(factory=dict, repr=False)

    def with_more(self, query: Any, headers: Any, key_parameters: frozenset[str], key_headers: frozenset[str]) -> Extra:
        """Return these and others; raises `InvalidArgument`."""
        query = _named("extra_query", query)
        headers = read_headers("extra_headers", headers, refused=key_headers | {"content-type"})
        if keys := key_parameters & query.keys():
            raise InvalidArgument(f"extra_query must not hold the key ({', '.join(sorted(keys))})")
        if IF_NONE_MATCH in headers:
            # The answer of a plain call would be None.
            raise InvalidArgument(f"extra_headers must not have {IF_NONE_MATCH}: use .raw(..., if_none_match=)")
        for name, value in query.items():
            for _ in _argument_pairs(name, value, "extra_query: "):
                pass
        return Extra(_merge_query(self.query, query), merge_headers(self.headers, headers))

    def added_to(self, request: Request[T]) -> Request[T]:
        """Return a request that has these too; one that it has already is replaced."""
        if self is NO_EXTRA:
            return request
        return attrs.evolve(
            request,
            query=_merge_query(request.query, self.query),
            headers=merge_headers(request.headers, self.headers),
        )


NO_EXTRA = Extra()


def read_headers(argument: str, given: Any, refused: frozenset[str] = frozenset()) -> dict[str, str]:
    """Return the headers of an argument, with the names of those that matter to us respelled; raises `InvalidArgument`.

    Args:
        argument: its name.
        given: its value; None for no headers.
        refused: names in small letters that the client sets besides those that it always sets.
    """
    headers: dict[str, str] = {}
    for name, value in _named(argument, given).items():
        folded = name.lower()
        # The name is not shown: it may be a whole line, with the value.
        if not _HEADER_NAME.fullmatch(name):
            raise InvalidArgument(f"{argument}: a name must have letters, digits and hyphens, and no blank or colon")
        if folded in _OWN_HEADERS | refused:
            raise InvalidArgument(f"{argument} must not have {name}: it is set by the client")
        if folded in map(str.lower, headers):
            raise InvalidArgument(f"{argument} has {name} twice: names of headers differ by more than capitals")
        if not isinstance(value, str):
            raise InvalidArgument(f"{argument}: {name} must be str, got {describe_type(value)}")
        headers[_SPELLINGS.get(folded, name)] = check_header(f"{argument}: {name}", value)
    return headers


def merge_headers(*sources: Mapping[str, Any]) -> dict[str, Any]:
    """Return the headers of several sources: a later one replaces an earlier one, however it is capitalised."""
    return dict({name.lower(): (name, value) for each in sources for name, value in each.items()}.values())


def _named(name: str, given: Any) -> dict[str, Any]:
    if given is None:
        return {}
    if not isinstance(given, Mapping) or not all(isinstance(each, str) for each in given):
        raise InvalidArgument(f"{name} must be a dict whose keys are str, got {describe_type(given)}")
    return dict(given)


class _FastDecoder(NamedTuple):
    decode: Callable[[bytes], Any]
    refusals: tuple[type[Exception], ...]


@functools.cache
def fast_decoder() -> _FastDecoder | None:
    """Return the JSON decoder of msgspec, which `fanscribe[fast]` installs; None without it."""
    # Imported here: only responses need it.
    try:
        from msgspec import MsgspecError
        from msgspec.json import decode
    except ImportError:
        return None
    # An older version than ours may be installed, which reads large integers as floats.
    is_exact = decode(b"18446744073709551617") == 2**64 + 1
    return _FastDecoder(decode, (MsgspecError, ValueError, RecursionError)) if is_exact else None


class Call(Request[T]):
    """A request with one response."""


class ReadCall(Request[T]):
    """A request with one response, which changes nothing."""


class BodyCall(Request[T], Generic[T, BodyT]):
    """A request with a body of fields."""


class PagedCall(Request[T]):
    """A request for one page of many."""


class ListCall(Request[T], Generic[T, ItemT]):
    """A request for one page of a list of items."""

    def items_of(self, answer: Any) -> Iterable[Any]:
        """Return the items of a page; none if the page has another shape."""
        return answer if isinstance(answer, Page) else ()


class FileCall(Request[bytes]):
    """A request for a file."""


def _decode_any(content: bytes) -> str | bytes:
    with contextlib.suppress(UnicodeDecodeError):
        return content.decode()
    return content


def _parse_int(digits: str) -> int | str:
    return digits if len(digits) > _MOST_DIGITS else int(digits)


def _encode_path_param(name: str, value: Any) -> str:
    value = enum_value(value)
    if isinstance(value, bool) or not isinstance(value, str | int):
        raise InvalidArgument(f"{name} must be str or int, got {describe_type(value)}")
    text = str(value)
    if _PLAIN_SEGMENT.fullmatch(text):
        return text
    if text.strip() in ("", ".", ".."):
        raise InvalidArgument(f"{name} must not be empty, '.' or '..', got {text!r}")
    return quote(_encode_text(name, text), safe="")


def _encode_text(name: str, text: str) -> bytes:
    """Encode a text; raises `InvalidArgument` from a frame that no longer holds it."""
    with contextlib.suppress(UnicodeEncodeError):
        return text.encode()
    del text
    raise InvalidArgument(f"{name} must not contain a lone surrogate (half of a character)")


def check_header(name: str, text: str) -> str:
    """Return the text of a header; raises `InvalidArgument` if it cannot be one."""
    if re.fullmatch(r"[\t\x20-\x7e]*", text):
        return text
    del text
    raise InvalidArgument(f"{name} must be printable ASCII without line breaks")


def _encode_json(value: Any) -> bytes:
    """Encode a body as JSON. The encoder's own exception would hold all of the body, so it is replaced."""
    fault = None
    try:
        value = to_jsonable(value)
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()
    except (TypeError, ValueError):
        fault = _find_unserializable("body", value)
    except RecursionError:
        pass
    del value
    raise InvalidArgument(fault or "body is nested too deeply")


def _find_unserializable(where: str, value: Any, depth: int = 0) -> str | None:
    """Describe the first value in a body that JSON cannot express."""
    if depth > _DEEPEST:
        return None
    match value:
        case dict():
            if odd := next((key for key in value if not isinstance(key, str | int | float | bool | None)), None):
                return f"{where}: a key must be str, got {describe_type(odd)}"
            inner = ((f"{where}.{key}", item) for key, item in value.items())
            return next(filter(None, (_find_unserializable(name, item, depth + 1) for name, item in inner)), None)
        case list() | tuple():
            inner = ((f"{where}[{index}]", item) for index, item in enumerate(value))
            return next(filter(None, (_find_unserializable(name, item, depth + 1) for name, item in inner)), None)
        case float() if value != value or abs(value) == float("inf"):
            return f"{where} must be a finite number, got {value}"
        case str() if any("\ud800" <= character <= "\udfff" for character in value):
            return f"{where} must not contain a lone surrogate (half of a character)"
        case str() | int() | float() | None:
            return None
    return f"{where}: {describe_type(value)} cannot be encoded as JSON"


def _query_pairs(query: Mapping[str, Any], next_query: tuple[tuple[str, str], ...] | None) -> Iterator[tuple[str, str]]:
    named = {name.partition("[")[0] for name, _ in next_query or ()}
    for name, value in query.items():
        if not isinstance(value, Unset) and value is not None and name.partition("[")[0] not in named:
            yield from _argument_pairs(name, value)
    yield from next_query or ()


def _argument_pairs(name: str, value: Any, where: str = "") -> Iterator[tuple[str, str]]:
    """Yield the pairs of one argument; raises `InvalidArgument` for what a query cannot express."""
    # `_flatten` writes the brackets of a list.
    for key, leaf, _ in _flatten(name.removesuffix("[]") if isinstance(value, list | tuple) else name, value):
        if leaf is None:
            continue
        if not isinstance(leaf, str | int | float):
            raise InvalidArgument(f"{where}{key} must be text, a number or a list, got {describe_type(leaf)}")
        if isinstance(leaf, float) and not math.isfinite(leaf):
            raise InvalidArgument(f"{where}{key} must be a finite number, got {leaf}")
        yield key, _encode_text(f"{where}{key}", str(int(leaf) if isinstance(leaf, bool) else leaf)).decode()


def _merge_query(*sources: Mapping[str, Any]) -> dict[str, Any]:
    """Return the arguments of several sources: a later one replaces an earlier one, also where the name of a list has brackets."""
    return dict({name.removesuffix("[]"): (name, value) for each in sources for name, value in each.items()}.values())


def _flatten(name: str, value: Any, is_file: bool = False) -> Iterator[tuple[str, Any, bool]]:
    """Yield the leaves of a value: the name by which PHP reads each, its value, and whether it is a file.

    Names are `name[]` in lists and `name[key]` in objects. Objects in a list are numbered, because PHP starts a new item at every
    `name[]`.
    """
    match value:
        case Body():
            for key, item, item_is_file in Body.to_multipart(value):
                yield from _flatten(f"{name}[{key}]", item, item_is_file)
        case JsonObject() | dict():
            for key, item in (JsonObject.to_dict(value) if isinstance(value, JsonObject) else value).items():
                yield from _flatten(f"{name}[{key}]", item, _is_file(item))
        case list() | tuple():
            numbered = any(isinstance(item, JsonObject | dict | list | tuple) for item in value)
            for index, item in enumerate(value):
                yield from _flatten(f"{name}[{index if numbered else ''}]", item, is_file or _is_file(item))
        case _:
            yield name, to_text(enum_value(value)), is_file


def _build_body(model: ModelRef | None, given: Any) -> Any:
    """Return the body as its model, made of fields, of a dict with the names in JSON, or given as it is."""
    if model is None:
        return given
    if isinstance(given, _BodyFields):
        return model.model(**{name: value for name, value in given.items() if not isinstance(value, Unset)})
    if isinstance(given, model.model):
        return given
    # A model of another class is a mapping, too, but a mistake.
    if isinstance(given, JsonObject) or not isinstance(given, Mapping):
        raise InvalidArgument(f"body must be {model.model.__name__} or a dict, got {describe_type(given)}")
    with contextlib.suppress(RecursionError):
        # `{**model}` has models in it. What is nested too deeply is refused when it is encoded.
        given = {key: to_jsonable(value) for key, value in given.items()}
    return model.model.from_dict(given)


class _BodyFields(dict[str, Any]):
    """The fields of a body: the arguments of its model."""


def body_fields(model: ModelRef, /, **given: Any) -> tuple[ModelRef, Any]:
    """Describe a body by the fields of its model."""
    return model, _BodyFields(given)


def _form_parts(name: str, value: Any, is_file: bool, opened: _OpenFiles) -> Iterator[tuple[str, Any]]:
    """Yield the parts of a form as Laravel reads them: 1 and 0 for booleans, an empty text for null."""
    for key, leaf, leaf_is_file in _flatten(name, value, is_file):
        if leaf is not None and leaf_is_file:
            yield key, _file_part(key, leaf, opened)
            continue
        plain = int(leaf) if isinstance(leaf, bool) else "" if leaf is None else leaf
        yield key, (None, _encode_text(key, plain if isinstance(plain, str) else json.dumps(plain)), None)


def _is_file(value: Any) -> bool:
    """Return whether a value without an annotation can only be a file."""
    return isinstance(value, File | bytes | os.PathLike) or hasattr(value, "read")


def _form_texts(parts: list[tuple[str, Any]]) -> dict[str, list[str]]:
    """Group the parts of a form without files by name."""
    texts: dict[str, list[str]] = {}
    for name, (_, content, *_) in parts:
        texts.setdefault(name, []).append(content.decode())
    return texts


class _OneShotFile:
    """An open file, read from where it stands, once."""

    def __init__(self, field: str, file: Any) -> None:
        self._field, self._file = field, file
        self.is_spent = False

    def read(self, size: int = -1) -> bytes:
        self.is_spent = True
        return self._read(size)

    def _read(self, size: int) -> bytes:
        try:
            data = self._file.read(size)
        except (OSError, ValueError) as error:
            raise InvalidArgument(f"{self._field}: the file cannot be read ({error})") from None
        if not isinstance(data, bytes):
            raise InvalidArgument(f"{self._field}: the file is opened as text; open it with mode 'rb'")
        return data


class _RewindableFile(_OneShotFile):
    """An open file that every retry reads from where it stood."""

    def __init__(self, field: str, file: Any, start: int) -> None:
        super().__init__(field, file)
        self._start = start

    def read(self, size: int = -1) -> bytes:
        return self._read(size)

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        place: int = self._file.seek(offset + self._start if whence == os.SEEK_SET else offset, whence)
        return place - self._start

    def tell(self) -> int:
        place: int = self._file.tell()
        return place - self._start


class _OpenFiles(NamedTuple):
    """The files of a request while it is sent: those to close afterwards, and the readers of those that were given open."""

    stack: contextlib.ExitStack
    readers: dict[int, _OneShotFile]

    def reader(self, field: str, file: Any) -> _OneShotFile:
        """Return the reader of a file that was given open; raises `InvalidArgument` if it is opened as text."""
        if (reader := self.readers.get(id(file))) is None:
            reader = _OneShotFile(field, file)
            # Reads nothing, but finds files that are closed or opened as text.
            reader.read(0)
            try:
                start = file.tell()
                file.seek(start)
            except (AttributeError, OSError):
                reader.is_spent = False
            else:
                reader = _RewindableFile(field, file, start)
            self.readers[id(file)] = reader
        elif isinstance(reader, _RewindableFile):
            reader.seek(0)
        return reader


def _content(given: Any, opened: _OpenFiles) -> bytes:
    """Return the bytes of a file that is the whole body."""
    content = _file_part("body", given, opened)[1]
    data: bytes = content if isinstance(content, bytes) else content.read()
    return data


def _file_part(field: str, given: Any, opened: _OpenFiles) -> tuple[Any, ...]:
    """Return the part of a form for a file, with the name without which PHP would not take it for one."""
    file = given if isinstance(given, File) else File(given)
    content: Any = file.content
    name = file.name
    if isinstance(content, bytearray | memoryview):
        content = bytes(content)
    if isinstance(content, str | os.PathLike):
        path = Path(content)
        name = name or path.name
        try:
            content = opened.stack.enter_context(path.open("rb"))
        except OSError as error:
            raise InvalidArgument(f"{field}: {path.name}: {error.strerror}") from None
    elif hasattr(content, "read"):
        if isinstance(own_name := getattr(content, "name", None), str):
            name = name or os.path.basename(own_name)  # noqa: PTH119 - the name alone, of any kind of path
        content = opened.reader(field, content)
    elif not isinstance(content, bytes):
        raise InvalidArgument(
            f"{field} must be a path, bytes, an open file or a File of one, got {describe_type(content)}"
        )
    return (name or field, content) if file.media_type is None else (name or field, content, file.media_type)
