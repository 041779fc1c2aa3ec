"""Generate packages from canonical documents."""
