from typing import Literal

StartAuthenticationBodyProxyCountry = Literal["gb", "uk", "us"]

START_AUTHENTICATION_BODY_PROXY_COUNTRY_VALUES: set[StartAuthenticationBodyProxyCountry] = {
    "gb",
    "uk",
    "us",
}


def check_start_authentication_body_proxy_country(value: str) -> StartAuthenticationBodyProxyCountry:
    if value in START_AUTHENTICATION_BODY_PROXY_COUNTRY_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {START_AUTHENTICATION_BODY_PROXY_COUNTRY_VALUES!r}")
