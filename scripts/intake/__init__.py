"""Bytes as published become a document, or a refusal with a reason."""
