import type { Context } from "hono";
import type { Desk, House } from "../../../api/house.ts";
import { choicesFor, type ReferralChoices } from "../../../api/referral/choices.ts";
import { prepareReferral } from "../../../api/referral/prepare.ts";
import { sendReferral } from "../../../api/referral/send.ts";
import type { ReferralWish, WishRefusal } from "../../../api/referral/wish.ts";
import { addDays, dayOf } from "../../../domain/base/day.ts";
import { turnedAway } from "../../access/turned-away.ts";
import { CaseRail, CaseTop } from "../../components/case-frame.tsx";
import { ErrorSummary } from "../../components/error-summary.tsx";
import type { Env } from "../../env.ts";
import { page } from "../../frame.tsx";
import { freshForm, type Typed, typedFrom, type Wrong, wishFrom, wrongFor } from "./form.ts";
import { NewForm, shownFields } from "./new-form.tsx";
import { PreviewView } from "./preview.tsx";

type Answer = Response | Promise<Response>;

/** Two weeks for an answer and half a year of use are what is usual; whoever writes may choose otherwise. */
const usual = { answerDays: 14, useDays: 180 } as const;

/** The form, empty or with what was typed and what to put right. */
function formPage(
  c: Context<Env>,
  choices: ReferralChoices,
  typed: Typed,
  wrong: readonly Wrong[],
): Answer {
  const say = c.get("say");
  const problems = wrong.map(({ field, key }) => ({ field, text: say(key) }));
  const failed = problems.length > 0;
  return page(
    c,
    {
      title: say("referral.new"),
      failed,
      status: failed ? 400 : 200,
      rail: <CaseRail say={say} caseId={choices.head.id} here="referrals" />,
    },
    <>
      <CaseTop say={say} head={choices.head} heading={say("referral.new")} />
      <ErrorSummary say={say} problems={problems} />
      <NewForm
        say={say}
        language={c.get("language")}
        choices={choices}
        typed={typed}
        problems={problems}
      />
    </>,
  );
}

/** GET: an empty form. */
export async function newReferral(
  c: Context<Env>,
  house: House,
  { cell, actor }: Desk,
  caseId: string,
): Promise<Response> {
  const choices = await choicesFor(cell, actor, caseId);
  if (!choices.ok) {
    return await turnedAway(c, choices.refused);
  }
  const today = dayOf(house.now());
  const fresh = freshForm(addDays(today, usual.answerDays), addDays(today, usual.useDays));
  return await formPage(c, choices.value, fresh, []);
}

interface Posted {
  readonly caseId: string;
  readonly typed: Typed;
}

async function formAgain(
  c: Context<Env>,
  { cell, actor }: Desk,
  { caseId, typed }: Posted,
  wrong: readonly Wrong[] | WishRefusal | "referral.already-used",
): Promise<Response> {
  const choices = await choicesFor(cell, actor, caseId);
  if (!choices.ok) {
    return await turnedAway(c, choices.refused);
  }
  const wrongs = typeof wrong === "string" ? [wrongFor(wrong, shownFields(choices.value))] : wrong;
  return await formPage(c, choices.value, typed, wrongs);
}

async function show(
  c: Context<Env>,
  house: House,
  desk: Desk,
  posted: Posted,
  wish: ReferralWish,
): Promise<Response> {
  const say = c.get("say");
  const preview = await prepareReferral(desk.cell, desk.actor, posted.caseId, wish, house.now());
  if (!preview.ok) {
    return preview.refused === "not-permitted" || preview.refused === "case.not-found"
      ? await turnedAway(c, preview.refused)
      : await formAgain(c, desk, posted, preview.refused);
  }
  const heading = say("referral.preview", { agency: preview.value.to.name });
  const reading = { say, language: c.get("language"), law: house.law };
  return await page(
    c,
    { title: heading, rail: <CaseRail say={say} caseId={posted.caseId} here="referrals" /> },
    <>
      <CaseTop say={say} head={preview.value.head} heading={heading} />
      <PreviewView reading={reading} preview={preview.value} typed={posted.typed} />
    </>,
  );
}

async function send(
  c: Context<Env>,
  house: House,
  desk: Desk,
  posted: Posted,
  wish: ReferralWish,
): Promise<Response> {
  const { caseId, typed } = posted;
  const request = { ...wish, id: typed.id, caseId };
  const sent = await sendReferral(desk.cell, desk.actor, request, house.now());
  if (!sent.ok) {
    return sent.refused === "not-permitted" || sent.refused === "case.not-found"
      ? await turnedAway(c, sent.refused)
      : await formAgain(c, desk, posted, sent.refused);
  }
  house.nudge();
  return c.redirect(`/referrals/${sent.value.id}?sent`, 303);
}

/** POST: shows what would be told, sends it, or gives the form back to change; to the same address each time. */
export async function postReferral(
  c: Context<Env>,
  house: House,
  desk: Desk,
  caseId: string,
): Promise<Response> {
  const typed = typedFrom(await c.req.parseBody({ all: true }));
  const posted = { caseId, typed };
  if (typed.step === "change") {
    return await formAgain(c, desk, posted, []);
  }
  const wish = wishFrom(typed);
  if (!wish.ok) {
    return await formAgain(c, desk, posted, wish.wrong);
  }
  return typed.step === "send"
    ? await send(c, house, desk, posted, wish.value)
    : await show(c, house, desk, posted, wish.value);
}
