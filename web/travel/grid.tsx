import type { Travel } from "../../api/travel/read.ts";
import type { Span } from "../../domain/evidence/span.ts";
import type { LegRow, Part } from "../../domain/travel/travel.ts";
import { type Column, columns } from "../../domain/travel/travel.ts";
import { TypedText } from "../components/typed-text.tsx";
import { Mark } from "../evidence/element-row.tsx";
import { evidenceAt } from "../evidence/names.tsx";
import { language, say, today } from "../page.ts";
import { moneyText, numberText, shortDayText } from "../texts/formats.ts";

const columnNames = Object.keys(columns) as Column[];

export function partyName(travel: Travel, party: string | null): string {
  const found = travel.parties.find(({ id }) => id === party);
  const person = travel.persons.find(({ id }) => id === found?.person);
  return person?.pseudonym ?? found?.name ?? say("travel.nobody");
}

export function amountText({ amount }: Part): string {
  if (amount === null) {
    return say("travel.amount-unknown");
  }
  const whole = amount.hundredths / 100;
  return amount.currency === "NOK"
    ? moneyText(language(), whole)
    : `${numberText(language(), whole)} ${amount.currency}`;
}

function Deed({
  part,
  travel,
  several,
}: {
  readonly part: Part;
  readonly travel: Travel;
  readonly several: boolean;
}) {
  const { item, did, amount, party } = part;
  return (
    <span class="travel-deed">
      {several && <small>{say(`travel.did.${did}`)} </small>}
      <TypedText>{partyName(travel, party)}</TypedText>
      {amount !== null && ` ${amountText(part)}`} <Mark name={travel.towards(item)} />
      <a href={evidenceAt(travel.head.id, `items/${item}`)}>{travel.numberOf(item)}</a>
    </span>
  );
}

interface CellProps {
  readonly cell: LegRow["cells"][number];
  readonly row: LegRow;
  readonly travel: Travel;
}

/** Never just empty: what is not known can be asked for. */
function Cell({ cell: { column, parts }, row, travel }: CellProps) {
  const label = say(`travel.column.${column}`);
  if (parts.length > 0) {
    return (
      <td data-label={label}>
        {parts.map((part) => (
          <Deed part={part} travel={travel} several={columns[column].length > 1} />
        ))}
      </td>
    );
  }
  const ask = `gaps?person=${travel.person.id}#new`;
  return (
    <td data-label={label} data-unknown>
      {say("travel.unknown")}
      <a
        href={evidenceAt(travel.head.id, ask)}
        aria-label={say("travel.ask-about", { column: label, number: row.leg.number })}
      >
        {say("travel.ask")}
      </a>
    </td>
  );
}

function spanText({ earliest, latest, said }: Span): string {
  const days = [...new Set([earliest, latest])].filter((each) => each !== null);
  const dates = days.map((each) => shortDayText(language(), each, today())).join(" – ");
  return [dates, said].filter((text) => text !== "").join(", ");
}

function Leg({ leg: { number, way, from, to, left, arrived } }: Pick<LegRow, "leg">) {
  const when = [spanText(left), spanText(arrived)].filter((text) => text !== "").join(" → ");
  return (
    <th scope="row">
      <b>
        {number}. {from === "" ? to : say("travel.from-to", { from, to })}
      </b>
      <small>
        {say(`travel.way.${way}`)}, {when === "" ? say("travel.no-date") : when}
      </small>
    </th>
  );
}

/** Legs down, deeds across. */
export function Grid({ travel }: { readonly travel: Travel }) {
  const { dated, undated } = travel.journey;
  const rows = [...dated, ...undated];
  const unknown = rows.flatMap(({ cells }) => cells).filter(({ parts }) => parts.length === 0);
  return (
    <>
      <table class="travel-grid">
        <thead>
          <tr>
            <th scope="col">{say("travel.leg")}</th>
            {columnNames.map((column) => (
              <th scope="col">{say(`travel.column.${column}`)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              <Leg leg={row.leg} />
              {row.cells.map((cell) => (
                <Cell cell={cell} row={row} travel={travel} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {unknown.length > 0 && <p>{say("travel.unknown-count", { count: unknown.length })}</p>}
    </>
  );
}
