"""The pytest fixture `fanscribe_sandbox`, available wherever fanscribe is installed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from fanscribe.sandbox import Sandbox


@pytest.fixture(scope="session")
def _fanscribe_server() -> Iterator[Sandbox]:
    # Imported here, so that only users of the fixture need the extra.
    from fanscribe.sandbox import Sandbox

    with Sandbox() as box:
        yield box


@pytest.fixture
def fanscribe_sandbox(_fanscribe_server: Sandbox) -> Sandbox:
    """A running sandbox, without accounts or faults."""
    _fanscribe_server.reset()
    return _fanscribe_server
