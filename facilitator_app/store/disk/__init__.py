"""Where a workspace lies on the disk: its folder and key file, the encrypted database, backups, migrations."""
