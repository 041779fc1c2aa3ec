"""Pages of the operations: one for each tag, and one for each object that many answers share."""

from __future__ import annotations

import html
import inspect
import json
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import attrs
from fanscribe._core.responses import ACCOUNT_PARAMETERS
from fanscribe._core.retries import Policy
from fanscribe._platforms import catalogue
from fanscribe._signin.credentials import ACCOUNT_IDS
from fanscribe.sandbox import examples
from fanscribe_api.runtime.call import IDEMPOTENCY_KEY
from fanscribe_api.runtime.models import Model
from fanscribe_api.runtime.operation import type_arguments
from fanscribe_platforms import TITLES

from pages import write
from pages.document import DocumentedOperation, load_operations
from pages.models import (
    SHARED,
    FieldDomain,
    FieldLists,
    find_models,
    hints_of,
    is_shared,
    iter_reachable,
    own_text,
    page_of,
    without_modules,
)
from pages.prose import escape_title, html_block, parse_docstring, parse_entries, render_text, wrap_code

# Raised by any call; the page of errors has what to do about each.
ANY_CALL = (
    "ConnectionFailed", "RequestTimedOut", "ClientBusy", "ClientClosed", "InvalidAPIKey", "OutOfCredits", "Forbidden",
    "BadRequest", "RateLimited", "ServerError", "UnexpectedAnswer",
)  # fmt: skip
OF_ACCOUNTS = ("SessionExpired", "AccountReauthenticating", "ReauthenticationFailed")
# A sentence of the provider about the price.
_PRICE = re.compile(r"\bcredits?\b", re.IGNORECASE)
_RETRIES = {
    Policy.SAFE: "As a read: after any transient failure.",
    Policy.ONCE: "As a write: only if the request certainly had no effect.",
    Policy.KEYED: "With an idempotency key, also if the response was lost.",
}

_ABOUT = """
Each operation has its arguments, with the defaults and limits of the document; the fields of its answer, those of nested objects folded; an
example, as [the sandbox](../sandbox.md) answers; the errors that it can raise; and what the document says about its cost. Any field of an
answer may be None. With `AsyncFanscribe` the same calls are awaited.

Credits and the rate limit belong to the team, whichever key or account is used: [credits and limits](../calls.md#credits). The search finds
each operation and each field by its name.
""".strip()


@attrs.frozen
class OperationPage:
    """A documented operation.

    Attributes:
        name: as it is called: `fans.onlyfans.chats.list`.
        function: the function that describes it.
        documented: what its document says beside that; None if it is not known.
        example: an example of the answer; None without one.
    """

    name: str
    function: Any
    documented: DocumentedOperation | None = None
    example: Any = None

    @property
    def signature(self) -> inspect.Signature:
        """The signature without `self`, and without the modules of models."""
        signature = inspect.signature(self.function)
        return signature.replace(
            parameters=[
                each.replace(annotation=without_modules(each.annotation))
                for each in signature.parameters.values()
                if each.name != "self"
            ],
            return_annotation=without_modules(signature.return_annotation),
        )

    @property
    def documented_name(self) -> str:
        """The name that the document gives it: `listChats`."""
        _, about, _ = parse_docstring(inspect.getdoc(self.function) or "")
        return about.rpartition("(")[2].removesuffix(")")

    @property
    def request(self) -> Any:
        """A request of the operation, whose arguments are their own names."""
        return self.function(None, **{name: _Argument(name) for name in self.signature.parameters})

    @property
    def ways(self) -> frozenset[str]:
        """The other ways to call it."""
        kinds = {each.__name__ for each in type(self.request).__mro__}
        own = {
            "ListCall": {"items", "pages", "rows"},
            "PagedCall": {"pages", "rows"},
            "ReadCall": {"rows"},
            "FileCall": {"chunks"},
        }
        return frozenset({"raw", *(way for kind in kinds for way in own.get(kind, ()))})

    @property
    def answer(self) -> type[Any] | None:
        """The model of the answer, or of the items of a list; None for any other."""
        reader = self.request.answer
        reader = getattr(reader, "item", None) or reader
        kind: type[Any] | None = getattr(reader, "model", None)
        return kind

    def render(self, lists: FieldLists) -> Iterator[str]:
        """Yield the lines of its section."""
        title, about, sections = parse_docstring(inspect.getdoc(self.function) or "")
        text, _, address = about.rpartition("\n")
        bare = self.signature.replace(
            parameters=[
                each.replace(annotation=inspect.Parameter.empty, default=_shorten_default(each))
                for each in self.signature.parameters.values()
            ],
            return_annotation=inspect.Signature.empty,
        )
        # Its anchor moves to what follows, which must be no raw HTML: to the section.
        yield from (f":::{{py:function}} {self.name}{bare}", ":no-typesetting:", ":::", "")
        yield from (f"## {escape_title(title)}", "")
        yield from html_block(render_text(text))
        yield from ("```python", *self._format_signature(), "```", "")
        yield from html_block("\n".join(self._ways()))
        if self.signature.parameters:
            arguments = parse_entries(sections.get("Args", ""))
            yield from html_block('<p class="part">Arguments</p>\n' + "\n".join(self._arguments(arguments, lists)))
        yield from html_block("\n".join(self._answer(lists, inspect.cleandoc(sections.get("Returns", "")))))
        if self.example is not None:
            yield from html_block("\n".join(self._example()), is_searched=False)
        yield from html_block("\n".join(self._facts(address)), is_searched=False)

    def _format_signature(self) -> Iterator[str]:
        returned = _result_of(self.signature)
        lines = _format_parameters(self.signature)
        if not lines:
            yield f"{self.name}() -> {returned}"
            return
        yield f"{self.name}("
        for line in lines:
            yield from wrap_code(f"    {line}")
        yield f") -> {returned}"

    def _ways(self) -> Iterator[str]:
        returned, item = (html.escape(one(self.signature)) for one in (_result_of, _item_of))
        ways = {
            "items": (f"iterates over the <code>{item}</code> of all pages", "max_pages", "after"),
            "rows": (
                "iterates over the items of the answer, or the answer itself, as flat dicts, for tables",
                *(("max_pages", "after") if "pages" in self.ways else ()),
            ),
            "pages": (f"iterates over pages, each a <code>{returned}</code>", "max_pages", "after"),
            "chunks": ("iterates over the chunks of the file as they arrive",),
            "raw": (
                f"returns <code>Response[{returned}]</code>: status, headers, JSON and usage",
                *(("if_none_match",) if self.request.method == "GET" else ()),
            ),
        }
        yield '<ul class="ways">'
        for way, (text, *options) in ways.items():
            if way in self.ways:
                taken = " and ".join(f"<code>{each}=</code>" for each in options)
                yield f"<li><code>.{way}(…)</code> {text}{f'; also takes {taken}' if taken else ''}.</li>"
        yield "</ul>"

    def _arguments(self, described: Mapping[str, str], lists: FieldLists) -> Iterator[str]:
        limits = self.documented.limits if self.documented else {}
        wire_names, hints = self._wire_names(), self._hints()
        yield '<ul class="fields arguments">'
        for name, each in self.signature.parameters.items():
            wire, hint = wire_names.get(name, name), hints.get(name)
            yield f"<li><code>{html.escape(name)}</code>"
            yield lists.type_text(str(each.annotation), hint)
            if each.default is inspect.Parameter.empty:
                yield "<strong>required</strong>"
            if wire != name:
                yield f'<span class="alias" title="the name in HTTP">{html.escape(wire)}</span>'
            yield render_text("\n\n".join(filter(None, (described.get(name), limits.get(wire)))))
            for nested in (one for one in find_models(hint) if not is_shared(one)):
                yield f"<details><summary>The fields of a {nested.__name__}</summary>\n{lists.of(nested)}\n</details>"
            yield "</li>"
        yield "</ul>"

    def _wire_names(self) -> Mapping[str, str]:
        """Return the names in HTTP of the arguments whose names differ."""
        request = self.request
        given = {**request.query, **request.headers, **request.path_params}
        names = {str(value): wire for wire, value in given.items() if isinstance(value, _Argument)}
        for model in self._bodies():
            names |= {name: field.alias for name, field in model.__fields__.items() if name not in names}
        return names

    def _bodies(self) -> list[type[Any]]:
        forms = (self.request.json, self.request.form, self.request.urlencoded)
        return [form[0].model for form in forms if form is not None and form[0] is not None]

    def _hints(self) -> Mapping[str, Any]:
        """Return the type hints of the arguments that are fields of a body."""
        return {name: hint for model in reversed(self._bodies()) for name, hint in hints_of(model).items()}

    def _answer(self, lists: FieldLists, described: str) -> Iterator[str]:
        returned = _result_of(self.signature)
        kind = self.answer
        shown = f"<code>{html.escape(returned)}</code>" if kind is None else lists.type_text(returned, kind)
        yield f'<p class="part">Returns {shown}</p>'
        if described:
            yield render_text(described)
        if kind is not None and not is_shared(kind):
            yield lists.of(kind)

    def _example(self) -> Iterator[str]:
        text = json.dumps(self.example, indent=2, ensure_ascii=False)
        yield "<details><summary>An example answer</summary>"
        yield f'<div class="highlight"><pre>{html.escape(text, quote=False)}</pre></div>'
        yield "</details>"

    def _facts(self, address: str) -> Iterator[str]:
        request = self.request
        page = self.documented.page if self.documented else ""
        link = f' · <a href="{html.escape(page)}">the provider\'s page</a>' if page else ""
        errors = ", ".join(f'<a href="../errors.html#{each.lower()}"><code>{each}</code></a>' for each in self.errors)
        rest = '<a href="../errors.html#errors-of-any-call">those of any call</a>'
        yield '<dl class="facts">'
        yield f"<dt>Request</dt><dd><code>{html.escape(address)}</code>{link}</dd>"
        yield f"<dt>Errors</dt><dd>{errors + ', and ' if errors else ''}{rest}</dd>"
        yield f"<dt>Retries</dt><dd>{_RETRIES[_policy_of(request)]}</dd>"
        yield f"<dt>Cost</dt><dd>{self._cost()}</dd>"
        yield "</dl>"

    @property
    def errors(self) -> tuple[str, ...]:
        """The errors that it can raise beside those of any call."""
        request, parameters = self.request, self.signature.parameters
        has_account = any(name in ACCOUNT_PARAMETERS for name in request.path_params)
        found = {
            "InvalidInput": bool(parameters),
            "NotFound": bool(request.path_params),
            "ValidationFailed": len(parameters) > len(request.path_params),
        }
        return tuple([name for name, applies in found.items() if applies] + (list(OF_ACCOUNTS) if has_account else []))

    def _cost(self) -> str:
        """Return what the document says about the price, and where an answer tells what a call did cost."""
        path = _credits_path(self.answer) if self.answer is not None else ""
        told = f"<code>{path}</code> of the answer" if path else "<code>.raw(…).usage</code>"
        said = " ".join(html.escape(each) for each in self.sentences_on_price)
        return f"{said or 'The document does not say.'} {told} tells what a call used."

    @property
    def sentences_on_price(self) -> list[str]:
        """The sentences about credits in the description of the operation and of its arguments."""
        _, about, sections = parse_docstring(inspect.getdoc(self.function) or "")
        texts = [about.rpartition("\n")[0], *parse_entries(sections.get("Args", "")).values()]
        sentences = [each for text in texts for each in re.split(r"(?<=[.!?])\s+", " ".join(text.split()))]
        return [each for each in sentences if _PRICE.search(each)]


class _Argument(str):
    """The value of an argument in a request that is only looked at: its own name."""

    __slots__ = ()


def _policy_of(request: Any) -> Policy:
    return Policy.KEYED if IDEMPOTENCY_KEY in request.headers else Policy.of(request)


def _credits_path(kind: type[Any]) -> str:
    """Return the attributes that lead to the credits that a call used."""
    path = []
    for alias in ("_meta", "_credits", "used"):
        found = next((name for name, field in kind.__fields__.items() if field.alias == alias), None)
        if found is None:
            return ""
        path.append(found)
        kind = next(find_models(hints_of(kind)[found]), kind)
    return ".".join(path)


def _result_of(signature: inspect.Signature) -> str:
    """Return the type of the answer: `ListChats` for `ListCall[ListChats, Chat]`."""
    annotation = str(signature.return_annotation)
    return (type_arguments(annotation) or ["bytes" if annotation == "FileCall" else annotation])[0]


def _item_of(signature: inspect.Signature) -> str:
    return (type_arguments(str(signature.return_annotation)) or [""])[-1]


def _format_parameters(signature: inspect.Signature) -> list[str]:
    parameters = list(signature.parameters.values())
    lines = [f"{_format_parameter(each)}," for each in parameters]
    star = next((index for index, each in enumerate(parameters) if each.kind is each.KEYWORD_ONLY), None)
    if star is not None:
        lines.insert(star, "*,")
    return lines


def _format_parameter(parameter: inspect.Parameter) -> str:
    default = "" if parameter.default is inspect.Parameter.empty else f" = {parameter.default!r}"
    kind = str(parameter.annotation).replace(" | Unset", "")
    return f"{parameter.name}: {kind}{default}"


def _shorten_default(parameter: inspect.Parameter) -> Any:
    return parameter.default if parameter.default is inspect.Parameter.empty else _Ellipsis()


class _Ellipsis:
    def __repr__(self) -> str:
        return "..."


def write_operations(folder: Path, openapi: Path) -> None:
    """Write a page for each tag and each shared object of each platform, and those that list them."""
    FieldDomain.fields.clear()
    FieldDomain.operations.clear()
    for platform in catalogue.PLATFORMS:
        documented = load_operations(openapi, platform)
        found = {(each.request.method, each.request.path): each for each in examples.operations(platform)}
        uses: dict[type[Any], dict[str, str]] = defaultdict(dict)
        tags = {tag: list(_operations_of(platform, tag, documented, found)) for tag in catalogue.tags(platform)}
        for tag, operations in tags.items():
            _write_tag(folder, platform, tag, operations)
            for each in operations:
                for kind in iter_reachable([each.answer] if each.answer else []):
                    uses[kind][each.name] = f"{tag}.html#{each.name}"
        shared = sorted((kind for kind in uses if is_shared(kind)), key=lambda kind: kind.__name__)
        for kind in shared:
            _write_model(folder, platform, kind, uses[kind])
        _write_lists(folder, platform, tags, shared)
    toc = _format_toctree({platform: TITLES[platform] for platform in catalogue.PLATFORMS})
    write(
        folder,
        "operations",
        f"# Every operation, by platform\n\n{_ABOUT}\n\n```{{toctree}}\n:maxdepth: 2\n\n{toc}\n```\n",
    )


def _operations_of(
    platform: Any, tag: str, documented: Mapping[Any, DocumentedOperation], found: Mapping[Any, Any]
) -> Iterator[OperationPage]:
    account = f"{ACCOUNT_IDS[platform]}_1"
    for name, function in catalogue.operations(platform, tag).items():
        operation = OperationPage(f"fans.{platform}.{tag}.{name}", function)
        key = operation.request.method, operation.request.path
        path = re.sub(r"\{(\w+)\}", lambda name: account if name[1] in ACCOUNT_PARAMETERS else "1", key[1])
        answer = found[key].answer(path, {"limit": "1"}, "https://…")
        yield attrs.evolve(
            operation, documented=documented.get(key), example=None if isinstance(answer, bytes) else answer
        )


def _describe_tag(platform: Any, tag: str) -> tuple[str, str]:
    """Return the title of a tag, and the provider's text about it."""
    head, _, about = (inspect.getdoc(catalogue.resource(platform, tag)) or "").partition("\n")
    return head.removeprefix("Operations of the tag ").rstrip("."), about


def _format_toctree(pages: Mapping[str, str]) -> str:
    """Return the lines of a toctree, with titles that need not say where they are."""
    return "\n".join(f"{re.sub('[<>]', '', title)} <{page}>" for page, title in pages.items())


def _write_tag(folder: Path, platform: Any, tag: str, operations: list[OperationPage]) -> None:
    title, about = _describe_tag(platform, tag)
    lists = FieldLists(f"reference/{platform}/{tag}", lambda kind: f"{page_of(kind)}.html")
    lines = [f"# {escape_title(title)} ({TITLES[platform]})", ""]
    links = ", ".join(f"[`{each.name.rpartition('.')[2]}`](#{each.name})" for each in operations)
    lines += [f"`fans.{platform}.{tag}` has {links}.", "", *html_block(render_text(about))]
    for each in operations:
        lines += each.render(lists)
        FieldDomain.operations.append((f"{platform}.{each.documented_name}", lists.page, each.name))
    write(folder, f"{platform}/{tag}", "\n".join(lines) + "\n")


def _write_model(folder: Path, platform: Any, kind: type[Any], uses: Mapping[str, str]) -> None:
    title, about, _ = parse_docstring(own_text(kind))
    name = page_of(kind)
    lists = FieldLists(f"reference/{platform}/{name}", lambda other: f"{page_of(other).rpartition('/')[2]}.html")
    links = [f'<li><a href="../{address}"><code>{html.escape(each)}</code></a></li>' for each, address in uses.items()]
    number = f"{len(links)} answers hold" if len(links) > 1 else "One answer holds"
    lines = ["---", "orphan: true", "---", "", f"# {kind.__name__} ({TITLES[platform]})", ""]
    package = kind.__module__.partition(".models.")[0]
    lines += ["```python", f"from {package}.models import {kind.__name__}", "```", ""]
    lines += html_block(render_text(f"{title}\n\n{about}" if title else ""))
    lines += ["Any field may be None; [what every object has](../models.md).", ""]
    lines += html_block(lists.of(kind))
    lines += html_block(
        "\n".join([f"<details><summary>{number} it</summary>", "<ul>", *links, "</ul>", "</details>"]),
        is_searched=False,
    )
    write(folder, f"{platform}/{name}", "\n".join(lines) + "\n")


def _write_lists(folder: Path, platform: Any, tags: Mapping[str, list[OperationPage]], shared: list[type[Any]]) -> None:
    title = TITLES[platform]
    summary = f"Every operation of the provider's document for {title}, by tag, with the provider's own descriptions."
    pages = {f"{platform}/{tag}": _describe_tag(platform, tag)[0] for tag in tags}
    pages = dict(sorted(pages.items(), key=lambda page: page[1].casefold()))
    toc = _format_toctree(pages | {f"{platform}/{SHARED}": "Objects that answers share"})
    write(folder, platform, f"# {title}: every operation\n\n{summary}\n\n```{{toctree}}\n:maxdepth: 1\n\n{toc}\n```\n")
    lines = [f"# Objects that answers share ({title})", "", "Each has a page with its fields.", ""]
    lines += html_block(render_text(inspect.getdoc(Model) or ""))
    lines += ["| object | fields |", "| --- | ---: |"]
    lines += [f"| [{kind.__name__}]({page_of(kind)}.md) | {len(kind.__fields__)} |" for kind in shared]
    write(folder, f"{platform}/{SHARED}", "\n".join(lines) + "\n")
