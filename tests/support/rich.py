"""Documents as rich as the provider's real ones, out of those that the project has: prose everywhere, examples drawn anew, and more of all.

What is added breaks no caller: texts, examples, optional parameters and fields, answers, deprecations and operations. The same seed
gives the same bytes.
"""

import copy
import random
import re
from collections.abc import Callable
from typing import Any, Final, TypeVar

import attrs
from canonical.sources import Layout, Source, load_published
from intake.document import METHODS, Document, operations
from support.noise import dump_document
from support.prose import Prose

_T = TypeVar("_T")

# The provider has more operations in this document than we know.
_GROWN: Final = "fansly"
_MORE: Final = 22
_TAG: Final = "Stories & Extras (beta)"
_MOMENT = re.compile(r"(?:At|_at|Date|DateTime)$")
_WORDS: Final = (
    "quia",
    "beatae",
    "omnis",
    "et sint velit",
    "corkery.beryl@example.com",
    "http://www.rau.biz/a?b=c",
    "null",
    "12",
    "ñandú",
    "",
)
_MESSAGE: Final = {"type": "object", "properties": {"message": {"type": "string", "example": "Not found."}}}


@attrs.frozen
class Rich:
    """A publication, and the additions to the one that it was made from.

    Attributes:
        name: that of its source.
        texts: what is written in it for people at things of which there is one: tags, operations, parameters, fields of bodies.
        shared: what is written where several texts are about one thing, or none: in answers, which repeat the same field in many
            operations, at the branches of a union, at the way to authenticate.
        operations: the ids of the operations.
        names: those of the tags, parameters and fields; nothing that was there has one of them.
    """

    name: str
    body: bytes
    texts: frozenset[str]
    shared: frozenset[str]
    operations: frozenset[str]
    names: frozenset[str]


def bare(layout: Layout, source: Source) -> bytes:
    """Return the document as published without any prose but summaries."""
    writer = _Writer(source, random.Random(source.name))
    return dump_document(writer.document(load_published(layout, source), grown=0, adds=False))


def rich(layout: Layout, source: Source, seed: int) -> Rich:
    """Return the document with prose everywhere, and additions."""
    writer = _Writer(source, random.Random(f"{seed} {source.name}"))
    document = writer.document(load_published(layout, source), grown=_MORE if source.name == _GROWN else 0, adds=True)
    texts = frozenset(writer.prose.texts), frozenset(writer.shared)
    return Rich(source.name, dump_document(document), *texts, frozenset(writer.operations), frozenset(writer.names))


class _Writer:
    """Turns the canonical form into Scribe's, with everything inline and random examples."""

    def __init__(self, source: Source, chance: random.Random) -> None:
        self._tables = source.overrides
        self._chance = chance
        self._adds = True
        self._mixed: dict[str, str] = {}
        self.prose = Prose(chance)
        self.shared: set[str] = set()
        self.operations: list[str] = []
        self.names: list[str] = []

    def document(self, document: Document, *, grown: int, adds: bool) -> Document:
        self._adds = adds
        result = copy.deepcopy(document)
        self._grow(result, grown)
        paths = {path: self._path_item(item) for path, item in result["paths"].items()}
        tags = [{"name": each["name"], "description": self._long()} for each in result["tags"]]
        info = {"title": result["info"]["title"], "description": self._long(), "version": result["info"]["version"]}
        schemes = {
            name: each | {"description": self._shared(self._long)}
            for name, each in result.get("components", {}).get("securitySchemes", {}).items()
        }
        head = {key: result[key] for key in ("openapi", "servers", "security") if key in result}
        return head | {"info": info, "tags": tags, "components": {"securitySchemes": schemes}, "paths": paths}

    def _grow(self, document: Document, count: int) -> None:
        """Add operations like the existing ones, under paths and tags of their own."""
        fit = [
            (method, path)
            for method, path, operation in operations(document)
            if "authenticate" not in path and operation["operationId"] not in self._tables.files
        ]
        if count:
            document["tags"].append({"name": _TAG})
            # A method leaves out what its tag says, so that of the name only the end is certain.
            self.names += [_TAG, "Extended"]
        for number, (method, path) in enumerate(self._chance.sample(fit, count)):
            twin = copy.deepcopy(document["paths"][path][method])
            twin["operationId"] += "Extended"
            twin["summary"] = f"{_summary(twin)} Extended"
            if number % 4 == 0:
                twin["tags"] = [_TAG]
            self.operations.append(twin["operationId"])
            of_path = {
                key: copy.deepcopy(value) for key, value in document["paths"][path].items() if key not in METHODS
            }
            document["paths"].setdefault(f"{path}/extended", of_path)[method] = twin

    def _short(self) -> str | None:
        return self.prose.short() if self._adds else ""

    def _long(self) -> str | None:
        return self.prose.long() if self._adds else ""

    def _happens(self, share: float) -> bool:
        return self._adds and self._chance.random() < share

    def _new(self) -> str:
        """Return an unused name."""
        name = f"added_{len(self.names)}_{self._chance.randrange(1000)}"
        self.names.append(name)
        return name

    def _path_item(self, item: Document) -> Document:
        result = {method: self._operation(item[method]) for method in METHODS if method in item}
        return result | {"parameters": [self._parameter(each) for each in item.get("parameters", [])]}

    def _operation(self, operation: Document) -> Document:
        result = {
            "summary": operation.get("summary") or _summary(operation),
            "operationId": operation["operationId"],
            "description": self._long(),
            "parameters": [self._parameter(each) for each in operation.get("parameters", [])],
            "responses": self._shared(self._responses, operation),
            "tags": operation["tags"],
        }
        if self._happens(0.05):
            kind = self._chance.choice(("boolean", "integer", "string"))
            new = {"in": "query", "name": self._new(), "required": False, "schema": {"type": kind}}
            result["parameters"].append(self._parameter(new))
        if self._happens(0.02) or operation.get("deprecated"):
            result["deprecated"] = True
        if body := operation.get("requestBody"):
            content = {kind: {"schema": self._body(media["schema"])} for kind, media in body["content"].items()}
            result["requestBody"] = body | {"content": content}
        return result

    def _responses(self, operation: Document) -> Document:
        responses = dict(operation["responses"])
        if operation["operationId"] in self._tables.files:
            # Scribe only knows that a file is returned, or that there is a redirect to it.
            del responses["200"]
            responses = responses or {"200": {}}
        result: Document = {}
        for code, response in responses.items():
            result[code] = {"description": self._short() or ""}
            if "content" in response:
                result[code]["content"] = {
                    kind: {"schema": self._schema(media["schema"], "")} for kind, media in response["content"].items()
                }
        if "404" not in result and self._happens(0.2):
            result["404"] = {
                "description": "Not found",
                "content": {"application/json": {"schema": self._schema(_MESSAGE, "")}},
            }
        return result

    def _parameter(self, parameter: Document) -> Document:
        description = self._short()
        kept = {key: value for key, value in parameter["schema"].items() if key not in ("description", "title")}
        if _types(kept) == ["integer", "string"]:
            # Every other operation declares a number as a string.
            name = parameter["name"]
            self._mixed[name] = "integer" if self._mixed.get(name) == "string" else "string"
            kept = {"type": self._mixed[name]}
        if "oneOf" in kept:
            kept["oneOf"] = self._shared(self._branches, kept["oneOf"], "", True)
        example = self._example(kept)
        result = parameter | {"description": description, "example": example}
        result["schema"] = kept | {"description": description, "example": example}
        if self._happens(0.005):
            result["deprecated"] = True
        return result

    def _body(self, schema: Document) -> Document:
        result = self._schema(schema, "", asked=True)
        if "properties" in result and self._happens(0.05):
            result["properties"][self._new()] = self._schema(
                {"type": self._chance.choice(("boolean", "string"))}, "", asked=True
            )
        return result

    def _schema(self, schema: Document, name: str, *, asked: bool = False) -> Document:
        """Return a schema of a request or response, in a field of this name."""
        result = {
            key: value for key, value in schema.items() if key not in ("description", "title", "additionalProperties")
        }
        if not asked:
            result = self._as_answered(result, name)
        elif result.get("nullable") and "enum" in result:
            result["enum"] = [value for value in result["enum"] if value is not None]
        if self._happens(0.6):
            result["description"] = self._short()
        if self._happens(0.01):
            result["title"] = self.prose.title()
        if self._happens(0.001):
            result["deprecated"] = True
        if "properties" in schema:
            result["properties"] = {
                key: self._schema(each, key, asked=asked) for key, each in schema["properties"].items()
            }
        if map_of := schema.get("additionalProperties"):
            days = (f"2026-09-{self._chance.randrange(10, 31)}" for _ in range(self._chance.randrange(1, 4)))
            result["properties"] = result.get("properties", {}) | {day: self._schema(map_of, day) for day in days}
        # Few enough that every object keeps the fields that identify it.
        if not asked and len(schema.get("properties", ())) > 3 and self._happens(0.05):
            new = self._chance.choice((
                {"type": "string"}, {"type": "integer", "nullable": True}, {"type": "array", "items": {"type": "string"}},
                {"type": "object", "properties": {"id": {"type": "integer"}, "name": {"type": "string"}}},
            ))  # fmt: skip
            key = self._new()
            result["properties"][key] = self._schema(new, key)
        if "items" in result:
            result["items"] = self._schema(schema["items"], name, asked=asked)
        if "oneOf" in schema:
            result["oneOf"] = self._shared(self._branches, schema["oneOf"], name, asked)
        elif result.get("type") not in ("object", "array"):
            result["example"] = self._example(result) if "example" not in result else result["example"]
        elif self._chance.random() < 0.2:
            result["example"] = []
        return result

    def _branches(self, branches: list[Document], name: str, asked: bool) -> list[Document]:
        # Scribe repeats a branch that differs only in prose.
        repeated = branches[:1] if asked else []
        return [self._schema(branch, name, asked=asked) for branch in (*branches, *repeated)]

    def _shared(self, write: Callable[..., _T], *arguments: Any) -> _T:
        """Add texts of which not all are kept."""
        known = set(self.prose.texts)
        result = write(*arguments)
        self.shared |= self.prose.texts - known
        self.prose.texts = known
        return result

    def _as_answered(self, schema: Document, name: str) -> Document:
        """Return the type that Scribe infers from an example: an unknown type is that of null."""
        if schema == {}:
            return {"type": "string", "nullable": True, "example": None}
        if schema.get("items") == {}:
            return {key: value for key, value in schema.items() if key != "items"}
        known = self._tables.types.get(name)
        if known == schema and known["type"] == "string":
            return self._chance.choice((
                {"type": "string", "nullable": True, "example": None}, {"type": "string", "example": self._text(known)},
            ))  # fmt: skip
        if schema == {"type": "string", "format": "date-time"} and _MOMENT.search(name):
            return {"type": "string", "example": self._text(schema)}
        return schema

    def _example(self, schema: Document) -> Any:
        if schema.get("enum"):
            return self._chance.choice(schema["enum"])
        if schema.get("nullable") and self._chance.random() < 0.3:
            return None
        match schema.get("type"):
            case "boolean":
                return self._chance.random() < 0.5
            case "integer":
                return self._chance.randrange(1, 99_999)
            case "number":
                return round(self._chance.random() * 500, 2)
            case "string":
                return None if schema.get("format") == "binary" else self._text(schema)
        return None

    def _text(self, schema: Document) -> str:
        if schema.get("format") == "date-time":
            return f"20{self._chance.randrange(10, 30)}-0{self._chance.randrange(1, 10)}-11T10:00:00+00:00"
        return self._chance.choice(_WORDS)


def _types(schema: Document) -> list[Any]:
    return sorted(str(branch.get("type")) for branch in schema.get("oneOf", ()))


def _summary(operation: Document) -> str:
    """Return the summary from which an id was made, or one that it may have been made from."""
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", operation["operationId"])
    return str(operation.get("summary") or words[:1].upper() + words[1:])
