#!/usr/bin/env python3
"""Compares runs in 1, 2, 3, 6, 7 and 12 processes, of the debug and release builds.

Usage: scripts/processes.py [--seeds 1-50] [--days 60] [--builds debug,release]
                            [--processes 1,2,3,6,7,12] [--launcher "COMMAND ..."] [--limit 3600]

Runs Scenarios/goteborg.yaml and a random scenario for each seed, and prints the digests, a digest of
the whole result (but for what it tells of the machine) and the times
of each. The exit code is 1 where one differs or a run fails. Builds must be there:
`swift build` and `swift build -c release`. `--launcher` is put before the command of every run;
{n} in it is the number of processes, and the command then gets no --processes of its own.
"""
import argparse
import hashlib
import importlib.util
import json
import pathlib
import shlex
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent


# What the result tells of the machine instead of the model.
MACHINE = ["processes", "windows", "wall_seconds", "peak_memory_bytes", "executor_jobs"]


def generator():
    sys.dont_write_bytecode = True
    spec = importlib.util.spec_from_file_location(
        "random_scenarios", ROOT / "scripts/random-scenarios.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def run(program, scenario, n, launcher, extra, seconds):
    """What a run answers, as its digest and a digest of its whole result, and its time; or what went
    wrong."""
    command = [program, "run", str(scenario), "--quiet", "--json", "-"] + extra
    if launcher:
        command = [part.replace("{n}", str(n)) for part in launcher] + command
    else:
        command += ["--processes", str(n)]
    begun = time.monotonic()
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=seconds)
    except subprocess.TimeoutExpired:
        return "too slow", seconds
    taken = time.monotonic() - begun
    if done.returncode != 0:
        return f"exit {done.returncode}: {done.stderr.strip()[:200]}", taken
    result = json.loads(done.stdout)
    for key in MACHINE:
        result.pop(key, None)
    whole = hashlib.sha256(json.dumps(result, sort_keys=True).encode()).hexdigest()
    return f"{result['digest']} {whole[:8]}", taken


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    random = generator()
    parser.add_argument("--seeds", type=random.span, default=(1, 50))
    parser.add_argument("--days", default="60", help="days of goteborg.yaml")
    parser.add_argument("--builds", default="debug,release")
    parser.add_argument("--processes", default="1,2,3,6,7,12")
    parser.add_argument("--launcher", default="", type=shlex.split)
    parser.add_argument("--limit", type=float, default=3600, help="seconds for everything")
    given = parser.parse_args()
    counts = [int(n) for n in given.processes.split(",")]
    builds = given.builds.split(",")
    programs = {b: str(ROOT / f".build/{b}/glapp") for b in builds}
    for b, program in programs.items():
        if not pathlib.Path(program).exists():
            sys.exit(f"{program} is not there: swift build -c {b}")
    begun = time.monotonic()
    wrong = runs = 0
    totals = {(b, n): 0.0 for b in builds for n in counts}
    print("scenario".ljust(14) + "digest, result".ljust(43) + "".join(
        f"{b[0]}{n}".rjust(7) for b in builds for n in counts) + "   seconds by build and processes")
    with tempfile.TemporaryDirectory() as directory:
        jobs = [("goteborg", ROOT / "Scenarios/goteborg.yaml", ["--days", given.days])]
        for seed in range(given.seeds[0], given.seeds[1] + 1):
            path = pathlib.Path(directory) / f"slump-{seed}.yaml"
            path.write_text(random.scenario(seed), encoding="utf-8")
            jobs.append((path.stem, path, []))
        for name, path, extra in jobs:
            digests, times = [], []
            for b in builds:
                for n in counts:
                    left = given.limit - (time.monotonic() - begun)
                    if left <= 0:
                        sys.exit(f"stopped at the limit of {given.limit:.0f} s after {runs} runs")
                    digest, taken = run(programs[b], path, n, given.launcher, extra, left)
                    digests.append(digest)
                    times.append(taken)
                    totals[b, n] += taken
                    runs += 1
            same = len(set(digests)) == 1 and len(digests[0]) == 41
            wrong += not same
            print(name.ljust(14) + digests[0][:41].ljust(43) + "".join(
                f"{t:7.2f}" for t in times) + ("" if same else "   DIFFERS"), flush=True)
            if not same:
                for (b, n), digest in zip(totals, digests):
                    print(f"    {b} {n}: {digest}")
    print("all".ljust(57) + "".join(f"{t:7.1f}" for t in totals.values()))
    print(f"{len(jobs)} scenarios, {runs} runs, {wrong} differ, "
          f"{time.monotonic() - begun:.0f} s")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
