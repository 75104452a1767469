#!/usr/bin/env python3
"""Writes valid scenario files at random, the same ones for the same seeds.

Usage: scripts/random-scenarios.py DIRECTORY [--seeds 1-50] [--days 20-70]

Each seed gives DIRECTORY/slump-SEED.yaml: inflow, profiles, staff, step times, levers within their
ranges, avsteg, variants with dates, handwritten persons with val. Levers, choices, needs and rules
that can be broken are read from docs/scenariofilen.md, which the program's own tables make, so that
nothing is forgotten when one is added.
"""
import argparse
import datetime
import pathlib
import random
import re

DOCUMENT = pathlib.Path(__file__).resolve().parent.parent / "docs/scenariofilen.md"
OMRADEN = ["Centrum", "Hisingen", "Nordost", "Sydväst"]
SF = ["SF " + o for o in OMRADEN]
FORVALTNINGAR = SF + ["FFS", "ÄVO"]
ROLLER = ["handläggare", "1:e socialsekreterare", "enhetschef", "avdelningschef"]
# What holds for the whole run, or would make a small scenario a large one.
FASTA = {"teamTopologi", "överföringstid", "antalEnskilda", "varningsgräns"}
# A commission must be able to sit: these go together.
KOMMISSION = {"kommissionsstorlek", "kommissionspool", "kommissionskvorum"}
# The first meeting of a day cannot be after the last.
MOTEN = {"möteTidigast", "möteSenast"}
# Small scenarios; and the answers to a kallelse are at most 100 % together.
MOST = {"antalEnskilda": 20, "överföringstid": 5, "avböjSannolikhet": 25,
        "annatFörslagSannolikhet": 25, "förhinderSannolikhet": 25, "tystnadSannolikhet": 25}


def table(title):
    """The rows of the first table under a heading, as lists of cells."""
    text = DOCUMENT.read_text(encoding="utf-8")
    part = re.split(r"\n#+ ", text.split(f"\n## {title}\n", 1)[1])[0]
    rows = [r.strip().strip("|").split("|") for r in part.splitlines() if r.startswith("|")]
    return [[cell.strip() for cell in row] for row in rows[2:]]


def name(cell):
    return re.match(r"`([^`]+)`", cell).group(1)


class Form:
    """What a value may be: one of some words, or a number with a unit within a range."""

    def __init__(self, cell):
        self.none = "`ingen`" in cell or "`aldrig`" in cell
        self.word = "aldrig" if "`aldrig`" in cell else "ingen"
        number = r"(\d[\d ]*(?:,\d+)?)"
        span = re.match(number + r"( [^\d]+?)? till " + number + r"( [^\d(,]+?)?(,|$| \()", cell)
        if span:
            self.low, self.high = (float(span.group(i).replace(" ", "").replace(",", "."))
                                   for i in (1, 3))
            self.unit = (span.group(4) or "").strip()
            self.words = None
        else:
            self.words = re.findall(r"`([^`]+)`", cell)

    def draw(self, r, most=None):
        if self.words is not None:
            return r.choice(self.words)
        if self.none and r.random() < 0.3:
            return self.word
        high = self.high if most is None else min(self.high, most)
        # Half of the time near the low end: intervals and limits that are met within weeks.
        part = r.random() * (0.1 if r.random() < 0.5 else 1)
        value = self.low + (high - self.low) * part
        whole = self.unit in ("", "vardagar", "dagar", "min", "år")
        text = str(round(value)) if whole else f"{value:.3f}".rstrip("0").rstrip(".")
        return f"{text} {self.unit}".strip()


LEVERS = {name(row[0]): Form(row[1]) for row in table("Spakar")}
CHOICES = {name(row[0]): Form(row[1]) for row in table("Val")
           if name(row[0]) not in ("vem", "behov", "runda", "ansvarig")}
NEEDS = re.findall(r"`([^`]+)`", table("Behov i en profil")[0][1])
RULES = [row[0] for row in table("Avsteg")]


def percent(r):
    return f"{r.random() * 100:.1f} %"


def staff(r):
    return "{ " + ", ".join(
        f"{roll}: {r.randint(1 if roll == 'handläggare' else 0, 6)}" for roll in ROLLER) + " }"


def levers(r, share, fixed=frozenset()):
    out = []
    for lever, form in LEVERS.items():
        if lever in fixed or lever in KOMMISSION | MOTEN or r.random() >= share:
            continue
        out.append(f"{lever}: {form.draw(r, MOST.get(lever))}")
    return out


def avsteg(r, most):
    return [f"{rule}: {r.choice([5, 30, 100])} %" for rule in sorted(r.sample(RULES, r.randint(0, most)))]


def need(r, extra=""):
    return "{ slag: " + r.choice(NEEDS) + extra + " }"


def profile(r, i, share):
    low = r.randint(0, 80)
    out = [f"  profil {i}:", f"    andel: {share} %", f"    ålder: {low}–{low + r.randint(0, 20)}"]
    needs = [need(r)]  # The first one brings them in: all of them have it.
    needs += [need(r, f", andel: {r.randint(30, 100)} %") for _ in range(r.randint(0, 2))]
    out.append(f"    behov: [{', '.join(needs)}]")
    if r.random() < 0.7:
        more = [need(r, f", vikt: {r.randint(1, 9)}") for _ in range(r.randint(1, 3))]
        out.append(f"    även: [{', '.join(more)}]")
    if r.random() < 0.7:
        out.append(f"    flerbehov: {percent(r)}")
    if r.random() < 0.7:
        out.append(f"    gränssnitt: {percent(r)}")
    if r.random() < 0.6:
        out += ["    känd:", f"      SF: {{ andel: {percent(r)}, år sedan: 0–{r.randint(1, 9)} }}",
                f"      {r.choice(['FFS', 'ÄVO'])}: {{ andel: {percent(r)} }}"]
    return out


def person(r, i, start):
    arrival = start + datetime.timedelta(days=r.randint(0, 10))
    out = [f"  - namn: Påhittad {i}", f"    stadsområde: {r.choice(OMRADEN)}",
           f"    ankomst: {arrival} {r.randint(0, 23):02}:{r.randint(0, 59):02}",
           f"    ålder: {r.randint(0, 100)}", "    behov:"]
    needs = r.randint(1, 4)
    for n in range(needs):
        extra = ""
        if r.random() < 0.5:
            parties = r.sample(FORVALTNINGAR, r.randint(0, 6))
            extra += ", klassas: [" + ", ".join(f for f in FORVALTNINGAR if f in parties) + "]"
        if n > 0 and r.random() < 0.3:
            extra += f", efter: {r.randint(0, 20)} dagar"
        if r.random() < 0.5:
            extra += f", upphör efter: {r.randint(1, 40)} dagar"
        out.append("      - " + need(r, extra))
    if r.random() < 0.5:
        out.append(f"    känd: {{ {r.choice(FORVALTNINGAR)}: {r.randint(0, 3000)} dagar sedan }}")
    if r.random() < 0.2:
        out.append("    skyddad: ja")
    if r.random() < 0.5:
        out.append(f"    kontaktar först: {r.choice(FORVALTNINGAR)}")
    choices = r.sample(sorted(CHOICES), r.randint(0, 12))
    if choices:
        out.append("    val:")
    for choice in choices:
        value = CHOICES[choice].draw(r, most=20)
        if ":" in value:
            value = f'"{value}"'
        where = f", behov: {r.randint(1, needs)}" if r.random() < 0.2 else ""
        out.append(f"      - {{ {choice}: {value}{where} }}")
    return out


def block(key, lines, indent=0):
    pad = " " * indent
    return [f"{pad}{key}:"] + [f"{pad}  {line}" for line in lines] if lines else []


def change(r, start):
    day = start + datetime.timedelta(days=r.randint(0, 30))
    out = [f"      - från: {day}"]
    out += block("spakar", levers(r, 0.2, FASTA), 8)
    out += block("avsteg", avsteg(r, 3), 8)
    if r.random() < 0.5:
        out += [f"        bemanning: {{ alla: {r.randint(50, 200)} % }}"]
    if r.random() < 0.5:
        out += [f"        inflöde: {{ {r.choice(OMRADEN)}: {r.random() * 3:.2f} /dag }}"]
    return out


def scenario(seed, days=(20, 70)):
    """The text of a seed's scenario."""
    r = random.Random(f"glapp {seed}")
    start = datetime.date(2026, 1, 1) + datetime.timedelta(days=r.randint(0, 700))
    out = [f"namn: Slump {seed}", f"start: {start}", f"dagar: {r.randint(*days)}", f"frö: {seed}"]
    flow = [f"{o}: {0 if r.random() < 0.2 else r.random() * 3:.2f} {r.choice(['/dag', '/vardag'])}"
            for o in OMRADEN]
    out += block("inflöde", flow)
    cuts = sorted(r.sample(range(1, 100), r.randint(0, 2)))
    shares = [b - a for a, b in zip([0] + cuts, cuts + [100])]
    out.append("profiler:")
    for i, share in enumerate(shares):
        out += profile(r, i, share)
    units = [f"{sf}: {staff(r)}" for sf in SF if r.random() < 0.7]
    for forvaltning in ["FFS", "ÄVO"]:
        if r.random() < 0.7:
            units += block(forvaltning, [f"{o}: {staff(r)}" for o in OMRADEN])
    out += block("bemanning", units)
    steps = ["samtyckesfråga", "kallelse", "plan", "stödkontakt", "insatsbeslut", "avslut", "övrigt"]
    out += block("tider", [
        f"{s}: {{ arbetstid: {r.randint(0, 12) * 30} min, ledtid: {r.randint(0, 10)} vardagar, "
        "fördelning: konstant }" for s in steps if r.random() < 0.4])
    small = ["behovslängd: " + str(r.randint(30, 90)) + " dagar", "varningsgräns: 60 vardagar"]
    size = r.randint(3, 9)
    small += [f"kommissionsstorlek: {size}", f"kommissionspool: {r.randint(max(6, size), 30)}",
              f"kommissionskvorum: {r.randint(1, size)}"]
    first = r.randint(8, 15)
    small += [f"möteTidigast: {first}", f"möteSenast: {r.randint(first, 15)}"]
    rest = levers(r, 0.6)
    taken = {line.split(":")[0] for line in small}
    out += block("spakar", small + [line for line in rest if line.split(":")[0] not in taken])
    if r.random() < 0.5:
        out += block("avsteg", avsteg(r, 6), 2)
    if r.random() < 0.7:
        out += ["varianter:", "  ändrad:", "    ändringar:"] + change(r, start) + change(r, start)
        if r.random() < 0.5:
            out += ["  bruten:", f"    avsteg: {{ {r.choice(RULES)}: 100 % }}"]
    persons = r.randint(0, 3)
    if persons:
        out.append("personer:")
    for i in range(persons):
        out += person(r, i + 1, start)
    return "\n".join(out) + "\n"


def span(text):
    low, _, high = text.partition("-")
    return int(low), int(high or low)


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("directory", type=pathlib.Path)
    parser.add_argument("--seeds", type=span, default=(1, 50))
    parser.add_argument("--days", type=span, default=(20, 70))
    given = parser.parse_args()
    given.directory.mkdir(parents=True, exist_ok=True)
    for seed in range(given.seeds[0], given.seeds[1] + 1):
        path = given.directory / f"slump-{seed}.yaml"
        path.write_text(scenario(seed, given.days), encoding="utf-8")


if __name__ == "__main__":
    main()
