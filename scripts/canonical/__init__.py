"""A document becomes the canonical one: rules, merging, tables."""
