import { randomBytes } from "node:crypto";
import { z } from "zod";
import { acknowledgeSafeguards, acknowledging } from "../../api/intake/answer/acknowledge.ts";
import { askBack, asking } from "../../api/intake/answer/ask-back.ts";
import { declineReferral, declining } from "../../api/intake/answer/decline.ts";
import { opening, readIncomingName } from "../../api/intake/answer/read-name.ts";
import { replying, replyToReport } from "../../api/intake/answer/reply.ts";
import { noteSafeguardDone, sayingDone } from "../../api/intake/answer/safeguard-done.ts";
import { dealing, dealWithHeld } from "../../api/intake/held.ts";
import { setAside, settingAside } from "../../api/intake/set-aside.ts";
import { takeOn, takingOn } from "../../api/intake/take-on.ts";
import { caseLabel, labelBytes } from "../../domain/case/label.ts";
import { safeguardKinds } from "../../domain/case/safeguard.ts";
import { isMoment } from "../../domain/time/day.ts";
import { turnedAway } from "../access/turned-away.ts";
import { post } from "../forms/post.ts";
import { allOf, textOf } from "../forms/typed.ts";
import { context, desk, house, law, param, query, redirect } from "../page.ts";
import { isOneByOne, oneByOne, onwards } from "../work/one-by-one.tsx";
import { incomingPage, notShown } from "./incoming.tsx";
import { inboxList } from "./list.tsx";
import type { Did, Refused } from "./said.tsx";

export async function refusedHere({
  refused,
}: {
  readonly refused: Refused | "inbox.unreadable" | "referral.no-recipient";
}): Promise<Response> {
  if (refused === "inbox.unreadable") {
    return await notShown(param("id"), refused);
  }
  const code = refused === "referral.no-recipient" ? "inbox.sender-unknown" : refused;
  return await incomingPage({ refused: code });
}

/** One page has several forms: each names its fields after itself. */
function of(act: string) {
  return {
    nameOf: (field: string) => `${act}-${field}`,
    again: () => incomingPage(),
    refused: refusedHere,
  };
}

const noReason = { wrong: "refusal.inbox.no-reason" } as const;

export async function takeOnAct(): Promise<Response> {
  const { cell, actor } = desk();
  const request = { id: param("id"), label: caseLabel(randomBytes(labelBytes)) };
  return await post(
    takingOn,
    {},
    {
      ...of("take-on"),
      keep: ({ restricted }) => takeOn(cell, actor, { ...request, restricted }, house().now()),
      kept: ({ caseId }) => {
        house().nudge();
        return onwards("take-on", param("id"), caseId);
      },
    },
  );
}

export async function setAsideAct(): Promise<Response> {
  const { cell, actor } = desk();
  const id = param("id");
  return await post(
    settingAside,
    { "set-aside-reason": noReason },
    {
      ...of("set-aside"),
      keep: (said) => setAside(cell, actor, { id, ...said }, house().now()),
      kept: () => onwards("set-aside", id, null),
    },
  );
}

export async function replyAct(): Promise<Response> {
  const { cell, actor } = desk();
  const id = param("id");
  return await post(
    replying,
    { "reply-words": { wrong: "refusal.inbox.no-words" } },
    {
      ...of("reply"),
      keep: (said) => replyToReport(cell, actor, { id, ...said }, house().now()),
      kept: () => {
        house().nudge();
        return redirect(oneByOne(`/inbox/${id}?written=yes`));
      },
    },
  );
}

export async function nameAct(): Promise<Response> {
  const { cell, actor } = desk();
  const id = param("id");
  return await post(
    opening,
    { "name-reason": noReason },
    {
      ...of("name"),
      keep: ({ reason }) => readIncomingName(cell, actor, { id, reason }, house().now()),
      // Shown in this answer only; opening again is logged again.
      kept: (name) => incomingPage({ name }),
    },
  );
}

function answered(what: Did["what"], wordsTold: boolean | null) {
  house().nudge();
  const told = { true: "went", false: "stayed", null: "none" } as const;
  const id = param("id");
  return what === "decline" && isOneByOne()
    ? onwards("decline", id, null)
    : redirect(oneByOne(`/inbox/${id}?did=${what}&words=${told[`${wordsTold}`]}`));
}

export async function declineAct(): Promise<Response> {
  const { cell, actor } = desk();
  const id = param("id");
  return await post(
    declining,
    { "decline-reason": { wrong: "intake.missing.reason" } },
    {
      ...of("decline"),
      keep: (said) => declineReferral(cell, actor, law().sharing, { id, ...said }, house().now()),
      kept: ({ wordsTold }) => answered("decline", wordsTold),
    },
  );
}

export async function askAct(): Promise<Response> {
  const { cell, actor } = desk();
  const id = param("id");
  const labels = {
    "ask-about": { wrong: "intake.missing.about" },
    "ask-by": { wrong: "intake.missing.by" },
  } as const;
  return await post(asking, labels, {
    ...of("ask"),
    keep: (asked) => askBack(cell, actor, law().sharing, { id, ...asked }, house().now()),
    kept: ({ wordsTold }) => answered("ask", wordsTold),
  });
}

export async function acknowledgeAct(): Promise<Response> {
  const { cell, actor } = desk();
  const id = param("id");
  const labels = { "acknowledge-safeguards": { wrong: "intake.missing.safeguards" } } as const;
  return await post(acknowledging, labels, {
    ...of("acknowledge"),
    keep: (those) => acknowledgeSafeguards(cell, actor, { id, ...those }, house().now()),
    kept: (left) => answered(left.length === 0 ? "acknowledge" : "acknowledge-left", null),
  });
}

export async function safeguardDoneAct(): Promise<Response> {
  const { cell, actor } = desk();
  const id = param("id");
  const safeguard = safeguardKinds.find((kind) => kind === param("kind"));
  if (safeguard === undefined) {
    return await turnedAway("inbox.not-found");
  }
  return await post(
    sayingDone,
    {},
    {
      ...of(`done-${safeguard}`),
      keep: (said) =>
        noteSafeguardDone(cell, actor, law().sharing, { id, safeguard, ...said }, house().now()),
      kept: ({ wordsTold }) => answered("safeguard-done", wordsTold),
    },
  );
}

const isUuid = (text: string) => z.uuid().safeParse(text).success;

export async function heldAct(): Promise<Response> {
  const { cell, actor } = desk();
  return await post(
    dealing,
    {},
    {
      nameOf: (field) => (field === "ids" ? "report" : field),
      told: {
        do: (typed) => (textOf(typed, "do") === "set-aside" ? "set-aside" : "let-in"),
        ids: (typed) =>
          textOf(typed, "which") === "all" ? null : allOf(typed, "report").filter(isUuid),
        until: (typed) => {
          const until = textOf(typed, "until");
          return isMoment(until) ? until : house().now();
        },
      },
      keep: (act) => dealWithHeld(cell, actor, act, house().now()),
      kept: () => redirect("/inbox?held=yes"),
      again: inboxPage,
    },
  );
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

export const incomingNow = (): Promise<Response> =>
  incomingPage({ written: query("written") === "yes", did: didOf() });
