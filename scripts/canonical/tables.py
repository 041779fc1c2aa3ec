"""What openapi/sources.toml adds to a document: types that it does not know, and names for what it repeats."""

from collections.abc import Mapping
from typing import Any

import attrs
from intake.document import Document, operations
from intake.errors import SpecError

from canonical.names import Names

Schema = dict[str, Any]


@attrs.frozen
class Shared:
    """A schema that answers repeat, under a name that depends on nothing but this entry.

    Any object of an answer that stands in a field of one of these names and has the needed fields is this schema. An answer as a
    whole stands in the field "". With `exact` it is one only if it has just these fields, those of inner objects as `data.success`.
    """

    name: str
    fields: frozenset[str]
    needs: frozenset[str] = frozenset()
    exact: frozenset[str] = frozenset()

    def fits(self, field: str, properties: Mapping[str, Schema]) -> bool:
        """Whether an object with these properties in a field of this name is this schema."""
        if field not in self.fields or not self.needs <= set(properties):
            return False
        return not self.exact or self.exact == {
            place for name in properties for place in _places(name, properties[name])
        }


def _places(name: str, schema: Schema) -> list[str]:
    inner = schema.get("properties", {})
    return [f"{name}.{each}" for each in inner] or [name]


@attrs.frozen
class Tables:
    """What the document does not say.

    Attributes:
        types: what a response field is where its type is not known.
        shared: the schemas that have a name.
        names: what names of the document become in Python.
        files: the operations that answer a file, by their ids.
    """

    types: Mapping[str, Schema] = attrs.field(factory=dict)
    shared: tuple[Shared, ...] = ()
    names: Names = attrs.field(factory=Names)
    files: frozenset[str] = frozenset()

    def shared_as(self, field: str, properties: Mapping[str, Schema]) -> str | None:
        """The name of the shared schema that an object with these properties is in a field of this name."""
        return next((entry.name for entry in self.shared if entry.fits(field, properties)), None)

    def check(self, document: Document, where: str) -> None:
        """Refuse an entry that names nothing: it would go on naming nothing when it is needed."""
        ids = {operation.get("operationId") for _, _, operation in operations(document)}
        if stale := [*self.names.stale(document), *(self.files - ids)]:
            raise SpecError(f"openapi/sources.toml: [{where}]: nothing is called {', '.join(sorted(stale))} any more")
