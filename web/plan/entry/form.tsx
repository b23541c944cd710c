import type { Child } from "hono/jsx";
import type { PlanOfPerson } from "../../../api/plan/read.ts";
import type { Colleague } from "../../../domain/access/actor.ts";
import { mayOnPlan } from "../../../domain/access/may.ts";
import type { Fault } from "../../../domain/base/fault.ts";
import type { Entry } from "../../../domain/plan/entry.ts";
import { type PlanArea, planAreas } from "../../../domain/plan/field.ts";
import { runningDay } from "../../../domain/plan/move.ts";
import type { Day } from "../../../domain/time/day.ts";
import type { OfPerson } from "../../../store/case/person.ts";
import { type Option, Select, TextField } from "../../components/field.tsx";
import { type Typed, textOf } from "../../forms/typed.ts";
import { language, say } from "../../page.ts";
import { dayText } from "../../texts/formats.ts";
import { planAt } from "../frame.tsx";
import { alsoTellsIn } from "./also-tells.tsx";
import { pathOf } from "./kinds.ts";

export interface FormProps {
  readonly found: PlanOfPerson;
  readonly typed: Typed;
  /** Only its own for an existing thing. */
  readonly areas: readonly PlanArea[];
  readonly before: Entry | null;
}

/** What a form is read by; `before`: as seen, null for a new one. */
export interface Reading extends OfPerson {
  readonly thing: string;
  readonly seen: number;
  readonly before: Entry | null;
  readonly found: PlanOfPerson;
  readonly today: Day;
  readonly kept: () => Response;
  readonly again: () => Promise<Response>;
}

export const textIn = (typed: Typed) => (name: string) => textOf(typed, name);

export function orNull(text: string): string | null {
  return text === "" ? null : text;
}

export const ofThing = ({ caseId, person, thing }: Reading) => ({ caseId, person, thing });

/** What is the same in every form of a plan; `names`: fields that are not called as in the content. */
export function asPosted(
  { seen, kept, again }: Reading,
  content: (typed: Typed) => unknown,
  names: Readonly<Record<string, string>>,
) {
  return {
    nameOf: (field: string, path: readonly PropertyKey[] = []) => {
      const [first, ...further] = [field, ...path.map(String)];
      const name = first === "content" ? further.join(".") : [first, ...further].join(".");
      return { field: "area", ...names }[name] ?? path.at(-1)?.toString() ?? field;
    },
    told: {
      seen: () => seen,
      field: (typed: Typed) => textOf(typed, "area"),
      alsoTells: alsoTellsIn,
      content,
    },
    longest: 4000,
    says: { "plan.not-yet": "plan.still-to-come" },
    kept,
    again,
  } as const;
}

export const inContent = <Code extends string>(
  faults: readonly Fault<Code>[],
): readonly Fault<Code>[] => faults.map(([code, field]) => [code, `content.${field}`]);

export const areaLabel = { wrong: "plan.no-area" } as const;

export function oneOf<Code extends string>(
  codes: readonly Code[],
  typed: Typed,
  name: string,
  otherwise: Code,
): Code {
  return codes.find((code) => code === textOf(typed, name)) ?? otherwise;
}

export const common = ({ typed }: FormProps, name: string) => ({
  name,
  value: textOf(typed, name),
});

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
