#!/usr/bin/env python3
"""Draws text from standard input as an SVG that looks like a terminal.

    glapp run Scenarios/goteborg.yaml | head -44 | scripts/terminal-to-svg.py > docs/rapport.svg
"""
import html
import sys

rader = sys.stdin.read().rstrip("\n").split("\n")
bredd = max(map(len, rader)) * 7.82 + 40
hojd = len(rader) * 17 + 40
print(
    f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {bredd:.0f} {hojd}" role="img" '
    'aria-label="Utskrift av glapp run">'
)
print(f'<rect width="{bredd:.0f}" height="{hojd}" rx="8" fill="#10151c"/>')
print(
    '<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, \'DejaVu Sans Mono\', monospace" '
    'font-size="13" fill="#dbe4ee">'
)
for n, rad in enumerate(rader):
    rubrik = not rad[:1].isspace() and rad[:4].isupper()
    farg = ' fill="#8fd3ff" font-weight="bold"' if rubrik else ""
    # Spaces that no viewer runs together.
    text = html.escape(rad).replace(" ", "\u00a0")
    print(f'<text x="20" y="{n * 17 + 32}"{farg}>{text}</text>')
print("</g></svg>")
