"""Compromisos: what was promised, what came of it, and what each source says apart."""
