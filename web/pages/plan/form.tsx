import type { Child } from "hono/jsx";
import type { PlanOfPerson } from "../../../api/plan/read.ts";
import type { Colleague } from "../../../domain/access/actor.ts";
import { mayOnPlan } from "../../../domain/access/may.ts";
import type { Content, Entry } from "../../../domain/plan/entry.ts";
import { type PlanArea, type PlanField, planAreas } from "../../../domain/plan/field.ts";
import { runningDay } from "../../../domain/plan/move.ts";
import { type Day, isMeantDay } from "../../../domain/time/day.ts";
import { type Problem, problemOf } from "../../components/error-summary.tsx";
import { type Option, Select, TextField } from "../../components/field.tsx";
import { dayText } from "../../texts/formats.ts";
import type { Language, Say, TextKey } from "../../texts/texts.ts";
import { problemAt, type Typed, textOf } from "../cases/form.ts";
import { planAt } from "./frame.tsx";
import { pathOf } from "./kinds.ts";

/** A form about one thing in a plan, as it is shown. */
export interface FormProps {
  readonly say: Say;
  readonly language: Language;
  readonly found: PlanOfPerson;
  readonly today: Day;
  readonly typed: Typed;
  readonly problems: readonly Problem[];
  /** The areas one can write in; only the one it stands in, for a thing that is there. */
  readonly areas: readonly PlanArea[];
  /** The thing as it stands; null for a new one. */
  readonly before: Entry | null;
}

/** What a form is read with: what it sent, the thing as it stood, and what the rules of a plan look at beside it. */
export interface Reading {
  readonly say: Say;
  readonly language: Language;
  readonly typed: Typed;
  /** The thing in the version that was seen; null for a new one. */
  readonly before: Entry | null;
  readonly found: PlanOfPerson;
  readonly today: Day;
}

/** What a form sent, read: which field of the plan and what is to stand there, or all that is to be put right, each at its field. */
export type Sent<Of extends Content> =
  | { readonly field: PlanField; readonly content: Of }
  | { readonly wrong: readonly Problem[] };

/** A day that a form sent; null where it was left empty, and a problem where it is none. */
export function dayIn(typed: Typed, name: string): Day | null | "no-day" {
  const text = textOf(typed, name);
  if (text === "") {
    return null;
  }
  return isMeantDay(text) ? (text as Day) : "no-day";
}

/** A day that has to be there; null where it is none. */
export function someDayIn(typed: Typed, name: string): Day | null {
  const day = dayIn(typed, name);
  return day === "no-day" ? null : day;
}

/** Of what has been: that its day is still to come. Says in which field. */
export function stillToCome(
  { say, today }: Reading,
  field: string,
  label: TextKey,
  day: Day | null,
): readonly [boolean, Problem] {
  const text = say("plan.still-to-come", { field: say(label) });
  return [day !== null && day > today, { field, text }];
}

/** What a rule says is wrong, at the field that can put it right. */
export function wrongAt(
  say: Say,
  code: Parameters<typeof problemAt>[1] | null,
  field: string,
): readonly Problem[] {
  return code === null ? [] : [problemAt(say, code, field)];
}

/** The most that one text in a plan holds; what is longer is given back whole, and never cut. */
const longest = 4000;

/** The texts that are too long to be kept, as what to put right. */
export function tooLong(say: Say, typed: Typed): readonly Problem[] {
  return Object.keys(typed)
    .filter((name) => textOf(typed, name).length > longest)
    .map((field) => ({ field, text: say("plan.too-long", { most: longest }) }));
}

/** All that keeps what a form sent from being kept, before any verb is asked. */
export function wrongIn(say: Say, typed: Typed, sent: Sent<Content>): readonly Problem[] {
  return [...tooLong(say, typed), ...("wrong" in sent ? sent.wrong : [])];
}

/** That it has to be chosen which area something belongs to. */
export const noArea = (say: Say): Problem => ({ field: "area", text: say("plan.no-area") });

/** Text that may be left out. */
export function orNull(text: string): string | null {
  return text === "" ? null : text;
}

/** One of a few codes that a form sent, or the one that stands for nothing chosen. */
export function oneOf<Code extends string>(
  codes: readonly Code[],
  typed: Typed,
  name: string,
  otherwise: Code,
): Code {
  return codes.find((code) => code === textOf(typed, name)) ?? otherwise;
}

export function areaIn(typed: Typed): PlanArea | null {
  return planAreas.find((area) => area === textOf(typed, "area")) ?? null;
}

/** What every field of a form takes: its words come in, what was typed stays. */
export function common({ say, typed, problems }: FormProps, name: string) {
  return { say, name, value: textOf(typed, name), error: problemOf(problems, name) };
}

export function DayField({
  props,
  name,
  label,
  help,
}: {
  readonly props: FormProps;
  readonly name: string;
  readonly label: string;
  readonly help?: string;
}): Child {
  return <TextField {...common(props, name)} label={label} help={help} type="date" size={12} />;
}

/** A day that is chosen with the thing, and once it runs stands still here: it is moved on a page of its own, with the reason. */
export function RunningDayField({
  props,
  name,
  label,
}: {
  readonly props: FormProps;
  readonly name: "by" | "due";
  readonly label: string;
}): Child {
  const { say, language, before, found } = props;
  const content = before?.content;
  const isKind = content?.kind === "step" || content?.kind === "follow-up";
  const day = isKind ? runningDay(content) : null;
  const again = content?.kind === "follow-up" && content.standing.state === "not-reached";
  if (before === null || content === undefined || day === null || again) {
    return <DayField props={props} name={name} label={label} />;
  }
  return (
    <>
      <input type="hidden" name={name} value={day} />
      <p>
        {label}: {dayText(language, day)}{" "}
        <a
          class="ds-link"
          href={`${planAt(found.plan)}/${pathOf(content.kind)}/${before.thing}/move`}
        >
          {say("plan.move")}
        </a>
      </p>
    </>
  );
}

/** Whom something can be given to: all who work here, and whoever has it already, also when they have left. */
export function colleaguesFor(
  { say, found: { colleagues, names, access, around, places } }: FormProps,
  has: string | null,
): readonly Option[] {
  // Only who has the plan knows what the others see of it.
  const seesNothing = (id: string) =>
    access.coordinates &&
    id !== around.holder &&
    !places.some(({ colleague, fields }) => colleague === id && fields.length > 0);
  const here = colleagues.map(({ id, name, title }) => ({
    value: id,
    label: seesNothing(id) ? say("plan.sees-nothing", { name, title }) : `${name}, ${title}`,
  }));
  const gone = has === null || here.some(({ value }) => value === has) ? null : has;
  return gone === null
    ? here
    : [...here, { value: gone, label: say("plan.has-left", { name: names.get(gone) ?? "" }) }];
}

/** Which area a new thing belongs to; a thing that is there keeps its own. */
export function AreaField({ props }: { readonly props: FormProps }): Child {
  const { say, areas } = props;
  const [only] = areas;
  if (props.before !== null && only !== undefined) {
    return <input type="hidden" name="area" value={only} />;
  }
  return (
    <Select
      {...common(props, "area")}
      label={say("plan.area")}
      options={[
        { value: "", label: say("plan.choose") },
        ...areas.map((area) => ({ value: area, label: say(`plan.field.${area}`) })),
      ]}
    />
  );
}

/** The areas that somebody may write in. */
export function areasFor(actor: Colleague, { access }: PlanOfPerson): readonly PlanArea[] {
  return planAreas.filter((area) => mayOnPlan(actor, "plan.note", access, area));
}
