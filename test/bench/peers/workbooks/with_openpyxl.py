"""openpyxl, read-only, as its guide has it for large workbooks. Usage: list out"""
import hashlib
import re
import sys

import openpyxl

SHAPE = re.compile(r"[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9-]+\.)+[a-z]{2,}")

if sys.argv[1] != "--version":
    digests = set()
    workbook = openpyxl.load_workbook(sys.argv[1], read_only=True)
    rows = workbook.worksheets[0].iter_rows(values_only=True)
    email = next(rows).index("email")
    for row in rows:
        value = str(row[email] or "").strip().lower()
        if SHAPE.fullmatch(value):
            digests.add(hashlib.sha256(value.encode()).hexdigest())
    with open(sys.argv[2], "w") as out:
        for digest in sorted(digests):
            out.write(digest + "\n")
