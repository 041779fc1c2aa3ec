"""Turn a published document into the canonical one: rules, merging, overrides."""
