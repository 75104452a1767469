#!/usr/bin/env python3
"""Runs the tests under ThreadSanitizer and AddressSanitizer (with its search for leaks).

Usage: scripts/sanitizers.py [thread] [address] [--filter "Kernel|Links"] [--minutes 120]

Builds the tests with each sanitizer in a place of its own, .build/thread and .build/address, runs
them one after another there, and prints what was reported. They are optimised, for the sake of
time: each takes a quarter to half an hour on two cores; --filter runs some suites. The exit code
is 1 where a sanitizer reports something or a test fails, and 2 where the time was not enough.
"""
import argparse
import os
import pathlib
import re
import signal
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
REPORT = re.compile(
    r"^.*(?:WARNING: ThreadSanitizer|ERROR: AddressSanitizer|ERROR: LeakSanitizer).*$", re.MULTILINE)
CLOSING = re.compile(r"^.*Test run with .*$", re.MULTILINE)
# What runs the tests keeps two small objects to its end, and Foundation some bytes of each process
# that it starts and 4 kB of each empty file that it reads. The table of a scenario's keys lasts as
# long as the program; its enums keep a tag in the high bits of a pointer, which is not followed.
NO_LEAKS = "".join(f"leak:{name}\n" for name in [
    "libXCTest", "Foundation7ProcessC", "readBytesFromFile", "Scenariotabell"])
# The first is without /proc, which the sanitizers need; the second holds a parser against a clock.
# Where files may not grow ThreadSanitizer does not start: it writes one of its own.
NOT_UNDER_THEM = {
    "address": ["FelTests/utanArgument", "fientlig"],
    "thread": ["FelTests/utanArgument", "fientlig", "ProcesserTests/spar", "ValTests/forStor"],
}
# Tells ThreadSanitizer of mutexes that are taken in a library that is not instrumented.
MUTEX = ROOT / "scripts/tsan_mutex.c"


def check(sanitizer, options, limit):
    """Whether the tests pass under a sanitizer without any report."""
    build = ["-c", "release", "-Xswiftc", "-enable-testing", "--sanitize", sanitizer,
             "--scratch-path", f".build/{sanitizer}"]
    folder = ROOT / f".build/{sanitizer}"
    folder.mkdir(parents=True, exist_ok=True)
    log = folder / "tests.log"
    code = run(["swift", "build", "--build-tests", *build], log, limit, {})
    if code == 0:
        skipped = [word for name in NOT_UNDER_THEM[sanitizer] for word in ("--skip", name)]
        test = ["swift", "test", "--skip-build", *build, *skipped, *options]
        code = run(test, log, limit, surroundings(sanitizer, folder))
    text = log.read_text(errors="replace")
    reports, closing = REPORT.findall(text), CLOSING.findall(text)
    good = code == 0 and bool(closing) and not reports
    print(f"{sanitizer}: {closing[-1].strip() if closing else 'no test was run'}; "
          f"{len(reports)} reports{'' if good else f', see {log}'}", flush=True)
    for line in sorted(set(reports))[:20]:
        print("  " + line.strip())
    return good


def surroundings(sanitizer, folder):
    """What the tests find in their environment.

    No report ends them: all are wanted. A crash is a crash, not a report: some tests cause one.
    """
    options = "halt_on_error=0:handle_segv=0"
    if sanitizer == "thread":
        told = folder / "tsan_mutex.so"
        subprocess.run(["clang", "-shared", "-fPIC", "-O1", "-o", told, MUTEX], check=True)
        return {"TSAN_OPTIONS": options, "LD_PRELOAD": str(told)}
    (folder / "no-leaks.txt").write_text(NO_LEAKS)
    # Leaks are sought in the tests' own process. The search takes seconds as a program ends, and
    # the programs that tests start are also stopped in the midst of ending.
    (folder / "glapp.options").write_text("detect_leaks=0\n")
    options += f":detect_leaks=1:include_if_exists={folder}/%b.options"
    return {"ASAN_OPTIONS": options,
            "LSAN_OPTIONS": f"print_suppressions=0:suppressions={folder / 'no-leaks.txt'}"}


def run(words, log, limit, more):
    """Runs a command with its output in a file; ends it and its children when time is out."""
    with open(log, "w") as file:
        process = subprocess.Popen(
            words, cwd=ROOT, env=os.environ | more, stdout=file, stderr=subprocess.STDOUT,
            start_new_session=True)
        try:
            return process.wait(limit)
        finally:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sanitizers", nargs="*", metavar="SANITIZER", help="thread, address")
    parser.add_argument("--filter", help="the suites to run, a regular expression")
    parser.add_argument("--minutes", type=float, default=120, help="limit for each build and run")
    given = parser.parse_args()
    wanted = given.sanitizers or ["thread", "address"]
    if unknown := [name for name in wanted if name not in ("thread", "address")]:
        parser.error(f"{unknown[0]} is no sanitizer; choose thread or address")
    options = ["--filter", given.filter] if given.filter else []
    try:
        # All of them, also where the first reports something.
        good = [check(name, options, given.minutes * 60) for name in wanted]
    except subprocess.TimeoutExpired as late:
        print(f"not done after {late.timeout / 60:.0f} minutes")
        sys.exit(2)
    sys.exit(0 if all(good) else 1)


if __name__ == "__main__":
    main()
