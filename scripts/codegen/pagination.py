"""Pages as data: where the answers of Laravel's paginators, and of one document, name the next page."""

from collections.abc import Iterator, Mapping
from typing import Any, Final, TypeAlias

import attrs
from canonical.schemas import Schema, reference_name
from intake.document import Document

# The names in JSON that lead to a value.
Place: TypeAlias = tuple[str, ...]


@attrs.frozen
class Pagination:
    """How an answer names the next page.

    Attributes:
        next_from: the parameters of the next page, each with its place; "" has its address.
        page_numbers: the places of its own number and of that of the last page; empty if it has none.
        within: the place of the object that has them.
    """

    next_from: tuple[tuple[str, Place], ...] = ()
    page_numbers: tuple[Place, ...] = ()
    within: Place = ()

    def nested_in(self, within: Place) -> "Pagination":
        """Return the same within another object."""
        return Pagination(
            tuple((name, within + place) for name, place in self.next_from),
            tuple(within + place for place in self.page_numbers),
            within,
        )

    @property
    def places(self) -> list[Place]:
        return [*(place for _, place in self.next_from), *self.page_numbers]


@attrs.frozen
class ListPlace:
    """Where an answer has its list.

    Attributes:
        names: the names in JSON that lead to the list.
        more: the parameters of the next page, each with its place, or the place of what says that more items follow.
        numbers: the places of its number and of that of the last page.
        is_page: whether it names the next page.
    """

    names: Place
    more: tuple[tuple[str, Place], ...] = ()
    numbers: tuple[Place, ...] = ()
    is_page: bool = False


# Where answers for OnlyFans and Fansly have the address of the next page.
OF_THE_PROVIDER: Final = Pagination(next_from=(("", ("_pagination", "next_page")),))
# `paginate()`, `simplePaginate()`, `cursorPaginate()`, and the same in a resource collection. The first that an answer has counts.
_OF_LARAVEL: Final = (
    Pagination(next_from=(("", ("next_page_url",)),)),
    Pagination(next_from=(("", ("links", "next")),)),
    Pagination(page_numbers=(("meta", "current_page"), ("meta", "last_page"))),
    Pagination(page_numbers=(("current_page",), ("last_page",))),
    Pagination(next_from=(("cursor", ("meta", "next_cursor")),)),
    Pagination(next_from=(("cursor", ("next_cursor",)),)),
)


def find_pagination(document: Document, published: Document, pages: Mapping[str, Place]) -> Pagination | None:
    """Return how an operation names its next page: by a table of parameters and places, or as Laravel does; None if it does not."""
    parameters = {each["name"] for each in published.get("parameters", ()) if each["in"] == "query"}
    answers = [
        media["schema"]
        for code, response in published["responses"].items()
        if code.startswith("2")
        for media in response.get("content", {}).values()
    ]
    of_document = tuple(
        (name, place)
        for name, place in sorted(pages.items())
        if name in parameters and any(_has_place(document, schema, place) for schema in answers)
    )
    if of_document or not answers:
        return Pagination(of_document) if of_document else None
    answer = answers[0]
    found = (row.nested_in(within) for row in _OF_LARAVEL for within in _objects_in(document, answer))
    return next((each for each in found if all(_has_place(document, answer, place) for place in each.places)), None)


def _objects_in(document: Document, schema: Schema) -> Iterator[Place]:
    """Yield the places in which an answer may have a page: itself, its fields, and those of its `data`."""
    yield ()
    fields = _properties(document, schema)
    for name in sorted(fields, key=lambda name: (name != "data", name)):
        yield (name,)
    yield from (("data", name) for name in sorted(_properties(document, fields.get("data", {}))))


def _has_place(document: Document, schema: Schema, place: Place) -> bool:
    """Return whether an answer has a place."""
    for name in place:
        fields = _properties(document, schema)
        if name not in fields:
            return False
        schema = fields[name]
    return True


def _properties(document: Document, schema: Schema) -> dict[str, Any]:
    if component := reference_name(schema):
        schema = document["components"]["schemas"][component]
    fields: dict[str, Any] = schema.get("properties", {})
    return fields
