"""The size that a publication must have, compared with the last one."""

from collections.abc import Callable
from typing import Any

import pytest
import specs
from canonical.sources import Layout
from support.noise import dump_document
from support.publisher import Publisher

Pull = Callable[..., int]


def _with_operations(document: dict[str, Any], count: int) -> bytes:
    """Return the document with this many operations more than its tags need."""
    extra = document["paths"]["/api/download"]["get"]
    paths = {f"/api/download{number}": {"get": extra | {"operationId": f"more{number}"}} for number in range(count)}
    return dump_document(document | {"paths": document["paths"] | paths})


@pytest.mark.parametrize(("before", "after", "taken"), [(8, 4, True), (9, 4, False), (9, 5, True), (10, 4, False)])
def test_a_document_may_shrink_by_half_and_by_no_more(
    pull: Pull,
    layout: Layout,
    publisher: Publisher,
    small_document: dict[str, Any],
    capsys: pytest.CaptureFixture[str],
    before: int,
    after: int,
    taken: bool,
) -> None:
    path = "/scribe-docs/openapi.yaml"
    publisher.documents[path] = _with_operations(small_document, before - 4)
    assert pull() == 0
    publisher.documents[path] = _with_operations(small_document, after - 4)

    assert pull() == (0 if taken else specs.INCOMPLETE)
    assert layout.load_record()["small"]["operations"] == (after if taken else before)
    assert (f"{after} operations, but {before} the last time" in capsys.readouterr().err) is not taken


def test_a_first_document_may_be_of_any_size(pull: Pull, layout: Layout) -> None:
    assert pull() == 0
    assert layout.load_record()["small"]["operations"] == 4
