"""`make api`: what has changed in the public API since the last release; what breaks needs a version that says so, or a reason.

The package is read, not imported. A reason is a line of scripts/api-accepted.toml, by the text of the change.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import griffe

ROOT = Path(__file__).resolve().parent.parent
ACCEPTED = "scripts/api-accepted.toml"


def _git(root: Path, *arguments: str) -> str:
    run = subprocess.run(["git", *arguments], cwd=root, capture_output=True, text=True, check=False)  # noqa: S607 - git of this machine
    return run.stdout.strip()


def last_release(root: Path) -> str | None:
    """The newest release before this one, by its tag."""
    here = set(_git(root, "tag", "--points-at", "HEAD").split())
    tags = _git(root, "tag", "--merged", "HEAD", "--sort=-version:refname", "--list", "v*").split()
    return next((tag for tag in tags if tag not in here), None)


def version(root: Path) -> str:
    """The version, from the one place where it stands."""
    told: str = tomllib.loads((root / "pyproject.toml").read_text())["project"]["version"]
    return told


def breaks(root: Path, tag: str) -> list[str]:
    """What breaks for somebody who uses the last release, each on a line."""
    roots = ("facade", "generated")
    old = griffe.load_git("fanscribe", ref=tag, repo=root, search_paths=roots, resolve_aliases=True)
    new = griffe.load("fanscribe", search_paths=[root / each for each in roots], resolve_aliases=True)
    return sorted({_line(found) for found in griffe.find_breaking_changes(old, new) if _is_public(found)})


def _is_public(found: griffe.Breakage) -> bool:
    return not any(part.startswith("_") and part != "__init__" for part in found.obj.path.split("."))


def _line(found: griffe.Breakage) -> str:
    return f"{found.obj.path}: {found.kind.value}"


def allows_breaks(tag: str, now: str) -> bool:
    """Whether the version says that something breaks: another major, or before 1.0 another minor."""
    old, new = (text.removeprefix("v").split(".") for text in (tag, now))
    return old[0] != new[0] or (new[0] == "0" and old[1] != new[1])


def main(root: Path = ROOT) -> int:
    tag, now = last_release(root), version(root)
    if tag is None:
        print(f"{now}: there is no release before this one")
        return 0
    accepted: dict[str, str] = {}
    if (root / ACCEPTED).exists():
        accepted = tomllib.loads((root / ACCEPTED).read_text())
    found = breaks(root, tag)
    for line in found:
        print(f"{line}{f' (accepted: {accepted[line]})' if line in accepted else ''}")
    left = [line for line in found if line not in accepted]
    if not left or allows_breaks(tag, now):
        print(f"{tag} to {now}: {len(found)} changes that break, {len(found) - len(left)} of them accepted")
        return 0
    print(
        f"{len(left)} changes break what {tag} has, and {now} does not say so: raise it, or give reasons in {ACCEPTED}"
    )
    return 1


def tagged(root: Path = ROOT) -> int:
    """Whether the tag of this commit is the version, and the changelog has a section for it."""
    now, tags = version(root), _git(root, "tag", "--points-at", "HEAD").split()
    if f"v{now}" not in tags:
        print(f"pyproject.toml says {now}, and this commit has {', '.join(tags) or 'no tag'}")
        return 1
    if not re.search(rf"^## \[{re.escape(now)}\]", (root / "CHANGELOG.md").read_text(), re.MULTILINE):
        print(f"CHANGELOG.md has no section for {now}")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(tagged() if sys.argv[1:] == ["check-tag"] else main())
