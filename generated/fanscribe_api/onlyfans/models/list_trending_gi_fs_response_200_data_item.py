from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.list_trending_gi_fs_response_200_data_item_images import ListTrendingGiFsResponse200DataItemImages


T = TypeVar("T", bound="ListTrendingGiFsResponse200DataItem")


@_attrs_define
class ListTrendingGiFsResponse200DataItem:
    """
    Attributes:
        embed_url (str | Unset):
        id (str | Unset):
        images (ListTrendingGiFsResponse200DataItemImages | Unset):
        rating (str | Unset):
        slug (str | Unset):
        title (str | Unset):
        type_ (str | Unset):
        url (str | Unset):
        username (str | Unset):
    """

    embed_url: str | Unset = UNSET
    id: str | Unset = UNSET
    images: ListTrendingGiFsResponse200DataItemImages | Unset = UNSET
    rating: str | Unset = UNSET
    slug: str | Unset = UNSET
    title: str | Unset = UNSET
    type_: str | Unset = UNSET
    url: str | Unset = UNSET
    username: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        embed_url = self.embed_url

        id = self.id

        images: dict[str, Any] | Unset = UNSET
        if not isinstance(self.images, Unset):
            images = self.images.to_dict()

        rating = self.rating

        slug = self.slug

        title = self.title

        type_ = self.type_

        url = self.url

        username = self.username

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if embed_url is not UNSET:
            field_dict["embed_url"] = embed_url
        if id is not UNSET:
            field_dict["id"] = id
        if images is not UNSET:
            field_dict["images"] = images
        if rating is not UNSET:
            field_dict["rating"] = rating
        if slug is not UNSET:
            field_dict["slug"] = slug
        if title is not UNSET:
            field_dict["title"] = title
        if type_ is not UNSET:
            field_dict["type"] = type_
        if url is not UNSET:
            field_dict["url"] = url
        if username is not UNSET:
            field_dict["username"] = username

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.list_trending_gi_fs_response_200_data_item_images import ListTrendingGiFsResponse200DataItemImages  # noqa: PLC0415

        d = dict(src_dict)
        embed_url = d.pop("embed_url", UNSET)

        id = d.pop("id", UNSET)

        _images = d.pop("images", UNSET)
        images: ListTrendingGiFsResponse200DataItemImages | Unset
        if isinstance(_images, Unset):
            images = UNSET
        else:
            images = ListTrendingGiFsResponse200DataItemImages.from_dict(_images)

        rating = d.pop("rating", UNSET)

        slug = d.pop("slug", UNSET)

        title = d.pop("title", UNSET)

        type_ = d.pop("type", UNSET)

        url = d.pop("url", UNSET)

        username = d.pop("username", UNSET)

        list_trending_gi_fs_response_200_data_item = cls(
            embed_url=embed_url,
            id=id,
            images=images,
            rating=rating,
            slug=slug,
            title=title,
            type_=type_,
            url=url,
            username=username,
        )

        list_trending_gi_fs_response_200_data_item.additional_properties = d
        return list_trending_gi_fs_response_200_data_item

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
