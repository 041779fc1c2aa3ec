"""Operations of the tag Smart Link Postbacks."""

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


class SmartLinkPostbacks(Resource[ModeT]):
    """Operations of the tag Smart Link Postbacks."""

    @_operation
    def create(
        self,
        *,
        conversion_types: Array[str],
        smart_link_scope: Literal["campaign_specific", "global"],
        url: str,
        body_in_body: str | Unset = UNSET,
        headers: Array[_models.create_smart_link_postback.CreateSmartLinkPostbackBodyHeadersItem]
        | Array[dict[str, Any]]
        | Unset = UNSET,
        http_method: Literal["GET", "POST"] | Unset = UNSET,
        smart_link_ids: Array[str] | Unset = UNSET,
    ) -> BodyCall[
        _models.create_smart_link_postback.CreateSmartLinkPostback,
        _models.create_smart_link_postback.CreateSmartLinkPostbackBody,
    ]:
        """Create Smart Link Postback

        POST /api/smart-link-postbacks (createSmartLinkPostback)
        """
        return BodyCall(
            "POST",
            "/api/smart-link-postbacks",
            json=_fields(
                ModelRef("create_smart_link_postback", "CreateSmartLinkPostbackBody"),
                conversion_types=conversion_types,
                smart_link_scope=smart_link_scope,
                url=url,
                body=body_in_body,
                headers=headers,
                http_method=http_method,
                smart_link_ids=smart_link_ids,
            ),
            answer=ModelRef("create_smart_link_postback", "CreateSmartLinkPostback"),
        )

    @_operation
    def delete(self, postback_id: str | int) -> Call[_models.delete_smart_link_postback.DeleteSmartLinkPostback]:
        """Delete Smart Link Postback

        DELETE /api/smart-link-postbacks/{postback_id} (deleteSmartLinkPostback)
        """
        return Call(
            "DELETE",
            "/api/smart-link-postbacks/{postback_id}",
            {"postback_id": postback_id},
            answer=ModelRef("delete_smart_link_postback", "DeleteSmartLinkPostback"),
        )

    @_operation
    def get(self, postback_id: str | int) -> ReadCall[_models.show_smart_link_postback.ShowSmartLinkPostback]:
        """Show Smart Link Postback

        GET /api/smart-link-postbacks/{postback_id} (showSmartLinkPostback)
        """
        return ReadCall(
            "GET",
            "/api/smart-link-postbacks/{postback_id}",
            {"postback_id": postback_id},
            answer=ModelRef("show_smart_link_postback", "ShowSmartLinkPostback"),
        )

    @_operation
    def list(self) -> ReadCall[_models.list_smart_link_postbacks.ListSmartLinkPostbacks]:
        """List Smart Link Postbacks

        GET /api/smart-link-postbacks (listSmartLinkPostbacks)
        """
        return ReadCall(
            "GET",
            "/api/smart-link-postbacks",
            answer=ModelRef("list_smart_link_postbacks", "ListSmartLinkPostbacks"),
        )

    @_operation
    def update(
        self,
        postback_id: str | int,
        *,
        conversion_types: Array[str],
        smart_link_scope: Literal["campaign_specific", "global"],
        url: str,
        body_in_body: str | Unset = UNSET,
        headers: Array[_models.update_smart_link_postback.UpdateSmartLinkPostbackBodyHeadersItem]
        | Array[dict[str, Any]]
        | Unset = UNSET,
        http_method: Literal["GET", "POST"] | Unset = UNSET,
        smart_link_ids: Array[str] | Unset = UNSET,
    ) -> BodyCall[
        _models.update_smart_link_postback.UpdateSmartLinkPostback,
        _models.update_smart_link_postback.UpdateSmartLinkPostbackBody,
    ]:
        """Update Smart Link Postback

        PATCH /api/smart-link-postbacks/{postback_id} (updateSmartLinkPostback)
        """
        return BodyCall(
            "PATCH",
            "/api/smart-link-postbacks/{postback_id}",
            {"postback_id": postback_id},
            json=_fields(
                ModelRef("update_smart_link_postback", "UpdateSmartLinkPostbackBody"),
                conversion_types=conversion_types,
                smart_link_scope=smart_link_scope,
                url=url,
                body=body_in_body,
                headers=headers,
                http_method=http_method,
                smart_link_ids=smart_link_ids,
            ),
            answer=ModelRef("update_smart_link_postback", "UpdateSmartLinkPostback"),
        )
