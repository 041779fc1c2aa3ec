"""`make test-lowest`: print constraints that pin every runtime dependency, extras included, to its lowest allowed version."""

from __future__ import annotations

import tomllib
from pathlib import Path

from packaging.requirements import Requirement

ROOT = Path(__file__).parent.parent


def constraints(pyproject: str) -> list[str]:
    """Turn each `name>=1.2,<3` into `name==1.2`, without the project's own extras and those for tests and development.

    Raises:
        ValueError: A dependency does not have exactly one lower bound.
    """
    project = tomllib.loads(pyproject)["project"]
    extras = (each for name, each in project["optional-dependencies"].items() if name not in ("build", "dev", "tests"))
    found = []
    for text in sum(extras, project["dependencies"]):
        requirement = Requirement(text)
        if requirement.name == project["name"]:
            continue
        bounds = [each.version for each in requirement.specifier if each.operator == ">="]
        if len(bounds) != 1:
            raise ValueError(f"{text!r} must have exactly one lower bound (>=)")
        found.append(f"{requirement.name}=={bounds[0]}")
    return found


if __name__ == "__main__":
    print("\n".join(constraints((ROOT / "pyproject.toml").read_text("utf-8"))))
