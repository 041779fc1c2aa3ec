"""One file for each platform: its sign-in, and the table that reads its responses. Private, and free to be renamed."""
