"""The analysis of a conflict: its history, its actors, its causes, what warns, and what was answered."""
