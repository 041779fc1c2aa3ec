"""What is committed: the two real documents and the packages made of them."""

import ast
import tomllib
from typing import Any

import pytest
from canonical.canonicalise import canonicalise
from canonical.sources import ROOT, Layout
from codegen import ledger
from intake import document
from intake.document import operations
from intake.inspection import inspect

LAYOUT = Layout()
NAMES = ("onlyfans", "fansly")
COUNTS = {name: LAYOUT.record()[name]["operations"] for name in NAMES}


@pytest.fixture(scope="module")
def documents() -> dict[str, dict[str, Any]]:
    return {name: document.parse(LAYOUT.canonical(name).read_bytes()) for name in NAMES}


@pytest.mark.parametrize("name", NAMES)
def test_every_operation_is_there(documents: dict[str, Any], name: str) -> None:
    package = LAYOUT.generated / "fanscribe_api" / name
    modules = [path for path in (package / "api").glob("*/*.py") if path.name != "__init__.py"]

    assert len(operations(documents[name])) == len(modules) == COUNTS[name]
    assert ledger.missing(documents[name], package) == []


@pytest.mark.parametrize("name", NAMES)
def test_the_committed_document_is_canonical_and_fit_for_code(documents: dict[str, Any], name: str) -> None:
    inspect(documents[name])
    assert canonicalise(documents[name], LAYOUT.sources()[name].tables) == documents[name]


@pytest.mark.parametrize("name", NAMES)
def test_the_committed_document_says_where_it_is_from(name: str) -> None:
    head = LAYOUT.canonical(name).read_text().splitlines()[:2]

    assert all(line.startswith("# ") for line in head)
    assert LAYOUT.sources()[name].url in head[0]
    assert "make pull" in head[1]


def _returns(path: str) -> str:
    tree = ast.parse((LAYOUT.generated / "fanscribe_api" / path).read_bytes())
    function = next(node for node in tree.body if isinstance(node, ast.FunctionDef) and node.name == "sync")
    assert function.returns is not None
    return ast.unparse(function.returns)


@pytest.mark.parametrize(
    ("path", "returned"),
    [
        (
            "onlyfans/api/connect_only_fans_account/poll_authentication_status.py",
            "PollAuthenticationStatusResponse200 | None",
        ),
        ("onlyfans/api/chat_messages/send_message.py", "SendMessageResponse200 | None"),
        (
            "fansly/api/connect_fansly_account/poll_authentication_status.py",
            "PollAuthenticationStatusResponse200 | None",
        ),
    ],
)
def test_operations_that_the_generator_alone_leaves_out_are_typed(path: str, returned: str) -> None:
    assert _returns(path) == returned


def test_no_path_is_too_long_for_a_wheel_on_any_system() -> None:
    longest = max(len(path.relative_to(LAYOUT.generated).as_posix()) for path in LAYOUT.generated.rglob("*.py"))

    assert longest <= 150


def test_the_generator_and_the_formatter_are_pinned() -> None:
    dev = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["optional-dependencies"]["dev"]

    assert sum(requirement.startswith(("openapi-python-client==", "ruff==")) for requirement in dev) == 2
