"""The Makefile's targets explain themselves."""

import os
import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).parent.parent
TARGETS = {"setup", "pull", "generate", "verify", "demo", "test", "lint", "clean"}


def _make(*arguments: str) -> str:
    run = subprocess.run(
        ["make", "--no-print-directory", *arguments], cwd=ROOT, check=True, capture_output=True, text=True
    )
    return run.stdout


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
