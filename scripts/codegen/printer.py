"""Render the templates into the files of a package."""

import functools
import re
import textwrap
from collections.abc import Collection, Sequence
from keyword import iskeyword
from pathlib import Path
from typing import Final

import attrs
import jinja2
from canonical.parameters import key_schemes
from intake.document import Document, operations, title
from intake.errors import SpecError

from codegen.annotations import IMPORTED
from codegen.completeness import bracketed
from codegen.context import ArgumentContext, FieldContext, ModelContext, OperationContext, TemplateContext
from codegen.literals import docstring, literal, place, places
from codegen.plain_text import section_entry

TEMPLATES: Final = Path(__file__).resolve().parent / "templates"
_WIDTH: Final = 110
# Attributes of every model, which a field of that name hides.
_OURS: Final = ("from_dict", "to_dict", "to_multipart", "to_row", "additional_properties", "additional_keys")


@attrs.frozen
class Printer:
    """Writes one package.

    Attributes:
        package: the folder of the package.
        root: the dots that lead from the package to the folder of its runtime.
    """

    package: Path
    root: str

    def print(self, context: TemplateContext, document: Document) -> None:
        """Write every module of the package."""
        env = _environment()
        shared = [(module, Path(module.path).stem) for module in context.modules if module.path.startswith("shared/")]
        named = [{"stem": stem, "name": module.models[-1].name} for module, stem in shared]
        self._write(
            "__init__.py",
            env.get_template("package.py.jinja").render(
                title=str(title(document) or "API"),
                platform=_platform_class(self.package.name, [each.name for each in context.resources]),
                resources=context.resources,
                server=server_url(document),
                secured=next(key_schemes(document), None) is not None,
                token_optional=_has_open_operation(document),
                key=_key(document),
                runtime=f"{self.root}runtime",
            ),
        )
        self._write(
            "resources/__init__.py",
            env.get_template("resources_init.py.jinja").render(
                runtime=f".{self.root}runtime", modules=[each.module for each in context.resources]
            ),
        )
        for resource in context.resources:
            text = env.get_template("resource.py.jinja").render(resource=resource, runtime=f".{self.root}runtime")
            self._write(f"resources/{resource.module}.py", text)
        runtime = f".{self.root}runtime"
        classes = {each.path: each.names for each in context.modules if "/" not in each.path}
        modules = dict(sorted({"shared": [each["name"] for each in named], **classes}.items()))
        self._write(
            "models/__init__.py", env.get_template("models_init.py.jinja").render(runtime=runtime, modules=modules)
        )
        self._write(
            "models/shared/__init__.py",
            env.get_template("shared.py.jinja").render(modules=named, runtime=f".{runtime}"),
        )
        for module in context.modules:
            inside = module.path.startswith("shared/")
            text = env.get_template("models.py.jinja").render(
                module=module,
                ours=_OURS,
                about=f"Models of `{module.path}`."
                if not inside
                else f"{module.models[-1].name}, a model that several operations share.",
                runtime=f".{runtime}" if inside else runtime,
                above="..." if inside else "..",
            )
            self._write(f"models/{module.path}.py", text)

    def _write(self, name: str, text: str) -> None:
        try:
            compile(text, name, "exec")
        except (SyntaxError, ValueError) as error:
            raise SpecError(f"generated file is not valid Python: {self.package.name}/{name}: {error}") from None
        path = self.package / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def _key(document: Document) -> str:
    """Return the argument for where the key is sent; empty for a bearer token."""
    for scheme in key_schemes(document):
        if scheme.get("type") == "apiKey" and scheme.get("in") in ("header", "query"):
            return f", KeyLocation({scheme['in']!r}, {literal(str(scheme.get('name')))})"
        if scheme.get("type") == "http" and str(scheme.get("scheme")).lower() == "basic":
            return ", KeyLocation('header', 'Authorization', 'Basic ')"
        break
    return ""


def _has_open_operation(document: Document) -> bool:
    """Return whether an operation asks for no key: the one that gives it, for example."""
    default = document.get("security")
    return not all(operation.get("security", default) for _, _, operation in operations(document))


def server_url(document: Document) -> str | None:
    """Return the first server, with the defaults of its variables; None if that is no address."""
    server: Document = next(iter(document.get("servers") or ()), {})
    variables = server.get("variables")
    defaults = {
        name: str(each["default"])
        for name, each in (variables.items() if isinstance(variables, dict) else ())
        if isinstance(each, dict) and "default" in each
    }
    url = re.sub(r"\{([^{}]*)\}", lambda found: defaults.get(found[1], found[0]), server.get("url", "")).rstrip("/")
    return url if re.fullmatch(r"https?://[^\s{}]+", url) else None


def class_name(package: str) -> str:
    """Return the name of the class of a platform."""
    return {"onlyfans": "OnlyFans"}.get(package) or "".join(word.capitalize() for word in package.split("_"))


def _platform_class(package: str, taken: Collection[str]) -> str:
    name = class_name(package)
    return f"{name}API" if name in IMPORTED or name in taken or iskeyword(name) else name


@functools.cache
def _environment() -> jinja2.Environment:
    """Return the environment, once for each process: it compiles the templates."""
    env = jinja2.Environment(  # noqa: S701 - the output is Python; filters escape texts
        loader=jinja2.FileSystemLoader(TEMPLATES),
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=jinja2.StrictUndefined,
        keep_trailing_newline=True,
    )
    env.filters |= {"literal": literal, "place": place, "places": places}
    env.filters |= {"docstring": docstring, "documentation": documentation, "bracketed": bracketed}
    return env


def documentation(each: ModelContext | OperationContext) -> str:
    """Return the docstring of an operation or a model. Each argument is one entry, so that a new one is a small diff."""
    paragraphs, sections = _of_model(each) if isinstance(each, ModelContext) else _of_operation(each)
    if sections:
        paragraphs.append("\n\n".join(sections))
    return "\n\n".join(filter(None, paragraphs)) or "An object of the API."


def _of_model(model: ModelContext) -> tuple[list[str], list[str]]:
    return [model.about], _section("Attributes", model.documented)


def _of_operation(operation: OperationContext) -> tuple[list[str], list[str]]:
    deprecation = "Deprecated by the provider." if operation.deprecated else ""
    address = f"{operation.method} {operation.path}" + (f" ({operation.id})" if operation.id else "")
    returns = [f"Returns:\n{textwrap.indent(operation.returns, '    ')}"] if operation.returns else []
    return (
        [_wrap(operation.summary), deprecation, operation.about, address],
        [*_section("Args", operation.documented), *returns],
    )


def _section(title: str, entries: Sequence[ArgumentContext | FieldContext]) -> list[str]:
    lines = [section_entry(entry.name, entry.about) for entry in entries]
    return ["\n".join([f"{title}:", *lines])] if lines else []


def _wrap(text: str) -> str:
    lines = [textwrap.fill(line, _WIDTH, break_long_words=False, break_on_hyphens=False) for line in text.splitlines()]
    return "\n".join(line.rstrip() for line in lines)
