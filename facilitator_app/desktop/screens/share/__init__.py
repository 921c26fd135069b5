"""What goes out and comes in, who takes part, and what is missing."""
