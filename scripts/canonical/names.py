"""Turn the names of a document into Python names: by rule, or by a short table in openapi/sources.toml."""

import itertools
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, TypeAlias

import attrs
from anyascii import anyascii
from intake.document import Document, operations

# Tags become file names.
_MAX_LENGTH = 64
# Where an argument is sent (path, query, header or body), and its name there.
ArgumentKey: TypeAlias = tuple[str, str]
# Arguments that we add to every operation.
_OUR_ARGUMENTS = ("self", "body", "max_pages")
# Methods of every object, as of every mapping.
_OF_MAPPINGS = frozenset({"get", "items", "keys", "values"})
# Methods of every client.
_RESERVED_TAGS = frozenset({"close"})


@attrs.frozen
class Names:
    """Python names for `tags`, `operations` and `fields`; each of `words` is one word, however it is capitalised."""

    tags: Mapping[str, str] = attrs.field(factory=dict)
    operations: Mapping[str, str] = attrs.field(factory=dict)
    fields: Mapping[str, str] = attrs.field(factory=dict)
    words: tuple[str, ...] = ()

    def tag(self, tag: str) -> str:
        """Return the attribute and module for the operations of a tag."""
        name = self.tags.get(tag) or python_name(self._join_words(tag), "tag_")
        name = f"{name}_" if name in _RESERVED_TAGS else name
        return name if len(name) <= _MAX_LENGTH else name[:_MAX_LENGTH].rstrip("_")

    def operation(self, method: str, path: str, operation: Mapping[str, Any]) -> str:
        """Return the method name of an operation."""
        return self.operation_id(str(operation.get("operationId") or f"{method}_{path.strip('/').replace('/', '_')}"))

    def operation_id(self, name: str) -> str:
        """Return the method name of the operation with this id."""
        return self.operations.get(name) or python_name(self._join_words(name))

    def field(self, name: str) -> str:
        """Return the attribute or argument name of a field or parameter."""
        return self.fields.get(name) or python_name(self._join_words(_separate_brackets(name)))

    def attribute(self, name: str) -> str:
        """Return the attribute of a field that shares its object with no other of this name: `meta` for `_meta`, `items_` for `items`."""
        found = self.field(name.lstrip("_") or name)
        found = f"{found}_" if found in _OF_MAPPINGS else found
        return f"field{found}" if found.startswith("_") else found

    def attributes(self, fields: Iterable[str], given: Mapping[str, str]) -> dict[str, str]:
        """Name the attribute of each field of an object; of two that would be called the same, the first one is.

        `given` are the names that some of them have already.
        """
        fields = list(fields)
        result = {field: given[field] for field in fields if field in given}
        taken = set(result.values())
        for field in sorted(fields, key=lambda field: field.startswith("_")):
            if field not in result:
                own = self.attribute(field)
                spare = (f"{own}_{number}" for number in itertools.count(2))
                result[field] = next(name for name in itertools.chain((own, f"{own}_"), spare) if name not in taken)
                taken.add(result[field])
        return {field: result[field] for field in fields}

    def arguments(
        self,
        arguments: Iterable[ArgumentKey],
        given: Mapping[ArgumentKey, str],
        attributes: Mapping[str, str],
        reserved: Iterable[str] = (),
    ) -> dict[ArgumentKey, str]:
        """Name the arguments of an operation; of two that would be called the same, the first one is.

        An argument that is called like a path parameter is that parameter, sent in both places.

        Args:
            arguments: the arguments, those first that have been there longest.
            given: the names that some of them have already.
            attributes: the attributes of the fields of the body, where they are not called as they would be alone.
            reserved: the names of arguments of ours.
        """
        arguments = list(arguments)
        # The place of the first argument of each name.
        places = dict.fromkeys((*_OUR_ARGUMENTS, *reserved), "ours") | {name: key[0] for key, name in given.items()}
        result = dict(given)
        own: dict[ArgumentKey, str] = {}
        for place in dict.fromkeys(place for place, _ in arguments):
            fields = [name for each, name in arguments if each == place]
            known = attributes if place == "body" else {}
            own |= {(place, name): found for name, found in self.attributes(fields, known).items()}
        for key in sorted((key for key in arguments if key not in result), key=lambda key: key[0] != "path"):
            name = own[key]
            if places.get(name, "path") != "path":
                name = f"{name}_in_{key[0]}"
                while name in places:
                    name += "_"
            places.setdefault(name, key[0])
            result[key] = name
        return {key: result[key] for key in arguments}

    def _join_words(self, text: str) -> str:
        for word in self.words:
            text = text.replace(word, word.capitalize())
        return text

    def iter_stale(self, document: Document) -> Iterator[tuple[str, str]]:
        """Yield the entries that match nothing in the document, each with the key that it is under."""
        everything = operations(document)
        tags = {tag for _, _, operation in everything for tag in operation.get("tags") or ()}
        ids = {str(operation.get("operationId")) for _, _, operation in everything}
        yield from (("names.tags", each) for each in sorted(self.tags.keys() - tags))
        yield from (("names.operations", each) for each in sorted(self.operations.keys() - ids))
        yield from (("names.fields", each) for each in sorted(self.fields.keys() - set(iter_field_names(document))))
        yield from (("names.words", word) for word in self.words if not any(word in name for name in (*tags, *ids)))


def _separate_brackets(name: str) -> str:
    """Return a name with its brackets as separators: `filter[company_id]` is `filter_company_id`."""
    return re.sub(r"[\[\]]+", "_", name).strip("_") or name


def python_name(name: str, prefix: str = "field_") -> str:
    """Return the Python name that openapi-python-client makes of a name: a module for an operation id, an attribute for a field."""
    from openapi_python_client.strings import PythonIdentifier

    return PythonIdentifier(to_ascii(name), prefix)


def to_ascii(name: str) -> str:
    """Transliterate a name, so that no letter looks like another or runs right to left: `имя` is `imya`, an emoji its name."""
    return name if name.isascii() else re.sub(r":(\w+):", r" \1 ", anyascii(name))


def iter_field_names(value: Any) -> Iterator[str]:
    """Yield the name of every parameter and property."""
    if isinstance(value, dict):
        if isinstance(value.get("properties"), dict):
            yield from value["properties"]
        if "in" in value and isinstance(value.get("name"), str):
            yield value["name"]
        for item in value.values():
            yield from iter_field_names(item)
    elif isinstance(value, list):
        for item in value:
            yield from iter_field_names(item)
