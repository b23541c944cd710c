import type { Child } from "hono/jsx";
import { paidBackTo, paymentWays } from "../../../rules/pay/work.ts";
import type { Door } from "../door.tsx";
import { one } from "../given.ts";
import { type Answer, Line, MoreRows, Select, unknown, yesNo } from "./controls.tsx";
import { type FieldProblem, rowsOf } from "./fields.ts";
import { dayValue } from "./hours.tsx";
import { backFor, cutsFor } from "./money-of.ts";
import { type PayDrawing, PayFrame, rowCount } from "./page.tsx";
import { sectorOf, stops } from "./work-of.ts";

interface RowsProps {
  readonly door: Door;
  readonly problems: readonly FieldProblem[];
  readonly name: "paid" | "cut" | "back";
  readonly chosen: readonly {
    readonly part: string;
    readonly label: Child;
    readonly answers: readonly Answer[];
  }[];
}

const namesOf = (name: string, parts: readonly string[]) =>
  ["amount", "day", "until", ...parts].map((part) => `${name}-${part}`);

function Rows({ door, problems, name, chosen }: RowsProps) {
  const { say, given } = door;
  const rows = rowsOf(
    given,
    namesOf(
      name,
      chosen.map(({ part }) => part),
    ),
  );
  const filled =
    rows.findLastIndex((row) => row[`${name}-day`] !== "" || row[`${name}-amount`] !== "") + 1;
  const shown = rowCount(filled, rows.length, one(given, `add-${name}`) !== "");
  return (
    <>
      <div class="rows">
        {Array.from({ length: shown }, (_, row) => {
          const asked = (part: string) => ({
            door,
            problems,
            name: `${name}-${part}`,
            row,
            value: rows[row]?.[`${name}-${part}`] ?? "",
          });
          return (
            <fieldset class="row">
              <legend>{row + 1}</legend>
              <Line {...asked("amount")} label={say("pay.amount")} inputmode="decimal" size={9} />
              <Line
                {...asked("day")}
                value={dayValue(asked("day").value)}
                type="date"
                label={say("pay.day")}
              />
              <Line
                {...asked("until")}
                value={dayValue(asked("until").value)}
                type="date"
                label={say("pay.until")}
              />
              {chosen.map(({ part, label, answers }) => (
                <Select {...asked(part)} label={label} answers={answers} />
              ))}
            </fieldset>
          );
        })}
      </div>
      <MoreRows door={door} name={name} />
    </>
  );
}

export const moneyPage: PayDrawing = (door, problems) => {
  const { say, given } = door;
  const rooms: readonly Answer[] = [
    unknown,
    { value: "none", key: "door.no" },
    { value: "single", key: "pay.room.single" },
    { value: "double", key: "pay.room.double" },
  ];
  const hasRooms = sectorOf(given) === "hospitality";
  const part = { door, problems };
  return {
    heading: "pay.money",
    asks: [
      ...namesOf("paid", ["way"]),
      "pay-day",
      ...namesOf("cut", ["for", "agreed", ...(hasRooms ? ["room"] : [])]),
      "add-paid",
      "add-cut",
    ],
    next: "pay-back",
    content: (
      <PayFrame door={door} page="pay-money" problems={problems}>
        <section>
          <h2>{say("pay.paid")}</h2>
          <p>{say("pay.paid.help")}</p>
          <Rows
            {...part}
            name="paid"
            chosen={[
              {
                part: "way",
                label: say("pay.way"),
                answers: [
                  unknown,
                  ...paymentWays.map((way): Answer => ({ value: way, key: `pay.way.${way}` })),
                ],
              },
            ]}
          />
          <Line
            {...part}
            name="pay-day"
            value={one(given, "pay-day")}
            label={say("pay.pay-day")}
            help={say("pay.pay-day.help")}
            size={4}
          />
        </section>
        <section>
          <h2>{say("pay.cut")}</h2>
          <p>{say("pay.cut.help")}</p>
          <Rows
            {...part}
            name="cut"
            chosen={[
              {
                part: "for",
                label: say("pay.for"),
                answers: [
                  unknown,
                  ...cutsFor.map((what): Answer => ({ value: what, key: `pay.cut.${what}` })),
                ],
              },
              { part: "agreed", label: say("pay.cut-agreed"), answers: yesNo },
              ...(hasRooms ? [{ part: "room", label: say("pay.room"), answers: rooms }] : []),
            ]}
          />
        </section>
      </PayFrame>
    ),
  };
};

export const backPage: PayDrawing = (door, problems) => {
  const { say, given } = door;
  const part = { door, problems };
  const dated = (name: string) => ({
    ...part,
    name,
    value: dayValue(one(given, name)),
    type: "date" as const,
  });
  const told = ["pay-bankrupt", "pay-stopped"].some((name) => one(given, name) !== "");
  return {
    heading: "pay.back",
    asks: [
      ...namesOf("back", ["for", "to"]),
      "add-back",
      "pay-bankrupt",
      "pay-stopped",
      "pay-stopped-by",
    ],
    next: "pay-result",
    content: (
      <PayFrame door={door} page="pay-back" problems={problems}>
        <p>{say("pay.back.help")}</p>
        <Rows
          {...part}
          name="back"
          chosen={[
            {
              part: "for",
              label: say("pay.for"),
              answers: [
                unknown,
                ...backFor.map((what): Answer => ({ value: what, key: `pay.back.${what}` })),
              ],
            },
            {
              part: "to",
              label: say("pay.back-to"),
              answers: [
                unknown,
                ...paidBackTo.map((to): Answer => ({ value: to, key: `pay.to.${to}` })),
              ],
            },
          ]}
        />
        <details class="telling" open={told}>
          <summary>{say("pay.since")}</summary>
          <Line {...dated("pay-bankrupt")} label={say("pay.bankrupt")} />
          <Line
            {...dated("pay-stopped")}
            label={say("pay.stopped")}
            help={say("pay.stopped.help")}
          />
          <Select
            {...part}
            name="pay-stopped-by"
            value={one(given, "pay-stopped-by")}
            label={say("pay.stopped-by")}
            answers={[
              unknown,
              ...stops.map((stop): Answer => ({ value: stop, key: `pay.stop.${stop}` })),
            ]}
          />
        </details>
      </PayFrame>
    ),
  };
};
