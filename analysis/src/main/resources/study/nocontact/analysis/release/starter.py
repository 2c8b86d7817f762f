"""Reads the tables of this release and draws two figures; run it in the unpacked folder:

    python3 starter.py

Needs Python 3.8 or newer with matplotlib.
"""

import csv
from collections import Counter
from pathlib import Path

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt


def read(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


tables = {path.stem: read(path) for path in sorted(Path("tables").glob("*.csv"))}
findings = read("findings.csv")

for name, rows in tables.items():
    print(f"{name}: {len(rows)} cells, {sum(int(row['count']) for row in rows)} reports")
print(dict(Counter(row["verdict"] for row in findings)))
stamp = "SIMULATED DATA" if any(row["simulated"] == "yes" for row in findings) else ""

# Figure 1: the first curve of the release, with its bands.
curves = [path for path in sorted(Path("plots").glob("*.csv")) if {"line", "day"} <= set(read(path)[0])]
figure, axes = plt.subplots(figsize=(7.5, 5))
if curves:
    rows = read(curves[0])
    for label in dict.fromkeys(row["line"] for row in rows):
        part = [row for row in rows if row["line"] == label]
        day, value, lower, upper = (
            [float(row[column]) for row in part] for column in ("day", "value", "lower", "upper")
        )
        axes.plot(day, value, marker="o", label=label)
        axes.fill_between(day, lower, upper, alpha=0.2)
    axes.legend(fontsize="small")
    axes.set(xlabel="Day", ylabel="Share", title=curves[0].stem)
else:
    axes.set_title("This release has no curve")
figure.text(0.02, 0.02, stamp)
figure.savefig("figure-1.png", dpi=120)

# Figure 2: the counts of the first table.
name, rows = next(iter(tables.items()))
first, *others = [column for column in rows[0] if column not in ("simulated", "release", "count")]
groups = list(dict.fromkeys(row[first] for row in rows))
parts = list(dict.fromkeys(tuple(row[other] for other in others) for row in rows))
figure, axes = plt.subplots(figsize=(7.5, 5))
for position, part in enumerate(parts):
    counts = [
        sum(
            int(row["count"])
            for row in rows
            if row[first] == group and tuple(row[other] for other in others) == part
        )
        for group in groups
    ]
    places = [place + (position - (len(parts) - 1) / 2) * 0.8 / len(parts) for place in range(len(groups))]
    axes.bar(places, counts, width=0.8 / len(parts), label=", ".join(part))
axes.set_xticks(range(len(groups)), groups, rotation=45, ha="right")
axes.set(ylabel="Reports", title=name)
if others:
    axes.legend(fontsize="small")
figure.text(0.02, 0.02, stamp)
figure.tight_layout()
figure.savefig("figure-2.png", dpi=120)
print("Drawn: figure-1.png and figure-2.png")
