"""Published documents as values: parse bytes into plain dictionaries and lists, and dump canonical text.

YAML is read from its event stream, so that the tricks of a hostile document (aliases, tags, depth) are rejected before it is built.
Every key is kept as text: the response code `200:` and the property `240:` are names, not numbers.
"""

import math
import re
from collections.abc import Container
from typing import Any, Final, TypeAlias

import yaml

from intake.errors import SpecError

Document: TypeAlias = dict[str, Any]

MAX_BYTES: Final = 16 * 2**20
MAX_NODES: Final = 2_000_000
MAX_DEPTH: Final = 100
_MAX_NUMBER_LENGTH: Final = 300
_EXAMPLE_KEYS: Final = {"example", "examples"}
METHODS: Final = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

_INTEGER = re.compile(r"[-+]?[0-9]+")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
_LITERALS: Final = {
    word: value
    for value, words in ((None, "null Null NULL ~"), (True, "true True TRUE"), (False, "false False FALSE"))
    for word in words.split()
} | {"": None}


def parse(data: bytes) -> Document:
    """Parse an OpenAPI document; raises `SpecError` for anything else."""
    value = _parse(data)
    if not isinstance(value, dict) or "openapi" not in value or not isinstance(value.get("paths"), dict):
        raise SpecError("not an OpenAPI document")
    return value


def parse_list(data: bytes) -> list[Any]:
    """Parse a list with the same limits as a document; raises `SpecError` for anything else."""
    value = _parse(data)
    if not isinstance(value, list):
        raise SpecError("not a list")
    return value


def _parse(data: bytes) -> Any:
    if len(data) > MAX_BYTES:
        raise SpecError(f"larger than {MAX_BYTES // 2**20} MiB")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise SpecError("not UTF-8 text") from None
    if not text.strip():
        raise SpecError("empty")
    if text.lstrip().startswith("<"):
        raise SpecError("an HTML or XML page, not a document")
    try:
        return _build_tree(text)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        place = f" at line {mark.line + 1}" if mark else ""
        raise SpecError(f"not YAML{place}: {getattr(error, 'problem', None) or 'unreadable'}") from None


class _TreeBuilder:
    """A document under construction. Containers are on a stack, so that no input reaches the interpreter's recursion limit."""

    def __init__(self) -> None:
        self.result: list[Any] = []
        self._stack: list[Any] = []
        # For each open container, the key that awaits its value.
        self.keys: list[str | None] = []

    @property
    def _awaits_key(self) -> bool:
        return bool(self._stack) and isinstance(self._stack[-1], dict) and self.keys[-1] is None

    def add(self, value: Any) -> None:
        if not self._stack:
            self.result.append(value)
        elif isinstance(self._stack[-1], list):
            self._stack[-1].append(value)
        else:
            key = self.keys[-1]
            if key in self._stack[-1]:
                raise SpecError(f"duplicate key {key!r} in a mapping")
            self._stack[-1][key] = value
            self.keys[-1] = None

    def begin(self, container: Any) -> None:
        if len(self._stack) >= MAX_DEPTH:
            raise SpecError(f"nested deeper than {MAX_DEPTH} levels")
        if self._awaits_key:
            raise SpecError("a mapping key is not a string")
        self._stack.append(container)
        self.keys.append(None)

    def end(self) -> None:
        self.keys.pop()
        self.add(self._stack.pop())

    def scalar(self, text: str, *, is_plain: bool) -> None:
        if self._awaits_key:
            self.keys[-1] = text
        else:
            self.add(_parse_scalar(text) if is_plain else text)


def _build_tree(text: str) -> Any:
    builder = _TreeBuilder()
    for count, event in enumerate(yaml.parse(text, Loader=yaml.CSafeLoader)):
        if count > MAX_NODES:
            raise SpecError(f"more than {MAX_NODES:,} values")
        match event:
            case yaml.AliasEvent():
                raise SpecError("YAML aliases are not allowed")
            case yaml.NodeEvent(anchor=str()):
                raise SpecError("YAML anchors are not allowed")
            case yaml.ScalarEvent(tag="tag:yaml.org,2002:binary") if _EXAMPLE_KEYS & set(builder.keys):
                # PHP prints strings that are not UTF-8 like this; examples are dropped anyway.
                builder.add(None)
            case yaml.ScalarEvent(tag=str()) | yaml.CollectionStartEvent(tag=str()):
                raise SpecError("YAML tags are not allowed")
            case yaml.DocumentStartEvent() if builder.result:
                raise SpecError("more than one YAML document")
            case yaml.CollectionStartEvent():
                builder.begin([] if isinstance(event, yaml.SequenceStartEvent) else {})
            case yaml.CollectionEndEvent():
                builder.end()
            case yaml.ScalarEvent():
                builder.scalar(event.value, is_plain=event.implicit[0])
            case _:
                pass
    return builder.result[0] if builder.result else None


def _parse_scalar(text: str) -> Any:
    """Resolve a plain scalar by YAML 1.2's core schema, in which `on`, `0777` and `12:30` are no surprises."""
    if text in _LITERALS:
        return _LITERALS[text]
    if len(text) > _MAX_NUMBER_LENGTH:
        return text
    if _INTEGER.fullmatch(text):
        return int(text)
    if _FLOAT.fullmatch(text) and math.isfinite(number := float(text)):
        return number
    return text


def dump(document: Document | list[Any], comment: str) -> str:
    """Return canonical text: a comment, then the document with every key quoted and no line wrapped."""
    body: str = yaml.serialize(_to_node(document), Dumper=yaml.CSafeDumper, allow_unicode=True, width=2**31 - 1)
    return "".join(f"# {line}\n" for line in comment.splitlines()) + body


def _to_node(value: Any) -> yaml.Node:
    match value:
        case dict():
            pairs = [
                (yaml.ScalarNode("tag:yaml.org,2002:str", key, style='"'), _to_node(item))
                for key, item in value.items()
            ]
            return yaml.MappingNode("tag:yaml.org,2002:map", pairs, flow_style=not value)
        case list():
            return yaml.SequenceNode("tag:yaml.org,2002:seq", [_to_node(item) for item in value], flow_style=not value)
        case str():
            # YAML 1.1 reads some of our numbers as text, 0E0 for one: quote by our own rules.
            quotes = None if _parse_scalar(value) == value else "'"
            return yaml.ScalarNode("tag:yaml.org,2002:str", value, style="|" if "\n" in value else quotes)
        case bool():
            return yaml.ScalarNode("tag:yaml.org,2002:bool", "true" if value else "false")
        case int():
            return yaml.ScalarNode("tag:yaml.org,2002:int", str(value))
        case float():
            # Without a decimal point, YAML 1.1 would read 1e+22 as text.
            text = repr(value)
            return yaml.ScalarNode("tag:yaml.org,2002:float", text if "." in text else text.replace("e", ".0e"))
        case None:
            return yaml.ScalarNode("tag:yaml.org,2002:null", "null")
        case _:
            raise TypeError(f"a document cannot hold a {type(value).__name__}")


def operations(document: Document) -> list[tuple[str, str, Document]]:
    """Return every (method, path, operation) of a document, in document order."""
    return [
        (method, path, item[method])
        for path, item in document["paths"].items()
        if isinstance(item, dict)
        for method in METHODS
        if isinstance(item.get(method), dict)
    ]


def list_at(owner: Document, key: str) -> list[Any]:
    """Return the list under a key; empty if the key is missing or holds anything else."""
    found = owner.get(key)
    return found if isinstance(found, list) else []


def keep_operations(document: Document, addresses: Container[tuple[str, str]]) -> Document:
    """Return the document with only the operations at these (method, path) addresses, and without paths that become empty."""
    paths = {
        path: {key: each for key, each in item.items() if key not in METHODS or (key, path) in addresses}
        for path, item in document["paths"].items()
    }
    return document | {"paths": {path: item for path, item in paths.items() if set(item) & set(METHODS)}}


def title(document: Document) -> object:
    """Return the title of a document, or None."""
    info = document.get("info")
    return info.get("title") if isinstance(info, dict) else None
