"""Five sign-ins against a sandbox on this machine, over real HTTP: `python -m fanscribe.sandbox.demo`."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator

from fanscribe import (
    Account,
    AuthenticationFailed,
    Challenge,
    CodeChallenge,
    EmailPassword,
    Fanscribe,
    MobileApp,
    PhoneApproval,
    Polling,
    SessionCookies,
    Status,
)
from fanscribe.sandbox import AsksForApproval, AsksForCode, Fails, Sandbox, SignsIn

PACE = Polling(first=0.05, longest=0.2, while_asking=0.05)
COOKIES = SessionCookies(
    auth_id="4815162342", cookies="sess=demo; auth_id=4815162342", xbc="demo", user_agent="Mozilla/5.0"
)


def _print(text: str) -> None:
    print(f"    {text}")


def _print_status(status: Status) -> None:
    _print(f"status: {status}")


def _make_asker(codes: Iterator[str]) -> Callable[[Challenge], str | bool]:
    """Answer as a person would: type the next code, approve on the phone."""

    def ask(challenge: Challenge) -> str | bool:
        if not isinstance(challenge, CodeChallenge):
            return True
        code = next(codes)
        wrong = " (the last one was wrong)" if challenge.number > 1 else ""
        _print(f"code requested by {challenge.channel}{wrong}: typing one")
        return code

    return ask


def _cookies(fans: Fanscribe) -> bool:
    """From email and password to session cookies"""
    first = fans.onlyfans.switch_credentials(
        "acct_cookies", EmailPassword("old@example.com", "an old password")
    ).result()
    _print(f"signed in with email and password: {first}")
    account = fans.onlyfans.switch_credentials("acct_cookies", COOKIES).result(timeout=30, on_status=_print_status)
    return _signed_in(account, "acct_cookies")


def _two_factor(fans: Fanscribe) -> bool:
    """A switch that needs a 2FA code, with one wrong answer first"""
    attempt = fans.onlyfans.switch_credentials("acct_code", EmailPassword("new@example.com", "a new password"))
    ask = _make_asker(iter(["000000", "246810"]))
    return _signed_in(attempt.result(timeout=30, on_challenge=ask, on_status=_print_status), "acct_code")


def _phone(fans: Fanscribe) -> bool:
    """A switch to the mobile app"""
    attempt = fans.onlyfans.switch_credentials("acct_phone", MobileApp())
    _print(f"the creator opens {attempt.deeplink}")
    waiting = attempt.status()
    _print_status(waiting)
    return _signed_in(attempt.result(timeout=30), "acct_phone") and isinstance(waiting, PhoneApproval)


def _fansly(fans: Fanscribe) -> bool:
    """A Fansly re-authentication with a mailed code"""
    attempt = fans.fansly.reauthenticate("fansly_acct_mail")
    ask = _make_asker(iter(["135790"]))
    return _signed_in(attempt.result(timeout=30, on_challenge=ask, on_status=_print_status), "fansly_acct_mail")


def _failure(fans: Fanscribe) -> bool:
    """A switch that fails"""
    attempt = fans.onlyfans.switch_credentials("acct_wrong", EmailPassword("typo@example.com", "a wrong password"))
    try:
        attempt.result(timeout=30, on_status=_print_status)
    except AuthenticationFailed as error:
        _print(f"{type(error).__name__}: {error}")
        return error.code == "INVALID_CREDENTIALS"
    return False


def _signed_in(account: Account, account_id: str) -> bool:
    _print(f"signed in: {account}")
    return account.id == account_id


def main() -> int:
    """Play every scene; return 0 if each ended as expected."""
    scenes = (_cookies, _two_factor, _phone, _fansly, _failure)
    with Sandbox() as box, Fanscribe(box.api_key, base_url=box.url, polling=PACE) as fans:
        box.account("acct_cookies", SignsIn(after=2), username="cookie_creator")
        box.account("acct_code", AsksForCode("246810", hint="42"), SignsIn(after=2))
        box.account("acct_phone", AsksForApproval(after=3))
        box.account("fansly_acct_mail", AsksForCode("135790", channel="email", hint="c***@example.com"))
        box.account("acct_wrong", Fails())
        print(f"The sandbox listens on {box.url}.")
        wrong = 0
        for number, scene in enumerate(scenes, 1):
            print(f"\n{number}. {scene.__doc__}")
            right = scene(fans)
            wrong += not right
            _print("as expected" if right else "NOT AS EXPECTED")
    print(f"\n{len(scenes) - wrong} of {len(scenes)} ended as expected.")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
