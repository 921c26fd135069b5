"""The vault and its change log: how records are kept, merged, projected, searched and backed up."""
