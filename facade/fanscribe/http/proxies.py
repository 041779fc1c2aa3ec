"""The proxies of the environment, where httpx cannot read all of `NO_PROXY`: it takes no networks and no brackets."""

from __future__ import annotations

import contextlib
import ipaddress
from typing import Any
from urllib.request import getproxies

import httpx

from fanscribe.hosts import is_host


def environment_mounts(kind: type[httpx.Client | httpx.AsyncClient], host: str, **options: Any) -> dict[str, Any]:
    """Return the mounts of an httpx client that reads no environment by itself.

    Args:
        kind: that of the client.
        host: that of the API, without brackets.
        options: for each connection through a proxy.

    Raises:
        ValueError, httpx.InvalidURL: a proxy has no valid address.
    """
    transport: Any = httpx.HTTPTransport if issubclass(kind, httpx.Client) else httpx.AsyncHTTPTransport
    proxies = getproxies()
    excepted = [entry.strip().strip("[]") for entry in proxies.get("no", "").split(",")]
    if "*" in excepted:
        return {}
    mounts = {
        f"{scheme}://": transport(proxy=proxies[scheme], **options)
        for scheme in ("http", "https", "all")
        if proxies.get(scheme)
    }
    for entry in filter(None, excepted):
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
