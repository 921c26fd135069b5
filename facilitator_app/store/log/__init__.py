"""The change log and what follows from it: entries, merge, and the tables that are its projection."""
