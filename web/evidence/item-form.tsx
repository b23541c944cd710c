import { addItem, adding } from "../../api/evidence/add.ts";
import { type EvidenceOfCase, readEvidence } from "../../api/evidence/read.ts";
import { itemKinds, sourceKnown, speakers } from "../../domain/evidence/item.ts";
import { type KeptItem, waysObtained } from "../../domain/evidence/kept.ts";
import { turnedFromCase } from "../access/turned-away.ts";
import { CaseTabs, CaseTop } from "../case/case-frame.tsx";
import { Actions, Button } from "../components/button.tsx";
import { Checkboxes, RadioGroup } from "../components/choice.tsx";
import { ErrorSummary } from "../components/error-summary.tsx";
import { Select, TextArea, TextField } from "../components/field.tsx";
import { FormId } from "../forms/form-id.tsx";
import { post } from "../forms/post.ts";
import { sent } from "../forms/sent.ts";
import { allOf } from "../forms/typed.ts";
import { page } from "../frame.tsx";
import { desk, house, law, param, query, redirect, say } from "../page.ts";
import { BearsFields, said } from "./bears-fields.tsx";
import { always, evidenceAt } from "./names.tsx";

interface FormProps {
  readonly found: EvidenceOfCase;
  /** What is corrected; null for a new one. */
  readonly before: KeptItem | null;
}

const sources = (before: KeptItem | null, of: "item" | "wordOf"): readonly string[] =>
  (before?.restsOn ?? []).flatMap((source) =>
    of in source ? [Object.values<string>(source)[0] ?? ""] : [],
  );

function What({ before }: FormProps) {
  return (
    <>
      <h2>{say("evidence.q.what")}</h2>
      <TextField
        name="what"
        label={say("evidence.what")}
        help={say("evidence.what-help")}
        value={before?.what}
      />
      <RadioGroup
        name="kind"
        legend={say("evidence.kind")}
        options={said("kind", itemKinds)}
        chosen={before?.kind ?? null}
        unknown={null}
      />
    </>
  );
}

function Whose({ found, before }: FormProps) {
  return (
    <>
      <h2>{say("evidence.q.whose")}</h2>
      <RadioGroup
        name="speakerIs"
        legend={say("evidence.speaker-is")}
        options={[
          { value: "", label: say("evidence.speaker.nobody") },
          ...said("speaker", speakers),
        ]}
        chosen={before?.speakerIs ?? ""}
        unknown={null}
      />
      <Select
        name="speaker"
        label={say("evidence.speaker")}
        options={[
          { value: "", label: say("evidence.speaker.other") },
          ...found.persons.map(({ id, pseudonym }) => ({ value: id, label: pseudonym })),
        ]}
        value={before?.speaker ?? ""}
      />
      <TextField name="who" label={say("evidence.who")} optional value={before?.who} />
    </>
  );
}

function RestsOn({ found, before }: FormProps) {
  const items = found.items.filter(({ id }) => id !== before?.id);
  return (
    <>
      <h2>{say("evidence.q.rests-on")}</h2>
      <p>{say("evidence.rests-on-why")}</p>
      <Checkboxes
        name="restsOnWords"
        legend={say("evidence.rests-on-words")}
        options={found.persons.map(({ id, pseudonym }) => ({ value: id, label: pseudonym }))}
        chosen={sources(before, "wordOf")}
      />
      {items.length > 0 && (
        <Checkboxes
          name="restsOnItems"
          legend={say("evidence.rests-on-items")}
          options={items.map(({ id, number, what }) => ({ value: id, label: `${number} ${what}` }))}
          chosen={sources(before, "item")}
        />
      )}
      <RadioGroup
        name="restsOnKnown"
        legend={say("evidence.rests-on-known")}
        options={said("known", sourceKnown)}
        chosen={before?.restsOnKnown ?? "unknown"}
        unknown={null}
      />
    </>
  );
}

function Dates({ of, before }: Pick<FormProps, "before"> & { readonly of: "made" | "obtained" }) {
  const span = before?.[of];
  return (
    <fieldset class="ds-fieldset">
      <legend class="ds-label">{say(`evidence.${of}`)}</legend>
      <p data-field="description">{say("evidence.span-help")}</p>
      <div class="evidence-dates">
        <TextField
          name={`${of}Earliest`}
          type="date"
          label={say("evidence.earliest")}
          optional
          value={span?.earliest ?? undefined}
        />
        <TextField
          name={`${of}Latest`}
          type="date"
          label={say("evidence.latest")}
          optional
          value={span?.latest ?? undefined}
        />
        <TextField name={`${of}Said`} label={say("evidence.said")} optional value={span?.said} />
      </div>
    </fieldset>
  );
}

function When({ before }: FormProps) {
  return (
    <>
      <h2>{say("evidence.q.when")}</h2>
      <Dates of="made" before={before} />
      <Dates of="obtained" before={before} />
      <TextField name="from" label={say("evidence.from")} optional value={before?.from} />
      <RadioGroup
        name="how"
        legend={say("evidence.how")}
        options={said("how", waysObtained)}
        chosen={before?.how ?? null}
        unknown={null}
      />
      <TextArea
        name="mayBeUsed"
        label={say("evidence.may-be-used")}
        help={say("evidence.may-be-used-help")}
        optional
        rows={2}
        value={before?.mayBeUsed}
      />
    </>
  );
}

async function form(): Promise<Response> {
  const { cell, actor } = desk();
  const caseId = param("id");
  const read = await readEvidence(cell, actor, law(), { caseId, period: always });
  if (!read.ok) {
    return await turnedFromCase(read);
  }
  const { value: found } = read;
  const corrects = query("corrects");
  const before = found.items.find(({ id }) => id === corrects) ?? null;
  const problems = sent()?.problems ?? [];
  const heading =
    before === null
      ? say("evidence.add")
      : say("evidence.correct-heading", { number: before.number });
  const action = evidenceAt(caseId, "items/new");
  return await page(
    {
      title: `${heading}, ${found.head.label}`,
      tabs: <CaseTabs caseId={caseId} here="evidence-items" />,
      ...(problems.length > 0 ? { status: 400, failed: true } : {}),
    },
    <>
      <ErrorSummary problems={problems} />
      <CaseTop head={found.head} heading={heading} />
      <form method="post" action={before === null ? action : `${action}?corrects=${before.id}`}>
        <FormId />
        {before !== null && <input type="hidden" name="corrects" value={before.id} />}
        <What {...{ found, before }} />
        <Whose {...{ found, before }} />
        <RestsOn {...{ found, before }} />
        <When {...{ found, before }} />
        {before === null && (
          <>
            <h2>{say("evidence.q.concerns")}</h2>
            <BearsFields found={found} later />
          </>
        )}
        <Actions>
          <Button>{say("evidence.keep")}</Button>
        </Actions>
      </form>
    </>,
  );
}

export const itemFormPage = (): Promise<Response> => form();

const labels = {
  what: "evidence.what",
  kind: { wrong: "evidence.kind-missing" },
  speakerIs: "evidence.speaker-is",
  speaker: "evidence.speaker",
  who: "evidence.who",
  restsOnWords: "evidence.rests-on-words",
  restsOnItems: "evidence.rests-on-items",
  restsOnKnown: { wrong: "evidence.known-missing" },
  madeEarliest: "evidence.earliest",
  madeLatest: "evidence.latest",
  madeSaid: "evidence.said",
  obtainedEarliest: "evidence.earliest",
  obtainedLatest: "evidence.latest",
  obtainedSaid: "evidence.said",
  from: "evidence.from",
  how: { wrong: "evidence.how-missing" },
  mayBeUsed: "evidence.may-be-used",
  corrects: "evidence.what",
  on: "evidence.on",
  bears: { wrong: "evidence.bears-missing" },
  persons: "evidence.of-persons",
} as const;

export async function postItem(): Promise<Response> {
  const { cell, actor } = desk();
  const caseId = param("id");
  return await post(adding, labels, {
    told: { on: (typed) => allOf(typed, "on").filter((place) => place !== "") },
    keep: async (wish) => await addItem(cell, actor, law(), { ...wish, caseId }, house().now()),
    kept: ({ id }) => redirect(evidenceAt(caseId, `items/${id}`)),
    again: form,
  });
}
