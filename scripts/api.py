"""`make api`: compare the public API with that of the last release; a breaking change needs a new version or a reason.

The package is parsed, not imported. scripts/api-accepted.toml holds the reasons, by the text of the change.
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
    run = subprocess.run(["git", *arguments], cwd=root, capture_output=True, text=True, check=False)  # noqa: S607 - the git in PATH
    return run.stdout.strip()


def last_release(root: Path) -> str | None:
    """Return the tag of the newest release before this commit, or None."""
    own_tags = set(_git(root, "tag", "--points-at", "HEAD").split())
    tags = _git(root, "tag", "--merged", "HEAD", "--sort=-version:refname", "--list", "v*").split()
    return next((tag for tag in tags if tag not in own_tags), None)


def read_version(root: Path) -> str:
    """Return the version in pyproject.toml."""
    return str(tomllib.loads((root / "pyproject.toml").read_text())["project"]["version"])


def find_breaking_changes(root: Path, tag: str) -> list[str]:
    """Return the changes since `tag` that break callers, one a line."""
    roots = ("facade", "generated")
    old = griffe.load_git("fanscribe", ref=tag, repo=root, search_paths=roots, resolve_aliases=True)
    new = griffe.load("fanscribe", search_paths=[root / each for each in roots], resolve_aliases=True)
    return sorted({_format(each) for each in griffe.find_breaking_changes(old, new) if _is_public(each)})


def _is_public(breakage: griffe.Breakage) -> bool:
    return not any(part.startswith("_") and part != "__init__" for part in breakage.obj.path.split("."))


def _format(breakage: griffe.Breakage) -> str:
    return f"{breakage.obj.path}: {breakage.kind.value}"


def allows_breaks(tag: str, version: str) -> bool:
    """Return whether the version may break callers of the release: a new major, or before 1.0 a new minor."""
    old, new = (text.removeprefix("v").split(".") for text in (tag, version))
    return old[0] != new[0] or (new[0] == "0" and old[1] != new[1])


def main(root: Path = ROOT) -> int:
    """Print the breaking changes since the last release; return 1 if neither the version nor a reason allows them."""
    tag, version = last_release(root), read_version(root)
    if tag is None:
        print(f"{version}: there is no earlier release to compare with")
        return 0
    accepted: dict[str, str] = {}
    if (root / ACCEPTED).exists():
        accepted = tomllib.loads((root / ACCEPTED).read_text())
    changes = find_breaking_changes(root, tag)
    for change in changes:
        print(f"{change}{f' (accepted: {accepted[change]})' if change in accepted else ''}")
    left = [change for change in changes if change not in accepted]
    if not left or allows_breaks(tag, version):
        print(f"{tag} to {version}: {len(changes)} breaking changes, {len(changes) - len(left)} of them accepted")
        return 0
    print(
        f"{len(left)} changes break callers of {tag}, which version {version} does not allow: "
        f"raise the version, or add reasons to {ACCEPTED}"
    )
    return 1


def check_tag(root: Path = ROOT) -> int:
    """Check that this commit is tagged with the version, and that the changelog has a section for it."""
    version, tags = read_version(root), _git(root, "tag", "--points-at", "HEAD").split()
    if f"v{version}" not in tags:
        print(f"the tag must be v{version} as in pyproject.toml, got {', '.join(tags) or 'none'}")
        return 1
    if not re.search(rf"^## \[{re.escape(version)}\]", (root / "CHANGELOG.md").read_text(), re.MULTILINE):
        print(f"CHANGELOG.md has no section [{version}]")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(check_tag() if sys.argv[1:] == ["check-tag"] else main())
