#!/usr/bin/env python3
"""Runs for a long time and watches the memory.

Usage: scripts/soak.py [--minutes 10] [--build release]

First, for three fifths of the time, one process runs replications of a Göteborg year on two threads
into a results file; its memory is read every second. It must be flat: the most of the last third is
at most 5 % above the most of the middle third. It is then interrupted and must end in order, with
every finished replication kept. After that runs of sixty days in three processes follow one another
to the end: all have one digest, none needs more memory than 5 % above the first five, and no process
or file is left. Linux only; ends no process that it did not start.
"""
import argparse
import json
import os
import pathlib
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
SCENARIO = ROOT / "Scenarios/goteborg.yaml"
GROWTH = 1.05


def resident(pid):
    """A process's resident memory in MiB; None once it has ended."""
    try:
        text = pathlib.Path(f"/proc/{pid}/status").read_text()
    except OSError:
        return None
    for line in text.splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    return None


def replications(glapp, seconds, folder):
    database = folder / "soak.db"
    process = subprocess.Popen(
        [glapp, "run", SCENARIO, "--quiet", "--replications", "1000000", "--threads", "2",
         "--database", database],
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    seen = []
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        memory = resident(process.pid)
        if memory is None or process.poll() is not None:
            sys.exit(f"the replications ended by themselves: {process.communicate()[1]}")
        seen.append(memory)
        time.sleep(1)
    process.send_signal(signal.SIGINT)
    process.communicate(timeout=60)
    with sqlite3.connect(database) as results:
        kept = results.execute("SELECT count(*) FROM replication").fetchone()[0]
    third = len(seen) // 3
    middle, last = max(seen[third:2 * third]), max(seen[2 * third:])
    print(f"{kept} replications kept in {seconds:.0f} s; memory: most of the first third"
          f" {max(seen[:third]):.1f} MiB, of the middle {middle:.1f}, of the last {last:.1f};"
          f" exit code {process.returncode} after Ctrl-C; results file"
          f" {database.stat().st_size / 2**20:.1f} MiB")
    return kept > 0 and last <= GROWTH * middle


def processes(glapp, seconds, folder):
    end = time.monotonic() + seconds
    digests, peaks = set(), []
    before = set(os.listdir(folder))
    while time.monotonic() < end or len(peaks) < 6:
        out = subprocess.run(
            [glapp, "run", SCENARIO, "--quiet", "--days", "60", "--processes", "3", "--json", "-"],
            capture_output=True, text=True, check=True, timeout=120,
            env=dict(os.environ, TMPDIR=str(folder))).stdout
        result = json.loads(out)
        digests.add(result["digest"])
        peaks.append(sum(p["peak_memory_bytes"] for p in result["processes"]) / 2**20)
        left = [p["pid"] for p in result["processes"] if os.path.exists(f"/proc/{p['pid']}")]
        if left:
            sys.exit(f"processes left: {left}")
    files = set(os.listdir(folder)) - before
    print(f"{len(peaks)} runs in three processes, {len(digests)} digest; memory of all three: most of"
          f" the first five {max(peaks[:5]):.1f} MiB, of the others {max(peaks[5:]):.1f};"
          f" files left: {len(files)}")
    return len(digests) == 1 and not files and max(peaks[5:]) <= GROWTH * max(peaks[:5])


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--build", default="release")
    given = parser.parse_args()
    glapp = ROOT / ".build" / given.build / "glapp"
    if not glapp.exists():
        sys.exit(f"{glapp} is missing: swift build -c {given.build}")
    seconds = given.minutes * 60
    with tempfile.TemporaryDirectory() as folder:
        flat = replications(glapp, seconds * 0.6, pathlib.Path(folder))
        same = processes(glapp, seconds * 0.4, pathlib.Path(folder))
    print("flat" if flat and same else "NOT FLAT")
    sys.exit(0 if flat and same else 1)


if __name__ == "__main__":
    main()
