"""Canonical documents through openapi-python-client into packages, formatted by the pinned ruff, checked against the ledger."""

import contextlib
import io
import re
import subprocess
import sys
from pathlib import Path
from typing import Any, Final

from canonical.sources import Layout, Source, canonical
from intake.document import Document
from intake.files import replacing
from intake.inspection import python_name
from intake.refusal import Refused

from codegen import ledger, vetting

TEMPLATES: Final = Path(__file__).resolve().parent / "templates"
# The generator prints some of its own objects into its warnings.
_ADDRESS = re.compile(r"<[\w.]+ object at 0x[0-9a-f]+>")
_COMMENT = re.compile(r"\{#.*?#\}", re.DOTALL)
_RUFF: Final = (sys.executable, "-m", "ruff")
_SETTINGS: Final = ("--isolated", "--no-cache", "--target-version=py311", "--line-length=120")
_STYLE: Final = ("--config=format.skip-magic-trailing-comma=true",)

# Files that the generator has no template for.
_OWN_FILES: Final = {
    "base.jinja": "base.py",
    "operations.jinja": "operations.py",
    "models_names.jinja": "models/_names.py",
    "models_stub.jinja": "models/__init__.pyi",
}

_INIT: Final = (
    '"""Low-level clients, one package for each document in openapi/. All of it is generated: `make generate`."""\n'
)


def generate_all(layout: Layout, into: Path) -> list[str]:
    """Every canonical document into its package below a new folder that takes the place of `into`."""
    sources = list(layout.sources().values())
    with replacing(into) as folder:
        lines = [_generate_source(layout, source, folder) for source in sources]
        for top in {source.package.split(".")[0] for source in sources}:
            (folder / top / "__init__.py").write_text(_INIT, encoding="utf-8")
            (folder / top / "py.typed").touch()
        format_folder(folder)
        for source in sources:
            vet(folder / Path(*source.package.split(".")))
    return lines


def _generate_source(layout: Layout, source: Source, folder: Path) -> str:
    document = canonical(layout, source)
    package = folder / Path(*source.package.split("."))
    package.parent.mkdir(parents=True, exist_ok=True)
    try:
        generate_package(document, package)
    except Refused as refused:
        raise Refused(f"{source.name}: {refused}") from None
    return f"{source.name}: {', '.join(f'{count} {what}' for what, count in ledger.counts(document).items())}"


def generate_package(document: Document, package: Path) -> None:
    """One document into one package. Any warning of the generator and any gap in the ledger is a refusal."""
    # Imported here: the other commands need no generator, and loading it takes longer than most of them.
    from openapi_python_client import Project, strings
    from openapi_python_client.config import Config, ConfigFile, MetaType
    from openapi_python_client.parser import GeneratorData
    from openapi_python_client.parser.errors import GeneratorError

    # Names that Python's interactive start adds to the builtins: whether they are there must not show in what is generated.
    strings.RESERVED_WORDS -= {"copyright", "credits", "exit", "license", "quit"}
    settings = ConfigFile(literal_enums=True, package_name_override=package.name, post_hooks=[])
    config = Config.from_sources(settings, MetaType.NONE, package, "utf-8", overwrite=True, output_path=package)
    data = GeneratorData.from_dict(document, config=config)
    if isinstance(data, GeneratorError):
        raise Refused(f"the generator cannot read the document: {data.header}: {data.detail}")
    _drop_underscores(data, config)
    project = Project(openapi=data, config=config, custom_template_path=TEMPLATES)
    project.env.globals["request_models"] = _request_models(data)
    project.env.tests["in_models"] = lambda line: ".models." in line
    with contextlib.redirect_stdout(io.StringIO()):
        warnings = project.build()
    classes = sorted((prop.class_info for prop in (*data.models, *data.enums)), key=lambda class_: str(class_.name))
    for template, path in _OWN_FILES.items():
        text = project.env.get_template(template).render(classes=classes)
        (package / path).write_text(text, encoding="utf-8")
    complaints = [_ADDRESS.sub("…", f"{warning.header} {warning.detail or ''}") for warning in warnings]
    complaints += ledger.missing(document, package)
    if complaints:
        more = f" (and {len(complaints) - 1} more)" if len(complaints) > 1 else ""
        raise Refused(f"not everything was generated: {complaints[0]}{more}")


def _drop_underscores(data: Any, config: Any) -> None:
    """`_meta` becomes the attribute `meta`, not `field_meta`, wherever no other field has that name."""
    from openapi_python_client.schema.untrusted_string import UntrustedString

    for model in data.models:
        properties = [*(model.required_properties or ()), *(model.optional_properties or ())]
        taken = {prop.python_name for prop in properties}
        for prop in properties:
            name = prop.name.get_untrusted_value()
            plain = name.lstrip("_")
            if plain != name and plain.isidentifier() and python_name(plain) not in taken:
                prop.set_python_name(UntrustedString(plain), config)
                taken.add(prop.python_name)


def _request_models(data: Any) -> set[str]:
    """The names of the models that can stand in a request body: what they hold is checked."""
    found: set[str] = set()

    def visit(prop: Any) -> None:
        for inner in (*getattr(prop, "inner_properties", ()), getattr(prop, "inner_property", None)):
            if inner is not None:
                visit(inner)
        if hasattr(prop, "required_properties") and prop.class_info.name not in found:
            found.add(prop.class_info.name)
            for inner in (*(prop.required_properties or ()), *(prop.optional_properties or ())):
                visit(inner)

    for collection in data.endpoint_collections_by_tag.values():
        for endpoint in collection.endpoints:
            for body in endpoint.bodies:
                visit(body.prop)
    return found


def format_folder(folder: Path) -> None:
    """Same style everywhere, by the ruff that is pinned with the generator; settings of the surroundings do not matter."""
    for command in (("check", "--fix-only", "--select=F401,I,TC005"), ("format", *_STYLE)):
        run = subprocess.run([*_RUFF, *command, *_SETTINGS, str(folder)], capture_output=True, text=True, check=False)
        if run.returncode:
            raise Refused(f"ruff {command[0]}: {run.stderr or run.stdout}")


def vet(package: Path) -> None:
    """Refuse a package that holds anything that our templates do not emit."""
    texts = [_COMMENT.sub("", path.read_text(encoding="utf-8")) for path in sorted(TEMPLATES.glob("*.jinja"))]
    # Nothing of a document can stand in a template without an expression.
    constant = [text for text in texts if "{{" not in text and "{%" not in text]
    if lines := vetting.foreign(package, constant):
        more = f" (and {len(lines) - 1} more)" if len(lines) > 1 else ""
        raise Refused(
            f"what was generated holds something else than our templates emit: {package.name}/{lines[0]}{more}"
        )
