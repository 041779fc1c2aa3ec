"""The view of a document through the templates, into files."""

import textwrap
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import attrs
import jinja2
from intake.document import Document, title
from intake.refusal import Refused

from codegen.context import Argument, Field, Model, Operation, View
from codegen.ledger import bracketed
from codegen.literals import docstring, literal
from codegen.plain_text import section_entry

TEMPLATES: Final = Path(__file__).resolve().parent / "templates"
_WIDTH: Final = 110
# What every model has: a field of such a name takes its place.
_OURS: Final = ("from_dict", "to_dict", "to_multipart", "additional_properties", "additional_keys")


@attrs.frozen
class Printer:
    """Prints one package; `root` are the dots that lead from the package itself to the folder of its runtime."""

    package: Path
    root: str

    def print(self, view: View, document: Document) -> None:
        """Write every module of a package that is not there yet."""
        env = _environment()
        shared = [(module, Path(module.path).stem) for module in view.modules if module.path.startswith("shared/")]
        named = [{"stem": stem, "name": module.models[-1].name} for module, stem in shared]
        servers = [server.get("url", "") for server in document.get("servers") or ()]
        self._write(
            "__init__.py",
            env.get_template("package.py.jinja").render(
                title=str(title(document) or "API"),
                platform=_class_name(self.package.name),
                resources=view.resources,
                server=servers[0].rstrip("/") if servers and servers[0].startswith("http") else None,
                secured=bool(document.get("security")),
                key=_key(document),
                runtime=f"{self.root}runtime",
            ),
        )
        self._write("resources/__init__.py", '"""The operations: one module for each tag."""\n')
        for resource in view.resources:
            text = env.get_template("resource.py.jinja").render(resource=resource, runtime=f".{self.root}runtime")
            self._write(f"resources/{resource.module}.py", text)
        runtime = f".{self.root}runtime"
        self._write("models/__init__.py", env.get_template("models_init.py.jinja").render(runtime=runtime))
        self._write(
            "models/shared/__init__.py",
            env.get_template("shared.py.jinja").render(modules=named, runtime=f".{runtime}"),
        )
        for module in view.modules:
            inside = module.path.startswith("shared/")
            text = env.get_template("models.py.jinja").render(
                module=module,
                ours=_OURS,
                about=f"Models of `{module.path}`."
                if not inside
                else f"The model {module.models[-1].name}, of several operations.",
                runtime=f".{runtime}" if inside else runtime,
                shared="." if inside else ".shared",
            )
            self._write(f"models/{module.path}.py", text)

    def _write(self, name: str, text: str) -> None:
        try:
            compile(text, name, "exec")
        except (SyntaxError, ValueError) as error:
            raise Refused(f"what was generated is no Python: {self.package.name}/{name}: {error}") from None
        path = self.package / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def _key(document: Document) -> str:
    """The argument that says how the key is sent; nothing where it is a bearer token."""
    for name in (name for entry in document.get("security", ()) for name in entry):
        scheme = document.get("components", {}).get("securitySchemes", {}).get(name, {})
        if scheme.get("type") == "apiKey" and scheme.get("in") in ("header", "query"):
            return f", Key({scheme['in']!r}, {literal(str(scheme.get('name')))})"
        if scheme.get("type") == "http" and str(scheme.get("scheme")).lower() == "basic":
            return ", Key('header', 'Authorization', 'Basic ')"
        break
    return ""


def _class_name(package: str) -> str:
    return {"onlyfans": "OnlyFans"}.get(package) or "".join(word.capitalize() for word in package.split("_"))


def _environment() -> jinja2.Environment:
    env = jinja2.Environment(  # noqa: S701 - what is printed is Python; texts are escaped by the filters
        loader=jinja2.FileSystemLoader(TEMPLATES),
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=jinja2.StrictUndefined,
        keep_trailing_newline=True,
    )
    env.filters |= {"literal": literal, "docstring": docstring, "documentation": documentation, "bracketed": bracketed}
    return env


def documentation(each: Model | Operation) -> str:
    """What is said about an operation, or about a model: one argument, one line, so that a new one is a line and no more."""
    told: Sequence[Argument | Field] = each.told
    if isinstance(each, Model):
        parts = [each.about] if each.about else []
        head = "Attributes:"
    else:
        summary = each.summary or each.name.replace("_", " ").capitalize()
        deprecation = ["Deprecated by the provider."] if each.deprecated else []
        parts = [_wrapped(summary), *deprecation, *([each.about] if each.about else []), f"{each.method} {each.path}"]
        head = "Args:"
    sections = []
    if told:
        sections.append("\n".join([head, *(section_entry(one.name, one.about) for one in told)]))
    if isinstance(each, Operation) and each.returns:
        sections.append(f"Returns:\n{textwrap.indent(each.returns, '    ')}")
    if sections:
        parts.append("\n\n".join(sections))
    return "\n\n".join(parts) or "An object of the API."


def _wrapped(text: str) -> str:
    lines = [textwrap.fill(line, _WIDTH, break_long_words=False, break_on_hyphens=False) for line in text.splitlines()]
    return "\n".join(line.rstrip() for line in lines)
