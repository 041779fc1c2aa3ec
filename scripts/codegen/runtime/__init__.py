"""The base of generated operations and models: a copy of scripts/codegen/runtime/."""
