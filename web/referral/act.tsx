import { z } from "zod";
import { form } from "../../api/form.ts";
import { withdrawConsent } from "../../api/person/consent.ts";
import { readReferral } from "../../api/referral/read.ts";
import { replyInReferral, replying } from "../../api/referral/reply.ts";
import { keeping, keepPassedOn } from "../../api/referral/sent/keep.ts";
import { noteTalk, notingTalk, talkFaults } from "../../api/referral/sent/note-talk.ts";
import { type MovedOn, possibleInstead } from "../../api/referral/sent/take-step.ts";
import { withdrawing, withdrawReferral } from "../../api/referral/sent/withdraw.ts";
import { done } from "../../domain/base/outcome.ts";
import { day, isMeantDay, momentAt } from "../../domain/time/day.ts";
import { post, typedIn } from "../forms/post.ts";
import { type Typed, textOf } from "../forms/typed.ts";
import { context, desk, house, law, param, redirect, say } from "../page.ts";
import { referralPage } from "./read.tsx";
import { possibleText } from "./state.tsx";

/** It has moved on: what was typed is kept, and what can be done is told. */
async function movedOn(outcome: { readonly refused: MovedOn }): Promise<Response> {
  const can = possibleInstead({ ok: false, ...outcome }) ?? [];
  const text = `${say("referral.moved-on")} ${possibleText(can)}`;
  const sent = context().get("sent");
  const problems = [{ field: "acts", code: outcome.refused, text }];
  context().set("sent", sent && { ...sent, problems });
  return await referralPage();
}

function of(act: string) {
  return {
    nameOf: (field: string) => `${act}-${field}`,
    again: () => referralPage(),
    refused: movedOn,
  };
}

function back(told: string) {
  house().nudge();
  return redirect(`/referrals/${param("id")}?${told}`);
}

export async function postReply(): Promise<Response> {
  const { cell, actor } = desk();
  const id = param("id");
  return await post(
    replying,
    {},
    {
      ...of("reply"),
      keep: (said) => replyInReferral(cell, actor, law().sharing, { id, ...said }, house().now()),
      kept: ({ wordsTold }) => back(`replied=${wordsTold ? "told" : "kept"}`),
    },
  );
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

/** The yes ends with it only where the person took it back. */
const withTheYes = form(
  withdrawing.shape
    .extend({ ended: z.boolean().default(false) })
    .refine(({ ended, reason }) => !ended || reason === "consent-withdrawn", { path: ["ended"] }),
  withdrawing.at,
);

export async function postWithdrawal(): Promise<Response> {
  const { cell, actor } = desk();
  const id = param("id");
  const labels = {
    "withdraw-reason": { wrong: "referral.missing.withdraw" },
    "withdraw-ended": { wrong: "referral.missing.ended" },
  } as const;
  return await post(withTheYes, labels, {
    ...of("withdraw"),
    keep: async ({ ended, ...step }) => {
      const told = ended ? await endConsent(id) : null;
      if (told !== null) {
        return done(`consent=${told}`);
      }
      const withdrawn = await withdrawReferral(cell, actor, { id, ...step }, house().now());
      return withdrawn.ok
        ? done(`withdrawn=${withdrawn.value.beforeItLeft ? "before" : "after"}`)
        : withdrawn;
    },
    kept: back,
  });
}

/** “” where the date or time is invalid. */
function reachedIn(typed: Typed): string {
  const [date, time] = [textOf(typed, "talk-day"), textOf(typed, "talk-time")];
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time) ?? [];
  return hours !== undefined && minutes !== undefined && isMeantDay(date)
    ? momentAt(day(date), Number(hours) * 60 + Number(minutes))
    : "";
}

export async function postTalk(): Promise<Response> {
  const { cell, actor } = desk();
  const id = param("id");
  const typed = await typedIn();
  const lacksTime = isMeantDay(textOf(typed, "talk-day")) && reachedIn(typed) === "";
  const labels = {
    "talk-whom": "referral.talk-whom",
    "talk-day": { wrong: "referral.missing.talk-day" },
    "talk-time": { wrong: "referral.missing.talk-time" },
    "talk-result": { wrong: "referral.missing.talk-result" },
    "talk-words": "referral.talk-words",
  } as const;
  return await post(notingTalk, labels, {
    nameOf: (field) =>
      field === "reachedAt" ? `talk-${lacksTime ? "time" : "day"}` : `talk-${field}`,
    told: { reachedAt: reachedIn },
    judge: (talk) => talkFaults(talk, house().now()),
    keep: (talk) => noteTalk(cell, actor, { id, ...talk }, house().now()),
    kept: () => redirect(`/referrals/${id}?noted=talk`),
    again: () => referralPage(),
  });
}

export async function postKeep(): Promise<Response> {
  const { cell, actor } = desk();
  const id = param("id");
  return await post(
    keeping,
    {},
    {
      nameOf: () => "why",
      keep: ({ why }) => keepPassedOn(cell, actor, { id, why }, house().now()),
      kept: () => redirect(`/referrals/${id}?noted=kept`),
      again: () => referralPage(),
    },
  );
}
