"""What the names of a document become in Python: by rule, and by a short table in openapi/sources.toml where no rule helps."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

import attrs
from anyascii import anyascii
from intake.document import Document, operations

# Names of files are made of these.
_LONGEST = 64


@attrs.frozen
class Names:
    """`tags`, `operations` and `fields` by their names in the document; `words` are one word though they are written as two."""

    tags: Mapping[str, str] = attrs.field(factory=dict)
    operations: Mapping[str, str] = attrs.field(factory=dict)
    fields: Mapping[str, str] = attrs.field(factory=dict)
    words: tuple[str, ...] = ()

    def tag(self, tag: str) -> str:
        """The attribute by which the operations of a tag are reached, and their module."""
        name = self.tags.get(tag) or python_name(self._joined(tag), "tag_")
        return name if len(name) <= _LONGEST else name[:_LONGEST].rstrip("_")

    def operation(self, method: str, path: str, operation: Mapping[str, Any]) -> str:
        """The method that an operation is."""
        return self.operation_id(str(operation.get("operationId") or f"{method}_{path.strip('/').replace('/', '_')}"))

    def operation_id(self, name: str) -> str:
        """The method that an operation of this id is."""
        return self.operations.get(name) or python_name(self._joined(name))

    def field(self, name: str) -> str:
        """The attribute or argument that a field or parameter is."""
        return self.fields.get(name) or python_name(self._joined(name))

    def _joined(self, text: str) -> str:
        for word in self.words:
            text = text.replace(word, word.capitalize())
        return text

    def stale(self, document: Document) -> Iterator[str]:
        """The entries that name nothing in a document."""
        everything = operations(document)
        tags = {tag for _, _, operation in everything for tag in operation.get("tags") or ()}
        ids = {str(operation.get("operationId")) for _, _, operation in everything}
        yield from self.tags.keys() - tags
        yield from self.operations.keys() - ids
        yield from self.fields.keys() - set(fields_of(document))
        yield from (word for word in self.words if not any(word in name for name in (*tags, *ids)))


def python_name(name: str, prefix: str = "field_") -> str:
    """The name that the generator makes of a name in a document: of an operation id its module, of a field its attribute."""
    from openapi_python_client.strings import PythonIdentifier

    return PythonIdentifier(in_ascii(name), prefix)


def in_ascii(name: str) -> str:
    """A name without letters that look like others or run from right to left: `имя` is `imya`, an emoji its name."""
    return name if name.isascii() else re.sub(r":(\w+):", r" \1 ", anyascii(name))


def fields_of(value: Any) -> Iterator[str]:
    """The names of every parameter and property."""
    if isinstance(value, dict):
        if isinstance(value.get("properties"), dict):
            yield from value["properties"]
        if "in" in value and isinstance(value.get("name"), str):
            yield value["name"]
        for item in value.values():
            yield from fields_of(item)
    elif isinstance(value, list):
        for item in value:
            yield from fields_of(item)
