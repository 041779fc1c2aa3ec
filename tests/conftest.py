import os
from pathlib import Path
from typing import Any

import pytest
from intake import document

DATA = Path(__file__).parent / "data"


@pytest.fixture
def small() -> bytes:
    """A published document with every quirk, as bytes."""
    return (DATA / "small.yaml").read_bytes()


@pytest.fixture
def small_document(small: bytes) -> dict[str, Any]:
    return document.parse(small)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """Two for each core: many tests wait for sockets and processes, and not for the processor."""
    return 2 * (os.cpu_count() or 1)
