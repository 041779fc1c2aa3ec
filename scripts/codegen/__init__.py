"""Canonical documents become packages, checked against a ledger of what is published."""
