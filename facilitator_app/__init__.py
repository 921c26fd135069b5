"""Facilitator: encrypted, offline-first records for people who facilitate dialogue."""

__version__ = "0.1.0"
