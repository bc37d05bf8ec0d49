"""Loaded before every test, wherever it is.

Test modules are named after their folders, and the folder gateway/ has the name of the package in
it: the package has to be there first, or the folder would take its place.
"""

import gateway  # noqa: F401
