#!/usr/bin/env python3
"""How much faster several processes are than one, by load and lookahead.

Usage: scripts/speedup.py [--repeat 5] [--processes 2] [--days 20]

Runs Scenarios/goteborg.yaml at several sizes and lookaheads, and Scenarios/last.yaml as it stands,
in one process and in several, in turn, and takes the best of the repetitions of each. Run it on a
machine with nothing else to do and as many cores as processes. The time is the run's own (without
start-up and parsing). It stops by itself after about ten minutes.

The model beside the measurement: a run in N processes takes

    T(N) = T(1) * share * (1 + extra) + windows * cost(N)

where share is the largest process's part of the work and extra what sharing adds to it (packing,
observing elsewhere, colder caches). cost(N) and extra are fitted by least squares to all rows.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
GLAPP = os.path.join(ROOT, ".build", "release", "glapp")

CASES = [
    # scenario, scale, lookahead in minutes
    ("goteborg.yaml", 1, 1),
    ("goteborg.yaml", 10, 1),
    ("goteborg.yaml", 10, 5),
    ("goteborg.yaml", 50, 1),
    ("goteborg.yaml", 50, 5),
    ("last.yaml", 1, 1),
    ("last.yaml", 1, 5),
]


def run(scenario, scale, lookahead, days, processes):
    with tempfile.NamedTemporaryFile(suffix=".json") as out:
        command = [
            GLAPP, "run", os.path.join(ROOT, "Scenarios", scenario), "--quiet",
            "--scale", str(scale), "--set", f"överföringstid={lookahead} min",
            "--processes", str(processes), "--json", out.name,
        ]
        if days:
            command += ["--days", str(days)]
        subprocess.run(command, check=True, timeout=300)
        with open(out.name, encoding="utf-8") as file:
            return json.load(file)


def capacity(count):
    """How many processors' worth the machine gives to `count` runs that have nothing in common.

    Shared machines often give less than they have. No speed-up can be above this.
    """
    command = [GLAPP, "run", os.path.join(ROOT, "Scenarios", "last.yaml"), "--quiet"]
    alone, together = [], []
    for _ in range(3):
        start = time.monotonic()
        subprocess.run(command, check=True, timeout=300)
        alone.append(time.monotonic() - start)
        start = time.monotonic()
        started = [subprocess.Popen(command) for _ in range(count)]
        for one in started:
            if one.wait(timeout=600):
                sys.exit("a run failed")
        together.append(time.monotonic() - start)
    return count * min(alone) / min(together)


def least_squares(rows):
    """Fits T(N) - T(1)*share = extra * T(1)*share + cost * windows."""
    a = b = c = d = e = 0.0
    for row in rows:
        x, y = row["one"] * row["share"], row["windows"]
        z = row["many"] - x
        # Each row weighs by its own size, so that the long ones do not decide alone.
        w = 1 / row["many"] ** 2
        a += w * x * x
        b += w * x * y
        c += w * y * y
        d += w * x * z
        e += w * y * z
    det = a * c - b * b
    return (d * c - b * e) / det, (a * e - b * d) / det


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--repeat", type=int, default=5)
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--days", type=int, default=20)
    arguments = parser.parse_args()
    if not os.path.exists(GLAPP):
        sys.exit("build first: swift build -c release")
    machine = capacity(arguments.processes)
    print(f"{arguments.processes} runs with nothing in common, at once: the machine gave them "
          f"{machine:.2f} processors.\n")
    rows = []
    for scenario, scale, lookahead in CASES:
        best = {}
        digests = set()
        for _ in range(arguments.repeat):
            for processes in (1, arguments.processes):
                result = run(scenario, scale, lookahead, arguments.days, processes)
                digests.add(result["digest"])
                if processes not in best or result["wall_seconds"] < best[processes]["wall_seconds"]:
                    best[processes] = result
        if len(digests) != 1:
            sys.exit(f"{scenario} at scale {scale}: digests differ")
        one, many = best[1], best[arguments.processes]
        events = [p["events"] for p in many["processes"]]
        rows.append({
            "name": f"{scenario} × {scale}", "lookahead": lookahead,
            "one": one["wall_seconds"], "many": many["wall_seconds"], "windows": many["windows"],
            "share": max(events) / sum(events),
            "envelopes": many["envelopes"] / max(1, many["windows"]),
        })
        print(".", end="", file=sys.stderr, flush=True)
    print(file=sys.stderr)
    extra, cost = least_squares(rows)
    n = arguments.processes
    print(f"| scenario | lookahead | envelopes a window | work a window, µs | 1 process, s "
          f"| {n} processes, s | speed-up | model |")
    print("|---|---|---|---|---|---|---|---|")
    for row in rows:
        model = row["one"] * row["share"] * (1 + extra) + cost * row["windows"]
        print(
            f"| {row['name']} | {row['lookahead']} min | {row['envelopes']:.1f} "
            f"| {row['one'] / row['windows'] * 1e6:.0f} | {row['one']:.3f} | {row['many']:.3f} "
            f"| {row['one'] / row['many']:.2f} | {row['one'] / model:.2f} |")
    print(f"\nFitted: sharing adds {extra * 100:.0f} % to the work; a window of {n} processes costs "
          f"{cost * 1e6:.1f} µs.")
    last = rows[-2]
    for processes in (6, 12):
        share = 1 / processes
        # The leader passes on every frame: its part of a window grows with the workers.
        t = last["one"] * share * (1 + extra) + cost * (processes - 1) * last["windows"]
        print(f"Model for {processes} processes on {processes} cores, evenly balanced, "
              f"{last['name']}: speed-up {last['one'] / t:.1f}.")


if __name__ == "__main__":
    main()
