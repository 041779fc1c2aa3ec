"""The hand-over of an update: nothing is applied but what an update writes."""

import subprocess
from pathlib import Path

import handover
import pytest
from drift.report import VERDICTS

SOURCES = "openapi/sources.toml"
ACCEPTED = '[[accepted]]\nfingerprint = "{}"\nreason = "seen"\n'


def _git(root: Path, *arguments: str) -> bytes:
    identity = ["-c", "user.name=t", "-c", "user.email=t@example.com"]
    done = subprocess.run(["git", "-C", root, *identity, *arguments], capture_output=True, check=True, timeout=60)
    return done.stdout


def _write(root: Path, name: str, text: str) -> None:
    (root / name).parent.mkdir(parents=True, exist_ok=True)
    (root / name).write_text(text)


@pytest.fixture
def untrusted(tmp_path: Path) -> Path:
    """A checkout in which an update has run."""
    root = tmp_path / "untrusted"
    for name in ("openapi/onlyfans.yaml", "generated/client.py", "CHANGELOG.md", "Makefile", SOURCES):
        _write(root, name, "first\n")
    _write(root, "openapi/accepted.toml", ACCEPTED.format("abc") + ACCEPTED.format("def"))
    _write(root, ".gitignore", "/.cache/\n")
    _git(root, "init", "--quiet")
    _git(root, "add", "--all")
    _git(root, "commit", "--quiet", "--message", "first")
    _write(root, ".cache/drift/report.md", "# The report\n")
    _write(root, ".cache/drift/verdict", "additive\n")
    return root


@pytest.fixture
def trusted(untrusted: Path, tmp_path: Path) -> Path:
    """A checkout of the same commit."""
    _git(tmp_path, "clone", "--quiet", str(untrusted), "trusted")
    return tmp_path / "trusted"


def _hand_over(untrusted: Path, trusted: Path) -> None:
    (trusted / ".cache").mkdir(exist_ok=True)
    (untrusted / ".cache/handover").rename(trusted / ".cache/handover")


def _forge(untrusted: Path) -> None:
    """Pack every change, as a job that was taken over would."""
    handover.pack(untrusted)
    _git(untrusted, "add", "--all")
    patch = _git(untrusted, "diff", "--cached", "--binary", "--no-renames", "HEAD")
    (untrusted / ".cache/handover/update.patch").write_bytes(patch)


def _state(root: Path) -> bytes:
    return _git(root, "status", "--porcelain") + _git(root, "diff", "HEAD")


def test_what_an_update_writes_is_applied_and_its_report_put_in_place(untrusted: Path, trusted: Path) -> None:
    _write(untrusted, "openapi/onlyfans.yaml", "second\n")
    _write(untrusted, "generated/models/new.py", "second\n")
    _write(untrusted, "openapi/accepted.toml", ACCEPTED.format("def"))
    (untrusted / "generated/client.py").unlink()
    (untrusted / "CHANGELOG.md").write_bytes(b"\0 binary")
    _write(untrusted, "scripts/left_out.py", "not one of an update\n")
    handover.pack(untrusted)
    _hand_over(untrusted, trusted)

    assert sorted(handover.take(trusted)) == [
        *("CHANGELOG.md", "generated/client.py", "generated/models/new.py"),
        *("openapi/accepted.toml", "openapi/onlyfans.yaml"),
    ]
    assert (trusted / "openapi/onlyfans.yaml").read_text() == "second\n"
    assert (trusted / "CHANGELOG.md").read_bytes() == b"\0 binary"
    assert not (trusted / "generated/client.py").exists()
    assert not (trusted / "scripts").exists()
    assert (trusted / ".cache/drift/report.md").read_text() == "# The report\n"
    assert (trusted / ".cache/drift/verdict").read_text() == "additive\n"


def test_an_update_without_changes_is_applied_too(untrusted: Path, trusted: Path) -> None:
    handover.pack(untrusted)
    _hand_over(untrusted, trusted)

    assert handover.take(trusted) == []


@pytest.mark.parametrize(
    "name",
    [
        "Makefile",
        SOURCES,
        ".github/workflows/ci.yml",
        "scripts/x.py",
        "openapi/x.py",
        "openapi/a/x.yaml",
        "generated-x",
    ],
)
def test_no_other_path_is_applied(
    untrusted: Path, trusted: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    _write(untrusted, "openapi/onlyfans.yaml", "second\n")
    _write(untrusted, name, "second\n")
    _forge(untrusted)
    _hand_over(untrusted, trusted)
    before = _state(trusted)

    assert handover.main(["take"], trusted) == 1
    assert f"'{name}': not a path that an update writes" in capsys.readouterr().err
    assert _state(trusted) == before


def test_no_link_and_no_program_is_applied(untrusted: Path, trusted: Path) -> None:
    (untrusted / "generated/link.py").symlink_to("/etc/passwd")
    _forge(untrusted)
    _hand_over(untrusted, trusted)

    with pytest.raises(handover.HandoverError, match=r"generated/link\.py: mode 120000"):
        handover.take(trusted)
    assert not (trusted / "generated/link.py").is_symlink()


def test_a_file_does_not_become_executable(untrusted: Path, trusted: Path) -> None:
    (untrusted / "generated/client.py").chmod(0o755)
    _forge(untrusted)
    _hand_over(untrusted, trusted)

    with pytest.raises(handover.HandoverError, match="mode 100755"):
        handover.take(trusted)


@pytest.mark.parametrize(
    "path", ["../outside.py", "generated/../../outside.py", ".git/hooks/pre-commit", "generated/../Makefile", "/tmp/x"]
)
def test_a_patch_does_not_leave_the_checkout(untrusted: Path, trusted: Path, path: str) -> None:
    handover.pack(untrusted)
    patch = f"diff --git a/{path} b/{path}\nnew file mode 100644\n--- /dev/null\n+++ b/{path}\n@@ -0,0 +1 @@\n+x\n"
    (untrusted / ".cache/handover/update.patch").write_text(patch)
    _hand_over(untrusted, trusted)
    before = _state(trusted)

    with pytest.raises(handover.HandoverError):
        handover.take(trusted)
    assert _state(trusted) == before
    assert not (trusted / ".git/hooks/pre-commit").exists()
    assert not (trusted.parent / "outside.py").exists()


@pytest.mark.parametrize("text", [ACCEPTED.format("abc") + ACCEPTED.format("xyz"), "not TOML", None])
def test_no_change_is_accepted_by_the_update_itself(untrusted: Path, trusted: Path, text: str | None) -> None:
    if text is None:
        (untrusted / "openapi/accepted.toml").unlink()
    else:
        _write(untrusted, "openapi/accepted.toml", text)
    _forge(untrusted)
    _hand_over(untrusted, trusted)

    with pytest.raises(handover.HandoverError, match=r"openapi/accepted\.toml"):
        handover.take(trusted)


@pytest.mark.parametrize("verdict", ["", "unknown", "none\nadmin=true", "additive; rm"])
def test_a_verdict_is_one_of_the_known_words(untrusted: Path, trusted: Path, verdict: str) -> None:
    handover.pack(untrusted)
    (untrusted / ".cache/handover/verdict").write_text(verdict)
    _hand_over(untrusted, trusted)

    with pytest.raises(handover.HandoverError, match="the verdict must be one of"):
        handover.take(trusted)
    assert set(VERDICTS.values()) == set(handover.VERDICTS)


@pytest.mark.parametrize("name", ["report.md", "verdict", "update.patch"])
def test_a_link_and_a_missing_file_are_refused(untrusted: Path, trusted: Path, name: str, tmp_path: Path) -> None:
    handover.pack(untrusted)
    _hand_over(untrusted, trusted)
    packed = trusted / ".cache/handover" / name
    packed.unlink()
    with pytest.raises(handover.HandoverError, match=f"{name}: missing, or not a file"):
        handover.take(trusted)
    (tmp_path / "secret").write_text("none")
    packed.symlink_to(tmp_path / "secret")
    with pytest.raises(handover.HandoverError, match=f"{name}: missing, or not a file"):
        handover.take(trusted)


def test_a_report_of_any_size_is_refused(untrusted: Path, trusted: Path) -> None:
    handover.pack(untrusted)
    (untrusted / ".cache/handover/report.md").write_bytes(b"x" * (2**20 + 1))
    _hand_over(untrusted, trusted)

    with pytest.raises(handover.HandoverError, match="larger than 1 MiB"):
        handover.take(trusted)
