"""The set-ups that hubs have: whatever manages the windows, the whole screen must be there."""

import os
import shutil
import subprocess
import tempfile
import time
import zlib
from pathlib import Path

from display import KEEPER, Display, ResizableDisplay, running
from figures import FIRST_CARD, FIRST_TILE, PAPER, Wrong

KEEPERS = {"no window manager": None, "openbox": ("openbox",), "xfwm4": ("xfwm4", "--compositor=off"),
           "matchbox": KEEPER}
SIZES = ((1280, 720), (1366, 768), (1920, 1080), (1080, 1920), (3840, 2160))
# What a screen changes to while the program runs: smaller, then larger than it began.
CHANGES = ((1280, 720), (1920, 1200))

# What cage turns by: upright, and upside down. Turned, it always puts the picture together by itself;
# unturned it hands the window's own buffer to the display, of which a picture shows only the first.
TURNS = {"cage, upright": ("-r",), "cage": ("-r", "-r")}
CHANGE = "wlr-randr --output HEADLESS-1 --custom-mode 1366x768\nsleep 2\n"
HEADLESS = {"WLR_BACKENDS": "headless", "WLR_RENDERER": "pixman", "WLR_LIBINPUT_NO_DEVICES": "1"}

# The ground of the button that calls a helper, in the bottom bar, and of nothing else down there.
HELP = (0xFB, 0xE8, 0xE5)
NOBODY = 65534


def shares(width, height):
    """A design pixel in pixels, and the height of the bottom bar."""
    share = min(width, height) / 1080
    return share, round((224 if height > width else 120) * share)


def judge(width, height, pixel):
    """Ends the run unless the bars of a screen are where the screen ends; `pixel` gives its colours."""
    share, bar = shares(width, height)
    rows = range(height - bar, height, 2)
    found = [x for y in rows for x in range(0, width, 2) if pixel(x, y) == HELP]
    # The button is 88 high and at least 280 wide, and a letter of it is no ground.
    least = 88 * 280 * share * share / 4 * 0.6
    if len(found) < least:
        raise Wrong(f"the bottom bar is not at the bottom: {len(found)} of {least:.0f} pixels")
    middle = height // 2
    edges = [pixel(x, middle) for x in (1, width - 2)]
    if edges != [PAPER, PAPER]:
        raise Wrong(f"the screen does not reach its sides: {edges}")
    # The clock ends at the margin: between the two nothing but the bar's own ground.
    top = round(54 * share)
    inked = [x for x in range(width) for y in range(top - round(14 * share), top + round(14 * share))
             if max(pixel(x, y)) < 0x60]
    if not inked or not width - 60 * share < max(inked) < width - 16 * share:
        raise Wrong(f"the clock is not at the right edge, but ends at {max(inked, default=None)}")


def walk(display, program):
    """Home and a guide's step, by taps at places that are only right if the layout is the screen's."""
    share, _ = shares(display.width, display.height)
    last = (display.width - round(220 * share), display.height - round(54 * share))
    with tempfile.TemporaryDirectory() as data:
        with running([program, "--data-dir", data], env=display.environment) as kiosk:
            blank = display.look()
            display.when(lambda: display.look() != blank)
            if display.settled(quiet=1) is None or kiosk.poll() is not None:
                raise Wrong("the window did not come")
            judge(display.width, display.height, display.pixel)
            places = [tuple(round(side * share) for side in place)
                      for place in (FIRST_TILE, FIRST_CARD, FIRST_CARD)]
            for place in (*places, last):
                before = display.settled()
                display.finger.tap(*place)
                if display.when(lambda: display.look() != before, limit=3) is None:
                    raise Wrong(f"a tap at {place} did nothing")
                display.settled()
            judge(display.width, display.height, display.pixel)


def change(display, program):
    """The first screen, on a screen that becomes smaller and larger under it."""
    with tempfile.TemporaryDirectory() as data:
        with running([program, "--data-dir", data], env=display.environment) as kiosk:
            blank = display.look()
            display.when(lambda: display.look() != blank)
            for size in (None, *CHANGES):
                if size:
                    display.resize(size)
                    time.sleep(2)
                if display.settled(quiet=1) is None or kiosk.poll() is not None:
                    raise Wrong("the window did not come")
                try:
                    judge(display.width, display.height, display.pixel)
                except Wrong as problem:
                    raise Wrong(f"at {display.width}x{display.height}: {problem}") from None


def read_png(data):
    """The width, the height and the rows of a PNG file of red, green and blue without filters of its own."""
    place, parts, size = 8, [], None
    while place < len(data):
        length, kind = int.from_bytes(data[place:place + 4], "big"), data[place + 4:place + 8]
        body = data[place + 8:place + 8 + length]
        if kind == b"IHDR":
            size = int.from_bytes(body[:4], "big"), int.from_bytes(body[4:8], "big")
            depth, colour = body[8], body[9]
            if depth != 8 or colour not in (2, 6):
                raise Wrong(f"a picture of depth {depth} and colour {colour}")
            step = 3 if colour == 2 else 4
        elif kind == b"IDAT":
            parts.append(body)
        place += 12 + length
    width, height = size
    return width, height, step, unfiltered(zlib.decompress(b"".join(parts)), width * step, height, step)


def unfiltered(raw, stride, height, step):
    """The rows of a PNG picture as they are."""
    rows, above = [], bytes(stride)
    for y in range(height):
        begin = y * (stride + 1)
        kind, row = raw[begin], bytearray(raw[begin + 1:begin + 1 + stride])
        for i in range(stride if kind else 0):
            left = row[i - step] if i >= step else 0
            corner = above[i - step] if i >= step else 0
            row[i] = (row[i] + guess(kind, left, above[i], corner)) & 0xFF
        rows.append(bytes(row))
        above = row
    return rows


def guess(kind, left, up, corner):
    """What a PNG filter of this kind expects of a byte."""
    if kind < 4:
        return (0, left, up, (left + up) // 2)[kind]
    near = left + up - corner
    return min((left, up, corner), key=lambda side: abs(near - side))


def under_cage(program, turn, then=""):
    """The first screen under a Wayland compositor for kiosks, of which a picture is taken after `then`."""
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        script = folder / "script"
        script.write_text('./program --data-dir data & p=$!\nsleep 4\n'
                          f'{then}grim -l 0 picture.png\nkill $p\nwait $p\n')
        shutil.copy(program, folder / "program")
        how = {}
        if os.geteuid() == 0:
            # cage refuses root.
            how = {"user": NOBODY, "group": NOBODY, "extra_groups": []}
            os.chown(folder, NOBODY, NOBODY)
        environment = dict(os.environ, XDG_RUNTIME_DIR=str(folder), HOME=str(folder), **HEADLESS)
        for name in ("DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET"):
            environment.pop(name, None)
        inside = f"env -u DISPLAY sh {script}"
        try:
            subprocess.run(["cage", *turn, "--", "sh", "-c", inside], env=environment, cwd=folder,
                           stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                           stderr=subprocess.DEVNULL, timeout=40, check=False, **how)
        except subprocess.TimeoutExpired:
            raise Wrong("the program did not end with its signal") from None
        if not (folder / "picture.png").exists():
            raise Wrong("no picture could be taken")
        width, height, step, rows = read_png((folder / "picture.png").read_bytes())
    judge(width, height, lambda x, y: tuple(rows[y][step * x:step * x + 3]))


def cases():
    """Every set-up by name, with what tries it on a program."""
    for name, keeper in KEEPERS.items():
        for size in SIZES:
            def try_it(program, size=size, keeper=keeper):
                with Display(size, keeper) as display:
                    walk(display, program)
            yield f"{name}, {size[0]}x{size[1]}", try_it
    for name, keeper in KEEPERS.items():
        def change_it(program, keeper=keeper):
            with ResizableDisplay(keeper=keeper) as display:
                change(display, program)
        yield f"{name}, a screen that changes", change_it
    for name, turn in TURNS.items():
        yield name, lambda program, turn=turn: under_cage(program, turn)
    yield "cage, a screen that changes", lambda program: under_cage(program, ("-r", "-r"), CHANGE)


def try_all(program):
    """Tries every set-up; returns how many went wrong."""
    wrong = 0
    for name, try_it in cases():
        begun = time.monotonic()
        try:
            try_it(program)
            print(f"  ok     {name} ({time.monotonic() - begun:.0f} s)", flush=True)
        except Wrong as problem:
            wrong += 1
            print(f"  WRONG  {name}: {problem}", flush=True)
    return wrong
