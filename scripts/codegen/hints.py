"""Annotations: what the generator has read of a schema, as a type in Python."""

import re
from collections import Counter
from collections.abc import Set
from typing import Any, Final

from canonical.names import Names

_MOST_INLINE: Final = 12
_DICT: Final = "dict[str, Any]"
_SPELLED: Final = ("Date", "DateTime", "Uuid")
_PLAIN: Final = {
    "String": "str",
    "Int": "int",
    "Float": "float",
    "Boolean": "bool",
    "None": "None",
    "Date": "datetime.date",
    "DateTime": "datetime.datetime",
    "Uuid": "UUID",
    "File": "Upload",
    "Any": "Any",
}


def plain(text: Any) -> str:
    """The text that an untrusted string holds. It stands in nothing but docstrings and literals, which escape it."""
    if text is None:
        return ""
    return str(text.get_untrusted_value() if hasattr(text, "get_untrusted_value") else text)


def fields_of(prop: Any) -> list[Any]:
    """The fields of a model, those that are required first; none of anything else."""
    return [*(getattr(prop, "required_properties", None) or ()), *(getattr(prop, "optional_properties", None) or ())]


def _kind(prop: Any) -> str:
    return type(prop).__name__.removesuffix("Property")


class Hints:
    """The annotations of one module of models, and of the operation that they belong to.

    Attributes:
        components: the classes that several operations share.
        shared: those of them that were named.
        aliases: names for literal types that are too long to stand where they are used.
        own: the classes and aliases of the module.
    """

    def __init__(self, names: Names, components: Set[str], endpoint: str | None, operation: str | None) -> None:
        self.components = components
        self.shared: set[str] = set()
        self.aliases: dict[str, tuple[str, ...]] = {}
        self.own: set[str] = set()
        self._names = names
        self._operation = operation
        self._prefixes = (_pascal(endpoint), _pascal(operation)) if endpoint and operation else ("", "")
        self._classes: dict[str, str] = {}
        self._alone: set[str] = set()
        self._models: set[str] = set()

    def unite(self, models: list[Any], requested: set[str]) -> None:
        """Give equal models one name, the shortest of theirs. Each model stands after those that it is made of."""
        groups: dict[Any, list[Any]] = {}
        self._alone = {
            name for name, count in Counter(_untyped(prop.class_info.name) for prop in models).items() if count < 2
        }
        for prop in models:
            # Its parts are before it, so they have their names already.
            groups.setdefault(self._digest(prop, requested), []).append(prop)
            self._rename(groups)
        self._rename(groups)
        self.own = set(self._classes.values())

    def _rename(self, groups: dict[Any, list[Any]]) -> None:
        for group in groups.values():
            best = min(group, key=lambda prop: (len(str(prop.class_info.name)), str(prop.class_info.name)))
            for prop in group:
                self._classes[str(prop.class_info.name)] = self._shortened(str(best.class_info.name))

    def _digest(self, prop: Any, requested: set[str]) -> Any:
        other = prop.additional_properties
        return (
            prop.class_info.name in requested,
            tuple((plain(each.name), self.of(each), each.required, repr(each.default)) for each in fields_of(prop)),
            self.of(other) if other is not None and not isinstance(other, bool) else other,
        )

    def stands_for_itself(self, prop: Any) -> bool:
        """Whether a model is the one of its equals that is printed."""
        name = str(prop.class_info.name)
        return self._classes[name] == self._shortened(name)

    def class_name(self, prop: Any) -> str:
        """The class that a model is."""
        return self.class_of(str(prop.class_info.name))

    def class_of(self, name: str) -> str:
        """The class that a model is which the generator calls so."""
        return self._classes.get(name, name)

    def _shortened(self, name: str) -> str:
        """`ListChatsResponse200DataItem` is `ListChatsDataItem`: the status says nothing."""
        if (alone := _untyped(name)) in self._alone:
            name = alone
        before, after = self._prefixes
        # The generator capitalises what follows a digit here and not there.
        if not before or not name.lower().startswith(before.lower()):
            return name
        return after + re.sub(r"^Response2(\d\d|XX)", "", name[len(before) :])

    def of(
        self,
        prop: Any,
        *,
        unset: bool = False,
        null: bool = False,
        inline: bool = False,
        sent: bool = False,
        plain_too: bool = False,
    ) -> str:
        """The annotation of a property; with `Unset` where it may be left out, with None where it may be `null` whatever the document
        says, with tuples where they may stand for lists that are sent, with plain dicts where they may stand for models."""
        parts = dict.fromkeys(self._parts(prop, inline=inline, sent=sent))
        if plain_too:
            lists = [
                f"Array[{_DICT}]" for part in parts if part.removeprefix("Array[").removesuffix("]") in self._models
            ]
            dicts = [_DICT for part in parts if part in self._models]
            parts |= dict.fromkeys([*dicts, *(lists if not dicts else [])])
        if "Any" in parts:
            return "Any"
        if "Upload" in parts:
            # A text beside a file is the same field before there was one: it would be taken for a path.
            parts.pop("str", None)
        last = ["None"] if null or "None" in parts else []
        return " | ".join([*(part for part in parts if part != "None"), *last, *(["Unset"] if unset else [])])

    def _parts(self, prop: Any, *, inline: bool, sent: bool) -> list[str]:
        match kind := _kind(prop):
            case "Union":
                return [part for each in prop.inner_properties for part in self._parts(each, inline=inline, sent=sent)]
            case "List":
                inner = self.of(prop.inner_property, inline=inline, sent=sent)
                return [f"{'Array' if sent else 'list'}[{inner}]"]
            case "LiteralEnum":
                return [self._literal(prop, inline=inline)]
            case "Const":
                return [f"Literal[{prop.value.python_code.as_unembedded_code()}]"]
            case "Model":
                name = self.class_name(prop)
                if name in self.components:
                    self.shared.add(name)
                self._models.add(name)
                return [name]
        if kind in _SPELLED:
            # What is sent may be spelled out; an id in an answer stays the text that it is.
            return [_PLAIN[kind], "str"] if sent else ["str" if kind == "Uuid" else _PLAIN[kind]]
        return [_PLAIN[kind]]

    def _literal(self, prop: Any, *, inline: bool) -> str:
        values = tuple(sorted(prop.values, key=lambda value: (isinstance(value, str), value)))
        text = tuple(repr(value) for value in values)
        if inline or len(text) <= _MOST_INLINE:
            return f"Literal[{', '.join(text)}]"
        name = self._shortened(str(prop.class_info.name))
        self.aliases[name] = text
        self.own.add(name)
        return name

    def one(self, prop: Any) -> str:
        """What imports the class of a model when it is needed."""
        name = self.class_name(prop)
        return f'One("{"shared" if name in self.components else self._operation}", "{name}")'

    def reader(self, prop: Any) -> str:
        """What reads an answer; nothing where it stays as it is."""
        match _kind(prop):
            case "Model":
                return self.one(prop)
            case "List":
                inner = self.reader(prop.inner_property)
                return f"_each({inner})" if inner else ""
            case "DateTime":
                return "_moment"
            case "Date":
                return "_day"
        return ""


def _untyped(name: Any) -> str:
    """The generator numbers what a field may be: where one of that is an object, the number says nothing."""
    return re.sub(r"Type\d+$", "", str(name))


def _pascal(name: str | None) -> str:
    from openapi_python_client.strings import ClassName

    return str(ClassName(name or "", "field_"))
