#!/usr/bin/env python3
"""Glapp's kernel beside SimPy, Erlang and a bare heap in C++, in turns on one core; prints a table
with ratios.

    python3 Benchmarks/peers/compare.py [ROUNDS]

The bare heap is no engine: it shows what the machine allows in the hour in question, so that figures
of different machines can be compared by their ratio to it.

Needs Swift, a C++ compiler (Swift brings clang++), and Debian's `erlang-base` for Erlang (a peer
that is missing is said to be so). SimPy is installed into a virtual environment under .build. Every
run has a time limit, and so the whole: with three rounds it takes about three minutes after the
build.
"""

import os
import shutil
import statistics
import subprocess
import sys
import venv
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
WORK = ROOT / ".build" / "peers"
LIMIT_SECONDS = 120
WORKLOADS = {
    "a": "PHOLD A: 1,024 processes, 16,384 pending",
    "b": "PHOLD B: 65,536 processes, 1,048,576 pending",
    "ring": "ring: 1,024 actors, a token each",
}


def command(words, **more):
    return subprocess.run(words, check=True, text=True, timeout=1800, **more)


def prepare():
    """Builds and installs; returns for each peer the words that run a workload."""
    WORK.mkdir(parents=True, exist_ok=True)
    environment = dict(os.environ, GLAPP_BENCHMARKS="1")
    build = ["swift", "build", "-c", "release", "--product", "phold"]
    command(build, cwd=ROOT, env=environment)
    folder = command(
        ["swift", "build", "-c", "release", "--show-bin-path"],
        cwd=ROOT, env=environment, capture_output=True).stdout.strip()
    peers = {"Glapp": lambda name: [f"{folder}/phold", name, "--bare"]}
    python = WORK / "venv" / "bin" / "python"
    if not python.exists():
        venv.create(WORK / "venv", with_pip=True)
        command([python, "-m", "pip", "install", "--quiet", "simpy==4.1.1"])
    peers["SimPy"] = lambda name: [python, HERE / "peer_simpy.py", name]
    if shutil.which("erlc"):
        command(["erlc", "-o", WORK, HERE / "peer_erlang.erl"])
        peers["Erlang"] = lambda name: [
            "erl", "+S", "1:1", "+P", "200000", "-noshell", "-pa", WORK,
            "-eval", f"peer_erlang:main({name}), halt()."]
    else:
        print("Erlang is missing (apt-get install erlang-base)")
    compiler = shutil.which("g++") or shutil.which("clang++")
    if compiler:
        heap = WORK / "bare_heap"
        command([compiler, "-O2", "-o", heap, HERE / "bare_heap.cpp"])
        # A ring needs no heap.
        peers["Heap"] = lambda name: [heap, name] if name != "ring" else None
    else:
        print("a C++ compiler is missing: no bare heap")
    return peers


def run(words):
    """Events a processor second and a wall second, or None where the limit was passed."""
    pinned = ["taskset", "-c", str(max(os.sched_getaffinity(0)))] if shutil.which("taskset") else []
    try:
        done = subprocess.run(
            pinned + [str(word) for word in words], capture_output=True, text=True, check=True,
            timeout=LIMIT_SECONDS)
    except subprocess.TimeoutExpired:
        return None
    events, wall, processor = (float(word) for word in done.stdout.split()[:3])
    return events / processor / 1e6, events / wall / 1e6


def main():
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 3
    peers = prepare()
    print(f"load {os.getloadavg()[0]:.1f}, {os.cpu_count()} cores, {rounds} rounds in turns")
    print("million events a processor second (best, median), a wall second (best); "
          "Glapp's best over the peer's")
    for name, title in WORKLOADS.items():
        found = {peer: [] for peer in peers}
        for _ in range(rounds):
            for peer, words in peers.items():
                result = words(name) and run(words(name))
                if result:
                    found[peer].append(result)
        print(f"\n{title}")
        best = {peer: max((r[0] for r in runs), default=0) for peer, runs in found.items()}
        for peer, runs in found.items():
            if not peers[peer](name):
                continue
            if not runs:
                print(f"  {peer:8} over the time limit")
                continue
            median = statistics.median(r[0] for r in runs)
            wall = max(r[1] for r in runs)
            ratio = best["Glapp"] / best[peer] if best[peer] else float("nan")
            print(f"  {peer:8} {best[peer]:7.2f} {median:7.2f} {wall:7.2f}   {ratio:6.1f}")


if __name__ == "__main__":
    main()
