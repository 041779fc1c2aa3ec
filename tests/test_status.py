"""The figures of "Status and stability" are those of the project."""

import re
import tomllib
from importlib import import_module
from typing import Any

import fanscribe
import pytest
from fanscribe import (
    AuthenticationTimedOut,
    EmailPassword,
    Fanscribe,
    FanscribeError,
    MobileApp,
    Polling,
    roster,
    webhooks,
)
from fanscribe.sandbox import AsksForApproval, InstantClock, Sandbox, SignsIn
from support.pages import ROOT

CONFIG = tomllib.loads((ROOT / "pyproject.toml").read_text())
PROJECT = CONFIG["project"]
PAGE = (ROOT / "docs" / "status.md").read_text()


def _rows(page: str, first: str) -> list[tuple[str, str]]:
    """Return the rows of the table that begins with a header, or with a first row."""
    table = re.search(rf"^\| {re.escape(first)}.*(?:\n\|.*)*", page, re.MULTILINE)
    assert table
    return [tuple(cell.strip() for cell in row.strip("| ").split(" | ")[:2]) for row in table[0].splitlines()]  # type: ignore[misc]


def test_the_version_and_how_to_pin_it_are_those_of_the_project() -> None:
    version = fanscribe.__version__

    assert f"version {version}," in PAGE
    for page in (PAGE, (ROOT / "docs" / "index.md").read_text(), (ROOT / "README.md").read_text()):
        assert re.findall(r"fanscribe ~= ([\d.]+)", page) == [version]


def test_the_version_is_newer_than_the_last_release_and_the_page_on_upgrades_leads_to_it() -> None:
    released = re.findall(r"^## \[(\d[\d.]*)\]", (ROOT / "CHANGELOG.md").read_text(), re.MULTILINE)
    unreleased = (ROOT / "CHANGELOG.md").read_text().partition("## [Unreleased]")[2].partition("\n## ")[0].strip()
    newer = released[1] if released[0] == fanscribe.__version__ else released[0]

    assert released[0] != fanscribe.__version__ or not unreleased
    assert f"## From {newer} to {fanscribe.__version__}\n" in (ROOT / "docs" / "upgrading.md").read_text()


def test_the_page_on_errors_has_a_line_for_every_error() -> None:
    public = [getattr(fanscribe, name) for name in dir(fanscribe)]
    public += [webhooks.InvalidWebhook, roster.InvalidPlan]
    errors = {kind.__name__ for kind in public if isinstance(kind, type) and issubclass(kind, FanscribeError)}
    rows = re.findall(r"^\| (`.*?) \|", (ROOT / "docs" / "errors.md").read_text(), re.MULTILINE)
    named = [name for row in rows for name in re.findall(r"`([A-Z]\w+)`", row)]

    assert sorted(named) == sorted(errors - {"FanscribeError"})


def test_pythons_and_dependencies_are_those_of_the_project() -> None:
    shown = dict(_rows(PAGE, "Python |"))
    pythons = [each.rpartition(" ")[2] for each in PROJECT["classifiers"] if re.search(r":: 3\.\d+$", each)]

    assert shown.pop("Python") == f"CPython {', '.join(pythons)}"
    shown.pop("systems")
    assert [f"{name}{bounds}" for name, bounds in shown.items()] == PROJECT["dependencies"]


def test_the_number_of_tests_is_about_right() -> None:
    found = re.search(r"About ([\d,]+) test functions", PAGE)
    assert found
    functions = sum(
        len(re.findall(r"^\s*(?:async )?def test_", path.read_text(), re.MULTILINE))
        for path in (ROOT / "tests").rglob("test_*.py")
    )

    assert functions == pytest.approx(int(found[1].replace(",", "")), rel=0.1)


def test_the_share_of_lines_that_tests_run_is_the_one_that_is_required() -> None:
    assert f"at least {CONFIG['tool']['coverage']['report']['fail_under']} %" in " ".join(PAGE.split())


def _polls(wait: Any, polling: Polling | None = None) -> int:
    with Sandbox() as box, Fanscribe(box.api_key, base_url=box.url, clock=InstantClock(), polling=polling) as fans:
        box.account("acct_1", AsksForApproval(after=1_000) if wait["asks"] else SignsIn(after=1_000))
        credentials = MobileApp() if wait["asks"] else EmailPassword("jo@example.com", "a password")
        with pytest.raises(AuthenticationTimedOut):
            fans.onlyfans.switch_credentials("acct_1", credentials).result(timeout=wait["timeout"])
        return len([seen for seen in box.requests if seen.method == "GET"])


def test_a_wait_polls_as_often_as_the_page_says() -> None:
    shown = [int(re.sub(r"\D", "", polls)) for _, polls in _rows(PAGE, "wait of 600 s")[2:]]
    measured = [
        _polls({"asks": False, "timeout": 600}),
        _polls({"asks": True, "timeout": 600}),
        _polls({"asks": True, "timeout": 600}, Polling(while_asking=10)),
        _polls({"asks": True, "timeout": 120}),
    ]

    assert measured == pytest.approx(shown, rel=0.05)


def test_public_modules_are_there() -> None:
    for name in ("errors", "webhooks", "roster", "sandbox", "restate"):
        assert f"`{name}`" in PAGE
        assert import_module(f"fanscribe.{name}")


def test_the_sdk_that_is_compared_is_the_one_that_the_tests_run() -> None:
    [pin] = [each for each in PROJECT["optional-dependencies"]["tests"] if each.startswith("onlyfans==")]

    assert f"version {pin.partition('==')[2]}:" in (ROOT / "docs" / "comparison.md").read_text()


def test_names_to_upgrade_to_are_there() -> None:
    rows = _rows((ROOT / "docs" / "upgrading.md").read_text(), "before | now")[2:]
    known = [import_module(f"fanscribe.{name}") for name in ("webhooks", "roster", "sandbox", "sandbox.faults")]
    places = [*known, fanscribe.Fanscribe, import_module("fanscribe_api.onlyfans"), fanscribe]
    classes = [name for _, now in rows for name in re.findall(r"`(?:\w+\.)?([A-Z]\w+)(?:\.\w+)?`", now)]
    assert len(classes) > 8
    for name in classes:
        assert any(hasattr(place, name) for place in places), name
