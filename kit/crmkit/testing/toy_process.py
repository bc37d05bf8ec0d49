"""`python -m crmkit.testing.toy_process shelf …`: a toy service as a process of its own."""

import sys

from crmkit.main import run

CLASSES = {"shelf": "ShelfService", "reader": "ReaderService"}

if __name__ == "__main__":
    sys.exit(run(f"crmkit.testing.toys:{CLASSES[sys.argv[1]]}", sys.argv[2:]))
