"""Python annotations of the schemas that the generator has parsed."""

import re
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Mapping, Set
from typing import Any, Final

from canonical.names import Names

_MOST_INLINE: Final = 12
_DICT: Final = "dict[str, Any]"
_SPELLED_OUT: Final = ("Date", "DateTime", "Uuid")
_NUMBER_OR_TEXT: Final = ("str", "int", "float")
_NAME_OR_LITERAL: Final = re.compile(r"""'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|(?<![\w.])[A-Za-z_]\w*""")
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
# The names that generated modules import: no class of theirs may hide one.
IMPORTED: Final = {
    "Any", "Array", "Async", "AsyncClient", "AsyncClientMixin", "AsyncConnection", "AsyncIterator", "Body", "BodyCall", "Call",
    "ClassVar", "Client", "ClientMixin", "Connection", "File", "FileCall", "InvalidArgument", "Iterator",
    "KeyLocation",
    "ListCall", "Literal", "Mapping", "ModeT", "Model", "ModelRef", "Page", "PagedCall", "Platform", "ReadCall", "Resource", "Response",
    "Sync", "TYPE_CHECKING", "UNSET", "UUID", "UnexpectedResponse", "Unset", "Upload",
}  # fmt: skip


def distinct(name: str) -> str:
    """Return the name of the class of a model that hides nothing that its module imports."""
    return f"{name}Model" if name in IMPORTED else name


def plain(text: Any) -> str:
    """Return the text of an untrusted string. It is printed only in docstrings and literals, which escape it."""
    if text is None:
        return ""
    return str(text.get_untrusted_value() if hasattr(text, "get_untrusted_value") else text)


def fields_of(prop: Any) -> list[Any]:
    """Return the fields of a model, required ones first; nothing for other properties."""
    return [*(getattr(prop, "required_properties", None) or ()), *(getattr(prop, "optional_properties", None) or ())]


def is_model(prop: Any) -> bool:
    """Return whether a property is an object, for which there is a class."""
    return hasattr(prop, "required_properties")


def is_text(prop: Any) -> bool:
    return _kind(prop) == "String"


def _kind(prop: Any) -> str:
    return type(prop).__name__.removesuffix("Property")


class Annotator:
    """Annotates the models of one module, and the operation that they belong to.

    Attributes:
        components: the classes that several operations share.
        aliases: names of literal types that are too long to be inline.
        own: the classes and aliases of the module.
        synonyms: the class of each other name that it would have if nothing else was equal: who imports it by that is not
            broken by a newcomer with a shorter one.
        module: the name of the module; None for a shared one.
    """

    def __init__(self, names: Names, components: Set[str], endpoint: str | None, operation: str | None) -> None:
        self.components = components
        self.aliases: dict[str, tuple[str, ...]] = {}
        self.own: set[str] = set()
        self.synonyms: dict[str, str] = {}
        self._names = names
        # The models that several operations share are in `shared`.
        self.module = "shared_" if operation == "shared" else operation
        self._prefixes = (_pascal(endpoint), _pascal(operation)) if endpoint and operation else ("", "")
        self._classes: dict[str, str] = {}
        self._unambiguous: set[str] = set()
        self._models: set[str] = set()

    def deduplicate(
        self,
        models: list[Any],
        kind_of: Callable[[Any], Hashable],
        attributes: Callable[[Any], Mapping[str, str]],
    ) -> None:
        """Give equal models one class, of the shortest of their names. Models must come after those that they are made of.

        `kind_of` returns what else distinguishes two models; `attributes` the attributes of the fields of a model.
        """
        groups: dict[Any, list[Any]] = {}
        self._unambiguous = {
            name
            for name, count in Counter(_drop_branch_number(prop.class_info.name) for prop in models).items()
            if count < 2
        }
        for prop in models:
            # Its parts came before it and have their names already.
            digest = (self._digest(prop, kind_of), tuple(sorted(attributes(prop).items())))
            groups.setdefault(digest, []).append(prop)
            self._rename(groups)
        self._rename(groups)
        self.own = set(self._classes.values())
        names = {self._drop_status(str(prop.class_info.name)): self.class_name(prop) for prop in models}
        self.synonyms = {
            name: own for name, own in names.items() if name not in self.own and name not in self.components
        }

    def _rename(self, groups: dict[Any, list[Any]]) -> None:
        for group in groups.values():
            best = min(group, key=lambda prop: (len(str(prop.class_info.name)), str(prop.class_info.name)))
            for prop in group:
                self._classes[str(prop.class_info.name)] = self._drop_status(str(best.class_info.name))

    def _digest(self, prop: Any, kind_of: Callable[[Any], Hashable]) -> Any:
        other = prop.additional_properties
        return (
            kind_of(prop),
            tuple(
                (plain(each.name), self.annotate(each), each.required, repr(each.default)) for each in fields_of(prop)
            ),
            self.annotate(other) if other is not None and not isinstance(other, bool) else other,
        )

    def is_printed(self, prop: Any) -> bool:
        """Return whether this is the one of several equal models that is printed."""
        name = str(prop.class_info.name)
        return self._classes[name] == self._drop_status(name)

    def class_name(self, prop: Any) -> str:
        """Return the name of the class of a model."""
        return self.class_of(str(prop.class_info.name))

    def class_of(self, name: str) -> str:
        """Return the name of the class that the generator calls by this name."""
        return self._classes.get(name, name)

    def _drop_status(self, name: str) -> str:
        """Drop the status: `ListChatsResponse200DataItem` becomes `ListChatsDataItem`."""
        if (untyped := _drop_branch_number(name)) in self._unambiguous:
            name = untyped
        before, after = self._prefixes
        # The generator is inconsistent about capitals after a digit.
        if before and name.lower().startswith(before.lower()):
            name = after + re.sub(r"^Response2(\d\d|XX)", "", name[len(before) :])
        return distinct(name)

    def annotate(
        self,
        prop: Any,
        *,
        unset: bool = False,
        null: bool = False,
        inline: bool = False,
        sent: bool = False,
        plain_too: bool = False,
        as_text: bool = False,
    ) -> str:
        """Return the annotation of a property.

        Args:
            prop: the property.
            unset: it may be omitted.
            null: it may be null, whatever the document says.
            inline: literals are not replaced by aliases.
            sent: it is part of a request, where tuples may stand for lists, and dates may be spelled out.
            plain_too: dicts may stand for models.
            as_text: it is sent as text, so that a number may stand for text.
        """
        parts = dict.fromkeys(self._parts(prop, inline=inline, sent=sent, as_text=as_text))
        if plain_too:
            lists = [
                f"Array[{_DICT}]" for part in parts if part.removeprefix("Array[").removesuffix("]") in self._models
            ]
            dicts = [_DICT for part in parts if part in self._models]
            parts |= dict.fromkeys([*dicts, *(lists if not dicts else [])])
        if "Any" in parts:
            return "Any"
        if "Upload" in parts:
            # `str` would be ambiguous beside a file: it would be taken for a path.
            parts = {part: None for part in parts if part not in _NUMBER_OR_TEXT}
        last = ["None"] if null or "None" in parts else []
        return " | ".join([*(part for part in parts if part != "None"), *last, *(["Unset"] if unset else [])])

    def annotate_all(self, props: Iterable[Any]) -> str:
        """Return the annotation of anything that one of these properties may be; empty for none."""
        return " | ".join(dict.fromkeys(map(self.annotate, props)))

    def _parts(self, prop: Any, *, inline: bool, sent: bool, as_text: bool) -> list[str]:
        match kind := _kind(prop):
            case "Union":
                # One that names a number says which.
                as_text = as_text and not {"Int", "Float"}.intersection(map(_kind, prop.inner_properties))
                return [
                    part
                    for each in prop.inner_properties
                    for part in self._parts(each, inline=inline, sent=sent, as_text=as_text)
                ]
            case "List":
                inner = self.annotate(prop.inner_property, inline=inline, sent=sent, as_text=as_text)
                return [f"{'Array' if sent else 'list'}[{inner}]"]
            case "LiteralEnum":
                return [self._literal(prop, inline=inline)]
            case "Const":
                return [f"Literal[{prop.value.python_code.as_unembedded_code()}]"]
            case "Model":
                name = self.class_name(prop)
                self._models.add(name)
                return [name]
        if kind == "String" and as_text:
            return list(_NUMBER_OR_TEXT)
        if kind in _SPELLED_OUT:
            # Requests may spell them out; ids in answers stay text.
            return [_PLAIN[kind], "str"] if sent else ["str" if kind == "Uuid" else _PLAIN[kind]]
        return [_PLAIN[kind]]

    def _literal(self, prop: Any, *, inline: bool) -> str:
        values = tuple(sorted(prop.values, key=lambda value: (isinstance(value, str), value)))
        text = tuple(repr(value) for value in values)
        if inline or len(text) <= _MOST_INLINE:
            return f"Literal[{', '.join(text)}]"
        name = self._drop_status(str(prop.class_info.name))
        self.aliases[name] = text
        self.own.add(name)
        return name

    def model_reference(self, prop: Any) -> str:
        """Return the source of a lazy reference to the class of a model."""
        name = self.class_name(prop)
        return f'ModelRef("{"shared" if name in self.components else self.module}", "{name}")'

    def qualify(self, annotation: str, own: Set[str] = frozenset(), hidden: Set[str] = frozenset()) -> str:
        """Return an annotation in which models have their module: `_models.list_chats.ListChats`.

        Args:
            annotation: the annotation.
            own: names of the module that the annotation is in, which need none.
            hidden: built-in types that something in the class has the name of.
        """

        def respell(found: re.Match[str]) -> str:
            name = found[0]
            if name in own:
                return name
            if name in hidden:
                return f"builtins.{name}"
            module = "shared" if name in self.components else self.module if name in self.own else None
            return f"_models.{module}.{name}" if module else name

        # Words in quotes are those of a Literal.
        return _NAME_OR_LITERAL.sub(respell, annotation)

    def reader_of_any(self, props: Iterable[Any]) -> str:
        """Return the source of the reader of an answer that may be any of these; empty if it is returned unchanged."""
        readers = list(dict.fromkeys(filter(None, map(self.reader, props))))
        return readers[0] if len(readers) == 1 else f"_read_first({', '.join(readers)})" if readers else ""

    def reader(self, prop: Any) -> str:
        """Return the source of the reader of an answer; empty if it is returned unchanged."""
        match _kind(prop):
            case "Union":
                return self.reader_of_any(prop.inner_properties)
            case "Model":
                return self.model_reference(prop)
            case "List":
                inner = self.reader(prop.inner_property)
                return f"_read_list({inner})" if inner else ""
            case "DateTime":
                return "_read_datetime"
            case "Date":
                return "_read_date"
        return ""


def _drop_branch_number(name: Any) -> str:
    """Drop the number of a branch of a union, which says nothing if only one branch is an object."""
    return re.sub(r"Type\d+$", "", str(name))


def _pascal(name: str | None) -> str:
    from openapi_python_client.strings import ClassName

    return str(ClassName(name or "", "field_"))
