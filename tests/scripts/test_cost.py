"""The cost of a client of many operations, without measuring the machine: each part of the work is done once."""

import subprocess
import tracemalloc
from collections import Counter
from pathlib import Path
from typing import Any

import jinja2
import pytest
import specs
from codegen import printer
from openapi_python_client.parser import GeneratorData
from support.noise import dump_document

# Of five tags: what is done again for an operation, a model or a tag is done many times.
OPERATIONS = 50
# 300 of them may take 100 MB, and take 60. Tracing is slow, so a part of them is traced.
TRACED, MOST_BYTES = 30, 100 * 1024 * 1024 // 300 * 30


def _document(count: int) -> bytes:
    """Return a document with this many operations in tags of ten, each with a body and a nested answer of its own."""
    text, number = {"type": "string"}, {"type": "integer"}
    paths: dict[str, Any] = {}
    for each in range(count):
        fields = {f"field_{each}_{one}": text for one in range(20)}
        nested = {
            f"part_{one}": {"type": "object", "properties": {"id": number, f"name_{one}": text}} for one in range(5)
        }
        paths[f"/things/{each}/{{id}}"] = {
            "post": {
                "summary": f"Change the thing {each}",
                "operationId": f"changeThing{each}",
                "description": "Some words about it. " * 10,
                "tags": [f"Tag {each // 10}"],
                "parameters": [
                    {"in": "path", "name": "id", "required": True, "schema": text},
                    *(
                        {"in": "query", "name": f"filter_{one}", "description": "A filter.", "schema": text}
                        for one in range(5)
                    ),
                ],
                "requestBody": {"content": {"application/json": {"schema": {"type": "object", "properties": fields}}}},
                "responses": {
                    "200": {
                        "description": "",
                        "content": {"application/json": {"schema": {"type": "object", "properties": fields | nested}}},
                    }
                },
            }
        }
    return dump_document({
        "openapi": "3.0.3",
        "info": {"title": "Large", "description": "", "version": "1.0.0"},
        "servers": [{"url": "https://app.example"}],
        "paths": paths,
        "tags": [{"name": f"Tag {each}", "description": ""} for each in range((count + 9) // 10)],
    })  # fmt: skip


@pytest.fixture(scope="module")
def raw(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("large") / "large.yaml"
    path.write_bytes(_document(OPERATIONS))
    return path


def test_a_document_is_parsed_and_formatted_once_and_each_template_is_compiled_once(
    raw: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: Counter[str] = Counter()

    def count(owner: Any, name: str) -> None:
        own = getattr(owner, name)

        def counted(*arguments: Any, **options: Any) -> Any:
            done[name] += 1
            return own(*arguments, **options)

        monkeypatch.setattr(owner, name, counted)

    count(GeneratorData, "from_dict")
    count(jinja2.Environment, "compile")
    count(subprocess, "run")
    printer._environment.cache_clear()

    assert specs.main(["build", str(raw), "--into", str(tmp_path / "large")]) == 0

    templates = len(list(printer.TEMPLATES.glob("*.jinja")))
    # ruff, once for imports and once for the format.
    assert done == {"from_dict": 1, "compile": templates, "run": 2}


def test_the_memory_of_a_build_grows_by_a_third_of_a_megabyte_an_operation_at_most(tmp_path: Path) -> None:
    raw, small = tmp_path / "traced.yaml", tmp_path / "small.yaml"
    raw.write_bytes(_document(TRACED))
    small.write_bytes(_document(1))
    # Modules that are imported are no part of it.
    assert specs.main(["build", str(small), "--into", str(tmp_path / "small"), "--check"]) == 0
    tracemalloc.start()
    try:
        assert specs.main(["build", str(raw), "--into", str(tmp_path / "large")]) == 0
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()

    assert peak < MOST_BYTES
