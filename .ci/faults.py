"""What must not stop the kiosk: each fault is made for real, and the program is looked at."""

import os
import shutil
import signal
import sqlite3
import subprocess
import tempfile
import time
from pathlib import Path

from display import Display, running
from figures import FIRST_CARD, FIRST_TILE, HOME, LOGO, MAIN, MARGIN, PAPER, Wrong, memory

# The ground of the mark that staff see in the top bar, and where the bar is.
MARK = (0xFC, 0xF1, 0xD8)
TOP_BAR = (0, 0, 1920, 100)

# The second choice behind the staff door.
EXIT = (1350, 310)

# A place of a topic's screen where nothing is.
EMPTY = (960, 930)

# What a huge window takes at least, in MB.
HUGE = 200

NOBODY = 65534
RESTART = 4


class Kiosk:
    """The program in a data folder, as a whole."""

    def __init__(self, display, program, data, *options):
        self.display = display
        self.command = [program, "--data-dir", str(data), *options]

    def start(self, **options):
        """A context that runs it."""
        return running(self.command, env=self.display.environment, **options)

    def home(self, program):
        """Waits for the first screen, and returns whether the staff mark shows on it."""
        before = self.display.look()
        self.display.when(lambda: self.display.look() != before)
        if self.display.settled(quiet=1) is None or program.poll() is not None:
            raise Wrong("the window did not come")
        if (ground := self.display.pixel(*MARGIN)) != PAPER:
            raise Wrong(f"the first screen is not there: its ground is {ground}")
        # An outline or a picture may hold a few pixels of the same colour.
        return self.display.count(MARK, *TOP_BAR) > 500

    def go(self, *places):
        """Touches one place after the other, each of which has to change the screen."""
        for place in places:
            before = self.display.settled()
            self.display.finger.tap(*place)
            if self.display.when(lambda: self.display.look() != before, limit=3) is None:
                raise Wrong(f"a tap at {place} did nothing")
        self.display.settled()


def is_marked(display, program, data, *options, **how):
    """Whether staff see a mark after a start in this folder, which has to reach the first screen."""
    kiosk = Kiosk(display, program, data, *options)
    with kiosk.start(**how) as running_program:
        return kiosk.home(running_program)


def expect(is_true, what):
    """Ends the run with `what` unless it is true."""
    if not is_true:
        raise Wrong(what)


def a_second_start_ends_with_3(display, program, data):
    """The first goes on."""
    kiosk = Kiosk(display, program, data)
    with kiosk.start() as first:
        expect(not kiosk.home(first), "staff see a mark though all is well")
        second = subprocess.run(kiosk.command, env=display.environment, capture_output=True,
                                text=True, timeout=20)
        expect(second.returncode == 3, f"the second ended with {second.returncode}")
        lines = second.stderr.splitlines()
        expect(len(lines) == 1 and "⟦" not in lines[0], f"the second said {second.stderr!r}")
        expect(first.poll() is None, "the first died of the second")


def a_broken_hub_toml_costs_itself(display, program, data):
    """Staff see a mark."""
    (data / "hub.toml").write_text("name = [\n[timers]\nhome = \"soon\"\n\0")
    expect(is_marked(display, program, data), "staff are not told of the broken hub.toml")


def a_catalogue_with_an_error_costs_that_guide(display, program, data):
    """Staff see a mark."""
    catalog = data / "catalog"
    shutil.copytree(Path(__file__).parent.parent / "assets/catalog", catalog)
    guide = catalog / "guides/vneid-install.toml"
    guide.write_text("= broken\n" + guide.read_text())
    options = ("--catalog", str(catalog))
    expect(is_marked(display, program, data, *options), "staff are not told of the broken guide")


def a_read_only_folder_costs_the_log(display, program, data):
    """Staff see a mark, and the guides run."""
    how = {}
    if os.geteuid() == 0:
        # Nothing is read-only for root: the kiosk runs as somebody who owns nothing.
        os.chmod(data.parent, 0o755)
        program = shutil.copy(program, data.parent / "tramso")
        how = {"user": NOBODY, "group": NOBODY, "extra_groups": []}
    os.chmod(data, 0o555)
    kiosk = Kiosk(display, program, data)
    with kiosk.start(**how) as read_only:
        expect(kiosk.home(read_only), "staff are not told of the read-only folder")
        kiosk.go(FIRST_TILE, FIRST_CARD, FIRST_CARD, MAIN)
        expect(read_only.poll() is None, "the program died of a read-only folder")


def a_killed_visit_is_closed_at_the_next_start(display, program, data):
    """As ended by a restart, and once."""
    kiosk = Kiosk(display, program, data)
    with kiosk.start() as killed:
        kiosk.home(killed)
        kiosk.go(FIRST_TILE, FIRST_CARD, FIRST_CARD, MAIN)
        time.sleep(0.5)
        killed.kill()
        killed.wait()
    with kiosk.start() as again:
        expect(not kiosk.home(again), "staff see a mark after a kill")
        time.sleep(0.5)
    with sqlite3.connect(data / "journal.db") as journal:
        ends = [end for (end,) in journal.execute("SELECT ended_by FROM session")]
    expect(ends == [RESTART], f"the log's sessions ended by {ends}")


def a_log_that_vanishes_while_it_runs_is_told(display, program, data):
    """Staff see a mark, the guides run, and the visits from then on are in a new log."""
    kiosk = Kiosk(display, program, data)
    with kiosk.start() as first:
        kiosk.home(first)
        kiosk.go(FIRST_TILE, HOME)
        time.sleep(0.5)
    with kiosk.start() as running_program:
        expect(not kiosk.home(running_program), "staff see a mark though all is well")
        for name in data.glob("journal.db*"):
            name.unlink()
        kiosk.go(FIRST_TILE, HOME)
        told = display.when(lambda: display.count(MARK, *TOP_BAR) > 500, limit=5)
        expect(told is not None, "staff are not told that the log is gone")
        expect(running_program.poll() is None, "the program died of a log that vanished")
    with sqlite3.connect(data / "journal.db") as journal:
        (count,) = journal.execute("SELECT count(*) FROM session").fetchone()
    expect(count == 1, f"the new log holds {count} sessions")
    expect(is_marked(display, program, data), "the loss is forgotten at the next start")


def what_is_typed_is_nowhere(display, program, data):
    """A name and numbers typed on every screen of a visit: no file holds any of it afterwards."""
    typed = ("nguyen thi an", "0912345678", "001099012345")
    temporary = data.parent / "tmp"
    temporary.mkdir()
    environment = dict(display.environment, TMPDIR=str(temporary), HOME=str(temporary))
    kiosk = Kiosk(display, program, data)
    with running(kiosk.command, env=environment) as visited:
        kiosk.home(visited)
        # On the first screen a letter opens the search.
        type_all(display, typed)
        kiosk.go(HOME, FIRST_TILE)
        for place in (FIRST_CARD, FIRST_CARD, MAIN):
            type_all(display, typed)
            kiosk.go(place)
        type_all(display, typed)
        time.sleep(0.5)
        expect(visited.poll() is None, "the program died of typing")
    files = [path for path in data.parent.rglob("*") if path.is_file()]
    expect(any(path.name == "journal.db" for path in files), "there is no log to look at")
    for path in files:
        held = path.read_bytes().lower()
        for text in typed:
            for needle in (text.encode(), text.replace(" ", "").encode(), text.encode("utf-16-le")):
                expect(needle not in held, f"{path.name} holds what was typed")


def type_all(display, texts):
    """Types texts one after the other."""
    for text in texts:
        display.finger.type(text + " ")


def the_staff_door_lets_out(display, program, data):
    """The mark held for three seconds, then "Exit": the program ends in order."""
    kiosk = Kiosk(display, program, data)
    with kiosk.start() as leaving:
        kiosk.home(leaving)
        kiosk.go(FIRST_TILE, HOME)
        before = display.look()
        display.finger.hold(*LOGO, 3.6)
        expect(display.settled() != before, "the staff door did not open")
        display.finger.tap(*EXIT)
        try:
            code = leaving.wait(10)
        except subprocess.TimeoutExpired:
            raise Wrong("the program did not end") from None
        expect(code == 0, f"the program ended with {code}")


def only_a_window_can_be_closed(display, program, data):
    """Full screen, a request to close is refused; with --windowed it ends the program in order."""
    close = ["wmctrl", "-x", "-c", "tramso"]
    with Kiosk(display, program, data).start() as full_screen:
        time.sleep(1)
        settled = display.settled()
        subprocess.run(close, env=display.environment, check=True)
        time.sleep(1)
        expect(full_screen.poll() is None, "the full screen was closed")
        expect(display.look() == settled, "a request to close changed the screen")
    with Kiosk(display, program, data, "--windowed").start() as window:
        time.sleep(1)
        display.settled()
        subprocess.run(close, env=display.environment, check=True)
        try:
            code = window.wait(10)
        except subprocess.TimeoutExpired:
            raise Wrong("the window could not be closed") from None
        expect(code == 0, f"the closed window ended with {code}")


def ends(program, limit=20):
    """The exit code of a program that has to end by itself."""
    try:
        return program.wait(limit)
    except subprocess.TimeoutExpired:
        raise Wrong("the program did not end") from None


def sessions(data):
    """What the sessions of a log were ended by."""
    with sqlite3.connect(data / "journal.db") as journal:
        return [end for (end,) in journal.execute("SELECT ended_by FROM session")]


def said(kiosk, **variables):
    """The exit code and the lines of a start with other variables of the environment."""
    environment = dict(kiosk.display.environment, **variables)
    done = subprocess.run(kiosk.command, env=environment, capture_output=True, text=True, timeout=20,
                          check=False)
    return done.returncode, done.stderr.splitlines()


def a_signal_closes_the_visit(display, program, data):
    """TERM, INT and HUP alike, each with code 0 and the visit in the log."""
    kiosk = Kiosk(display, program, data)
    for count, number in enumerate((signal.SIGTERM, signal.SIGINT, signal.SIGHUP), 1):
        with kiosk.start() as ended:
            kiosk.home(ended)
            kiosk.go(FIRST_TILE)
            ended.send_signal(number)
            code = ends(ended)
        expect(code == 0, f"signal {number} ended it with {code}")
        expect(sessions(data) == count * [RESTART], f"the log's sessions: {sessions(data)}")


def a_destroyed_window_ends_with_3(display, program, data):
    """With the visit in the log."""
    kiosk = Kiosk(display, program, data)
    with kiosk.start() as bereft:
        kiosk.home(bereft)
        kiosk.go(FIRST_TILE)
        display.finger.destroy(window_of(display))
        code = ends(bereft)
    expect(code == 3, f"without its window it ended with {code}")
    expect(sessions(data) == [RESTART], f"the log's sessions: {sessions(data)}")


def a_window_that_was_huge_gives_its_memory_back(_display, program, data):
    """Where nobody manages windows, anybody may make one huge."""
    with Display(keeper=None) as display:
        kiosk = Kiosk(display, program, data)
        with kiosk.start() as grown:
            kiosk.home(grown)
            before = memory(grown.pid)
            display.finger.resize(window_of(display), 8000, 8000)
            expect(display.when(lambda: memory(grown.pid) > before + HUGE, limit=20), "it did not grow")
            display.finger.resize(window_of(display), 1920, 1080)
            is_back = display.when(lambda: memory(grown.pid) < before + HUGE / 8, limit=20)
            expect(is_back, f"it keeps {memory(grown.pid):.0f} MB, {before:.0f} before")
            display.settled(quiet=1)
            kiosk.go(FIRST_TILE, HOME)


def window_of(display):
    """The kiosk's window."""
    listed = subprocess.run(["xwininfo", "-root", "-tree"], env=display.environment,
                            capture_output=True, text=True, check=True).stdout
    return next(int(line.split()[0], 16) for line in listed.splitlines() if '"tramso"' in line)


def a_lost_display_ends_with_3(_display, program, data):
    """It is logged."""
    with Display() as display:
        kiosk = Kiosk(display, program, data)
        with kiosk.start() as bereft:
            kiosk.home(bereft)
            display.stop()
            code = ends(bereft)
    expect(code == 3, f"without its display it ended with {code}")
    logs = "".join(path.read_text() for path in (data / "logs").iterdir())
    expect("the display was lost" in logs, "it is not logged")


def a_display_that_cannot_be_had_ends_with_3(display, program, data):
    """With one line."""
    kiosk = Kiosk(display, program, data)
    tries = ({"DISPLAY": ":777"}, {"WAYLAND_DISPLAY": "wayland-9", "DISPLAY": ":777"},
             *({"WINIT_X11_SCALE_FACTOR": factor} for factor in ("0", "1e9", "nan", "x")))
    for variables in tries:
        code, lines = said(kiosk, **variables)
        expect(code == 3 and len(lines) == 1, f"{variables} ended with {code} and {lines}")


def a_dead_wayland_display_does_not_hide_a_good_one(display, program, data):
    """The window comes on X11."""
    kiosk = Kiosk(display, program, data)
    environment = dict(display.environment, WAYLAND_DISPLAY="wayland-9")
    with running(kiosk.command, env=environment) as shown:
        kiosk.home(shown)


def a_wrong_clock_does_not_end_it(display, program, data):
    """Before 1970, and at the end of 9999."""
    kiosk = Kiosk(display, program, data)
    library = next(Path("/usr/lib").glob("*/faketime/libfaketime.so.1"))
    for clock in ("1960-01-01 00:00:00", "9999-12-31 23:59:58"):
        environment = dict(display.environment, LD_PRELOAD=str(library), FAKETIME=f"@{clock}")
        with running(kiosk.command, env=environment) as late:
            kiosk.home(late)
            kiosk.go(FIRST_TILE, HOME)
            time.sleep(3)
            expect(late.poll() is None, f"at {clock} it ended with {late.poll()}")


def a_stuck_key_and_a_finger_that_stays_are_nobody(display, program, data):
    """The screen goes home in its time."""
    timers = "[timers]\nhome = 15\nreading = 30\nphone = 60\ncountdown = 10\n"
    (data / "hub.toml").write_text(timers)
    kiosk = Kiosk(display, program, data)
    with kiosk.start() as waiting:
        kiosk.home(waiting)
        home = display.settled()
        kiosk.go(FIRST_TILE)
        display.finger.keep_down("x")
        display.finger.move(*EMPTY)
        display.finger.press()
        try:
            is_home = display.when(lambda: display.look() == home, limit=60)
        finally:
            display.finger.lift()
            display.finger.let_go("x")
        expect(is_home is not None, "the visit stays open")


FAULTS = (
    a_second_start_ends_with_3,
    a_broken_hub_toml_costs_itself,
    a_catalogue_with_an_error_costs_that_guide,
    a_read_only_folder_costs_the_log,
    a_killed_visit_is_closed_at_the_next_start,
    a_log_that_vanishes_while_it_runs_is_told,
    what_is_typed_is_nowhere,
    the_staff_door_lets_out,
    only_a_window_can_be_closed,
    a_signal_closes_the_visit,
    a_destroyed_window_ends_with_3,
    a_window_that_was_huge_gives_its_memory_back,
    a_lost_display_ends_with_3,
    a_display_that_cannot_be_had_ends_with_3,
    a_dead_wayland_display_does_not_hide_a_good_one,
    a_wrong_clock_does_not_end_it,
    a_stuck_key_and_a_finger_that_stays_are_nobody,
)


def try_all(display, program):
    """Tries every fault, each in a new data folder; returns how many went wrong."""
    wrong = 0
    for fault in FAULTS:
        name = fault.__name__.replace("_", " ")
        with tempfile.TemporaryDirectory() as parent:
            data = Path(parent) / "data"
            data.mkdir()
            try:
                fault(display, program, data)
                print(f"  ok     {name}", flush=True)
            except Wrong as problem:
                wrong += 1
                print(f"  WRONG  {name}: {problem}", flush=True)
    return wrong
