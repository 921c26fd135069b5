"""Moves bytes between devices: segments, bundles, the exchange of what is missing."""
