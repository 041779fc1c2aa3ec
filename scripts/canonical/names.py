"""Turn the names of a document into Python names: by rule, or by a short table in openapi/sources.toml."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

import attrs
from anyascii import anyascii
from intake.document import Document, operations

# Tags become file names.
_MAX_LENGTH = 64
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

    def _join_words(self, text: str) -> str:
        for word in self.words:
            text = text.replace(word, word.capitalize())
        return text

    def iter_stale(self, document: Document) -> Iterator[str]:
        """Yield the entries that match nothing in the document."""
        everything = operations(document)
        tags = {tag for _, _, operation in everything for tag in operation.get("tags") or ()}
        ids = {str(operation.get("operationId")) for _, _, operation in everything}
        yield from self.tags.keys() - tags
        yield from self.operations.keys() - ids
        yield from self.fields.keys() - set(iter_field_names(document))
        yield from (word for word in self.words if not any(word in name for name in (*tags, *ids)))


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
