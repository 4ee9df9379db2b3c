"""One person a line for Google Ads, as a script with csv and hashlib does it: normalise, hash, drop repeated rows."""
import csv
import hashlib
import re
import sys
from multiprocessing import Pool

NOT_DIGITS = re.compile(r"\D")
ROWS = 20_000


def digest(value):
    return hashlib.sha256(value.encode()).hexdigest() if value else ""


def line_of(row):
    email = row["email"].strip().lower()
    local, _, domain = email.partition("@")
    if domain in ("gmail.com", "googlemail.com"):
        email = local.split("+")[0].replace(".", "") + "@" + domain
    phone = NOT_DIGITS.sub("", row["phone"])
    return (
        digest(email),
        digest("+" + phone if phone else ""),
        digest(row["first_name"].strip().lower()),
        digest(row["last_name"].strip().lower()),
        row["country"].strip().upper(),
        row["zip"].strip(),
    )


def lines_of(rows):
    return [line_of(row) for row in rows]


def batches(reader):
    batch = []
    for row in reader:
        batch.append(row)
        if len(batch) == ROWS:
            yield batch
            batch = []
    if batch:
        yield batch


def main():
    source, target, processes = sys.argv[1], sys.argv[2], int(sys.argv[3])
    seen = set()
    with open(source, newline="", encoding="utf-8") as infile, open(target, "w", newline="") as outfile:
        writer = csv.writer(outfile, lineterminator="\n")
        writer.writerow(["Email", "Phone", "First Name", "Last Name", "Country", "Zip"])
        reader = csv.DictReader(infile)
        if processes == 1:
            made = map(lines_of, batches(reader))
            write(made, writer, seen)
        else:
            with Pool(processes) as pool:
                write(pool.imap(lines_of, batches(reader)), writer, seen)


def write(made, writer, seen):
    for lines in made:
        for line in lines:
            if line not in seen:
                seen.add(line)
                writer.writerow(line)


if __name__ == "__main__":
    main()
