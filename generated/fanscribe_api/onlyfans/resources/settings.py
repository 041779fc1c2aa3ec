"""Operations of the tag Settings."""

from __future__ import annotations

from typing import Any

from ...runtime.call import (
    BodyCall,
    Call,
    ReadCall,
    body_fields as _fields,
)
from ...runtime.operation import ModeT, Resource, operation as _operation
from ...runtime.types import UNSET, Array, Unset
from .. import models as _models
from ..models import ModelRef


class Settings(Resource[ModeT]):
    """Operations of the tag Settings."""

    @_operation
    def add_social_media_button(
        self,
        account: str | int,
        *,
        label: str,
        type_: _models.add_social_media_button.AddSocialMediaButtonBodyType,
        value: str,
    ) -> BodyCall[
        _models.add_social_media_button.AddSocialMediaButton, _models.add_social_media_button.AddSocialMediaButtonBody
    ]:
        """Add Social Media Button

        POST /api/{account}/settings/social-media-buttons (addSocialMediaButton)
        """
        return BodyCall(
            "POST",
            "/api/{account}/settings/social-media-buttons",
            {"account": account},
            json=_fields(
                ModelRef("add_social_media_button", "AddSocialMediaButtonBody"),
                label=label,
                type_=type_,
                value=value,
            ),
            answer=ModelRef("add_social_media_button", "AddSocialMediaButton"),
        )

    @_operation
    def check_username_availability(
        self,
        account: str | int,
        *,
        username: str,
    ) -> BodyCall[_models.shared.Success, _models.check_username_availability.CheckUsernameAvailabilityBody]:
        """Check Username Availability

        POST /api/{account}/settings/username-exists (checkUsernameAvailability)
        """
        return BodyCall(
            "POST",
            "/api/{account}/settings/username-exists",
            {"account": account},
            json=_fields(
                ModelRef("check_username_availability", "CheckUsernameAvailabilityBody"),
                username=username,
            ),
            answer=ModelRef("shared", "Success"),
        )

    @_operation
    def delete_social_media_button(self, account: str | int, button_id: str | int) -> Call[_models.shared.Success]:
        """Delete Social Media Button

        DELETE /api/{account}/settings/social-media-buttons/{button_id} (deleteSocialMediaButton)
        """
        return Call(
            "DELETE",
            "/api/{account}/settings/social-media-buttons/{button_id}",
            {"account": account, "button_id": button_id},
            answer=ModelRef("shared", "Success"),
        )

    @_operation
    def get(self, account: str | int) -> ReadCall[_models.get_settings.GetSettings]:
        """Get Settings

        GET /api/{account}/settings (getSettings)
        """
        return ReadCall(
            "GET",
            "/api/{account}/settings",
            {"account": account},
            answer=ModelRef("get_settings", "GetSettings"),
        )

    @_operation
    def get_blocked_countries(self, account: str | int) -> ReadCall[_models.get_blocked_countries.GetBlockedCountries]:
        """Get Blocked Countries

        GET /api/{account}/settings/blocked-countries (getBlockedCountries)
        """
        return ReadCall(
            "GET",
            "/api/{account}/settings/blocked-countries",
            {"account": account},
            answer=ModelRef("get_blocked_countries", "GetBlockedCountries"),
        )

    @_operation
    def get_drm_status(self, account: str | int) -> ReadCall[_models.get_drm_status.GetDrmStatus]:
        """Get DRM Status

        GET /api/{account}/settings/drm (getDRMStatus)
        """
        return ReadCall(
            "GET",
            "/api/{account}/settings/drm",
            {"account": account},
            answer=ModelRef("get_drm_status", "GetDrmStatus"),
        )

    @_operation
    def get_welcome_message(self, account: str | int) -> ReadCall[_models.get_welcome_message.GetWelcomeMessage]:
        """Get Welcome Message

        GET /api/{account}/settings/welcome-message (getWelcomeMessage)
        """
        return ReadCall(
            "GET",
            "/api/{account}/settings/welcome-message",
            {"account": account},
            answer=ModelRef("get_welcome_message", "GetWelcomeMessage"),
        )

    @_operation
    def list_social_media_buttons(
        self, account: str | int
    ) -> ReadCall[_models.list_social_media_buttons.ListSocialMediaButtons]:
        """List Social Media Buttons

        GET /api/{account}/settings/social-media-buttons (listSocialMediaButtons)
        """
        return ReadCall(
            "GET",
            "/api/{account}/settings/social-media-buttons",
            {"account": account},
            answer=ModelRef("list_social_media_buttons", "ListSocialMediaButtons"),
        )

    @_operation
    def reorder_social_media_buttons(
        self,
        account: str | int,
        *,
        button_ids: Array[str],
    ) -> BodyCall[
        _models.reorder_social_media_buttons.ReorderSocialMediaButtons,
        _models.reorder_social_media_buttons.ReorderSocialMediaButtonsBody,
    ]:
        """Reorder Social Media Buttons

        POST /api/{account}/settings/social-media-buttons/reorder (reorderSocialMediaButtons)
        """
        return BodyCall(
            "POST",
            "/api/{account}/settings/social-media-buttons/reorder",
            {"account": account},
            json=_fields(
                ModelRef("reorder_social_media_buttons", "ReorderSocialMediaButtonsBody"),
                button_ids=button_ids,
            ),
            answer=ModelRef("reorder_social_media_buttons", "ReorderSocialMediaButtons"),
        )

    @_operation
    def set_drm(
        self,
        account: str | int,
        *,
        enabled: bool,
    ) -> BodyCall[_models.enable_disable_drm.EnableDisableDrm, _models.enable_disable_drm.EnableDisableDrmBody]:
        """Enable/Disable DRM

        PATCH /api/{account}/settings/drm (enableDisableDRM)
        """
        return BodyCall(
            "PATCH",
            "/api/{account}/settings/drm",
            {"account": account},
            json=_fields(
                ModelRef("enable_disable_drm", "EnableDisableDrmBody"),
                enabled=enabled,
            ),
            answer=ModelRef("enable_disable_drm", "EnableDisableDrm"),
        )

    @_operation
    def set_welcome_message_enabled(
        self,
        account: str | int,
        *,
        enabled: bool,
    ) -> BodyCall[_models.shared.Success, _models.enable_disable_welcome_message.EnableDisableWelcomeMessageBody]:
        """Enable/Disable Welcome Message

        PATCH /api/{account}/settings/welcome-message (enableDisableWelcomeMessage)
        """
        return BodyCall(
            "PATCH",
            "/api/{account}/settings/welcome-message",
            {"account": account},
            json=_fields(
                ModelRef("enable_disable_welcome_message", "EnableDisableWelcomeMessageBody"),
                enabled=enabled,
            ),
            answer=ModelRef("shared", "Success"),
        )

    @_operation
    def update_blocked_countries(
        self,
        account: str | int,
        *,
        blocked_countries: Array[str],
        blocked_states: Array[str] | Unset = UNSET,
    ) -> BodyCall[_models.shared.Success, _models.update_blocked_countries.UpdateBlockedCountriesBody]:
        """Update Blocked Countries

        PUT /api/{account}/settings/blocked-countries (updateBlockedCountries)
        """
        return BodyCall(
            "PUT",
            "/api/{account}/settings/blocked-countries",
            {"account": account},
            json=_fields(
                ModelRef("update_blocked_countries", "UpdateBlockedCountriesBody"),
                blocked_countries=blocked_countries,
                blocked_states=blocked_states,
            ),
            answer=ModelRef("shared", "Success"),
        )

    @_operation
    def update_profile(
        self,
        account: str | int,
        *,
        about: str | None | Unset = UNSET,
        avatar: str | Unset = UNSET,
        header: str | Unset = UNSET,
        location: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        username: str | Unset = UNSET,
        website: str | None | Unset = UNSET,
        wishlist: str | None | Unset = UNSET,
    ) -> BodyCall[_models.shared.Success, _models.update_profile.UpdateProfileBody]:
        """Update Profile

        POST /api/{account}/settings/profile (updateProfile)
        """
        return BodyCall(
            "POST",
            "/api/{account}/settings/profile",
            {"account": account},
            json=_fields(
                ModelRef("update_profile", "UpdateProfileBody"),
                about=about,
                avatar=avatar,
                header=header,
                location=location,
                name=name,
                username=username,
                website=website,
                wishlist=wishlist,
            ),
            answer=ModelRef("shared", "Success"),
        )

    @_operation
    def update_social_media_button(
        self,
        account: str,
        button_id: str | int,
        *,
        label: str,
    ) -> BodyCall[
        _models.update_social_media_button.UpdateSocialMediaButton,
        _models.update_social_media_button.UpdateSocialMediaButtonBody,
    ]:
        """Update Social Media Button

        PUT /api/{account}/settings/social-media-buttons/{button_id} (updateSocialMediaButton)
        """
        return BodyCall(
            "PUT",
            "/api/{account}/settings/social-media-buttons/{button_id}",
            {"account": account, "button_id": button_id},
            json=_fields(
                ModelRef("update_social_media_button", "UpdateSocialMediaButtonBody"),
                account=account,
                label=label,
            ),
            answer=ModelRef("update_social_media_button", "UpdateSocialMediaButton"),
        )

    @_operation
    def update_subscription_price(
        self,
        account: str | int,
        *,
        price: str,
    ) -> BodyCall[_models.shared.Success, _models.update_subscription_price.UpdateSubscriptionPriceBody]:
        """Update Subscription Price

        PATCH /api/{account}/settings/subscription-price (updateSubscriptionPrice)
        """
        return BodyCall(
            "PATCH",
            "/api/{account}/settings/subscription-price",
            {"account": account},
            json=_fields(
                ModelRef("update_subscription_price", "UpdateSubscriptionPriceBody"),
                price=price,
            ),
            answer=ModelRef("shared", "Success"),
        )

    @_operation
    def update_welcome_message(
        self,
        account: str | int,
        *,
        is_forward: bool | Unset = UNSET,
        locked_text: bool | Unset = UNSET,
        media_files: Array[Any] | Unset = UNSET,
        previews: Array[Any] | Unset = UNSET,
        price: int | Unset = UNSET,
        rf_guest: str | Unset = UNSET,
        rf_partner: str | Unset = UNSET,
        rf_tag: str | Unset = UNSET,
        text: str | Unset = UNSET,
    ) -> BodyCall[
        _models.update_welcome_message.UpdateWelcomeMessage, _models.update_welcome_message.UpdateWelcomeMessageBody
    ]:
        """Update Welcome Message

        POST /api/{account}/settings/welcome-message (updateWelcomeMessage)
        """
        return BodyCall(
            "POST",
            "/api/{account}/settings/welcome-message",
            {"account": account},
            json=_fields(
                ModelRef("update_welcome_message", "UpdateWelcomeMessageBody"),
                is_forward=is_forward,
                locked_text=locked_text,
                media_files=media_files,
                previews=previews,
                price=price,
                rf_guest=rf_guest,
                rf_partner=rf_partner,
                rf_tag=rf_tag,
                text=text,
            ),
            answer=ModelRef("update_welcome_message", "UpdateWelcomeMessage"),
        )
