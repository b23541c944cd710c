import type { Context } from "hono";
import type { Desk, House } from "../../../api/house.ts";
import { type TellingChoices, tellingChoices } from "../../../api/outcome/choices.ts";
import { prepareTelling, type TellingPreview } from "../../../api/outcome/prepare.ts";
import { tellOutcome } from "../../../api/outcome/tell.ts";
import type { TellingRefusal } from "../../../api/outcome/telling.ts";
import { turnedAway } from "../../access/turned-away.ts";
import { CaseRail, CaseTop } from "../../components/case-frame.tsx";
import { ErrorSummary, type Problem } from "../../components/error-summary.tsx";
import { EmptyState } from "../../components/notice.tsx";
import type { Env } from "../../env.ts";
import { page } from "../../frame.tsx";
import { NoWays, TellForm } from "./tell-form.tsx";
import { TellPreview } from "./tell-preview.tsx";
import { type TypedTelling, tellingOf, typedTelling } from "./typed.ts";

interface Shown {
  readonly typed: TypedTelling;
  readonly problems: readonly Problem[];
}

async function formPage(
  c: Context<Env>,
  { law }: House,
  choices: TellingChoices,
  { typed, problems }: Shown,
): Promise<Response> {
  const say = c.get("say");
  const { head, threads } = choices;
  const failed = problems.length > 0;
  return await page(
    c,
    {
      title: say("outcome.tell-heading"),
      failed,
      status: failed ? 400 : 200,
      rail: <CaseRail say={say} caseId={head.id} here="outcomes" />,
    },
    <>
      <CaseTop say={say} head={head} heading={say("outcome.tell-heading")} />
      <ErrorSummary say={say} problems={problems} />
      {threads.length === 0 && (
        <EmptyState heading={say("outcome.nobody")}>
          <p>{say("outcome.nobody-text")}</p>
        </EmptyState>
      )}
      <NoWays {...{ say, law, choices }} language={c.get("language")} />
      {threads.some(({ ways }) => ways.length > 0) && (
        <TellForm
          say={say}
          language={c.get("language")}
          law={law}
          choices={choices}
          typed={typed}
          problems={problems}
        />
      )}
    </>,
  );
}

export async function tellPage(
  c: Context<Env>,
  house: House,
  { cell, actor }: Desk,
  id: string,
  shown: Shown = { typed: typedTelling({}), problems: [] },
): Promise<Response> {
  const choices = await tellingChoices(cell, actor, house.law.sharing, id, house.now());
  return choices.ok
    ? await formPage(c, house, choices.value, shown)
    : await turnedAway(c, choices.refused);
}

const fieldOf: Readonly<Record<TellingRefusal, keyof TypedTelling>> = {
  "referral.to-oneself": "to",
  "referral.no-such-purpose": "to",
  "outcome.not-ours": "to",
  "outcome.not-in-chain": "to",
  "outcome.already-told": "to",
  "outcome.no-rule-allows": "to",
  "outcome.no-reasoning": "reasoning",
};

async function refusedTelling(
  c: Context<Env>,
  house: House,
  desk: Desk,
  id: string,
  typed: TypedTelling,
  code: TellingRefusal | "outcome.not-found" | "not-permitted",
): Promise<Response> {
  if (code === "not-permitted" || code === "outcome.not-found") {
    return await turnedAway(c, code);
  }
  const problem = { field: fieldOf[code], text: c.get("say")(`refusal.${code}`) };
  return await tellPage(c, house, desk, id, { typed, problems: [problem] });
}

const longest = 4000;

function missing(c: Context<Env>, { to, reasoning }: TypedTelling): readonly Problem[] {
  const say = c.get("say");
  return [
    ...(to === "" ? [{ field: "to", text: say("outcome.missing.to") }] : []),
    ...(reasoning.trim() === ""
      ? [{ field: "reasoning", text: say("refusal.outcome.no-reasoning") }]
      : []),
    ...(reasoning.length > longest
      ? [{ field: "reasoning", text: say("referral.too-long", { most: longest }) }]
      : []),
  ];
}

async function previewPage(
  c: Context<Env>,
  house: House,
  preview: TellingPreview,
  typed: TypedTelling,
): Promise<Response> {
  const say = c.get("say");
  const heading = say("referral.preview", { agency: preview.thread.otherName });
  const reading = { say, language: c.get("language"), law: house.law };
  return await page(
    c,
    { title: heading, rail: <CaseRail say={say} caseId={preview.head.id} here="outcomes" /> },
    <>
      <CaseTop say={say} head={preview.head} heading={heading} />
      <TellPreview reading={reading} preview={preview} typed={typed} />
    </>,
  );
}

export async function postTelling(
  c: Context<Env>,
  house: House,
  desk: Desk,
  id: string,
): Promise<Response> {
  const typed = typedTelling(await c.req.parseBody());
  const problems = typed.step === "change" ? [] : missing(c, typed);
  if (typed.step === "change" || problems.length > 0) {
    return await tellPage(c, house, desk, id, { typed, problems });
  }
  const wish = tellingOf(id, typed);
  const { sharing } = house.law;
  if (typed.step === "preview") {
    const preview = await prepareTelling(desk.cell, desk.actor, sharing, wish, house.now());
    return preview.ok
      ? await previewPage(c, house, preview.value, typed)
      : await refusedTelling(c, house, desk, id, typed, preview.refused);
  }
  const told = await tellOutcome(desk.cell, desk.actor, sharing, wish, house.now());
  if (!told.ok) {
    return await refusedTelling(c, house, desk, id, typed, told.refused);
  }
  house.nudge();
  return c.redirect(`/cases/${told.value.caseId}/outcomes?told`, 303);
}
