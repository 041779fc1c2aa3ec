"""A call on its way. Everything in here is private, and free to be renamed."""
