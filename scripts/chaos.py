#!/usr/bin/env python3
"""Disturbs runs in several processes at random, and compares each with the undisturbed digest.

Usage: scripts/chaos.py [--runs 200] [--seed 1] [--days 60-120] [--build release] [--limit 1800]

Each run has 2 to 7 processes and 1 to 3 faults at random times: a worker is killed (SIGKILL),
stopped (SIGSTOP), made to crash (SIGSEGV), or garbage is written on its link. The digest must be
the undisturbed one, every replaced worker must be named on stderr, and no process and no file may
be left. What a recovery took is read from stderr; what it cost is the time of the whole run less
that of an undisturbed one. Linux only; ends no process that it did not start.
"""
import argparse
import collections
import ctypes
import json
import os
import pathlib
import random
import re
import signal
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
SCENARIO = ROOT / "Scenarios/goteborg.yaml"
LINK = 3  # The worker's descriptor of its link.
PIDFD_GETFD = 438
KINDS = ["kill", "stop", "crash", "garbage"]


def children(parent):
    """The live children of a process, by their number."""
    out = []
    for entry in os.listdir("/proc"):
        if not entry.isdigit():
            continue
        try:
            fields = pathlib.Path(f"/proc/{entry}/stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if int(fields[1]) == parent and fields[0] != "Z":
            out.append(int(entry))
    return sorted(out)


def garbage(pid):
    """Writes on a worker's link, as a worker gone mad would."""
    holder = os.pidfd_open(pid)
    try:
        link = ctypes.CDLL(None, use_errno=True).syscall(PIDFD_GETFD, holder, LINK, 0)
        if link < 0:
            raise OSError(ctypes.get_errno(), "pidfd_getfd")
        try:
            os.write(link, b"garbage " * 16)
        finally:
            os.close(link)
    finally:
        os.close(holder)


def disturb(pid, kind):
    """Whether the fault was done: the worker may have ended meanwhile."""
    try:
        if kind == "garbage":
            garbage(pid)
        else:
            os.kill(pid, {"kill": signal.SIGKILL, "stop": signal.SIGSTOP,
                          "crash": signal.SIGSEGV}[kind])
        return True
    except (ProcessLookupError, BrokenPipeError, OSError):
        return False


def command(program, days, n, directory, traced):
    out = [program, "run", str(SCENARIO), "--days", str(days), "--processes", str(n),
           "--language", "en", "--json", str(directory / "r.json")]
    return out + (["--trace", str(directory / "t.jsonl")] if traced else [])


def result(directory):
    return json.loads((directory / "r.json").read_text())


def undisturbed(program, days, directory):
    """The digest of so many days, run alone."""
    subprocess.run(command(program, days, 1, directory, False), check=True,
                   stdout=subprocess.DEVNULL)
    return result(directory)["digest"]


def one(program, draw, days, n, directory, seconds, expected, traced):
    """A disturbed run: what was wrong with it, its faults, how processes fell, how long recoveries
    took, and the whole."""
    environment = dict(os.environ, TMPDIR=str(directory / "tmp"))
    (directory / "tmp").mkdir()
    plan = sorted((draw.random() * seconds * 1.2, draw.choice(KINDS))
                  for _ in range(draw.randint(1, 3)))
    begun = time.monotonic()
    with open(directory / "stderr", "wb") as stderr:
        leader = subprocess.Popen(
            command(program, days, n, directory, traced), env=environment,
            stdout=subprocess.DEVNULL, stderr=stderr)
    done, seen = [], set()
    for at, kind in plan:
        while leader.poll() is None and time.monotonic() - begun < at:
            time.sleep(0.005)
        workers = children(leader.pid) if leader.poll() is None else []
        seen.update(workers)
        if workers and disturb(draw.choice(workers), kind):
            done.append(kind)
    try:
        code = leader.wait(timeout=120)
    except subprocess.TimeoutExpired:
        seen.update(children(leader.pid))
        leader.kill()
        leader.wait()
        code = "hung"
    taken = time.monotonic() - begun
    text = (directory / "stderr").read_text()
    told = re.findall(r"^Process (\d+) \(pid \d+\) (.*?) in window \d+; it is started anew\.$",
                      text, re.M)
    level = re.findall(r"^Process (\d+) is level after ([\d.]+) s\.$", text, re.M)
    wrong = []
    if code != 0:
        wrong.append(f"exit {code}: {text[:300]}")
    elif result(directory)["digest"] != expected:
        wrong.append("another digest")
    elif sum(p["restarts"] for p in result(directory)["processes"]) != len(told):
        wrong.append(f"restarts and sentences differ: {text}")
    # One that falls again before it is level is told to be level once.
    if {rank for rank, _ in told} != {rank for rank, _ in level} or len(level) > len(told):
        wrong += [f"a process was lost and never level: {text[:300]}"] if code == 0 else []
    if len(told) + len(level) != len(text.splitlines()) and code == 0:
        wrong.append(f"something else on stderr: {text[:300]}")
    time.sleep(0.05)
    for pid in seen:
        if pathlib.Path(f"/proc/{pid}").exists():
            wrong.append(f"process {pid} is left")
    files = {p.name for p in directory.iterdir()} - {"tmp", "stderr", "r.json"}
    files -= {"t.jsonl"} if traced else set()
    if files or list((directory / "tmp").iterdir()):
        wrong.append(f"files are left: {files} {list((directory / 'tmp').iterdir())}")
    trace = directory / "t.jsonl"
    if traced and code == 0:
        wrong += [] if trace.exists() else ["no trace"]
    return wrong, done, [how for _, how in told], [float(s) for _, s in level], taken


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--days", default="60-120")
    parser.add_argument("--build", default="release")
    parser.add_argument("--limit", type=float, default=1800, help="seconds for everything")
    given = parser.parse_args()
    program = str(ROOT / f".build/{given.build}/glapp")
    low, _, high = given.days.partition("-")
    lengths = sorted({int(low), (int(low) + int(high or low)) // 2, int(high or low)})
    draw = random.Random(f"chaos {given.seed}")
    begun = time.monotonic()
    kinds, ends, costs, recoveries = collections.Counter(), collections.Counter(), [], []
    failed = runs = calm = 0
    with tempfile.TemporaryDirectory(prefix="glapp-chaos-") as base:
        base = pathlib.Path(base)
        expected = {d: undisturbed(program, d, base) for d in lengths}
        usual, traces = {}, {}
        for run in range(1, given.runs + 1):
            if time.monotonic() - begun > given.limit:
                print(f"stopped at the limit of {given.limit:.0f} s")
                break
            days, n, traced = draw.choice(lengths), draw.randint(2, 7), draw.random() < 0.2
            if (days, n, traced) not in usual:
                at = time.monotonic()
                subprocess.run(command(program, days, n, base, traced), check=True,
                               stdout=subprocess.DEVNULL)
                usual[days, n, traced] = time.monotonic() - at
                if traced:
                    (base / "t.jsonl").replace(base / f"t-{days}.jsonl")
            with tempfile.TemporaryDirectory(prefix="glapp-chaos-") as directory:
                directory = pathlib.Path(directory)
                wrong, done, told, level, taken = one(
                    program, draw, days, n, directory, usual[days, n, traced], expected[days],
                    traced)
                if traced and not wrong and subprocess.run(
                        ["cmp", "-s", directory / "t.jsonl", base / f"t-{days}.jsonl"]).returncode:
                    wrong.append("another trace")
            runs += 1
            kinds.update(done)
            ends.update(re.sub(r"\d+ ms", "… ms", how) for how in told)
            recoveries += level
            if told:
                costs.append((taken - usual[days, n, traced]) / len(told))
            calm += not told
            if wrong:
                failed += 1
                print(f"run {run}: {days} days, {n} processes, {done}: " + "; ".join(wrong),
                      flush=True)
    print("faults: " + ", ".join(f"{k} {v}" for k, v in sorted(kinds.items())))
    print("told as: " + ", ".join(f"{k} {v}" for k, v in sorted(ends.items())))
    for name, values in [("level again after", recoveries), ("whole cost of one", costs)]:
        values.sort()
        if values:
            print(f"{name}: median {values[len(values) // 2]:.2f} s, "
                  f"p90 {values[len(values) * 9 // 10]:.2f} s, most {values[-1]:.2f} s")
    print(f"{runs} runs ({calm} without a loss), {sum(kinds.values())} faults, "
          f"{len(recoveries)} recoveries, {failed} wrong, {time.monotonic() - begun:.0f} s")
    sys.exit(1 if failed or runs < given.runs else 0)


if __name__ == "__main__":
    main()
