"""Models in the reference: the fields of an object with their types, nested objects folded, and a page for each shared object."""

from __future__ import annotations

import html
import inspect
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from importlib import import_module
from typing import Any, ClassVar, Literal, get_args, get_origin

import attrs
from sphinx.domains import Domain, ObjType

from pages.prose import parse_docstring, parse_entries, render_text

SHARED = "models"
# Any field may be None or missing, which the page says once.
_OPTIONAL = re.compile(r" \| (?:None|Unset|Enum)\b")
_MODULE = re.compile(r"\b(?:_models\.\w+|datetime)\.(?=\w)")


class FieldDomain(Domain):
    """What the search finds by its name beside Python names: the fields of all answers, and operations as the document calls them."""

    name = "model"
    label = "Documented"
    object_types: ClassVar[dict[str, ObjType]] = {"field": ObjType("field"), "operation": ObjType("operation")}
    # By name (`User.about`): the page, on which the name is the anchor.
    fields: ClassVar[list[tuple[str, str]]] = []
    # By name (`onlyfans.listChats`): the page, and the anchor on it.
    operations: ClassVar[list[tuple[str, str, str]]] = []

    def get_objects(self) -> Iterator[tuple[str, str, str, str, str, int]]:
        """Yield them, as `Domain` wants them."""
        for name, page in self.fields:
            yield name, name, "field", page, name, 1
        for name, page, anchor in self.operations:
            # Before titles and fields that have the same words.
            yield name, name, "operation", page, anchor, 0

    def merge_domaindata(self, docnames: Iterable[str], otherdata: dict[str, Any]) -> None:
        """Do nothing: all are known before any page is read."""

    def resolve_any_xref(self, *_: Any) -> list[Any]:
        """Return nothing: pages link to models by address."""
        return []


def find_models(hint: Any) -> Iterator[type[Any]]:
    """Yield the models in a type hint."""
    if isinstance(hint, type) and hasattr(hint, "__fields__"):
        yield hint
    for each in get_args(hint):
        yield from find_models(each)


def iter_literals(hint: Any) -> Iterator[Any]:
    """Yield the values that a type hint lists, those of its models aside."""
    if get_origin(hint) is Literal:
        yield from get_args(hint)
        return
    for each in get_args(hint):
        yield from iter_literals(each)


def hints_of(kind: type[Any]) -> Mapping[str, Any]:
    """Return the type hints of a model's fields; of a map, that of its values under the name ""."""
    base = next(each for each in kind.__mro__ if each.__name__ == "HasFields")
    fields = import_module(base.__module__)
    hints = dict(fields.field_table(kind).hints)
    if extra := kind.__annotations__.get("__extra__"):
        names = vars(import_module(kind.__module__))
        hints[""] = get_args(eval(extra, names))[-1]  # noqa: S307 - an annotation of generated code
    return hints


def without_modules(annotation: str) -> str:
    """Return an annotation as people write it: `ListChats` for `_models.list_chats.ListChats`."""
    return _MODULE.sub("", annotation)


def own_text(kind: type[Any]) -> str:
    """Return the docstring of a model, without that of its base."""
    return inspect.cleandoc(kind.__doc__ or "")


def is_shared(kind: type[Any]) -> bool:
    """Return whether a model has a page of its own, because several operations share it."""
    package = kind.__module__.rpartition(".")[0]
    return package.endswith(".models.shared") and kind.__name__ in import_module(package).MODULES


def _module_name(kind: type[Any]) -> str:
    return kind.__module__.rpartition(".")[2]


def page_of(kind: type[Any]) -> str:
    """Return the name of the page of a shared model, below the folder of its platform."""
    return f"{SHARED}/{_module_name(kind)}"


def iter_reachable(kinds: Iterable[type[Any]]) -> Iterator[type[Any]]:
    """Yield models and all models that their fields hold, each once."""
    seen: set[type[Any]] = set()
    waiting = list(kinds)
    while waiting:
        kind = waiting.pop(0)
        if kind not in seen:
            seen.add(kind)
            yield kind
            waiting += [each for hint in hints_of(kind).values() for each in find_models(hint)]


@attrs.define
class FieldLists:
    """The lists of fields on one page.

    Attributes:
        page: the name of the page, for the search.
        link: returns the address of a shared model's page, from this page.
    """

    page: str
    link: Callable[[type[Any]], str]
    _known: set[str] = attrs.field(factory=set)

    def of(self, kind: type[Any], trail: tuple[type[Any], ...] = ()) -> str:
        """Return the list of a model's fields, those of its own nested objects folded."""
        _, _, sections = parse_docstring(own_text(kind))
        about = parse_entries(sections.get("Attributes", ""))
        rows = [
            self._row(kind, name, hint, about.get(name, ""), (*trail, kind)) for name, hint in hints_of(kind).items()
        ]
        return "\n".join(['<ul class="fields">', *rows, "</ul>"])

    def _row(self, kind: type[Any], name: str, hint: Any, about: str, trail: tuple[type[Any], ...]) -> str:
        label, alias, text = "any other name", "", kind.__annotations__.get(name or "__extra__", "")
        if name:
            label, alias = name, kind.__fields__[name].alias
        else:
            text = text.removeprefix("ClassVar[").removesuffix("]")
        anchor = self._register(f"{kind.__name__}.{name}") if name else ""
        parts = [f"<code>{html.escape(label)}</code>", self.type_text(text, hint)]
        if alias not in ("", name):
            parts.append(f'<span class="alias" title="the name in JSON">{html.escape(alias)}</span>')
        if name and kind.__fields__[name].required:
            parts.append("required")
        described = render_text(about) if about else ""
        nested = [each for each in find_models(hint) if not is_shared(each) and each not in trail]
        line = "\n".join(parts)
        if nested:
            inner = "\n".join(self.of(each, trail) for each in nested)
            return f"<li{anchor}><details><summary>{line}</summary>\n{described}{inner}\n</details></li>"
        return f"<li{anchor}>{line}\n{described}</li>"

    def _register(self, name: str) -> str:
        """Return the anchor of a field; the second time that a page shows it, nothing."""
        if name in self._known:
            return ""
        self._known.add(name)
        FieldDomain.fields.append((name, self.page))
        return f' id="{html.escape(name)}"'

    def type_text(self, annotation: str, hint: Any) -> str:
        """Return a type as HTML, with links to the pages of shared models."""
        text = html.escape(_OPTIONAL.sub("", without_modules(annotation)))
        for each in {*find_models(hint)}:
            if is_shared(each):
                text = re.sub(rf"\b{each.__name__}\b", f'<a href="{self.link(each)}">{each.__name__}</a>', text)
        # A long list of words has a name in the code, which says nothing here.
        values = [] if "Literal[" in annotation else list(iter_literals(hint))
        words = ", ".join(f"<code>{html.escape(repr(each))}</code>" for each in values)
        return f'<span class="type">{text}</span>{f" one of {words}" if words else ""}'
