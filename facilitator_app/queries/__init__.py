"""Plain functions that read a transaction and return frozen dataclasses, one module per screen or document."""
