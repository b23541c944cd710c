import type { Context } from "hono";
import { z } from "zod";
import type { Desk, House } from "../../../api/house.ts";
import { acknowledgeSafeguards } from "../../../api/intake/acknowledge.ts";
import { askBack } from "../../../api/intake/ask-back.ts";
import { declineReferral } from "../../../api/intake/decline.ts";
import { noteSafeguardDone } from "../../../api/intake/safeguard-done.ts";
import { type SafeguardKind, safeguardKinds } from "../../../domain/case/safeguard.ts";
import { askedBack, declineReasons } from "../../../domain/referral/step.ts";
import { day, isMeantDay } from "../../../domain/time/day.ts";
import { turnedAway } from "../../access/turned-away.ts";
import type { Env } from "../../env.ts";
import { allOf, type Typed, textOf } from "../cases/form.ts";
import { again, putRight, tooLong, tryingOf } from "./again.tsx";
import type { Did } from "./said.tsx";

function stepOf(typed: Typed): string {
  const once = z.uuid().safeParse(textOf(typed, "once"));
  return once.success ? once.data : crypto.randomUUID();
}

function ownWordsIn(typed: Typed, form: string) {
  return {
    words: textOf(typed, `${form}-words`),
    namesNobody: textOf(typed, `${form}-names-nobody`) === "yes",
  };
}

function back(c: Context<Env>, house: House, what: Did["what"], wordsTold: boolean | null) {
  house.nudge();
  const told = { true: "went", false: "stayed", null: "none" } as const;
  const words = told[`${wordsTold}`];
  return c.redirect(`/inbox/${c.req.param("id") ?? ""}?did=${what}&words=${words}`, 303);
}

export async function declineAct(c: Context<Env>, house: House, desk: Desk): Promise<Response> {
  const trying = await tryingOf(c, "decline");
  const long = await tooLong(c, house, desk, trying, ["decline-words"]);
  if (long !== null) {
    return long;
  }
  const reason = z.enum(declineReasons).safeParse(textOf(trying.typed, "decline-reason"));
  if (!reason.success) {
    const text = c.get("say")("intake.missing.reason");
    return await putRight(c, house, desk, trying, [{ field: "decline-reason", text }]);
  }
  const own = ownWordsIn(trying.typed, "decline");
  const request = { id: c.req.param("id") ?? "", reason: reason.data, ...own };
  const { sharing } = house.law;
  const outcome = await declineReferral(desk.cell, desk.actor, sharing, request, house.now());
  return outcome.ok
    ? back(c, house, "decline", outcome.value.wordsTold)
    : await again(c, house, desk, outcome.refused, trying);
}

export async function askAct(c: Context<Env>, house: House, desk: Desk): Promise<Response> {
  const trying = await tryingOf(c, "ask");
  const { typed } = trying;
  const long = await tooLong(c, house, desk, trying, ["ask-words"]);
  if (long !== null) {
    return long;
  }
  const say = c.get("say");
  const about = z.enum(askedBack).safeParse(textOf(typed, "ask-about"));
  const by = textOf(typed, "ask-by");
  if (!(about.success && isMeantDay(by))) {
    return await putRight(c, house, desk, trying, [
      ...(about.success ? [] : [{ field: "ask-about", text: say("intake.missing.about") }]),
      ...(isMeantDay(by) ? [] : [{ field: "ask-by", text: say("intake.missing.by") }]),
    ]);
  }
  const asked = { about: about.data, by: day(by), ...ownWordsIn(typed, "ask") };
  const request = { id: c.req.param("id") ?? "", step: stepOf(typed), ...asked };
  const outcome = await askBack(desk.cell, desk.actor, house.law.sharing, request, house.now());
  return outcome.ok
    ? back(c, house, "ask", outcome.value.wordsTold)
    : await again(c, house, desk, outcome.refused, trying);
}

function isKind(text: string): text is SafeguardKind {
  return (safeguardKinds as readonly string[]).includes(text);
}

export async function acknowledgeAct(c: Context<Env>, house: House, desk: Desk): Promise<Response> {
  const trying = await tryingOf(c, "acknowledge");
  const safeguards = allOf(trying.typed, "safeguards").filter(isKind);
  if (safeguards.length === 0) {
    const text = c.get("say")("intake.missing.safeguards");
    return await putRight(c, house, desk, trying, [{ field: "safeguards", text }]);
  }
  const request = { id: c.req.param("id") ?? "", step: stepOf(trying.typed), safeguards };
  const left = await acknowledgeSafeguards(desk.cell, desk.actor, request, house.now());
  return left.ok
    ? back(c, house, left.value.length === 0 ? "acknowledge" : "acknowledge-left", null)
    : await again(c, house, desk, left.refused, trying);
}

export async function safeguardDoneAct(
  c: Context<Env>,
  house: House,
  desk: Desk,
): Promise<Response> {
  const safeguard = c.req.param("kind") ?? "";
  if (!isKind(safeguard)) {
    return await turnedAway(c, "inbox.not-found");
  }
  const form = `done-${safeguard}` as const;
  const trying = await tryingOf(c, form);
  const long = await tooLong(c, house, desk, trying, [`${form}-words`]);
  if (long !== null) {
    return long;
  }
  const own = ownWordsIn(trying.typed, form);
  const said = { id: c.req.param("id") ?? "", step: stepOf(trying.typed), safeguard, ...own };
  const { sharing } = house.law;
  const outcome = await noteSafeguardDone(desk.cell, desk.actor, sharing, said, house.now());
  return outcome.ok
    ? back(c, house, "safeguard-done", outcome.value.wordsTold)
    : await again(c, house, desk, outcome.refused, trying);
}
