import { randomBytes } from "node:crypto";
import { type Context, Hono } from "hono";
import { z } from "zod";
import type { Desk, House } from "../../../api/house.ts";
import { dealWithHeld, heldActs } from "../../../api/intake/held.ts";
import { readIncomingName } from "../../../api/intake/read-name.ts";
import { replyToReport } from "../../../api/intake/reply.ts";
import { setAside } from "../../../api/intake/set-aside.ts";
import { takeOn } from "../../../api/intake/take-on.ts";
import { childAside } from "../../../domain/case/child.ts";
import { caseLabel, labelBytes } from "../../../domain/case/label.ts";
import { dayOf, isMoment, moment } from "../../../domain/time/day.ts";
import { atDesk } from "../../access/desk.ts";
import { turnedAway } from "../../access/turned-away.ts";
import type { Env } from "../../env.ts";
import { allOf, chosenOf, textOf, typedIn } from "../cases/form.ts";
import { addAct, addPage } from "./add.tsx";
import { again, tooLong, tryingOf } from "./again.tsx";
import { acknowledgeAct, askAct, declineAct, safeguardDoneAct } from "./answer-acts.ts";
import { incomingPage } from "./incoming.tsx";
import { inboxList } from "./list.tsx";
import { removalNoted, removalOff, removalPage } from "./removal.tsx";
import type { Did } from "./said.tsx";

const anyMoment = z.iso.datetime().refine(isMoment).transform(moment);
const isUuid = (text: string) => z.uuid().safeParse(text).success;

type ActOn = (c: Context<Env>, house: House, desk: Desk) => Promise<Response>;

const takeOnAct: ActOn = async (c, house, desk) => {
  const tried = await tryingOf(c, "take-on");
  const restricted = textOf(tried.typed, "restricted") === "yes";
  const label = caseLabel(randomBytes(labelBytes));
  const id = c.req.param("id") ?? "";
  const taken = await takeOn(desk.cell, desk.actor, { id, label, restricted }, house.now());
  if (!taken.ok) {
    return await again(c, house, desk, taken.refused, tried);
  }
  house.nudge();
  return c.redirect(`/cases/${taken.value.caseId}`, 303);
};

const setAsideAct: ActOn = async (c, house, desk) => {
  const tried = await tryingOf(c, "set-aside");
  const reason = textOf(tried.typed, "set-aside");
  const long = await tooLong(c, house, desk, tried, ["set-aside"]);
  if (long !== null) {
    return long;
  }
  const id = c.req.param("id") ?? "";
  const child = chosenOf(childAside, tried.typed, "child");
  const outcome = await setAside(desk.cell, desk.actor, { id, reason, child }, house.now());
  return outcome.ok
    ? c.redirect(`/inbox/${id}`, 303)
    : await again(c, house, desk, outcome.refused, tried);
};

const replyAct: ActOn = async (c, house, desk) => {
  const tried = await tryingOf(c, "reply");
  const long = await tooLong(c, house, desk, tried, ["reply"]);
  if (long !== null) {
    return long;
  }
  const id = c.req.param("id") ?? "";
  const once = z.uuid().safeParse(textOf(tried.typed, "once"));
  const reply = once.success ? once.data : crypto.randomUUID();
  const request = { id, reply, words: textOf(tried.typed, "reply") };
  const written = await replyToReport(desk.cell, desk.actor, request, house.now());
  if (!written.ok) {
    return await again(c, house, desk, written.refused, tried);
  }
  house.nudge();
  return c.redirect(`/inbox/${id}?written=yes`, 303);
};

const nameAct: ActOn = async (c, house, desk) => {
  const tried = await tryingOf(c, "name");
  const long = await tooLong(c, house, desk, tried, ["name"]);
  if (long !== null) {
    return long;
  }
  const id = c.req.param("id") ?? "";
  const reason = textOf(tried.typed, "name");
  const opened = await readIncomingName(desk.cell, desk.actor, { id, reason }, house.now());
  // Shown in this answer only; opening again is logged again.
  return opened.ok
    ? await incomingPage(c, house, desk, id, { name: opened.value })
    : await again(c, house, desk, opened.refused, tried);
};

async function heldAct(c: Context<Env>, house: House, desk: Desk): Promise<Response> {
  const typed = await typedIn(c);
  const until = anyMoment.safeParse(textOf(typed, "until"));
  const act = {
    do: chosenOf(heldActs, typed, "do") ?? "let-in",
    ids: textOf(typed, "which") === "all" ? null : allOf(typed, "report").filter(isUuid),
    until: until.success ? until.data : house.now(),
    reason: textOf(typed, "reason"),
  };
  const dealt = await dealWithHeld(desk.cell, desk.actor, act, house.now());
  if (dealt.ok) {
    return c.redirect("/inbox?held=yes", 303);
  }
  if (dealt.refused === "not-permitted") {
    return await turnedAway(c, dealt.refused);
  }
  const field = dealt.refused === "inbox.no-reason" ? "reason" : "report";
  const problems = [{ field, text: c.get("say")(`refusal.${dealt.refused}`) }];
  return await inboxList(c, desk, dayOf(house.now()), { typed, problems });
}

const done = z.object({
  did: z.enum(["acknowledge", "acknowledge-left", "decline", "ask", "safeguard-done"]),
  words: z.enum(["went", "stayed", "none"]).catch("none"),
});

function didOf(c: Context<Env>): Did | undefined {
  const parsed = done.safeParse(c.req.query());
  return parsed.success ? { what: parsed.data.did, words: parsed.data.words } : undefined;
}

export function inboxPages(house: House): Hono<Env> {
  const at = "/inbox/:id";
  const acts: readonly (readonly [string, ActOn])[] = [
    ["take-on", takeOnAct],
    ["add", addAct],
    ["set-aside", setAsideAct],
    ["reply", replyAct],
    ["name", nameAct],
    ["decline", declineAct],
    ["ask", askAct],
    ["acknowledge", acknowledgeAct],
    ["safeguards/:kind", safeguardDoneAct],
    ["removal", removalNoted],
    ["removal/off", removalOff],
  ];
  const pages = new Hono<Env>()
    .get(
      "/inbox",
      atDesk((c, desk) => inboxList(c, desk, dayOf(house.now()))),
    )
    .post(
      "/inbox/held",
      atDesk((c, desk) => heldAct(c, house, desk)),
    )
    .get(
      at,
      atDesk<typeof at>((c, desk) => {
        const written = c.req.query("written") === "yes";
        return incomingPage(c, house, desk, c.req.param("id"), { written, did: didOf(c) });
      }),
    )
    .get(
      `${at}/add`,
      atDesk((c, desk) => addPage(c, house, desk)),
    )
    .get(
      `${at}/removal`,
      atDesk((c, desk) => removalPage(c, house, desk)),
    );
  for (const [path, act] of acts) {
    pages.post(
      `${at}/${path}`,
      atDesk((c, desk) => act(c, house, desk)),
    );
  }
  return pages;
}
