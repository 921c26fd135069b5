"""How everything on the screen looks: colours, sizes, type, icons and the one style template."""
