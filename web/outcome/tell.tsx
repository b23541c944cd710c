import { type TellingChoices, tellingChoices } from "../../api/outcome/choices.ts";
import { prepareTelling, type TellingPreview } from "../../api/outcome/prepare.ts";
import { tellOutcome } from "../../api/outcome/tell.ts";
import { telling, tellingFaults } from "../../api/outcome/telling.ts";
import { type OutcomeField, outcomeFields } from "../../domain/outcome/outcome.ts";
import { turnedAway } from "../access/turned-away.ts";
import { CaseTabs, CaseTop } from "../case/case-frame.tsx";
import { Actions, Button } from "../components/button.tsx";
import { ErrorSummary } from "../components/error-summary.tsx";
import { Facts } from "../components/facts.tsx";
import { EmptyState } from "../components/notice.tsx";
import { showTyped } from "../forms/kept.tsx";
import { post, typedIn } from "../forms/post.ts";
import { sent } from "../forms/sent.ts";
import { allOf, type Typed, textOf } from "../forms/typed.ts";
import { page } from "../frame.tsx";
import { desk, house, language, law, param, redirect, say } from "../page.ts";
import { Rules } from "../referral/rules.tsx";
import { dayText } from "../texts/formats.ts";
import { provisionText } from "./provision.ts";
import { answerName, answersIn, NoWays, TellForm } from "./tell-form.tsx";

interface Props {
  readonly preview: TellingPreview;
  readonly typed: Typed;
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

const told = ["to", "consent", "nobody", "reasoning"] as const;

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
        {[...told, ...answersIn(typed).map(({ code }) => answerName(code))].map((name) => (
          <input type="hidden" name={name} value={allOf(typed, name)[0]} />
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

async function formPage(choices: TellingChoices): Promise<Response> {
  const { head, threads } = choices;
  const failed = (sent()?.problems ?? []).length > 0;
  return await page(
    {
      title: say("outcome.tell-heading"),
      failed,
      status: failed ? 400 : 200,
      tabs: <CaseTabs caseId={head.id} here="outcomes" />,
    },
    <>
      <CaseTop head={head} heading={say("outcome.tell-heading")} />
      <ErrorSummary />
      {threads.length === 0 && (
        <EmptyState heading={say("outcome.nobody")}>
          <p>{say("outcome.nobody-text")}</p>
        </EmptyState>
      )}
      <NoWays choices={choices} />
      {threads.some(({ ways }) => ways.length > 0) && <TellForm choices={choices} />}
    </>,
  );
}

export async function tellPage(): Promise<Response> {
  const { cell, actor } = desk();
  const choices = await tellingChoices(cell, actor, law().sharing, param("id"), house().now());
  return choices.ok ? await formPage(choices.value) : await turnedAway(choices.refused);
}

async function previewPage(preview: TellingPreview, typed: Typed): Promise<Response> {
  const heading = say("referral.preview", { agency: preview.thread.otherName });
  return await page(
    { title: heading, tabs: <CaseTabs caseId={preview.head.id} here="outcomes" /> },
    <>
      <CaseTop head={preview.head} heading={heading} />
      <TellPreview preview={preview} typed={typed} />
    </>,
  );
}

const labels = {
  to: { wrong: "outcome.missing.to" },
  consent: "referral.consent",
  reasoning: "outcome.reasoning",
} as const;

const names: Readonly<Record<string, string>> = {
  thread: "to",
  purpose: "to",
  noteNamesNobody: "nobody",
};

const form = {
  nameOf: (field: string) => names[field] ?? field,
  told: {
    thread: (typed: Typed) => textOf(typed, "to").split(" ")[0],
    purpose: (typed: Typed) => textOf(typed, "to").split(" ")[1],
    answers: answersIn,
  },
  judge: tellingFaults,
  again: tellPage,
};

export async function postTelling(): Promise<Response> {
  const { cell, actor } = desk();
  const { sharing } = law();
  const outcome = param("id");
  const typed = await typedIn();
  switch (textOf(typed, "step")) {
    case "change":
      showTyped(typed);
      return await tellPage();
    case "send":
      return await post(telling, labels, {
        ...form,
        keep: (wish) => tellOutcome(cell, actor, sharing, { outcome, ...wish }, house().now()),
        kept: ({ caseId }) => {
          house().nudge();
          return redirect(`/cases/${caseId}/outcomes?told`);
        },
      });
    default:
      return await post(telling, labels, {
        ...form,
        keep: (wish) => prepareTelling(cell, actor, sharing, { outcome, ...wish }, house().now()),
        kept: (preview) => previewPage(preview, typed),
      });
  }
}
