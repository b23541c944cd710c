import { z } from "zod";
import { proposeChange } from "../../api/edit/propose.ts";
import { readHistory } from "../../api/edit/read.ts";
import type { Proposal } from "../../domain/edit/edit.ts";
import {
  type Place,
  placesOf,
  type Statement,
  statementFrom,
} from "../../domain/edit/statement.ts";
import { confidences, sides } from "../../domain/edit/whole.ts";
import type { Factor } from "../../domain/knowledge/factor.ts";
import { turnedAway } from "../access/turned-away.ts";
import { problemAt, tooLong } from "../case/form.ts";
import { Actions, Button } from "../components/button.tsx";
import { RadioGroup } from "../components/choice.tsx";
import { ErrorSummary, type Problem, problemOf } from "../components/error-summary.tsx";
import { Select, TextArea, TextField } from "../components/field.tsx";
import { BackLink } from "../components/way.tsx";
import { errorPage } from "../error-page.tsx";
import { typedIn } from "../forms/post.ts";
import { type Typed, textOf } from "../forms/typed.ts";
import { page } from "../frame.tsx";
import { desk, house, law, param, query, redirect, say } from "../page.ts";
import { levelsOf } from "./levels.ts";
import { placeText, StatementText, Waiting } from "./shown.tsx";

const long = 4000;

interface FieldProps {
  readonly place: Place;
  readonly factor: Factor | undefined;
  readonly typed: Typed;
  readonly problems: readonly Problem[];
}

function shownValue(typed: Typed, field: string, now: string): string {
  return typed[field] === undefined ? now : textOf(typed, field);
}

function NewChoice({
  form,
  value,
  problems,
}: Pick<FieldProps, "problems"> & {
  readonly form: "side" | "confidence";
  readonly value: string;
}) {
  const options =
    form === "side"
      ? sides.map((each) => ({ value: each, label: say(`compare.side.${each}`) }))
      : confidences.map((each) => ({ value: each, label: say(`knowledge.confidence.${each}`) }));
  return (
    <Select
      name="one"
      label={say(form === "side" ? "edit.new-side" : "edit.place.confidence")}
      error={problemOf(problems, "one")}
      options={options}
      value={value}
    />
  );
}

function NewStatement({ place, factor, typed, problems }: FieldProps) {
  const { form, now } = place;
  if (form === "words" || form === "words-or-none") {
    const words = now !== null && typeof now === "object" ? now : { nb: "", en: "" };
    return (
      <>
        {(["nb", "en"] as const).map((each) => (
          <TextArea
            name={each}
            label={`${say("edit.new-text")}. ${say(`edit.words-${each}`)}`}
            error={problemOf(problems, each)}
            value={shownValue(typed, each, words[each])}
            optional={form === "words-or-none"}
          />
        ))}
      </>
    );
  }
  const value = shownValue(typed, "one", String(now ?? ""));
  if (form === "level") {
    return (
      <RadioGroup
        name="one"
        legend={say("edit.new-level")}
        error={problemOf(problems, "one")}
        options={levelsOf(factor)}
        chosen={value}
        unknown={null}
      />
    );
  }
  if (form === "side" || form === "confidence") {
    return <NewChoice form={form} value={value} problems={problems} />;
  }
  return (
    <TextField
      name="one"
      label={say(form === "day" ? "edit.new-day" : "edit.new-text")}
      type={form === "day" ? "date" : "text"}
      help={form === "reader" ? say("edit.help.reader") : undefined}
      error={problemOf(problems, "one")}
      value={value}
    />
  );
}

function typedFrom({ edit, why, source }: Proposal): Typed {
  if (edit.kind !== "change") {
    return {};
  }
  const { would } = edit;
  const words = would !== null && typeof would === "object" ? { ...would } : { one: String(would) };
  return { ...words, why, source };
}

async function show(
  name: string,
  sent: Typed = {},
  problems: readonly Problem[] = [],
): Promise<Response> {
  const { cell, actor } = desk();
  const id = param("id");
  const allowed = await readHistory(cell, actor, id);
  if (!allowed.ok) {
    return await turnedAway(allowed.refused);
  }
  const from = allowed.value.find((each) => each.id === query("from"));
  const typed = from === undefined || problems.length > 0 ? sent : typedFrom(from);
  const decision = law().decisions.find((each) => each.id === id);
  const place = decision && placesOf(decision).find((each) => each.place === name);
  if (decision === undefined || place === undefined) {
    return await errorPage(404);
  }
  const waiting = allowed.value.filter(
    ({ answer, edit }) => answer === null && edit.kind === "change" && edit.place === name,
  );
  const factor = law().factors.get(place.fact?.factor ?? "");
  const title = placeText(place.place);
  const failed = problems.length > 0;
  const was = textOf(typed, "was") || JSON.stringify(place.now);
  return await page(
    { title, failed, status: failed ? 400 : 200 },
    <>
      <ErrorSummary problems={problems} />
      <BackLink href={`/edit/decisions/${id}`}>{decision.name}</BackLink>
      <h1>{title}</h1>
      <Waiting {...{ me: actor.id }} proposals={waiting} />
      <h2>{say("edit.stands-now")}</h2>
      <StatementText factor={factor} statement={place.now} />
      <form method="post">
        <input type="hidden" name="place" value={place.place} />
        <input type="hidden" name="was" value={was} />
        <NewStatement place={place} factor={factor} typed={typed} problems={problems} />
        <TextArea
          name="why"
          rows={2}
          label={say("edit.why")}
          help={say("edit.why-help")}
          error={problemOf(problems, "why")}
          value={textOf(typed, "why")}
        />
        <TextField
          name="source"
          label={say("edit.source")}
          help={say("edit.source-help")}
          error={problemOf(problems, "source")}
          value={textOf(typed, "source")}
        />
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
function wasIn(typed: Typed, now: Statement): Statement {
  try {
    return statement.catch(now).parse(JSON.parse(textOf(typed, "was")));
  } catch {
    return now;
  }
}

const fieldOfRefusal = { "edit.no-why": "why", "edit.no-source": "source" } as const;

async function propose(): Promise<Response> {
  const typed = await typedIn();
  const entry = param("id");
  const name = textOf(typed, "place");
  const decision = law().decisions.find(({ id }) => id === entry);
  const place = decision && placesOf(decision).find((each) => each.place === name);
  if (place === undefined) {
    return await errorPage(404);
  }
  const first = place.form.startsWith("words") ? "nb" : "one";
  const tooMuch = tooLong(typed, { nb: long, en: long, one: 500, why: long, source: 500 });
  if (tooMuch.length > 0) {
    return await show(name, typed, tooMuch);
  }
  const would = statementFrom(place.form, {
    nb: textOf(typed, "nb"),
    en: textOf(typed, "en"),
    one: textOf(typed, "one"),
  });
  if (would === undefined) {
    return await show(name, typed, [problemAt("edit.not-sound", first)]);
  }
  const made = await proposeChange(
    desk().cell,
    desk().actor,
    law(),
    {
      entry,
      place: name,
      was: wasIn(typed, place.now),
      would,
      why: textOf(typed, "why"),
      source: textOf(typed, "source"),
    },
    house().now(),
  );
  if (made.ok) {
    return redirect(`/edit/proposals/${made.value}`);
  }
  if (made.refused === "edit.no-why" || made.refused === "edit.no-source") {
    const field = fieldOfRefusal[made.refused];
    return await show(name, typed, [problemAt(made.refused, field)]);
  }
  if (made.refused === "edit.same-text" || made.refused === "edit.not-sound") {
    return await show(name, typed, [problemAt(made.refused, first)]);
  }
  return await turnedAway(made.refused);
}

export const changePage = {
  show: () => show(query("place") ?? ""),
  propose,
};
