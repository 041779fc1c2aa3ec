from typing import Literal

StartAuthenticationBodyProxyCountry = Literal["gb", "uk", "us"]

START_AUTHENTICATION_BODY_PROXY_COUNTRY_VALUES: frozenset[StartAuthenticationBodyProxyCountry] = frozenset(
    ("gb", "uk", "us")
)
