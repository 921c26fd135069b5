"""Help: the guide at the chapter of the screen, the keys that work there, and what was told."""
