"""One file a platform: its sign-ins, and the table of what its answers mean. Private."""
