from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="SearchProfilesResponse200DataItem")


@_attrs_define
class SearchProfilesResponse200DataItem:
    """
    Attributes:
        about (str | Unset):
        audios_count (int | Unset):
        avatar_url (str | Unset):
        bundles (str | Unset):
        facebook (str | Unset):
        fansly (str | Unset):
        favorited_count (int | Unset):
        favorites_count (int | Unset):
        header_url (str | Unset):
        instagram (str | Unset):
        is_adult_content (bool | Unset):
        is_performer (bool | Unset):
        is_real_performer (bool | Unset):
        is_verified (bool | Unset):
        join_date (str | Unset):
        last_seen_at (str | Unset):
        location (str | Unset):
        manyvids (str | Unset):
        min_subscribe_price (int | Unset):
        name (str | Unset):
        ofapi_gender (str | Unset):
        ofapi_gender_confidence (float | Unset):
        onlyfans_id (int | Unset):
        photos_count (int | Unset):
        pornhub (str | Unset):
        posts_count (int | Unset):
        promotions (str | Unset):
        stats_updated_at (str | Unset):
        subscribe_price (int | Unset):
        subscribers_count (str | Unset):
        tiktok (str | Unset):
        twitter (str | Unset):
        username (str | Unset):
        videos_count (int | Unset):
        website (str | Unset):
        wishlist (str | Unset):
    """

    about: str | Unset = UNSET
    audios_count: int | Unset = UNSET
    avatar_url: str | Unset = UNSET
    bundles: str | Unset = UNSET
    facebook: str | Unset = UNSET
    fansly: str | Unset = UNSET
    favorited_count: int | Unset = UNSET
    favorites_count: int | Unset = UNSET
    header_url: str | Unset = UNSET
    instagram: str | Unset = UNSET
    is_adult_content: bool | Unset = UNSET
    is_performer: bool | Unset = UNSET
    is_real_performer: bool | Unset = UNSET
    is_verified: bool | Unset = UNSET
    join_date: str | Unset = UNSET
    last_seen_at: str | Unset = UNSET
    location: str | Unset = UNSET
    manyvids: str | Unset = UNSET
    min_subscribe_price: int | Unset = UNSET
    name: str | Unset = UNSET
    ofapi_gender: str | Unset = UNSET
    ofapi_gender_confidence: float | Unset = UNSET
    onlyfans_id: int | Unset = UNSET
    photos_count: int | Unset = UNSET
    pornhub: str | Unset = UNSET
    posts_count: int | Unset = UNSET
    promotions: str | Unset = UNSET
    stats_updated_at: str | Unset = UNSET
    subscribe_price: int | Unset = UNSET
    subscribers_count: str | Unset = UNSET
    tiktok: str | Unset = UNSET
    twitter: str | Unset = UNSET
    username: str | Unset = UNSET
    videos_count: int | Unset = UNSET
    website: str | Unset = UNSET
    wishlist: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        about = self.about

        audios_count = self.audios_count

        avatar_url = self.avatar_url

        bundles = self.bundles

        facebook = self.facebook

        fansly = self.fansly

        favorited_count = self.favorited_count

        favorites_count = self.favorites_count

        header_url = self.header_url

        instagram = self.instagram

        is_adult_content = self.is_adult_content

        is_performer = self.is_performer

        is_real_performer = self.is_real_performer

        is_verified = self.is_verified

        join_date = self.join_date

        last_seen_at = self.last_seen_at

        location = self.location

        manyvids = self.manyvids

        min_subscribe_price = self.min_subscribe_price

        name = self.name

        ofapi_gender = self.ofapi_gender

        ofapi_gender_confidence = self.ofapi_gender_confidence

        onlyfans_id = self.onlyfans_id

        photos_count = self.photos_count

        pornhub = self.pornhub

        posts_count = self.posts_count

        promotions = self.promotions

        stats_updated_at = self.stats_updated_at

        subscribe_price = self.subscribe_price

        subscribers_count = self.subscribers_count

        tiktok = self.tiktok

        twitter = self.twitter

        username = self.username

        videos_count = self.videos_count

        website = self.website

        wishlist = self.wishlist

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if about is not UNSET:
            field_dict["about"] = about
        if audios_count is not UNSET:
            field_dict["audios_count"] = audios_count
        if avatar_url is not UNSET:
            field_dict["avatar_url"] = avatar_url
        if bundles is not UNSET:
            field_dict["bundles"] = bundles
        if facebook is not UNSET:
            field_dict["facebook"] = facebook
        if fansly is not UNSET:
            field_dict["fansly"] = fansly
        if favorited_count is not UNSET:
            field_dict["favorited_count"] = favorited_count
        if favorites_count is not UNSET:
            field_dict["favorites_count"] = favorites_count
        if header_url is not UNSET:
            field_dict["header_url"] = header_url
        if instagram is not UNSET:
            field_dict["instagram"] = instagram
        if is_adult_content is not UNSET:
            field_dict["is_adult_content"] = is_adult_content
        if is_performer is not UNSET:
            field_dict["is_performer"] = is_performer
        if is_real_performer is not UNSET:
            field_dict["is_real_performer"] = is_real_performer
        if is_verified is not UNSET:
            field_dict["is_verified"] = is_verified
        if join_date is not UNSET:
            field_dict["join_date"] = join_date
        if last_seen_at is not UNSET:
            field_dict["last_seen_at"] = last_seen_at
        if location is not UNSET:
            field_dict["location"] = location
        if manyvids is not UNSET:
            field_dict["manyvids"] = manyvids
        if min_subscribe_price is not UNSET:
            field_dict["min_subscribe_price"] = min_subscribe_price
        if name is not UNSET:
            field_dict["name"] = name
        if ofapi_gender is not UNSET:
            field_dict["ofapi_gender"] = ofapi_gender
        if ofapi_gender_confidence is not UNSET:
            field_dict["ofapi_gender_confidence"] = ofapi_gender_confidence
        if onlyfans_id is not UNSET:
            field_dict["onlyfans_id"] = onlyfans_id
        if photos_count is not UNSET:
            field_dict["photos_count"] = photos_count
        if pornhub is not UNSET:
            field_dict["pornhub"] = pornhub
        if posts_count is not UNSET:
            field_dict["posts_count"] = posts_count
        if promotions is not UNSET:
            field_dict["promotions"] = promotions
        if stats_updated_at is not UNSET:
            field_dict["stats_updated_at"] = stats_updated_at
        if subscribe_price is not UNSET:
            field_dict["subscribe_price"] = subscribe_price
        if subscribers_count is not UNSET:
            field_dict["subscribers_count"] = subscribers_count
        if tiktok is not UNSET:
            field_dict["tiktok"] = tiktok
        if twitter is not UNSET:
            field_dict["twitter"] = twitter
        if username is not UNSET:
            field_dict["username"] = username
        if videos_count is not UNSET:
            field_dict["videos_count"] = videos_count
        if website is not UNSET:
            field_dict["website"] = website
        if wishlist is not UNSET:
            field_dict["wishlist"] = wishlist

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        about = d.pop("about", UNSET)

        audios_count = d.pop("audios_count", UNSET)

        avatar_url = d.pop("avatar_url", UNSET)

        bundles = d.pop("bundles", UNSET)

        facebook = d.pop("facebook", UNSET)

        fansly = d.pop("fansly", UNSET)

        favorited_count = d.pop("favorited_count", UNSET)

        favorites_count = d.pop("favorites_count", UNSET)

        header_url = d.pop("header_url", UNSET)

        instagram = d.pop("instagram", UNSET)

        is_adult_content = d.pop("is_adult_content", UNSET)

        is_performer = d.pop("is_performer", UNSET)

        is_real_performer = d.pop("is_real_performer", UNSET)

        is_verified = d.pop("is_verified", UNSET)

        join_date = d.pop("join_date", UNSET)

        last_seen_at = d.pop("last_seen_at", UNSET)

        location = d.pop("location", UNSET)

        manyvids = d.pop("manyvids", UNSET)

        min_subscribe_price = d.pop("min_subscribe_price", UNSET)

        name = d.pop("name", UNSET)

        ofapi_gender = d.pop("ofapi_gender", UNSET)

        ofapi_gender_confidence = d.pop("ofapi_gender_confidence", UNSET)

        onlyfans_id = d.pop("onlyfans_id", UNSET)

        photos_count = d.pop("photos_count", UNSET)

        pornhub = d.pop("pornhub", UNSET)

        posts_count = d.pop("posts_count", UNSET)

        promotions = d.pop("promotions", UNSET)

        stats_updated_at = d.pop("stats_updated_at", UNSET)

        subscribe_price = d.pop("subscribe_price", UNSET)

        subscribers_count = d.pop("subscribers_count", UNSET)

        tiktok = d.pop("tiktok", UNSET)

        twitter = d.pop("twitter", UNSET)

        username = d.pop("username", UNSET)

        videos_count = d.pop("videos_count", UNSET)

        website = d.pop("website", UNSET)

        wishlist = d.pop("wishlist", UNSET)

        search_profiles_response_200_data_item = cls(
            about=about,
            audios_count=audios_count,
            avatar_url=avatar_url,
            bundles=bundles,
            facebook=facebook,
            fansly=fansly,
            favorited_count=favorited_count,
            favorites_count=favorites_count,
            header_url=header_url,
            instagram=instagram,
            is_adult_content=is_adult_content,
            is_performer=is_performer,
            is_real_performer=is_real_performer,
            is_verified=is_verified,
            join_date=join_date,
            last_seen_at=last_seen_at,
            location=location,
            manyvids=manyvids,
            min_subscribe_price=min_subscribe_price,
            name=name,
            ofapi_gender=ofapi_gender,
            ofapi_gender_confidence=ofapi_gender_confidence,
            onlyfans_id=onlyfans_id,
            photos_count=photos_count,
            pornhub=pornhub,
            posts_count=posts_count,
            promotions=promotions,
            stats_updated_at=stats_updated_at,
            subscribe_price=subscribe_price,
            subscribers_count=subscribers_count,
            tiktok=tiktok,
            twitter=twitter,
            username=username,
            videos_count=videos_count,
            website=website,
            wishlist=wishlist,
        )

        search_profiles_response_200_data_item.additional_properties = d
        return search_profiles_response_200_data_item

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
