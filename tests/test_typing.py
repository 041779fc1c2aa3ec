"""mypy and pyright agree on what users write: they infer every answer, and refuse just the lines that say so."""

import functools
import json
import re
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from fanscribe_platforms import PREFIXES
from support.patience import python

# One worker runs each checker once, on all files.
pytestmark = pytest.mark.xdist_group("typing")

ROOT = Path(__file__).parent.parent
# What concerns one platform goes with it.
FILES = sorted(
    path
    for path in (ROOT / "tests" / "typing").glob("*.py")
    if path.stem.removeprefix("platform_") in PREFIXES or not path.stem.startswith("platform_")
)


# By name of the file and line.
Refused = set[tuple[str, int]]


@functools.cache
def _mypy() -> Refused:
    run = python("-m", "mypy", "--config-file", "pyproject.toml", "--no-error-summary", *FILES, cwd=ROOT)
    assert not run.stderr, run.stderr
    found = re.findall(r"^tests/typing/([\w.]+):(\d+): error: ", run.stdout.replace(f"{ROOT}/", ""), re.MULTILINE)
    return {(name, int(line)) for name, line in found}


@functools.cache
def _pyright() -> Refused:
    run = python("-m", "pyright", "--outputjson", "--pythonpath", sys.executable, *FILES, cwd=ROOT)
    diagnostics = json.loads(run.stdout)["generalDiagnostics"]
    return {
        (Path(each["file"]).name, each["range"]["start"]["line"] + 1)
        for each in diagnostics
        if each["severity"] == "error"
    }


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
@pytest.mark.parametrize("checker", [_mypy, _pyright], ids=["mypy", "pyright"])
def test_a_checker_refuses_just_what_has_to_be_refused(checker: Callable[[], Refused], path: Path) -> None:
    lines = path.read_text().splitlines()
    refused = {number for number, line in enumerate(lines, 1) if "  # refused" in line}

    assert {line for name, line in checker() if name == path.name} == refused


def test_every_shape_of_operation_is_checked_a_dozen_times() -> None:
    text = (ROOT / "tests" / "typing" / "operations.py").read_text()

    for name in (".raw(", ".pages(", ".items("):
        assert text.count(name) >= 2 * 12, name
