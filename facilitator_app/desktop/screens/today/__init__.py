"""What to do next, and what somebody is waiting for."""
