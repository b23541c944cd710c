import { type TellingChoices, tellingChoices } from "../../api/outcome/choices.ts";
import { prepareTelling, type TellingPreview } from "../../api/outcome/prepare.ts";
import { tellOutcome } from "../../api/outcome/tell.ts";
import type { TellingRefusal } from "../../api/outcome/telling.ts";
import { type OutcomeField, outcomeFields } from "../../domain/outcome/outcome.ts";
import { turnedAway } from "../access/turned-away.ts";
import { CaseRail, CaseTop } from "../case/case-frame.tsx";
import { Actions, Button } from "../components/button.tsx";
import { ErrorSummary, type Problem } from "../components/error-summary.tsx";
import { Facts } from "../components/facts.tsx";
import { EmptyState } from "../components/notice.tsx";
import { page } from "../frame.tsx";
import { context, desk, house, language, law, redirect, say } from "../page.ts";
import { Rules } from "../referral/rules.tsx";
import { dayText } from "../texts/formats.ts";
import { provisionText } from "./provision.ts";
import { NoWays, TellForm } from "./tell-form.tsx";
import { answerName, type TypedTelling, tellingOf, typedTelling } from "./typed.ts";

interface Props {
  readonly preview: TellingPreview;
  readonly typed: TypedTelling;
}

function contentOf(preview: TellingPreview, field: OutcomeField) {
  const { content } = preview;
  const not = say("outcome.not-noted");
  const said: Readonly<Record<OutcomeField, string>> = {
    outcome: say(`outcome.kind.${content.outcome}`),
    happened: dayText(language(), content.happened),
    provision:
      content.provision === null ? not : provisionText(law().provisions, content.provision),
    note: content.note ?? not,
  };
  return said[field];
}

function isEmpty({ outcome }: TellingPreview, field: OutcomeField): boolean {
  return (field === "provision" || field === "note") && outcome[field] === null;
}

function TellPreview({ preview, typed }: Props) {
  const { fields, outcome, thread, basis } = preview;
  const stays = outcomeFields.filter(
    (field) => !fields.includes(field) && !isEmpty(preview, field),
  );
  return (
    <>
      <p class="lead">{say("referral.preview-intro")}</p>
      <h2>{say("referral.preview-told")}</h2>
      <Facts
        facts={fields.map((field) => ({
          term: say(`outcome.field.${field}`),
          value: contentOf(preview, field),
        }))}
      />
      {stays.length > 0 && (
        <>
          <h2>{say("referral.preview-stays")}</h2>
          <Facts
            facts={stays.map((field) => ({
              term: say(`outcome.field.${field}`),
              value: say("outcome.stays-why"),
            }))}
          />
        </>
      )}
      <h2>{say("referral.basis")}</h2>
      <Rules rules={basis} />
      <form method="post" action={`/outcomes/${outcome.id}/tell`}>
        {(["to", "consent", "nobody", "reasoning"] as const).map((name) => (
          <input type="hidden" name={name} value={typed[name]} />
        ))}
        {[...typed.answers].map(([code, holds]) => (
          <input type="hidden" name={answerName(code)} value={holds ? "yes" : "no"} />
        ))}
        <Actions>
          <Button name="step" value="send">
            {say("referral.send", { agency: thread.otherName })}
          </Button>
          <Button name="step" value="change" variant="secondary">
            {say("referral.change")}
          </Button>
        </Actions>
      </form>
    </>
  );
}

interface Shown {
  readonly typed: TypedTelling;
  readonly problems: readonly Problem[];
}

async function formPage(choices: TellingChoices, { typed, problems }: Shown): Promise<Response> {
  const { head, threads } = choices;
  const failed = problems.length > 0;
  return await page(
    {
      title: say("outcome.tell-heading"),
      failed,
      status: failed ? 400 : 200,
      rail: <CaseRail caseId={head.id} here="outcomes" />,
    },
    <>
      <CaseTop head={head} heading={say("outcome.tell-heading")} />
      <ErrorSummary problems={problems} />
      {threads.length === 0 && (
        <EmptyState heading={say("outcome.nobody")}>
          <p>{say("outcome.nobody-text")}</p>
        </EmptyState>
      )}
      <NoWays {...{ choices }} />
      {threads.some(({ ways }) => ways.length > 0) && (
        <TellForm choices={choices} typed={typed} problems={problems} />
      )}
    </>,
  );
}

export async function tellPage(
  id: string,
  shown: Shown = { typed: typedTelling({}), problems: [] },
): Promise<Response> {
  const { cell, actor } = desk();
  const choices = await tellingChoices(cell, actor, law().sharing, id, house().now());
  return choices.ok ? await formPage(choices.value, shown) : await turnedAway(choices.refused);
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
  id: string,
  typed: TypedTelling,
  code: TellingRefusal | "outcome.not-found" | "not-permitted",
): Promise<Response> {
  if (code === "not-permitted" || code === "outcome.not-found") {
    return await turnedAway(code);
  }
  const problem = { field: fieldOf[code], text: say(`refusal.${code}`) };
  return await tellPage(id, { typed, problems: [problem] });
}

const longest = 4000;

function missing({ to, reasoning }: TypedTelling): readonly Problem[] {
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

async function previewPage(preview: TellingPreview, typed: TypedTelling): Promise<Response> {
  const heading = say("referral.preview", { agency: preview.thread.otherName });
  return await page(
    { title: heading, rail: <CaseRail caseId={preview.head.id} here="outcomes" /> },
    <>
      <CaseTop head={preview.head} heading={heading} />
      <TellPreview preview={preview} typed={typed} />
    </>,
  );
}

export async function postTelling(id: string): Promise<Response> {
  const typed = typedTelling(await context().req.parseBody());
  const problems = typed.step === "change" ? [] : missing(typed);
  if (typed.step === "change" || problems.length > 0) {
    return await tellPage(id, { typed, problems });
  }
  const wish = tellingOf(id, typed);
  const { sharing } = law();
  if (typed.step === "preview") {
    const preview = await prepareTelling(desk().cell, desk().actor, sharing, wish, house().now());
    return preview.ok
      ? await previewPage(preview.value, typed)
      : await refusedTelling(id, typed, preview.refused);
  }
  const told = await tellOutcome(desk().cell, desk().actor, sharing, wish, house().now());
  if (!told.ok) {
    return await refusedTelling(id, typed, told.refused);
  }
  house().nudge();
  return redirect(`/cases/${told.value.caseId}/outcomes?told`);
}
