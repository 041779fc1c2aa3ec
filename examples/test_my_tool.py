"""Your own tests: the fixture `fanscribe_sandbox` is available wherever `fanscribe[sandbox]` and pytest are installed."""

import pytest
from fanscribe import AuthenticationFailed, EmailPassword, Fanscribe
from fanscribe.sandbox import AsksForCode, Fails, InstantClock, Sandbox, SignsIn, faults

LOGIN = EmailPassword("jo@example.com", "a password")


@pytest.fixture
def fans(fanscribe_sandbox: Sandbox):
    """A client whose waits take no time."""
    box = fanscribe_sandbox
    with Fanscribe(box.api_key, base_url=box.url, clock=InstantClock()) as client:
        yield client


def test_my_tool_types_the_code(fanscribe_sandbox: Sandbox, fans: Fanscribe) -> None:
    fanscribe_sandbox.account("acct_1", AsksForCode("246810"), SignsIn(after=2))

    account = fans.onlyfans.switch_credentials("acct_1", LOGIN).result(on_challenge=lambda challenge: "246810")

    assert account.id == "acct_1"


def test_my_tool_reports_a_wrong_password(fanscribe_sandbox: Sandbox, fans: Fanscribe) -> None:
    fanscribe_sandbox.account("acct_1", Fails())

    with pytest.raises(AuthenticationFailed) as failed:
        fans.onlyfans.switch_credentials("acct_1", LOGIN).result()

    assert failed.value.code == "INVALID_CREDENTIALS"


def test_my_tool_survives_a_bad_minute(fanscribe_sandbox: Sandbox, fans: Fanscribe) -> None:
    fanscribe_sandbox.account("acct_1", signed_in=True)
    fanscribe_sandbox.fault(faults.HtmlPage(502), on="other", times=2)

    # Every operation returns an example of its documented response.
    chats = list(fans.onlyfans.chats.list.items("acct_1", limit=10))

    assert len(chats) == 25
    assert chats[0].fan is not None
