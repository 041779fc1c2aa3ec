"""Low-level clients, one package for each document in openapi/. All of it is generated: `make generate`."""
