"""Two canonical documents become changes, and changes a ranked report."""
