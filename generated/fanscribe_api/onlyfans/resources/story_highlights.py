"""Operations of the tag Story Highlights."""

from __future__ import annotations

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


class StoryHighlights(Resource[ModeT]):
    """Operations of the tag Story Highlights."""

    @_operation
    def add_story(
        self, account: str, highlight_id: int, story_id: int
    ) -> BodyCall[_models.shared.Success, _models.add_story_to_highlight.AddStoryToHighlightBody]:
        """Add Story to Highlight

        PATCH /api/{account}/stories/highlights/{highlight_id}/{story_id} (addStoryToHighlight)
        """
        return BodyCall(
            "PATCH",
            "/api/{account}/stories/highlights/{highlight_id}/{story_id}",
            {"account": account, "highlight_id": highlight_id, "story_id": story_id},
            json=_fields(
                ModelRef("add_story_to_highlight", "AddStoryToHighlightBody"),
                account=account,
                highlight_id=highlight_id,
                story_id=story_id,
            ),
            answer=ModelRef("shared", "Success"),
        )

    @_operation
    def create(
        self,
        account: str | int,
        *,
        cover_story_id: int,
        story_ids: Array[str],
        title: str,
    ) -> BodyCall[
        _models.create_story_highlight.CreateStoryHighlight, _models.create_story_highlight.CreateStoryHighlightBody
    ]:
        """Create Story Highlight

        POST /api/{account}/stories/highlights (createStoryHighlight)
        """
        return BodyCall(
            "POST",
            "/api/{account}/stories/highlights",
            {"account": account},
            json=_fields(
                ModelRef("create_story_highlight", "CreateStoryHighlightBody"),
                cover_story_id=cover_story_id,
                story_ids=story_ids,
                title=title,
            ),
            answer=ModelRef("create_story_highlight", "CreateStoryHighlight"),
        )

    @_operation
    def delete(self, account: str | int, highlight_id: str | int) -> Call[_models.shared.Success]:
        """Delete Story Highlight

        DELETE /api/{account}/stories/highlights/{highlight_id} (deleteStoryHighlight)
        """
        return Call(
            "DELETE",
            "/api/{account}/stories/highlights/{highlight_id}",
            {"account": account, "highlight_id": highlight_id},
            answer=ModelRef("shared", "Success"),
        )

    @_operation
    def get(
        self, account: str | int, highlight_id: str | int
    ) -> ReadCall[_models.show_story_highlight.ShowStoryHighlight]:
        """Show Story Highlight

        GET /api/{account}/stories/highlights/{highlight_id} (showStoryHighlight)
        """
        return ReadCall(
            "GET",
            "/api/{account}/stories/highlights/{highlight_id}",
            {"account": account, "highlight_id": highlight_id},
            answer=ModelRef("show_story_highlight", "ShowStoryHighlight"),
        )

    @_operation
    def list(
        self,
        account: str | int,
        *,
        limit: int | str | Unset = UNSET,
        offset: int | str | Unset = UNSET,
    ) -> ReadCall[_models.list_story_highlights.ListStoryHighlights]:
        """List Story Highlights

        GET /api/{account}/stories/highlights (listStoryHighlights)
        """
        return ReadCall(
            "GET",
            "/api/{account}/stories/highlights",
            {"account": account},
            query={
                "limit": limit,
                "offset": offset,
            },
            answer=ModelRef("list_story_highlights", "ListStoryHighlights"),
        )

    @_operation
    def remove_story(
        self, account: str | int, highlight_id: str | int, story_id: str | int
    ) -> Call[_models.shared.Success]:
        """Remove Story from Highlight

        DELETE /api/{account}/stories/highlights/{highlight_id}/{story_id} (removeStoryFromHighlight)
        """
        return Call(
            "DELETE",
            "/api/{account}/stories/highlights/{highlight_id}/{story_id}",
            {"account": account, "highlight_id": highlight_id, "story_id": story_id},
            answer=ModelRef("shared", "Success"),
        )

    @_operation
    def update(
        self,
        account: str,
        highlight_id: str | int,
        *,
        cover_story_id: int,
        story_ids: Array[str],
        title: str,
    ) -> BodyCall[
        _models.update_story_highlight.UpdateStoryHighlight, _models.update_story_highlight.UpdateStoryHighlightBody
    ]:
        """Update Story Highlight

        PUT /api/{account}/stories/highlights/{highlight_id} (updateStoryHighlight)
        """
        return BodyCall(
            "PUT",
            "/api/{account}/stories/highlights/{highlight_id}",
            {"account": account, "highlight_id": highlight_id},
            json=_fields(
                ModelRef("update_story_highlight", "UpdateStoryHighlightBody"),
                account=account,
                cover_story_id=cover_story_id,
                story_ids=story_ids,
                title=title,
            ),
            answer=ModelRef("update_story_highlight", "UpdateStoryHighlight"),
        )
