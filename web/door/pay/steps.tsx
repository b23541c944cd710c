import type { Child } from "hono/jsx";
import { oreOf } from "../../../rules/pay/grain.ts";
import type {
  HolidayStep,
  HourStep,
  MoneyStep,
  Step,
  StepPart,
} from "../../../rules/pay/reckoning.ts";
import type { Work } from "../../../rules/pay/work.ts";
import { sumIn } from "../../texts/isolate.ts";
import { Cited } from "../cited.tsx";
import type { Door } from "../door.tsx";
import { formatOf } from "../format.ts";
import { DueBy } from "./due-by.tsx";

interface Shared {
  readonly door: Door;
  readonly work: Work;
}

function Source({ door, work, step }: Shared & { readonly step: HourStep }) {
  const { rateSource: source, atLeast } = step;
  const { day } = formatOf(door.tongue);
  return (
    <div class="source">
      {atLeast && <>{door.say("pay.rate.at-least")} </>}
      {source.kind === "agreed" ? (
        door.say("pay.rate.agreed")
      ) : (
        <>
          {door.say(`pay.rate.${source.kind}`, { day: day(source.from) })}{" "}
          {!atLeast && door.law.changed[`rate/${work.sector}`] === undefined && (
            <Confirmed door={door} sourceDate={source.sourceDate} />
          )}
          <Cited door={door} at={source.regulation ?? source.source ?? ""} />
        </>
      )}
    </div>
  );
}

function Confirmed({
  door,
  sourceDate,
}: {
  readonly door: Door;
  readonly sourceDate: string | null;
}) {
  return (
    <>
      {sourceDate === null
        ? door.say("pay.rate.confirmed")
        : door.say("pay.rate.confirmed-on", { date: formatOf(door.tongue).date(sourceDate) })}
    </>
  );
}

/** "250,30 kr × 140 %". */
function rateText({ tongue }: Door, { rate, percent, addition }: HourStep): string {
  const { money, percent: share } = formatOf(tongue);
  const sum = sumIn(tongue.direction);
  const paid = percent === 100 ? money(rate) : sum`${money(rate)} × ${share(percent)}`;
  return addition === null
    ? paid
    : sum`${paid} + ${money(addition.of)} × ${share(addition.percent)}`;
}

/** One rate, one reason, one source. */
function alike(steps: readonly HourStep[]): readonly (readonly HourStep[])[] {
  const groups = new Map<string, HourStep[]>();
  for (const step of steps) {
    const { because, rate, percent, addition, rateSource, atLeast } = step;
    const key = JSON.stringify([because, rate, percent, addition, rateSource, atLeast]);
    const group = groups.get(key);
    if (group === undefined) {
      groups.set(key, [step]);
    } else {
      group.push(step);
    }
  }
  return [...groups.values()];
}

const clock = (local: string): string => local.slice(-5);

function Hours({ door, work, steps }: Shared & { readonly steps: readonly HourStep[] }) {
  const format = formatOf(door.tongue);
  return (
    <>
      {alike(steps).map((group) => {
        const [first] = group;
        return first === undefined ? null : (
          <div class="alike">
            <p>
              {door.say(`pay.because.${first.because}`)}
              <br />
              <b>{door.say("pay.per-hour", { amount: rateText(door, first) })}</b>
            </p>
            <Source door={door} work={work} step={first} />
            <table class="sums">
              <tbody>
                {group.map(({ day, from, to, minutes, exact }) => (
                  <tr>
                    <th scope="row">{format.shortDay(day)}</th>
                    <td dir="ltr">
                      {clock(from)}–{clock(to)}
                    </td>
                    <td>{format.hours(minutes)}</td>
                    <td>{format.amount(oreOf(exact))}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        );
      })}
    </>
  );
}

function Holiday({ door, steps }: { readonly door: Door; readonly steps: readonly HolidayStep[] }) {
  const { money, percent } = formatOf(door.tongue);
  const sum = sumIn(door.tongue.direction);
  return (
    <>
      {steps.map(({ base, permille, exact, due }) => (
        <p>
          {sum`${money(oreOf(base))} × ${percent(permille / 10)} = ${money(oreOf(exact))}`}
          <br />
          <DueBy door={door} due={due} />
        </p>
      ))}
    </>
  );
}

function whatOf({ door, work }: Shared, { part, index }: MoneyStep): Child {
  if (part === "paid") {
    const way = work.payments[index]?.way ?? null;
    return way === null ? null : door.say(`pay.way.${way}`);
  }
  if (part === "paidBack") {
    const back = work.paidBack[index];
    return back === undefined ? null : door.say(`pay.back.${back.for}`);
  }
  const what = work.deductions[index]?.for ?? "other";
  return door.say(`pay.cut.${isCut(what) ? what : "other"}`);
}

const cuts = ["rent", "food", "travel", "tools", "tax", "other"] as const;
const isCut = (what: string): what is (typeof cuts)[number] => cuts.some((cut) => cut === what);

function Money({ door, work, steps }: Shared & { readonly steps: readonly MoneyStep[] }) {
  const { day, amount } = formatOf(door.tongue);
  return (
    <table class="sums">
      <tbody>
        {steps.map((step) => (
          <tr>
            <th scope="row">{day(step.day)}</th>
            <td>{whatOf({ door, work }, step)}</td>
            <td>{amount(oreOf(step.exact))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const isHours = (step: Step): step is HourStep => "minutes" in step;
const isHoliday = (step: Step): step is HolidayStep => step.part === "holidayPay";
const isMoney = (step: Step): step is MoneyStep => "index" in step;

export function StepsOf({
  door,
  work,
  steps,
  part,
}: Shared & { readonly steps: readonly Step[]; readonly part: StepPart }) {
  const own = steps.filter((step) => step.part === part);
  const money = own.filter(isMoney);
  return (
    <>
      <Hours door={door} work={work} steps={own.filter(isHours)} />
      <Holiday door={door} steps={own.filter(isHoliday)} />
      {money.length > 0 && <Money door={door} work={work} steps={money} />}
    </>
  );
}
