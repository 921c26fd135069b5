"""What a dialogue is: declarative records, vocabulary and rules; no input or output."""
