#!/usr/bin/env python3
"""Runs whole years of Göteborg and a tenfold city, and tells which safety invariants broke.

Usage: scripts/safety.py [REPLICATIONS]

Runs the release build on Scenarios/goteborg.yaml for replications 0 to REPLICATIONS (20) less one,
and once with --scale 10 for 90 days. INV-S01 is expected to break: nobody answers before somebody
has decided (H-01). So is INV-S20: fees are compared only where there is samtycke (H-31). Any other
breach is printed, and the exit code is then 1.
"""

import argparse
import json
import pathlib
import subprocess
import sys

EXPECTED = {"INV-S01", "INV-S20"}
ROOT = pathlib.Path(__file__).resolve().parent.parent


def broken(*options):
    """The safety invariants that a run broke, with how often."""
    command = [ROOT / ".build/release/glapp", "run", ROOT / "Scenarios/goteborg.yaml"]
    result = subprocess.run(
        [*command, *options, "--quiet", "--json", "-"], check=True, capture_output=True, text=True)
    rows = json.loads(result.stdout)["invariants"]
    return {r["id"]: r["violations"] for r in rows if r["id"][4] == "S" and r["violations"] > 0}


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("replications", nargs="?", type=int, default=20)
    replications = parser.parse_args().replications
    subprocess.run(["swift", "build", "-c", "release"], cwd=ROOT, check=True)
    runs = [("--replication", str(k)) for k in range(replications)]
    runs.append(("--scale", "10", "--days", "90"))
    unexpected = 0
    for options in runs:
        found = broken(*options)
        faults = {k: n for k, n in found.items() if k not in EXPECTED}
        unexpected += len(faults)
        expected = ", ".join(f"{k} {n}" for k, n in sorted(found.items()) if k in EXPECTED)
        print(" ".join(options), "·", expected or "none", "·", faults or "nothing else")
    return 1 if unexpected else 0


if __name__ == "__main__":
    sys.exit(main())
