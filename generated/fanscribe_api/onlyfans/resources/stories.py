"""Operations of the tag Stories."""

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


class Stories(Resource[ModeT]):
    """Operations of the tag Stories."""

    @_operation
    def create(
        self,
        account: str | int,
        *,
        media_files: Array[str],
        canvas_height: int | Unset = UNSET,
        canvas_width: int | Unset = UNSET,
        question: _models.add_to_story.AddToStoryBodyQuestion | dict[str, Any] | Unset = UNSET,
        texts: Array[_models.add_to_story.AddToStoryBodyTextsItem] | Array[dict[str, Any]] | Unset = UNSET,
    ) -> BodyCall[_models.add_to_story.AddToStory, _models.add_to_story.AddToStoryBody]:
        """Add to Story

        POST /api/{account}/stories (addToStory)
        """
        return BodyCall(
            "POST",
            "/api/{account}/stories",
            {"account": account},
            json=_fields(
                ModelRef("add_to_story", "AddToStoryBody"),
                media_files=media_files,
                canvas_height=canvas_height,
                canvas_width=canvas_width,
                question=question,
                texts=texts,
            ),
            answer=ModelRef("add_to_story", "AddToStory"),
        )

    @_operation
    def delete(self, account: str | int, story_id: str | int) -> Call[_models.shared.Success]:
        """Delete Story

        DELETE /api/{account}/stories/{story_id} (deleteStory)
        """
        return Call(
            "DELETE",
            "/api/{account}/stories/{story_id}",
            {"account": account, "story_id": story_id},
            answer=ModelRef("shared", "Success"),
        )

    @_operation
    def get(self, account: str | int, story_id: str | int) -> ReadCall[_models.show_story.ShowStory]:
        """Show Story

        GET /api/{account}/stories/{story_id} (showStory)
        """
        return ReadCall(
            "GET",
            "/api/{account}/stories/{story_id}",
            {"account": account, "story_id": story_id},
            answer=ModelRef("show_story", "ShowStory"),
        )

    @_operation
    def get_stats(self, account: str | int, story_id: str | int) -> ReadCall[_models.get_story_stats.GetStoryStats]:
        """Get Story Stats

        GET /api/{account}/stories/{story_id}/stats (getStoryStats)
        """
        return ReadCall(
            "GET",
            "/api/{account}/stories/{story_id}/stats",
            {"account": account, "story_id": story_id},
            answer=ModelRef("get_story_stats", "GetStoryStats"),
        )

    @_operation
    def list_active(self, account: str | int) -> ReadCall[_models.list_active_stories.ListActiveStories]:
        """List Active Stories

        GET /api/{account}/stories (listActiveStories)
        """
        return ReadCall(
            "GET",
            "/api/{account}/stories",
            {"account": account},
            answer=ModelRef("list_active_stories", "ListActiveStories"),
        )

    @_operation
    def list_archive(
        self,
        account: str | int,
        *,
        limit: int | str | Unset = UNSET,
        marker: int | str | Unset = UNSET,
    ) -> ReadCall[_models.list_story_archive.ListStoryArchive]:
        """List Story Archive

        GET /api/{account}/stories/archive (listStoryArchive)
        """
        return ReadCall(
            "GET",
            "/api/{account}/stories/archive",
            {"account": account},
            query={
                "limit": limit,
                "marker": marker,
            },
            answer=ModelRef("list_story_archive", "ListStoryArchive"),
        )

    @_operation
    def list_viewers(
        self,
        account: str | int,
        story_id: str | int,
        *,
        limit: int | None | Unset = UNSET,
        offset: int | None | Unset = UNSET,
    ) -> ReadCall[_models.list_story_viewers.ListStoryViewers]:
        """List Story Viewers

        GET /api/{account}/stories/{story_id}/viewers (listStoryViewers)
        """
        return ReadCall(
            "GET",
            "/api/{account}/stories/{story_id}/viewers",
            {"account": account, "story_id": story_id},
            query={
                "limit": limit,
                "offset": offset,
                "account": account,
            },
            answer=ModelRef("list_story_viewers", "ListStoryViewers"),
        )

    @_operation
    def mark_as_watched(self, account: str | int, story_id: str | int) -> Call[_models.shared.Success]:
        """Mark Story as Watched

        POST /api/{account}/stories/{story_id}/mark-as-watched (markStoryAsWatched)
        """
        return Call(
            "POST",
            "/api/{account}/stories/{story_id}/mark-as-watched",
            {"account": account, "story_id": story_id},
            answer=ModelRef("shared", "Success"),
        )
