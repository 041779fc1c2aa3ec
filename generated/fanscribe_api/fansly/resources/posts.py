"""Operations of the tag Posts."""

from __future__ import annotations

from typing import Any

from ...runtime.call import (
    BodyCall,
    body_fields as _fields,
)
from ...runtime.operation import ModeT, Resource, operation as _operation
from ...runtime.types import UNSET, Array, Unset
from .. import models as _models
from ..models import ModelRef


class Posts(Resource[ModeT]):
    """Operations of the tag Posts."""

    @_operation
    def create(
        self,
        fansly_account: str | int,
        *,
        expires_at: str | Unset = UNSET,
        media_files: Array[str] | Unset = UNSET,
        previews: _models.send_post.SendPostBodyPreviews | dict[str, Any] | Unset = UNSET,
        require_follow: str | Unset = UNSET,
        require_purchase: str | Unset = UNSET,
        require_subscription: str | Unset = UNSET,
        text: str | Unset = UNSET,
        wall_ids: Array[str] | Unset = UNSET,
    ) -> BodyCall[_models.send_post.SendPost, _models.send_post.SendPostBody]:
        """Send Post

        POST /api/fansly/{fanslyAccount}/posts (sendPost)
        """
        return BodyCall(
            "POST",
            "/api/fansly/{fanslyAccount}/posts",
            {"fanslyAccount": fansly_account},
            json=_fields(
                ModelRef("send_post", "SendPostBody"),
                expires_at=expires_at,
                media_files=media_files,
                previews=previews,
                require_follow=require_follow,
                require_purchase=require_purchase,
                require_subscription=require_subscription,
                text=text,
                wall_ids=wall_ids,
            ),
            answer=ModelRef("send_post", "SendPost"),
        )

    @_operation
    def update(
        self,
        fansly_account: str | int,
        post_id: str | int,
        *,
        expires_at: str | Unset = UNSET,
        media_files: Array[str] | Unset = UNSET,
        previews: _models.update_post.UpdatePostBodyPreviews | dict[str, Any] | Unset = UNSET,
        require_follow: str | Unset = UNSET,
        require_purchase: str | Unset = UNSET,
        require_subscription: str | Unset = UNSET,
        text: str | Unset = UNSET,
        wall_ids: Array[str] | Unset = UNSET,
    ) -> BodyCall[_models.update_post.UpdatePost, _models.update_post.UpdatePostBody]:
        """Update Post

        PUT /api/fansly/{fanslyAccount}/posts/{post_id} (updatePost)
        """
        return BodyCall(
            "PUT",
            "/api/fansly/{fanslyAccount}/posts/{post_id}",
            {"fanslyAccount": fansly_account, "post_id": post_id},
            json=_fields(
                ModelRef("update_post", "UpdatePostBody"),
                expires_at=expires_at,
                media_files=media_files,
                previews=previews,
                require_follow=require_follow,
                require_purchase=require_purchase,
                require_subscription=require_subscription,
                text=text,
                wall_ids=wall_ids,
            ),
            answer=ModelRef("update_post", "UpdatePost"),
        )
