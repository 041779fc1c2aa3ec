"""Signing in: what poll answers mean, how long they are waited for, and what a person is asked."""
