"""The suite ends, however it was started and whatever a test does."""

import os
import re
import sys
from pathlib import Path

import pytest
from support.patience import PATIENCE, python

ROOT = Path(__file__).parent.parent

_DEAF = """
import signal, sys
for number in (signal.SIGINT, signal.SIGQUIT, signal.SIGHUP):
    signal.signal(number, signal.SIG_IGN)
import pytest
sys.exit(pytest.main(sys.argv[1:]))
"""
# How a test hangs, and the limit that ends it: others may take a second of a busy machine.
HANGS = {
    "waits": ("threading.Event().wait()", "timeout=2"),
    "is deaf": ("signal.signal(signal.SIGALRM, signal.SIG_IGN); threading.Event().wait()", "faulthandler_timeout=2"),
}


@pytest.mark.skipif(sys.platform == "win32", reason="a process cannot be sent a Ctrl-C on Windows")
@pytest.mark.parametrize(
    ("file", "tests"),
    [
        ("test_cancelling.py", "ctrl_c_stops_the_wait"),
        ("cli/test_stopping.py", "restores and reauth and SIGQUIT"),
        ("cli/test_stopping.py", "restores and reauth and SIGHUP"),
    ],
)
def test_children_hear_signals_where_the_suite_was_told_to_ignore_them(file: str, tests: str) -> None:
    finished = python("-c", _DEAF, "-q", "-p", "no:cacheprovider", f"tests/facade/{file}", "-k", tests, cwd=ROOT)

    assert "1 passed" in finished.stdout, finished.stdout


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGALRM")
@pytest.mark.parametrize("how", HANGS)
def test_a_test_that_hangs_is_ended_and_named_with_the_line_where_it_stood(how: str, tmp_path: Path) -> None:
    hangs, limit = HANGS[how]
    lines = ["import signal, threading", "def test_hangs():", f"    {hangs}"]
    lines += [f"def test_works_{number}(): pass" for number in range(30)]
    (tmp_path / "test_it.py").write_text("\n".join(lines) + "\n")
    [spread] = re.findall(r"^SPREAD = -n auto (.*)$", (ROOT / "Makefile").read_text(), re.MULTILINE)
    finished = python(
        *("-m", "pytest", "-c", ROOT / "pyproject.toml", "--rootdir", tmp_path, "-n", 2, *spread.split()),
        *("-o", limit, "test_it.py"),
        cwd=tmp_path,
        env={name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")},
    )

    assert re.search(r"\b1 failed", finished.stdout), finished.stdout
    assert "FAILED test_it.py::test_hangs" in finished.stdout
    assert re.search(r"test_it\.py:3: |test_it\.py\", line 3 in test_hangs", finished.stdout + finished.stderr)


def test_every_test_has_a_limit_above_the_patience_of_what_it_waits_for(pytestconfig: pytest.Config) -> None:
    assert float(pytestconfig.getini("timeout")) > 2 * PATIENCE
    assert float(pytestconfig.getini("faulthandler_timeout")) > float(pytestconfig.getini("timeout"))


def test_tests_of_a_group_run_in_one_process(tmp_path: Path) -> None:
    """A group's fixtures are created once; a runner without groups would create them again in each process."""
    lines = ("import os, pytest", "@pytest.mark.xdist_group('group')", "@pytest.mark.parametrize('number', range(20))")
    tests = ("def test_one(number, record_property): record_property('process', os.getpid())",)
    (tmp_path / "test_it.py").write_text("\n".join((*lines, *tests)) + "\n")
    finished = python(
        *("-m", "pytest", "-c", ROOT / "pyproject.toml", "--rootdir", tmp_path, "-n", 2, "--dist", "loadgroup"),
        *("--junit-xml", tmp_path / "told.xml", "test_it.py"),
        cwd=tmp_path,
        env={name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")},
    )

    processes = re.findall(r'name="process" value="(\d+)"', (tmp_path / "told.xml").read_text())
    assert len(processes) == 20, finished.stdout
    assert len(set(processes)) == 1
