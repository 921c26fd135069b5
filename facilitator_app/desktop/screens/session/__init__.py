"""The live session."""
