"""Settings: how the screen looks, when it locks, what opens the workspace, this device, and emergencies."""
