"""The constraints of `make test-lowest` are the lower bounds in pyproject.toml."""

from pathlib import Path

import lowest
import pytest

ROOT = Path(__file__).parent.parent.parent


def _project(*dependencies: str, extra: str = "fanscribe[other]") -> str:
    return f"""
[project]
name = "fanscribe"
dependencies = {list(dependencies)}
[project.optional-dependencies]
other = ["{extra}"]
tests = ["pytest==9.2.0"]
dev = ["mypy==2.4.1"]
"""


def test_each_dependency_is_held_at_its_lower_bound() -> None:
    assert lowest.constraints(_project("attrs>=23.2,<27", extra="rich<16,>=13.9")) == ["attrs==23.2", "rich==13.9"]


def test_extras_of_our_own_and_tools_are_left_out() -> None:
    assert lowest.constraints(_project("httpx>=0.27,<1")) == ["httpx==0.27"]


@pytest.mark.parametrize("dependency", ["attrs", "attrs<27", "attrs==23.2", "attrs>=23.2,>=24"])
def test_a_dependency_without_one_lower_bound_is_refused(dependency: str) -> None:
    with pytest.raises(ValueError, match=r"'attrs.*' must have exactly one lower bound"):
        lowest.constraints(_project(dependency))


def test_every_dependency_of_the_project_has_one() -> None:
    names = [each.partition("==")[0] for each in lowest.constraints((ROOT / "pyproject.toml").read_text("utf-8"))]

    assert names[:3] == ["attrs", "httpx", "python-dateutil"]
    assert len(set(names)) == len(names) > 3
