"""The store, on real databases of both kinds."""
