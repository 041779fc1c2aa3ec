"""Operations of the tag Posts."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any, Literal

from ...runtime.call import BodyCall, Call, fields
from ...runtime.operation import ModeT, Resource, operation
from ...runtime.types import UNSET, Array, Unset
from ..models import One

if TYPE_CHECKING:
    from ..models.archive_post import ArchivePost
    from ..models.delete_post import DeletePost
    from ..models.get_post import GetPost
    from ..models.list_posts import ListPosts
    from ..models.send_post import SendPost, SendPostBody
    from ..models.shared import Success
    from ..models.show_post_statistics import ShowPostStatistics
    from ..models.unarchive_post import UnarchivePost
    from ..models.update_post import UpdatePostBody


class Posts(Resource[ModeT]):
    """Operations of the tag Posts."""

    @operation
    def archive_post(
        self,
        account: str,
        post_id: str | int,
        *,
        private_archive: bool | Unset = UNSET,
    ) -> Call[ArchivePost]:
        """Archive Post

        POST /api/{account}/posts/{post_id}/archive

        Args:
            private_archive: `private_archive` in the query.
        """
        return Call(
            "POST",
            "/api/{account}/posts/{post_id}/archive",
            {"account": account, "post_id": post_id},
            query={
                "private_archive": private_archive,
                "account": account,
            },
            answer=One("archive_post", "ArchivePost"),
        )

    @operation
    def delete_post(self, account: str | int, post_id: str | int) -> Call[DeletePost]:
        """Delete Post

        DELETE /api/{account}/posts/{post_id}
        """
        return Call(
            "DELETE",
            "/api/{account}/posts/{post_id}",
            {"account": account, "post_id": post_id},
            answer=One("delete_post", "DeletePost"),
        )

    @operation
    def get_post(self, account: str | int, post_id: str | int) -> Call[GetPost]:
        """Get Post

        GET /api/{account}/posts/{post_id}
        """
        return Call(
            "GET",
            "/api/{account}/posts/{post_id}",
            {"account": account, "post_id": post_id},
            answer=One("get_post", "GetPost"),
        )

    @operation
    def list_posts(
        self,
        account: str | int,
        *,
        counters: bool | Unset = UNSET,
        limit: int | str | Unset = UNSET,
        minimum_publish_date: str | Unset = UNSET,
        offset: int | str | Unset = UNSET,
        order: Literal["favorites_count", "publish_date", "tips_summ"] | Enum | Unset = UNSET,
        pinned: bool | Unset = UNSET,
        query: str | Unset = UNSET,
        sort: Literal["asc", "desc"] | Enum | Unset = UNSET,
    ) -> Call[ListPosts]:
        """List Posts

        GET /api/{account}/posts

        Args:
            counters: `counters` in the query.
            limit: `limit` in the query.
            minimum_publish_date: `minimumPublishDate` in the query.
            offset: `offset` in the query.
            order: `order` in the query.
            pinned: `pinned` in the query.
            query: `query` in the query.
            sort: `sort` in the query.
        """
        return Call(
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
            answer=One("list_posts", "ListPosts"),
        )

    @operation
    def pin_unpin_post(self, account: str | int, post_id: str | int) -> Call[Success]:
        """Pin/Unpin Post

        POST /api/{account}/posts/{post_id}/pin
        """
        return Call(
            "POST",
            "/api/{account}/posts/{post_id}/pin",
            {"account": account, "post_id": post_id},
            answer=One("shared", "Success"),
        )

    @operation
    def send_post(
        self,
        account: str | int,
        *,
        text: str,
        block_banned_words: Literal["replace_soften", "risky", "strict_ban"] | Enum | Unset = UNSET,
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
        voting_type: Literal["poll", "quiz"] | Enum | Unset = UNSET,
    ) -> BodyCall[SendPost, SendPostBody]:
        """Send Post

        POST /api/{account}/posts

        Args:
            text: `text` in the body.
            block_banned_words: `blockBannedWords` in the body.
            expire_days: `expireDays` in the body.
            fund_raising_target_amount: `fundRaisingTargetAmount` in the body.
            fund_raising_tips_presets: `fundRaisingTipsPresets` in the body.
            label_ids: `labelIds` in the body.
            media_files: `mediaFiles` in the body.
            previews: `previews` in the body.
            rf_tag: `rfTag` in the body.
            save_for_later: `saveForLater` in the body.
            scheduled_date: `scheduledDate` in the body.
            voting_correct_index: `votingCorrectIndex` in the body.
            voting_due: `votingDue` in the body.
            voting_options: `votingOptions` in the body.
            voting_type: `votingType` in the body.
        """
        return BodyCall(
            "POST",
            "/api/{account}/posts",
            {"account": account},
            json=fields(
                One("send_post", "SendPostBody"),
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
            answer=One("send_post", "SendPost"),
        )

    @operation
    def show_post_statistics(
        self,
        account: str,
        post_id: str | int,
        *,
        with_historical_data: bool | Unset = UNSET,
    ) -> Call[ShowPostStatistics]:
        """Show Post Statistics

        GET /api/{account}/posts/{post_id}/stats

        Args:
            with_historical_data: `with_historical_data` in the query.
        """
        return Call(
            "GET",
            "/api/{account}/posts/{post_id}/stats",
            {"account": account, "post_id": post_id},
            query={
                "with_historical_data": with_historical_data,
                "account": account,
            },
            answer=One("show_post_statistics", "ShowPostStatistics"),
        )

    @operation
    def unarchive_post(
        self,
        account: str,
        post_id: str | int,
        *,
        private_archive: bool | Unset = UNSET,
    ) -> Call[UnarchivePost]:
        """Unarchive Post

        POST /api/{account}/posts/{post_id}/unarchive

        Args:
            private_archive: `private_archive` in the query.
        """
        return Call(
            "POST",
            "/api/{account}/posts/{post_id}/unarchive",
            {"account": account, "post_id": post_id},
            query={
                "private_archive": private_archive,
                "account": account,
            },
            answer=One("unarchive_post", "UnarchivePost"),
        )

    @operation
    def update_post(
        self,
        account: str,
        post_id: str | int,
        *,
        text: str,
        block_banned_words: Literal["replace_soften", "risky", "strict_ban"] | Enum | Unset = UNSET,
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
        voting_type: Literal["poll", "quiz"] | Enum | Unset = UNSET,
    ) -> BodyCall[str, UpdatePostBody]:
        """Update Post

        PUT /api/{account}/posts/{post_id}

        Args:
            text: `text` in the body.
            block_banned_words: `blockBannedWords` in the body.
            expire_days: `expireDays` in the body.
            fund_raising_target_amount: `fundRaisingTargetAmount` in the body.
            fund_raising_tips_presets: `fundRaisingTipsPresets` in the body.
            label_ids: `labelIds` in the body.
            media_files: `mediaFiles` in the body.
            price: `price` in the body.
            rf_tag: `rfTag` in the body.
            save_for_later: `saveForLater` in the body.
            scheduled_date: `scheduledDate` in the body.
            voting_correct_index: `votingCorrectIndex` in the body.
            voting_due: `votingDue` in the body.
            voting_options: `votingOptions` in the body.
            voting_type: `votingType` in the body.
        """
        return BodyCall(
            "PUT",
            "/api/{account}/posts/{post_id}",
            {"account": account, "post_id": post_id},
            json=fields(
                One("update_post", "UpdatePostBody"),
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
