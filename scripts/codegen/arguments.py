"""The arguments of an operation: their names, annotations and descriptions."""

from collections.abc import Iterable, Mapping
from typing import Any

from canonical.given_names import GivenNames, argument_place
from canonical.names import ArgumentKey, Names

from codegen.annotations import Annotator, is_model, plain
from codegen.context import ArgumentContext
from codegen.documentation import Documentation


class Arguments:
    """The arguments of one operation, of which no two are called the same.

    Args:
        owner: the address of the operation.
        props: what the generator knows of them, by place: `path`, `query`, `header` or `body`.
        given: the names that some things of the document have already, by place.
        attributes: the attributes of the fields of the body.
        reserved: the names of our own arguments.
    """

    def __init__(
        self,
        annotator: Annotator,
        documentation: Documentation,
        owner: str,
        props: Mapping[str, Iterable[Any]],
        names: Names,
        given: GivenNames,
        attributes: Mapping[str, str],
        reserved: Iterable[str],
    ) -> None:
        self._annotator = annotator
        self._documentation = documentation
        self._owner = owner
        self._path = owner.partition(" ")[2]
        self._props = {place: list(each) for place, each in props.items()}
        self._attributes = attributes
        keys: list[ArgumentKey] = [(place, plain(prop.name)) for place, each in self._props.items() for prop in each]
        own = {key: given[name] for key in keys if (name := argument_place(owner, key)) in given}
        self._names = names.arguments(keys, own, attributes, reserved)

    def of(self, place: str, *, as_text: bool = False) -> tuple[ArgumentContext, ...]:
        """Return the arguments for parameters in the path, the query or the headers, or for fields of the body."""
        return tuple(self._argument(place, prop, as_text=as_text) for prop in self._props[place])

    def _argument(self, place: str, prop: Any, *, as_text: bool) -> ArgumentContext:
        alias = plain(prop.name)
        default = None if prop.required else "UNSET"
        if prop.default:
            default = prop.default.python_code.as_unembedded_code()
        return ArgumentContext(
            self._names[place, alias],
            alias,
            self._annotation(place, prop, as_text=as_text),
            default,
            self._about(f"body .{alias}" if place == "body" else f"{place} {alias}"),
            self._attributes[alias] if place == "body" else "",
        )

    def _annotation(self, place: str, prop: Any, *, as_text: bool) -> str:
        if place == "query" and is_model(prop):
            # An object without documented fields: with them, it would be one parameter for each.
            return "dict[str, Any]" if prop.required else "dict[str, Any] | Unset"
        in_body = place == "body"
        return self._annotator.annotate(
            prop, unset=not prop.required, inline=not in_body, sent=True, plain_too=in_body, as_text=as_text
        )

    def _about(self, part: str) -> str:
        # Parameters of a path are described beside its operations, or in each of them.
        places = [f"{self._owner} {part}", f"{self._path} {part}", f"{self._owner} {part}[]", f"{self._path} {part}[]"]
        return self._documentation.entry(*([place] for place in places))


def path_param_annotation(param: ArgumentContext, sent: Mapping[str, str]) -> str:
    """Return the annotation of a path parameter: str or int, unless the query, a header or the body has it too and says which."""
    return sent.get(param.name, "str | int").removesuffix(" | Unset").replace("str | int | float", "str | int")
