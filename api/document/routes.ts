import { setTimeout } from "node:timers/promises";
import { Hono, type MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { secureHeaders } from "hono/secure-headers";
import { z } from "zod";
import { atOnce, waitSeconds } from "../../domain/document/budget.ts";
import { inTurn } from "../access/in-turn.ts";
import { faultAnswer } from "../away.ts";
import type { House } from "../house.ts";
import { problem } from "../problem.ts";
import { takeIn } from "./take-in.ts";

const cellId = z.string().regex(/^[a-z][a-z0-9-]{0,59}$/);

const envelope = z.object({
  id: z.uuid(),
  from: cellId,
  to: cellId,
  sealed: z.string().max(4_000_000),
});

type Report = (error: unknown) => void;

/** Milliseconds to arrive, so that slow senders free their place. */
const longest = 10_000;

/** Each is large, and opened before its sender is known. Later ones are told when to return; couriers do so by themselves. */
function fewAtOnce(): MiddlewareHandler {
  let inside = 0;
  return async (c, next) => {
    if (inside >= atOnce.takenIn) {
      c.header("Retry-After", "5");
      // The rest is not read: that would cost as much as taking it in.
      c.header("Connection", "close");
      return c.json({ code: "document.busy" }, 503);
    }
    inside += 1;
    try {
      return await next();
    } finally {
      inside -= 1;
    }
  };
}

/** `POST /cells/:cell/inbox`. The signed document is the only sign-in. */
export function deliveryRoutes(house: House, report: Report = () => undefined): Hono {
  const app = new Hono();
  app.use(
    secureHeaders({
      strictTransportSecurity: house.origin.startsWith("https:")
        ? "max-age=63072000; includeSubDomains"
        : false,
    }),
  );
  app.use(async (c, next) => {
    await next();
    c.header("Cache-Control", "no-store");
  });
  app.use(fewAtOnce());
  app.use(inTurn);
  app.use(
    bodyLimit({ maxSize: 5 * 1024 * 1024, onError: (c) => problem(c, "document.too-large") }),
  );
  app.onError((error, c) => {
    report(error);
    return faultAnswer(c, error);
  });
  return app.post("/cells/:cell/inbox", async (c) => {
    const late = setTimeout(longest, "late", { ref: false });
    const sent: unknown = await Promise.race([c.req.json().catch(() => null), late]);
    if (sent === "late") {
      return c.json({ code: "document.too-late" }, 408);
    }
    const parsed = envelope.safeParse(sent);
    const cell = house.cells.get(c.req.param("cell"));
    if (!parsed.success) {
      return problem(c, "document.not-authentic");
    }
    if (cell === undefined) {
      return problem(c, "document.unknown-recipient");
    }
    const taken = await takeIn(cell, house.law.sharing, parsed.data, house.now());
    if (!taken.ok && taken.refused === "document.too-many") {
      c.header("Retry-After", String(waitSeconds));
    }
    return taken.ok ? c.json({ receipt: taken.value }) : problem(c, taken.refused);
  });
}
