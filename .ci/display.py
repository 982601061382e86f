"""A virtual display: its pixels, read as they change, and a finger on its glass."""

import contextlib
import ctypes
import mmap
import os
import struct
import subprocess
import tempfile
import time
import zlib

WIDTH, HEIGHT = 1920, 1080

# A window manager for kiosks.
KEEPER = ("matchbox-window-manager", "-use_titlebar", "no")


class Display:
    """An X server in memory with a window manager, or none, as long as it is entered."""

    def __init__(self, size=(WIDTH, HEIGHT), keeper=KEEPER):
        self._keeper = keeper
        self._be(size)

    def _be(self, size):
        self.width, self.height = size
        # The rows of pixels that are looked at: enough to see any change of a screen, few enough to be
        # quick, none of them in the top bar, whose clock changes by itself.
        self._rows = range(min(size) // 9, self.height, min(size) // 45)

    def __enter__(self):
        with contextlib.ExitStack() as stack:
            folder = stack.enter_context(tempfile.TemporaryDirectory())
            self.environment = dict(os.environ, LANG="C.UTF-8", LC_ALL="C.UTF-8")
            for name in ("WAYLAND_DISPLAY", "WAYLAND_SOCKET", "TRAMSO_DATA_DIR", "XAUTHORITY"):
                self.environment.pop(name, None)
            self.name = self._start_server(stack, folder)
            self.environment["DISPLAY"] = self.name
            self._pixels = self._see(stack, folder)
            self.finger = Finger(self.name)
            if self._keeper:
                stack.enter_context(running(list(self._keeper), env=self.environment))
                time.sleep(0.5)
            self._stack = stack.pop_all()
        return self

    def __exit__(self, *_error):
        self.finger.lift()
        self._stack.close()

    def _start_server(self, stack, folder):
        # The server chooses a free number and says which; -ac lets other accounts of this machine in.
        asked, told = os.pipe()
        server = [*self._server_command(folder), "-displayfd", str(told),
                  "-nolisten", "tcp", "-ac", "-noreset"]
        self._server = stack.enter_context(running(server, pass_fds=[told]))
        os.close(told)
        with os.fdopen(asked) as reader:
            number = reader.readline().strip()
        if not number:
            raise SystemExit(f"{server[0]} did not start; see that its package is whole")
        return f":{number}"

    def _server_command(self, folder):
        screen = f"{self.width}x{self.height}x24"
        return ["Xvfb", "-screen", "0", screen, "-fbdir", folder, "-nocursor"]

    def stop(self):
        """Ends the server under whatever shows on it."""
        # The finger's own connection would end this program with it.
        self.finger.leave()
        self._server.kill()
        self._server.wait()

    def _see(self, stack, folder):
        # The pixels as they change.
        file = stack.enter_context(open(os.path.join(folder, "Xvfb_screen0"), "rb"))
        return self._dump(stack.enter_context(mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ)))

    def _dump(self, view):
        # An X window dump: a header of big-endian words, the colours, then the pixels.
        words = struct.unpack(">25I", view[:100])
        self._stride, colours = words[12], words[19]
        self._start = words[0] + 12 * colours
        return view

    def _row(self, y):
        begin = self._start + y * self._stride
        return self._pixels[begin:begin + 4 * self.width]

    def look(self):
        """What shows below the top bar, to be compared."""
        return [self._row(y) for y in self._rows]

    def pixel(self, x, y):
        """The colour at a place, as (red, green, blue)."""
        blue, green, red = self._row(y)[4 * x:4 * x + 3]
        return red, green, blue

    def count(self, colour, left, top, right, bottom):
        """How many pixels between the corners have exactly this (red, green, blue)."""
        wanted = bytes(reversed(colour))
        rows = (self._row(y)[4 * left:4 * right] for y in range(top, bottom))
        return sum(row[i:i + 3] == wanted for row in rows for i in range(0, len(row), 4))

    def settled(self, quiet=0.4, limit=10.0):
        """What shows once nothing has changed for `quiet` seconds; None if that never is."""
        seen, since = self.look(), time.perf_counter()
        end = since + limit
        while (now := time.perf_counter()) < end:
            shown = self.look()
            if shown != seen:
                seen, since = shown, now
            elif now - since >= quiet:
                return seen
            time.sleep(0.002)
        return None

    def when(self, is_there, limit=15.0):
        """The time when `is_there()` first held; None if it never did."""
        end = time.perf_counter() + limit
        while time.perf_counter() < end:
            if is_there():
                return time.perf_counter()
            time.sleep(0.0005)
        return None

    def save(self, path):
        """Writes what shows as a PNG file."""
        lines = bytearray()
        for y in range(self.height):
            row, line = self._row(y), bytearray(3 * self.width)
            line[0::3], line[1::3], line[2::3] = row[2::4], row[1::4], row[0::4]
            lines += b"\0" + line

        def chunk(kind, body):
            return struct.pack(">I", len(body)) + kind + body + struct.pack(
                ">I", zlib.crc32(kind + body))

        header = struct.pack(">IIBBBBB", self.width, self.height, 8, 2, 0, 0, 0)
        with open(path, "wb") as file:
            file.write(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header)
                       + chunk(b"IDAT", zlib.compress(bytes(lines), 9)) + chunk(b"IEND", b""))


class ResizableDisplay(Display):
    """An X server whose screen can change its size; its pixels are read anew for each look."""

    def _server_command(self, _folder):
        return ["Xvnc", "-geometry", f"{self.width}x{self.height}", "-depth", "24",
                "-SecurityTypes", "None", "-rfbport", "-1"]

    def _see(self, _stack, _folder):
        dump = subprocess.run(["xwd", "-root", "-silent"], env=self.environment,
                              stdin=subprocess.DEVNULL, capture_output=True, check=True)
        return self._dump(dump.stdout)

    def look(self):
        self._pixels = self._see(None, None)
        return super().look()

    def resize(self, size):
        """Changes the size of the screen to one of those that it offers."""
        subprocess.run(["xrandr", "-s", f"{size[0]}x{size[1]}"], env=self.environment,
                       stdin=subprocess.DEVNULL, check=True)
        self._be(size)


class Finger:
    """Presses on the glass, by the X server's own test extension."""

    def __init__(self, display):
        self._x11 = ctypes.CDLL("libX11.so.6")
        self._test = ctypes.CDLL("libXtst.so.6")
        self._x11.XOpenDisplay.restype = ctypes.c_void_p
        self._x11.XFlush.argtypes = [ctypes.c_void_p]
        self._test.XTestFakeMotionEvent.argtypes = [ctypes.c_void_p] + 3 * [ctypes.c_int] + [
            ctypes.c_ulong]
        self._x11.XKeysymToKeycode.argtypes = [ctypes.c_void_p, ctypes.c_ulong]
        self._test.XTestFakeKeyEvent.argtypes = [ctypes.c_void_p, ctypes.c_uint, ctypes.c_int,
                                                 ctypes.c_ulong]
        self._test.XTestFakeButtonEvent.argtypes = [ctypes.c_void_p, ctypes.c_uint, ctypes.c_int,
                                                    ctypes.c_ulong]
        self._display = self._x11.XOpenDisplay(display.encode())
        if not self._display:
            raise SystemExit(f"the display {display} does not answer")

    def move(self, x, y):
        """Goes to a place without touching."""
        self._test.XTestFakeMotionEvent(self._display, -1, x, y, 0)
        self._x11.XFlush(self._display)

    def press(self):
        """Touches where it is."""
        self._button(1)

    def lift(self):
        """Lets go."""
        self._button(0)

    def tap(self, x, y):
        """Touches a place shortly, as a person does."""
        self.move(x, y)
        time.sleep(0.05)
        self.press()
        time.sleep(0.06)
        self.lift()

    def hold(self, x, y, seconds):
        """Touches a place for some time."""
        self.move(x, y)
        time.sleep(0.05)
        self.press()
        time.sleep(seconds)
        self.lift()

    def type(self, text):
        """Types small letters, digits and spaces on a keyboard, as if one were plugged in."""
        for letter in text:
            # The keysym of a Latin letter is its code.
            key = self._x11.XKeysymToKeycode(self._display, ord(letter))
            for is_down in (1, 0):
                self._test.XTestFakeKeyEvent(self._display, key, is_down, 0)
            self._x11.XFlush(self._display)
            time.sleep(0.005)

    def keep_down(self, letter):
        """Presses a key and leaves it down."""
        self._key(letter, 1)

    def let_go(self, letter):
        """Lets go of a key."""
        self._key(letter, 0)

    def destroy(self, window):
        """Destroys a window that is another program's."""
        self._x11.XDestroyWindow.argtypes = [ctypes.c_void_p, ctypes.c_ulong]
        self._x11.XDestroyWindow(self._display, window)
        self._x11.XFlush(self._display)

    def resize(self, window, width, height):
        """Gives a window that is another program's another size."""
        self._x11.XResizeWindow.argtypes = [ctypes.c_void_p, ctypes.c_ulong] + 2 * [ctypes.c_uint]
        self._x11.XResizeWindow(self._display, window, width, height)
        self._x11.XFlush(self._display)

    def _key(self, letter, is_down):
        key = self._x11.XKeysymToKeycode(self._display, ord(letter))
        self._test.XTestFakeKeyEvent(self._display, key, is_down, 0)
        self._x11.XFlush(self._display)

    def leave(self):
        """Presses nothing any more."""
        self._x11.XCloseDisplay.argtypes = [ctypes.c_void_p]
        self._x11.XCloseDisplay(self._display)
        self._display = None

    def _button(self, is_down):
        if self._display is None:
            return
        self._test.XTestFakeButtonEvent(self._display, 1, is_down, 0)
        self._x11.XFlush(self._display)


@contextlib.contextmanager
def running(command, **options):
    """A program as long as it is entered, in a session of its own; ended with all it started."""
    quiet = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL,
             "stderr": subprocess.DEVNULL, "start_new_session": True}
    program = subprocess.Popen(command, **(quiet | options))
    try:
        yield program
    finally:
        end(program)


def end(program):
    """Ends a program kindly, then not."""
    if program.poll() is None:
        program.terminate()
        try:
            program.wait(5)
        except subprocess.TimeoutExpired:
            program.kill()
            program.wait()
