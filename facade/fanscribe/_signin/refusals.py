"""Refusals of a re-authentication: whether the provider says that the account is signed in already."""

from __future__ import annotations

import re
from typing import Any, Final

from fanscribe.errors import AlreadyAuthenticated, APIError, BadRequest, ReauthenticationRefused

_DETAILS: Final = [
    "status_code",
    "request",
    "message",
    "code",
    "description",
    "retry_after",
    "from_api",
    "headers",
    "json",
]
# The provider's sentence is "Account is already successfully authenticated"; only its subject may come before.
_ALREADY: Final = re.compile(
    r"(?:\w+ ){0,3}?(?:\S*acct_\S+ )?(?:(?:is|was|has|been) ){0,2}already (?:been )?(?:successfully )?(?:re-?)?authenticated"
)
_NOTHING_TO_DO: Final = re.compile(r".*\b(?:no|not|n't)\b.*\b(?:need(?:ed)?|necessary|required)\b.*")
_DOUBT: Final = re.compile(r"\b(?:not|never|no longer|cannot|being|but|failed|expired|disconnected)\b|n't\b")


def map_refusal(error: BadRequest) -> ReauthenticationRefused:
    """Return the error for a 400 on a re-authentication, which most often means that there is nothing to do."""
    kind = AlreadyAuthenticated if _is_already(error.reason or error.message) else ReauthenticationRefused
    return kind(reason=error.reason, **error_details(error))


def error_details(error: APIError) -> dict[str, Any]:
    """Return the arguments of another error about the same response."""
    return {name: getattr(error, name) for name in _DETAILS}


def _is_already(text: str) -> bool:
    """Return whether the provider says that the account is signed in, and nothing to the contrary."""
    if " " not in text:
        # An identifier, not a sentence.
        text = text.replace("_", " ")
    sentences = [part for part in re.split(r"[.;!\n]+\s*", text.lower()) if part]
    counted = [part for part in sentences if not _NOTHING_TO_DO.fullmatch(part)]
    says_so = any(_ALREADY.fullmatch(part.strip()) for part in counted)
    return says_so and not any(_DOUBT.search(part) for part in counted)
