"""Small changes of a publication are small diffs of `generated/`."""

import copy
import difflib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from canonical.sources import Layout, load_canonical, load_descriptions
from codegen.documentation import Documentation
from codegen.generate import format_folder, generate_package
from intake.files import read_tree

# The fixture of these tests is made once, in one worker.
pytestmark = pytest.mark.xdist_group("diffs")

LAYOUT = Layout()
SOURCE = LAYOUT.sources()["onlyfans"]
WHOLE = load_canonical(LAYOUT, SOURCE)
# Some tags of the real document: a diff of one is as small in all of them.
PATHS = tuple(f"/api/{{account}}/{name}" for name in ("chats", "posts", "users", "media"))
DOCUMENT = WHOLE | {"paths": {path: item for path, item in WHOLE["paths"].items() if path.startswith(PATHS)}}
DESCRIPTIONS = load_descriptions(LAYOUT, SOURCE)
LIST_CHATS = "/api/{account}/chats"


def _generated(folder: Path, document: Any, **more: str) -> dict[str, list[str]]:
    package = folder / "onlyfans"
    documentation = Documentation(document, {**DESCRIPTIONS, **more}, SOURCE.docs)
    generate_package(document, package, SOURCE.overrides, documentation, runtime_above=1)
    format_folder(package)
    return {name: content.decode().splitlines() for name, content in read_tree(package).items()}


@pytest.fixture(scope="module")
def before(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    made = _generated(tmp_path_factory.mktemp("before"), DOCUMENT)
    committed = LAYOUT.generated / "fanscribe_api" / "onlyfans" / "models" / "list_chats.py"
    assert made["models/list_chats.py"] == committed.read_text().splitlines()
    return made


@pytest.fixture
def changed(before: dict[str, list[str]], tmp_path: Path) -> Callable[[Callable[[Any], None]], dict[str, list[str]]]:
    """Return the unified diffs, by file, that a change of the document causes."""

    def plant(change: Callable[[Any], None], **described: str) -> dict[str, list[str]]:
        document = copy.deepcopy(DOCUMENT)
        change(document)
        after = _generated(tmp_path, document, **described)
        names = sorted(name for name in before.keys() | after.keys() if before.get(name) != after.get(name))
        return {
            name: list(difflib.unified_diff(before.get(name, []), after.get(name, []), lineterm="")) for name in names
        }

    return plant


def _lines(diffs: dict[str, list[str]]) -> list[str]:
    lines = [line for diff in diffs.values() for line in diff]
    return [line for line in lines if line.startswith(("+", "-")) and not line.startswith(("+++", "---"))]


def _add_archived(document: Any) -> None:
    parameter = {"in": "query", "name": "archived", "schema": {"type": "boolean"}}
    document["paths"][LIST_CHATS]["get"]["parameters"].append(parameter)


def test_a_new_query_parameter_is_two_lines(changed: Any) -> None:
    lines = _lines(changed(_add_archived))

    assert [line.strip("+ ") for line in lines] == ["archived: bool | Unset = UNSET,", '"archived": archived,']


def test_the_first_described_argument_brings_the_heading_of_its_section(changed: Any) -> None:
    lines = _lines(
        changed(_add_archived, **{f"GET {LIST_CHATS} query archived": "Only those that are archived, or not."})
    )

    assert [line.strip("+ ") for line in lines] == [
        "archived: bool | Unset = UNSET,",
        "",
        "Args:",
        "archived: Only those that are archived, or not.",
        '"archived": archived,',
    ]


def test_a_new_operation_with_ten_models_is_one_method_one_file_and_its_names_in_the_index(changed: Any) -> None:
    def change(document: Any) -> None:
        schema: dict[str, Any] = {"type": "object", "properties": {"value_10": {"type": "string"}}}
        for depth in range(9, 0, -1):
            schema = {"type": "object", "properties": {f"value_{depth}": {"type": "string"}, "inner": schema}}
        answers = {"200": {"description": "", "content": {"application/json": {"schema": schema}}}}
        document["paths"]["/api/{account}/chats/folders"] = {
            "parameters": document["paths"][LIST_CHATS]["parameters"],
            "get": {
                "tags": ["Chats"],
                "operationId": "listChatFolders",
                "summary": "List Folders",
                "responses": answers,
            },
        }

    diffs = changed(change)

    assert list(diffs) == ["models/__init__.py", "models/list_chat_folders.py", "resources/chats.py"]
    assert sum(line.startswith("+class ") for line in diffs["models/list_chat_folders.py"]) == 10
    assert not [line for line in _lines(diffs) if line.startswith("-")]


def test_a_renamed_field_of_an_answer_is_one_hunk(changed: Any) -> None:
    def change(document: Any) -> None:
        schema = document["paths"][LIST_CHATS]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
        fields = schema["properties"]["data"]["items"]["properties"]
        fields["hasUnreadTip"] = fields.pop("hasUnreadTips")
        schema["properties"]["data"]["items"]["properties"] = dict(sorted(fields.items()))

    diffs = changed(change)

    assert list(diffs) == ["models/list_chats.py"]
    assert sum(line.startswith("@@") for line in diffs["models/list_chats.py"]) == 1
    assert len(_lines(diffs)) == 2
