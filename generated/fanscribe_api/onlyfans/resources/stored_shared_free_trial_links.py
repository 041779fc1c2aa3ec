"""Operations of the tag Stored Shared Free Trial Links."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.call import (
    ListCall,
)
from ...runtime.operation import ModeT, Resource, operation as _operation
from ...runtime.types import UNSET, Array, Unset
from ..models import ModelRef

if TYPE_CHECKING:
    from ..models.list_stored_shared_free_trial_links import ListStoredSharedFreeTrialLinks
    from ..models.shared import SharedFreeTrialLink


class StoredSharedFreeTrialLinks(Resource[ModeT]):
    """Operations of the tag Stored Shared Free Trial Links."""

    @_operation
    def list(
        self,
        account: str | int,
        *,
        filter_search: str | int | float | None | Unset = UNSET,
        filter_tags: Array[str | int | float] | Unset = UNSET,
        limit: int | str | Unset = UNSET,
        offset: int | str | Unset = UNSET,
    ) -> ListCall[ListStoredSharedFreeTrialLinks, SharedFreeTrialLink]:
        """List Stored Shared Free Trial Links

        GET /api/{account}/stored/shared-trial-links (listStoredSharedFreeTrialLinks)
        """
        return ListCall(
            "GET",
            "/api/{account}/stored/shared-trial-links",
            {"account": account},
            query={
                "filter[search]": filter_search,
                "filter[tags]": filter_tags,
                "limit": limit,
                "offset": offset,
            },
            answer=ModelRef("list_stored_shared_free_trial_links", "ListStoredSharedFreeTrialLinks"),
        )
