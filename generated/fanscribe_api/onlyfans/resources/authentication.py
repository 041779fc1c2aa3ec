"""Operations of the tag Connect OnlyFans Account."""

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
    """Operations of the tag Connect OnlyFans Account."""

    @_operation
    def poll_status(
        self, attempt_id: str | int
    ) -> ReadCall[_models.poll_authentication_status.PollAuthenticationStatus]:
        """Poll Authentication Status

        Where an authentication attempt stands.

        GET /api/authenticate/{attempt_id} (pollAuthenticationStatus)
        """
        return ReadCall(
            "GET",
            "/api/authenticate/{attempt_id}",
            {"attempt_id": attempt_id},
            answer=ModelRef("poll_authentication_status", "PollAuthenticationStatus"),
        )

    @_operation
    def reauthenticate(self, account_id: str | int) -> Call[_models.reauthenticate_account.ReauthenticateAccount]:
        """Re-authenticate Account

        Authenticate again with the stored credentials.

        POST /api/authenticate/{account_id}/reauthenticate (reAuthenticateAccount)

        Returns:
            Re-authentication started
        """
        return Call(
            "POST",
            "/api/authenticate/{account_id}/reauthenticate",
            {"account_id": account_id},
            answer=ModelRef("reauthenticate_account", "ReauthenticateAccount"),
        )

    @_operation
    def send_2fa_email(self, attempt_id: str | int) -> Call[_models.send_2fa_email_to_creator.Send2faEmailToCreator]:
        """Send 2FA E-mail to Creator

        Mail the creator a link with which they verify the login themselves.

        POST /api/authenticate/{attempt_id}/send-email-to-creator (send2FAEMailToCreator)
        """
        return Call(
            "POST",
            "/api/authenticate/{attempt_id}/send-email-to-creator",
            {"attempt_id": attempt_id},
            answer=ModelRef("send_2fa_email_to_creator", "Send2faEmailToCreator"),
        )

    @_operation
    def start(
        self,
        *,
        auth_id: str | Unset = UNSET,
        auth_type: Literal["email_password", "mobile_app", "raw_data"] | Unset = UNSET,
        cookies: str | Unset = UNSET,
        custom_proxy: _models.start_authentication.StartAuthenticationBodyCustomProxy | dict[str, Any] | Unset = UNSET,
        email: str | Unset = UNSET,
        force_connect: bool | Unset = UNSET,
        name: str | Unset = UNSET,
        password: str | Unset = UNSET,
        proxy_country: Literal["gb", "uk", "us"] | Unset = UNSET,
        user_agent: str | Unset = UNSET,
        xbc: str | Unset = UNSET,
    ) -> BodyCall[
        _models.start_authentication.StartAuthentication, _models.start_authentication.StartAuthenticationBody
    ]:
        """Start Authentication

        Connect a new account by one of three methods.

        POST /api/authenticate (startAuthentication)

        Args:
            auth_id: Needed for raw_data.
            auth_type: Which method to use; email_password when left out.
            cookies: Cookie header, semicolon-separated. Needed for raw_data.
            custom_proxy: Your own proxy. Not together with proxyCountry.
            email: Needed for email_password.
            name: Display name; the email address or auth_id when left out.
            password: Needed for email_password.
            proxy_country: Country of the managed proxy. Not together with customProxy.
            user_agent: User-Agent of the browser session. Needed for raw_data.
            xbc: X-BC request header. Needed for raw_data.

        Returns:
            One of:

            - email_password and raw_data
            - mobile_app
        """
        return BodyCall(
            "POST",
            "/api/authenticate",
            json=_fields(
                ModelRef("start_authentication", "StartAuthenticationBody"),
                auth_id=auth_id,
                auth_type=auth_type,
                cookies=cookies,
                custom_proxy=custom_proxy,
                email=email,
                force_connect=force_connect,
                name=name,
                password=password,
                proxy_country=proxy_country,
                user_agent=user_agent,
                xbc=xbc,
            ),
            answer=ModelRef("start_authentication", "StartAuthentication"),
        )

    @_operation
    def submit_2fa(
        self,
        attempt_id: str | int,
        *,
        code: str | Unset = UNSET,
        selfie_verification_completed: bool | Unset = UNSET,
    ) -> BodyCall[_models.submit_2fa.Submit2fa, _models.submit_2fa.Submit2faBody]:
        """Submit 2FA

        Hand in a 2FA code, or say that the selfie verification is done.

        PUT /api/authenticate/{attempt_id} (submit2FA)

        Args:
            code: Empty when selfie_verification_completed is true.
            selfie_verification_completed: Needed when code is absent.
        """
        return BodyCall(
            "PUT",
            "/api/authenticate/{attempt_id}",
            {"attempt_id": attempt_id},
            json=_fields(
                ModelRef("submit_2fa", "Submit2faBody"),
                code=code,
                selfie_verification_completed=selfie_verification_completed,
            ),
            answer=ModelRef("submit_2fa", "Submit2fa"),
        )

    @_operation
    def update_credentials(
        self,
        account_id: str | int,
        *,
        auth_id: str | Unset = UNSET,
        auth_type: Literal["email_password", "mobile_app", "raw_data"] | Unset = UNSET,
        cookies: str | Unset = UNSET,
        email: str | Unset = UNSET,
        password: str | Unset = UNSET,
        user_agent: str | Unset = UNSET,
        xbc: str | Unset = UNSET,
    ) -> BodyCall[
        _models.update_authentication_credentials.UpdateAuthenticationCredentials,
        _models.update_authentication_credentials.UpdateAuthenticationCredentialsBody,
    ]:
        """Update Authentication Credentials

        Replace an account's stored credentials and authenticate again at once. The account answers 503 until that is
        done. mobile_app also returns a deep link for the creator's phone.

        PUT /api/authenticate/{account_id}/credentials (updateAuthenticationCredentials)

        Args:
            auth_id: Needed for raw_data.
            auth_type: Which method to use; email_password when left out.
            cookies: Cookie header, semicolon-separated. Needed for raw_data.
            email: Needed for email_password.
            password: Needed for email_password.
            user_agent: User-Agent of the browser session. Needed for raw_data.
            xbc: X-BC request header. Needed for raw_data.

        Returns:
            One of:

            - email_password and raw_data
            - mobile_app
        """
        return BodyCall(
            "PUT",
            "/api/authenticate/{account_id}/credentials",
            {"account_id": account_id},
            json=_fields(
                ModelRef("update_authentication_credentials", "UpdateAuthenticationCredentialsBody"),
                auth_id=auth_id,
                auth_type=auth_type,
                cookies=cookies,
                email=email,
                password=password,
                user_agent=user_agent,
                xbc=xbc,
            ),
            answer=ModelRef("update_authentication_credentials", "UpdateAuthenticationCredentials"),
        )
