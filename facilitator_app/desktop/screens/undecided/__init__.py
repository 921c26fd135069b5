"""Por decidir: two versions of a text or of a fact, and all else that waits for a person after a merge."""
