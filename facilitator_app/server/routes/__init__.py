"""What the server answers, one module for each thing that a device asks for."""
