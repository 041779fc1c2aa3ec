"""Operations of the tag Stored Shared Free Trial Links."""

from __future__ import annotations

from ...runtime.call import (
    ListCall,
)
from ...runtime.operation import ModeT, Resource, operation as _operation
from ...runtime.types import UNSET, Array, Unset
from .. import models as _models
from ..models import ModelRef


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
    ) -> ListCall[
        _models.list_stored_shared_free_trial_links.ListStoredSharedFreeTrialLinks, _models.shared.SharedFreeTrialLink
    ]:
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
