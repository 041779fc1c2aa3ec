"""Operations of the tag Saved For Later (Posts)."""

from __future__ import annotations

from typing import Literal

from ...runtime.call import (
    BodyCall,
    Call,
    ReadCall,
    body_fields as _fields,
)
from ...runtime.operation import ModeT, Resource, operation as _operation
from .. import models as _models
from ..models import ModelRef


class SavedForLaterPosts(Resource[ModeT]):
    """Operations of the tag Saved For Later (Posts)."""

    @_operation
    def disable_automatic_posting(
        self, account: str | int
    ) -> Call[_models.disable_automatic_posting.DisableAutomaticPosting]:
        """Disable Automatic Posting

        PATCH /api/{account}/saved-for-later/posts/settings/disable-automatic-posting (disableAutomaticPosting)
        """
        return Call(
            "PATCH",
            "/api/{account}/saved-for-later/posts/settings/disable-automatic-posting",
            {"account": account},
            answer=ModelRef("disable_automatic_posting", "DisableAutomaticPosting"),
        )

    @_operation
    def enable_automatic_posting(
        self,
        account: str | int,
        *,
        period: Literal[6, 12, 24, 48],
    ) -> BodyCall[
        _models.enable_update_automatic_posting.EnableUpdateAutomaticPosting,
        _models.enable_update_automatic_posting.EnableUpdateAutomaticPostingBody,
    ]:
        """Enable/Update Automatic Posting

        PATCH /api/{account}/saved-for-later/posts/settings/enable-or-update-automatic-posting (enableUpdateAutomaticPosting)
        """
        return BodyCall(
            "PATCH",
            "/api/{account}/saved-for-later/posts/settings/enable-or-update-automatic-posting",
            {"account": account},
            json=_fields(
                ModelRef("enable_update_automatic_posting", "EnableUpdateAutomaticPostingBody"),
                period=period,
            ),
            answer=ModelRef("enable_update_automatic_posting", "EnableUpdateAutomaticPosting"),
        )

    @_operation
    def get_settings(self, account: str | int) -> ReadCall[_models.get_post_settings.GetPostSettings]:
        """Get Post Settings

        GET /api/{account}/saved-for-later/posts/settings (getPostSettings)
        """
        return ReadCall(
            "GET",
            "/api/{account}/saved-for-later/posts/settings",
            {"account": account},
            answer=ModelRef("get_post_settings", "GetPostSettings"),
        )

    @_operation
    def list(
        self,
        account: str | int,
        *,
        limit: int | str,
        offset: int | str,
    ) -> ReadCall[_models.list_saved_for_later_posts.ListSavedForLaterPosts]:
        """List Saved For Later Posts

        GET /api/{account}/saved-for-later/posts (listSavedForLaterPosts)
        """
        return ReadCall(
            "GET",
            "/api/{account}/saved-for-later/posts",
            {"account": account},
            query={
                "limit": limit,
                "offset": offset,
            },
            answer=ModelRef("list_saved_for_later_posts", "ListSavedForLaterPosts"),
        )
