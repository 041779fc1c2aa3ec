"""`make api`: compare the public API with that of the last release; a breaking change needs a version that says so, or a reason.

Public is what the public modules export, under the names by which they export it. The packages are read, not imported. A reason is
a line of scripts/api-accepted.toml, by the text of the change.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import griffe

ROOT = Path(__file__).resolve().parent.parent
ACCEPTED = "scripts/api-accepted.toml"
# Anything that is not exported by one of these, or by a platform of fanscribe_api, may be renamed.
PUBLIC = (
    "fanscribe",
    "fanscribe.errors",
    "fanscribe.restate",
    "fanscribe.roster",
    "fanscribe.sandbox",
    "fanscribe.sandbox.faults",
    "fanscribe.webhooks",
)
REMOVED = "Public object was removed"


def _git(root: Path, *arguments: str) -> str:
    run = subprocess.run(["git", *arguments], cwd=root, capture_output=True, text=True, check=False)  # noqa: S607 - git of this machine
    return run.stdout.strip()


def last_release(root: Path) -> str | None:
    """Return the tag of the newest release before this one."""
    current_tags = set(_git(root, "tag", "--points-at", "HEAD").split())
    tags = _git(root, "tag", "--merged", "HEAD", "--sort=-version:refname", "--list", "v*").split()
    return next((tag for tag in tags if tag not in current_tags), None)


def version(root: Path) -> str:
    """Return the version in pyproject.toml."""
    found: str = tomllib.loads((root / "pyproject.toml").read_text())["project"]["version"]
    return found


def breaks(root: Path, tag: str) -> list[str]:
    """Return the changes that break code written for the last release, one on a line."""
    old, new = public_modules(root, tag), public_modules(root)
    lines: set[str] = set()
    for path, module in old.items():
        if path not in new:
            lines.add(f"{path}: {REMOVED}")
            continue
        names = exported_names(new[path])
        for name in exported_names(module):
            if name in names:
                lines |= set(_changes(f"{path}.{name}", module[name], new[path][name]))
            else:
                lines.add(f"{path}.{name}: {REMOVED}")
    return sorted(lines)


def public_modules(root: Path, tag: str | None = None) -> dict[str, griffe.Module]:
    """Return the public modules by path: of a tag, or of the working tree."""
    found: dict[str, griffe.Module] = {}
    for package, folder in (("fanscribe", "facade"), ("fanscribe_api", "generated")):
        if not (root / folder / package).exists():
            continue
        roots = [folder, *{"facade", "generated"} - {folder}]
        if tag is None:
            module = griffe.load(package, search_paths=[root / each for each in roots], resolve_aliases=True)
        else:
            module = griffe.load_git(package, ref=tag, repo=root, search_paths=roots, resolve_aliases=True)
        assert isinstance(module, griffe.Module)
        if package == "fanscribe":
            found |= {each.path: each for each in _all_modules(module) if each.path in PUBLIC}
        else:
            found |= {each.path: each for each in module.modules.values() if "resources" in each.modules}
    return found


def _all_modules(module: griffe.Module) -> Iterator[griffe.Module]:
    yield module
    for each in module.modules.values():
        # Modules import one another.
        if not each.is_alias:
            yield from _all_modules(each)


def exported_names(module: griffe.Module) -> list[str]:
    """Return what a module exports: `__all__`, or else what it defines; a package also its imports of own and generated modules."""
    if module.exports is not None:
        return [str(name) for name in module.exports]
    package = module.path.partition(".")[0]
    return [
        name
        for name, member in module.members.items()
        if not name.startswith("_")
        and (
            module.is_init_module and member.target_path.startswith((f"{package}.", f"{package}_api."))
            if isinstance(member, griffe.Alias)
            else not member.is_module
        )
    ]


def _changes(path: str, old: griffe.Object | griffe.Alias, new: griffe.Object | griffe.Alias) -> Iterator[str]:
    """Yield what breaks in one exported object, by its public path."""
    target = old.final_target.path if isinstance(old, griffe.Alias) else old.path
    for found in griffe.find_breaking_changes(_alone(old), _alone(new)):
        inside = found.obj.path.removeprefix(target)
        # A member of a base class, or of what the name has become.
        inside = inside if inside != found.obj.path else f".{found.obj.name}"
        yield f"{path}{inside}: {found.kind.value}"


def _alone(member: griffe.Object | griffe.Alias) -> griffe.Module:
    """Return a module that exports one object and nothing else."""
    module = griffe.Module("surface")
    module.exports = [member.name]
    module.members[member.name] = griffe.Alias(member.name, target=member, parent=module)
    return module


def allows_breaks(tag: str, now: str) -> bool:
    """Return whether the version announces a breaking change: another major, or before 1.0 another minor."""
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
        print(f"{tag} to {now}: {len(found)} breaking changes, {len(found) - len(left)} of them accepted")
        return 0
    print(
        f"{len(left)} breaking changes since {tag}, which version {now} does not announce: raise it, or give reasons in {ACCEPTED}"
    )
    return 1


def check_tag(root: Path = ROOT) -> int:
    """Check the tag of this commit, the section of the changelog, and the repository that the README links to."""
    now, tags = version(root), _git(root, "tag", "--points-at", "HEAD").split()
    if f"v{now}" not in tags:
        print(f"pyproject.toml says {now}, and this commit has {', '.join(tags) or 'no tag'}")
        return 1
    if not re.search(rf"^## \[{re.escape(now)}\]", (root / "CHANGELOG.md").read_text(), re.MULTILINE):
        print(f"CHANGELOG.md has no section for {now}")
        return 1
    # Set where a workflow runs.
    if "GITHUB_REPOSITORY" in os.environ:
        source = tomllib.loads((root / "pyproject.toml").read_text())["project"]["urls"]["Source"]
        repository = "/".join(os.environ[name] for name in ("GITHUB_SERVER_URL", "GITHUB_REPOSITORY"))
        if source != repository:
            print(
                f"pyproject.toml has the Source {source}, and this is {repository}: links of the README would be dead"
            )
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(check_tag() if sys.argv[1:] == ["check-tag"] else main())
