"""Build a client from any document, as a command that people use."""

import json
import os
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest
import specs
import yaml
from canonical.sources import ROOT
from package_source import read_operations
from support.patience import python

FOLDER = ROOT / "tests" / "data" / "scribe"
LOGIN, MISTAKES = FOLDER / "login.yaml", FOLDER / "mistakes.yaml"

Build = Callable[..., tuple[int, str, str]]


@pytest.fixture
def build(capsys: pytest.CaptureFixture[str]) -> Build:
    """`specs build`; returns its exit code and what it printed."""

    def run(raw: Path, into: Path, *options: str) -> tuple[int, str, str]:
        code = specs.main(["build", str(raw), "--into", str(into), *options])
        printed = capsys.readouterr()
        return code, printed.out, printed.err

    return run


def test_a_summary_says_what_there_is_and_what_there_is_not(build: Build, tmp_path: Path) -> None:
    code, out, _ = build(MISTAKES, tmp_path / "mistakes")

    assert code == 0
    left_out = "'/backslash', GET '/backslash', GET '/quotes', …"
    assert out == f"{tmp_path / 'mistakes'} written: 3 operations in 2 tags; 7 left out: {left_out}\n"
    assert build(LOGIN, tmp_path / "login")[1].endswith("written: 2 operations in 1 tag; 2 answers undocumented\n")


def test_a_check_tells_the_same_and_writes_nothing(build: Build, tmp_path: Path) -> None:
    code, out, err = build(MISTAKES, tmp_path / "mistakes", "--check")

    assert (code, list(tmp_path.iterdir())) == (0, [])
    assert out.startswith(f"{tmp_path / 'mistakes'}: 3 operations in 2 tags; 7 left out: ")
    assert err.count("left out: ") == 7


@pytest.mark.parametrize(
    ("folder", "options", "name"),
    [("my-client", (), "my_client"), ("2fa", ("--name", "two_fa"), "two_fa"), ("Größe", (), "grosse")],
)
def test_a_folder_of_any_name_becomes_a_package_that_pip_installs(
    build: Build, tmp_path: Path, folder: str, options: tuple[str, ...], name: str
) -> None:
    assert build(LOGIN, tmp_path / folder, *options)[0] == 0

    # Without the index: what it needs is here.
    pip = "-m", "pip", "install", "--quiet", "--no-build-isolation", "--no-deps", "--no-index"
    python(*pip, "--target", tmp_path / "installed", tmp_path / folder, check=True)
    use = f"import {name}; print({name}.Client('a').login.me.__doc__)"
    env = os.environ | {"PYTHONPATH": str(tmp_path / "installed"), "PYTHONDONTWRITEBYTECODE": "1"}
    assert "GET /me" in python("-c", use, env=env, cwd=tmp_path, check=True).stdout
    assert (tmp_path / "installed" / name / "py.typed").exists()
    project = tomllib.loads((tmp_path / folder / "pyproject.toml").read_text())["project"]
    assert {each.partition("<")[0].partition(">")[0] for each in project["dependencies"]} == {
        "attrs",
        "httpx",
        "python-dateutil",
    }


@pytest.mark.parametrize(
    ("folder", "options", "why"),
    [
        ("2fa", (), "'2fa' cannot be the name of a package: pass another one, for example --name client_2fa"),
        ("class", (), "'class' cannot be the name of a package: pass another one, for example --name client_class"),
        ("good", ("--name", "my-client"), "'my-client' cannot be the name of a package"),
        ("good", ("--name", "Good"), "'Good' cannot be the name of a package"),
        ("json", (), "'json' is the name of another module: pass another one, for example --name json_client"),
        ("httpx", (), "'httpx' is the name of another module"),
    ],
)
def test_a_name_that_no_package_can_have_is_refused_with_another_one(
    build: Build, tmp_path: Path, folder: str, options: tuple[str, ...], why: str
) -> None:
    code, _, err = build(LOGIN, tmp_path / folder, *options)

    assert (code, list(tmp_path.iterdir())) == (1, [])
    assert err.startswith(f"specs: {why}")


def test_a_readme_shows_a_call_of_the_client(build: Build, tmp_path: Path) -> None:
    build(LOGIN, tmp_path / "login")

    readme = (tmp_path / "login" / "README.md").read_text()

    assert readme.startswith("# Login\n")
    assert 'from login import Client\n\nwith Client("a-token") as client:\n    print(client.login.me())\n' in readme


def test_the_same_client_is_built_again_without_a_word(build: Build, tmp_path: Path) -> None:
    build(LOGIN, tmp_path / "api")
    (tmp_path / "api" / "__pycache__").mkdir()
    (tmp_path / "api" / "__pycache__" / "x.cpython-311.pyc").touch()

    assert build(LOGIN, tmp_path / "api")[0] == 0


@pytest.mark.parametrize("change", ["a new file", "a changed file", "another API", "no record"])
def test_what_is_not_an_earlier_state_of_the_client_is_replaced_only_on_demand(
    build: Build, tmp_path: Path, change: str
) -> None:
    folder, raw = tmp_path / "api", LOGIN
    build(LOGIN, folder)
    match change:
        case "a new file":
            (folder / "resources" / "mine.py").write_text("mine")
            why = "has files that are not generated, or changed: resources/mine.py; pass --overwrite to lose them"
        case "a changed file":
            (folder / "README.md").write_text("mine")
            why = "has files that are not generated, or changed: README.md; pass --overwrite to lose them"
        case "another API":
            raw, why = (
                MISTAKES,
                "is the client of 'Login', not of 'Mistakes': choose another folder, or pass --overwrite",
            )
        case _:
            (folder / "generated.json").unlink()
            why = "has no generated.json, which lists the generated files: pass --overwrite to replace all of it"
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}

    code, _, err = build(raw, folder)
    assert (code, {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}) == (1, before)
    assert err.startswith(f"specs: {folder} {why}")

    assert build(raw, folder, "--overwrite")[0] == 0
    assert json.loads((folder / "generated.json").read_bytes())["title"] == ("Mistakes" if raw == MISTAKES else "Login")
    assert not (folder / "resources" / "mine.py").exists()


@pytest.mark.parametrize("options", [(), ("--overwrite",)], ids=["plain", "overwrite"])
def test_a_folder_of_something_else_is_never_replaced(build: Build, tmp_path: Path, options: tuple[str, ...]) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "thesis.txt").write_text("years of work")
    (tmp_path / "file").write_text("x")

    code, _, err = build(LOGIN, tmp_path / "mine", *options)
    assert (code, "is not empty, and not a generated package" in err) == (1, True)
    assert build(LOGIN, tmp_path / "file", *options)[0] == 1
    assert (tmp_path / "mine" / "thesis.txt").read_text() == "years of work"


def _grow(raw: Path, name: str, tag: str = "Login") -> None:
    """Add an operation in front of the others."""
    document = yaml.safe_load(raw.read_text())
    operation = {"tags": [tag], "operationId": name, "responses": {"204": {"description": ""}}}
    document["paths"] = {f"/a-{name.lower()}": {"post": operation}, **document["paths"]}
    raw.write_text(json.dumps(document) + "\n")


def test_a_client_that_is_built_again_keeps_its_names(build: Build, tmp_path: Path) -> None:
    raw, folder = tmp_path / "login.yaml", tmp_path / "api"
    raw.write_bytes(LOGIN.read_bytes())
    _grow(raw, "listLogins")
    assert build(raw, folder)[0] == 0
    _grow(raw, "listLogin")
    assert build(raw, folder)[0] == 0

    urls = {each.name: each.url for each in read_operations(folder)}

    assert (urls["list"], urls["list_login"]) == ("/a-listlogins", "/a-listlogin")


def test_a_client_with_groups_of_paths_keeps_them_when_the_document_has_a_second_tag(
    build: Build, tmp_path: Path
) -> None:
    raw, folder = tmp_path / "one.yaml", tmp_path / "api"
    raw.write_bytes((FOLDER / "one-tag.yaml").read_bytes())
    assert build(raw, folder)[0] == 0
    before = {f"{each.module}.{each.name}" for each in read_operations(folder)}
    _grow(raw, "ping", "Health")
    assert build(raw, folder)[0] == 0

    assert before <= {f"{each.module}.{each.name}" for each in read_operations(folder)}


def test_a_record_that_names_no_document_is_reported(build: Build, tmp_path: Path) -> None:
    folder = tmp_path / "api"
    build(LOGIN, folder)
    record = json.loads((folder / "generated.json").read_bytes())
    (folder / "generated.json").write_text(json.dumps(record | {"document": {"openapi": "3.0.3", "paths": []}}))

    code, _, err = build(LOGIN, folder)

    assert code == 1
    assert err.startswith(f"specs: {folder / 'generated.json'}: ")
    assert err.endswith("; remove it, and pass --overwrite\n")
