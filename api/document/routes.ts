import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { z } from "zod";
import { waitSeconds } from "../../domain/document/budget.ts";
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

/** Told of every bug, for the operator. */
type Report = (error: unknown) => void;

/** Where other cells deliver: `POST /cells/:cell/inbox`. The document proves itself; there is no other sign-in. */
export function deliveryRoutes(house: House, report: Report = () => undefined): Hono {
  const app = new Hono();
  app.use(
    bodyLimit({ maxSize: 5 * 1024 * 1024, onError: (c) => problem(c, "document.too-large") }),
  );
  app.onError((error, c) => {
    report(error);
    return faultAnswer(c, error);
  });
  return app.post("/cells/:cell/inbox", async (c) => {
    const parsed = envelope.safeParse(await c.req.json().catch(() => null));
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
