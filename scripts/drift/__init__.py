"""Turn two canonical documents into changes, and changes into a ranked report."""
