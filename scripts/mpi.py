#!/usr/bin/env python3
"""Checks that runs over MPI give the digest of a run in one process, and shows what they take.

Usage: scripts/mpi.py [--builds debug,release] [--ranks 2,6] [--days 30] [--seconds 600]

Runs some of the shipped scenarios in one process and under mpirun, for each build, and compares
digests; one trace too, byte for byte. Builds with --traits MPI in .build/mpi, which leaves the
usual build alone. Needs mpirun and the headers (Debian: openmpi-bin, libopenmpi-dev). The exit code
is 1 where a digest differs or a run fails, 77 where there is no MPI.
"""
import argparse
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
SCENARIOS = ["goteborg", "blink", "tvist-utan-beslut", "alla-regler"]
# Open MPI refuses root and more ranks than processors unless it is told.
ENVIRONMENT = dict(
    os.environ, OMPI_ALLOW_RUN_AS_ROOT="1", OMPI_ALLOW_RUN_AS_ROOT_CONFIRM="1",
    OMPI_MCA_rmaps_base_oversubscribe="1")


def command(program, ranks, arguments):
    if ranks == 0:
        return [program, *arguments]
    return ["mpirun", "-n", str(ranks), program, *arguments, "--link", "mpi"]


def run(program, ranks, arguments, seconds):
    """The result of a run and how long it took; None where it failed, after saying why."""
    begun = time.monotonic()
    try:
        done = subprocess.run(
            command(program, ranks, [*arguments, "--quiet", "--json", "-"]), cwd=ROOT,
            env=ENVIRONMENT, capture_output=True, text=True, timeout=seconds)
    except subprocess.TimeoutExpired:
        print(f"  {ranks} ranks: not done after {seconds} s")
        return None, seconds
    taken = time.monotonic() - begun
    if done.returncode != 0:
        print(f"  {ranks} ranks: exit {done.returncode}: {done.stderr.strip()[:300]}")
        return None, taken
    return json.loads(done.stdout), taken


def same_trace(program, ranks, seconds):
    """Whether the trace of a run over MPI is that of a run in one process, to the byte."""
    with tempfile.TemporaryDirectory() as directory:
        traces = []
        for n in (0, ranks):
            path = pathlib.Path(directory) / f"trace-{n}.jsonl"
            arguments = ["run", "Scenarios/goteborg.yaml", "--days", "10", "--trace", str(path)]
            result, _ = run(program, n, arguments, seconds)
            traces.append(path.read_bytes() if result and path.exists() else None)
    return traces[0] is not None and traces[0] == traces[1]


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--builds", default="debug,release")
    parser.add_argument("--ranks", default="2,6")
    parser.add_argument("--days", default="30", help="days of goteborg.yaml")
    parser.add_argument("--seconds", type=float, default=600, help="limit for one run")
    given = parser.parse_args()
    if not shutil.which("mpirun") or not shutil.which("mpicc"):
        print("no MPI here: apt-get install openmpi-bin libopenmpi-dev")
        sys.exit(77)
    wrong = 0
    counts = [0] + [int(n) for n in given.ranks.split(",")]
    print(f"{'build':<9}{'scenario':<20}{'processes':>9}{'seconds':>9}{'windows':>9}  digest")
    for build in given.builds.split(","):
        subprocess.run(
            ["swift", "build", "-c", build, "--traits", "MPI", "--scratch-path", ".build/mpi",
             "--product", "glapp"], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
        program = str(ROOT / f".build/mpi/{build}/glapp")
        for scenario in SCENARIOS:
            arguments = ["run", f"Scenarios/{scenario}.yaml"]
            if scenario == "goteborg":
                arguments += ["--days", given.days]
            digests = []
            for ranks in counts:
                result, taken = run(program, ranks, arguments, given.seconds)
                # Without its processes in the result a run over MPI ran as many times alone.
                right = result and len(result["processes"]) == max(1, ranks)
                digests.append(result["digest"] if right else None)
                print(f"{build:<9}{scenario:<20}{max(1, ranks):>9}{taken:>9.2f}"
                      f"{result['windows'] if result else 0:>9}  {digests[-1]}", flush=True)
            if None in digests or len(set(digests)) != 1:
                wrong += 1
                print("  DIFFERS")
        if not same_trace(program, counts[-1], given.seconds):
            wrong += 1
            print(f"{build}: the trace of {counts[-1]} ranks DIFFERS")
    print(f"{wrong} wrong")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
