"""One agreement: its text, where each party stands, and whether it can be followed up."""
