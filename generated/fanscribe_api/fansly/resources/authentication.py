"""Operations of the tag Connect Fansly Account."""

from __future__ import annotations

from typing import Any, Literal

from ...runtime.call import (
    BodyCall,
    Call,
    ReadCall,
    body_fields as _fields,
)
from ...runtime.operation import ModeT, Resource, operation as _operation
from ...runtime.types import UNSET, Unset
from .. import models as _models
from ..models import ModelRef


class Authentication(Resource[ModeT]):
    """Operations of the tag Connect Fansly Account."""

    @_operation
    def poll_status(
        self, fansly_account: str | int
    ) -> ReadCall[_models.poll_authentication_status.PollAuthenticationStatus]:
        """Poll Authentication Status

        GET /api/fansly/authenticate/{fanslyAccount} (pollAuthenticationStatus)
        """
        return ReadCall(
            "GET",
            "/api/fansly/authenticate/{fanslyAccount}",
            {"fanslyAccount": fansly_account},
            answer=ModelRef("poll_authentication_status", "PollAuthenticationStatus"),
        )

    @_operation
    def reauthenticate(self, fansly_account: str | int) -> Call[_models.reauthenticate_account.ReauthenticateAccount]:
        """Re-authenticate Account

        POST /api/fansly/authenticate/{fanslyAccount}/reauthenticate (reAuthenticateAccount)

        Returns:
            Re-authentication started
        """
        return Call(
            "POST",
            "/api/fansly/authenticate/{fanslyAccount}/reauthenticate",
            {"fanslyAccount": fansly_account},
            answer=ModelRef("reauthenticate_account", "ReauthenticateAccount"),
        )

    @_operation
    def start(
        self,
        *,
        password: str,
        username: str,
        custom_proxy: _models.start_authentication.StartAuthenticationBodyCustomProxy | dict[str, Any] | Unset = UNSET,
        force_connect: bool | Unset = UNSET,
        name: str | Unset = UNSET,
        proxy_country: Literal["gb", "uk", "us"] | Unset = UNSET,
    ) -> BodyCall[
        _models.start_authentication.StartAuthentication, _models.start_authentication.StartAuthenticationBody
    ]:
        """Start Authentication

        POST /api/fansly/authenticate (startAuthentication)
        """
        return BodyCall(
            "POST",
            "/api/fansly/authenticate",
            json=_fields(
                ModelRef("start_authentication", "StartAuthenticationBody"),
                password=password,
                username=username,
                custom_proxy=custom_proxy,
                force_connect=force_connect,
                name=name,
                proxy_country=proxy_country,
            ),
            answer=ModelRef("start_authentication", "StartAuthentication"),
        )

    @_operation
    def submit_2fa(
        self,
        fansly_account: str | int,
        *,
        code: str,
    ) -> BodyCall[_models.submit_2fa.Submit2fa, _models.submit_2fa.Submit2faBody]:
        """Submit 2FA

        PUT /api/fansly/authenticate/{fanslyAccount} (submit2FA)
        """
        return BodyCall(
            "PUT",
            "/api/fansly/authenticate/{fanslyAccount}",
            {"fanslyAccount": fansly_account},
            json=_fields(
                ModelRef("submit_2fa", "Submit2faBody"),
                code=code,
            ),
            answer=ModelRef("submit_2fa", "Submit2fa"),
        )
