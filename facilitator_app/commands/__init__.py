"""One plain function for each thing a person can intend, by area; each takes the transaction first."""
