import { statusOf } from "../../api/problem.ts";
import { choicesFor, type ReferralChoices } from "../../api/referral/choices.ts";
import { prepareReferral } from "../../api/referral/prepare.ts";
import { type SendRefusal, sendReferrals } from "../../api/referral/send.ts";
import { possibleInstead } from "../../api/referral/sent/take-step.ts";
import { addDays } from "../../domain/time/day.ts";
import { turnedFromCase } from "../access/turned-away.ts";
import { CaseRail, CaseTop } from "../case/case-frame.tsx";
import { ErrorSummary, type Problem } from "../components/error-summary.tsx";
import { page } from "../frame.tsx";
import { chooseLanguage } from "../language.ts";
import { context, desk, house, law, redirect, say, today } from "../page.ts";
import {
  type Asked,
  askedFor,
  chosenRecipients,
  offered,
  oneOf,
  type Part,
  partIn,
  parts,
  referralTo,
  type Typed,
  typedFrom,
  typedIn,
  withIds,
  withinConsents,
} from "./form.ts";
import { Judge, shownOnJudge } from "./judge.tsx";
import { type FormProps, Kept, type OneTo, WarningsFirst } from "./part.tsx";
import { Preview, shownOnPreview } from "./preview.tsx";
import { possibleText } from "./state.tsx";
import { shownOnWhat, What } from "./what.tsx";
import { shownOnWhom, Whom } from "./whom.tsx";
import { longest, type Wrong, wrongOfEach, wrongWhom } from "./wrong.ts";

/** Choosing a language sends the form, so that nothing typed is lost. */
const formId = "refer";

/** The usual: two weeks for an answer, half a year of use. */
const usual = { answerDays: 14, useDays: 180 } as const;

interface Asking {
  readonly choices: ReferralChoices;
  readonly typed: Typed;
}

const codesOf = () => Object.keys(law().sharing.codes.requires);

function requestTo({ choices, typed }: Asking, cell: string) {
  return referralTo(typed, choices, cell, {
    codes: codesOf(),
    iHaveRead: say("referral.names-nobody-yes"),
    theirOwn: say("referral.source-own"),
  });
}

/** While fields are being chosen, the rules are asked about all. */
async function ruledTo(asking: Asking, part: Part): Promise<readonly OneTo[]> {
  const { choices, typed } = asking;
  const all: OneTo[] = [];
  for (const cell of part === "whom" ? [] : chosenRecipients(typed)) {
    const asked = requestTo(asking, cell);
    const wish = part === "what" ? { ...asked, fields: offered } : asked;
    const request = { caseId: choices.head.id, wish };
    const { sharing } = law();
    const ruled = await prepareReferral(desk().cell, desk().actor, sharing, request, house().now());
    if (ruled.ok) {
      all.push({ cell, name: ruled.value.to.name, preview: ruled.value });
    }
  }
  return all;
}

function shownOn(part: Part, props: FormProps, to: readonly OneTo[]): readonly string[] {
  switch (part) {
    case "whom":
      return shownOnWhom(props);
    case "what":
      return shownOnWhat(to);
    case "judge":
      return shownOnJudge(props, to);
    case "preview":
      return shownOnPreview(to);
  }
}

function Fields({ part, to, ...props }: FormProps & { part: Part; to: readonly OneTo[] }) {
  switch (part) {
    case "whom":
      return <Whom {...props} />;
    case "what":
      return <What {...props} to={to} />;
    case "judge":
      return <Judge {...props} to={to} />;
    case "preview":
      return <Preview {...props} to={to} />;
  }
}

async function show(
  asking: Asking,
  part: Part,
  problems: readonly Problem[] = [],
): Promise<Response> {
  if (problems.length > 0) {
    context().set("sent", { fields: [], typed: {}, problems });
  }
  const { choices, typed } = asking;
  const props = { choices, typed };
  const to = await ruledTo(asking, part);
  const movedOn = problems.some(({ code = "" }) => statusOf(code) === 409);
  const here = say(`referral.part.${part}`);
  return await page(
    {
      title: `${say("referral.new")}, ${here}`,
      form: formId,
      ...(movedOn && { status: 409 }),
      rail: <CaseRail caseId={choices.head.id} here="referrals" />,
    },
    <>
      <CaseTop head={choices.head} heading={say("referral.new")} />
      <ErrorSummary />
      <p class="lead">
        <strong>{here}</strong>
      </p>
      <WarningsFirst {...props} to={to} />
      <form method="post" action={`/cases/${choices.head.id}/referrals/new`} id={formId}>
        <input type="hidden" name="at" value={part} />
        <Kept typed={typed} shown={shownOn(part, props, to)} />
        <Fields {...props} part={part} to={to} />
      </form>
    </>,
  );
}

/** Names the recipient where there are several. */
function inWords({ choices, typed }: Asking, wrong: readonly Wrong[]): readonly Problem[] {
  const several = chosenRecipients(typed).length > 1;
  return wrong.map(({ field, key }) => {
    const whose = choices.recipients.find(({ cell }) => several && field.endsWith(`.${cell}`));
    const text = say(key, { most: longest });
    return { field, code: key, text: whose === undefined ? text : `${whose.name}: ${text}` };
  });
}

function wrongBefore(asked: Asked, { choices, typed }: Asking): readonly Wrong[] {
  if (asked === "whom") {
    return [];
  }
  const first = wrongWhom(typed, choices);
  const later = asked === "what" || asked === "judge" ? [] : wrongOfEach(typed, choices, codesOf());
  const wrong = [...first, ...later];
  const part = parts.find((each) => wrong.some((one) => one.part === each));
  return wrong.filter((one) => one.part === part);
}

function fieldOf(asking: Asking, code: SendRefusal): string {
  if (code === "referral.already-moved-on" || code === "referral.not-found") {
    return "passesOn";
  }
  return `to.${chosenRecipients(asking.typed)[0] ?? ""}`;
}

async function send(asking: Asking): Promise<Response> {
  const { choices, typed } = asking;
  const cells = chosenRecipients(typed);
  const passes = oneOf(typed, "passesOn");
  const request = {
    caseId: choices.head.id,
    passesOn: passes === "" ? null : passes,
    referrals: cells.map((cell) => requestTo(asking, cell)),
  };
  const sent = await sendReferrals(
    desk().cell,
    desk().actor,
    law().sharing,
    request,
    house().now(),
  );
  if (!sent.ok) {
    if (sent.refused === "not-permitted" || sent.refused === "case.not-found") {
      return await turnedFromCase(sent);
    }
    const can = possibleInstead(sent);
    const text = [say(`refusal.${sent.refused}`), ...(can === null ? [] : [possibleText(can)])];
    const field = fieldOf(asking, sent.refused);
    const problem = { field, code: sent.refused, text: text.join(" ") };
    return await show(asking, "preview", [problem]);
  }
  house().nudge();
  const [first, ...others] = sent.value;
  return others.length === 0 && first !== undefined
    ? redirect(`/referrals/${first.id}?sent`)
    : redirect(`/cases/${choices.head.id}/referrals?sent`);
}

export async function newReferral(caseId: string): Promise<Response> {
  const choices = await choicesFor(desk().cell, desk().actor, caseId);
  if (!choices.ok) {
    return await turnedFromCase(choices);
  }
  const typed = typedIn(new URL(context().req.url).searchParams, {
    due: addDays(today(), usual.answerDays),
    until: addDays(today(), usual.useDays),
  });
  return await show({ choices: choices.value, typed }, "whom");
}

export async function postReferral(caseId: string): Promise<Response> {
  const choices = await choicesFor(desk().cell, desk().actor, caseId);
  if (!choices.ok) {
    return await turnedFromCase(choices);
  }
  const body = await context().req.parseBody({ all: true });
  const given = withinConsents(typedFrom(body), choices.value);
  const typed = withIds(given);
  const asking = { choices: choices.value, typed };
  if (body["language"] !== undefined) {
    chooseLanguage(context(), house().origin, body["language"]);
    return await show(asking, partIn(body));
  }
  const asked = askedFor(body);
  const wrong = wrongBefore(asked, asking);
  const [first] = wrong;
  if (first !== undefined) {
    return await show(asking, first.part, inWords(asking, wrong));
  }
  return asked === "send" ? await send(asking) : await show(asking, asked);
}
