import { z } from "zod";
import { changingOne, changingWords, proposeChange } from "../../api/edit/propose.ts";
import { readHistory } from "../../api/edit/read.ts";
import type { Reasons } from "../../api/edit/reason.ts";
import type { Proposal } from "../../domain/edit/edit.ts";
import {
  type Place,
  placesOf,
  type Statement,
  statementFrom,
} from "../../domain/edit/statement.ts";
import { confidences, sides } from "../../domain/edit/whole.ts";
import type { Factor } from "../../domain/knowledge/factor.ts";
import { turnedAway, turnedFromCase } from "../access/turned-away.ts";
import { Actions, Button } from "../components/button.tsx";
import { RadioGroup } from "../components/choice.tsx";
import { ErrorSummary } from "../components/error-summary.tsx";
import { Select, TextArea, TextField } from "../components/field.tsx";
import { BackLink } from "../components/way.tsx";
import { errorPage } from "../error-page.tsx";
import { post, typedIn } from "../forms/post.ts";
import { typedAt } from "../forms/sent.ts";
import { textOf } from "../forms/typed.ts";
import { page } from "../frame.tsx";
import { desk, house, law, param, query, redirect, say } from "../page.ts";
import { levelsOf } from "./labels.ts";
import { placeText, ReasonFields, StatementText, Waiting } from "./shown.tsx";

type Given = Readonly<Partial<Record<"nb" | "en" | "one" | "why" | "source", string>>>;

interface FieldProps {
  readonly place: Place;
  readonly factor: Factor | undefined;
  readonly given: Given;
}

function NewChoice({
  form,
  value,
}: {
  readonly form: "side" | "confidence";
  readonly value: string;
}) {
  const options =
    form === "side"
      ? sides.map((each) => ({ value: each, label: say(`compare.side.${each}`) }))
      : confidences.map((each) => ({ value: each, label: say(`knowledge.confidence.${each}`) }));
  const label = say(form === "side" ? "edit.new-side" : "edit.place.confidence");
  return <Select name="one" label={label} options={options} value={value} />;
}

const inWords = ({ form }: Place) => form === "words" || form === "words-or-none";

function NewStatement({ place, factor, given }: FieldProps) {
  const { form, now } = place;
  if (inWords(place)) {
    const words = now !== null && typeof now === "object" ? now : { nb: "", en: "" };
    return (
      <>
        {(["nb", "en"] as const).map((each) => (
          <TextArea
            name={each}
            label={`${say("edit.new-text")}. ${say(`edit.words-${each}`)}`}
            value={given[each] ?? words[each]}
            optional={form === "words-or-none"}
          />
        ))}
      </>
    );
  }
  const value = given.one ?? String(now ?? "");
  if (form === "level") {
    return (
      <RadioGroup
        name="one"
        legend={say("edit.new-level")}
        options={levelsOf(factor)}
        chosen={value}
        unknown={null}
      />
    );
  }
  if (form === "side" || form === "confidence") {
    return <NewChoice form={form} value={value} />;
  }
  return (
    <TextField
      name="one"
      label={say(form === "day" ? "edit.new-day" : "edit.new-text")}
      type={form === "day" ? "date" : "text"}
      help={form === "reader" ? say("edit.help.reader") : undefined}
      value={value}
    />
  );
}

function givenIn(proposal: Proposal | undefined): Given {
  if (proposal?.edit.kind !== "change") {
    return {};
  }
  const { edit, why, source } = proposal;
  const { would } = edit;
  const words = would !== null && typeof would === "object" ? would : { one: String(would) };
  return { ...words, why, source };
}

function placeAt(name: string): Place | undefined {
  const decision = law().decisions.find(({ id }) => id === param("id"));
  return decision && placesOf(decision).find(({ place }) => place === name);
}

async function show(name: string): Promise<Response> {
  const { cell, actor } = desk();
  const id = param("id");
  const allowed = await readHistory(cell, actor, id);
  if (!allowed.ok) {
    return await turnedAway(allowed.refused);
  }
  const given = givenIn(allowed.value.find((each) => each.id === query("from")));
  const decision = law().decisions.find((each) => each.id === id);
  const place = placeAt(name);
  if (decision === undefined || place === undefined) {
    return await errorPage(404);
  }
  const waiting = allowed.value.filter(
    ({ answer, edit }) => answer === null && edit.kind === "change" && edit.place === name,
  );
  const factor = law().factors.get(place.fact?.factor ?? "");
  const title = placeText(place.place);
  const was = typedAt("was")?.[0] || JSON.stringify(place.now);
  return await page(
    { title },
    <>
      <ErrorSummary />
      <BackLink href={`/edit/decisions/${id}`}>{decision.name}</BackLink>
      <h1>{title}</h1>
      <Waiting me={actor.id} proposals={waiting} />
      <h2>{say("edit.stands-now")}</h2>
      <StatementText factor={factor} statement={place.now} />
      <form method="post">
        <input type="hidden" name="place" value={place.place} />
        <input type="hidden" name="was" value={was} />
        <NewStatement place={place} factor={factor} given={given} />
        <ReasonFields why={given.why} source={given.source} />
        <Actions>
          <Button>{say("edit.propose")}</Button>
        </Actions>
      </form>
    </>,
  );
}

const statement = z.union([
  z.strictObject({ nb: z.string(), en: z.string() }),
  z.string(),
  z.number(),
  z.null(),
]);

/** What the form was opened on; what is there now if that is unreadable. */
function wasIn(text: string, now: Statement): Statement {
  try {
    return statement.catch(now).parse(JSON.parse(text));
  } catch {
    return now;
  }
}

interface Sent extends Reasons {
  readonly was: string;
}

async function propose(): Promise<Response> {
  const entry = param("id");
  const name = textOf(await typedIn(), "place");
  const place = placeAt(name);
  if (place === undefined) {
    return await errorPage(404);
  }
  const { cell, actor } = desk();
  const keep = ({ was, why, source }: Sent, typed: Parameters<typeof statementFrom>[1]) => {
    const would = statementFrom(place.form, typed);
    const request = { entry, place: name, was: wasIn(was, place.now), would, why, source };
    return proposeChange(cell, actor, law(), request, house().now());
  };
  const further = {
    kept: (id: string) => redirect(`/edit/proposals/${id}`),
    again: () => show(name),
    refused: turnedFromCase,
  };
  return inWords(place)
    ? await post(
        changingWords,
        {},
        {
          ...further,
          keep: (sent) => keep(sent, { nb: sent.nb.trim(), en: sent.en.trim(), one: "" }),
        },
      )
    : await post(
        changingOne,
        {},
        {
          ...further,
          keep: (sent) => keep(sent, { nb: "", en: "", one: sent.one.trim() }),
        },
      );
}

export const changePage = {
  show: () => show(query("place") ?? ""),
  propose,
};
