"""A request as an operation describes it: plain data, sent by whoever is given it."""

from __future__ import annotations

import contextlib
import json
import os
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, Generic, NamedTuple, Self, TypeVar
from urllib.parse import parse_qsl, quote, urlsplit

import attrs

from .errors import InvalidArgument
from .fields import table
from .hints import Reader, as_text, kind_of, unwrapped
from .models import Body, Model, One, written
from .types import File, Response, Unset

T = TypeVar("T")
ItemT = TypeVar("ItemT")
BodyT = TypeVar("BodyT", bound=Body)

_BRACED = re.compile(r"\{([^{}/]+)\}")
_FORMS = ("json", "form", "urlencoded")
_SPOOFED = ("PUT", "PATCH")
_DEEPEST, _MOST_DIGITS = 200, 4000


def TEXT(value: Any) -> Any:  # noqa: N802 - a constant that is read as a function
    """Reads an answer that is text."""
    return value


class _Made(NamedTuple):
    """What a request sends: its path, its query, and its body in one of several forms."""

    url: str
    params: list[tuple[str, str]]
    form: str
    body: Any


@attrs.frozen(slots=False)
class Request(Generic[T]):
    """One request. Its arguments may hold secrets and are not in the repr.

    Attributes:
        method: the HTTP method.
        path: the path as the document has it, with the names of its parameters in braces.
        segments: what stands in place of each parameter.
        query, headers: by their names on the wire; what is unset is not sent.
        json, form, urlencoded: the model of the body, and its fields or a ready one.
        content: a body that is sent as it is.
        media_type: that of the body, where it is not the usual one.
        accept: that of the answer, likewise.
        answer: how the JSON of a success is read; None where it stays as it is.
        items: where in a page the list of items stands.
    """

    method: str
    path: str
    segments: Mapping[str, Any] = attrs.field(factory=dict, repr=False)
    query: Mapping[str, Any] = attrs.field(factory=dict, repr=False, kw_only=True)
    headers: Mapping[str, Any] = attrs.field(factory=dict, repr=False, kw_only=True)
    json: tuple[One | None, Any] | None = attrs.field(default=None, repr=False, kw_only=True)
    form: tuple[One, Any] | None = attrs.field(default=None, repr=False, kw_only=True)
    urlencoded: tuple[One, Any] | None = attrs.field(default=None, repr=False, kw_only=True)
    content: Any = attrs.field(default=None, repr=False, kw_only=True)
    media_type: str | None = attrs.field(default=None, repr=False, kw_only=True)
    accept: str = attrs.field(default="application/json", repr=False, kw_only=True)
    answer: Reader | None = attrs.field(default=None, repr=False, kw_only=True)
    items: tuple[str, ...] = attrs.field(default=(), repr=False, kw_only=True)
    following: tuple[tuple[str, str], ...] | None = attrs.field(default=None, repr=False, kw_only=True)

    @property
    def url(self) -> str:
        """The path with its segments in place; none of them leaves its place."""
        return self._made.url

    @property
    def params(self) -> list[tuple[str, str]]:
        """The query as it is sent."""
        return self._made.params

    @property
    def body(self) -> Any:
        """The model of the body, or whatever else is sent; None where nothing is."""
        return self._made.body

    @property
    def _made(self) -> _Made:
        """What is sent, made and checked once; raises `InvalidArgument`."""
        made: _Made | None = self.__dict__.get("_made_once")
        if made is None:
            segments = {name: _segment(name, value) for name, value in self.segments.items()}
            url = _BRACED.sub(lambda found: segments[found[1]], self.path)
            given = {name: body for name in _FORMS if (body := getattr(self, name)) is not None}
            # Of several forms, the one that holds anything.
            chosen = next((name for name, (_, value) in given.items() if not isinstance(value, _Fields) or value), None)
            form = chosen or next(iter(given), "content")
            body = _model(*given[form]) if given else self.content
            if isinstance(body, Unset):
                form, body = "content", None
            made = self.__dict__["_made_once"] = _Made(url, list(_pairs(self.query, self.following)), form, body)
        return made

    def with_body(self, ready: Any) -> Self:
        """The same with a ready body in the form that its model is of."""
        forms = {name: body for name in _FORMS if (body := getattr(self, name)) is not None}
        of_model = (name for name, (model, _) in forms.items() if model and isinstance(ready, model.model))
        name = next(of_model, next(iter(forms)))
        changes: dict[str, Any] = dict.fromkeys(forms) | {name: (forms[name][0], ready)}
        return attrs.evolve(self, **changes)

    def checked(self) -> Self:
        """The same, its address and its body made; raises `InvalidArgument` for what cannot be sent."""
        _ = self._made
        return self

    def __str__(self) -> str:
        try:
            return f"{self.method} {self.url}"
        except InvalidArgument:
            return f"{self.method} {self.path}"

    @property
    def has_body(self) -> bool:
        """Whether all of its body can be sent now: a file that cannot be rewound can be sent once."""
        return not any(reader.is_spent for reader in self._readers.values())

    @property
    def _readers(self) -> dict[int, _Reader]:
        """Of each open file that was given, what reads it from where it stood."""
        readers: dict[int, _Reader] = self.__dict__.setdefault("_readers_once", {})
        return readers

    def prepared(self, files: contextlib.ExitStack) -> dict[str, Any]:
        """The arguments of the request for httpx; files that are given as paths are open until the end of `files`."""
        made = self._made
        opened = _Opened(files, self._readers)
        headers = {"Accept": self.accept}
        headers |= {
            name: _in_header(name, str(unwrapped(value)))
            for name, value in self.headers.items()
            if not isinstance(value, Unset) and value is not None
        }
        kwargs: dict[str, Any] = {"method": self.method, "url": made.url, "headers": headers}
        if made.params:
            kwargs["params"] = made.params
        if made.form == "json":
            headers["Content-Type"] = self.media_type or "application/json"
            kwargs["content"] = _in_json(made.body)
        elif made.form != "content":
            fields = Body.to_multipart(made.body)
            parts = [part for field, value, is_file in fields for part in _parts(field, value, is_file, opened)]
            if made.form == "form" and self.method in _SPOOFED:
                # PHP reads a multipart body of a POST alone; Laravel takes the method that such a field names.
                kwargs["method"] = "POST"
                parts.append(("_method", (None, self.method.encode(), None)))
            kwargs |= {"files": parts} if made.form == "form" else {"data": _texts(parts)}
        elif made.body is not None:
            kwargs["content"] = _content(made.body, opened)
            headers["Content-Type"] = self.media_type or "application/octet-stream"
        return kwargs

    def decode(self, content: bytes) -> Any:
        """The body of an answer as JSON, text or bytes; raises `ValueError` where JSON is awaited and none is there."""
        if isinstance(self, FileCall):
            return content
        if self.answer is TEXT:
            return content.decode(errors="replace")
        try:
            return json.loads(content) if content.strip() else None
        except RecursionError:
            raise ValueError("nested too deep") from None
        except ValueError as error:
            # An integer of thousands of digits is refused by Python; the rest of the answer is none the worse for it.
            if "digits" not in str(error):
                raise
        return json.loads(content, parse_int=_whole)

    def read(self, decoded: Any) -> Any:
        """What was decoded as the operation answers it. Nothing in it raises."""
        return decoded if self.answer is None else self.answer(decoded)

    def documents(self, field: str) -> bool:
        """Whether an answer of the operation may have this field at its top."""
        return isinstance(self.answer, One) and field in table(self.answer.model).names

    def next_page(self, response: Response[Any]) -> Request[T] | None:
        """The request for the page after this one: the same, with the query that the answer names. Its address is not used."""
        answer = response.json
        pagination = answer.get("_pagination") if isinstance(answer, dict) else None
        address = pagination.get("next_page") if isinstance(pagination, dict) else None
        if not isinstance(address, str) or not address.strip():
            return None
        query = tuple(parse_qsl(urlsplit(address).query, keep_blank_values=True))
        return attrs.evolve(self, following=query) if query else None

    def items_of(self, page: Any) -> Iterable[Any]:
        """The items of one page; nothing where the page has another shape."""
        for name in self.items:
            page = getattr(page, name, None)
        return page if isinstance(page, list) else ()


class Call(Request[T]):
    """A request that one answer belongs to."""


class BodyCall(Request[T], Generic[T, BodyT]):
    """A request with a body of fields."""


class PagedCall(Request[T]):
    """A request for one page of many."""


class ListCall(Request[T], Generic[T, ItemT]):
    """A request for one page of a list of items."""


class FileCall(Request[bytes]):
    """A request for a file."""


def _whole(digits: str) -> int | str:
    return digits if len(digits) > _MOST_DIGITS else int(digits)


def _segment(name: str, value: Any) -> str:
    value = unwrapped(value)
    if isinstance(value, bool) or not isinstance(value, str | int):
        raise InvalidArgument(f"{name}: a text or a number is wanted, not {type(value).__name__}")
    text = str(value)
    if text.strip() in ("", ".", ".."):
        raise InvalidArgument(f"{name}: {text!r} cannot stand in a path")
    return quote(_encoded(name, text), safe="")


def _encoded(name: str, text: str) -> bytes:
    """A text as it is sent; raises `InvalidArgument`, in a frame that no longer holds it."""
    with contextlib.suppress(UnicodeEncodeError):
        return text.encode()
    del text
    raise InvalidArgument(f"{name}: it holds half of a character (a lone surrogate)")


def _in_header(name: str, text: str) -> str:
    if re.fullmatch(r"[\t\x20-\x7e]*", text):
        return text
    del text
    raise InvalidArgument(f"{name}: it holds line breaks or characters that no header can carry")


def _in_json(value: Any) -> bytes:
    """A body as JSON. What the encoder raises holds the whole of it, so that is not passed on."""
    why = None
    try:
        value = written(value)
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()
    except (TypeError, ValueError):
        why = _unsendable("body", value)
    except RecursionError:
        pass
    del value
    raise InvalidArgument(why or "body: nested too deep")


def _unsendable(where: str, value: Any, depth: int = 0) -> str | None:
    """Where in a body something is that JSON cannot express, and what it is."""
    if depth > _DEEPEST:
        return None
    match value:
        case dict():
            if odd := next((key for key in value if not isinstance(key, str | int | float | bool | None)), None):
                return f"{where}: a name is {kind_of(odd)}"
            inner = ((f"{where}.{key}", item) for key, item in value.items())
            return next(filter(None, (_unsendable(name, item, depth + 1) for name, item in inner)), None)
        case list() | tuple():
            inner = ((f"{where}[{index}]", item) for index, item in enumerate(value))
            return next(filter(None, (_unsendable(name, item, depth + 1) for name, item in inner)), None)
        case float() if value != value or abs(value) == float("inf"):
            return f"{where}: {value} is no number in JSON"
        case str() if any("\ud800" <= character <= "\udfff" for character in value):
            return f"{where}: it holds half of a character (a lone surrogate)"
        case str() | int() | float() | None:
            return None
    return f"{where}: {kind_of(value)} cannot be sent"


def _pairs(query: Mapping[str, Any], following: tuple[tuple[str, str], ...] | None) -> Iterator[tuple[str, str]]:
    named = {name.partition("[")[0] for name, _ in following or ()}
    for name, value in query.items():
        if isinstance(value, Unset) or value is None or name.partition("[")[0] in named:
            continue
        # The brackets of a list are ours to write.
        for key, leaf, _ in _leaves(name.removesuffix("[]") if isinstance(value, list | tuple) else name, value):
            if leaf is not None:
                yield key, _encoded(key, str(int(leaf) if isinstance(leaf, bool) else leaf)).decode()
    yield from following or ()


def _leaves(name: str, value: Any, is_file: bool = False) -> Iterator[tuple[str, Any, bool]]:
    """What a value is made of, each by the name under which PHP reads it, and whether it is a file.

    That is `name[]` for lists and `name[key]` for objects. Of a list of objects each has its number, since PHP begins a new item with
    every `name[]`.
    """
    match value:
        case Body():
            for key, item, item_is_file in Body.to_multipart(value):
                yield from _leaves(f"{name}[{key}]", item, item_is_file)
        case Model() | dict():
            for key, item in (Model.to_dict(value) if isinstance(value, Model) else value).items():
                yield from _leaves(f"{name}[{key}]", item, _is_file(item))
        case list() | tuple():
            numbered = any(isinstance(item, Model | dict | list | tuple) for item in value)
            for index, item in enumerate(value):
                yield from _leaves(f"{name}[{index if numbered else ''}]", item, is_file or _is_file(item))
        case _:
            yield name, as_text(unwrapped(value)), is_file


def _model(model: One | None, given: Any) -> Any:
    """The fields of a body as its model; a ready one, or a dict with the names on the wire, as it is."""
    if model is None:
        return given
    if isinstance(given, _Fields):
        return model.model(**{name: value for name, value in given.items() if not isinstance(value, Unset)})
    if not isinstance(given, model.model | Mapping):
        raise InvalidArgument(f"body: {model.model.__name__} or a dict is wanted, not {kind_of(given)}")
    return given if isinstance(given, Model) else model.model.from_dict(given)


class _Fields(dict[str, Any]):
    """The fields of a body, as the arguments of its model."""


def fields(model: One, /, **given: Any) -> tuple[One, Any]:
    """A body by the fields of its model."""
    return model, _Fields(given)


def _parts(name: str, value: Any, is_file: bool, opened: _Opened) -> Iterator[tuple[str, Any]]:
    """The parts of a form as Laravel reads them: 1 and 0 for booleans, nothing for null."""
    for key, leaf, leaf_is_file in _leaves(name, value, is_file):
        if leaf is not None and leaf_is_file:
            yield key, _file(key, leaf, opened)
            continue
        plain = int(leaf) if isinstance(leaf, bool) else "" if leaf is None else leaf
        yield key, (None, _encoded(key, plain if isinstance(plain, str) else json.dumps(plain)), None)


def _is_file(value: Any) -> bool:
    """Whether a value of which no annotation says anything can be nothing but a file."""
    return isinstance(value, File | bytes | os.PathLike) or hasattr(value, "read")


def _texts(parts: list[tuple[str, Any]]) -> dict[str, list[str]]:
    """The parts of a form without files, by their names."""
    texts: dict[str, list[str]] = {}
    for name, (_, content, *_) in parts:
        texts.setdefault(name, []).append(content.decode())
    return texts


class _Reader:
    """An open file from where it stands."""

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


class _Rewindable(_Reader):
    """As `_Reader`, for each try again."""

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


class _Opened(NamedTuple):
    """The files of a request while it is sent: those that are closed after it, and of those that were given what reads them."""

    stack: contextlib.ExitStack
    readers: dict[int, _Reader]

    def reader(self, field: str, file: Any) -> _Reader:
        """What reads a file that was given open; raises `InvalidArgument` for one that is opened as text."""
        if (reader := self.readers.get(id(file))) is None:
            reader = _Reader(field, file)
            # Nothing is read, but what a file gives is known by it, and that it is open.
            reader.read(0)
            try:
                start = file.tell()
                file.seek(start)
            except (AttributeError, OSError):
                reader.is_spent = False
            else:
                reader = _Rewindable(field, file, start)
            self.readers[id(file)] = reader
        elif isinstance(reader, _Rewindable):
            reader.seek(0)
        return reader


def _content(given: Any, opened: _Opened) -> bytes:
    """The bytes of a file that is a body by itself."""
    content = _file("body", given, opened)[1]
    data: bytes = content if isinstance(content, bytes) else content.read()
    return data


def _file(field: str, given: Any, opened: _Opened) -> tuple[Any, ...]:
    """A part that PHP takes for a file, which is one that has a file name."""
    file = given if isinstance(given, File) else File(given)
    content: Any = file.content
    name = file.name
    if isinstance(content, str | os.PathLike):
        path = Path(content)
        name = name or path.name
        try:
            content = opened.stack.enter_context(path.open("rb"))
        except OSError as error:
            raise InvalidArgument(f"{field}: {path.name}: {error.strerror}") from None
    elif hasattr(content, "read"):
        if isinstance(own_name := getattr(content, "name", None), str):
            name = name or os.path.basename(own_name)  # noqa: PTH119 - the name alone, of whatever kind of path
        content = opened.reader(field, content)
    return (name or field, content) if file.media_type is None else (name or field, content, file.media_type)
