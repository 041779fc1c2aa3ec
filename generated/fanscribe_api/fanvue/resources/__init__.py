"""The operations: one module for each tag."""
