"""Keys, key slots, sealing and signing: bytes in, bytes out."""
