"""What leaves the device, frozen: its formats never change without a visible difference in a snapshot."""
