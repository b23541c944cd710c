import { beginDraft } from "../../api/edit/draft.ts";
import { type AboutField, aboutFields } from "../../domain/edit/draft.ts";
import {
  comparabilities,
  confidences,
  findings,
  questions,
  sides,
} from "../../domain/edit/whole.ts";
import { turnedAway } from "../access/turned-away.ts";
import { Actions, Button } from "../components/button.tsx";
import { Select, TextArea, TextField } from "../components/field.tsx";
import { BackLink } from "../components/way.tsx";
import { typedIn } from "../forms/post.ts";
import { textOf } from "../forms/typed.ts";
import { page } from "../frame.tsx";
import { desk, house, param, redirect, say } from "../page.ts";
import { DraftTabs, keepAndGo, partPath, withDraft } from "./draft-frame.tsx";

interface FieldProps {
  readonly about: Readonly<Partial<Record<AboutField, string>>>;
}

function Words({
  about,
  field,
  optional,
}: FieldProps & {
  readonly field: "outcome" | "sector" | "unit" | "not-read" | "caution";
  readonly optional?: boolean;
}) {
  return (["nb", "en"] as const).map((each) => (
    <TextArea
      name={`${field}-${each}`}
      label={`${say(`edit.about.${field}`)}. ${say(`edit.words-${each}`)}`}
      help={field === "unit" && each === "nb" ? say("edit.about.unit-help") : undefined}
      rows={field === "sector" || field === "unit" ? 1 : 3}
      value={about[`${field}-${each}`]}
      optional={optional}
    />
  ));
}

function Line({
  about,
  field,
  help,
  optional,
  size,
}: FieldProps & {
  readonly field: "name" | "court" | "ref" | "date" | "country";
  readonly help?: string;
  readonly optional?: boolean;
  readonly size?: number;
}) {
  return (
    <TextField
      name={field}
      label={say(`edit.about.${field}`)}
      help={help}
      value={about[field]}
      optional={optional}
      size={size}
    />
  );
}

function Choices({ about }: FieldProps) {
  const choose = { value: "", label: say("edit.choose") };
  const one = (field: AboutField) => ({ name: field, value: about[field] });
  const final = [
    { value: "", label: say("knowledge.final.unknown") },
    { value: "yes", label: say("knowledge.final.yes") },
    { value: "no", label: say("knowledge.final.no") },
  ];
  return (
    <>
      <Select {...one("final")} label={say("edit.about.final")} options={final} />
      <Select
        {...one("side")}
        label={say("edit.about.side")}
        options={[
          choose,
          ...sides.map((value) => ({ value, label: say(`compare.side.${value}`) })),
        ]}
      />
      <Select
        {...one("question")}
        label={say("edit.about.question")}
        options={[
          choose,
          ...questions.map((value) => ({ value, label: say(`knowledge.question.${value}`) })),
        ]}
      />
      <Select
        {...one("finding")}
        label={say("edit.about.finding")}
        options={[
          choose,
          ...findings.map((value) => ({ value, label: say(`knowledge.finding.${value}`) })),
        ]}
      />
      <Select
        {...one("comparability")}
        label={say("edit.about.comparability")}
        options={[
          choose,
          ...comparabilities.map((value) => ({ value, label: say(`edit.comparability.${value}`) })),
        ]}
      />
      <Select
        {...one("confidence")}
        label={say("edit.about.confidence")}
        options={[
          choose,
          ...confidences.map((value) => ({ value, label: say(`knowledge.confidence.${value}`) })),
        ]}
      />
    </>
  );
}

export async function aboutPage(): Promise<Response> {
  return await withDraft(async ({ id, content: { about } }) => {
    const props = { about };
    return await page(
      { title: say("edit.draft"), tabs: <DraftTabs id={id} here="about" /> },
      <>
        <BackLink href="/edit">{say("edit.heading")}</BackLink>
        <h1>{about.name || say("edit.draft")}</h1>
        <p class="lead">{say("edit.begin-how")}</p>
        <form method="post">
          <Line {...props} field="name" help={say("edit.about.name-help")} />
          <Line {...props} field="court" />
          <Line {...props} field="ref" optional />
          <Line {...props} field="date" help={say("edit.about.date-help")} optional size={12} />
          <Line {...props} field="country" help={say("edit.about.country-help")} size={4} />
          <TextArea
            name="sources"
            label={say("edit.about.sources")}
            help={say("edit.about.sources-help")}
            value={about.sources}
          />
          <Choices {...props} />
          <Words {...props} field="outcome" />
          <Words {...props} field="sector" />
          <Words {...props} field="unit" />
          <Words {...props} field="not-read" optional />
          <Words {...props} field="caution" optional />
          <TextField
            name="review-by"
            label={say("edit.about.review-by")}
            type="date"
            value={about["review-by"]}
            optional
          />
          <Actions>
            <Button>{say("edit.keep")}</Button>
          </Actions>
        </form>
      </>,
    );
  });
}

export async function keepAbout(): Promise<Response> {
  const typed = await typedIn();
  const about = Object.fromEntries(
    aboutFields
      .filter((field) => typed[field] !== undefined)
      .map((field) => [field, textOf(typed, field)]),
  );
  const to = partPath(param("id"), "facts");
  return await keepAndGo({ do: "about", about }, to);
}

export async function postDraft(): Promise<Response> {
  const begun = await beginDraft(desk().cell, desk().actor, house().now());
  return begun.ok ? redirect(`/edit/drafts/${begun.value}`) : await turnedAway(begun.refused);
}
