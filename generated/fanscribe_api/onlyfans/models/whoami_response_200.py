from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.whoami_response_200_api_key import WhoamiResponse200ApiKey
    from ..models.whoami_response_200_team import WhoamiResponse200Team


T = TypeVar("T", bound="WhoamiResponse200")


@_attrs_define
class WhoamiResponse200:
    """
    Attributes:
        api_key (WhoamiResponse200ApiKey | Unset):
        team (WhoamiResponse200Team | Unset):
    """

    api_key: WhoamiResponse200ApiKey | Unset = UNSET
    team: WhoamiResponse200Team | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        api_key: dict[str, Any] | Unset = UNSET
        if not isinstance(self.api_key, Unset):
            api_key = self.api_key.to_dict()

        team: dict[str, Any] | Unset = UNSET
        if not isinstance(self.team, Unset):
            team = self.team.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if api_key is not UNSET:
            field_dict["api_key"] = api_key
        if team is not UNSET:
            field_dict["team"] = team

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.whoami_response_200_api_key import WhoamiResponse200ApiKey  # noqa: PLC0415
        from ..models.whoami_response_200_team import WhoamiResponse200Team  # noqa: PLC0415

        d = dict(src_dict)
        _api_key = d.pop("api_key", UNSET)
        api_key: WhoamiResponse200ApiKey | Unset
        if isinstance(_api_key, Unset):
            api_key = UNSET
        else:
            api_key = WhoamiResponse200ApiKey.from_dict(_api_key)

        _team = d.pop("team", UNSET)
        team: WhoamiResponse200Team | Unset
        if isinstance(_team, Unset):
            team = UNSET
        else:
            team = WhoamiResponse200Team.from_dict(_team)

        whoami_response_200 = cls(
            api_key=api_key,
            team=team,
        )

        whoami_response_200.additional_properties = d
        return whoami_response_200

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
