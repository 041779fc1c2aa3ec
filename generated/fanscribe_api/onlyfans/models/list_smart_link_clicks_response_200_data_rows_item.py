from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ListSmartLinkClicksResponse200DataRowsItem")


@_attrs_define
class ListSmartLinkClicksResponse200DataRowsItem:
    """
    Attributes:
        aff_s1 (str | Unset):
        aff_s2 (str | Unset):
        aff_s3 (str | Unset):
        aff_s4 (str | Unset):
        aff_s5 (str | Unset):
        browser_device_type (str | Unset):
        browser_family (str | Unset):
        browser_name (str | Unset):
        browser_platform (str | Unset):
        country_code (str | Unset):
        created_at (str | Unset):
        external_click_id (str | Unset):
        fbclid (str | Unset):
        gbraid (str | Unset):
        gclid (str | Unset):
        gross_clicks (int | Unset):
        id (str | Unset):
        ip_address (str | Unset):
        is_bot (bool | Unset):
        is_duplicate (bool | Unset):
        referrer (str | Unset):
        sccid (str | Unset):
        ttclid (str | Unset):
        user_agent (str | Unset):
        utm_campaign (str | Unset):
        utm_content (str | Unset):
        utm_medium (str | Unset):
        utm_source (str | Unset):
        utm_term (str | Unset):
        wbraid (str | Unset):
    """

    aff_s1: str | Unset = UNSET
    aff_s2: str | Unset = UNSET
    aff_s3: str | Unset = UNSET
    aff_s4: str | Unset = UNSET
    aff_s5: str | Unset = UNSET
    browser_device_type: str | Unset = UNSET
    browser_family: str | Unset = UNSET
    browser_name: str | Unset = UNSET
    browser_platform: str | Unset = UNSET
    country_code: str | Unset = UNSET
    created_at: str | Unset = UNSET
    external_click_id: str | Unset = UNSET
    fbclid: str | Unset = UNSET
    gbraid: str | Unset = UNSET
    gclid: str | Unset = UNSET
    gross_clicks: int | Unset = UNSET
    id: str | Unset = UNSET
    ip_address: str | Unset = UNSET
    is_bot: bool | Unset = UNSET
    is_duplicate: bool | Unset = UNSET
    referrer: str | Unset = UNSET
    sccid: str | Unset = UNSET
    ttclid: str | Unset = UNSET
    user_agent: str | Unset = UNSET
    utm_campaign: str | Unset = UNSET
    utm_content: str | Unset = UNSET
    utm_medium: str | Unset = UNSET
    utm_source: str | Unset = UNSET
    utm_term: str | Unset = UNSET
    wbraid: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        aff_s1 = self.aff_s1

        aff_s2 = self.aff_s2

        aff_s3 = self.aff_s3

        aff_s4 = self.aff_s4

        aff_s5 = self.aff_s5

        browser_device_type = self.browser_device_type

        browser_family = self.browser_family

        browser_name = self.browser_name

        browser_platform = self.browser_platform

        country_code = self.country_code

        created_at = self.created_at

        external_click_id = self.external_click_id

        fbclid = self.fbclid

        gbraid = self.gbraid

        gclid = self.gclid

        gross_clicks = self.gross_clicks

        id = self.id

        ip_address = self.ip_address

        is_bot = self.is_bot

        is_duplicate = self.is_duplicate

        referrer = self.referrer

        sccid = self.sccid

        ttclid = self.ttclid

        user_agent = self.user_agent

        utm_campaign = self.utm_campaign

        utm_content = self.utm_content

        utm_medium = self.utm_medium

        utm_source = self.utm_source

        utm_term = self.utm_term

        wbraid = self.wbraid

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if aff_s1 is not UNSET:
            field_dict["aff_s1"] = aff_s1
        if aff_s2 is not UNSET:
            field_dict["aff_s2"] = aff_s2
        if aff_s3 is not UNSET:
            field_dict["aff_s3"] = aff_s3
        if aff_s4 is not UNSET:
            field_dict["aff_s4"] = aff_s4
        if aff_s5 is not UNSET:
            field_dict["aff_s5"] = aff_s5
        if browser_device_type is not UNSET:
            field_dict["browser_device_type"] = browser_device_type
        if browser_family is not UNSET:
            field_dict["browser_family"] = browser_family
        if browser_name is not UNSET:
            field_dict["browser_name"] = browser_name
        if browser_platform is not UNSET:
            field_dict["browser_platform"] = browser_platform
        if country_code is not UNSET:
            field_dict["country_code"] = country_code
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if external_click_id is not UNSET:
            field_dict["external_click_id"] = external_click_id
        if fbclid is not UNSET:
            field_dict["fbclid"] = fbclid
        if gbraid is not UNSET:
            field_dict["gbraid"] = gbraid
        if gclid is not UNSET:
            field_dict["gclid"] = gclid
        if gross_clicks is not UNSET:
            field_dict["gross_clicks"] = gross_clicks
        if id is not UNSET:
            field_dict["id"] = id
        if ip_address is not UNSET:
            field_dict["ip_address"] = ip_address
        if is_bot is not UNSET:
            field_dict["is_bot"] = is_bot
        if is_duplicate is not UNSET:
            field_dict["is_duplicate"] = is_duplicate
        if referrer is not UNSET:
            field_dict["referrer"] = referrer
        if sccid is not UNSET:
            field_dict["sccid"] = sccid
        if ttclid is not UNSET:
            field_dict["ttclid"] = ttclid
        if user_agent is not UNSET:
            field_dict["user_agent"] = user_agent
        if utm_campaign is not UNSET:
            field_dict["utm_campaign"] = utm_campaign
        if utm_content is not UNSET:
            field_dict["utm_content"] = utm_content
        if utm_medium is not UNSET:
            field_dict["utm_medium"] = utm_medium
        if utm_source is not UNSET:
            field_dict["utm_source"] = utm_source
        if utm_term is not UNSET:
            field_dict["utm_term"] = utm_term
        if wbraid is not UNSET:
            field_dict["wbraid"] = wbraid

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        aff_s1 = d.pop("aff_s1", UNSET)

        aff_s2 = d.pop("aff_s2", UNSET)

        aff_s3 = d.pop("aff_s3", UNSET)

        aff_s4 = d.pop("aff_s4", UNSET)

        aff_s5 = d.pop("aff_s5", UNSET)

        browser_device_type = d.pop("browser_device_type", UNSET)

        browser_family = d.pop("browser_family", UNSET)

        browser_name = d.pop("browser_name", UNSET)

        browser_platform = d.pop("browser_platform", UNSET)

        country_code = d.pop("country_code", UNSET)

        created_at = d.pop("created_at", UNSET)

        external_click_id = d.pop("external_click_id", UNSET)

        fbclid = d.pop("fbclid", UNSET)

        gbraid = d.pop("gbraid", UNSET)

        gclid = d.pop("gclid", UNSET)

        gross_clicks = d.pop("gross_clicks", UNSET)

        id = d.pop("id", UNSET)

        ip_address = d.pop("ip_address", UNSET)

        is_bot = d.pop("is_bot", UNSET)

        is_duplicate = d.pop("is_duplicate", UNSET)

        referrer = d.pop("referrer", UNSET)

        sccid = d.pop("sccid", UNSET)

        ttclid = d.pop("ttclid", UNSET)

        user_agent = d.pop("user_agent", UNSET)

        utm_campaign = d.pop("utm_campaign", UNSET)

        utm_content = d.pop("utm_content", UNSET)

        utm_medium = d.pop("utm_medium", UNSET)

        utm_source = d.pop("utm_source", UNSET)

        utm_term = d.pop("utm_term", UNSET)

        wbraid = d.pop("wbraid", UNSET)

        list_smart_link_clicks_response_200_data_rows_item = cls(
            aff_s1=aff_s1,
            aff_s2=aff_s2,
            aff_s3=aff_s3,
            aff_s4=aff_s4,
            aff_s5=aff_s5,
            browser_device_type=browser_device_type,
            browser_family=browser_family,
            browser_name=browser_name,
            browser_platform=browser_platform,
            country_code=country_code,
            created_at=created_at,
            external_click_id=external_click_id,
            fbclid=fbclid,
            gbraid=gbraid,
            gclid=gclid,
            gross_clicks=gross_clicks,
            id=id,
            ip_address=ip_address,
            is_bot=is_bot,
            is_duplicate=is_duplicate,
            referrer=referrer,
            sccid=sccid,
            ttclid=ttclid,
            user_agent=user_agent,
            utm_campaign=utm_campaign,
            utm_content=utm_content,
            utm_medium=utm_medium,
            utm_source=utm_source,
            utm_term=utm_term,
            wbraid=wbraid,
        )

        list_smart_link_clicks_response_200_data_rows_item.additional_properties = d
        return list_smart_link_clicks_response_200_data_rows_item

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
