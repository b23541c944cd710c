import type { Day } from "../../../domain/base/day.ts";
import type { Against, Claim, HourStep, RateSource } from "../../../domain/pay/reckoning.ts";
import type { Cell, Part } from "../../components/part.ts";
import type { DoorKey } from "../../texts/door/door-texts.ts";
import type { Format } from "../format.ts";
import { claimsIn, type Told } from "./told.ts";

/** What a letter is made from, in one language. */
export interface Setting {
  readonly say: (key: DoorKey, values?: Readonly<Record<string, string | number>>) => string;
  readonly format: Format;
  readonly told: Told;
  readonly today: Day;
}

const cell = (text: string, sources: readonly string[] = []): Cell => ({ text, sources });

/** Hours without their unit, which the sentence has. */
export function hoursIn(format: Format, minutes: number): string {
  return format.amount((minutes * 100) / 60);
}

/** Something, where it holds; nothing where it does not. */
export function when<Value>(holds: boolean, value: Value): readonly Value[] {
  return holds ? [value] : [];
}

/** What is claimed, part by part, with the day each fell due. */
export function claimTable(
  setting: Setting,
  caption: string,
  claims: readonly Claim[],
): readonly Part[] {
  const { say, format } = setting;
  const rows = claims.map(({ part, from, to, due, amount }) => [
    cell(
      say(part === "wages" ? "letter.wages" : "letter.holiday", {
        span: format.span(from, to),
      }),
    ),
    cell(format.day(due)),
    cell(format.money(amount)),
  ]);
  return when(rows.length > 0, {
    kind: "table" as const,
    caption,
    columns: [say("letter.for"), say("letter.due"), say("letter.unpaid")],
    rows,
    figures: 1,
  });
}

/** What lowers the sum. */
const lowering: ReadonlySet<string> = new Set(["paid", "lawfulDeductions", "barred"]);

const sumParts = [
  "ordinary",
  "overtime",
  "supplements",
  "holidayPay",
  "paid",
  "lawfulDeductions",
  "barred",
  "owed",
] as const;

/** What was earned, less what lowers it. */
export function sumsPart({ say, format, told }: Setting): Part {
  const { total } = told.reckoning;
  return {
    kind: "table",
    caption: say("letter.sums"),
    columns: [say("letter.what"), say("letter.amount")],
    rows: sumParts
      .filter((part) => total[part] !== 0 || part === "paid" || part === "owed")
      .map((part) => [
        cell(say(`letter.part.${part}`)),
        cell(format.money(lowering.has(part) ? 0 - total[part] : total[part])),
      ]),
    figures: 1,
  };
}

export function hourSteps({ reckoning }: Told): readonly HourStep[] {
  return reckoning.periods
    .flatMap(({ steps }) => steps)
    .filter(
      (step): step is HourStep =>
        step.part === "ordinary" || step.part === "overtime" || step.part === "supplements",
    );
}

function sourceText({ say, format }: Setting, source: RateSource): string {
  if (source.kind === "agreed") {
    return say("letter.source.agreed");
  }
  const name = [source.regulation, source.source].filter((part) => part !== null).join(", ");
  return source.sourceDate === null
    ? name
    : say("letter.source.read", { source: name, day: format.date(source.sourceDate) });
}

/** Each rate that was reckoned with, once, and where it comes from. */
export function ratesParts(setting: Setting): readonly Part[] {
  const { say, format, told } = setting;
  const steps = hourSteps(told).toSorted((one, other) => one.day.localeCompare(other.day));
  const rows = new Map<string, readonly Cell[]>();
  for (const { rate, day, rateSource } of steps) {
    const from = rateSource.kind === "agreed" ? day : rateSource.from;
    const key = `${rateSource.kind} ${rate} ${rateSource.kind === "agreed" ? "" : from}`;
    if (!rows.has(key)) {
      rows.set(key, [
        cell(say(`letter.rate.${rateSource.kind}`), [sourceText(setting, rateSource)]),
        cell(format.day(from)),
        cell(format.amount(rate)),
      ]);
    }
  }
  const known = steps.some(({ rateSource, minimum }) => rateSource.kind !== "agreed" || minimum);
  return [
    ...when(rows.size > 0, {
      kind: "table" as const,
      caption: say("letter.rates"),
      columns: [say("letter.what"), say("letter.holds-from"), say("letter.rate")],
      rows: [...rows.values()],
      figures: 1,
    }),
    ...when(rows.size > 0 && !known, { kind: "text" as const, text: say("letter.no-minimum") }),
  ];
}

const others = ["contractors", "hirer", "wage-guarantee"] as const;

/** Everybody it can still be claimed of. */
export function openAgainst({ told }: Setting): readonly Against[] {
  return [...claimsIn(told, "due"), ...claimsIn(told, "not-due")]
    .flatMap(({ against }) => against)
    .filter(({ state }) => state === "open");
}

/** Who may have to pay beside the employer, and until when. */
export function againstParts(setting: Setting): readonly Part[] {
  const { say, format } = setting;
  const open = openAgainst(setting);
  const rows = others.flatMap((who) => {
    const here = open.filter((against) => against.who === who);
    const last = here.flatMap(({ until }) => (until === null ? [] : [until])).toSorted()[0];
    return when(here.length > 0, [
      cell(say(`letter.against.${who}`), [...new Set(here.map(({ section }) => section))]),
      cell(last === undefined ? say("letter.until-unknown") : format.day(last)),
    ]);
  });
  return when(rows.length > 0, {
    kind: "table" as const,
    caption: say("letter.against"),
    columns: [say("letter.against.who"), say("letter.against.last")],
    rows,
    figures: 1,
  });
}
