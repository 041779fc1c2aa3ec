"""Operations of the tag Stored Free Trial Links."""

from __future__ import annotations

from ...runtime.call import (
    ListCall,
)
from ...runtime.operation import ModeT, Resource, operation as _operation
from ...runtime.types import UNSET, Array, Unset
from .. import models as _models
from ..models import ModelRef


class StoredFreeTrialLinks(Resource[ModeT]):
    """Operations of the tag Stored Free Trial Links."""

    @_operation
    def list(
        self,
        account: str | int,
        *,
        filter_include_smart_links: bool | Unset = UNSET,
        filter_search: str | int | float | None | Unset = UNSET,
        filter_tags: Array[str | int | float] | Unset = UNSET,
        limit: int | str | Unset = UNSET,
        offset: int | str | Unset = UNSET,
    ) -> ListCall[_models.list_stored_free_trial_links.ListStoredFreeTrialLinks, _models.shared.FreeTrialLink]:
        """List Stored Free Trial Links

        GET /api/{account}/stored/trial-links (listStoredFreeTrialLinks)
        """
        return ListCall(
            "GET",
            "/api/{account}/stored/trial-links",
            {"account": account},
            query={
                "filter[include_smart_links]": filter_include_smart_links,
                "filter[search]": filter_search,
                "filter[tags]": filter_tags,
                "limit": limit,
                "offset": offset,
            },
            answer=ModelRef("list_stored_free_trial_links", "ListStoredFreeTrialLinks"),
        )
