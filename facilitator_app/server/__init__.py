"""The central server: it stores sealed segments that it cannot read."""
