"""Slow clients, each kind by the thousand, and what everybody else notices of them.

    python3 web.py PORT PID CONNECTIONS SECONDS
    python3 web.py PORT ask SECONDS

Opens CONNECTIONS of one kind after the other against 127.0.0.1:PORT: silent, a head byte by byte, a body byte by byte, an answer read
byte by byte, and heads that stop after an answer. Each is opened anew as often as it is hung up on. Before and meanwhile somebody asks
for a page ten times a second, in a process of their own: what is measured is the service and not how busy the slow clients are. Prints,
for each kind, the time of those pages (half and 99 of 100 within), how many connections were held at most, and the memory of the process
PID. Fails if 99 of 100 took a second or more, if one page failed, or if memory went beyond 400 MiB. Standard library only.
"""

import asyncio
import json
import socket
import sys
import time

PORT, SECONDS = int(sys.argv[1]), float(sys.argv[-1])
PID, CONNECTIONS = (0, 0) if sys.argv[2] == "ask" else (int(one) for one in sys.argv[2:4])
PAGE = b"GET /staff/help HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
WHOLE = b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"
HEAD = b"GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: "
BODY = (
    b"POST /c HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data; boundary=x\r\n"
    b"Content-Length: 90000\r\n\r\n--x\r\n"
)


def memory():
    with open(f"/proc/{PID}/status", encoding="ascii") as status:
        return next(int(line.split()[1]) // 1024 for line in status if line.startswith("VmRSS"))


class Held:
    now = most = cut = 0


async def drip(writer, byte):
    while True:
        writer.write(byte)
        await writer.drain()
        await asyncio.sleep(1)


async def silent(reader, _):
    await reader.read()


async def slow_head(reader, writer):
    writer.write(HEAD)
    await drip(writer, b"x")


async def slow_body(reader, writer):
    writer.write(BODY)
    await drip(writer, b"x")


async def slow_read(reader, writer):
    writer.write(WHOLE * 3)
    while await reader.read(1):
        await asyncio.sleep(1)


async def second_head(reader, writer):
    writer.write(WHOLE)
    await reader.read(1)
    writer.write(HEAD)
    await drip(writer, b"x")


async def connect():
    """A connection that takes little at a time."""
    own = socket.socket()
    own.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1024)
    own.setblocking(False)
    await asyncio.get_running_loop().sock_connect(own, ("127.0.0.1", PORT))
    return await asyncio.open_connection(sock=own, limit=2)


async def hold(kind, until):
    while time.monotonic() < until:
        writer = None
        try:
            reader, writer = await connect()
            Held.now += 1
            Held.most = max(Held.most, Held.now)
            try:
                async with asyncio.timeout(max(0.0, until - time.monotonic())):
                    await kind(reader, writer)
                    Held.cut += 1
            finally:
                Held.now -= 1
        except TimeoutError:
            return
        except OSError:
            Held.cut += 1
        finally:
            if writer:
                writer.transport.abort()
        await asyncio.sleep(0.05)


async def ask():
    began = time.monotonic()
    reader, writer = await asyncio.open_connection("127.0.0.1", PORT)
    writer.write(PAGE)
    answer = await asyncio.wait_for(reader.read(), 30)
    writer.close()
    return time.monotonic() - began if answer.startswith(b"HTTP/1.1 200") else None


async def ask_on():
    """Asks until the time is over, and prints how long each took."""
    until, times = time.monotonic() + SECONDS, []
    while time.monotonic() < until:
        try:
            times.append(await ask())
        except (OSError, TimeoutError):
            times.append(None)
        await asyncio.sleep(0.1)
    print(json.dumps(times))


async def begin_asking():
    """Somebody else, who is there before the slow clients come."""
    own = await asyncio.create_subprocess_exec(
        sys.executable, __file__, str(PORT), "ask", str(SECONDS + 1), stdout=asyncio.subprocess.PIPE
    )
    await asyncio.sleep(1)
    return own


async def times_of(own):
    told, _ = await own.communicate()
    return json.loads(told)


async def measure(kind):
    Held.now = Held.most = Held.cut = 0
    asking = asyncio.create_task(times_of(await begin_asking()))
    until = time.monotonic() + SECONDS
    slow = [asyncio.create_task(hold(kind, until)) for _ in range(CONNECTIONS)]
    highest = 0
    while not asking.done():
        highest = max(highest, memory())
        await asyncio.sleep(0.5)
    times = await asking
    await asyncio.gather(*slow)
    good = sorted(one for one in times if one is not None)
    lost = len(times) - len(good)
    half, most = (good[int(len(good) * share)] for share in (0.5, 0.99)) if good else (99.0, 99.0)
    name = kind.__name__.replace("_", " ")
    print(
        f"{name:12} {Held.most:6} held at once, {Held.cut:7} hung up on; others: {len(good)} pages, {lost} lost, "
        f"half in {half * 1000:.0f} ms, 99 of 100 in {most * 1000:.0f} ms; at most {highest} MiB",
        flush=True,
    )
    return lost == 0 and most < 1 and highest < 400


async def main():
    print(f"before: {memory()} MiB", flush=True)
    kinds = (silent, slow_head, slow_body, slow_read, second_head)
    well = [await measure(kind) for kind in kinds]
    print(f"after: {memory()} MiB", flush=True)
    sys.exit(0 if all(well) else 1)


asyncio.run(ask_on() if sys.argv[2] == "ask" else main())
