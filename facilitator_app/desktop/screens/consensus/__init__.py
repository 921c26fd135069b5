"""A consensus check."""
