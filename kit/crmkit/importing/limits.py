"""How much one file may hold, so that no file takes down who reads it."""

MOST_BYTES = 50 * 2**20
MOST_UNPACKED = 400 * 2**20
"""What the parts of a workbook may come to; a zip of a few kilobytes can claim gigabytes."""
MOST_STRINGS = 64 * 2**20
"""The shared texts of a workbook, which are held in memory while it is read."""
MOST_PARTS = 2_000
MOST_ROWS = 500_000
MOST_COLUMNS = 200
LONGEST_CELL = 32_767
"""What Excel lets a cell hold, too."""
LONGEST_LINE = MOST_COLUMNS * LONGEST_CELL
PIECE = 256 * 1024
"""The bytes of a file that travel in one message."""
