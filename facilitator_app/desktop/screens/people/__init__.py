"""The roster of a process, and the page of one person."""
