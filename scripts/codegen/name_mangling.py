"""Mangle the names of a document that the generator cannot handle, and restore them."""

import re
from collections.abc import Container, Iterable, Iterator
from typing import Any, Final

from canonical.given_names import join_field, join_step, read_given_names
from canonical.names import iter_field_names, to_ascii
from intake.document import METHODS, Document

# Names that the generator handles everywhere, even in paths.
_PLAIN: Final = re.compile(r"[A-Za-z_-][A-Za-z0-9_-]*")
_PARTS: Final = ("oneOf", "anyOf", "allOf")


class MangledDocument:
    """A document with mangled names.

    Attributes:
        document: the document with names that the generator can handle.
        paths: the published paths, by mangled path.
    """

    def __init__(self, document: Document) -> None:
        self._taken = set(iter_field_names(document))
        self._given = read_given_names(document)
        self._mangled: dict[str, str] = {}
        self._published: dict[str, str] = {}
        self.paths: dict[str, str] = {}
        self.document = document | {"paths": dict(self._path(*each) for each in document["paths"].items())}
        if schemas := document.get("components", {}).get("schemas"):
            mangled = {name: self._schema(schema, f"schema {name}") for name, schema in schemas.items()}
            self.document["components"] = document["components"] | {"schemas": mangled}

    def restore(self, data: Any) -> None:
        """Restore the published names in the generator's data."""
        from openapi_python_client.schema.untrusted_string import UntrustedString

        endpoints = [endpoint for each in data.endpoint_collections_by_tag.values() for endpoint in each.endpoints]
        for prop in _properties([*endpoints, *data.models]):
            if published := self._published.get(prop.name.get_untrusted_value()):
                object.__setattr__(prop, "name", UntrustedString(published))

    def _path(self, path: str, item: Document) -> tuple[str, Document]:
        names = {
            each["name"]: each["name"] if _PLAIN.fullmatch(each["name"]) else self._mangle(each["name"])
            for operation in (item, *(item[method] for method in METHODS if method in item))
            for each in operation.get("parameters", ())
            if each["in"] == "path"
        }
        mangled = re.sub(r"\{([^{}/]+)\}", lambda found: f"{{{names.get(found[1], found[1])}}}", path)
        self.paths[mangled] = path
        result = self._parameters(item)
        for method in METHODS:
            if method in item:
                result[method] = self._operation(item[method], f"{method.upper()} {path}")
        return mangled, result

    def _operation(self, operation: Document, address: str) -> Document:
        result = self._parameters(operation)
        if "operationId" in operation:
            result["operationId"] = to_ascii(operation["operationId"])
        if "tags" in operation:
            result["tags"] = [f"tag {to_ascii(tag)}" for tag in operation["tags"]]
        if "requestBody" in operation:
            result["requestBody"] = self._content(operation["requestBody"], f"{address} body")
        result["responses"] = {
            code: self._content(each, f"{address} response {code}") for code, each in operation["responses"].items()
        }
        return result

    def _parameters(self, owner: Document) -> Document:
        if "parameters" not in owner:
            return dict(owner)
        mangled: list[Document] = []
        for place in ("path", "query", "header"):
            in_place = [each for each in owner["parameters"] if each["in"] == place]
            names = self._distinct([each["name"] for each in in_place], inside_path=place == "path")
            mangled += [
                each | {"name": names[each["name"]], "schema": self._schema(each["schema"], "")} for each in in_place
            ]
        return owner | {"parameters": mangled}

    def _content(self, owner: Document, place: str) -> Document:
        if "content" not in owner:
            return owner
        content = {
            kind: {"schema": self._schema(media["schema"], f"{place} schema")}
            for kind, media in owner["content"].items()
        }
        return owner | {"content": content}

    def _schema(self, schema: Document, place: str) -> Document:
        result = dict(schema)
        if "properties" in schema:
            later = {name for name in schema["properties"] if join_field(place, name) in self._given}
            names = self._distinct(schema["properties"], later=later)
            result["properties"] = {
                names[name]: self._schema(each, join_field(place, name)) for name, each in schema["properties"].items()
            }
            if "required" in schema:
                result["required"] = [names.get(name, name) for name in schema["required"]]
        for key, step in (("items", "[]"), ("additionalProperties", ".*")):
            if isinstance(schema.get(key), dict):
                result[key] = self._schema(schema[key], join_step(place, step))
        for key in _PARTS:
            if key in schema:
                result[key] = [self._schema(each, place) for each in schema[key]]
        return result

    def _distinct(
        self, names: Iterable[str], *, inside_path: bool = False, later: Container[str] = ()
    ) -> dict[str, str]:
        """Mangle the names of siblings, so that the generator can tell them apart; `later` are those that came later."""
        result: dict[str, str] = {}
        seen: set[str] = set()
        for name in sorted(names, key=lambda name: (name in later, not _PLAIN.fullmatch(name), name)):
            # The generator makes one class of `displayName` and `display_name`.
            bare = re.sub(r"[\W_]", "", name).lower()
            plain = name.isascii() and bare and bare not in seen and name not in later
            if inside_path:
                plain = bool(_PLAIN.fullmatch(name))
            result[name] = name if plain else self._mangle(name)
            seen.add(bare)
        return result

    def _mangle(self, name: str) -> str:
        """Return the mangled form of a name: always the same, and unlike every other name."""
        if name not in self._mangled:
            bare = re.sub(r"\W+", "_", to_ascii(name)).strip("_") or "field"
            bare = f"field_{bare}" if bare[0].isdigit() else bare
            mangled, number = bare, 1
            while mangled in self._taken:
                number += 1
                mangled = f"{bare}_{number}"
            self._taken.add(mangled)
            self._mangled[name], self._published[mangled] = mangled, name
        return self._mangled[name]


def _properties(roots: list[Any]) -> Iterator[Any]:
    """Yield every property in the generator's data, once each."""
    seen: set[int] = set()
    waiting: list[Any] = list(roots)
    while waiting:
        each = waiting.pop()
        if each is None or isinstance(each, bool) or id(each) in seen:
            continue
        seen.add(id(each))
        if hasattr(each, "path_parameters"):
            waiting += [*each.path_parameters, *each.query_parameters, *each.header_parameters]
            waiting += [body.prop for body in each.bodies] + [response.prop for response in each.responses]
            continue
        yield each
        waiting += getattr(each, "inner_properties", None) or ()
        waiting += getattr(each, "required_properties", None) or ()
        waiting += getattr(each, "optional_properties", None) or ()
        waiting += [getattr(each, "inner_property", None), getattr(each, "additional_properties", None)]
