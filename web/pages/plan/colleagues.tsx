import type { Context } from "hono";
import type { Desk, House } from "../../../api/house.ts";
import { givePlace } from "../../../api/plan/give.ts";
import { mayOnPlan } from "../../../domain/access/may.ts";
import { type GivenField, givenFields } from "../../../domain/plan/field.ts";
import { turnedAway } from "../../access/turned-away.ts";
import { Actions, Button } from "../../components/button.tsx";
import { Checkboxes } from "../../components/choice.tsx";
import { ErrorSummary, type Problem, problemOf } from "../../components/error-summary.tsx";
import { Select } from "../../components/field.tsx";
import type { Env } from "../../env.ts";
import { page } from "../../frame.tsx";
import { allOf, isShut, problemAt, type Typed, textOf, typedIn } from "../cases/form.ts";
import {
  addressOf,
  type Looking,
  PlanRail,
  PlanTop,
  personIn,
  planAt,
  titleOf,
  withPlan,
} from "./frame.tsx";

interface Props {
  readonly looking: Looking;
  readonly typed: Typed;
  readonly problems: readonly Problem[];
}

/** Boxes for the fields of a plan, several of which can be given or kept. */
export function FieldBoxes({
  looking,
  name,
  legend,
  help,
  chosen,
}: {
  readonly looking: Looking;
  readonly name: string;
  readonly legend: string;
  readonly help: string;
  readonly chosen: readonly string[];
}) {
  const { say } = looking;
  return (
    <Checkboxes
      say={say}
      name={name}
      legend={legend}
      help={help}
      options={givenFields.map((field) => ({ value: field, label: say(`plan.field.${field}`) }))}
      chosen={chosen}
    />
  );
}

/** The fields among what a form sent. */
export function fieldsIn(typed: Typed, name: string): readonly GivenField[] {
  const sent = allOf(typed, name);
  return givenFields.filter((field) => sent.includes(field));
}

function Here({ looking }: { readonly looking: Looking }) {
  const { say, found } = looking;
  const { places, access } = found;
  const all = (fields: readonly GivenField[]) =>
    fields.map((field) => say(`plan.field.${field}`)).join(", ");
  if (places.length === 0) {
    return <p>{say("plan.colleagues.none")}</p>;
  }
  return (
    <ul>
      {places.map(({ colleague, name, title, fields }) => (
        <li>
          {say("plan.colleagues.line", { name, title, fields: all(fields) })}
          {access.coordinates && (
            <>
              {" "}
              <a
                class="ds-link"
                href={`${addressOf(looking)}/colleagues?colleague=${colleague}#give`}
              >
                {say("plan.colleagues.change", { name })}
              </a>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

function Give({ looking, typed, problems }: Props) {
  const { say, found, desk } = looking;
  const holder = found.plan.coordinators.at(-1)?.id;
  const others = found.colleagues.filter(({ id }) => id !== holder && id !== desk.actor.id);
  return (
    <form id="give" method="post" action={`${addressOf(looking)}/colleagues`}>
      <h2>{say("plan.colleagues.give")}</h2>
      {found.head.restricted && <p>{say("plan.colleagues.restricted")}</p>}
      <Select
        say={say}
        name="colleague"
        label={say("plan.colleagues.who")}
        error={problemOf(problems, "colleague")}
        value={textOf(typed, "colleague")}
        options={[
          { value: "", label: say("plan.choose") },
          ...others.map(({ id, name, title }) => ({ value: id, label: `${name}, ${title}` })),
        ]}
      />
      <FieldBoxes
        looking={looking}
        name="fields"
        legend={say("plan.colleagues.fields")}
        help={say("plan.colleagues.fields-help")}
        chosen={allOf(typed, "fields")}
      />
      <Actions>
        <Button>{say("plan.colleagues.do")}</Button>
      </Actions>
    </form>
  );
}

/** Who helps on a plan with what; giving and taking back, for who has it. */
export async function colleaguesPage(
  c: Context<Env>,
  house: House,
  desk: Desk,
  sent: Typed | null = null,
  problems: readonly Problem[] = [],
): Promise<Response> {
  return await withPlan(c, house, desk, async (looking) => {
    const { say, found } = looking;
    const failed = problems.length > 0;
    const colleague = c.req.query("colleague") ?? "";
    const has = found.places.find((place) => place.colleague === colleague)?.fields ?? [];
    const typed = sent ?? { colleague, fields: has };
    return await page(
      c,
      {
        title: titleOf(looking, "colleagues"),
        failed,
        status: failed ? 400 : 200,
        rail: <PlanRail looking={looking} here="colleagues" />,
      },
      <>
        <ErrorSummary say={say} problems={problems} />
        <PlanTop looking={looking} here="colleagues" />
        <p>{say("plan.colleagues.intro")}</p>
        <Here looking={looking} />
        {mayOnPlan(desk.actor, "plan.give", found.access, null) && (
          <Give looking={looking} typed={typed} problems={problems} />
        )}
      </>,
    );
  });
}

export async function postColleague(c: Context<Env>, house: House, desk: Desk): Promise<Response> {
  const typed = await typedIn(c);
  const fields = fieldsIn(typed, "fields");
  const request = { ...personIn(c), colleague: textOf(typed, "colleague"), fields };
  const given = await givePlace(desk.cell, desk.actor, request, house.now());
  if (given.ok) {
    return c.redirect(`${planAt(personIn(c))}/colleagues`, 303);
  }
  if (isShut(given.refused)) {
    return await turnedAway(c, given.refused);
  }
  const problem = problemAt(c.get("say"), given.refused, "colleague");
  return await colleaguesPage(c, house, desk, typed, [problem]);
}
