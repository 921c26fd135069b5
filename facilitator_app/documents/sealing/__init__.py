"""Signs final PDFs and reads what signed them; the library for it is heavy, so this package is imported when needed."""

import logging

# What the library finds wrong in a file is raised here in words of ours; its own log would quote the file.
for _name in ("pyhanko", "pyhanko_certvalidator"):
    logging.getLogger(_name).setLevel(logging.CRITICAL + 1)
