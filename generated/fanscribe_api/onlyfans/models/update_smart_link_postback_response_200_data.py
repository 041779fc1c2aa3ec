from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.update_smart_link_postback_response_200_data_headers_item import (
        UpdateSmartLinkPostbackResponse200DataHeadersItem,
    )
    from ..models.update_smart_link_postback_response_200_data_smart_links_item import (
        UpdateSmartLinkPostbackResponse200DataSmartLinksItem,
    )


T = TypeVar("T", bound="UpdateSmartLinkPostbackResponse200Data")


@_attrs_define
class UpdateSmartLinkPostbackResponse200Data:
    """
    Attributes:
        body (str | Unset):
        conversion_types (list[str] | Unset):
        created_at (str | Unset):
        headers (list[UpdateSmartLinkPostbackResponse200DataHeadersItem] | Unset):
        http_method (str | Unset):
        id (int | Unset):
        latest_response (str | Unset):
        smart_link_ids (list[str] | Unset):
        smart_link_scope (str | Unset):
        smart_links (list[UpdateSmartLinkPostbackResponse200DataSmartLinksItem] | Unset):
        traffic_source_ids (list[Any] | Unset):
        traffic_sources (list[Any] | Unset):
        updated_at (str | Unset):
        url (str | Unset):
    """

    body: str | Unset = UNSET
    conversion_types: list[str] | Unset = UNSET
    created_at: str | Unset = UNSET
    headers: list[UpdateSmartLinkPostbackResponse200DataHeadersItem] | Unset = UNSET
    http_method: str | Unset = UNSET
    id: int | Unset = UNSET
    latest_response: str | Unset = UNSET
    smart_link_ids: list[str] | Unset = UNSET
    smart_link_scope: str | Unset = UNSET
    smart_links: list[UpdateSmartLinkPostbackResponse200DataSmartLinksItem] | Unset = UNSET
    traffic_source_ids: list[Any] | Unset = UNSET
    traffic_sources: list[Any] | Unset = UNSET
    updated_at: str | Unset = UNSET
    url: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        body = self.body

        conversion_types: list[str] | Unset = UNSET
        if not isinstance(self.conversion_types, Unset):
            conversion_types = self.conversion_types

        created_at = self.created_at

        headers: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.headers, Unset):
            headers = []
            for headers_item_data in self.headers:
                headers_item = headers_item_data.to_dict()
                headers.append(headers_item)

        http_method = self.http_method

        id = self.id

        latest_response = self.latest_response

        smart_link_ids: list[str] | Unset = UNSET
        if not isinstance(self.smart_link_ids, Unset):
            smart_link_ids = self.smart_link_ids

        smart_link_scope = self.smart_link_scope

        smart_links: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.smart_links, Unset):
            smart_links = []
            for smart_links_item_data in self.smart_links:
                smart_links_item = smart_links_item_data.to_dict()
                smart_links.append(smart_links_item)

        traffic_source_ids: list[Any] | Unset = UNSET
        if not isinstance(self.traffic_source_ids, Unset):
            traffic_source_ids = self.traffic_source_ids

        traffic_sources: list[Any] | Unset = UNSET
        if not isinstance(self.traffic_sources, Unset):
            traffic_sources = self.traffic_sources

        updated_at = self.updated_at

        url = self.url

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if body is not UNSET:
            field_dict["body"] = body
        if conversion_types is not UNSET:
            field_dict["conversion_types"] = conversion_types
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if headers is not UNSET:
            field_dict["headers"] = headers
        if http_method is not UNSET:
            field_dict["http_method"] = http_method
        if id is not UNSET:
            field_dict["id"] = id
        if latest_response is not UNSET:
            field_dict["latest_response"] = latest_response
        if smart_link_ids is not UNSET:
            field_dict["smart_link_ids"] = smart_link_ids
        if smart_link_scope is not UNSET:
            field_dict["smart_link_scope"] = smart_link_scope
        if smart_links is not UNSET:
            field_dict["smart_links"] = smart_links
        if traffic_source_ids is not UNSET:
            field_dict["traffic_source_ids"] = traffic_source_ids
        if traffic_sources is not UNSET:
            field_dict["traffic_sources"] = traffic_sources
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if url is not UNSET:
            field_dict["url"] = url

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.update_smart_link_postback_response_200_data_headers_item import (
            UpdateSmartLinkPostbackResponse200DataHeadersItem,  # noqa: PLC0415
        )
        from ..models.update_smart_link_postback_response_200_data_smart_links_item import (
            UpdateSmartLinkPostbackResponse200DataSmartLinksItem,  # noqa: PLC0415
        )

        d = dict(src_dict)
        body = d.pop("body", UNSET)

        conversion_types = cast(list[str], d.pop("conversion_types", UNSET))

        created_at = d.pop("created_at", UNSET)

        _headers = d.pop("headers", UNSET)
        headers: list[UpdateSmartLinkPostbackResponse200DataHeadersItem] | Unset = UNSET
        if _headers is not UNSET:
            headers = []
            for headers_item_data in _headers:
                headers_item = UpdateSmartLinkPostbackResponse200DataHeadersItem.from_dict(headers_item_data)

                headers.append(headers_item)

        http_method = d.pop("http_method", UNSET)

        id = d.pop("id", UNSET)

        latest_response = d.pop("latest_response", UNSET)

        smart_link_ids = cast(list[str], d.pop("smart_link_ids", UNSET))

        smart_link_scope = d.pop("smart_link_scope", UNSET)

        _smart_links = d.pop("smart_links", UNSET)
        smart_links: list[UpdateSmartLinkPostbackResponse200DataSmartLinksItem] | Unset = UNSET
        if _smart_links is not UNSET:
            smart_links = []
            for smart_links_item_data in _smart_links:
                smart_links_item = UpdateSmartLinkPostbackResponse200DataSmartLinksItem.from_dict(smart_links_item_data)

                smart_links.append(smart_links_item)

        traffic_source_ids = cast(list[Any], d.pop("traffic_source_ids", UNSET))

        traffic_sources = cast(list[Any], d.pop("traffic_sources", UNSET))

        updated_at = d.pop("updated_at", UNSET)

        url = d.pop("url", UNSET)

        update_smart_link_postback_response_200_data = cls(
            body=body,
            conversion_types=conversion_types,
            created_at=created_at,
            headers=headers,
            http_method=http_method,
            id=id,
            latest_response=latest_response,
            smart_link_ids=smart_link_ids,
            smart_link_scope=smart_link_scope,
            smart_links=smart_links,
            traffic_source_ids=traffic_source_ids,
            traffic_sources=traffic_sources,
            updated_at=updated_at,
            url=url,
        )

        update_smart_link_postback_response_200_data.additional_properties = d
        return update_smart_link_postback_response_200_data

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
