"""Ways on which sealed blobs go from one place to another."""
