"""The analysis of a conflict: history, actors, causes, indicators and signals."""
