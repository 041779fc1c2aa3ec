"""Webhooks: their events, and the keys of those that arrived."""
