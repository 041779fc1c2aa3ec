"""Operations of the tag Queue."""

from __future__ import annotations

from typing import Literal

from ...runtime.call import (
    Call,
    ReadCall,
)
from ...runtime.operation import ModeT, Resource, operation as _operation
from ...runtime.types import UNSET, Array, Unset
from .. import models as _models
from ..models import ModelRef


class Queue(Resource[ModeT]):
    """Operations of the tag Queue."""

    @_operation
    def count(
        self,
        account: str | int,
        *,
        publish_date_end: str | int | float,
        publish_date_start: str | int | float,
        timezone: str | int | float,
    ) -> ReadCall[_models.count_queue_items.CountQueueItems]:
        """Count Queue Items

        GET /api/{account}/queue/counts (countQueueItems)
        """
        return ReadCall(
            "GET",
            "/api/{account}/queue/counts",
            {"account": account},
            query={
                "publishDateEnd": publish_date_end,
                "publishDateStart": publish_date_start,
                "timezone": timezone,
            },
            answer=ModelRef("count_queue_items", "CountQueueItems"),
        )

    @_operation
    def list(
        self,
        account: str | int,
        *,
        publish_date_end: str | int | float,
        publish_date_start: str | int | float,
        timezone: str | int | float,
        limit: int | str | Unset = UNSET,
        type_: Array[Literal["chat", "post"]] | Unset = UNSET,
    ) -> ReadCall[_models.list_queue_items.ListQueueItems]:
        """List Queue Items

        GET /api/{account}/queue (listQueueItems)
        """
        return ReadCall(
            "GET",
            "/api/{account}/queue",
            {"account": account},
            query={
                "limit": limit,
                "publishDateEnd": publish_date_end,
                "publishDateStart": publish_date_start,
                "timezone": timezone,
                "type": type_,
            },
            answer=ModelRef("list_queue_items", "ListQueueItems"),
        )

    @_operation
    def publish(self, account: str | int, queue_id: str | int) -> Call[_models.shared.Success]:
        """Publish Queue Item

        PUT /api/{account}/queue/{queue_id}/publish (publishQueueItem)
        """
        return Call(
            "PUT",
            "/api/{account}/queue/{queue_id}/publish",
            {"account": account, "queue_id": queue_id},
            answer=ModelRef("shared", "Success"),
        )
