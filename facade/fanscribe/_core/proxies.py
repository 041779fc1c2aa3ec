"""Proxies of the environment, for a `NO_PROXY` that httpx cannot read: it accepts no networks and no brackets."""

from __future__ import annotations

import contextlib
import ipaddress
from typing import Any
from urllib.request import getproxies

import httpx

from fanscribe._core.hosts import is_host


def environment_mounts(kind: type[httpx.Client | httpx.AsyncClient], host: str, **options: Any) -> dict[str, Any]:
    """Return the mounts for an httpx client with `trust_env=False`.

    Args:
        kind: the class of the client.
        host: the host of the API, without brackets.
        options: for each proxy transport.

    Raises:
        ValueError, httpx.InvalidURL: the address of a proxy is invalid.
    """
    transport: Any = httpx.HTTPTransport if issubclass(kind, httpx.Client) else httpx.AsyncHTTPTransport
    proxies = getproxies()
    no_proxy = [entry.strip().strip("[]") for entry in proxies.get("no", "").split(",")]
    if "*" in no_proxy:
        return {}
    mounts = {
        f"{scheme}://": transport(proxy=proxies[scheme], **options)
        for scheme in ("http", "https", "all")
        if proxies.get(scheme)
    }
    for entry in filter(None, no_proxy):
        with contextlib.suppress(ValueError):
            network = ipaddress.ip_network(entry, strict=False)
            with contextlib.suppress(ValueError):
                if ipaddress.ip_address(host) in network:
                    mounts[_pattern(host)] = None
            if network.num_addresses == 1:
                mounts[_pattern(str(network.network_address))] = None
            continue
        if is_host(name := entry.lstrip("*.")):
            mounts[f"all://*{name}"] = None
    return mounts


def _pattern(address: str) -> str:
    return f"all://[{address}]" if ":" in address else f"all://{address}"
