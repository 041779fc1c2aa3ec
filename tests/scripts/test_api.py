"""Changes that break users of the last release are found before a release, and need a version or a reason."""

from pathlib import Path

import api
import pytest
from support.patience import run

OLD = '''"""A package."""


def kept(one: int, other: int = 1) -> int:
    """Stays."""
    return one


def removed() -> None:
    """Goes."""


def _private() -> None:
    """Nobody's business."""
'''
BROKEN = (
    OLD.replace("other: int = 1", "other: int")
    .replace("def removed", "def renamed")
    .replace("def _private", "def _other")
)
GREW = OLD + '\n\ndef added() -> None:\n    """Comes."""\n'


SOURCE = "https://code.example/a/b"


class Project:
    """A repository with a release."""

    def __init__(self, root: Path) -> None:
        self.root = root
        for name in ("facade/fanscribe", "generated", "scripts"):
            (root / name).mkdir(parents=True)
        self._git("init", "-q")
        self.write("0.1.0", OLD)
        self._git("tag", "v0.1.0")

    def write(self, version: str, code: str) -> None:
        (self.root / "pyproject.toml").write_text(f'[project]\nversion = "{version}"\nurls.Source = "{SOURCE}"\n')
        (self.root / "CHANGELOG.md").write_text(f"# Changelog\n\n## [{version}] - 2026-11-27\n")
        (self.root / "facade/fanscribe/__init__.py").write_text(code)
        self._git("add", "-A")
        self._git("-c", "user.name=x", "-c", "user.email=x@example.com", "commit", "-qm", "x", "--allow-empty")

    def write_module(self, name: str, code: str | None) -> None:
        path = self.root / f"facade/fanscribe/{name}.py"
        if code is None:
            path.unlink()
        else:
            path.write_text(code)

    def tag(self, name: str) -> None:
        self._git("tag", name)

    def _git(self, *arguments: str) -> None:
        run("git", *arguments, cwd=self.root, check=True)


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project(tmp_path)


def test_what_breaks_is_reported_and_refused(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    project.write("0.1.1", BROKEN)

    assert api.main(project.root) == 1
    output = capsys.readouterr().out
    assert "fanscribe.removed: Public object was removed" in output
    assert "fanscribe.kept: Parameter is now required" in output
    assert "_private" not in output


def test_a_private_module_may_be_renamed_and_what_it_exports_may_not(project: Project) -> None:
    exporting = "from fanscribe.{module} import Kept as Kept, {name} as {name}\n"
    code = "class Kept:\n    def method(self, one: int) -> None: ...\n\n\nclass {name}: ...\n\n\nclass Hidden: ...\n"
    project.write_module("_old", code.format(name="Gone"))
    project.write("0.1.1", exporting.format(module="_old", name="Gone"))
    project.tag("v0.1.1")
    project.write_module("_old", None)
    changed = code.format(name="Come").replace("Hidden", "Buried")
    project.write_module("_new", changed)
    project.write("0.1.2", exporting.format(module="_new", name="Come"))

    assert api.breaks(project.root, "v0.1.1") == ["fanscribe.Gone: Public object was removed"]
    project.write_module("_new", changed.replace("one: int", "other: int"))
    assert "fanscribe.Kept.method: Parameter was removed" in api.breaks(project.root, "v0.1.1")


def test_what_is_new_breaks_nothing(project: Project) -> None:
    project.write("0.1.1", GREW)

    assert api.main(project.root) == 0


@pytest.mark.parametrize(("version", "code"), [("0.2.0", 0), ("1.0.0", 0), ("0.1.9", 1)])
def test_a_version_may_say_that_something_breaks(project: Project, version: str, code: int) -> None:
    project.write(version, BROKEN)

    assert api.main(project.root) == code


def test_a_reason_is_enough_too(project: Project) -> None:
    reasons = {
        "fanscribe.removed: Public object was removed": "nobody could have used it",
        "fanscribe.kept: Parameter is now required": "it was ignored",
    }
    text = "".join(f'"{change}" = "{reason}"\n' for change, reason in reasons.items())
    (project.root / api.ACCEPTED).write_text(text)
    project.write("0.1.1", BROKEN)

    assert api.main(project.root) == 0


def test_a_release_is_compared_with_the_one_before_it(project: Project) -> None:
    project.write("0.1.1", BROKEN)
    project.tag("v0.1.1")

    assert api.last_release(project.root) == "v0.1.0"
    assert api.main(project.root) == 1


def test_a_release_is_made_where_the_readme_links_to(
    project: Project, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("GITHUB_SERVER_URL", "https://code.example")
    monkeypatch.setenv("GITHUB_REPOSITORY", "a/b")
    assert api.check_tag(project.root) == 0

    monkeypatch.setenv("GITHUB_REPOSITORY", "a/fork")
    assert api.check_tag(project.root) == 1
    assert f"the Source {SOURCE}, and this is https://code.example/a/fork" in capsys.readouterr().out


def test_a_tag_is_the_version_and_has_a_section_in_the_changelog(
    project: Project, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("GITHUB_REPOSITORY", raising=False)
    project.write("0.1.1", GREW)
    assert api.check_tag(project.root) == 1
    assert "pyproject.toml says 0.1.1, and this commit has no tag" in capsys.readouterr().out
    project.tag("v0.1.1")
    assert api.check_tag(project.root) == 0
    (project.root / "CHANGELOG.md").write_text("# Changelog\n")
    assert api.check_tag(project.root) == 1
