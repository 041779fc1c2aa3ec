"""Turn published bytes into a document, or refuse them with a reason."""
