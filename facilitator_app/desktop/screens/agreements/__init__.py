"""The agreements of a process."""
