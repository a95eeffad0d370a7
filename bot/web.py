"""The bot's own small web server: webhook, /healthz and /metrics."""

import contextlib
import hmac
import json
from collections.abc import Iterator

import structlog
import uvicorn
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from bot import health
from bot.app import House, webhook_secret
from storage.database import passes_by_itself
from storage.writer import in_transaction

log = structlog.get_logger()

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105  the name of a header


class QuietServer(uvicorn.Server):
    """uvicorn that leaves signals to us."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """SIGTERM is the whole house's affair."""
        yield


def server(app: Starlette, port: int, host: str) -> QuietServer:
    """A server for `app`, not started yet."""
    return QuietServer(
        uvicorn.Config(app, host=host, port=port, log_level="warning", access_log=False, lifespan="off")
    )


async def serve(house: House, port: int, host: str) -> None:
    """The house's own server, until it is cancelled."""
    await server(Starlette(routes=routes(house)), port, host).serve()


def routes(house: House) -> list[Route]:
    """What the server answers."""
    secret = webhook_secret(house.settings.bot_token)

    async def take(request: Request) -> Response:
        if not hmac.compare_digest(request.headers.get(SECRET_HEADER, "").encode(), secret.encode()):
            return PlainTextResponse("no", status_code=403)
        try:
            update = json.loads(await request.body())
            int(update["update_id"])
        except (ValueError, KeyError, TypeError):
            return PlainTextResponse("not an update", status_code=400)
        try:
            await house.intake.take([update])
        except Exception as error:
            if not passes_by_itself(error):
                raise
            log.error("an update could not be stored; Telegram will bring it again")
            return PlainTextResponse("later", status_code=503)
        return Response(status_code=200)

    async def healthz(_: Request) -> Response:
        troubles = {
            "intake": house.polling.trouble,
            "delivery": house.delivery.trouble,
            "database": house.dispatcher.trouble,
            "clock": house.metronome.trouble,
        }
        well, facts = health.health(troubles)
        return JSONResponse(facts, status_code=200 if well else 503)

    async def metrics(_: Request) -> Response:
        now = house.clock.now()
        page = await run_in_threadpool(
            in_transaction, house.reader, lambda session: health.metrics(session, now)
        )
        return Response(page, media_type="text/plain; version=0.0.4")

    shown = [Route("/healthz", healthz), Route("/metrics", metrics)]
    return [*shown, Route("/{path:path}", take, methods=["POST"])] if house.settings.webhook_url else shown
