#!/usr/bin/env python3
"""Shows that an experiment comes to the same rows however it is run.

Usage: scripts/experiments.py [--scenario FILE] [--days 60] [--replications 12] [--kills 20]
                              [--build release] [--seed 1]

The same comparison is run on 1 and 2 threads, in 1, 3 and 7 slices that are merged in a shuffled
order, and killed (kill -9) at random moments and started again until it is done. Every results file
must hold the same rows and digests as the first; the times are left out of the comparison. The exit
code is 1 where one differs or a file is left behind. The build must be there.
"""
import argparse
import pathlib
import random
import sqlite3
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent


def rows(path):
    """Everything that a results file says of its replications, but the times."""
    with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as db:
        return (
            db.execute("SELECT kind, version, scenario_hash, seed, scale, days FROM experiment")
            .fetchall(),
            db.execute("SELECT * FROM arm ORDER BY id").fetchall(),
            db.execute("SELECT * FROM key_figure ORDER BY id").fetchall(),
            db.execute(
                "SELECT arm, number, digest, envelopes, events, figures FROM replication "
                "ORDER BY arm, number").fetchall(),
        )


def main():
    parser = argparse.ArgumentParser(
        description=__doc__.split("\n")[0], formatter_class=argparse.ArgumentDefaultsHelpFormatter)
    parser.add_argument("--scenario", default=str(ROOT / "Scenarios/goteborg.yaml"))
    parser.add_argument("--days", type=int, default=60)
    parser.add_argument("--replications", type=int, default=12)
    parser.add_argument("--kills", type=int, default=20, help="runs that are killed")
    parser.add_argument("--build", default="release", choices=["debug", "release"])
    parser.add_argument("--seed", type=int, default=1, help="of the order and the moments")
    ask = parser.parse_args()
    program = ROOT / ".build" / ask.build / "glapp"
    dice = random.Random(ask.seed)
    wrong = 0

    with tempfile.TemporaryDirectory(prefix="glapp-experiments-") as folder:
        folder = pathlib.Path(folder)

        def command(database, *more):
            return [
                str(program), "compare", ask.scenario, "--days", str(ask.days),
                "--replications", str(ask.replications), "--database", str(database), "--quiet",
                *more]

        def answer(database):
            return ["--json", str(database) + ".json"]  # A slice has none.

        def check(name, database, note=""):
            nonlocal wrong
            same = rows(database) == first
            wrong += not same
            print(f"{name:<28}{'same' if same else 'DIFFERENT':<10}{note}", flush=True)

        started = time.monotonic()
        subprocess.run(command(folder / "first.db", "--threads", "1", *answer(folder / "first.db")), check=True)
        alone = time.monotonic() - started
        first = rows(folder / "first.db")
        print(f"{'1 thread':<28}{len(first[3])} rows, {alone:.1f} s", flush=True)
        subprocess.run(command(folder / "two.db", "--threads", "2"), check=True)
        check("2 threads", folder / "two.db")

        for count in (1, 3, 7):
            files = []
            for index in range(1, count + 1):
                files.append(folder / f"{count}-{index}.db")
                subprocess.run(command(files[-1], "--shard", f"{index}/{count}"), check=True)
            dice.shuffle(files)
            merged = folder / f"merged-{count}.db"
            subprocess.run(
                [str(program), "merge", *map(str, files), "--into", str(merged)], check=True,
                stdout=subprocess.DEVNULL)
            check(f"{count} slices, merged", merged)

        for number in range(ask.kills):
            database = folder / f"killed-{number}.db"
            moment = dice.uniform(0.05, 0.95)
            whole = command(database, "--threads", "2", *answer(database))
            process = subprocess.Popen(whole)
            time.sleep(moment * alone / 2 + 0.02)
            process.kill()
            process.wait()
            try:
                there = len(rows(database)[3])
            except sqlite3.Error:
                there = 0
            subprocess.run(whole, check=True)
            check(f"killed at {moment:.0%}", database, f"{there} rows were there")

        left = sorted(
            path.name for path in folder.iterdir()
            if not path.name.endswith((".db", ".db.json")))
        if left:
            wrong += 1
            print("left behind:", ", ".join(left))
    print(f"{wrong} differ" if wrong else "all the same")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
