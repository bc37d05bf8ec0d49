"""Files of other systems become records: read, understood, checked, written, and undone.

Pure parts first: `encoding`, `separator`, `csv_file`, `xlsx_file`, `columns`, `parsing`, `order`.
What is kept of an import is in `keeping`; `reading`, `writing` and `undoing` are its three jobs.
"""
