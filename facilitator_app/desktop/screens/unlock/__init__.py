"""Opening a workspace with its passphrase, or with the words of its recovery sheet."""
