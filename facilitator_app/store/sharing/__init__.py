"""What a vault keeps of other devices: what arrived, what is missing, what is sealed to travel, who has what."""
