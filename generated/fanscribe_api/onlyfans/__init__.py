"""A client library for accessing OnlyFans API"""

from .client import AuthenticatedClient, Client

__all__ = ("AuthenticatedClient", "Client")
