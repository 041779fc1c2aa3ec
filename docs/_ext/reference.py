"""Pages generated from the packages: every operation, every error, the Python names, the command line, and the changelog."""

from __future__ import annotations

import ast
import functools
import html
import inspect
import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import typer
from fanscribe.errors import FanscribeError
from pages import remove_others, write
from pages.llms import first_sentence, write_llms
from pages.models import FieldDomain
from pages.operations import ANY_CALL, write_operations
from pages.prose import WIDTH, wrap_code
from pages.sitemap import write_sitemap
from sphinx.application import Sphinx
from typer.cli import get_docs_for_click

FOLDER = "reference"
# What to do about each error; the docstrings have the rest.
DO = {
    "InvalidInput": "Correct the argument that the message names. Nothing was sent.",
    "InvalidToken": "Store tokens unchanged. A client with a `token_secret` takes only those that it has signed.",
    "MissingDependency": "Run the `pip install` command of the message.",
    "ClientClosed": "Use another client; `resume` continues an attempt.",
    "ConnectionFailed": "`kind` says what failed. Reads were retried already.",
    "RequestTimedOut": "Raise `timeout`, or try again later.",
    "ClientBusy": "Make fewer calls at once, or raise `timeout`, `total_timeout` or `rate`.",
    "InvalidPlan": "Correct the lines that `problems` has. Nothing was sent.",
    "InvalidWebhook": "Respond with 400, and handle nothing.",
    "InvalidAPIKey": "Check the key, and which of the environment variables it comes from.",
    "OutOfCredits": "Buy credits; `fans.usage` tells how many are left.",
    "Forbidden": "Ask the provider; if `from_api` is false, a proxy or CDN in front of it blocked the call.",
    "NotFound": "Check the id: the account may be disconnected, or the attempt long over.",
    "ValidationFailed": "`errors` has the problems of each field.",
    "RateLimited": "Wait for `retry_after` seconds, or set `rate=`.",
    "ServerError": "Try again later; writes were not retried.",
    "AccountReauthenticating": "Wait for its sign-in: `wait_while_reauthenticating=`.",
    "UnexpectedAnswer": "Check `json` and `headers`; report it to the provider, or to us.",
    "SessionExpired": '`on_session_expired="reauthenticate"`, or call `reauthenticate` or `switch_credentials` yourself.',
    "ReauthenticationFailed": "`error` says why; `token` resumes the attempt.",
    "JournalFailed": "Make room on its disk, then run the same again: it continues.",
    "LockFailed": "Make the folder of `locks=` writable for this process.",
    "FaceCheckLimit": "Ask the creator first: the provider allows about three a day.",
    "BadRequest": "`message` and `reason` are the provider's.",
    "ReauthenticationRefused": "`reason` says why; check `account_status`.",
    "AlreadyAuthenticated": "Nothing: the account is signed in.",
    "AuthenticationFailed": "`code` and `message` are the provider's; switch to other credentials.",
    "ChallengeNotAnswered": "Answer it with `submit_code`, then `result()` again, or `resume(error.token)`.",
    "ChallengeTimedOut": "As `ChallengeNotAnswered`; `Polling(challenge_timeout=)` gives people longer.",
    "AuthenticationTimedOut": "`result()` again, or `resume(error.token)` later.",
    "ProcessingFailed": "`code` and `message` are the provider's; `data_exports.retry`, or upload again.",
    "ProcessingTimedOut": "Wait again: nothing was lost.",
    "PollingFailed": "`error` is the last failure; `resume(error.token)` later, or wait again.",
    "UnknownStatus": "Report the `word` to us; `resume(error.token)` later, or wait again.",
    "AttemptInProgress": "Wait for `attempt`, or `forget()` it if it is over.",
    "OutcomeUnknown": "Check `account_status` after a minute; start again only if nothing happened.",
    "FanscribeError": "Catch this for every error.",
    "APIError": "Catch this for every error response.",
    "WaitError": "Catch this for every wait that did not end well: for a sign-in, an export or an upload.",
    "AttemptError": "Catch this for every wait that ended without an account; `token` resumes it; None for an export or an upload.",
}
PYTHON = ("fanscribe", "fanscribe.roster", "fanscribe.webhooks", "fanscribe.sandbox", "fanscribe.sandbox.faults")


def errors(folder: Path) -> None:
    """Write the tree of errors, and what to do about each."""
    places: dict[type, str] = {}
    for module_name in PYTHON:
        module = import_module(module_name)
        public = [getattr(module, name) for name in getattr(module, "__all__", vars(module))]
        for kind in public:
            if inspect.isclass(kind) and issubclass(kind, FanscribeError):
                places.setdefault(kind, module_name)
    known = list(places)
    lines = [
        "# Every error",
        "",
        "Every error, and what to do about it. All are in `fanscribe` unless their section says otherwise; subclasses are indented.",
        "",
        "```",
    ]

    def tree(kind: type, depth: int) -> None:
        lines.append("    " * depth + kind.__name__)
        for each in sorted((one for one in known if _parent(one, known) is kind), key=lambda one: one.__name__):
            tree(each, depth + 1)

    tree(FanscribeError, 0)
    lines += ["```", ""]
    links = ", ".join(f"[`{name}`](#{name.lower()})" for name in ANY_CALL)
    lines += ["## Errors of any call", "", f"{links}. Each operation lists those that it can raise beside them.", ""]
    for kind in sorted(known, key=lambda each: each.__name__):
        lines += [
            f"## {kind.__name__}",
            "",
            *([] if places[kind] == "fanscribe" else [f"In `{places[kind]}`.", ""]),
            _to_markdown(inspect.getdoc(kind) or ""),
            "",
            f"**What to do:** {DO[kind.__name__]}",
            "",
        ]
    write(folder, "errors", "\n".join(lines))


def _parent(kind: type, known: list[type]) -> type | None:
    return next((each for each in kind.__mro__[1:] if each in known), None)


def _to_markdown(text: str) -> str:
    """Return a docstring as Markdown, with its sections as lists."""
    lines: list[str] = []
    for line in text.splitlines():
        if re.fullmatch(r"(Args|Attributes|Raises|Returns):", line):
            lines += ["", f"**{line}**", ""]
        elif found := re.match(r"^ {4}([\w, ]+): (.*)", line):
            lines.append(f"- `{found[1]}`: {found[2]}")
        elif line.startswith("        "):
            lines.append(f"  {line.strip()}")
        else:
            lines.append(line.strip())
    return "\n".join(lines)


def names(folder: Path) -> None:
    """Write the public names of each module."""
    for module_name in PYTHON:
        module = import_module(module_name)
        lines = [f"# {module_name}", "", (inspect.getdoc(module) or "").splitlines()[0], ""]
        public = getattr(module, "__all__", None) or [
            name
            for name, value in vars(module).items()
            if getattr(value, "__module__", "") == module_name and name[0] != "_"
        ]
        for name in public:
            value = getattr(module, name)
            # Errors and modules have pages of their own.
            if inspect.ismodule(value) or (inspect.isclass(value) and issubclass(value, Exception)):
                continue
            lines += [f"## {name}", ""]
            if not (inspect.isclass(value) or inspect.isfunction(value)):
                lines += ["```python", *wrap_code(f"{name} = {_alias(value)}"), "```", ""]
                continue
            lines += [f"```python\n{_call(name, value)}\n```", "", _to_markdown(inspect.getdoc(value) or ""), ""]
            if inspect.isclass(value):
                lines += list(_members(value))
        write(folder, f"python/{module_name}", "\n".join(lines) + "\n")


def _alias(value: Any) -> str:
    return re.sub(r"\b(?:fanscribe|fanscribe_api|typing|collections|_[a-z]+)(?:\.\w+)*\.(\w+)", r"\1", str(value))


def _call(name: str, value: Any) -> str:
    try:
        signature = inspect.signature(value)
    except (TypeError, ValueError):
        return name
    parameters = [each for each in signature.parameters.values() if each.name != "self"]
    shown = [str(each.replace(annotation=_plain(each.annotation))) for each in parameters]
    star = next((index for index, each in enumerate(parameters) if each.kind is each.KEYWORD_ONLY), None)
    if star is not None:
        shown.insert(star, "*")
    one = f"{name}({', '.join(shown)})"
    lines = [one] if len(one) <= WIDTH else [f"{name}(", *(f"    {each}," for each in shown), ")"]
    return "\n".join(part for line in lines for part in wrap_code(line))


class _Plain:
    def __init__(self, text: str) -> None:
        self._text = text

    def __repr__(self) -> str:
        return self._text


def _plain(annotation: Any) -> Any:
    if annotation is inspect.Parameter.empty:
        return annotation
    text = annotation if isinstance(annotation, str) else inspect.formatannotation(annotation)
    return _Plain(_alias(text).replace("'", "") if "Literal" not in text else text)


def _members(kind: type) -> Iterator[str]:
    from fanscribe._core.runners import StepMethod

    for name in dir(kind):
        static = inspect.getattr_static(kind, name)
        if name.startswith("_") or not hasattr(static, "__doc__"):
            continue
        if isinstance(static, property | functools.cached_property):
            yield f"- `{name}`: {' '.join((inspect.getdoc(static) or '').split())}"
        elif inspect.isfunction(static) or isinstance(static, StepMethod | classmethod):
            function = getattr(kind, name)
            yield f"\n### {kind.__name__}.{name}\n"
            yield f"```python\n{_call(name, function)}\n```\n"
            yield _to_markdown(inspect.getdoc(static) or "")
            yield ""


def command_line(folder: Path) -> None:
    """Write every command and option, as `--help` shows them."""
    from fanscribe.cli.app import app

    command: Any = typer.main.get_command(app)
    for each in command.commands.values():
        # A list of commands cuts longer summaries off.
        each.short_help = (each.help or "").partition("\n\n")[0]
    text = get_docs_for_click(obj=command, ctx=typer.Context(command), name="fanscribe", title="The command line")
    text = re.sub(r"^(#+) `(.*)`$", r"\1 \2", text, flags=re.MULTILINE)
    write(folder, "command-line", text)


def changelog(folder: Path, root: Path) -> None:
    """Write the changelog as a page."""
    text = (root / "CHANGELOG.md").read_text()
    write(folder, "changelog", re.sub(r"\(docs/([\w-]+\.md)\)", r"([more](../\1))", text))


def modules(folder: Path, root: Path) -> None:
    """Write the module map: a line for each module, from its docstring."""
    lines = [
        "# Modules",
        "",
        "The hand-written code, module by module. [Architecture](../house.md) says how it fits together.",
        "",
    ]
    for room in ("facade/fanscribe", "scripts"):
        for package in sorted({path.parent for path in (root / room).rglob("*.py")}):
            paths = sorted(package.glob("*.py"), key=lambda path: (path.name != "__init__.py", path.name))
            about = {path: ast.get_docstring(ast.parse(path.read_bytes())) or "" for path in paths}
            lines += [f"## {package.relative_to(root).as_posix()}", ""]
            for path, text in about.items():
                summary = " ".join(text.partition("\n\n")[0].split())
                lines += [summary, ""] if path.name == "__init__.py" else [f"- `{path.name}`: {summary}"]
            lines.append("")
    write(folder, "modules", "\n".join(lines))


def make(app: Sphinx) -> None:
    """Write all pages of the reference."""
    source = Path(app.srcdir)
    folder = source / FOLDER
    write_operations(folder, source.parent / "openapi")
    errors(folder)
    names(folder)
    command_line(folder)
    changelog(folder, source.parent)
    modules(folder, source.parent)
    remove_others(folder)


def link_within(app: Sphinx, name: str, source: list[str]) -> None:
    """Turn links to the published site into links within this build: a forge that shows the pages has no reference."""
    if "/" not in name:
        source[0] = re.sub(rf"\({re.escape(app.config.html_baseurl)}([\w./-]+)\.html", r"(\1.md", source[0])


def describe_page(app: Sphinx, name: str, template: str, context: dict[str, Any], page: Any) -> None:
    """Give a hand-written page its first sentence as its description, for search engines."""
    if page is not None and "/" not in name:
        text = html.escape(first_sentence(page))
        context["metatags"] = f'{context.get("metatags", "")}<meta name="description" content="{text}" />'


def setup(app: Sphinx) -> dict[str, Any]:
    """Set up the extension."""
    app.add_domain(FieldDomain)
    app.connect("builder-inited", make)
    app.connect("source-read", link_within)
    app.connect("html-page-context", describe_page)
    app.connect("build-finished", write_llms)
    app.connect("build-finished", write_sitemap)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
