#!/usr/bin/env python3
"""Instructions an event, counted by valgrind: the same on a busy machine as on an idle one.

    python3 Benchmarks/instructions.py            compares with Benchmarks/Thresholds/instructions.json
    python3 Benchmarks/instructions.py --record   writes that file

The counts are of the loop alone: a longer run less a shorter one. They are those of one toolchain
and processor family; record anew when either changes. Fails when a count is over 5 % above what is
stored. Needs valgrind (Debian: apt-get install valgrind) and takes about a minute after the build.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
STORED = ROOT / "Benchmarks" / "Thresholds" / "instructions.json"
TOLERANCE = 1.05


def instructions(words):
    """The instructions and the standard output of a run.

    Valgrind 3.19 now and then aborts with an error of its own; then it is run again.
    """
    for _ in range(8):
        with tempfile.TemporaryDirectory() as folder:
            done = subprocess.run(
                ["valgrind", "--tool=callgrind", f"--callgrind-out-file={folder}/out"] + words,
                capture_output=True, text=True, timeout=120)
        found = re.search(r"Collected : (\d+)", done.stderr)
        if done.returncode == 0 and found:
            return int(found.group(1)), done.stdout
    sys.exit("valgrind failed eight times: " + done.stderr[-2000:])


def an_event(short, long):
    (few, first), (many, second) = instructions(short), instructions(long)
    events = [int(text.split()[0]) for text in (first, second)]
    return round((many - few) / (events[1] - events[0]), 1)


def main():
    environment = dict(os.environ, GLAPP_BENCHMARKS="1")
    build = ["swift", "build", "-c", "release", "--product", "phold"]
    subprocess.run(build, cwd=ROOT, env=environment, check=True)
    folder = subprocess.run(
        ["swift", "build", "-c", "release", "--show-bin-path"],
        cwd=ROOT, env=environment, check=True, capture_output=True, text=True).stdout.strip()
    # Valgrind 3.19 gives up on the debug information of newer compilers; the count needs none.
    phold = f"{folder}/phold-stripped"
    strip = shutil.which("strip") or shutil.which("llvm-strip")
    if strip:
        subprocess.run([strip, "--strip-debug", "-o", phold, f"{folder}/phold"], check=True)
    else:
        shutil.copy(f"{folder}/phold", phold)
    found = {
        name: an_event([phold, name, "--share", "0.002", "--bare"],
                       [phold, name, "--share", "0.01", "--bare"])
        for name in ("a", "a-loop", "ring")
    }
    if "--record" in sys.argv:
        STORED.parent.mkdir(exist_ok=True)
        STORED.write_text(json.dumps(found, indent=2) + "\n")
    stored = json.loads(STORED.read_text())
    failed = False
    for name, count in found.items():
        worse = count > stored[name] * TOLERANCE
        failed = failed or worse
        print(f"{name:8} {count:8} instructions an event, stored {stored[name]:8}"
              f"{'  WORSE' if worse else ''}")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
