import { z } from "zod";
import { statusOf } from "../../api/problem.ts";
import { choicesFor, sending, sendingFaults } from "../../api/referral/choices.ts";
import { prepareReferral } from "../../api/referral/prepare.ts";
import { sendReferrals } from "../../api/referral/send.ts";
import { possibleInstead } from "../../api/referral/sent/take-step.ts";
import { unfounded } from "../../domain/referral/judged.ts";
import { day } from "../../domain/time/day.ts";
import { turnedFromCase } from "../access/turned-away.ts";
import { CaseTabs, CaseTop } from "../case/case-frame.tsx";
import { ErrorSummary, type Problem } from "../components/error-summary.tsx";
import { Hidden, Kept, showTyped } from "../forms/kept.tsx";
import { examine, inOrder, typedIn } from "../forms/post.ts";
import type { Typed } from "../forms/typed.ts";
import { page } from "../frame.tsx";
import { chooseLanguage } from "../language.ts";
import { context, desk, house, law, redirect, say, today } from "../page.ts";
import {
  type Asking,
  chosenRecipients,
  type OneTo,
  offered,
  referralTo,
  typedAtPlace,
  typedInAddress,
  unjudgedText,
  withIds,
  withinConsents,
  wrongTick,
} from "./form.ts";
import { Judge } from "./judge.tsx";
import { Preview } from "./preview.tsx";
import { WarningsFirst } from "./rules.tsx";
import { possibleText } from "./state.tsx";
import { What } from "./what.tsx";
import { Whom } from "./whom.tsx";

const parts = ["whom", "what", "judge", "preview"] as const;
type Part = (typeof parts)[number];
/** The pages already asked. */
const asksOf: Readonly<Record<Part | "send", readonly Part[]>> = {
  ...{ whom: [], what: ["whom"], judge: ["whom"] },
  ...{ preview: parts, send: parts },
};
const pages = { whom: Whom, what: What, judge: Judge, preview: Preview } as const;

/** Choosing a language sends the form, so that nothing typed is lost. */
const formId = "refer";

const labels = {
  to: { wrong: "referral.missing.to", many: "referral.too-many" },
  purpose: { wrong: "referral.missing.purpose" },
  person: "referral.person",
  consent: "referral.consent",
  passesOn: "referral.passes-on",
  due: { wrong: "referral.missing.due" },
  until: { wrong: "referral.missing.until" },
} as const;

const partOf = (field: string): Part => {
  if (field in labels) {
    return "whom";
  }
  return field.startsWith("fields.") ? "what" : "judge";
};

/** While fields are being chosen, the rules are asked about all. */
async function ruledTo(asking: Asking, part: Part): Promise<readonly OneTo[]> {
  const all: OneTo[] = [];
  for (const cell of part === "whom" ? [] : chosenRecipients(asking.typed)) {
    const { due, until, ...asked } = referralTo(asking, cell);
    const fields = part === "what" ? offered : asked.fields;
    const wish = { ...asked, fields, due: day(due), until: day(until) };
    const request = { caseId: asking.choices.head.id, wish };
    const { sharing } = law();
    const ruled = await prepareReferral(desk().cell, desk().actor, sharing, request, house().now());
    if (ruled.ok) {
      all.push({ cell, name: ruled.value.to.name, preview: ruled.value });
    }
  }
  return all;
}

async function show(
  asking: Asking,
  part: Part,
  problems: readonly Problem[] = [],
): Promise<Response> {
  const { choices, typed } = asking;
  showTyped(typed, problems);
  const to = await ruledTo(asking, part);
  const movedOn = problems.some(({ code = "" }) => statusOf(code) === 409);
  const here = say(`referral.part.${part}`);
  const Fields = pages[part];
  return await page(
    {
      title: `${say("referral.new")}, ${here}`,
      form: formId,
      failed: problems.length > 0,
      ...(movedOn && { status: 409 }),
      tabs: <CaseTabs caseId={choices.head.id} here="referrals" />,
    },
    <>
      <CaseTop head={choices.head} heading={say("referral.new")} />
      <ErrorSummary />
      <p class="lead">
        <strong>{here}</strong>
      </p>
      <WarningsFirst to={to} />
      <form method="post" action={`/cases/${choices.head.id}/referrals/new`} id={formId}>
        <Hidden name="at" value={part} />
        <Fields {...asking} to={to} />
        <Kept />
      </form>
    </>,
  );
}

/** Names the recipient where there are several. */
function withName({ choices, typed }: Asking, problem: Problem): Problem {
  const several = chosenRecipients(typed).length > 1;
  const whose = choices.recipients.find(
    ({ cell }) => several && problem.field.endsWith(`.${cell}`),
  );
  return whose === undefined ? problem : { ...problem, text: `${whose.name}: ${problem.text}` };
}

function examined(asking: Asking) {
  const { choices, typed } = asking;
  const to = chosenRecipients(typed);
  const rows =
    to.length > 0 ? to.map((cell) => referralTo(asking, cell)) : [referralTo(asking, "")];
  return examine(sending, labels, typed, {
    told: { referrals: () => rows.map((row) => ({ ...row, to: row.to || undefined })) },
    nameOf: (field, [at, ...path] = []) => {
      const row = rows[Number(at)];
      if (field === "passesOn") {
        return field;
      }
      return row === undefined ? "to" : typedAtPlace(row, path.map(String));
    },
    judge: ({ referrals = [] }: Partial<Sending>) => [
      ...sendingFaults(referrals, choices, { from: desk().cell.id, today: today() }),
      ...rows.flatMap(({ judged: { unit } }, at) =>
        unfounded(unit.answers).map(
          (each) => ["referral.not-judged", `referrals.${at}.judged.unit.answers.${each}`] as const,
        ),
      ),
    ],
    says: {
      "referral.consent-for-another": "referral.consent-elsewhere",
      "referral.no-fields": "referral.missing.fields",
      "referral.not-judged": unjudgedText,
    },
  });
}

type Sending = z.output<typeof sending.shape>;

function wrongBefore(asked: Part | "send", asking: Asking, found: readonly Problem[]) {
  const tick = wrongTick(asking);
  const own = tick === null ? [] : [{ field: "consent", code: tick, text: say(tick) }];
  const problems = inOrder([...own, ...found], labels);
  const part = asksOf[asked].find((each) => problems.some(({ field }) => partOf(field) === each));
  return { part, problems: problems.filter(({ field }) => partOf(field) === part) };
}

async function send(asking: Asking, { passesOn, referrals }: Sending): Promise<Response> {
  const caseId = asking.choices.head.id;
  const request = {
    ...{ caseId, passesOn },
    referrals: referrals.map(({ id = crypto.randomUUID(), ...each }) => ({ ...each, id })),
  };
  const { sharing } = law();
  const sent = await sendReferrals(desk().cell, desk().actor, sharing, request, house().now());
  if (!sent.ok) {
    if (sent.refused === "not-permitted" || sent.refused === "case.not-found") {
      return await turnedFromCase(sent);
    }
    const can = possibleInstead(sent);
    const text = [say(`refusal.${sent.refused}`), ...(can === null ? [] : [possibleText(can)])];
    const of = sending.at[sent.refused];
    const field = of === "passesOn" ? of : `to.${referrals[0]?.to ?? ""}`;
    return await show(asking, "preview", [{ field, code: sent.refused, text: text.join(" ") }]);
  }
  house().nudge();
  const [first, ...others] = sent.value;
  return others.length === 0 && first !== undefined
    ? redirect(`/referrals/${first.id}?sent`)
    : redirect(`/cases/${caseId}/referrals?sent`);
}

export async function newReferral(caseId: string): Promise<Response> {
  const choices = await choicesFor(desk().cell, desk().actor, caseId);
  if (!choices.ok) {
    return await turnedFromCase(choices);
  }
  const typed = typedInAddress(new URL(context().req.url).searchParams);
  return await show({ choices: choices.value, typed }, "whom");
}

export async function postReferral(caseId: string): Promise<Response> {
  const choices = await choicesFor(desk().cell, desk().actor, caseId);
  if (!choices.ok) {
    return await turnedFromCase(choices);
  }
  const { at, step, language, ...given }: Typed = await typedIn();
  const here = z.enum(parts).catch("whom").parse(at);
  const typed = withIds(withinConsents({ choices: choices.value, typed: given }));
  const asking = { choices: choices.value, typed };
  if (language !== undefined) {
    chooseLanguage(context(), house().origin, language);
    return await show(asking, here);
  }
  // Enter asks for the next page and never sends.
  const next = parts[parts.indexOf(here) + 1] ?? "preview";
  const asked = z
    .enum([...parts, "send"])
    .catch(next)
    .parse(step);
  const read = examined(asking);
  const { part, problems } = wrongBefore(asked, asking, read.ok ? [] : read.problems);
  if (part !== undefined) {
    return await show(
      asking,
      part,
      problems.map((each) => withName(asking, each)),
    );
  }
  return asked === "send" && read.ok
    ? await send(asking, read.value)
    : await show(asking, asked === "send" ? "preview" : asked);
}
