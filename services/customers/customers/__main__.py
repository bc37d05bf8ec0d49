"""`python -m customers` serves; `migrate`, `describe` and the rest do what they are called."""

import sys

from crmkit.main import run

if __name__ == "__main__":
    sys.exit(run("customers.service:CustomersService", sys.argv[1:]))
