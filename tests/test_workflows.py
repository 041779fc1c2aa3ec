"""The workflows call make targets that exist, hold no logic of their own, and may do no more than they need."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parent.parent
CHECKS = "./.github/workflows/ci.yml"
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))


GRANTED = {
    "ci.yml": {"lint": {}, "tests": {}, "coverage": {}, "contact": {}, "tests-lowest": {}},
    "drift.yml": {
        "update": {},
        "propose": {"contents": "write", "pull-requests": "write"},
        "checks": {},
        "soak": {},
        "contact": {},
    },
    "release.yml": {
        "checks": {},
        "build": {"contents": "read", "id-token": "write", "attestations": "write"},
        "site": {},
        "install": {},
        "publish": {"contents": "read", "id-token": "write"},
        "publish-site": {"pages": "write", "id-token": "write"},
    },
}


def _read(path: Path) -> Any:
    return yaml.load(path.read_text(), Loader=yaml.BaseLoader)


def _steps(path: Path) -> list[Any]:
    return [step for job in _read(path)["jobs"].values() for step in job.get("steps", ())]


def _name(step: Any) -> str:
    return str(step.get("run") or step["uses"].partition("@")[0])


def test_there_is_one_for_changes_of_ours_one_for_changes_of_the_world_and_one_for_releases() -> None:
    assert [path.name for path in WORKFLOWS] == ["ci.yml", "drift.yml", "release.yml"]


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_every_command_is_one_make_target_that_exists(path: Path) -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    commands = [step["run"] for step in _steps(path) if "run" in step]

    assert commands
    for command in commands:
        called = re.fullmatch(r'make (?:--silent )?([a-z-]+)(?: >> "\$GITHUB_OUTPUT")?', command)
        assert called, f"more than a make target: {command}"
        assert called[1] in targets


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_every_action_is_pinned_by_its_commit_and_says_which_version_that_is(path: Path) -> None:
    uses = [each for each in re.findall(r"uses: (.*)", path.read_text()) if each != CHECKS]

    assert uses
    assert all(re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", each) for each in uses)


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_nothing_is_allowed_that_is_not_needed(path: Path) -> None:
    workflow = _read(path)
    granted = {job: content.get("permissions", {}) for job, content in workflow["jobs"].items()}

    assert workflow["permissions"] == {"contents": "read"}
    assert granted == GRANTED[path.name]
    assert "pull_request_target" not in workflow["on"]
    assert "secrets." not in path.read_text()
    checkouts = [step for step in _steps(path) if "checkout" in step.get("uses", "")]
    assert all(step["with"]["persist-credentials"] == "false" for step in checkouts)
    assert all("timeout-minutes" in job for job in workflow["jobs"].values() if job.get("uses") != CHECKS)


def test_nothing_is_released_and_no_drift_taken_in_that_ci_did_not_check() -> None:
    release, drift = (_read(ROOT / ".github" / "workflows" / name)["jobs"] for name in ("release.yml", "drift.yml"))
    branches = [step["with"]["branch"] for step in drift["propose"]["steps"] if "branch" in step.get("with", {})]
    checkouts = [step for step in _steps(WORKFLOWS[0]) if "checkout" in step.get("uses", "")]

    assert (release["checks"]["uses"], release["build"]["needs"]) == (CHECKS, "checks")
    assert (drift["checks"]["uses"], [drift["checks"]["with"]["ref"]]) == (CHECKS, branches)
    assert all(step["with"]["ref"] == "${{ inputs.ref }}" for step in checkouts)


def test_the_site_is_published_with_the_release_by_a_job_that_runs_nothing_else() -> None:
    jobs = _read(ROOT / ".github" / "workflows" / "release.yml")["jobs"]
    steps = {job: [_name(step) for step in content.get("steps", ())] for job, content in jobs.items()}
    folder = jobs["site"]["steps"][-1]["with"]["path"].rstrip("/")

    assert steps["site"][-2:] == ["make docs", "actions/upload-pages-artifact"]
    assert steps["publish-site"] == ["actions/deploy-pages"]
    assert jobs["publish-site"]["needs"] == ["site", "publish"]
    assert jobs["publish"]["needs"] == ["install", "site"], "its README links to the site"
    assert re.search(rf"^docs:.*\n\t.* {folder}$", (ROOT / "Makefile").read_text(), re.MULTILINE)


def test_no_site_of_an_older_release_replaces_that_of_a_newer_one() -> None:
    jobs = _read(ROOT / ".github" / "workflows" / "release.yml")["jobs"]

    assert "newest == github.ref_name" in jobs["site"]["outputs"]["is-newest"]
    assert jobs["publish-site"]["if"] == "needs.site.outputs.is-newest == 'true'"
    assert jobs["publish-site"]["concurrency"] == {"group": "pages"}


def test_the_whole_soak_is_run_by_somebody() -> None:
    job = _read(ROOT / ".github" / "workflows" / "drift.yml")["jobs"]["soak"]

    assert job["steps"][-1]["env"] == {"TESTS": "tests/facade/test_soak.py", "FANSCRIBE_SOAK": "2000"}


def test_a_pull_request_of_drift_stays_until_people_close_it_and_can_be_checked_by_hand() -> None:
    ci, drift = (_read(ROOT / ".github" / "workflows" / name) for name in ("ci.yml", "drift.yml"))
    [opening] = [step for step in drift["jobs"]["propose"]["steps"] if "branch" in step.get("with", {})]

    assert opening["if"] == "steps.drift.outputs.verdict != 'none'"
    assert "delete-branch" not in opening["with"]
    assert "workflow_dispatch" in ci["on"]


def test_the_job_that_may_write_runs_nothing_that_comes_from_the_documents() -> None:
    jobs = _read(ROOT / ".github" / "workflows" / "drift.yml")["jobs"]
    commands = {
        job: [step["run"] for step in content.get("steps", ()) if "run" in step] for job, content in jobs.items()
    }
    writers = [job for job, content in jobs.items() if "write" in content.get("permissions", {}).values()]

    assert commands["update"] == ["make update", "make hand-over", "make check-update"]
    assert writers == ["propose"]
    assert commands["propose"] == ["make take-over", 'make --silent verdict >> "$GITHUB_OUTPUT"']
    # Neither has a package to install: these targets run with a bare Python, before anything is applied.
    rules = re.findall(r"^(take-over|verdict):(.*)##.*\n\t(.*)", (ROOT / "Makefile").read_text(), re.MULTILINE)
    assert [(name, needs.strip()) for name, needs, _ in rules] == [("verdict", ""), ("take-over", "")]


def test_no_text_from_outside_reaches_a_shell() -> None:
    for path in WORKFLOWS:
        assert not any("${{" in step.get("run", "") for step in _steps(path))


def test_the_first_day_is_played_with_one_seed_for_changes_of_ours_and_a_new_one_each_day() -> None:
    seeds = {
        path.name: step.get("env", {}).get("SEED")
        for path in WORKFLOWS
        for step in _steps(path)
        if step.get("run") == "make contact"
    }

    assert seeds == {"ci.yml": None, "drift.yml": "${{ github.run_number }}"}


@pytest.mark.parametrize("job", ["lint", "tests", "contact"])
def test_every_python_that_the_package_claims_is_tested(job: str) -> None:
    claimed = re.findall(r'"Programming Language :: Python :: (3\.\d+)"', (ROOT / "pyproject.toml").read_text())
    tested = _read(ROOT / ".github" / "workflows" / "ci.yml")["jobs"][job]["strategy"]["matrix"]["python-version"]

    assert tested == claimed


def test_the_oldest_and_the_newest_python_are_tested_on_every_system() -> None:
    matrix = _read(ROOT / ".github" / "workflows" / "ci.yml")["jobs"]["tests"]["strategy"]["matrix"]
    ends = [matrix["python-version"][0], matrix["python-version"][-1]]

    assert matrix["os"] == ["ubuntu-latest"]
    assert [(each["os"], each["python-version"]) for each in matrix["include"]] == [
        (system, version) for system in ("macos-latest", "windows-latest") for version in ends
    ]


def test_a_commit_is_checked_by_the_linters_that_ci_runs() -> None:
    [repository] = _read(ROOT / ".pre-commit-config.yaml")["repos"]

    assert [hook["entry"] for hook in repository["hooks"]] == ["make lint"]


def test_tools_that_decide_what_is_generated_are_not_raised_by_a_bot() -> None:
    updates = {each["package-ecosystem"]: each for each in _read(ROOT / ".github" / "dependabot.yml")["updates"]}

    assert {each["dependency-name"] for each in updates["pip"]["ignore"]} == {"openapi-python-client", "ruff"}
    assert "github-actions" in updates
