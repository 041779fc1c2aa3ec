from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="GetFanSummaryResponse200SummaryData")


@_attrs_define
class GetFanSummaryResponse200SummaryData:
    """
    Attributes:
        content_dislikes (str | Unset):
        content_preferences (str | Unset):
        dos_and_donts (str | Unset):
        family_pets (str | Unset):
        hobbies (str | Unset):
        interests (str | Unset):
        kinks (str | Unset):
        name (str | Unset):
        other_notes (str | Unset):
        preferred_name (str | Unset):
        requests (str | Unset):
        spend_cadence (str | Unset):
        themes (str | Unset):
        travel_plans (str | Unset):
    """

    content_dislikes: str | Unset = UNSET
    content_preferences: str | Unset = UNSET
    dos_and_donts: str | Unset = UNSET
    family_pets: str | Unset = UNSET
    hobbies: str | Unset = UNSET
    interests: str | Unset = UNSET
    kinks: str | Unset = UNSET
    name: str | Unset = UNSET
    other_notes: str | Unset = UNSET
    preferred_name: str | Unset = UNSET
    requests: str | Unset = UNSET
    spend_cadence: str | Unset = UNSET
    themes: str | Unset = UNSET
    travel_plans: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        content_dislikes = self.content_dislikes

        content_preferences = self.content_preferences

        dos_and_donts = self.dos_and_donts

        family_pets = self.family_pets

        hobbies = self.hobbies

        interests = self.interests

        kinks = self.kinks

        name = self.name

        other_notes = self.other_notes

        preferred_name = self.preferred_name

        requests = self.requests

        spend_cadence = self.spend_cadence

        themes = self.themes

        travel_plans = self.travel_plans

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if content_dislikes is not UNSET:
            field_dict["content_dislikes"] = content_dislikes
        if content_preferences is not UNSET:
            field_dict["content_preferences"] = content_preferences
        if dos_and_donts is not UNSET:
            field_dict["dos_and_donts"] = dos_and_donts
        if family_pets is not UNSET:
            field_dict["family_pets"] = family_pets
        if hobbies is not UNSET:
            field_dict["hobbies"] = hobbies
        if interests is not UNSET:
            field_dict["interests"] = interests
        if kinks is not UNSET:
            field_dict["kinks"] = kinks
        if name is not UNSET:
            field_dict["name"] = name
        if other_notes is not UNSET:
            field_dict["other_notes"] = other_notes
        if preferred_name is not UNSET:
            field_dict["preferred_name"] = preferred_name
        if requests is not UNSET:
            field_dict["requests"] = requests
        if spend_cadence is not UNSET:
            field_dict["spend_cadence"] = spend_cadence
        if themes is not UNSET:
            field_dict["themes"] = themes
        if travel_plans is not UNSET:
            field_dict["travel_plans"] = travel_plans

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        content_dislikes = d.pop("content_dislikes", UNSET)

        content_preferences = d.pop("content_preferences", UNSET)

        dos_and_donts = d.pop("dos_and_donts", UNSET)

        family_pets = d.pop("family_pets", UNSET)

        hobbies = d.pop("hobbies", UNSET)

        interests = d.pop("interests", UNSET)

        kinks = d.pop("kinks", UNSET)

        name = d.pop("name", UNSET)

        other_notes = d.pop("other_notes", UNSET)

        preferred_name = d.pop("preferred_name", UNSET)

        requests = d.pop("requests", UNSET)

        spend_cadence = d.pop("spend_cadence", UNSET)

        themes = d.pop("themes", UNSET)

        travel_plans = d.pop("travel_plans", UNSET)

        get_fan_summary_response_200_summary_data = cls(
            content_dislikes=content_dislikes,
            content_preferences=content_preferences,
            dos_and_donts=dos_and_donts,
            family_pets=family_pets,
            hobbies=hobbies,
            interests=interests,
            kinks=kinks,
            name=name,
            other_notes=other_notes,
            preferred_name=preferred_name,
            requests=requests,
            spend_cadence=spend_cadence,
            themes=themes,
            travel_plans=travel_plans,
        )

        get_fan_summary_response_200_summary_data.additional_properties = d
        return get_fan_summary_response_200_summary_data

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
