"""Who came to a session."""
