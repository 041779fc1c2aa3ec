"""The drift of any document is reported, or refused in one line."""

import copy
import json
import tempfile
from pathlib import Path
from typing import Any

import specs
from canonical.sources import Layout
from hypothesis import given, strategies as st
from support.plants import base

ODD: st.SearchStrategy[Any] = st.sampled_from(
    [
        None,
        [],
        {},
        "",
        "x",
        0,
        5,
        -1.5,
        True,
        [None],
        [[]],
        {"a": None},
        {"type": "array"},
        {"$ref": "#/components/schemas/A"},
    ]
)
SMALL = {
    **base(),
    "components": {"schemas": {"A": {"type": "object", "properties": {"a": {"$ref": "#/components/schemas/A"}}}}},
}
SMALL["paths"] = {"/api/{account}/rest": base()["paths"]["/api/{account}/rest"]}


def _places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path, *(place for key, item in inner for place in _places(item, (*path, key)))]


PLACES = [place for place in _places(SMALL) if place]


def _changed(changes: list[tuple[tuple[Any, ...], Any]]) -> Any:
    document = copy.deepcopy(SMALL)
    for path, odd in changes:
        target: Any = document
        try:
            for key in path[:-1]:
                target = target[key]
            target[path[-1]] = copy.deepcopy(odd)
        except (KeyError, IndexError, TypeError):
            continue
    return document


@given(changes=st.lists(st.tuples(st.sampled_from(PLACES), ODD), min_size=1, max_size=4), backwards=st.booleans())
def test_any_document_is_compared_or_refused(changes: list[tuple[tuple[Any, ...], Any]], backwards: bool) -> None:
    pair = [SMALL, _changed(changes)]
    with tempfile.TemporaryDirectory() as folder:
        layout = Layout(Path(folder))
        layout.openapi.mkdir()
        (layout.openapi / "sources.toml").touch()
        (layout.root / "pyproject.toml").write_text('[project]\nversion = "0.1.0"\n')
        for name, document in zip(("old", "new"), reversed(pair) if backwards else pair, strict=True):
            (layout.root / name).write_text(json.dumps(document))
        code = specs.main(["drift", str(layout.root / "old"), str(layout.root / "new")], layout)
    assert code in (0, 1, 3, 4)
