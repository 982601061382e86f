"""The figures: start, memory, idle, touch; of the kiosk, and of a browser that shows the same page."""

import math
import os
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

from display import HEIGHT, WIDTH, running

RUNS = 10
IDLE_SECONDS = 20
TOUCHES = 20

# Where a finger finds the buttons of the design at 1920×1080.
HOME = (160, 1026)
MAIN = (1700, 1026)
HELP = (1050, 1026)
BACK = (1370, 1026)
SEARCH = (300, 277)
FIRST_TILE = (300, 400)
FIRST_CARD = (480, 330)
LOGO = (80, 54)


# The ground of every screen, and a place where nothing else ever is.
PAPER = (0xFB, 0xF7, 0xF0)
MARGIN = (4, 540)


class Wrong(Exception):
    """The program did not do what it must."""


def family(pid):
    """The program and all it started, by process id."""
    parents, ours = {}, {pid}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        process, parent, session = int(stat.parent.name), int(fields[1]), int(fields[3])
        parents[process] = parent
        if session == pid:
            ours.add(process)
    while more := {child for child, parent in parents.items() if parent in ours} - ours:
        ours |= more
    return ours


def memory(pid):
    """The share of the machine's memory that a program and all it started take, in MB (PSS)."""
    total = 0
    for process in family(pid):
        try:
            text = Path(f"/proc/{process}/smaps_rollup").read_text()
        except OSError:
            continue
        total += sum(int(line.split()[1]) for line in text.splitlines() if line.startswith("Pss:"))
    return total * 1024 / 1e6


def processor_time(pid):
    """The processor time that a program and all it started have taken, in seconds."""
    ticks = 0
    for process in family(pid):
        try:
            stat = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue
        ticks += int(stat[11]) + int(stat[12])
    return ticks / os.sysconf("SC_CLK_TCK")


def percentile(values, share):
    """The value that `share` of all values do not exceed."""
    return sorted(values)[max(0, math.ceil(share * len(values)) - 1)]


def measure_start(display, start):
    """Milliseconds from the start to the first whole frame: one warm-up, then the runs.

    `start` gives a context that runs the program. The warm-up's settled picture says what the first frame
    has to be, so that neither an empty window nor half a page counts.
    """
    with start() as program:
        come = display.when(lambda: display.pixel(*MARGIN) == PAPER, limit=60)
        time.sleep(3)
        whole = display.settled(quiet=1)
        if come is None or whole is None or program.poll() is not None:
            raise Wrong("the window did not come")
    times = []
    for _ in range(RUNS):
        if display.when(lambda: display.look() != whole) is None:
            raise Wrong("the window did not go")
        time.sleep(0.5)
        begun = time.perf_counter()
        with start():
            shown = display.when(lambda: display.look() == whole)
            if shown is None:
                raise Wrong("the window did not come, or differs from the one before")
            times.append(1000 * (shown - begun))
    return times


def measure_idle(program):
    """The share of one core, in percent, that a program takes while nobody is there."""
    before = processor_time(program.pid)
    time.sleep(IDLE_SECONDS)
    return 100 * (processor_time(program.pid) - before) / IDLE_SECONDS


def measure_touch(display, there, back):
    """Milliseconds from a finger on a button to the changed button, and from its lifting to the last
    changed pixel of the next screen; going there and back again."""
    answers, screens = [], []
    for place in TOUCHES * (there, back):
        display.finger.move(*place)
        seen = display.settled()
        begun = time.perf_counter()
        display.finger.press()
        answers.append(1000 * (_changed(display, seen) - begun))
        seen = display.settled()
        begun = time.perf_counter()
        display.finger.lift()
        screens.append(1000 * (_last_change(display, seen) - begun))
    return answers, screens


def _changed(display, seen):
    changed = display.when(lambda: display.look() != seen, limit=3)
    if changed is None:
        raise Wrong("a touch did nothing")
    return changed


def _last_change(display, seen, quiet=0.25):
    last, seen = _changed(display, seen), display.look()
    while time.perf_counter() - last < quiet:
        if (shown := display.look()) != seen:
            last, seen = time.perf_counter(), shown
    return last


def walk(display):
    """Goes through several screens as a resident would, and back to the first."""
    for place in (FIRST_TILE, FIRST_CARD, FIRST_CARD, MAIN, BACK, BACK, BACK, BACK, HELP, BACK):
        before = display.settled()
        display.finger.tap(*place)
        if display.when(lambda: display.look() != before, limit=3) is None:
            raise Wrong(f"a tap at {place} did nothing")
        display.settled()


def search(display):
    """Looks for something, and goes back to the first screen."""
    for place, typed in ((SEARCH, "tam tru"), (HOME, "")):
        before = display.settled()
        display.finger.tap(*place)
        if display.when(lambda: display.look() != before, limit=3) is None:
            raise Wrong(f"a tap at {place} did nothing")
        display.finger.type(typed)
        display.settled(quiet=1)


def kiosk_figures(display, program):
    """Everything about the kiosk, as rows of (what, figure)."""
    with tempfile.TemporaryDirectory() as data:
        def start():
            return running([program, "--data-dir", data], env=display.environment)

        starts = measure_start(display, start)
        with start() as kiosk:
            home = display.settled(quiet=1)
            fresh = memory(kiosk.pid)
            walk(display)
            walked = memory(kiosk.pid)
            search(display)
            if display.settled() != home:
                raise Wrong("the walk did not end at home")
            answers, screens = measure_touch(display, FIRST_TILE, BACK)
            used = memory(kiosk.pid)
            display.finger.move(WIDTH // 2, HEIGHT - 2)
            time.sleep(2)
            idle = measure_idle(kiosk)
            if kiosk.poll() is not None:
                raise Wrong("the program died")
    return {"starts": starts, "fresh": fresh, "walked": walked, "used": used, "idle": idle,
            "answers": answers, "screens": screens}


BROWSER = ["chromium", "--kiosk", "--no-sandbox", "--disable-gpu", "--disable-quic",
           "--no-first-run", "--disable-background-networking", "--disable-component-update",
           "--disable-sync", f"--window-size={WIDTH},{HEIGHT}", "--window-position=0,0"]


def browser_figures(display, page):
    """Start, memory and idle of the browser in kiosk mode with `page`."""
    with tempfile.TemporaryDirectory() as profile:
        # The profile stays from the warm-up on, as on a kiosk's own PC.
        command = [*BROWSER, f"--user-data-dir={profile}", page.as_uri()]

        def start():
            return running(command, env=display.environment)

        starts = measure_start(display, start)
        with start() as browser:
            time.sleep(8)
            used = memory(browser.pid)
            idle = measure_idle(browser)
            processes = len(family(browser.pid))
    version = subprocess.run(["chromium", "--version"], capture_output=True, text=True, check=True)
    name = " ".join(version.stdout.split()[:2]).partition(".")[0]
    return {"starts": starts, "used": used, "idle": idle, "processes": processes, "name": name}


def _median(values):
    return f"{statistics.median(values):.0f} ms"


def _both(values):
    return f"{statistics.median(values):.0f} ms, 95 % within {percentile(values, 0.95):.0f} ms"


def table(kiosk, browser):
    """The figures as the table of the README."""
    beside = f"{browser['name']}, kiosk mode"
    rows = [
        ("", "Trạm Số", beside),
        ("start to the first whole frame (median of 10)", _median(kiosk["starts"]),
         _median(browser["starts"])),
        ("memory at the first screen (PSS)", f"{kiosk['fresh']:.0f} MB",
         f"{browser['used']:.0f} MB in {browser['processes']} processes"),
        ("memory after a walk through its screens (PSS)", f"{kiosk['walked']:.0f} MB", "–"),
        ("the same after a search over all that can be found", f"{kiosk['used']:.0f} MB", "–"),
        ("processor while nobody is there", f"{kiosk['idle']:.2f} % of a core",
         f"{browser['idle']:.2f} % of a core"),
        ("touch to the pressed button (median)", _both(kiosk["answers"]), "–"),
        ("lifted finger to the next screen, drawn (median)", _both(kiosk["screens"]), "–"),
    ]
    lines = [f"| {' | '.join(row)} |" for row in rows]
    return "\n".join([lines[0].replace("|  |", "| |"), "|---|---|---|", *lines[1:]])
