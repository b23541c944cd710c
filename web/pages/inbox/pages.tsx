import { randomBytes } from "node:crypto";
import { type Context, Hono } from "hono";
import { z } from "zod";
import type { Desk, House } from "../../../api/house.ts";
import { declineReferral } from "../../../api/intake/decline.ts";
import { readIncomingName } from "../../../api/intake/read-name.ts";
import { replyToReport } from "../../../api/intake/reply.ts";
import { setAside } from "../../../api/intake/set-aside.ts";
import { takeOn } from "../../../api/intake/take-on.ts";
import { dayOf } from "../../../domain/base/day.ts";
import { caseLabel, labelBytes } from "../../../domain/case/label.ts";
import { atDesk } from "../../access/desk.ts";
import { turnedAway } from "../../access/turned-away.ts";
import type { Env } from "../../env.ts";
import type { TextKey } from "../../texts/texts.ts";
import type { Tried } from "./actions.tsx";
import { incomingPage, type Refused } from "./incoming.tsx";
import { inboxList } from "./list.tsx";

const longest = 10_000;

/** One text of a form; "" where it was not sent. */
async function typed(c: Context<Env>, field: string): Promise<string> {
  const value = (await c.req.parseBody())[field];
  return typeof value === "string" ? value.replaceAll("\r\n", "\n").trim() : "";
}

type Refusal =
  | Refused
  | "not-permitted"
  | "inbox.not-found"
  | "inbox.unreadable"
  | "inbox.no-reason"
  | "inbox.no-words";

/** The page again, with what was refused: at its field where it can be put right, else above. */
async function again(
  c: Context<Env>,
  house: House,
  desk: Desk,
  code: Refusal,
  tried: Omit<Tried, "problems">,
): Promise<Response> {
  const id = c.req.param("id") ?? "";
  switch (code) {
    case "not-permitted":
    case "inbox.not-found":
      return await turnedAway(c, code);
    case "inbox.unreadable":
      return await incomingPage(c, house, desk, id, {});
    case "inbox.no-reason":
    case "inbox.no-words": {
      const text = c.get("say")(`refusal.${code}`);
      const problems = [{ field: tried.act, text }];
      return await incomingPage(c, house, desk, id, { tried: { ...tried, problems } });
    }
    case "inbox.already-handled":
    case "inbox.not-a-report":
    case "inbox.not-a-referral":
    case "inbox.sender-unknown":
      return await incomingPage(c, house, desk, id, { refused: code });
  }
}

/** A text that is longer than anyone reads; null when it is not. */
async function tooLong(
  c: Context<Env>,
  house: House,
  desk: Desk,
  tried: Omit<Tried, "problems">,
): Promise<Response | null> {
  if (tried.text.length <= longest) {
    return null;
  }
  const key: TextKey = "seen.too-long";
  const problems = [{ field: tried.act, text: c.get("say")(key, { most: longest }) }];
  const id = c.req.param("id") ?? "";
  return await incomingPage(c, house, desk, id, { tried: { ...tried, problems } });
}

async function takeOnAct(c: Context<Env>, house: House, desk: Desk, id: string) {
  const restricted = (await typed(c, "restricted")) === "yes";
  const label = caseLabel(randomBytes(labelBytes));
  const taken = await takeOn(desk.cell, desk.actor, { id, label, restricted }, house.now());
  if (!taken.ok) {
    return await again(c, house, desk, taken.refused, { act: "take-on", text: "" });
  }
  house.nudge();
  return c.redirect(`/cases/${taken.value.caseId}`, 303);
}

async function turnDown(
  c: Context<Env>,
  house: House,
  desk: Desk,
  id: string,
  act: "set-aside" | "decline",
) {
  const tried = { act, text: await typed(c, act) };
  const long = await tooLong(c, house, desk, tried);
  if (long !== null) {
    return long;
  }
  const verb = act === "decline" ? declineReferral : setAside;
  const outcome = await verb(desk.cell, desk.actor, { id, reason: tried.text }, house.now());
  if (!outcome.ok) {
    return await again(c, house, desk, outcome.refused, tried);
  }
  house.nudge();
  return c.redirect(`/inbox/${id}`, 303);
}

async function replyAct(c: Context<Env>, house: House, desk: Desk, id: string) {
  const tried = { act: "reply", text: await typed(c, "reply") } as const;
  const long = await tooLong(c, house, desk, tried);
  if (long !== null) {
    return long;
  }
  const once = z.uuid().safeParse(await typed(c, "once"));
  const reply = once.success ? once.data : crypto.randomUUID();
  const request = { id, reply, words: tried.text };
  const written = await replyToReport(desk.cell, desk.actor, request, house.now());
  if (!written.ok) {
    return await again(c, house, desk, written.refused, tried);
  }
  house.nudge();
  return c.redirect(`/inbox/${id}?written=yes`, 303);
}

async function nameAct(c: Context<Env>, house: House, desk: Desk, id: string) {
  const tried = { act: "name", text: await typed(c, "name") } as const;
  const long = await tooLong(c, house, desk, tried);
  if (long !== null) {
    return long;
  }
  const opened = await readIncomingName(desk.cell, desk.actor, { id, reason: tried.text });
  // Shown on this one answer and on no address: opened again, it is asked and logged again.
  return opened.ok
    ? await incomingPage(c, house, desk, id, { name: opened.value })
    : await again(c, house, desk, opened.refused, tried);
}

/** The inbox of an agency: the list, one thing that came in, and what is done with it. */
export function inboxPages(house: House): Hono<Env> {
  const at = "/inbox/:id";
  return new Hono<Env>()
    .get(
      "/inbox",
      atDesk((c, desk) => inboxList(c, desk, dayOf(house.now()))),
    )
    .get(
      at,
      atDesk<typeof at>((c, desk) => {
        const written = c.req.query("written") === "yes";
        return incomingPage(c, house, desk, c.req.param("id"), { written });
      }),
    )
    .post(
      "/inbox/:id/take-on",
      atDesk<"/inbox/:id/take-on">((c, desk) => takeOnAct(c, house, desk, c.req.param("id"))),
    )
    .post(
      "/inbox/:id/set-aside",
      atDesk<"/inbox/:id/set-aside">((c, desk) =>
        turnDown(c, house, desk, c.req.param("id"), "set-aside"),
      ),
    )
    .post(
      "/inbox/:id/decline",
      atDesk<"/inbox/:id/decline">((c, desk) =>
        turnDown(c, house, desk, c.req.param("id"), "decline"),
      ),
    )
    .post(
      "/inbox/:id/reply",
      atDesk<"/inbox/:id/reply">((c, desk) => replyAct(c, house, desk, c.req.param("id"))),
    )
    .post(
      "/inbox/:id/name",
      atDesk<"/inbox/:id/name">((c, desk) => nameAct(c, house, desk, c.req.param("id"))),
    );
}
