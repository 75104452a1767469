#!/usr/bin/env python3
"""Checks that an HTML report can be read by everybody and needs nothing but itself.

  report_check.py RAPPORT.html …

For each page, in light and in dark:
  - it says its language, has a title and one h1, and headings leave out no level;
  - every id is used once, and every reference (#, aria-labelledby) leads to an id;
  - every svg is an image with a title and a description; every table has a caption and headings
    with scope; what scrolls can be reached by the keyboard;
  - nothing is fetched: no script, no link, no http(s) address, no url();
  - all text stands out from its background by at least 4.5 to 1 (WCAG 2.1, 1.4.3), text in charts
    from the rectangle that it stands on;
  - no text in a chart is cut off by the chart's edge.

Colours are computed from the page's own style sheet: a selector is a chain of tags, classes and
:root, which is what the reports use. Exit code 1 where something is wrong. Needs only Python.
"""
import argparse
import re
import sys
from html.parser import HTMLParser

VOID = {"meta", "br", "hr", "img", "input", "link", "rect", "line", "circle", "path"}
INHERITED = {"color", "fill", "font-size"}
LEAST_CONTRAST = 4.5


class Node:
    def __init__(self, tag, attributes, parent):
        self.tag, self.attributes, self.parent = tag, dict(attributes), parent
        self.children, self.text = [], ""
        self.classes = set((self.attributes.get("class") or "").split())

    def all(self):
        yield self
        for child in self.children:
            yield from child.all()

    def find(self, *tags):
        return [node for node in self.all() if node.tag in tags]

    def within(self, tag):
        node = self
        while node and node.tag != tag:
            node = node.parent
        return node

    def whole_text(self):
        return self.text + "".join(child.whole_text() for child in self.children)


class Tree(HTMLParser):
    def __init__(self):
        super().__init__()
        self.root = self.here = Node("#document", {}, None)
        self.errors = []

    def handle_starttag(self, tag, attributes):
        node = Node(tag, attributes, self.here)
        self.here.children.append(node)
        if tag not in VOID:
            self.here = node

    def handle_startendtag(self, tag, attributes):
        self.here.children.append(Node(tag, attributes, self.here))

    def handle_endtag(self, tag):
        if tag in VOID:
            return
        if self.here.tag != tag:
            self.errors.append(f"</{tag}> closes <{self.here.tag}> (line {self.getpos()[0]})")
            node = self.here
            while node and node.tag != tag:
                node = node.parent
            if node is None:
                return
            self.here = node
        self.here = self.here.parent

    def handle_data(self, data):
        self.here.text += data


def rules(css, dark):
    """The rules that hold on a screen: (selectors, declarations), media queries answered."""
    css = re.sub(r"/\*.*?\*/", "", css, flags=re.S)
    place, out = 0, []
    while True:
        brace = css.find("{", place)
        if brace < 0:
            return out
        head, depth, end = css[place:brace].strip(), 1, brace + 1
        while depth and end < len(css):
            depth += {"{": 1, "}": -1}.get(css[end], 0)
            end += 1
        body, place = css[brace + 1 : end - 1], end
        if head.startswith("@media"):
            wanted = "print" not in head and "reduced-motion" not in head
            if wanted and ("dark" not in head or dark):
                out += rules(body, dark)
        elif not head.startswith("@"):
            pairs = [d.split(":", 1) for d in body.split(";") if ":" in d]
            out.append(
                ([s.strip() for s in head.split(",")], {k.strip(): v.strip() for k, v in pairs})
            )


def matches(node, compound):
    if compound == ":root":
        return node.tag == "html"
    if ":" in compound:
        return False  # focus and the like
    tag = re.match(r"[a-z][a-z0-9]*", compound)
    if tag and tag.group(0) != node.tag:
        return False
    return set(re.findall(r"\.([\w-]+)", compound)) <= node.classes


def selected(node, selector):
    chain = selector.split()
    if not matches(node, chain[-1]):
        return False
    node, rest = node.parent, chain[:-1]
    while rest:
        while node and not matches(node, rest[-1]):
            node = node.parent
        if node is None:
            return False
        node, rest = node.parent, rest[:-1]
    return True


def weight(selector):
    return (
        len(re.findall(r"\.[\w-]+|:root", selector)),
        len(re.findall(r"(?:^|\s)[a-z]", selector)),
    )


class Style:
    """What the style sheet says of each element."""

    def __init__(self, css, dark):
        self.rules = rules(css, dark)
        self.variables = {}
        for selectors, declarations in self.rules:
            if ":root" in selectors:
                self.variables.update(
                    {k: v for k, v in declarations.items() if k.startswith("--")}
                )
        self.known = {}

    def of(self, node):
        if node is None or node.tag == "#document":
            return {}
        if id(node) not in self.known:
            own = {k: v for k, v in self.of(node.parent).items() if k in INHERITED}
            found = []
            for place, (selectors, declarations) in enumerate(self.rules):
                hits = [weight(s) for s in selectors if selected(node, s)]
                if hits:
                    found.append((max(hits), place, declarations))
            for _, _, declarations in sorted(found, key=lambda f: f[:2]):
                own.update(declarations)
            self.known[id(node)] = own
        return self.known[id(node)]

    def colour(self, value):
        for _ in range(5):
            value = re.sub(
                r"var\((--[\w-]+)\)", lambda m: self.variables.get(m.group(1), ""), value
            )
        found = re.search(r"#([0-9a-fA-F]{6})\b", value)
        if not found:
            return None
        return tuple(int(found.group(1)[i : i + 2], 16) for i in (0, 2, 4))

    def background(self, node):
        while node and node.tag != "#document":
            style = self.of(node)
            value = style.get("background", style.get("background-color", ""))
            if value and self.colour(value):
                return self.colour(value)
            node = node.parent
        return None


def luminance(colour):
    parts = [c / 255 for c in colour]
    parts = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(a, b):
    high, low = sorted((luminance(a), luminance(b)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def number(node, name):
    try:
        return float(node.attributes.get(name) or 0)
    except ValueError:
        return 0.0


def under(text, svg):
    """The last rectangle before a text of a chart that holds its point."""
    x, y = number(text, "x"), number(text, "y")
    found = None
    for node in svg.all():
        if node is text:
            return found
        if node.tag == "rect":
            left, top = number(node, "x"), number(node, "y")
            if left <= x <= left + number(node, "width") and (
                top <= y <= top + number(node, "height")
            ):
                found = node
    return found


def check_contrast(tree, css):
    errors = set()
    for dark in (False, True):
        style, scheme = Style(css, dark), "dark" if dark else "light"
        for node in tree.root.all():
            if not node.text.strip() or node.within("head") or node.tag in ("title", "desc"):
                continue
            svg = node.within("svg")
            if svg:
                front = style.colour(style.of(node).get("fill", ""))
                rect = under(node, svg)
                back = style.colour(style.of(rect).get("fill", "")) if rect else None
                back = back or style.background(svg)
            else:
                front = style.colour(style.of(node).get("color", ""))
                back = style.background(node)
            words = node.text.strip()[:40]
            if not front or not back:
                errors.add(f"no colour known for ”{words}” ({scheme})")
            elif contrast(front, back) < LEAST_CONTRAST:
                errors.add(
                    f"”{words}” has contrast {contrast(front, back):.2f} ({scheme}, <{node.tag}>)"
                )
    return sorted(errors)


def check_charts(tree):
    errors = []
    for svg in tree.root.find("svg"):
        kinds = {child.tag: child for child in svg.children}
        name = svg.attributes.get("aria-labelledby", "?")
        if svg.attributes.get("role") != "img":
            errors.append(f"svg {name} is not role=img")
        for tag in ("title", "desc"):
            if tag not in kinds or not kinds[tag].text.strip():
                errors.append(f"svg {name} has no {tag}")
        box = [float(v) for v in (svg.attributes.get("viewbox") or "0 0 0 0").split()]
        for text in svg.find("text"):
            x, length = number(text, "x"), len(text.text) * 6.2
            anchor = text.attributes.get("text-anchor", "start")
            left = x - {"start": 0, "middle": length / 2, "end": length}[anchor]
            if left < -2 or left + length > box[2] + 2 or not 0 <= number(text, "y") <= box[3]:
                errors.append(f"”{text.text[:40]}” goes outside the chart {name}")
    return errors


def check_structure(tree, text):
    errors = list(tree.errors)
    root = tree.root
    html = root.find("html")
    if not html or not html[0].attributes.get("lang"):
        errors.append("html has no lang")
    if not [t for t in root.find("title") if not t.within("svg") and t.text.strip()]:
        errors.append("the page has no title")
    levels = [int(h.tag[1]) for h in root.find("h1", "h2", "h3", "h4")]
    if levels.count(1) != 1:
        errors.append(f"{levels.count(1)} h1")
    errors += [f"h{b} follows h{a}" for a, b in zip(levels, levels[1:]) if b > a + 1]
    ids = [n.attributes["id"] for n in root.all() if n.attributes.get("id")]
    errors += [f"the id {i} is used twice" for i in sorted({i for i in ids if ids.count(i) > 1})]
    for node in root.all():
        refs = (node.attributes.get("aria-labelledby") or "").split()
        if node.tag == "a":
            href = node.attributes.get("href") or ""
            if not href.startswith("#"):
                errors.append(f"a link leads out of the page: {href}")
            refs.append(href[1:])
        errors += [f"nothing has the id {r}" for r in refs if r not in ids]
        for name in node.attributes:
            if name.startswith("on") or name in ("src", "srcset", "xlink:href"):
                errors.append(f"<{node.tag}> has {name}")
        if node.tag in ("script", "link", "iframe", "object", "embed", "img"):
            errors.append(f"<{node.tag}> is not for a page that stands alone")
        if "rull" in node.classes and node.attributes.get("tabindex") != "0":
            errors.append("something that scrolls cannot be reached by the keyboard")
    for table in root.find("table"):
        if not table.find("caption") or not table.find("caption")[0].text.strip():
            errors.append("a table has no caption")
        heads = table.find("th")
        if not [h for h in heads if h.attributes.get("scope") == "col"]:
            errors.append("a table has no column headings with scope")
        if [h for h in heads if h.attributes.get("scope") not in ("col", "row")]:
            errors.append("a table heading has no scope")
        widths = {sum(1 for c in row.children if c.tag in ("th", "td")) for row in table.find("tr")}
        if len(widths) > 1:
            errors.append("a table's rows are not equally long")
    for word in ("http:", "https:", "url(", "@import", "<script", "NaN", "inf\""):
        if word in text:
            errors.append(f"”{word}” is in the page")
    return errors


def check(text):
    """What is wrong with a page, one line each."""
    tree = Tree()
    tree.feed(text)
    tree.close()
    if tree.here is not tree.root:
        tree.errors.append(f"<{tree.here.tag}> is never closed")
    css = "".join(node.text for node in tree.root.find("style"))
    return check_structure(tree, text) + check_charts(tree) + check_contrast(tree, css)


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("pages", nargs="+", metavar="RAPPORT.html")
    failed = False
    for page in parser.parse_args().pages:
        with open(page, encoding="utf-8") as file:
            errors = check(file.read())
        failed = failed or bool(errors)
        print(f"{page}: " + ("as it should be" if not errors else f"{len(errors)} faults"))
        for error in errors:
            print(f"  {error}")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
