"""The Makefile's targets explain themselves."""

import os
import re
import sys
from pathlib import Path

import pytest
from support.patience import run

ROOT = Path(__file__).parent.parent
TARGETS = set(
    "setup pull generate verify drift update demo test coverage mutants docs lint contact clean".split()  # noqa: SIM905
)


def _make(*arguments: str) -> str:
    # `make test PYTHON=…` tells the makes below it too.
    env = {name: value for name, value in os.environ.items() if name not in ("MAKEFLAGS", "PYTHON")}
    return run("make", "--no-print-directory", *arguments, cwd=ROOT, env=env, check=True).stdout


def test_plain_make_lists_every_target_with_one_line() -> None:
    listed = dict(re.findall(r"^  make (\S+) +(\S.*)$", _make(), re.MULTILINE))

    assert set(listed) >= TARGETS


def test_setup_does_nothing_when_up_to_date(tmp_path: Path) -> None:
    (tmp_path / ".ready").touch()

    assert "Nothing to be done" in _make("--dry-run", f"VENV={tmp_path}", "setup")


def test_setup_starts_again_when_it_was_cut_off_or_the_dependencies_changed(tmp_path: Path) -> None:
    assert "pip install" in _make("--dry-run", f"VENV={tmp_path}", "setup")

    (tmp_path / ".ready").touch()
    os.utime(tmp_path / ".ready", (0, 0))
    assert "pip install" in _make("--dry-run", f"VENV={tmp_path}", "setup")


def test_a_python_that_is_named_has_a_venv_of_its_version() -> None:
    version = f"{sys.version_info.major}.{sys.version_info.minor}"

    assert "touch .venv/.ready" in _make("--dry-run", "--always-make", "setup")
    assert f"touch .venv-{version}/.ready" in _make("--dry-run", "--always-make", f"PYTHON={sys.executable}", "setup")


def _check_update(folder: Path) -> int:
    return run("make", "--no-print-directory", "--file", ROOT / "Makefile", "check-update", cwd=folder).returncode


@pytest.mark.parametrize(("verdict", "good"), [("none", True), ("docs", True), ("additive", True), ("breaking", False)])
def test_an_update_is_good_unless_it_breaks_something(tmp_path: Path, verdict: str, good: bool) -> None:
    (tmp_path / ".cache" / "drift").mkdir(parents=True)
    (tmp_path / ".cache" / "drift" / "verdict").write_text(f"{verdict}\n")
    assert _check_update(tmp_path), "the update has not passed"

    (tmp_path / ".cache" / "drift" / "passed").touch()

    assert (_check_update(tmp_path) == 0) == good


def test_an_update_without_some_document_is_not_good(tmp_path: Path) -> None:
    folder = tmp_path / ".cache" / "drift"
    folder.mkdir(parents=True)
    (folder / "verdict").write_text("none\n")
    (folder / "passed").touch()
    (folder / "missing").write_text("fanvue: HTTP 404\n")
    assert _check_update(tmp_path)

    (folder / "missing").write_text("")
    assert _check_update(tmp_path) == 0


def test_the_verdict_is_one_word_for_a_label(tmp_path: Path) -> None:
    def verdict() -> str:
        return run("make", "--silent", "--file", ROOT / "Makefile", "verdict", cwd=tmp_path, check=True).stdout

    assert verdict() == "verdict=unknown\n"
    (tmp_path / ".cache" / "drift").mkdir(parents=True)
    (tmp_path / ".cache" / "drift" / "verdict").write_text("additive\n")
    assert verdict() == "verdict=additive\n"
