#!/usr/bin/env python3
"""Recomputes the glapp ledger from a trace (docs/trace.md): ledger_from_trace.py TRACE"""
import argparse, json, sys
from collections import defaultdict
from datetime import datetime

parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument("trace", metavar="TRACE")
path = parser.parse_args().trace
kinds, classes = defaultdict(list), defaultdict(list)
try:
    trace = open(path, encoding="utf-8")
except OSError as error:
    sys.exit(f"{path}: {error.strerror}")
with trace:
    for line in (json.loads(text) for text in trace if '"type":"Glapp stängt"' in text):
        gap = line["payload"]
        start, end = (int(datetime.fromisoformat(gap[x] + "+00:00").timestamp()) for x in ("från", "till"))
        if end > start or gap["slag"] == "G-39":
            kinds[gap["slag"]].append((end - start, line["person"], gap["censurerat"]))
            for letter in gap["klasser"] if line["person"] else []:  # an idle team is nobody's gap
                classes[letter, line["person"]].append((start, end))
ledger = {"kinds": {}, "classes": defaultdict(int)}
for kind, gaps in sorted(kinds.items()):
    ledger["kinds"][kind] = {
        "intervals": len(gaps), "days_total": sum(g[0] for g in gaps) / 86400, "days_max": max(g[0] for g in gaps) / 86400,
        "persons": len({g[1] for g in gaps} - {None}), "censored": sum(g[2] for g in gaps)}
for (letter, _), intervals in classes.items():
    reached = 0
    for start, end in sorted(intervals):  # the union: what lies after everything so far
        ledger["classes"][letter] += max(0, end - max(start, reached))
        reached = max(reached, end)
ledger["classes"] = {letter: seconds / 86400 for letter, seconds in sorted(ledger["classes"].items())}
json.dump(ledger, sys.stdout, ensure_ascii=False, indent=1)
