"""What every generated operation and model is made of. Taken over as it is from scripts/codegen/runtime/."""
