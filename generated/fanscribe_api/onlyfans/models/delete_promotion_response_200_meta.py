from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.delete_promotion_response_200_meta_cache import DeletePromotionResponse200MetaCache
    from ..models.delete_promotion_response_200_meta_credits import DeletePromotionResponse200MetaCredits
    from ..models.delete_promotion_response_200_meta_rate_limits import DeletePromotionResponse200MetaRateLimits


T = TypeVar("T", bound="DeletePromotionResponse200Meta")


@_attrs_define
class DeletePromotionResponse200Meta:
    """
    Attributes:
        field_cache (DeletePromotionResponse200MetaCache | Unset):
        field_credits_ (DeletePromotionResponse200MetaCredits | Unset):
        field_rate_limits (DeletePromotionResponse200MetaRateLimits | Unset):
    """

    field_cache: DeletePromotionResponse200MetaCache | Unset = UNSET
    field_credits_: DeletePromotionResponse200MetaCredits | Unset = UNSET
    field_rate_limits: DeletePromotionResponse200MetaRateLimits | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        field_cache: dict[str, Any] | Unset = UNSET
        if not isinstance(self.field_cache, Unset):
            field_cache = self.field_cache.to_dict()

        field_credits_: dict[str, Any] | Unset = UNSET
        if not isinstance(self.field_credits_, Unset):
            field_credits_ = self.field_credits_.to_dict()

        field_rate_limits: dict[str, Any] | Unset = UNSET
        if not isinstance(self.field_rate_limits, Unset):
            field_rate_limits = self.field_rate_limits.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if field_cache is not UNSET:
            field_dict["_cache"] = field_cache
        if field_credits_ is not UNSET:
            field_dict["_credits"] = field_credits_
        if field_rate_limits is not UNSET:
            field_dict["_rate_limits"] = field_rate_limits

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.delete_promotion_response_200_meta_cache import DeletePromotionResponse200MetaCache  # noqa: PLC0415
        from ..models.delete_promotion_response_200_meta_credits import DeletePromotionResponse200MetaCredits  # noqa: PLC0415
        from ..models.delete_promotion_response_200_meta_rate_limits import DeletePromotionResponse200MetaRateLimits  # noqa: PLC0415

        d = dict(src_dict)
        _field_cache = d.pop("_cache", UNSET)
        field_cache: DeletePromotionResponse200MetaCache | Unset
        if isinstance(_field_cache, Unset):
            field_cache = UNSET
        else:
            field_cache = DeletePromotionResponse200MetaCache.from_dict(_field_cache)

        _field_credits_ = d.pop("_credits", UNSET)
        field_credits_: DeletePromotionResponse200MetaCredits | Unset
        if isinstance(_field_credits_, Unset):
            field_credits_ = UNSET
        else:
            field_credits_ = DeletePromotionResponse200MetaCredits.from_dict(_field_credits_)

        _field_rate_limits = d.pop("_rate_limits", UNSET)
        field_rate_limits: DeletePromotionResponse200MetaRateLimits | Unset
        if isinstance(_field_rate_limits, Unset):
            field_rate_limits = UNSET
        else:
            field_rate_limits = DeletePromotionResponse200MetaRateLimits.from_dict(_field_rate_limits)

        delete_promotion_response_200_meta = cls(
            field_cache=field_cache,
            field_credits_=field_credits_,
            field_rate_limits=field_rate_limits,
        )

        delete_promotion_response_200_meta.additional_properties = d
        return delete_promotion_response_200_meta

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
