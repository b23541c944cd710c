import { type GiveRefusal, givePlace, takePlaceBack } from "../../../api/plan/handover/give.ts";
import { mayOnPlan } from "../../../domain/access/may.ts";
import { type GivenField, givenFields } from "../../../domain/plan/field.ts";
import type { TakeBackRefusal } from "../../../domain/plan/place.ts";
import { turnedAway } from "../../access/turned-away.ts";
import { isShut, problemAt } from "../../case/form.ts";
import { Actions, Button } from "../../components/button.tsx";
import { Checkboxes } from "../../components/choice.tsx";
import { ErrorSummary, type Problem, problemOf } from "../../components/error-summary.tsx";
import { Select } from "../../components/field.tsx";
import { typedIn } from "../../forms/post.ts";
import { allOf, type Typed, textOf } from "../../forms/typed.ts";
import { page } from "../../frame.tsx";
import { desk, house, query, say } from "../../page.ts";
import {
  addressOf,
  type Looking,
  PlanRail,
  PlanTop,
  personIn,
  titleOf,
  withPlan,
} from "../frame.tsx";
import { Kept, toKept } from "../kept.tsx";

interface Props {
  readonly looking: Looking;
  readonly typed: Typed;
  readonly problems: readonly Problem[];
}

type PlaceShown = Looking["found"]["places"][number];

export function FieldBoxes({
  name,
  legend,
  help,
  chosen,
  error,
  of = givenFields,
}: {
  readonly name: string;
  readonly legend: string;
  readonly help: string;
  readonly chosen: readonly string[];
  readonly error?: string | undefined;
  /** Limits the choice. */
  readonly of?: readonly GivenField[];
}) {
  return (
    <Checkboxes
      name={name}
      legend={legend}
      help={help}
      error={error}
      options={of.map((field) => ({ value: field, label: say(`plan.field.${field}`) }))}
      chosen={chosen}
    />
  );
}

export function fieldsIn(typed: Typed, name: string): readonly GivenField[] {
  const sent = allOf(typed, name);
  return givenFields.filter((field) => sent.includes(field));
}

function Here({ looking }: { readonly looking: Looking }) {
  const { found } = looking;
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
              <a class="ds-link" href={`${addressOf(looking)}/colleagues?back=${colleague}#back`}>
                {say("plan.colleagues.back", { name })}
              </a>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Nothing is preselected. */
function TakeBack({ looking, typed, problems, place }: Props & { readonly place: PlaceShown }) {
  const { colleague, name, fields } = place;
  return (
    <form id="back" method="post" action={`${addressOf(looking)}/colleagues/take-back`}>
      <h2>{say("plan.colleagues.back", { name })}</h2>
      <input type="hidden" name="from" value={colleague} />
      <FieldBoxes
        name="taken"
        legend={say("plan.colleagues.back-fields", { name })}
        help={say("plan.colleagues.back-help")}
        error={problemOf(problems, "taken")}
        of={fields}
        chosen={allOf(typed, "taken")}
      />
      <Actions>
        <Button variant="secondary">{say("plan.colleagues.back-do")}</Button>
      </Actions>
    </form>
  );
}

function Give({ looking, typed, problems }: Props) {
  const { found } = looking;
  const holder = found.plan.coordinators.at(-1)?.id;
  const others = found.colleagues.filter(({ id }) => id !== holder && id !== desk().actor.id);
  return (
    <form id="give" method="post" action={`${addressOf(looking)}/colleagues`}>
      <h2>{say("plan.colleagues.give")}</h2>
      {found.head.restricted && <p>{say("plan.colleagues.restricted")}</p>}
      <Select
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
        name="fields"
        legend={say("plan.colleagues.fields")}
        help={say("plan.colleagues.fields-help")}
        error={problemOf(problems, "fields")}
        chosen={allOf(typed, "fields")}
      />
      <Actions>
        <Button>{say("plan.colleagues.do")}</Button>
      </Actions>
    </form>
  );
}

export async function colleaguesPage(
  typed: Typed = {},
  problems: readonly Problem[] = [],
): Promise<Response> {
  return await withPlan(async (looking) => {
    const { found } = looking;
    const failed = problems.length > 0;
    const from = textOf(typed, "from") || query("back");
    const place = found.places.find(({ colleague }) => colleague === from);
    const props = { looking, typed, problems };
    const may = (action: "plan.give" | "plan.take-back") =>
      mayOnPlan(desk().actor, action, found.access, null);
    return await page(
      {
        title: titleOf(looking, "colleagues"),
        failed,
        status: failed ? 400 : 200,
        rail: <PlanRail looking={looking} here="colleagues" />,
      },
      <>
        <ErrorSummary problems={problems} />
        <PlanTop looking={looking} here="colleagues" />
        <Kept looking={looking} />
        <p>{say("plan.colleagues.intro")}</p>
        {!found.head.restricted && <p>{say("plan.colleagues.observations")}</p>}
        <Here looking={looking} />
        {place !== undefined && may("plan.take-back") && <TakeBack {...props} place={place} />}
        {may("plan.give") && <Give {...props} />}
      </>,
    );
  });
}

async function notDone(
  typed: Typed,
  code: GiveRefusal | TakeBackRefusal,
  field: string,
): Promise<Response> {
  return isShut(code)
    ? await turnedAway(code)
    : await colleaguesPage(typed, [problemAt(code, field)]);
}

/** All that is missing is said at once. */
export async function postColleague(): Promise<Response> {
  const typed = await typedIn();
  const fields = fieldsIn(typed, "fields");
  const colleague = textOf(typed, "colleague");
  const missing = [
    ...(colleague === "" ? [problemAt("plan.no-such-colleague", "colleague")] : []),
    ...(fields.length === 0 ? [problemAt("plan.no-fields", "fields")] : []),
  ];
  if (missing.length > 0) {
    return await colleaguesPage(typed, missing);
  }
  const request = { ...personIn(), colleague, fields };
  const given = await givePlace(desk().cell, desk().actor, request, house().now());
  return given.ok
    ? toKept("colleagues", "given")
    : await notDone(typed, given.refused, "colleague");
}

export async function postTakenBack(): Promise<Response> {
  const typed = await typedIn();
  const fields = fieldsIn(typed, "taken");
  const request = { ...personIn(), colleague: textOf(typed, "from"), fields };
  const taken = await takePlaceBack(desk().cell, desk().actor, request, house().now());
  return taken.ok
    ? toKept("colleagues", "taken-back")
    : await notDone(typed, taken.refused, "taken");
}
