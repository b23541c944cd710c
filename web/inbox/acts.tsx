import { randomBytes } from "node:crypto";
import { z } from "zod";
import { readIncomingName } from "../../api/intake/answer/read-name.ts";
import { replyToReport } from "../../api/intake/answer/reply.ts";
import { dealWithHeld, heldActs } from "../../api/intake/held.ts";
import { setAside } from "../../api/intake/set-aside.ts";
import { takeOn } from "../../api/intake/take-on.ts";
import { childAside } from "../../domain/case/child.ts";
import { caseLabel, labelBytes } from "../../domain/case/label.ts";
import { isMoment, moment } from "../../domain/time/day.ts";
import { turnedAway } from "../access/turned-away.ts";
import { chosenOf } from "../case/form.ts";
import { typedIn } from "../forms/post.ts";
import { allOf, textOf } from "../forms/typed.ts";
import { context, desk, house, param, query, redirect, say } from "../page.ts";
import { again, tooLong, tryingOf } from "./again.tsx";
import { incomingPage } from "./incoming.tsx";
import { inboxList } from "./list.tsx";
import type { Did } from "./said.tsx";

const anyMoment = z.iso.datetime().refine(isMoment).transform(moment);
const isUuid = (text: string) => z.uuid().safeParse(text).success;

export async function takeOnAct(): Promise<Response> {
  const tried = await tryingOf("take-on");
  const restricted = textOf(tried.typed, "restricted") === "yes";
  const label = caseLabel(randomBytes(labelBytes));
  const id = param("id");
  const taken = await takeOn(desk().cell, desk().actor, { id, label, restricted }, house().now());
  if (!taken.ok) {
    return await again(taken.refused, tried);
  }
  house().nudge();
  return redirect(`/cases/${taken.value.caseId}`);
}

export async function setAsideAct(): Promise<Response> {
  const tried = await tryingOf("set-aside");
  const reason = textOf(tried.typed, "set-aside");
  const long = await tooLong(tried, ["set-aside"]);
  if (long !== null) {
    return long;
  }
  const id = param("id");
  const child = chosenOf(childAside, tried.typed, "child");
  const outcome = await setAside(desk().cell, desk().actor, { id, reason, child }, house().now());
  return outcome.ok ? redirect(`/inbox/${id}`) : await again(outcome.refused, tried);
}

export async function replyAct(): Promise<Response> {
  const tried = await tryingOf("reply");
  const long = await tooLong(tried, ["reply"]);
  if (long !== null) {
    return long;
  }
  const id = param("id");
  const once = z.uuid().safeParse(textOf(tried.typed, "once"));
  const reply = once.success ? once.data : crypto.randomUUID();
  const request = { id, reply, words: textOf(tried.typed, "reply") };
  const written = await replyToReport(desk().cell, desk().actor, request, house().now());
  if (!written.ok) {
    return await again(written.refused, tried);
  }
  house().nudge();
  return redirect(`/inbox/${id}?written=yes`);
}

export async function nameAct(): Promise<Response> {
  const tried = await tryingOf("name");
  const long = await tooLong(tried, ["name"]);
  if (long !== null) {
    return long;
  }
  const id = param("id");
  const reason = textOf(tried.typed, "name");
  const opened = await readIncomingName(desk().cell, desk().actor, { id, reason }, house().now());
  // Shown in this answer only; opening again is logged again.
  return opened.ok
    ? await incomingPage(id, { name: opened.value })
    : await again(opened.refused, tried);
}

export async function heldAct(): Promise<Response> {
  const typed = await typedIn();
  const until = anyMoment.safeParse(textOf(typed, "until"));
  const act = {
    do: chosenOf(heldActs, typed, "do") ?? "let-in",
    ids: textOf(typed, "which") === "all" ? null : allOf(typed, "report").filter(isUuid),
    until: until.success ? until.data : house().now(),
    reason: textOf(typed, "reason"),
  };
  const dealt = await dealWithHeld(desk().cell, desk().actor, act, house().now());
  if (dealt.ok) {
    return redirect("/inbox?held=yes");
  }
  if (dealt.refused === "not-permitted") {
    return await turnedAway(dealt.refused);
  }
  const field = dealt.refused === "inbox.no-reason" ? "reason" : "report";
  const problems = [{ field, text: say(`refusal.${dealt.refused}`) }];
  return await inboxList({ typed, problems });
}

const done = z.object({
  did: z.enum(["acknowledge", "acknowledge-left", "decline", "ask", "safeguard-done"]),
  words: z.enum(["went", "stayed", "none"]).catch("none"),
});

function didOf(): Did | undefined {
  const parsed = done.safeParse(context().req.query());
  return parsed.success ? { what: parsed.data.did, words: parsed.data.words } : undefined;
}

export const inboxPage = () => inboxList();

export function incomingNow(id: string): Promise<Response> {
  return incomingPage(id, { written: query("written") === "yes", did: didOf() });
}
