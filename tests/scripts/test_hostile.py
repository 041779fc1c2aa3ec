"""Texts of a document are data: wherever they stand, none of them runs, leaves its string, or names a file."""

import ast
import copy
import re
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import specs
from canonical.canonicalise import canonicalise
from codegen import allowlist
from intake.errors import SpecError
from intake.inspection import inspect, reject_unknown_shape
from support.noise import dump_document
from support.patience import Child
from support.plants import base

RUNTIME = Path(specs.__file__).parent / "codegen" / "runtime"
RUN = "__import__('pathlib').Path('pwned').touch()"
PAYLOADS = {
    "docstring": f'"""\n{RUN}\n"""',
    "quotes": f"'); {RUN} #",
    "double quotes": f'"); {RUN} #',
    "backslash": "ends with a backslash \\",
    "escapes": "\\N{BULLET} \\x41 \\u0041 \\",
    "template": "{{ 7 * 7 }}{% for a in ().__class__.__base__.__subclasses__() %}{{ a }}{% endfor %}",
    "comment": "{# #} #} {{ '{{' }}",
    "braces": "{" + RUN.replace("'", "") + "} {account!r:>{width}} {}",
    "line breaks": f"one\n{RUN}\r\u2028\u2029\x0c{RUN}",
    "path": "../../../../pwned",
    "absolute path": "/tmp/pwned",
    "look-alikes": "\uff45xec \uff3f\uff3fimport\uff3f\uff3f \ufb01le \u0456mport",
    "reserved": "__class__",
    "keyword": "import",
    "builtin": "exec",
    "marks": "a\u202eb\u200bc\ufeffd\U000e0041",
    "code": RUN,
}


def _operation(document: Any) -> Any:
    return document["paths"]["/api/{account}/rest"]["put"]


def _schema(document: Any) -> Any:
    return _operation(document)["requestBody"]["content"]["application/json"]["schema"]


def _answer(document: Any) -> Any:
    return _operation(document)["responses"]["200"]["content"]["application/json"]["schema"]


PLACES: dict[str, Callable[[Any, str], object]] = {
    "description of the document": lambda document, text: document["info"].update(description=text, version=text),
    "server": lambda document, text: document["servers"][0].update(url=text, description=text),
    "description of a tag": lambda document, text: document["tags"][0].update(description=text),
    "tag": lambda document, text: (document["tags"].append({"name": text}), _operation(document).update(tags=[text])),
    "operation id": lambda document, text: _operation(document).update(operationId=text),
    "summary": lambda document, text: _operation(document).update(summary=text),
    "description": lambda document, text: _operation(document).update(description=text),
    "path": lambda document, text: document["paths"].update(
        {f"/api/{text}": {"get": {"operationId": "atPath", "tags": ["Things"], "responses": {}}}}
    ),
    "parameter": lambda document, text: _operation(document)["parameters"].append(
        {"in": "query", "name": text, "schema": {"type": "string"}}
    ),
    "description of a parameter": lambda document, text: _operation(document)["parameters"][1].update(description=text),
    "default": lambda document, text: _operation(document)["parameters"].append(
        {"in": "query", "name": "defaulted", "schema": {"type": "string", "default": text}}
    ),
    "value of a parameter": lambda document, text: _operation(document)["parameters"][2]["schema"]["enum"].append(text),
    "pattern": lambda document, text: _operation(document)["parameters"].append(
        {"in": "query", "name": "matched", "schema": {"type": "string", "pattern": text, "format": text}}
    ),
    "field of a body": lambda document, text: _schema(document)["properties"].update({text: {"type": "string"}}),
    "description of a field": lambda document, text: _schema(document)["properties"]["title"].update(
        description=text, title=text
    ),
    "value of a field": lambda document, text: _schema(document)["properties"]["mode"]["enum"].append(text),
    "field of an answer": lambda document, text: _answer(document)["properties"].update(
        {text: {"type": "object", "properties": {text: {"type": "integer"}}}}
    ),
    "values of an answer": lambda document, text: _answer(document)["properties"].update(
        listed={"type": "string", "enum": [text, "other"]}
    ),
    "description of an answer": lambda document, text: _operation(document)["responses"]["404"].update(
        description=text
    ),
    "security": lambda document, text: document["components"]["securitySchemes"].update(
        {text: {"type": "http", "scheme": "bearer", "description": text}}
    ),
}
# What makes the generator give up, one at a time.
ALONE: dict[str, Callable[[Any, str], object]] = {
    "title": lambda document, text: document["info"].update(title=text),
    "type": lambda document, text: _answer(document)["properties"].update(typed={"type": text}),
    "reference": lambda document, text: _answer(document)["properties"].update(
        other={"$ref": f"#/components/schemas/{text}"}
    ),
    "component": lambda document, text: document["components"].update(
        schemas={text: {"type": "object", "properties": {"id": {"type": "string"}}}}
    ),
    "code of an answer": lambda document, text: _operation(document)["responses"].update({text: {"description": ""}}),
    "media type": lambda document, text: _operation(document)["requestBody"]["content"].update(
        {text: {"schema": {"type": "string"}}}
    ),
    "place of a parameter": lambda document, text: _operation(document)["parameters"].append(
        {"in": text, "name": "placed", "schema": {"type": "string"}}
    ),
}


def _small() -> Any:
    document = base()
    document["paths"] = {"/api/{account}/rest": document["paths"]["/api/{account}/rest"]}
    return document


def _refused(document: Any) -> bool:
    try:
        with reject_unknown_shape():
            kept, faults = inspect(document)
            canonicalise(kept)
    except SpecError:
        return True
    return bool(faults)


@pytest.mark.parametrize("payload", PAYLOADS)
def test_no_text_of_a_document_runs_leaves_its_string_or_names_a_file(
    payload: str, tmp_path: Path, importing: Child
) -> None:
    text, document, planted = PAYLOADS[payload], _small(), list[str]()
    for name, plant in PLACES.items():
        candidate = copy.deepcopy(document)
        plant(candidate, text)
        if not _refused(candidate):
            document, planted = candidate, [*planted, name]
    assert len(planted) >= 14, "most places take any text"

    # A document in which all of them together are too much is refused; then each place has to stand alone.
    if not _built(document, text, tmp_path / "all", importing):
        assert payload in ("look-alikes", "comment")
        for name in planted:
            alone = _small()
            PLACES[name](alone, text)
            _built(alone, text, tmp_path / name.replace(" ", "-"), importing)


@pytest.mark.parametrize("place", ALONE)
@pytest.mark.parametrize("payload", ["quotes", "path", "template", "look-alikes"])
def test_neither_does_a_text_in_a_place_that_is_usually_refused(
    place: str, payload: str, tmp_path: Path, importing: Child
) -> None:
    document = _small()
    ALONE[place](document, PAYLOADS[payload])

    _built(document, PAYLOADS[payload], tmp_path / "one", importing)


# A process for each import, forked from one that has imported what generated code needs.
_IMPORT_ALL = """
import importlib, os, pathlib, sys
import attrs, dateutil.parser, httpx
os.dup2(1, 2)
for line in sys.stdin:
    if child := os.fork():
        print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
        continue
    os.chdir(line.removesuffix("\\n"))
    for path in pathlib.Path("built").rglob("*.py"):
        importlib.import_module(".".join(path.with_suffix("").parts))
    sys.exit()
"""


@pytest.fixture(scope="module")
def importing() -> Iterator[Child]:
    """A Python that imports all of the package in each folder that is entered, and writes the exit code of that."""
    with Child(sys.executable, "-B", "-W", "error", "-c", _IMPORT_ALL, stdin=subprocess.PIPE) as child:
        yield child


def _built(document: Any, text: str, folder: Path, importing: Child) -> bool:
    """Return True if the document is accepted; either way none of its texts may end up where it should not."""
    inside = folder / "work" / "built"
    folder.mkdir()
    (folder / "raw.yaml").write_bytes(dump_document(document))
    code = specs.main(["build", str(folder / "raw.yaml"), "--into", str(inside)])
    everything = [path for path in folder.rglob("*") if path.is_file() and path.name != "raw.yaml"]
    assert not Path("/tmp/pwned").exists()
    if code:
        assert everything == []
        return False
    project = tomllib.loads((inside / "pyproject.toml").read_text())
    assert (project["project"]["name"], set(project)) == ("built", {"build-system", "project", "tool"})
    for path in everything:
        assert inside in path.parents
        if path.name in ("pyproject.toml", "README.md", "generated.json"):
            assert path.parent == inside
            assert all(line.isprintable() for line in path.read_text().splitlines())
            continue
        assert re.fullmatch(r"[a-z0-9_]+\.(pyi?|typed)", path.name)
        if path.parent == inside / "runtime":
            # It is written by us, and holds none of the document.
            assert path.read_bytes() == (RUNTIME / path.name).read_bytes()
            continue
        for node in ast.walk(ast.parse(path.read_bytes())):
            assert text not in (getattr(node, "id", ""), getattr(node, "attr", ""), getattr(node, "name", ""))
    importing.enter(str(inside.parent))
    assert importing.out.next() == "0\n"
    assert sorted(path for path in folder.rglob("*") if path.is_file() and path.name != "raw.yaml") == sorted(
        everything
    )
    return True


@pytest.mark.parametrize(
    ("code", "why"),
    [
        ("import os", "imports 'os'"),
        ("from subprocess import run", "imports from 'subprocess'"),
        ("from ...other import wire\nwire(__import__('os'))", 'calls "__import__"'),
        ("x = eval('1')", "calls 'eval'"),
        ("x = ().__class__", "reads the attribute '__class__'"),
        ("print('hello')", "calls 'print'"),
        ("1 + 1", "does something"),
        ("def sync(): return lambda: 1", "holds Lambda"),
        ("def other(): ...", "defines 'other'"),
        ("while True: pass", "holds While"),
        ("if 1: pass", "decides something"),
        ("@define\ndef sync(): pass", "decorates a function"),
        ("x = __builtins__", "uses '__builtins__'"),
        ("x = [a for a in b]", "holds ListComp"),
        ("x = ", "not Python"),
        ("\uff45 = 1\n\xe9 = 1", "has the name"),
    ],
)
def test_code_that_no_template_emits_is_a_violation(code: str, why: str, tmp_path: Path) -> None:
    (tmp_path / "module.py").write_text(code, encoding="utf-8")

    lines = allowlist.violations(tmp_path)

    assert any(why.replace('"', "'") in line.replace('"', "'") for line in lines), lines


def test_an_operation_that_does_more_than_describe_itself_is_a_violation(tmp_path: Path) -> None:
    body = '@_operation\ndef x(self):\n    """X"""\n    y = 1\n    return Call("GET", "/")\n'
    (tmp_path / "module.py").write_text(body)

    assert allowlist.violations(tmp_path) == ["module.py: line 2: does something in 'x'"]
    (tmp_path / "module.py").write_text(body.replace("    y = 1\n", ""))
    assert allowlist.violations(tmp_path) == []


@pytest.mark.parametrize("name", ["Модуль.py", "a b.py", "A.py", "data.json"])
def test_an_unexpected_file_name_is_a_violation(name: str, tmp_path: Path) -> None:
    (tmp_path / name).touch()

    assert allowlist.violations(tmp_path) == [f"{name!a}: a file of that name"]
