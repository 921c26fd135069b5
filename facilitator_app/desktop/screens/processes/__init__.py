"""The processes of this workspace."""
