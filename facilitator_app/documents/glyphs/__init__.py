"""Typefaces, and words shaped into glyphs."""
