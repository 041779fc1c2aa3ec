from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.create_smart_link_postback_body_http_method import (
    CreateSmartLinkPostbackBodyHttpMethod,
    check_create_smart_link_postback_body_http_method,
)
from ..models.create_smart_link_postback_body_smart_link_scope import (
    CreateSmartLinkPostbackBodySmartLinkScope,
    check_create_smart_link_postback_body_smart_link_scope,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.create_smart_link_postback_body_headers_item import CreateSmartLinkPostbackBodyHeadersItem


T = TypeVar("T", bound="CreateSmartLinkPostbackBody")


@_attrs_define
class CreateSmartLinkPostbackBody:
    """
    Attributes:
        conversion_types (list[str]):
        smart_link_scope (CreateSmartLinkPostbackBodySmartLinkScope):
        url (str):
        body (str | Unset):
        headers (list[CreateSmartLinkPostbackBodyHeadersItem] | Unset):
        http_method (CreateSmartLinkPostbackBodyHttpMethod | Unset):
        smart_link_ids (list[str] | Unset):
    """

    conversion_types: list[str]
    smart_link_scope: CreateSmartLinkPostbackBodySmartLinkScope
    url: str
    body: str | Unset = UNSET
    headers: list[CreateSmartLinkPostbackBodyHeadersItem] | Unset = UNSET
    http_method: CreateSmartLinkPostbackBodyHttpMethod | Unset = UNSET
    smart_link_ids: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        conversion_types = self.conversion_types

        smart_link_scope: str = self.smart_link_scope

        url = self.url

        body = self.body

        headers: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.headers, Unset):
            headers = []
            for headers_item_data in self.headers:
                headers_item = headers_item_data.to_dict()
                headers.append(headers_item)

        http_method: str | Unset = UNSET
        if not isinstance(self.http_method, Unset):
            http_method = self.http_method

        smart_link_ids: list[str] | Unset = UNSET
        if not isinstance(self.smart_link_ids, Unset):
            smart_link_ids = self.smart_link_ids

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "conversion_types": conversion_types,
                "smart_link_scope": smart_link_scope,
                "url": url,
            }
        )
        if body is not UNSET:
            field_dict["body"] = body
        if headers is not UNSET:
            field_dict["headers"] = headers
        if http_method is not UNSET:
            field_dict["http_method"] = http_method
        if smart_link_ids is not UNSET:
            field_dict["smart_link_ids"] = smart_link_ids

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.create_smart_link_postback_body_headers_item import CreateSmartLinkPostbackBodyHeadersItem  # noqa: PLC0415

        d = dict(src_dict)
        conversion_types = cast(list[str], d.pop("conversion_types"))

        smart_link_scope = check_create_smart_link_postback_body_smart_link_scope(d.pop("smart_link_scope"))

        url = d.pop("url")

        body = d.pop("body", UNSET)

        _headers = d.pop("headers", UNSET)
        headers: list[CreateSmartLinkPostbackBodyHeadersItem] | Unset = UNSET
        if _headers is not UNSET:
            headers = []
            for headers_item_data in _headers:
                headers_item = CreateSmartLinkPostbackBodyHeadersItem.from_dict(headers_item_data)

                headers.append(headers_item)

        _http_method = d.pop("http_method", UNSET)
        http_method: CreateSmartLinkPostbackBodyHttpMethod | Unset
        if isinstance(_http_method, Unset):
            http_method = UNSET
        else:
            http_method = check_create_smart_link_postback_body_http_method(_http_method)

        smart_link_ids = cast(list[str], d.pop("smart_link_ids", UNSET))

        create_smart_link_postback_body = cls(
            conversion_types=conversion_types,
            smart_link_scope=smart_link_scope,
            url=url,
            body=body,
            headers=headers,
            http_method=http_method,
            smart_link_ids=smart_link_ids,
        )

        create_smart_link_postback_body.additional_properties = d
        return create_smart_link_postback_body

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
