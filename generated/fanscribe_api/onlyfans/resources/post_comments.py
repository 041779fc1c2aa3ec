"""Operations of the tag Post Comments."""

from __future__ import annotations

from typing import Literal

from ...runtime.call import (
    Call,
    ReadCall,
)
from ...runtime.operation import ModeT, Resource, operation as _operation
from ...runtime.types import UNSET, Unset
from .. import models as _models
from ..models import ModelRef


class PostComments(Resource[ModeT]):
    """Operations of the tag Post Comments."""

    @_operation
    def create(
        self,
        account: str | int,
        post_id: str | int,
        *,
        text: str | int | float,
        answer_to: int | Unset = UNSET,
        giphy_id: str | int | float | Unset = UNSET,
    ) -> Call[_models.create_post_comment.CreatePostComment]:
        """Create Post Comment

        POST /api/{account}/posts/{post_id}/comments (createPostComment)
        """
        return Call(
            "POST",
            "/api/{account}/posts/{post_id}/comments",
            {"account": account, "post_id": post_id},
            query={
                "answerTo": answer_to,
                "giphyId": giphy_id,
                "text": text,
                "account": account,
            },
            answer=ModelRef("create_post_comment", "CreatePostComment"),
        )

    @_operation
    def delete(self, account: str | int, post_id: str | int, comment_id: str | int) -> Call[_models.shared.Success]:
        """Delete Post Comment

        DELETE /api/{account}/posts/{post_id}/comments/{comment_id} (deletePostComment)
        """
        return Call(
            "DELETE",
            "/api/{account}/posts/{post_id}/comments/{comment_id}",
            {"account": account, "post_id": post_id, "comment_id": comment_id},
            answer=ModelRef("shared", "Success"),
        )

    @_operation
    def like(
        self, account: str | int, post_id: str | int, comment_id: str | int
    ) -> Call[_models.like_post_comment.LikePostComment]:
        """Like Post Comment

        POST /api/{account}/posts/{post_id}/comments/{comment_id}/like (likePostComment)
        """
        return Call(
            "POST",
            "/api/{account}/posts/{post_id}/comments/{comment_id}/like",
            {"account": account, "post_id": post_id, "comment_id": comment_id},
            answer=ModelRef("like_post_comment", "LikePostComment"),
        )

    @_operation
    def list(
        self,
        account: str | int,
        post_id: str | int,
        *,
        limit: int | str | Unset = UNSET,
        offset: int | str | Unset = UNSET,
        sort: Literal["asc", "desc"] | Unset = UNSET,
    ) -> ReadCall[_models.list_post_comments.ListPostComments]:
        """List Post Comments

        GET /api/{account}/posts/{post_id}/comments (listPostComments)
        """
        return ReadCall(
            "GET",
            "/api/{account}/posts/{post_id}/comments",
            {"account": account, "post_id": post_id},
            query={
                "limit": limit,
                "offset": offset,
                "sort": sort,
                "account": account,
            },
            answer=ModelRef("list_post_comments", "ListPostComments"),
        )

    @_operation
    def pin(self, account: str | int, post_id: str | int, comment_id: str | int) -> Call[_models.shared.Success]:
        """Pin Post Comment

        POST /api/{account}/posts/{post_id}/comments/{comment_id}/pin (pinPostComment)
        """
        return Call(
            "POST",
            "/api/{account}/posts/{post_id}/comments/{comment_id}/pin",
            {"account": account, "post_id": post_id, "comment_id": comment_id},
            answer=ModelRef("shared", "Success"),
        )

    @_operation
    def unlike(
        self, account: str | int, post_id: str | int, comment_id: str | int
    ) -> Call[_models.unlike_post_comment.UnlikePostComment]:
        """Unlike Post Comment

        DELETE /api/{account}/posts/{post_id}/comments/{comment_id}/like (unlikePostComment)
        """
        return Call(
            "DELETE",
            "/api/{account}/posts/{post_id}/comments/{comment_id}/like",
            {"account": account, "post_id": post_id, "comment_id": comment_id},
            answer=ModelRef("unlike_post_comment", "UnlikePostComment"),
        )

    @_operation
    def unpin(self, account: str | int, post_id: str | int, comment_id: str | int) -> Call[_models.shared.Success]:
        """Unpin Post Comment

        DELETE /api/{account}/posts/{post_id}/comments/{comment_id}/pin (unpinPostComment)
        """
        return Call(
            "DELETE",
            "/api/{account}/posts/{post_id}/comments/{comment_id}/pin",
            {"account": account, "post_id": post_id, "comment_id": comment_id},
            answer=ModelRef("shared", "Success"),
        )
