#!/usr/bin/env python3
"""The files that leave the hub, opened by another program: LibreOffice reads what it was given.

    .ci/report.py PROGRAM

Figures must be the log's own, days must be days, charts must be there, and no text may be a formula.
"""

import csv
import datetime
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml
from pathlib import Path

# Titles as somebody would write them who wants a cell to do something.
HOSTILE = ["=1+1", "+1+1", "-1+1", "@SUM(A1:A9)", "=HYPERLINK(\"https://example.org\",\"x\")", "'=1+1", "1/2"]
VIETNAM = datetime.timezone(datetime.timedelta(hours=7))

TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
CHART = "{urn:oasis:names:tc:opendocument:xmlns:chart:1.0}"


def install():
    """Installs LibreOffice's spreadsheets if they are missing."""
    if shutil.which("soffice") is None:
        environment = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
        for task in (["update", "-qq"], ["install", "-y", "-qq", "--no-install-recommends", "libreoffice-calc"]):
            subprocess.run(["apt-get", *task], env=environment, stdin=subprocess.DEVNULL,
                           stdout=subprocess.DEVNULL, check=True)


def run(*command):
    """Runs a command that must succeed."""
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, f"{command}: {ended.stdout}{ended.stderr}"


def hostile_titles(program, catalog):
    """A copy of the content whose guides are called like formulas; the titles of each."""
    run(program, "check", "--copy", str(catalog))
    titles = {}
    for place, words in enumerate(sorted(catalog.glob("locales/vi/guides/*.ftl"))):
        first, rest = words.read_text().split("\n", 1)
        assert first.startswith("title = "), words
        titles[words.stem] = HOSTILE[place % len(HOSTILE)]
        quoted = titles[words.stem].replace("\"", "\\\"")
        words.write_text(f"title = {{ \"{quoted}\" }}\n{rest}")
    return titles


def opened(file):
    """The sheets of a file as LibreOffice reads it, each as rows of cells, and how many charts it has."""
    # Without a window to ask in, it has to be told that a table is UTF-8 with commas.
    told_how = ["--infilter=CSV:44,34,76,1"] if file.suffix == ".csv" else []
    with tempfile.TemporaryDirectory() as folder:
        run("soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile", *told_how,
            "--convert-to", "fods", "--outdir", folder, str(file))
        root = xml.parse(Path(folder, file.stem + ".fods")).getroot()
    sheets = {}
    for table in root.iter(TABLE + "table"):
        # Charts have tables of their own.
        if table.get(TABLE + "name") != "local-table":
            sheets[table.get(TABLE + "name")] = rows(table)
    return sheets, len(list(root.iter(CHART + "chart")))


def own_rows(part):
    """The rows of a part of a sheet, without those of the charts that lie on it."""
    for child in part:
        if child.tag == TABLE + "table-row":
            yield child
        elif child.tag in {f"{TABLE}table-{kind}" for kind in ("header-rows", "rows", "row-group")}:
            yield from own_rows(child)


def rows(table):
    """The rows of a sheet up to the last that has something."""
    found = []
    for row in own_rows(table):
        cells = []
        for cell in row:
            assert cell.get(TABLE + "formula") is None, f"a formula: {cell.get(TABLE + 'formula')}"
            times = int(cell.get(TABLE + "number-columns-repeated", "1"))
            cells += [value(cell)] * (times if times < 1000 else 1)
        while cells and cells[-1] is None:
            cells.pop()
        times = int(row.get(TABLE + "number-rows-repeated", "1"))
        found += [cells] * (times if times < 1000 else 1)
    while found and not found[-1]:
        found.pop()
    return found


def value(cell):
    """A number, a day, a text or nothing."""
    kind = cell.get(OFFICE + "value-type")
    if kind == "float":
        return float(cell.get(OFFICE + "value"))
    if kind == "date":
        return datetime.date.fromisoformat(cell.get(OFFICE + "date-value")[:10])
    if kind is None:
        return None
    return "\n".join("".join(line.itertext()) for line in cell.iter(TEXT + "p"))


def counted(data, month):
    """The sessions of a month as the log itself has them, by the day in Vietnam."""
    days = {}
    with sqlite3.connect(f"file:{data}/journal.db?mode=ro", uri=True) as log:
        for (moment,) in log.execute("SELECT opened FROM session"):
            day = datetime.datetime.fromtimestamp(moment, VIETNAM).date()
            if day.strftime("%Y-%m") == month:
                days[day] = days.get(day, 0) + 1
    return days


def told(number):
    """A number of the JSON file as the workbook writes it."""
    if not isinstance(number, dict):
        return float(number)
    if number == {"least": 1, "most": 4}:
        return "<5"
    return f"≥{number['least']}" if number["least"] else "không nêu"


def compare_workbook(sheets, figures, names):
    """Holds the sheets of a workbook against the figures for programs."""
    flat = [row for row in sheets["Số liệu"] if len(row) > 1]
    assert ["Lượt hỗ trợ", told(figures["sessions"])] in [row[:2] for row in flat], flat
    groups = {"Việc": "items", "Vướng mắc": "troubles", "Theo giờ": "hours", "Người hỗ trợ": "helpers"}
    for sheet, group in groups.items():
        wanted = [[row["name"], told(row["sessions"])] for row in figures["groups"][group]]
        got = [row[:2] for row in sheets[sheet][1:1 + len(wanted)]]
        assert got == wanted, f"{sheet}: {[it for it in zip(got, wanted) if it[0] != it[1]][:5]}"
    for group, of in figures["groups"].items():
        if group not in groups.values():
            for row in of:
                assert [row["name"], told(row["sessions"])] in [it[:2] for it in flat], row
    days = [[datetime.date.fromisoformat(day["day"]), told(day["sessions"])] for day in figures["days"]]
    assert [row[:2] for row in sheets["Theo ngày"][1:1 + len(days)]] == days
    shown = {row[0] for row in sheets["Việc"][1:]}
    assert shown & set(names.values()) == set(HOSTILE), "what looks like a formula stays a text"


def as_text(cell):
    """A cell as the CSV file writes it."""
    if cell is None:
        return ""
    return str(int(cell)) if isinstance(cell, float) else str(cell)


def main():
    """Makes every kind of file of one month, and opens them."""
    program = str(Path(sys.argv[1]).resolve())
    os.environ["LC_ALL"] = "vi_VN.UTF-8"
    install()
    today = datetime.datetime.now(VIETNAM).date()
    month = (today.replace(day=1) - datetime.timedelta(days=1)).strftime("%Y-%m")
    with tempfile.TemporaryDirectory() as folder:
        data, catalog = Path(folder, "data"), Path(folder, "catalog")
        names = hostile_titles(program, catalog)
        run(program, "demo", "--months", "3", "--data-dir", str(data))

        def made(name, *more):
            file = Path(folder, name)
            run(program, "report", "--period", month, "--format", file.suffix[1:], "--out", str(file),
                "--catalog", str(catalog), "--data-dir", str(data), *more)
            return file

        exact = json.loads(made("exact.json", "--exact").read_text())
        days = counted(data, month)
        assert exact["sessions"] == sum(days.values()), "the log's own number"
        for day in exact["days"]:
            assert day["sessions"] == days.get(datetime.date.fromisoformat(day["day"]), 0), day

        sheets, charts = opened(made("exact.xlsx", "--exact", "--detail", "--helpers"))
        compare_workbook(sheets, exact, names)
        assert charts == 4, f"{charts} charts"
        without = opened(made("without.xlsx", "--detail"))[0]
        assert "Người hỗ trợ" not in without, "helpers beside sessions, without being asked for"
        holds = [row for row in without["Số liệu"] if row and str(row[0]).startswith("Tệp có từng lượt")]
        assert holds, "a file with sessions says so on its first sheet"
        table = made("sessions.csv", "--helpers")
        with table.open(encoding="utf-8-sig", newline="") as file:
            sessions = list(csv.reader(file))
        assert len(sessions) == 1 + exact["sessions"]
        of_workbook = [[as_text(cell) for cell in row] for row in sheets["Từng lượt"]]
        width = len(sessions[0])
        of_workbook = [row + [""] * (width - len(row)) for row in of_workbook]
        apart = [pair for pair in zip(of_workbook, sessions) if pair[0] != pair[1]]
        assert len(of_workbook) == len(sessions) and not apart, f"rows that differ: {apart[:2]}"
        ((_, only),) = opened(table)[0].items()
        assert len(only) == len(sessions) and only[0] == sessions[0], f"{len(only)}, {only[0]}"
        opened(Path(folder, "sessions-dictionary.csv"))

        protected = json.loads(made("protected.json").read_text())
        sheets, _ = opened(made("protected.xlsx"))
        compare_workbook(sheets, protected, names)
        assert "Từng lượt" not in sheets
    print(f"reports of {month}: {exact['sessions']} sessions, {charts} charts, the same everywhere")
    return 0


if __name__ == "__main__":
    sys.exit(main())
