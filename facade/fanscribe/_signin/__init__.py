"""From the start of a sign-in to its end: attempts, waits, challenges, accounts. Private, and free to be renamed."""
