import asyncio
import logging

log = logging.getLogger(__name__)
log.info("not shown")
log.warning("through the last resort: %s", "text")
logging.basicConfig(format="%(levelname)s:%(threadName)s:%(processName)s:%(message)s", level=logging.DEBUG)
log.debug("now")


async def main():
    log.info("in a task")
    try:
        await asyncio.wait_for(asyncio.sleep(1), 0.01)
    except asyncio.TimeoutError:
        log.exception("timed out")


def fail():
    raise KeyError("missing")


try:
    fail()
except KeyError as error:
    log.exception("caught")
    log.error("again", exc_info=error)
log.error("bad args %d %d", 1) if False else None
logging.getLogger("asyncio").setLevel(logging.WARNING)
logging.critical("last")
