#!/usr/bin/env python3
"""Reads the event logs of runs back with pm4py and counts what is in them.

Usage: scripts/eventlogs.py [--program FILE] [--scenarios blink,goteborg]
                            [--days 30] [--processes 3] [--python FILE] [--seconds 900]

For each scenario it runs glapp with a trace and with every event log: OCEL 2.0 as JSON and as SQLite,
XES with each case, CSV in both styles. What CSV holds is compared with the trace, line by line of
each kind; what pm4py reads from the others is compared with CSV: events, objects, relationships,
changes, values. The SQLite must pass all of pm4py's constraints and SQLite's own checks. With
--processes the logs of a run in several processes must be the same to the byte.

pm4py (AGPL) is a reader from outside and no part of glapp: it is installed by pip in a virtual
environment in a temporary directory, unless --python names an interpreter that has it.

The exit code is 1 where a log is wrong, 2 where pm4py cannot be installed (no network?).
"""
import argparse
import collections
import csv
import filecmp
import json
import pathlib
import sqlite3
import subprocess
import sys
import tempfile
import venv
import xml.etree.ElementTree as ElementTree

ROOT = pathlib.Path(__file__).resolve().parent.parent
PM4PY = "pm4py==2.7.23.11"
CASES = {"person": "person", "behov": "behov", "sp": "SP", "tvist": "tvist"}
# What the trace tells and logs do not; docs/eventlogs.md says why.
LEFT_OUT = {
    "Start", "Slut", "T Tidsmärke", "SPTillstånd", "TvistHandling", "ÅrSlut", "Arbetssteg",
    "Ledningsarbete", "UppdragUtanPersonal",
    "W-002 BehovetUpphör", "W-003 AkutOroSyns", "M-001 SamtyckesBegäran", "M-002 SamtyckesSvar",
    "M-003 SamtyckesÅterkallelse", "M-009 FörstaKontakt", "M-009 FörstaKontakt (svar)",
    "M-012 SPMötesNärvaro", "D-01 MötesBesked", "D-02 PlanUpprättad", "M-021 SPAvslut",
    "D-09 PlanScannad", "D-10 SPStängd", "M-022 InsatsBeslut", "M-023 AnsvarsÖverenskommelse",
    "M-024 SamfinansieringsÖverenskommelse", "M-027 ArbetsledningsFråga",
    "M-028 ArbetsledningsSvar", "M-037 MedlingsUtlåtande", "D-07 TvistAvslutad", "M-032 TeamMöte",
    "M-031 TeamFråga (hinder)", "M-031 TeamFråga (status)", "M-033 TeamUppdrag", "M-034 Nyckeltal",
    "M-035 SamordningsgruppLyft", "M-033 TeamUppdrag (svar)", "M-038 PraxisSpridning",
    "M-039 AnvisningsRevision",
}
faults = []


def check(right, what):
    if not right:
        faults.append(what)
        print(f"  WRONG: {what}")


def run(program, arguments, seconds):
    done = subprocess.run(
        [program, "run", *arguments, "--quiet"], cwd=ROOT, capture_output=True, text=True,
        timeout=seconds)
    check(done.returncode == 0, f"{arguments}: exit {done.returncode}: {done.stderr.strip()[:300]}")


def tables(directory, style):
    """The rows of each table, as dicts."""
    encoding, delimiter = ("utf-8-sig", ";") if style == "excel" else ("utf-8", ",")
    ut = {}
    for file in directory.iterdir():
        raw = file.read_bytes()
        check(raw.startswith(b"\xef\xbb\xbf") == (style == "excel"), f"{file}: byte order mark")
        with open(file, encoding=encoding, newline="") as lines:
            ut[file.stem] = list(csv.DictReader(lines, delimiter=delimiter, strict=True))
    return ut


def as_plain(value):
    """A value of the Excel style as the plain style writes it."""
    if value in ("ja", "nej"):
        return "true" if value == "ja" else "false"
    if len(value) == 19 and value[10] == " ":
        return value.replace(" ", "T")
    return value.replace(",", ".") if value.replace(",", "").lstrip("-").isdigit() else value


def trace_counts(path):
    """How many lines of each kind the trace has that are about somebody and the run itself."""
    counts = collections.Counter()
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            actor = row["actor"] or "Omvärlden"
            somebody = row["person"] or not actor.startswith("Omvärlden")
            if row["payload"].get("efter körningens slut") == "allt":
                continue
            if somebody or row["payload"].get("parter"):
                counts[row["type"]] += 1
    return counts


def check_csv(directory, trace):
    plain, excel = tables(directory / "plain", "plain"), tables(directory / "excel", "excel")
    check(plain.keys() == excel.keys() and len(plain) == 5, "CSV: five tables")
    for name, rows in plain.items():
        same = len(rows) == len(excel[name]) and all(
            {k: as_plain(v) for k, v in a.items()} == {k: as_plain(v) for k, v in b.items()}
            for a, b in zip(excel[name], rows))
        check(same, f"CSV: both styles of {name} say the same")
    events = collections.Counter(row["spårtyp"] for row in plain["handelser"])
    for kind, count in trace_counts(trace).items():
        wanted = 0 if kind in LEFT_OUT else count
        check(events[kind] == wanted, f"CSV: {events[kind]} events of {kind}, the trace has {wanted}")
    times = [row["tid"] for row in plain["handelser"]]
    check(times == sorted(times), "CSV: events in the order of time")
    related = {row["händelse"] for row in plain["kopplingar"]}
    check(related == {row["händelse"] for row in plain["handelser"]}, "CSV: every event has an object")
    used = {row["objekt"] for row in plain["kopplingar"]}
    known = [row["objekt"] for row in plain["objekt"]]
    check(len(known) == len(set(known)), "CSV: identities differ")
    check(used == set(known), "CSV: every object has an event")
    return plain


def check_json(path, plain):
    """The file itself against what OCEL 2.0 wants."""
    with open(path, encoding="utf-8") as file:
        log = json.load(file)
    check(list(log) == ["eventTypes", "objectTypes", "events", "objects"], "JSON: the four keys")
    for types, things in (("eventTypes", "events"), ("objectTypes", "objects")):
        declared = {t["name"]: {a["name"] for a in t["attributes"]} for t in log[types]}
        check(all(
            {a["name"] for a in x["attributes"]} <= declared.get(x["type"], {None})
            and all(isinstance(a["value"], str) for a in x["attributes"])
            and all(r["objectId"] and r["qualifier"] for r in x.get("relationships", []))
            for x in log[things]), f"JSON: {things} have declared types, attributes and qualifiers")
    check(all(e["relationships"] for e in log["events"]), "JSON: every event has an object")
    for thing in log["objects"]:
        first = {}
        for a in thing["attributes"]:
            first.setdefault(a["name"], a["time"])
        times = [a["time"] for a in thing["attributes"]]
        if set(first.values()) - {"1970-01-01T00:00:00Z"} or times != sorted(times):
            check(False, f"JSON: {thing['id']} has its first values at 1970, and times in order")


def check_sqlite(path):
    with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as db:
        check(db.execute("PRAGMA integrity_check").fetchone() == ("ok",), "SQLite: integrity")
        check(not db.execute("PRAGMA foreign_key_check").fetchall(), "SQLite: foreign keys")


def check_xes(path, kind, plain):
    """Against CSV, with a real XML parser."""
    wanted = collections.defaultdict(list)
    for row in plain["kopplingar"]:
        if row["objekttyp"] == kind and row["händelse"] not in wanted[row["objekt"]][-1:]:
            wanted[row["objekt"]].append(row["händelse"])
    name = "{http://www.xes-standard.org/}"
    found = {}
    for trace in ElementTree.parse(path).getroot().findall(f"{name}trace"):
        case = trace.find(f"{name}string[@key='concept:name']").get("value")
        check(case not in found, f"XES: {case} twice")
        found[case] = [
            e.find(f"{name}string[@key='händelse']").get("value") for e in trace.findall(f"{name}event")]
    check(found == dict(wanted), f"XES: the traces of {kind} are those of CSV")
    return len(found), sum(map(len, found.values()))


READER = r"""
import json, sys, warnings
warnings.filterwarnings("ignore")
import pm4py
from pm4py.objects.ocel.validation import ocel20_rel_validation
ut = {}
for path in sys.argv[1:]:
    if path.endswith(".xes"):
        ut[path] = {}
        for variant in ("iterparse", "line_by_line"):
            log = pm4py.read_xes(path, variant=variant, return_legacy_log_object=True)
            ut[path][variant] = [len(log), sum(len(t) for t in log)]
        continue
    ocel = pm4py.read_ocel2(path)
    ut[path] = {
        "events": sorted(ocel.events["ocel:eid"]), "objects": sorted(ocel.objects["ocel:oid"]),
        "activities": ocel.events["ocel:activity"].value_counts().to_dict(),
        "relations": len(ocel.relations), "o2o": len(ocel.o2o),
        "changes": len(ocel.object_changes),
        "qualifiers": ocel.relations["ocel:qualifier"].value_counts().to_dict(),
        "values": {c: int(ocel.events[c].notna().sum()) for c in ocel.events if ":" not in c},
        "initial": {c: int(ocel.objects[c].notna().sum()) for c in ocel.objects if ":" not in c},
        "first": str(ocel.events["ocel:timestamp"].min()), "last": str(ocel.events["ocel:timestamp"].max())}
    if path.endswith(".sqlite"):
        fine, wrong = ocel20_rel_validation.apply(path)
        ut[path]["constraints"], ut[path]["broken"] = len(fine), list(wrong)
json.dump(ut, sys.stdout)
"""


def check_pm4py(python, directory, plain, seconds, xes):
    files = [directory / "log.json", directory / "log.sqlite", *xes]
    done = subprocess.run(
        [python, "-c", READER, *map(str, files)], capture_output=True, text=True, timeout=seconds)
    if done.returncode != 0:
        return check(False, f"pm4py: {done.stderr.strip()[-500:]}")
    read = json.loads(done.stdout[done.stdout.index("{"):])
    events, objects = plain["handelser"], plain["objekt"]
    notes = {"händelse", "tid", "aktivitet", *(row["objekttyp"] for row in objects),
             "person", "behov", "SP", "tvist", "insats", "förvaltning", "team"}
    values = collections.Counter(
        k for row in events for k, v in row.items() if v and k not in notes)
    initial = collections.Counter(
        k for row in objects for k, v in row.items() if v and k not in ("objekt", "objekttyp"))
    for path in files[:2]:
        got, name = read[str(path)], path.suffix
        check(got["events"] == sorted(r["händelse"] for r in events), f"pm4py {name}: events")
        check(got["objects"] == sorted(r["objekt"] for r in objects), f"pm4py {name}: objects")
        check(got["activities"] == collections.Counter(r["aktivitet"] for r in events),
              f"pm4py {name}: activities")
        check(got["relations"] == len(plain["kopplingar"]), f"pm4py {name}: relationships")
        check(got["qualifiers"] == collections.Counter(r["som"] for r in plain["kopplingar"]),
              f"pm4py {name}: qualifiers")
        check(got["o2o"] == len(plain["objektkopplingar"]), f"pm4py {name}: objects to objects")
        check(got["changes"] == len(plain["andringar"]), f"pm4py {name}: changes")
        check({k: v for k, v in got["values"].items() if v} == values, f"pm4py {name}: values of events")
        check({k: v for k, v in got["initial"].items() if v} == initial,
              f"pm4py {name}: values of objects")
        for at, row in (("first", events[0]), ("last", events[-1])):
            check(got[at][:19].replace(" ", "T") == row["tid"], f"pm4py {name}: {at} time {got[at]}")
    got = read[str(files[1])]
    check(got["constraints"] == 24 and not got["broken"], f"pm4py: constraints {got['broken']}")
    for path, counts in xes.items():
        for variant, count in read[str(path)].items():
            check(tuple(count) == counts, f"pm4py {path.name} {variant}: {count}, not {counts}")


def logs(directory):
    """The options for every log that is compared between one process and several."""
    return ["--ocel", str(directory / "log.json"), "--ocel", str(directory / "log.sqlite"),
            "--xes", str(directory / "person.xes"), "--csv", str(directory / "plain"),
            "--csv-style", "plain"]


def one(program, python, scenario, days, processes, seconds):
    with tempfile.TemporaryDirectory(prefix="glapp-eventlogs-") as temporary:
        directory = pathlib.Path(temporary)
        arguments = [f"Scenarios/{scenario}.yaml"] + (["--days", str(days)] if days else [])
        run(program, [*arguments, "--trace", str(directory / "trace.jsonl"), *logs(directory)], seconds)
        more = [["--csv", str(directory / "excel")], [], []]
        for case, also in zip(list(CASES)[1:], more):
            run(program, [*arguments, "--xes", str(directory / f"{case}.xes"), "--xes-case", case, *also],
                seconds)
        if faults:
            return
        plain = check_csv(directory, directory / "trace.jsonl")
        check_json(directory / "log.json", plain)
        check_sqlite(directory / "log.sqlite")
        xes = {directory / f"{case}.xes": check_xes(directory / f"{case}.xes", kind, plain)
               for case, kind in CASES.items()}
        check_pm4py(python, directory, plain, seconds, xes)
        if processes > 1:
            several = directory / "several"
            several.mkdir()
            run(program, [*arguments, "--processes", str(processes), *logs(several)], seconds)
            for name in ("log.json", "log.sqlite", "person.xes", *(f"plain/{t}.csv" for t in plain)):
                check(filecmp.cmp(directory / name, several / name, shallow=False),
                      f"{name} of {processes} processes is that of one")
        print(f"{scenario}: {len(plain['handelser'])} events, {len(plain['objekt'])} objects, "
              f"{len(plain['kopplingar'])} relationships, {len(plain['andringar'])} changes")


def interpreter(directory, seconds):
    """The Python of a new virtual environment with pm4py in it."""
    venv.create(directory, with_pip=True)
    python = str(directory / "bin" / "python")
    done = subprocess.run(
        [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", PM4PY],
        capture_output=True, text=True, timeout=seconds)
    if done.returncode != 0:
        print(f"{PM4PY} could not be installed, so the logs were not read back. No network?\n"
              f"{done.stderr.strip()[-800:]}", file=sys.stderr)
        sys.exit(2)
    return python


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", default=str(ROOT / ".build/debug/glapp"))
    parser.add_argument("--scenarios", default="blink,tvist-utan-beslut,post-och-driftstopp,goteborg")
    parser.add_argument("--days", type=int, default=30, help="days of goteborg; 0 is all of them")
    parser.add_argument("--processes", type=int, default=3)
    parser.add_argument("--python", help="a Python that has pm4py")
    parser.add_argument("--seconds", type=int, default=900, help="the longest a step may take")
    a = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="glapp-pm4py-") as temporary:
        python = a.python or interpreter(pathlib.Path(temporary) / "venv", a.seconds)
        for scenario in a.scenarios.split(","):
            days = a.days if scenario == "goteborg" else 0
            one(str(pathlib.Path(a.program).resolve()), python, scenario, days, a.processes, a.seconds)
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
