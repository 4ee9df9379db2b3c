"""The script that many teams have: csv, strip, lower, hashlib, a set. Usage: list out"""
import csv
import hashlib
import re
import sys

SHAPE = re.compile(r"[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9-]+\.)+[a-z]{2,}")

digests = set()
with open(sys.argv[1], newline="", encoding="utf-8") as rows:
    reader = csv.reader(rows)
    email = next(reader).index("email")
    for row in reader:
        value = row[email].strip().lower()
        if SHAPE.fullmatch(value):
            digests.add(hashlib.sha256(value.encode()).hexdigest())
with open(sys.argv[2], "w") as out:
    for digest in sorted(digests):
        out.write(digest + "\n")
