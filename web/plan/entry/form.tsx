import type { Child } from "hono/jsx";
import type { PlanOfPerson } from "../../../api/plan/read.ts";
import type { Colleague } from "../../../domain/access/actor.ts";
import { mayOnPlan } from "../../../domain/access/may.ts";
import type { Content, Entry } from "../../../domain/plan/entry.ts";
import { type PlanArea, type PlanField, planAreas } from "../../../domain/plan/field.ts";
import { runningDay } from "../../../domain/plan/move.ts";
import { type Day, isMeantDay } from "../../../domain/time/day.ts";
import { problemAt } from "../../case/form.ts";
import { type Problem, problemOf } from "../../components/error-summary.tsx";
import { type Option, Select, TextField } from "../../components/field.tsx";
import { type Typed, textOf } from "../../forms/typed.ts";
import { language, say } from "../../page.ts";
import { dayText } from "../../texts/formats.ts";
import type { TextKey } from "../../texts/texts.ts";
import { planAt } from "../frame.tsx";
import { pathOf } from "./kinds.ts";

export interface FormProps {
  readonly found: PlanOfPerson;
  readonly typed: Typed;
  readonly problems: readonly Problem[];
  readonly areas: readonly PlanArea[];
  readonly before: Entry | null;
}

export interface Reading {
  readonly typed: Typed;
  readonly before: Entry | null;
  readonly found: PlanOfPerson;
  readonly today: Day;
}

export type Sent<Of extends Content> =
  | { readonly field: PlanField; readonly content: Of }
  | { readonly wrong: readonly Problem[] };

export function dayIn(typed: Typed, name: string): Day | null | "no-day" {
  const text = textOf(typed, name);
  if (text === "") {
    return null;
  }
  return isMeantDay(text) ? (text as Day) : "no-day";
}

export function someDayIn(typed: Typed, name: string): Day | null {
  const day = dayIn(typed, name);
  return day === "no-day" ? null : day;
}

export function stillToCome(
  { today }: Reading,
  field: string,
  label: TextKey,
  day: Day | null,
): readonly [boolean, Problem] {
  const text = say("plan.still-to-come", { field: say(label) });
  return [day !== null && day > today, { field, text }];
}

export function wrongAt(
  code: Parameters<typeof problemAt>[0] | null,
  field: string,
): readonly Problem[] {
  return code === null ? [] : [problemAt(code, field)];
}

const longest = 4000;

export function tooLong(typed: Typed): readonly Problem[] {
  return Object.keys(typed)
    .filter((name) => textOf(typed, name).length > longest)
    .map((field) => ({ field, text: say("plan.too-long", { most: longest }) }));
}

export function wrongIn(typed: Typed, sent: Sent<Content>): readonly Problem[] {
  return [...tooLong(typed), ...("wrong" in sent ? sent.wrong : [])];
}

export const noArea = (): Problem => ({ field: "area", text: say("plan.no-area") });

export function orNull(text: string): string | null {
  return text === "" ? null : text;
}

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

export function common({ typed, problems }: FormProps, name: string) {
  return { name, value: textOf(typed, name), error: problemOf(problems, name) };
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

export function RunningDayField({
  props,
  name,
  label,
}: {
  readonly props: FormProps;
  readonly name: "by" | "due";
  readonly label: string;
}): Child {
  const { before, found } = props;
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
        {label}: {dayText(language(), day)}{" "}
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

export function colleaguesFor(
  { found: { colleagues, names, access, around, places } }: FormProps,
  has: string | null,
): readonly Option[] {
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

export function AreaField({ props }: { readonly props: FormProps }): Child {
  const { areas } = props;
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

export function areasFor(actor: Colleague, { access }: PlanOfPerson): readonly PlanArea[] {
  return planAreas.filter((area) => mayOnPlan(actor, "plan.note", access, area));
}
