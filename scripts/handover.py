"""Hand an update from the job that ran untrusted documents to the job that may write: as a patch, which is checked before it is applied."""

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parent.parent
# Those of drift/report.py, which needs more than a bare Python.
VERDICTS: Final = ("none", "docs", "additive", "breaking")
HANDOVER: Final = Path(".cache/handover")
REPORT: Final = Path(".cache/drift")
# Paths that an update writes, by their beginning, and what may follow. What configures or runs anything is not among them.
_UPDATED: Final = {
    "openapi": r"/[\w.-]+\.yaml|/(?:accepted|pulled)\.toml",
    "generated": r"/[\w./-]+",
    "CHANGELOG.md": "",
}
_ACCEPTED: Final = "openapi/accepted.toml"
_FILE, _NONE = "100644", "000000"
_MAX_PATCH_SIZE: Final = 256 * 2**20
_MAX_REPORT_SIZE: Final = 2**20
_TIMEOUT: Final = 300.0


class HandoverError(Exception):
    """A hand-over that is not what an update writes. Nothing was applied."""


def pack(root: Path) -> None:
    """Write the changes of an update, and its report, into the hand-over."""
    shutil.rmtree(root / HANDOVER, ignore_errors=True)
    (root / HANDOVER).mkdir(parents=True)
    _git(root, "add", "--all", "--", *_UPDATED)
    patch = _git(root, "diff", "--cached", "--binary", "--no-renames", "--no-ext-diff", "HEAD", "--", *_UPDATED)
    (root / HANDOVER / "update.patch").write_bytes(patch)
    for name in ("report.md", "verdict"):
        if (root / REPORT / name).exists():
            shutil.copyfile(root / REPORT / name, root / HANDOVER / name)


def take(root: Path) -> list[str]:
    """Check the hand-over, apply its patch, and put its report in place; return the changed paths. Raise `HandoverError`."""
    report = _read(root / HANDOVER / "report.md", _MAX_REPORT_SIZE)
    verdict = _read(root / HANDOVER / "verdict", _MAX_REPORT_SIZE).decode("utf-8", "replace").strip()
    if verdict not in VERDICTS:
        raise HandoverError(f"the verdict must be one of {', '.join(VERDICTS)}, got {verdict[:50]!a}")
    patch = _read(root / HANDOVER / "update.patch", _MAX_PATCH_SIZE)
    changed = _check_patch(root, patch) if patch else []
    if patch:
        _git(root, "apply", "--whitespace=nowarn", "-", input_=patch)
    (root / REPORT).mkdir(parents=True, exist_ok=True)
    (root / REPORT / "report.md").write_bytes(report)
    (root / REPORT / "verdict").write_text(f"{verdict}\n")
    return changed


def _read(path: Path, most: int) -> bytes:
    """Return the content of a file; raise `HandoverError` if it is missing, a link or too large."""
    if path.is_symlink() or not path.is_file():
        raise HandoverError(f"{path.name}: missing, or not a file")
    if path.stat().st_size > most:
        raise HandoverError(f"{path.name}: larger than {most // 2**20} MiB")
    return path.read_bytes()


def _check_patch(root: Path, patch: bytes) -> list[str]:
    """Return the paths that a patch changes, applied to an index of its own; raise `HandoverError` if one may not be changed."""
    with tempfile.TemporaryDirectory() as folder:
        index = {"GIT_INDEX_FILE": str(Path(folder) / "index")}
        _git(root, "read-tree", "HEAD", env=index)
        _git(root, "apply", "--cached", "--whitespace=nowarn", "-", input_=patch, env=index)
        raw = _git(root, "diff", "--cached", "--raw", "-z", "--no-renames", "HEAD", env=index).decode(
            "utf-8", "replace"
        )
        fields = raw.split("\0")
        changes = list(zip(fields[0::2], fields[1::2], strict=False))
        for facts, path in changes:
            _, mode, *_ = facts.split(" ")
            if not _is_updated(path):
                raise HandoverError(f"{path!a}: not a path that an update writes")
            if mode not in (_FILE, _NONE):
                raise HandoverError(f"{path}: mode {mode}; an update writes plain files")
        if any(path == _ACCEPTED for _, path in changes):
            _check_acceptances(root, index)
    return [path for _, path in changes]


def _is_updated(path: str) -> bool:
    """Return whether an update writes a path."""
    name = path.partition("/")[0]
    rest = path.removeprefix(name)
    return name in _UPDATED and re.fullmatch(_UPDATED[name], rest, re.ASCII) is not None and ".." not in rest.split("/")


def _check_acceptances(root: Path, index: dict[str, str]) -> None:
    """Raise `HandoverError` if a change is accepted that a reviewer has not accepted: an update only removes acceptances."""
    try:
        new = _fingerprints(_git(root, "show", f":{_ACCEPTED}", env=index))
    except (HandoverError, ValueError):
        raise HandoverError(f"{_ACCEPTED}: removed, or not TOML") from None
    if not new <= _fingerprints(_git(root, "show", f"HEAD:{_ACCEPTED}")):
        raise HandoverError(f"{_ACCEPTED}: accepts changes that no reviewer has accepted")


def _fingerprints(text: bytes) -> set[str]:
    return {str(each) for each in tomllib.loads(text.decode()).get("accepted", [])}


def _git(root: Path, *arguments: str, input_: bytes | None = None, env: dict[str, str] | None = None) -> bytes:
    done = subprocess.run(
        ["git", "-C", str(root), *arguments],  # noqa: S607 - git is found as it is by make
        input=input_,
        capture_output=True,
        check=False,
        timeout=_TIMEOUT,
        env={**os.environ, **(env or {})},
    )
    if done.returncode:
        raise HandoverError(f"git {arguments[0]}: {done.stderr.decode('utf-8', 'replace').strip()[:500]}")
    return done.stdout


def main(arguments: Sequence[str] | None = None, root: Path = ROOT) -> int:
    """Run `pack` or `take`; return the exit code, 1 with a line on stderr if the hand-over is refused."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("command", choices=["pack", "take"])
    try:
        if parser.parse_args(arguments).command == "pack":
            pack(root)
        else:
            print(f"{len(take(root))} files changed")
    except (HandoverError, OSError) as error:
        print(f"handover: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
