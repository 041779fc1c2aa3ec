"""Resume tokens: short JSON with ids and a time, and no secret or URL, that continues an attempt in another process.

Who can change one can have another attempt polled, so a client with a secret signs those that it gives out."""

from __future__ import annotations

import json
import re
from datetime import datetime
from typing import Any, Final

import attrs

from fanscribe._core.options import TokenSecrets
from fanscribe._signin.credentials import ACCOUNT_IDS, is_id
from fanscribe._signin.status import PLATFORMS, Platform
from fanscribe.errors import InvalidToken

VERSION: Final = 1
_MAX_LENGTH: Final = 1000
_FIELDS: Final = frozenset({"v", "platform", "account", "attempt", "phone", "at", "triggered"})
_SIGNATURE: Final = "signature"
_OPTIONAL: Final = frozenset({"proven", _SIGNATURE})
_FLAGS: Final = ("phone", "proven")


@attrs.frozen
class ResumeToken:
    """The state of an attempt that another process needs.

    Attributes:
        started_at: when it was started, by the clock of the machine that started it.
        phone: whether the creator approves it on the phone; the deep link for that is not included.
        triggered: when it was started, by the provider's clock; None if unknown.
        proven: whether the provider was seen at work since, so that its answers are about this attempt.
    """

    platform: Platform
    account_id: str | None
    attempt_id: str | None
    started_at: datetime
    phone: bool = False
    triggered: datetime | None = None
    proven: bool = False

    def __str__(self) -> str:
        fields = {
            "v": VERSION,
            "platform": self.platform,
            "account": self.account_id,
            "attempt": self.attempt_id,
            "phone": self.phone,
            "at": self.started_at.isoformat(timespec="microseconds"),
            "triggered": self.triggered and self.triggered.isoformat(timespec="seconds"),
            "proven": self.proven,
        }
        return json.dumps(fields, separators=(",", ":"))


class TokenSigner:
    """Writes and reads the resume tokens of a client: signed if it has secrets, and then no others are accepted."""

    def __init__(self, secrets: TokenSecrets) -> None:
        self._secrets = secrets

    def write(self, token: ResumeToken) -> str:
        """Return the text of a token."""
        text = str(token)
        if not self._secrets.values:
            return text
        return f'{text[:-1]},"{_SIGNATURE}":"{_sign(self._secrets.values[0], json.loads(text))}"}}'

    def parse(self, text: object) -> ResumeToken:
        """Parse a token; raises `InvalidToken`, which does not repeat it, also for one that none of the secrets has signed."""
        token = parse_token(text)
        if self._secrets.values:
            self._verify(json.loads(str(text)))
        return token

    def _verify(self, fields: dict[str, Any]) -> None:
        signature = fields.pop(_SIGNATURE, None)
        if signature is None:
            raise InvalidToken(
                "the resume token is not signed, and this client, which has a token_secret, accepts no others: "
                "resume it with a client that has none, or start again once its attempt is over"
            )
        # Imported here: only clients with secrets need it.
        import hmac

        # All are compared, so that the time does not reveal which secret it was.
        matches = [hmac.compare_digest(_sign(secret, fields), signature) for secret in self._secrets.values]
        if not any(matches):
            raise InvalidToken(
                "the signature of the resume token is wrong: it was changed, or signed with another token_secret, "
                "which may be passed too (token_secret=[new, old])"
            )


def _sign(secret: bytes, fields: dict[str, Any]) -> str:
    """Return the signature of the fields of a token, whatever their order and spacing."""
    import hashlib
    import hmac

    text = json.dumps(fields, separators=(",", ":"), sort_keys=True)
    return hmac.new(secret, b"fanscribe resume token " + text.encode(), hashlib.sha256).hexdigest()


def parse_token(token: object) -> ResumeToken:
    """Parse a token without verifying who wrote it; raises `InvalidToken`, which does not repeat it."""
    if not isinstance(token, str) or len(token) > _MAX_LENGTH:
        raise InvalidToken("a resume token must be a str of at most 1000 characters")
    try:
        fields = json.loads(token)
    except (ValueError, RecursionError):
        raise InvalidToken("the resume token is damaged: not JSON") from None
    if not isinstance(fields, dict) or not isinstance(fields.get("v"), int):
        raise InvalidToken("not a resume token")
    if fields["v"] != VERSION:
        raise InvalidToken(f"resume tokens of version {VERSION} are supported, got version {fields['v']}")
    platform, account, attempt = (fields.get(name) for name in ("platform", "account", "attempt"))
    if isinstance(platform, str) and platform not in PLATFORMS:
        raise InvalidToken("the resume token names a platform that this release does not support")
    if platform not in PLATFORMS or (account is None and attempt is None):
        raise InvalidToken("the resume token is damaged: an id is missing")
    # An attempt has an id of its own, or that of its account.
    is_account = account is None or is_id(ACCOUNT_IDS[platform], account)
    is_attempt = attempt is None or is_id("auth", attempt)
    known = set(fields) - _OPTIONAL == _FIELDS
    signature = fields.get(_SIGNATURE, "")
    if (
        not is_account
        or not is_attempt
        or not known
        or not all(isinstance(fields.get(each, False), bool) for each in _FLAGS)
        or not (isinstance(signature, str) and re.fullmatch(r"(?:[0-9a-f]{64})?", signature))
    ):
        raise InvalidToken("the resume token is damaged: an id is invalid, or a field is missing")
    at, triggered = _moment(fields["at"]), _moment(fields["triggered"])
    if at is None or (triggered is None and fields["triggered"] is not None):
        raise InvalidToken("the resume token is damaged: its time is missing or invalid")
    proven = fields.get("proven", False)
    return ResumeToken(platform, account, attempt, at, fields["phone"], triggered, proven)


def _moment(text: Any) -> datetime | None:
    try:
        moment = datetime.fromisoformat(text)
    except (TypeError, ValueError):
        return None
    return moment if moment.tzinfo else None
