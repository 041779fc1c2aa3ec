"""Overrides from openapi/sources.toml: types that a document does not know, and names for what it repeats."""

from collections.abc import Iterator, Mapping

import attrs
from intake.document import Document, operations
from intake.errors import SpecError

from canonical.names import Names, iter_field_names
from canonical.schemas import Schema


@attrs.frozen
class SharedSchema:
    """A schema that responses repeat, under a name that depends on this entry alone.

    Every object of a response in a field with one of these names that has the needed fields is this schema. A response as a whole is in
    the field "". With `exact`, it must have exactly these fields, those of inner objects written as `data.success`.
    """

    name: str
    fields: frozenset[str]
    needs: frozenset[str] = frozenset()
    exact: frozenset[str] = frozenset()

    def matches(self, field: str, properties: Mapping[str, Schema]) -> bool:
        """Return whether an object with these properties, in a field of this name, is this schema."""
        if field not in self.fields or not self.needs <= set(properties):
            return False
        return not self.exact or self.exact == {
            place for name in properties for place in _places(name, properties[name])
        }


def _places(name: str, schema: Schema) -> list[str]:
    inner = schema.get("properties", {})
    return [f"{name}.{each}" for each in inner] or [name]


@attrs.frozen
class Overrides:
    """Facts that a document lacks.

    Attributes:
        types: the schemas of response fields whose type is unknown, by field name.
        shared: the schemas that are shared under a name.
        names: the Python names of tags, operations and fields.
        files: the ids of operations that return a file.
        maps: the response fields whose property names are data.
        number_or_text: the query parameters that are a number in some operations and a text in others.
        pages: where a response has the parameters of its next page: the place of each, if there is no `_pagination`.
        lists: where the response of an operation has its list, by operation id, if it has several.
    """

    types: Mapping[str, Schema] = attrs.field(factory=dict)
    shared: tuple[SharedSchema, ...] = ()
    names: Names = attrs.field(factory=Names)
    files: frozenset[str] = frozenset()
    maps: frozenset[str] = frozenset()
    pages: Mapping[str, tuple[str, ...]] = attrs.field(factory=dict)
    number_or_text: frozenset[str] = frozenset()
    lists: Mapping[str, tuple[str, ...]] = attrs.field(factory=dict)

    def find_shared(self, field: str, properties: Mapping[str, Schema]) -> str | None:
        """Return the name of the shared schema for an object with these properties in this field, or None."""
        return next((entry.name for entry in self.shared if entry.matches(field, properties)), None)

    def check(self, document: Document, name: str) -> None:
        """Raise `SpecError` for entries that match nothing: they would hide a rename."""
        if message := self.describe_stale(document, name):
            raise SpecError(message)

    def describe_stale(self, document: Document, name: str) -> str:
        """Return a message about the entries that match nothing; empty if there are none."""
        missing = ", ".join(sorted(entry for _, entry in self.iter_stale(document)))
        about = f"openapi/sources.toml: [{name}]: the document no longer has {missing}; remove or rename the entry"
        return about if missing else ""

    def iter_stale(self, document: Document) -> Iterator[tuple[str, str]]:
        """Yield the entries that match nothing in a document, each with the key that it is under."""
        ids = {operation.get("operationId") for _, _, operation in operations(document)}
        yield from self.names.iter_stale(document)
        yield from (("files", each) for each in sorted(self.files - ids))
        fields = set(iter_field_names(document))
        yield from (("maps", each) for each in sorted(self.maps - fields))
        yield from (("number_or_text", each) for each in sorted(self.number_or_text - fields))
        yield from (("lists", each) for each in sorted(self.lists.keys() - ids))
        lists = {name for place in self.lists.values() for name in place}
        yield from (("lists", each) for each in sorted(lists - fields))
        pages = {*self.pages, *(name for place in self.pages.values() for name in place)}
        yield from (("pages", each) for each in sorted(pages - fields))
