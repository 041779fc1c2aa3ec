"""Canonical documents through openapi-python-client into packages, formatted by the pinned ruff, checked against the ledger."""

import subprocess
import sys
from pathlib import Path
from typing import Any, Final

from canonical.sources import Layout, Source, canonical, descriptions
from canonical.tables import Tables
from intake.document import Document
from intake.files import replacing
from intake.refusal import Refused

from codegen import ledger, vetting
from codegen.documentation import Documentation
from codegen.printer import Printer
from codegen.reading import Reading
from codegen.view import Viewer

_HERE: Final = Path(__file__).resolve().parent
RUNTIME: Final = _HERE / "runtime"
_RUFF: Final = (sys.executable, "-m", "ruff")
_CHECK: Final = ("check", "--fix-only", "--select=F401,I,TC005", "--config=lint.isort.combine-as-imports=true")
_SETTINGS: Final = ("--isolated", "--no-cache", "--target-version=py311", "--line-length=120")

_INIT: Final = (
    '"""Low-level clients, one package for each document in openapi/. All of it is generated: `make generate`."""\n'
)


def generate_all(layout: Layout, into: Path) -> list[str]:
    """Every canonical document into its package below a new folder that takes the place of `into`."""
    sources = list(layout.sources().values())
    record = layout.record()
    with replacing(into) as folder:
        entries: dict[str, dict[str, Any]] = {}
        for source in sources:
            document = _generate_source(layout, source, folder)
            entries[source.name] = ledger.entry(document, record.get(source.name, {}).get("left_out", ()))
        for top in {source.package.split(".")[0] for source in sources}:
            (folder / top / "__init__.py").write_text(_INIT, encoding="utf-8")
            (folder / top / "py.typed").touch()
            copy_runtime(folder / top)
            of_top = {
                source.package.rpartition(".")[2]: entries[source.name]
                for source in sources
                if source.package.startswith(f"{top}.")
            }
            (folder / top / "ledger.toml").write_text(ledger.text(of_top), encoding="utf-8")
        format_folder(folder)
        for source in sources:
            vet(folder / Path(*source.package.split(".")))
    return [f"{name}: {ledger.line(entry)}" for name, entry in entries.items()]


def _generate_source(layout: Layout, source: Source, folder: Path) -> Document:
    document = canonical(layout, source)
    package = folder / Path(*source.package.split("."))
    package.parent.mkdir(parents=True, exist_ok=True)
    try:
        source.tables.check(document, package.name)
        documentation = Documentation(document, descriptions(layout, source), source.docs)
        generate_package(document, package, source.tables, documentation, runtime_above=1)
    except Refused as refused:
        raise Refused(f"{source.name}: {refused}") from None
    return document


def copy_runtime(package: Path) -> None:
    """What every operation and model is made of, as it is."""
    (package / "runtime").mkdir(parents=True)
    for path in sorted(RUNTIME.glob("*.py")):
        (package / "runtime" / path.name).write_bytes(path.read_bytes())


def generate_package(
    document: Document,
    package: Path,
    tables: Tables | None = None,
    documentation: Documentation | None = None,
    *,
    reading: Reading | None = None,
    runtime_above: int = 0,
) -> None:
    """One document into one package. Any warning of the generator and any gap in the ledger is a refusal.

    `reading` may have read the document already; `runtime_above` says how many folders above the package its runtime is.
    """
    from openapi_python_client import strings

    # Names that Python's interactive start adds to the builtins: whether they are there must not show in what is generated.
    strings.RESERVED_WORDS -= {"copyright", "credits", "exit", "license", "quit"}
    names = (tables or Tables()).names
    documentation = documentation or Documentation(document, {})
    data = (reading or Reading()).of(document)
    view = Viewer(document, data, names, documentation).view()
    Printer(package, "." * (runtime_above + 1)).print(view, document)
    if lines := ledger.missing(document, package):
        more = f" (and {len(lines) - 1} more)" if len(lines) > 1 else ""
        raise Refused(f"not everything was generated: {lines[0]}{more}")


def format_folder(folder: Path) -> None:
    """Same style everywhere, by the ruff that is pinned with the generator; settings of the surroundings do not matter."""
    for command in (_CHECK, ("format",)):
        run = subprocess.run([*_RUFF, *command, *_SETTINGS, str(folder)], capture_output=True, text=True, check=False)
        if run.returncode:
            raise Refused(f"ruff {command[0]}: {run.stderr or run.stdout}")


def vet(package: Path) -> None:
    """Refuse a package that holds anything that our templates do not emit."""
    if lines := vetting.foreign(package):
        more = f" (and {len(lines) - 1} more)" if len(lines) > 1 else ""
        raise Refused(
            f"what was generated holds something else than our templates emit: {package.name}/{lines[0]}{more}"
        )
