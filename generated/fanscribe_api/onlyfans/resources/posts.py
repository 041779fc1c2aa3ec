"""Operations of the tag Posts."""

from __future__ import annotations

from typing import Any, Literal

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


class Posts(Resource[ModeT]):
    """Operations of the tag Posts."""

    @_operation
    def archive(
        self,
        account: str | int,
        post_id: str | int,
        *,
        private_archive: bool | Unset = UNSET,
    ) -> Call[_models.archive_post.ArchivePost]:
        """Archive Post

        POST /api/{account}/posts/{post_id}/archive (archivePost)
        """
        return Call(
            "POST",
            "/api/{account}/posts/{post_id}/archive",
            {"account": account, "post_id": post_id},
            query={
                "private_archive": private_archive,
                "account": account,
            },
            answer=ModelRef("archive_post", "ArchivePost"),
        )

    @_operation
    def create(
        self,
        account: str | int,
        *,
        text: str,
        block_banned_words: Literal["replace_soften", "risky", "strict_ban"] | Unset = UNSET,
        expire_days: int | Unset = UNSET,
        fund_raising_target_amount: int | Unset = UNSET,
        fund_raising_tips_presets: Array[str] | Unset = UNSET,
        label_ids: str | Unset = UNSET,
        media_files: Array[Any] | Unset = UNSET,
        previews: Array[Any] | Unset = UNSET,
        rf_tag: str | Unset = UNSET,
        save_for_later: bool | Unset = UNSET,
        scheduled_date: str | Unset = UNSET,
        voting_correct_index: int | Unset = UNSET,
        voting_due: int | Unset = UNSET,
        voting_options: Array[str] | Unset = UNSET,
        voting_type: Literal["poll", "quiz"] | Unset = UNSET,
    ) -> BodyCall[_models.send_post.SendPost, _models.send_post.SendPostBody]:
        """Send Post

        POST /api/{account}/posts (sendPost)
        """
        return BodyCall(
            "POST",
            "/api/{account}/posts",
            {"account": account},
            json=_fields(
                ModelRef("send_post", "SendPostBody"),
                text=text,
                block_banned_words=block_banned_words,
                expire_days=expire_days,
                fund_raising_target_amount=fund_raising_target_amount,
                fund_raising_tips_presets=fund_raising_tips_presets,
                label_ids=label_ids,
                media_files=media_files,
                previews=previews,
                rf_tag=rf_tag,
                save_for_later=save_for_later,
                scheduled_date=scheduled_date,
                voting_correct_index=voting_correct_index,
                voting_due=voting_due,
                voting_options=voting_options,
                voting_type=voting_type,
            ),
            answer=ModelRef("send_post", "SendPost"),
        )

    @_operation
    def delete(self, account: str | int, post_id: str | int) -> Call[_models.delete_post.DeletePost]:
        """Delete Post

        DELETE /api/{account}/posts/{post_id} (deletePost)
        """
        return Call(
            "DELETE",
            "/api/{account}/posts/{post_id}",
            {"account": account, "post_id": post_id},
            answer=ModelRef("delete_post", "DeletePost"),
        )

    @_operation
    def get(self, account: str | int, post_id: str | int) -> ReadCall[_models.get_post.GetPost]:
        """Get Post

        GET /api/{account}/posts/{post_id} (getPost)
        """
        return ReadCall(
            "GET",
            "/api/{account}/posts/{post_id}",
            {"account": account, "post_id": post_id},
            answer=ModelRef("get_post", "GetPost"),
        )

    @_operation
    def get_stats(
        self,
        account: str | int,
        post_id: str | int,
        *,
        with_historical_data: bool | Unset = UNSET,
    ) -> ReadCall[_models.show_post_statistics.ShowPostStatistics]:
        """Show Post Statistics

        GET /api/{account}/posts/{post_id}/stats (showPostStatistics)
        """
        return ReadCall(
            "GET",
            "/api/{account}/posts/{post_id}/stats",
            {"account": account, "post_id": post_id},
            query={
                "with_historical_data": with_historical_data,
                "account": account,
            },
            answer=ModelRef("show_post_statistics", "ShowPostStatistics"),
        )

    @_operation
    def list(
        self,
        account: str | int,
        *,
        counters: bool | Unset = UNSET,
        limit: int | str | Unset = UNSET,
        minimum_publish_date: str | int | float | Unset = UNSET,
        offset: int | str | Unset = UNSET,
        order: Literal["favorites_count", "publish_date", "tips_summ"] | Unset = UNSET,
        pinned: bool | Unset = UNSET,
        query: str | int | float | Unset = UNSET,
        sort: Literal["asc", "desc"] | Unset = UNSET,
    ) -> ReadCall[_models.list_posts.ListPosts]:
        """List Posts

        GET /api/{account}/posts (listPosts)
        """
        return ReadCall(
            "GET",
            "/api/{account}/posts",
            {"account": account},
            query={
                "counters": counters,
                "limit": limit,
                "minimumPublishDate": minimum_publish_date,
                "offset": offset,
                "order": order,
                "pinned": pinned,
                "query": query,
                "sort": sort,
            },
            answer=ModelRef("list_posts", "ListPosts"),
        )

    @_operation
    def toggle_pin(self, account: str | int, post_id: str | int) -> Call[_models.shared.Success]:
        """Pin/Unpin Post

        POST /api/{account}/posts/{post_id}/pin (pinUnpinPost)
        """
        return Call(
            "POST",
            "/api/{account}/posts/{post_id}/pin",
            {"account": account, "post_id": post_id},
            answer=ModelRef("shared", "Success"),
        )

    @_operation
    def unarchive(
        self,
        account: str | int,
        post_id: str | int,
        *,
        private_archive: bool | Unset = UNSET,
    ) -> Call[_models.unarchive_post.UnarchivePost]:
        """Unarchive Post

        POST /api/{account}/posts/{post_id}/unarchive (unarchivePost)
        """
        return Call(
            "POST",
            "/api/{account}/posts/{post_id}/unarchive",
            {"account": account, "post_id": post_id},
            query={
                "private_archive": private_archive,
                "account": account,
            },
            answer=ModelRef("unarchive_post", "UnarchivePost"),
        )

    @_operation
    def update(
        self,
        account: str,
        post_id: str | int,
        *,
        text: str,
        block_banned_words: Literal["replace_soften", "risky", "strict_ban"] | Unset = UNSET,
        expire_days: int | Unset = UNSET,
        fund_raising_target_amount: int | Unset = UNSET,
        fund_raising_tips_presets: Array[str] | Unset = UNSET,
        label_ids: str | Unset = UNSET,
        media_files: str | Unset = UNSET,
        price: int | Unset = UNSET,
        rf_tag: str | Unset = UNSET,
        save_for_later: bool | Unset = UNSET,
        scheduled_date: str | Unset = UNSET,
        voting_correct_index: int | Unset = UNSET,
        voting_due: int | Unset = UNSET,
        voting_options: Array[str] | Unset = UNSET,
        voting_type: Literal["poll", "quiz"] | Unset = UNSET,
    ) -> BodyCall[str, _models.update_post.UpdatePostBody]:
        """Update Post

        PUT /api/{account}/posts/{post_id} (updatePost)
        """
        return BodyCall(
            "PUT",
            "/api/{account}/posts/{post_id}",
            {"account": account, "post_id": post_id},
            json=_fields(
                ModelRef("update_post", "UpdatePostBody"),
                account=account,
                text=text,
                block_banned_words=block_banned_words,
                expire_days=expire_days,
                fund_raising_target_amount=fund_raising_target_amount,
                fund_raising_tips_presets=fund_raising_tips_presets,
                label_ids=label_ids,
                media_files=media_files,
                price=price,
                rf_tag=rf_tag,
                save_for_later=save_for_later,
                scheduled_date=scheduled_date,
                voting_correct_index=voting_correct_index,
                voting_due=voting_due,
                voting_options=voting_options,
                voting_type=voting_type,
            ),
        )
