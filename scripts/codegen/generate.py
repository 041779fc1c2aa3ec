"""Generate packages from canonical documents with openapi-python-client and our templates, and check their completeness."""

import subprocess
import sys
from pathlib import Path
from typing import Any, Final

from canonical.overrides import Overrides
from canonical.sources import Layout, Source, load_canonical, load_descriptions
from intake.document import Document
from intake.errors import SpecError
from intake.files import replace_folder

from codegen import allowlist, completeness
from codegen.context_builder import ContextBuilder
from codegen.documentation import Documentation
from codegen.parsing import DocumentParser
from codegen.platforms import write_platforms
from codegen.printer import Printer

_FOLDER: Final = Path(__file__).resolve().parent
RUNTIME: Final = _FOLDER / "runtime"
_RUFF: Final = (sys.executable, "-m", "ruff")
_CHECK: Final = ("check", "--fix-only", "--select=F401,I,TC005", "--config=lint.isort.combine-as-imports=true")
_SETTINGS: Final = ("--isolated", "--no-cache", "--target-version=py311", "--line-length=120")

_INIT: Final = (
    '"""Low-level clients, one package for each document in openapi/. All of it is generated: `make generate`."""\n'
)


def generate_all(layout: Layout, into: Path) -> list[str]:
    """Generate every canonical document into a new folder, which replaces `into`.

    Returns a line for each document, and one for each table of sources.toml with entries that match nothing.
    """
    sources = list(layout.sources().values())
    record = layout.load_record()
    with replace_folder(into) as folder:
        entries: dict[str, dict[str, Any]] = {}
        stale: list[str] = []
        for source in sources:
            document = _generate_source(layout, source, folder)
            stale.append(source.overrides.describe_stale(document, source.name))
            entries[source.name] = completeness.ledger_entry(document, record.get(source.name, {}).get("left_out", ()))
        for top in {source.package.split(".")[0] for source in sources}:
            (folder / top / "__init__.py").write_text(_INIT, encoding="utf-8")
            (folder / top / "py.typed").touch()
            copy_runtime(folder / top)
            in_top = {
                source.package.rpartition(".")[2]: entries[source.name]
                for source in sources
                if source.package.startswith(f"{top}.")
            }
            (folder / top / "ledger.toml").write_text(completeness.ledger_text(in_top), encoding="utf-8")
        write_platforms(sources, folder)
        format_folder(folder)
        for source in sources:
            vet(folder / Path(*source.package.split(".")))
    return [*(f"{name}: {completeness.summary(entry)}" for name, entry in entries.items()), *filter(None, stale)]


def _generate_source(layout: Layout, source: Source, folder: Path) -> Document:
    document = load_canonical(layout, source)
    package = folder / Path(*source.package.split("."))
    package.parent.mkdir(parents=True, exist_ok=True)
    try:
        documentation = Documentation(document, load_descriptions(layout, source), source.docs)
        generate_package(document, package, source.overrides, documentation, runtime_above=1)
    except SpecError as refused:
        raise SpecError(f"{source.name}: {refused}") from None
    return document


def copy_runtime(package: Path) -> None:
    """Copy the runtime of operations and models."""
    (package / "runtime").mkdir(parents=True)
    for path in sorted(RUNTIME.glob("*.py")):
        (package / "runtime" / path.name).write_bytes(path.read_bytes())


def generate_package(
    document: Document,
    package: Path,
    tables: Overrides | None = None,
    documentation: Documentation | None = None,
    *,
    parser: DocumentParser | None = None,
    runtime_above: int = 0,
) -> None:
    """Generate one document into one package. Any warning of the generator and any incompleteness is a refusal.

    Args:
        document: the canonical document.
        package: the folder of the package, which does not exist yet.
        tables: what sources.toml adds to the document.
        documentation: the descriptions of the document.
        parser: a parser that may have parsed the document already.
        runtime_above: how many folders above the package its runtime is.
    """
    from openapi_python_client import strings

    # `site` adds these names to the builtins: their presence must not affect the output.
    strings.RESERVED_WORDS -= {"copyright", "credits", "exit", "license", "quit"}
    tables = tables or Overrides()
    documentation = documentation or Documentation(document, {})
    data = (parser or DocumentParser()).parse(document)
    context = ContextBuilder(document, data, tables, documentation).build()
    Printer(package, "." * (runtime_above + 1)).print(context, document)
    if lines := completeness.missing(document, package):
        more = f" (and {len(lines) - 1} more)" if len(lines) > 1 else ""
        raise SpecError(f"the generated package is incomplete: {lines[0]}{more}")


def format_folder(folder: Path) -> None:
    """Format a folder with the pinned ruff, whatever configuration surrounds it."""
    for command in (_CHECK, ("format",)):
        run = subprocess.run([*_RUFF, *command, *_SETTINGS, str(folder)], capture_output=True, text=True, check=False)
        if run.returncode:
            raise SpecError(f"ruff {command[0]}: {run.stderr or run.stdout}")


def vet(package: Path) -> None:
    """Refuse a package that contains code that no template emits."""
    if lines := allowlist.violations(package):
        more = f" (and {len(lines) - 1} more)" if len(lines) > 1 else ""
        raise SpecError(f"the generated package contains code that no template emits: {package.name}/{lines[0]}{more}")
