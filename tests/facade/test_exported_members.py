"""The public surface: what people may import, and that `make api` compares exactly that."""

from importlib import import_module
from pathlib import Path
from typing import Any

import api
import fanscribe
import pytest

ROOT = Path(__file__).parent.parent.parent
EXPORTED = [
    "Account",
    "AccountReauthenticating",
    "AlreadyAuthenticated",
    "APIError",
    "AsyncAttempt",
    "AsyncFanscribe",
    "AsyncFanslyAttempt",
    "AsyncOnlyFansAttempt",
    "AsyncProcessing",
    "Attempt",
    "AttemptError",
    "AttemptInProgress",
    "Authenticated",
    "AuthenticationFailed",
    "AuthenticationTimedOut",
    "BadRequest",
    "Challenge",
    "ChallengeNotAnswered",
    "ChallengeTimedOut",
    "ClientBusy",
    "ClientClosed",
    "Clock",
    "CodeChallenge",
    "Completed",
    "ConnectionFailed",
    "EmailPassword",
    "FaceCheck",
    "FaceCheckLimit",
    "Failed",
    "Fanscribe",
    "FanscribeError",
    "FanslyAttempt",
    "FanslyLogin",
    "File",
    "Forbidden",
    "InvalidAPIKey",
    "InvalidInput",
    "InvalidToken",
    "JournalFailed",
    "LockFailed",
    "MissingDependency",
    "MobileApp",
    "NotFound",
    "OnlyFansAttempt",
    "OutcomeUnknown",
    "OutOfCredits",
    "Pending",
    "PhoneApproval",
    "Polling",
    "PollingFailed",
    "Processing",
    "ProcessingFailed",
    "ProcessingTimedOut",
    "Proxy",
    "RateLimited",
    "ReauthenticationFailed",
    "ReauthenticationRefused",
    "RequestEvent",
    "RequestTimedOut",
    "ResponseEvent",
    "ServerError",
    "SessionCookies",
    "SessionExpired",
    "Status",
    "UnexpectedAnswer",
    "UnknownStatus",
    "UNSET",
    "Usage",
    "ValidationFailed",
    "WaitError",
]
AT_THE_ROOT = {"__init__", "__main__", "_client", "errors", "pytest_plugin", "restate", "webhooks"}
PACKAGES = {"_core", "_platforms", "_signin", "_webhooks", "cli", "roster", "sandbox"}


def test_the_package_exports_these_names() -> None:
    assert sorted(vars(fanscribe)["__all__"], key=str.casefold) == EXPORTED
    assert all(getattr(fanscribe, name) is not None for name in EXPORTED)
    assert isinstance(fanscribe.__version__, str)


def test_nothing_else_lies_at_the_root_of_the_package() -> None:
    folder = ROOT / "facade/fanscribe"

    assert {path.stem for path in folder.glob("*.py")} == AT_THE_ROOT
    assert {path.parent.name for path in folder.glob("*/__init__.py")} == PACKAGES


@pytest.fixture(scope="module")
def compared() -> dict[str, Any]:
    """The public modules as `make api` reads them."""
    return api.public_modules(ROOT)


@pytest.mark.parametrize("path", sorted(set(api.PUBLIC) - {"fanscribe.sandbox.faults"}))
def test_what_is_exported_is_what_is_compared(compared: dict[str, Any], path: str) -> None:
    assert sorted(api.exported_names(compared[path])) == sorted(import_module(path).__all__)


def test_every_public_module_is_compared_and_no_other(compared: dict[str, Any]) -> None:
    platforms = {f"fanscribe_api.{path.parent.name}" for path in ROOT.glob("generated/fanscribe_api/*/resources")}

    assert platforms
    assert compared.keys() == {*api.PUBLIC, *platforms}


def test_an_error_has_one_home(compared: dict[str, Any]) -> None:
    errors = {
        name
        for name in EXPORTED
        if isinstance(value := getattr(fanscribe, name), type) and issubclass(value, Exception)
    }

    assert errors <= set(api.exported_names(compared["fanscribe.errors"]))
