"""The committed files: the real documents and the packages generated from them."""

import ast
import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
from canonical.canonicalise import canonicalise
from canonical.sources import ROOT, Layout
from codegen import completeness
from intake import document
from intake.document import operations
from intake.inspection import inspect

LAYOUT = Layout()
NAMES = tuple(LAYOUT.sources())
COUNTS = {name: LAYOUT.load_record()[name]["operations"] for name in NAMES}


@pytest.fixture(scope="module")
def documents() -> dict[str, dict[str, Any]]:
    return {name: document.parse(LAYOUT.canonical(name).read_bytes()) for name in NAMES}


@pytest.mark.parametrize("name", NAMES)
def test_every_operation_is_there(documents: dict[str, Any], name: str) -> None:
    package = LAYOUT.generated.joinpath(*LAYOUT.sources()[name].package.split("."))

    texts = [path.read_text() for path in (package / "resources").glob("*.py")]
    assert (
        len(operations(documents[name]))
        == sum(len(re.findall(r"@_(?:deprecated_)?operation\n", text)) for text in texts)
        == COUNTS[name]
    )
    assert completeness.missing(documents[name], package) == []


@pytest.mark.parametrize("name", NAMES)
def test_the_committed_document_is_canonical_and_fit_for_code(documents: dict[str, Any], name: str) -> None:
    assert inspect(documents[name]) == (documents[name], [])
    assert canonicalise(documents[name], LAYOUT.sources()[name].overrides) == documents[name]


@pytest.mark.parametrize("name", NAMES)
def test_the_committed_document_says_where_it_is_from(name: str) -> None:
    head = LAYOUT.canonical(name).read_text().splitlines()[:2]

    assert all(line.startswith("# ") for line in head)
    assert LAYOUT.sources()[name].url in head[0]
    assert "make pull" in head[1]


def _returns(path: str, operation: str) -> str:
    tree = ast.parse((LAYOUT.generated / "fanscribe_api" / path).read_bytes())
    method = next(node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef) and node.name == operation)
    assert method.returns is not None
    return ast.unparse(method.returns)


@pytest.mark.parametrize(
    ("path", "operation", "returned"),
    [
        ("onlyfans/resources/authentication.py", "poll_status", "ReadCall[PollAuthenticationStatus]"),
        ("onlyfans/resources/chat_messages.py", "send", "BodyCall[SendMessage, SendMessageBody]"),
        ("fansly/resources/authentication.py", "poll_status", "ReadCall[PollAuthenticationStatus]"),
    ],
)
def test_operations_that_the_generator_alone_leaves_out_are_typed(path: str, operation: str, returned: str) -> None:
    assert re.sub(r"_models\.\w+\.", "", _returns(path, operation)) == returned


@pytest.mark.parametrize(
    "operation", ["block_user", "unblock_user", "restrict_user", "unrestrict_user", "get_user_details"]
)
def test_operations_that_answer_one_thing_answer_one_class(operation: str) -> None:
    text = (LAYOUT.generated / f"fanscribe_api/onlyfans/models/{operation}.py").read_text()

    assert 'data: _models.shared.UserProfile | None = _field("data")' in text


@pytest.mark.parametrize("name", NAMES)
def test_generated_modules_have_a_readable_size(documents: dict[str, Any], name: str) -> None:
    package = LAYOUT.generated.joinpath(*LAYOUT.sources()[name].package.split("."))
    resources, models = (sorted((package / part).rglob("*.py")) for part in ("resources", "models"))
    shared = documents[name]["components"]["schemas"]
    fields = sum(len(re.findall(r" = (?:_field|_required)\(", path.read_text())) for path in models)

    assert len(models) <= COUNTS[name] + len(shared) + 2, "a file for each operation and each shared model"
    # Those that operations carry: a publication need not declare them.
    tags = {tag for _, _, operation in operations(documents[name]) for tag in operation.get("tags", ["default"])[:1]}
    assert len(resources) <= len(tags) + 1, "and one for each tag"
    assert sum(map(_lines_of_code, resources)) <= 30 * COUNTS[name]
    # Each module has a head.
    assert sum(map(_lines_of_code, models)) <= 3 * fields + 14 * len(models)


def _lines_of_code(path: Path) -> int:
    """The lines of a module without its docstrings, whose length the provider decides."""
    tree = ast.parse(path.read_bytes())
    owners = [node for node in ast.walk(tree) if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)]
    texts = [node.body[0] for node in owners if ast.get_docstring(node) is not None]
    return len(path.read_text().splitlines()) - sum((text.end_lineno or 0) - text.lineno + 1 for text in texts)


@pytest.mark.parametrize("name", NAMES)
def test_no_public_name_is_made_up_by_the_generator(name: str) -> None:
    package = LAYOUT.generated.joinpath(*LAYOUT.sources()[name].package.split("."))
    texts = "".join(path.read_text() for path in (package / "resources").glob("*.py"))

    assert not re.search(r"only_fans|2fae|Response2\d\d|_path:", texts)
    models = "".join(path.read_text() for path in (package / "models").rglob("*.py"))
    assert not re.search(r"class \w*Response2\d\d|field_(?!\d)", models)


def test_no_path_is_too_long_for_a_wheel_on_any_system() -> None:
    longest = max(len(path.relative_to(LAYOUT.generated).as_posix()) for path in LAYOUT.generated.rglob("*.py"))

    assert longest <= 150


def test_the_generator_and_the_formatter_are_pinned() -> None:
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["optional-dependencies"]

    assert sum(each.startswith(("openapi-python-client==", "ruff==")) for each in extras["build"]) == 2
