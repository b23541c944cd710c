import type { WrittenLife } from "../../../api/rights/lives.ts";
import { noteLifeEvent, noting } from "../../../api/rights/note-event.ts";
import { done } from "../../../domain/base/outcome.ts";
import {
  happenedIn,
  lifeSources,
  provisionName,
  type Replaces,
} from "../../../rules/rights/life.ts";
import {
  detailNames,
  detailsIn,
  detailsOf,
  type EventType,
  eventTypes,
  type Happened,
  withDetails,
} from "../../../rules/rights/situation.ts";
import { ActionLink, Actions, Button } from "../../components/button.tsx";
import { Checkboxes, RadioGroup } from "../../components/choice.tsx";
import { Select, TextArea, TextField } from "../../components/field.tsx";
import { FormId } from "../../forms/form-id.tsx";
import { post } from "../../forms/post.ts";
import { typedAt } from "../../forms/sent.ts";
import { type Typed, textOf } from "../../forms/typed.ts";
import { desk, house, language, say, today } from "../../page.ts";
import { AlsoTellsOf, typedAlsoTells } from "../../plan/entry/also-tells.tsx";
import { dayText } from "../../texts/formats.ts";
import { detailOptions, groups, lastDayLabel, provisionOptions } from "../fields.ts";
import { toKept } from "../kept.tsx";
import { ofPerson } from "../person-frame.tsx";
import { eventText } from "./event-text.ts";
import { ofRights } from "./told-form.tsx";

export interface ToCorrect {
  readonly value: string;
  readonly happened: Happened;
  /** As it was written down, with the words and the source of an entry. */
  readonly typed: Typed;
}

/** Its id alone says too; null where there is none such. */
export function toCorrect({ entries, ofCase }: WrittenLife, text: string): ToCorrect | null {
  const named = (of: "entry" | "outcome", id: string) => [id, `${of}:${id}`].includes(text);
  const entry = entries.find(({ id }) => named("entry", id));
  const outcome = ofCase.find(({ id }) => named("outcome", id));
  const judged: Happened | null =
    outcome?.kind === "judged"
      ? {
          ...{ type: "judgment-final", day: outcome.happened, until: null },
          provision: provisionName(outcome.provision),
        }
      : null;
  const happened = entry ?? (outcome === undefined ? null : (happenedIn(outcome) ?? judged));
  if (happened === null) {
    return null;
  }
  const { type, day, provision, until, ...asked } = happened;
  const typed = {
    ...{ kind: type, day, provision: provision ?? "", until: until ?? "", ...detailsIn(asked) },
    ...{ source: entry?.source ?? "", words: entry?.words ?? "" },
    ...typedAlsoTells(entry?.alsoTells),
  };
  const value = entry === undefined ? `outcome:${outcome?.id}` : `entry:${entry.id}`;
  return { value, happened, typed };
}

interface Props {
  readonly at: string;
  /** Of the way that led here. */
  readonly asked: EventType | undefined;
  readonly corrected: ToCorrect | null;
}

function Correcting({ corrected }: Props) {
  return corrected === null ? null : (
    <>
      <p>
        {say("life.form.correct-what", {
          what: eventText(corrected.happened, today()),
          day: dayText(language(), corrected.happened.day),
        })}
      </p>
      <input type="hidden" name="replaces" value={corrected.value} />
      <Checkboxes
        name="not"
        legend={say("life.form.not-legend")}
        options={[{ value: "not", label: say("life.form.not") }]}
        chosen={[]}
      />
    </>
  );
}

export function HappenedForm(props: Props) {
  const { at, asked, corrected } = props;
  const before: Typed = { ...corrected?.typed, ...(asked === undefined ? {} : { kind: asked }) };
  const textAt = (name: string) => typedAt(name)?.[0] ?? textOf(before, name);
  const kind = eventTypes.find((type) => type === textAt("kind"));
  const isSettled = kind === "wages-settled";
  const common = (name: string) => ({ name, value: textOf(before, name) });
  return (
    <form id="note" method="post" action={`${at}/happened`}>
      <h2>{say(corrected === null ? "life.form.heading" : "life.form.correct")}</h2>
      <FormId />
      <Correcting {...props} />
      <Select
        {...common("kind")}
        label={say("life.form.kind")}
        options={[{ value: "", label: say("life.form.choose") }]}
        groups={groups.map(({ name, types }) => ({
          label: say(`rights.group.${name}`),
          options: types.map((type) => ({ value: type, label: say(`rights.event.${type}`) })),
        }))}
      />
      <TextField
        {...common("day")}
        type="date"
        label={say("life.form.day")}
        help={say("life.form.day-help")}
        size={12}
      />
      <Select
        {...common("provision")}
        label={say("rights.provision")}
        options={provisionOptions(textAt("provision"))}
      />
      {detailNames
        .filter(
          (name) => kind === undefined || detailsOf(kind).includes(name) || textAt(name) !== "",
        )
        .map((name) => (
          <Select {...common(name)} label={say(`rights.${name}`)} options={detailOptions(name)} />
        ))}
      <TextField
        {...common("until")}
        type="date"
        label={say(kind === undefined ? "rights.last-day" : lastDayLabel(kind))}
        help={say(isSettled ? "rights.last-day-settled-help" : "rights.last-day-help")}
        size={12}
        optional
      />
      <RadioGroup
        name="source"
        legend={say("life.source")}
        options={lifeSources.map((value) => ({ value, label: say(`life.source.${value}`) }))}
        chosen={textOf(before, "source")}
        unknown={null}
      />
      <TextArea
        {...common("words")}
        label={say("life.form.words")}
        help={say("life.form.words-help")}
        rows={2}
        optional
      />
      <AlsoTellsOf typed={before} />
      <Actions>
        <Button>{say("life.form.do")}</Button>
        {corrected !== null && (
          <ActionLink href={`${at}/happened`} variant="tertiary">
            {say("life.form.back")}
          </ActionLink>
        )}
      </Actions>
    </form>
  );
}

const labels = {
  kind: "life.form.kind",
  day: "life.form.day",
  provision: "rights.provision",
  where: "rights.where",
  awarded: "rights.awarded",
  how: "rights.how",
  form: "rights.form",
  post: "rights.post",
  close: "rights.close",
  ground: "rights.ground",
  notice: "rights.notice",
  home: "rights.home",
  rests: "rights.rests",
  sought: "rights.sought",
  work: "rights.work",
  until: "rights.last-day",
  source: "life.source",
  words: "life.form.words",
} as const;

function replacesIn(typed: Typed): Replaces {
  const [of, id = ""] = textOf(typed, "replaces").split(":");
  return of === "entry" || of === "outcome" ? { of, id } : null;
}

export async function postHappened(again: () => Promise<Response>): Promise<Response> {
  const { cell, actor } = desk();
  return await post(noting, labels, {
    ...ofRights,
    told: {
      ...ofRights.told,
      replaces: replacesIn,
      holds: (typed) => textOf(typed, "not") !== "not",
    },
    keep: async ({ kind: type, ...event }) => {
      const request = withDetails({ ...ofPerson(), ...event, type });
      const noted = await noteLifeEvent(cell, actor, request, house().now());
      return noted.ok ? done({ ...noted.value, holds: event.holds }) : noted;
    },
    kept: ({ id, holds }) => toKept(holds ? "event" : "taken-back", id),
    again,
  });
}
