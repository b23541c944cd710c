import type { Context } from "hono";
import { openPage } from "../../store/access/reading.ts";
import type { Desk } from "../house.ts";

/** All that a page reads is one transaction where it can be, and the answer leaves when it is in the log. */
export async function asOnePage(
  c: Context,
  desk: Desk,
  answer: (desk: Desk) => Promise<void>,
): Promise<void> {
  if (!["GET", "HEAD"].includes(c.req.method)) {
    return await answer(desk);
  }
  const page = openPage(desk.cell, desk.actor);
  await answer({ ...desk, cell: { ...desk.cell, page } });
  try {
    await page.end();
  } catch (error) {
    // Nothing of it may be shown; set over another, a response would take over its headers.
    c.res = undefined;
    c.res = new Response();
    throw error;
  }
}
