"""`tenacity.retry` around an operation."""

from typing import Any

import pytest
import tenacity
from fanscribe import NotFound
from tools.conftest import Connected


def _retried(operation: Any, tries: int) -> Any:
    return tenacity.retry(
        stop=tenacity.stop_after_attempt(tries), retry=tenacity.retry_if_exception_type(NotFound), reraise=True
    )(operation)


def test_an_operation_is_tried_again(connected: Connected) -> None:
    status = _retried(connected.fans.onlyfans.account_status, 3)

    with pytest.raises(NotFound):
        connected.result(status("acct_9"))

    assert len(connected.box.requests) == 3


def test_an_operation_that_succeeds_is_called_once(connected: Connected) -> None:
    listed = connected.result(_retried(connected.fans.onlyfans.accounts.list, 3)())

    assert [each.id for each in listed] == ["acct_1"]
    assert len(connected.box.requests) == 1
