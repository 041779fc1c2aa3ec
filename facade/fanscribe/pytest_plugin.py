"""A pytest fixture for tests of your own: `fanscribe_sandbox`. It is there wherever fanscribe is installed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from fanscribe.sandbox import Sandbox


@pytest.fixture(scope="session")
def _fanscribe_server() -> Iterator[Sandbox]:
    # Imported here: who does not use the fixture need not have the extra.
    from fanscribe.sandbox import Sandbox

    with Sandbox() as box:
        yield box


@pytest.fixture
def fanscribe_sandbox(_fanscribe_server: Sandbox) -> Sandbox:
    """A running sandbox that knows no account yet and has no fault planned."""
    _fanscribe_server.reset()
    return _fanscribe_server
