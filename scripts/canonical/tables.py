"""What openapi/sources.toml adds to a document: types that it does not know, and names for what it repeats."""

from collections.abc import Collection, Mapping
from typing import Any

import attrs

Schema = dict[str, Any]


@attrs.frozen
class Shared:
    """A schema that answers repeat, under a name that depends on nothing but this entry.

    Any object of an answer that stands in a field of one of these names and has the needed fields is this schema.
    """

    name: str
    fields: frozenset[str]
    needs: frozenset[str] = frozenset()


@attrs.frozen
class Tables:
    """`types`: what a response field is where its type is not known; `shared`: the schemas that have a name."""

    types: Mapping[str, Schema] = attrs.field(factory=dict)
    shared: tuple[Shared, ...] = ()

    def shared_as(self, field: str, properties: Collection[str]) -> str | None:
        """The name of the shared schema that an object with these properties is in a field of this name."""
        for entry in self.shared:
            if field in entry.fields and entry.needs <= set(properties):
                return entry.name
        return None
