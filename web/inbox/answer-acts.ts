import { z } from "zod";
import { acknowledgeSafeguards } from "../../api/intake/answer/acknowledge.ts";
import { askBack } from "../../api/intake/answer/ask-back.ts";
import { declineReferral } from "../../api/intake/answer/decline.ts";
import { noteSafeguardDone } from "../../api/intake/answer/safeguard-done.ts";
import { type SafeguardKind, safeguardKinds } from "../../domain/case/safeguard.ts";
import { askedBack, declineReasons } from "../../domain/referral/step.ts";
import { day, isMeantDay } from "../../domain/time/day.ts";
import { turnedAway } from "../access/turned-away.ts";
import { allOf, type Typed, textOf } from "../forms/typed.ts";
import { desk, house, law, param, redirect, say } from "../page.ts";
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

function back(what: Did["what"], wordsTold: boolean | null) {
  house().nudge();
  const told = { true: "went", false: "stayed", null: "none" } as const;
  const words = told[`${wordsTold}`];
  return redirect(`/inbox/${param("id")}?did=${what}&words=${words}`);
}

export async function declineAct(): Promise<Response> {
  const trying = await tryingOf("decline");
  const long = await tooLong(trying, ["decline-words"]);
  if (long !== null) {
    return long;
  }
  const reason = z.enum(declineReasons).safeParse(textOf(trying.typed, "decline-reason"));
  if (!reason.success) {
    const text = say("intake.missing.reason");
    return await putRight(trying, [{ field: "decline-reason", text }]);
  }
  const own = ownWordsIn(trying.typed, "decline");
  const request = { id: param("id"), reason: reason.data, ...own };
  const { sharing } = law();
  const outcome = await declineReferral(desk().cell, desk().actor, sharing, request, house().now());
  return outcome.ok
    ? back("decline", outcome.value.wordsTold)
    : await again(outcome.refused, trying);
}

export async function askAct(): Promise<Response> {
  const trying = await tryingOf("ask");
  const { typed } = trying;
  const long = await tooLong(trying, ["ask-words"]);
  if (long !== null) {
    return long;
  }
  const about = z.enum(askedBack).safeParse(textOf(typed, "ask-about"));
  const by = textOf(typed, "ask-by");
  if (!(about.success && isMeantDay(by))) {
    return await putRight(trying, [
      ...(about.success ? [] : [{ field: "ask-about", text: say("intake.missing.about") }]),
      ...(isMeantDay(by) ? [] : [{ field: "ask-by", text: say("intake.missing.by") }]),
    ]);
  }
  const asked = { about: about.data, by: day(by), ...ownWordsIn(typed, "ask") };
  const request = { id: param("id"), step: stepOf(typed), ...asked };
  const outcome = await askBack(desk().cell, desk().actor, law().sharing, request, house().now());
  return outcome.ok ? back("ask", outcome.value.wordsTold) : await again(outcome.refused, trying);
}

function isKind(text: string): text is SafeguardKind {
  return (safeguardKinds as readonly string[]).includes(text);
}

export async function acknowledgeAct(): Promise<Response> {
  const trying = await tryingOf("acknowledge");
  const safeguards = allOf(trying.typed, "safeguards").filter(isKind);
  if (safeguards.length === 0) {
    const text = say("intake.missing.safeguards");
    return await putRight(trying, [{ field: "safeguards", text }]);
  }
  const request = { id: param("id"), step: stepOf(trying.typed), safeguards };
  const left = await acknowledgeSafeguards(desk().cell, desk().actor, request, house().now());
  return left.ok
    ? back(left.value.length === 0 ? "acknowledge" : "acknowledge-left", null)
    : await again(left.refused, trying);
}

export async function safeguardDoneAct(): Promise<Response> {
  const safeguard = param("kind");
  if (!isKind(safeguard)) {
    return await turnedAway("inbox.not-found");
  }
  const form = `done-${safeguard}` as const;
  const trying = await tryingOf(form);
  const long = await tooLong(trying, [`${form}-words`]);
  if (long !== null) {
    return long;
  }
  const own = ownWordsIn(trying.typed, form);
  const said = { id: param("id"), step: stepOf(trying.typed), safeguard, ...own };
  const { sharing } = law();
  const outcome = await noteSafeguardDone(desk().cell, desk().actor, sharing, said, house().now());
  return outcome.ok
    ? back("safeguard-done", outcome.value.wordsTold)
    : await again(outcome.refused, trying);
}
