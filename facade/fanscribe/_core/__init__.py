"""A request and its response. Private, and free to be renamed."""
