import type { Travel } from "../../api/travel/read.ts";
import { deeds, type Leg, waysTravelled } from "../../domain/travel/travel.ts";
import { Button } from "../components/button.tsx";
import { Checkboxes, RadioGroup } from "../components/choice.tsx";
import { Select, TextField } from "../components/field.tsx";
import { FormId } from "../forms/form-id.tsx";
import { say } from "../page.ts";
import { partyName } from "./grid.tsx";

interface Props {
  readonly travel: Travel;
  readonly caseId: string;
}

export const legName = ({ number, from, to }: Leg): string =>
  `${number}. ${from === "" ? to : say("travel.from-to", { from, to })}`;

const action = ({ travel, caseId }: Props, what: string): string =>
  `/cases/${caseId}/travel/${what}?person=${travel.person.id}`;

export function AddLeg(props: Props) {
  const { persons, person } = props.travel;
  const date = (name: string, label: string) => (
    <TextField name={name} label={label} type="date" optional />
  );
  return (
    <form id="new-leg" method="post" action={action(props, "legs")}>
      <h2>{say("travel.add-leg")}</h2>
      <FormId />
      <Select
        name="way"
        label={say("travel.add-leg.way")}
        options={waysTravelled.map((value) => ({ value, label: say(`travel.way.${value}`) }))}
      />
      <TextField name="from" label={say("travel.add-leg.from")} optional />
      <TextField name="to" label={say("travel.add-leg.to")} />
      <Checkboxes
        name="travellers"
        legend={say("travel.add-leg.travellers")}
        options={persons.map(({ id, pseudonym }) => ({ value: id, label: pseudonym }))}
        chosen={[person.id]}
      />
      <div class="travel-dates">
        {date("leftEarliest", say("travel.add-leg.left"))}
        {date("leftLatest", say("travel.add-leg.left-latest"))}
        {date("arrivedEarliest", say("travel.add-leg.arrived"))}
        {date("arrivedLatest", say("travel.add-leg.arrived-latest"))}
      </div>
      <TextField name="leftSaid" label={say("travel.add-leg.left-said")} optional />
      <TextField name="carrier" label={say("travel.add-leg.carrier")} optional />
      <TextField name="reference" label={say("travel.add-leg.reference")} optional />
      <Button>{say("travel.add-leg.keep")}</Button>
    </form>
  );
}

function whoOptions(travel: Travel) {
  const { persons, parties } = travel;
  return [
    ...persons.map(({ id, pseudonym }) => ({ value: id, label: pseudonym })),
    ...parties
      .filter(({ person }) => person === null)
      .map(({ id }) => ({ value: id, label: partyName(travel, id) })),
    { value: "new-person", label: say("travel.add-part.new-person") },
    { value: "new-firm", label: say("travel.add-part.new-firm") },
    { value: "nobody", label: say("travel.add-part.nobody") },
  ];
}

export function AddPart(props: Props) {
  const { travel } = props;
  const rows = [...travel.journey.dated, ...travel.journey.undated];
  const items = travel.items.filter(
    ({ id, withdrawn }) =>
      withdrawn === null && !travel.items.some(({ corrects }) => corrects === id),
  );
  if (items.length === 0) {
    return <p>{say("travel.add-part.no-items")}</p>;
  }
  return (
    <form id="new-part" method="post" action={action(props, "parts")}>
      <h2>{say("travel.add-part")}</h2>
      <FormId />
      <Select
        name="leg"
        label={say("travel.add-part.leg")}
        options={rows.map(({ leg }) => ({ value: leg.id, label: legName(leg) }))}
      />
      <Select
        name="did"
        label={say("travel.add-part.did")}
        options={deeds.map((value) => ({ value, label: say(`travel.did.${value}`) }))}
      />
      <Select name="who" label={say("travel.add-part.who")} options={whoOptions(travel)} />
      <TextField name="name" label={say("travel.add-part.name")} optional />
      <Select
        name="item"
        label={say("travel.add-part.item")}
        options={items.map(({ id, number, what }) => ({ value: id, label: `${number} ${what}` }))}
      />
      <div class="travel-dates">
        <TextField
          name="amount"
          label={say("travel.add-part.amount")}
          inputmode="decimal"
          size={10}
          optional
        />
        <TextField name="currency" label={say("travel.add-part.currency")} value="NOK" size={4} />
      </div>
      <RadioGroup
        name="paidBack"
        legend={say("travel.add-part.paid-back")}
        options={(["yes", "no"] as const).map((value) => ({ value, label: say(`frame.${value}`) }))}
        chosen="unknown"
        unknown="unknown"
      />
      <Button>{say("travel.add-part.keep")}</Button>
    </form>
  );
}

/** Folded: seldom needed. */
export function Withdraw(props: Props) {
  const { travel } = props;
  const rows = [...travel.journey.dated, ...travel.journey.undated];
  const options = rows.flatMap(({ leg, cells }) => [
    { value: leg.id, label: legName(leg) },
    ...cells
      .flatMap(({ parts }) => parts)
      .map(({ id, did, party }) => ({
        value: id,
        label: `${leg.number}: ${say(`travel.did.${did}`)}, ${partyName(travel, party)}`,
      })),
  ]);
  return options.length === 0 ? null : (
    <details class="card">
      <summary>{say("travel.withdraw")}</summary>
      <form method="post" action={action(props, "withdrawn")}>
        <RadioGroup
          name="row"
          legend={say("travel.withdraw.row")}
          options={options}
          chosen={null}
          unknown={null}
        />
        <TextField name="why" label={say("travel.withdraw.why")} />
        <Button variant="secondary">{say("travel.withdraw")}</Button>
      </form>
    </details>
  );
}
