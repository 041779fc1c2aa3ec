"""Sending: the key and its origin, timeouts, redaction, and what an answer means as an error."""
