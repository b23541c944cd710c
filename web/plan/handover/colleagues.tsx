import { givePlace, giving, takePlaceBack, takingBack } from "../../../api/plan/handover/give.ts";
import { mayOnPlan } from "../../../domain/access/may.ts";
import { faultsOf } from "../../../domain/base/fault.ts";
import { type GivenField, givenFields } from "../../../domain/plan/field.ts";
import { Actions, Button } from "../../components/button.tsx";
import { Checkboxes } from "../../components/choice.tsx";
import { ErrorSummary } from "../../components/error-summary.tsx";
import { Select } from "../../components/field.tsx";
import { post } from "../../forms/post.ts";
import { typedAt } from "../../forms/sent.ts";
import { page } from "../../frame.tsx";
import { desk, house, query, say } from "../../page.ts";
import {
  addressOf,
  type Looking,
  PlanTabs,
  PlanTop,
  personIn,
  titleOf,
  withPlan,
} from "../frame.tsx";
import { Kept, toKept } from "../kept.tsx";

type PlaceShown = Looking["found"]["places"][number];

export function FieldBoxes({
  name,
  legend,
  help,
  of = givenFields,
}: {
  readonly name: string;
  readonly legend: string;
  readonly help: string;
  readonly of?: readonly GivenField[];
}) {
  return (
    <Checkboxes
      name={name}
      legend={legend}
      help={help}
      options={of.map((field) => ({ value: field, label: say(`plan.field.${field}`) }))}
      chosen={[]}
    />
  );
}

/** Nobody is preselected. */
export function OneOf({
  name,
  label,
  colleagues,
}: {
  readonly name: string;
  readonly label: string;
  readonly colleagues: Looking["found"]["colleagues"];
}) {
  const options = colleagues.map(({ id, name: own, title }) => ({
    value: id,
    label: `${own}, ${title}`,
  }));
  const none = { value: "", label: say("plan.choose") };
  return <Select name={name} label={label} options={[none, ...options]} />;
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
function TakeBack({ looking, place }: { readonly looking: Looking; readonly place: PlaceShown }) {
  const { colleague, name, fields } = place;
  return (
    <form id="back" method="post" action={`${addressOf(looking)}/colleagues/take-back`}>
      <h2>{say("plan.colleagues.back", { name })}</h2>
      <input type="hidden" name="from" value={colleague} />
      <FieldBoxes
        name="taken"
        legend={say("plan.colleagues.back-fields", { name })}
        help={say("plan.colleagues.back-help")}
        of={fields}
      />
      <Actions>
        <Button variant="secondary">{say("plan.colleagues.back-do")}</Button>
      </Actions>
    </form>
  );
}

function Give({ looking }: { readonly looking: Looking }) {
  const { found } = looking;
  const holder = found.plan.coordinators.at(-1)?.id;
  const others = found.colleagues.filter(({ id }) => id !== holder && id !== desk().actor.id);
  return (
    <form id="give" method="post" action={`${addressOf(looking)}/colleagues`}>
      <h2>{say("plan.colleagues.give")}</h2>
      {found.head.restricted && <p>{say("plan.colleagues.restricted")}</p>}
      <OneOf name="colleague" label={say("plan.colleagues.who")} colleagues={others} />
      <FieldBoxes
        name="fields"
        legend={say("plan.colleagues.fields")}
        help={say("plan.colleagues.fields-help")}
      />
      <Actions>
        <Button>{say("plan.colleagues.do")}</Button>
      </Actions>
    </form>
  );
}

export async function colleaguesPage(): Promise<Response> {
  return await withPlan(async (looking) => {
    const { found } = looking;
    const from = typedAt("from")?.[0] ?? query("back");
    const place = found.places.find(({ colleague }) => colleague === from);
    const may = (action: "plan.give" | "plan.take-back") =>
      mayOnPlan(desk().actor, action, found.access, null);
    return await page(
      {
        title: titleOf(looking, "colleagues"),
        tabs: <PlanTabs looking={looking} />,
      },
      <>
        <ErrorSummary />
        <PlanTop looking={looking} here="colleagues" />
        <Kept looking={looking} />
        <p>{say("plan.colleagues.intro")}</p>
        {!found.head.restricted && <p>{say("plan.colleagues.observations")}</p>}
        <Here looking={looking} />
        {place !== undefined && may("plan.take-back") && (
          <TakeBack looking={looking} place={place} />
        )}
        {may("plan.give") && <Give looking={looking} />}
      </>,
    );
  });
}

const labels = {
  colleague: { wrong: "refusal.plan.no-such-colleague" },
  fields: "plan.colleagues.fields",
} as const;

export const postColleague = (): Promise<Response> =>
  post(giving, labels, {
    judge: ({ fields }) => faultsOf([fields.length === 0 && "plan.no-fields", "fields"]),
    keep: (place) =>
      givePlace(desk().cell, desk().actor, { ...personIn(), ...place }, house().now()),
    kept: () => toKept("colleagues", "given"),
    again: colleaguesPage,
  });

export const postTakenBack = (): Promise<Response> =>
  post(
    takingBack,
    {},
    {
      nameOf: (field) => ({ colleague: "from", fields: "taken" })[field],
      keep: (place) =>
        takePlaceBack(desk().cell, desk().actor, { ...personIn(), ...place }, house().now()),
      kept: () => toKept("colleagues", "taken-back"),
      again: colleaguesPage,
    },
  );
