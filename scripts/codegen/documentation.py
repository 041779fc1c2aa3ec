"""Texts for docstrings: descriptions and limits of operations, arguments and fields."""

import re
from collections.abc import Container, Iterable, Iterator
from typing import Any, Final

import attrs
from canonical.descriptions import Descriptions, iter_schemas, join_place, most_common_text
from canonical.schemas import Schema
from intake.document import Document, operations

from codegen.annotations import fields_of, plain
from codegen.literals import literal
from codegen.plain_text import plain_text

_WIDTH: Final = 110
_LONGEST: Final = 2_000
_LONGEST_ENTRY: Final = 600
_LONGEST_DEFAULT: Final = 60
_LIMITS: Final = {
    "minimum": "at least {}",
    "exclusiveMinimum": "more than {}",
    "maximum": "at most {}",
    "exclusiveMaximum": "less than {}",
    "minLength": "at least {} characters",
    "maxLength": "at most {} characters",
    "minItems": "at least {} items",
    "maxItems": "at most {} items",
}
# Descriptions of answers that say nothing.
_FILLER: Final = re.compile(
    r"(ok|success(ful)?( (operation|response))?|created|accepted|no content)?[.!]?", re.IGNORECASE
)


class Documentation:
    """The descriptions of one document; `docs` is the base URL of the provider's pages about its operations."""

    def __init__(self, document: Document, descriptions: Descriptions, docs: str | None = None) -> None:
        self._descriptions = descriptions
        self._docs = docs
        # Limits matter in requests only.
        self._limits = {
            place: limits
            for place, schema in iter_schemas(document)
            if " response " not in place and not place.endswith("[]") and (limits := _limits(schema))
        }
        self._pages = {f"{method.upper()} {path}": self._page(each) for method, path, each in operations(document)}

    def _page(self, operation: Document) -> str | None:
        """Return the URL of the provider's page about an operation."""
        name, tag = operation.get("operationId"), next(iter(operation.get("tags") or ()), None)
        if self._docs is None or name is None or tag is None:
            return self._docs
        words = re.sub(r"([a-z\d])([A-Z])|([A-Z]+)([A-Z][a-z])", r"\1\3-\2\4", str(name))
        return "/".join(
            [self._docs, *(re.sub(r"[^a-z\d]+", "-", each.lower()).strip("-") for each in (str(tag), words))]
        )

    def summary(self, owner: str) -> str:
        """Return the summary of an operation: a line or a few."""
        lines = self._descriptions.get(join_place(owner, "summary"), "").splitlines()
        return "\n".join(" ".join(plain_text(line).split()) for line in lines)

    def text(self, *places: str) -> str:
        """Return the texts about an operation or a tag as a whole, as paragraphs."""
        return "\n\n".join(filter(None, (self._plain([place], _LONGEST, _WIDTH) for place in places)))

    def entry(self, *places: Iterable[str]) -> str:
        """Return the text about an argument or a field, and its limits.

        Of the first places that are described at all, the text that most of them have.
        """
        places = tuple(tuple(each) for each in places)
        text = next(filter(None, (self._plain(each, _LONGEST_ENTRY) for each in places)), "")
        limits = next((self._limits[place] for each in places for place in each if place in self._limits), ())
        return _with_limits(text, limits)

    def answer(self, owner: str, codes: Iterable[str]) -> str:
        """Return the text about the answer of an operation; empty if it only says that it succeeded."""
        answers = [join_place(owner, f"response {code}") for code in codes]
        return self.entry(self._informative(answers), [f"{each} schema" for each in answers])

    def model(self, places: "Iterable[ModelPlace]") -> str:
        """Return the text about a model: of its schema, or of the body or answer that it is."""
        places = tuple(places)
        return self.entry((each.whole for each in places), self._informative(each.holder for each in places))

    def _informative(self, places: Iterable[str]) -> list[str]:
        return [each for each in places if not _FILLER.fullmatch(self._descriptions.get(each, ""))]

    def _plain(self, places: Iterable[str], longest: int, width: int | None = None) -> str:
        found = [(self._descriptions[place], place) for place in places if place in self._descriptions]
        if not found:
            return ""
        owner = " ".join(found[0][1].split(" ", 2)[:2])
        text = most_common_text(text for text, _ in found)
        return plain_text(text, page=self._pages.get(owner, self._docs), longest=longest, width=width)


def _limits(schema: Schema) -> tuple[str, ...]:
    """Return the limits of a schema in words."""
    values = {key: schema[key] for key in _LIMITS if key in schema}
    for key, exclusive in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
        # In OpenAPI 3.0 it is a flag beside the limit, later a limit by itself.
        if isinstance(values.get(exclusive), bool):
            is_exclusive = values.pop(exclusive) and key in values
            values |= {exclusive: values.pop(key)} if is_exclusive else {}
    limits = [words.format(values[key]) for key, words in _LIMITS.items() if key in values]
    default = schema.get("default")
    if isinstance(default, str | int | float):
        shown = literal(default) if isinstance(default, str) else str(default)
        limits[:0] = [f"default {shown}"] if len(shown) <= _LONGEST_DEFAULT else []
    if schema.get("deprecated") is True:
        limits.insert(0, "deprecated")
    return tuple(limits)


def _with_limits(text: str, limits: Iterable[str]) -> str:
    """Append the limits that a text does not name itself."""
    left = ", ".join(limit for limit in limits if not _names(text, limit))
    sentence = f"{left[:1].upper()}{left[1:]}." if left else ""
    return ("\n\n" if "\n" in text else " ").join(filter(None, (text, sentence)))


def _names(text: str, limit: str) -> bool:
    word, *rest = limit.split()
    return (
        not set(re.findall(r"\d+(?:\.\d+)?", text)).isdisjoint(rest)
        if word in ("at", "more", "less")
        else word in text.lower()
    )


@attrs.frozen
class ModelPlace:
    """The place of a model, the prefix of the places of its fields, and the place of the body or answer that it is, if any."""

    whole: str
    fields: str
    holder: str = ""

    def inner(self, step: str) -> "ModelPlace":
        """Return the place of a part."""
        return ModelPlace(f"{self.fields}{step}", f"{self.fields}{step}")


def places_of_models(prop: Any, place: ModelPlace, excluded: Container[str]) -> Iterator[tuple[str, ModelPlace]]:
    """Yield the class name and place of every model in a property, without the `excluded` and what is in them."""
    if hasattr(prop, "required_properties"):
        name = str(prop.class_info.name)
        if name in excluded:
            return
        yield name, place
    yield from places_within(prop, place, excluded)


def places_within(prop: Any, place: ModelPlace, excluded: Container[str]) -> Iterator[tuple[str, ModelPlace]]:
    """Do the same for the parts of a property."""
    for branch in getattr(prop, "inner_properties", ()):
        yield from places_of_models(branch, place, excluded)
    steps = {"[]": getattr(prop, "inner_property", None), ".*": getattr(prop, "additional_properties", None)}
    steps |= {f".{plain(each.name)}": each for each in fields_of(prop)}
    for step, each in steps.items():
        if each is not None and not isinstance(each, bool):
            yield from places_of_models(each, place.inner(step), excluded)
