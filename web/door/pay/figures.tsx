import type { Child } from "hono/jsx";
import type { Day } from "../../../domain/time/day.ts";
import { earnedOf } from "../../../rules/pay/earned.ts";
import { oreOf } from "../../../rules/pay/grain.ts";
import { owedIn, shownSums } from "../../../rules/pay/owed.ts";
import type {
  Amounts,
  Claim,
  Period,
  Reckoning,
  StepPart,
  Sums,
} from "../../../rules/pay/reckoning.ts";
import { section as ordinaryHours } from "../../../rules/pay/sections/aml-10-4.ts";
import { section as overtime } from "../../../rules/pay/sections/aml-10-6-11.ts";
import { section as deductions } from "../../../rules/pay/sections/aml-14-15-3.ts";
import { section as holidayPay } from "../../../rules/pay/sections/ferieloven-10.ts";
import { section as limitation } from "../../../rules/pay/sections/foreldelsesloven-2.ts";
import { cited, type Section } from "../../../rules/pay/sections/section.ts";
import type { Work } from "../../../rules/pay/work.ts";
import { sumIn } from "../../texts/isolate.ts";
import { Cited } from "../cited.tsx";
import { type Door, doorForm } from "../door.tsx";
import { formatOf } from "../format.ts";
import { DueBy } from "./due-by.tsx";
import { StepsOf } from "./steps.tsx";

export interface Found {
  readonly door: Door;
  readonly work: Work;
  readonly reckoning: Reckoning;
}

/** Of more, each period is drawn when asked for. */
const mostAtOnce = 400;

export const parts = [
  "ordinary",
  "overtime",
  "supplements",
  "holidayPay",
  "paid",
  "lawfulDeductions",
  "deductionsNotAllowed",
  "paidBack",
] as const satisfies readonly StepPart[];

const restsOn: Readonly<Partial<Record<StepPart, readonly Section[]>>> = {
  overtime: [ordinaryHours, overtime],
  holidayPay: [holidayPay],
  lawfulDeductions: [deductions],
  deductionsNotAllowed: [deductions],
};

function allAtOnce({ periods }: Sums): boolean {
  return periods.reduce((sum, { steps }) => sum + steps.length, 0) <= mostAtOnce;
}

function Figure({
  label,
  amount,
  children,
}: {
  readonly label: Child;
  readonly amount: Child;
  readonly children: Child;
}) {
  return (
    <details class="figure">
      <summary>
        <span>{label}</span> <span class="amount">{amount}</span>
      </summary>
      {children}
    </details>
  );
}

function OpenPeriod({ door, period }: { readonly door: Door; readonly period: Period }) {
  return (
    <button class="ds-link" type="submit" form={doorForm} name="pay-period" value={period.from}>
      {formatOf(door.tongue).span(period.from, period.to)}
    </button>
  );
}

function Part({ found, part }: { readonly found: Found; readonly part: StepPart }) {
  const { door, work, reckoning } = found;
  const format = formatOf(door.tongue);
  const sums = shownSums(reckoning);
  const periods = sums.periods.filter(({ steps }) => steps.some((step) => step.part === part));
  const atOnce = allAtOnce(sums);
  return (
    <Figure label={door.say(`pay.part.${part}`)} amount={format.money(sums.total[part])}>
      <p>{door.say(`pay.part.${part}.text`)}</p>
      {restsOn[part]?.map((section) => (
        <Cited door={door} at={cited(section)} />
      ))}
      {part === "deductionsNotAllowed" &&
        reckoning.assumptions.some(({ code }) => code === "deduction-not-known") && (
          <p>{door.say("pay.assumed.deduction-not-known")}</p>
        )}
      {periods.map((period) =>
        atOnce ? (
          <section>
            <h3>
              {format.span(period.from, period.to)}: {format.money(period.amounts[part])}
            </h3>
            <StepsOf door={door} work={work} steps={period.steps} part={part} />
          </section>
        ) : (
          <p class="sum">
            <OpenPeriod door={door} period={period} />
            <span class="amount">{format.money(period.amounts[part])}</span>
          </p>
        ),
      )}
    </Figure>
  );
}

export function Claims({
  door,
  claims,
  lastDayKey = "pay.last-day",
}: {
  readonly door: Door;
  readonly claims: readonly (Omit<Claim, "lastDay"> & { readonly lastDay: Day | null })[];
  readonly lastDayKey?: "pay.last-day" | "pay.against.passed";
}) {
  const { span, money, day } = formatOf(door.tongue);
  return (
    <ul class="claims">
      {claims.map(({ part, from, to, due, amount, lastDay }) => (
        <li>
          <span class="sum">
            <span>
              {door.say(`pay.claim.${part}`)}, {span(from, to)}
            </span>
            <span class="amount">
              {amount === null ? door.say("pay.amount-unknown") : money(amount)}
            </span>
          </span>
          <DueBy door={door} due={due} />{" "}
          {lastDay !== null && door.say(lastDayKey, { day: day(lastDay) })}
        </li>
      ))}
    </ul>
  );
}

function Left({ found: { door, reckoning } }: { readonly found: Found }) {
  const { money, hours } = formatOf(door.tongue);
  const { leftPerHour, paid, paidBack, minutes } = shownSums(reckoning).total;
  const sum = sumIn(door.tongue.direction);
  return leftPerHour === null ? null : (
    <Figure label={door.say("pay.part.leftPerHour")} amount={money(leftPerHour)}>
      <p>{door.say("pay.part.leftPerHour.text")}</p>
      <p>
        {sum`(${money(paid)} − ${money(paidBack)}) ÷ ${hours(minutes)} = ${money(leftPerHour)}`}
      </p>
    </Figure>
  );
}

/** Nought is told, but not where no rate is known. */
function isAlwaysShown(part: StepPart, { uncounted }: Amounts): boolean {
  return part === "paid" || (part === "ordinary" && uncounted === 0);
}

export function Figures({ found }: { readonly found: Found }) {
  const { door, reckoning } = found;
  const sums = shownSums(reckoning);
  const { total, claims } = sums;
  const { money } = formatOf(door.tongue);
  const owed = owedIn(sums);
  const inState = (state: Claim["state"]) => claims.filter((claim) => claim.state === state);
  return (
    <section>
      <h2>{door.say("pay.figures")}</h2>
      <p>{door.say("pay.figures.text")}</p>
      {parts
        .filter((part) => total.exact[part] !== 0 || isAlwaysShown(part, total))
        .map((part) => (
          <Part found={found} part={part} />
        ))}
      {total.exact.barred !== 0 && (
        <Figure label={door.say("pay.part.barred")} amount={money(total.barred)}>
          <p>{door.say("pay.part.barred.text")}</p>
          <Cited door={door} at={cited(limitation)} />
          <Claims door={door} claims={inState("barred")} />
        </Figure>
      )}
      <Figure
        label={door.say("pay.part.now")}
        amount={owed === null ? door.say("pay.amount-unknown") : money(owed.now)}
      >
        <p>{door.say("pay.part.now.text")}</p>
        <Claims door={door} claims={inState("due")} />
      </Figure>
      {inState("not-due").length > 0 && (
        <Figure
          label={door.say("pay.part.later")}
          amount={owed === null ? door.say("pay.amount-unknown") : money(owed.later)}
        >
          <p>{door.say("pay.part.later.text")}</p>
          <Claims door={door} claims={inState("not-due")} />
        </Figure>
      )}
      <Left found={found} />
    </section>
  );
}

export function Periods({ found: { door, reckoning } }: { readonly found: Found }) {
  const { amount } = formatOf(door.tongue);
  // No rate is not nought.
  const earned = ({ exact, uncounted }: Period["amounts"]) =>
    uncounted > 0 ? "?" : amount(oreOf(earnedOf(exact)));
  return (
    <details class="telling">
      <summary>{door.say("pay.periods")}</summary>
      <p>
        {door.say("pay.periods.text")} {door.say("pay.periods.owed")}
      </p>
      <table class="sums periods">
        <thead>
          <tr>
            <th scope="col">{door.say("pay.period")}</th>
            <th scope="col">{door.say("pay.earned")}</th>
            <th scope="col">{door.say("pay.part.paid")}</th>
            <th scope="col">{door.say("pay.part.owed")}</th>
          </tr>
        </thead>
        <tbody>
          {shownSums(reckoning).periods.map((period) => (
            <tr>
              <th scope="row">
                <OpenPeriod door={door} period={period} />
              </th>
              <td>{earned(period.amounts)}</td>
              <td>{amount(period.amounts.paid)}</td>
              <td>{period.amounts.owed === null ? "?" : amount(period.amounts.owed)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
