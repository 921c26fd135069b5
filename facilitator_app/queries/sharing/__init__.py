"""What is shared: who has what, what goes out, what arrived and what is missing."""
