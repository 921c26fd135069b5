"""Records read and kept as wholes: what hangs from them, their names, their texts and files."""
