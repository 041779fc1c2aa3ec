"""The public surface: what it exports, what it needs, and that both kinds of client are the same."""

import inspect
import re
import subprocess
import sys
import tomllib
from importlib import metadata
from pathlib import Path
from typing import Any

import fanscribe
import pytest
from fanscribe import fansly, onlyfans, sandbox

ROOT = Path(__file__).parent.parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]


@pytest.mark.parametrize("module", [fanscribe, sandbox])
def test_what_is_imported_is_exported_and_sorted_out(module: Any) -> None:
    names = {name for name, value in vars(module).items() if not name.startswith("_") and not inspect.ismodule(value)}

    assert set(module.__all__) == names
    assert len(module.__all__) == len(set(module.__all__))


@pytest.mark.parametrize(
    ("blocking", "asynchronous"),
    [
        (fanscribe.Fanscribe, fanscribe.AsyncFanscribe),
        (onlyfans.OnlyFans, onlyfans.AsyncOnlyFans),
        (onlyfans.OnlyFansAttempt, onlyfans.AsyncOnlyFansAttempt),
        (fansly.Fansly, fansly.AsyncFansly),
        (fansly.FanslyAttempt, fansly.AsyncFanslyAttempt),
    ],
)
def test_twins_have_the_same_names_arguments_and_defaults(blocking: type, asynchronous: type) -> None:
    assert _members(blocking) == _members(asynchronous)
    for name in _members(blocking):
        one, other = (inspect.getattr_static(kind, name) for kind in (blocking, asynchronous))
        if not isinstance(one, property):
            assert _parameters(one) == _parameters(other), name


def _members(kind: type) -> set[str]:
    return {name for name in dir(kind) if not name.startswith("_")} | {"__init__"}


def _parameters(function: Any) -> list[tuple[str, Any, Any]]:
    return [
        (name, parameter.kind, parameter.default) for name, parameter in inspect.signature(function).parameters.items()
    ]


@pytest.mark.parametrize("name", fanscribe.__all__)
def test_every_public_name_is_documented(name: str) -> None:
    value = getattr(fanscribe, name)
    if inspect.isclass(value):
        assert inspect.getdoc(value)
        for method, function in vars(value).items():
            if inspect.isfunction(function) and not method.startswith("_"):
                assert function.__doc__, f"{name}.{method}"


def test_every_error_is_one_of_ours() -> None:
    errors = [value for value in vars(fanscribe).values() if inspect.isclass(value) and issubclass(value, Exception)]

    assert len(errors) > 20
    assert all(issubclass(error, fanscribe.FanscribeError) for error in errors)


def _brought_along(names: set[str]) -> set[str]:
    """These distributions and all that they need, extras left out."""
    found: set[str] = set()
    while new := names - found:
        found |= new
        for name in new:
            requirements = [text for text in metadata.requires(name) or [] if "extra ==" not in text]
            names |= {re.split(r"[^\w.-]", text, maxsplit=1)[0].lower() for text in requirements}
        names = {name for name in names if any(metadata.distributions(name=name))}
    return found


def test_importing_needs_the_three_runtime_dependencies_and_nothing_else() -> None:
    allowed = _brought_along({requirement.partition(">")[0] for requirement in PROJECT["dependencies"]}) | {"fanscribe"}
    others = {
        name
        for name, owners in metadata.packages_distributions().items()
        if not allowed & {owner.lower() for owner in owners}
    }
    assert {"starlette", "uvicorn", "yaml", "pydantic", "click"} <= others
    script = (
        f"import sys; sys.modules.update(dict.fromkeys({others!r})); import fanscribe; fanscribe.Fanscribe('the-key')"
    )

    subprocess.run([sys.executable, "-c", script], check=True)


def test_the_runtime_dependencies_are_three_and_capped() -> None:
    names = [requirement.partition(">")[0] for requirement in PROJECT["dependencies"]]

    assert names == ["attrs", "httpx", "python-dateutil"]
    assert all(",<" in requirement for requirement in PROJECT["dependencies"])


def test_starting_a_switch_loads_few_of_the_generated_models() -> None:
    script = """
import sys
from fanscribe import Fanscribe
Fanscribe("the-key")
print(sum(name.startswith("fanscribe_api.") and ".models." in name for name in sys.modules))
"""
    run = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True)

    assert int(run.stdout) < 25


@pytest.mark.parametrize("package", ["facade/fanscribe", "generated/fanscribe_api"])
def test_both_packages_are_typed(package: str) -> None:
    assert (ROOT / package / "py.typed").exists()


def test_the_rules_of_waiting_import_no_http() -> None:
    for name in ("flow", "status", "credentials", "errors", "answers"):
        source = (ROOT / "facade/fanscribe" / f"{name}.py").read_text()
        assert "httpx" not in source.replace("import httpx if", ""), name
        assert "fanscribe_api" not in source, name


def test_only_the_platforms_know_the_generated_packages() -> None:
    knowing = {path.name for path in (ROOT / "facade").rglob("*.py") if "fanscribe_api" in path.read_text()}

    assert knowing == {"onlyfans.py", "fansly.py"}
    assert not any("import fanscribe" in path.read_text() for path in (ROOT / "scripts").glob("*.py"))
    assert not any("import fanscribe\n" in path.read_text() for path in (ROOT / "generated").rglob("client.py"))
