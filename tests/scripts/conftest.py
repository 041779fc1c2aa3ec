from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import specs
import stamina
from canonical.sources import Layout
from support.publisher import Publisher

_SOURCES = """
[small]
title = "Small API"
url = "https://published.example/scribe-docs/openapi.yaml"
package = "small_api.small"

[[small.types]]
fields = ["avatar"]
schema = { type = "string", nullable = true }
reason = "known from elsewhere"

[other]
title = "Other API"
url = "https://published.example/scribe-other-docs/openapi.yaml"
package = "small_api.other"
"""


@pytest.fixture(autouse=True)
def _no_waiting_between_attempts() -> Iterator[None]:
    with stamina.set_testing(True, attempts=100, cap=True):
        yield


@pytest.fixture
def layout(tmp_path: Path) -> Layout:
    """A checkout with two sources and nothing pulled."""
    (tmp_path / "openapi").mkdir()
    (tmp_path / "openapi" / "sources.toml").write_text(_SOURCES)
    (tmp_path / "pyproject.toml").write_text('[project]\nversion = "0.4.2"\n')
    return Layout(tmp_path)


@pytest.fixture
def known(layout: Layout) -> Layout:
    """A checkout whose only source is the document of the plants."""
    sources = '[planted]\ntitle = "Planted API"\nurl = "https://published.example/planted.yaml"\npackage = "small_api.planted"\n'
    (layout.openapi / "sources.toml").write_text(sources)
    return layout


@pytest.fixture
def publisher(small: bytes) -> Iterator[Publisher]:
    """A publisher of the small document, and of the same under another title."""
    with Publisher() as publisher:
        publisher.documents["/scribe-docs/openapi.yaml"] = small
        publisher.documents["/scribe-other-docs/openapi.yaml"] = small.replace(b"Small API", b"Other API")
        yield publisher


@pytest.fixture
def pull(layout: Layout, publisher: Publisher) -> Callable[..., int]:
    """`specs pull` against the publisher; returns its exit code."""
    return lambda *arguments: specs.main(["pull", "--base-url", publisher.url, *arguments], layout)


@pytest.fixture
def tracked(layout: Layout) -> Callable[[], dict[str, bytes]]:
    """Return the content of every tracked file of the checkout."""
    return lambda: {path.name: path.read_bytes() for path in sorted(layout.openapi.iterdir())}
