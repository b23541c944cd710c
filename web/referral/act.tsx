import { withdrawConsent } from "../../api/person/consent.ts";
import { statusOf } from "../../api/problem.ts";
import { readReferral } from "../../api/referral/read.ts";
import { replyInReferral } from "../../api/referral/reply.ts";
import { keepPassedOn } from "../../api/referral/sent/keep.ts";
import { noteTalk } from "../../api/referral/sent/note-talk.ts";
import { possibleInstead } from "../../api/referral/sent/take-step.ts";
import { withdrawReferral } from "../../api/referral/sent/withdraw.ts";
import type { Outcome } from "../../domain/base/outcome.ts";
import { day, isMeantDay, type Moment, momentAt } from "../../domain/time/day.ts";
import { turnedAway } from "../access/turned-away.ts";
import { context, desk, house, law, redirect, say } from "../page.ts";
import { type TypedAct, typedAct } from "./acts.tsx";
import { referralPage } from "./read.tsx";
import type { talkFields } from "./removal.tsx";
import { possibleText } from "./state.tsx";
import { longest } from "./wrong.ts";

type Refused = Extract<
  Awaited<
    ReturnType<
      typeof replyInReferral | typeof withdrawReferral | typeof noteTalk | typeof keepPassedOn
    >
  >,
  { readonly ok: false }
>["refused"];

type TalkField = (typeof talkFields)[number];

interface Acting {
  readonly id: string;
  readonly typed: TypedAct;
}

/** Keeps what was typed; shows what is possible if it has moved on. */
async function refusedAct(
  { id, typed }: Acting,
  outcome: Outcome<unknown, Refused>,
  field: "reply" | "reason" | "why" | TalkField,
): Promise<Response> {
  if (
    outcome.ok ||
    outcome.refused === "not-permitted" ||
    outcome.refused === "referral.not-found"
  ) {
    return await turnedAway(outcome.ok ? "referral.not-found" : outcome.refused);
  }
  const can = possibleInstead(outcome);
  const problem =
    can === null
      ? { field, text: say(`refusal.${outcome.refused}`) }
      : { field: "acts", text: `${say("referral.moved-on")} ${possibleText(can)}` };
  const status = statusOf(outcome.refused) === 409 ? 409 : 400;
  return await referralPage(id, { typed, problems: [problem], status });
}

export async function postReply(id: string): Promise<Response> {
  const typed = typedAct(await context().req.parseBody());
  const long = tooLong("reply", typed.reply, longest);
  if (long.length > 0) {
    return await referralPage(id, { typed, problems: long, status: 400 });
  }
  const request = {
    id,
    step: typed.step,
    words: asKept(typed.reply),
    namesNobody: typed.nobody === "yes",
  };
  const { sharing } = law();
  const replied = await replyInReferral(desk().cell, desk().actor, sharing, request, house().now());
  if (!replied.ok) {
    return await refusedAct({ id, typed }, replied, "reply");
  }
  house().nudge();
  return redirect(`/referrals/${id}?replied=${replied.value.wordsTold ? "told" : "kept"}`);
}

/** Withdraws the consent and all that rests on it. Count of those told; “” if done before; null if there is none. */
async function endConsent(id: string): Promise<number | "" | null> {
  const { cell, actor } = desk();
  const read = await readReferral(cell, actor, id);
  if (!read.ok || read.value.consent === null) {
    return null;
  }
  const { consent, referral, possible } = read.value;
  if (referral.state === "withdrawn" && consent.withdrawn !== null) {
    return "";
  }
  if (!possible.includes("withdraw")) {
    return null;
  }
  const request = { caseId: referral.caseId, consent: consent.id };
  const ended = await withdrawConsent(cell, actor, request, house().now());
  return ended.ok ? ended.value.told : null;
}

export async function postWithdrawal(id: string): Promise<Response> {
  const typed = typedAct(await context().req.parseBody());
  if (typed.reason === null) {
    const problem = { field: "reason", text: say("referral.missing.withdraw") };
    return await referralPage(id, { typed, problems: [problem], status: 400 });
  }
  if (typed.ended === "yes" && typed.reason !== "consent-withdrawn") {
    const problem = { field: "ended", text: say("referral.missing.ended") };
    return await referralPage(id, { typed, problems: [problem], status: 400 });
  }
  const request = { id, step: typed.step, reason: typed.reason };
  const told = typed.ended === "yes" ? await endConsent(id) : null;
  if (told !== null) {
    house().nudge();
    return redirect(`/referrals/${id}?consent=${told}`);
  }
  const withdrawn = await withdrawReferral(desk().cell, desk().actor, request, house().now());
  if (!withdrawn.ok) {
    return await refusedAct({ id, typed }, withdrawn, "reason");
  }
  house().nudge();
  const when = withdrawn.value.beforeItLeft ? "before" : "after";
  return redirect(`/referrals/${id}?withdrawn=${when}`);
}

/** Null where the date or time is invalid. */
function reachedIn(typed: TypedAct): Moment | null {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(typed["talk-time"]) ?? [];
  return hours !== undefined && minutes !== undefined && isMeantDay(typed["talk-day"])
    ? momentAt(day(typed["talk-day"]), Number(hours) * 60 + Number(minutes))
    : null;
}

function notTalk(typed: TypedAct) {
  const checks: readonly (readonly [boolean, TalkField])[] = [
    [typed["talk-whom"].trim() === "", "talk-whom"],
    [!isMeantDay(typed["talk-day"]), "talk-day"],
    [isMeantDay(typed["talk-day"]) && reachedIn(typed) === null, "talk-time"],
    [typed["talk-result"] === null, "talk-result"],
    [typed["talk-words"].trim() === "", "talk-words"],
  ];
  const missing = checks.flatMap(([wrong, field]) =>
    wrong ? [{ field, text: say(`referral.missing.${field}`) }] : [],
  );
  const long = [
    ...tooLong("talk-whom", typed["talk-whom"], longestWhom),
    ...tooLong("talk-words", typed["talk-words"], longest),
  ];
  return [...missing, ...long];
}

/** Over-long text is given back whole. */
function tooLong(field: string, words: string, most: number) {
  return asKept(words).length > most ? [{ field, text: say("referral.too-long", { most }) }] : [];
}

function asKept(words: string): string {
  return words.replaceAll("\r\n", "\n").trim();
}

const longestWhom = 200;

export async function postTalk(id: string): Promise<Response> {
  const typed = typedAct(await context().req.parseBody());
  const reachedAt = reachedIn(typed);
  const result = typed["talk-result"];
  const wrong = notTalk(typed);
  if (wrong.length > 0 || reachedAt === null || result === null) {
    return await referralPage(id, { typed, problems: wrong, status: 400 });
  }
  const request = {
    id,
    talk: typed.step,
    removal: typed.removal,
    result,
    whom: asKept(typed["talk-whom"]),
    reachedAt,
    words: asKept(typed["talk-words"]),
  };
  const noted = await noteTalk(desk().cell, desk().actor, request, house().now());
  if (noted.ok) {
    return redirect(`/referrals/${id}?noted=talk`);
  }
  const field = noted.refused === "removal.not-reached-yet" ? "talk-day" : "talk-words";
  return await refusedAct({ id, typed }, noted, field);
}

export async function postKeep(id: string): Promise<Response> {
  const typed = typedAct(await context().req.parseBody());
  const long = tooLong("why", typed.why, longest);
  if (long.length > 0) {
    return await referralPage(id, { typed, problems: long, status: 400 });
  }
  const request = { id, why: asKept(typed.why) };
  const kept = await keepPassedOn(desk().cell, desk().actor, request, house().now());
  return kept.ok
    ? redirect(`/referrals/${id}?noted=kept`)
    : await refusedAct({ id, typed }, kept, "why");
}
