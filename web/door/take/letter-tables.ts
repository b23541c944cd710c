import type { Day } from "../../../domain/time/day.ts";
import { shownSums } from "../../../rules/pay/owed.ts";
import type { Claim, HourStep, RateSource } from "../../../rules/pay/reckoning.ts";
import type { Cell, Part } from "../../components/part.ts";
import type { DoorKey } from "../../texts/door/door-texts.ts";
import type { Format } from "../format.ts";
import { owedBy, type Told } from "./told.ts";

/** In one language. */
export interface Setting {
  readonly say: (key: DoorKey, values?: Readonly<Record<string, string | number>>) => string;
  readonly format: Format;
  readonly told: Told;
  readonly today: Day;
}

export const cell = (text: string, sources: readonly string[] = []): Cell => ({ text, sources });

/** The sentence has the unit. */
export function hoursIn(format: Format, minutes: number): string {
  return format.amount((minutes * 100) / 60);
}

export function when<Value>(holds: boolean, value: Value): readonly Value[] {
  return holds ? [value] : [];
}

/** "Pay, 1–15 October 2026". */
export function claimName(
  { say, format }: Setting,
  { part, from, to }: Pick<Claim, "part" | "from" | "to">,
): string {
  return say(part === "wages" ? "letter.wages" : "letter.holiday", { span: format.span(from, to) });
}

export function claimTable(
  setting: Setting,
  caption: string,
  claims: readonly Claim[],
): readonly Part[] {
  const { say, format } = setting;
  const rows = claims.map((claim) => [
    cell(claimName(setting, claim)),
    cell(format.day(claim.due)),
    cell(claim.amount === null ? say("letter.not-known") : format.money(claim.amount)),
  ]);
  return when(rows.length > 0, {
    kind: "table" as const,
    caption,
    columns: [say("letter.for"), say("letter.due"), say("letter.unpaid")],
    rows,
    figures: 1,
  });
}

const lowering: ReadonlySet<string> = new Set(["paid", "lawfulDeductions", "barred"]);

const sumParts = [
  "ordinary",
  "overtime",
  "supplements",
  "holidayPay",
  "paid",
  "lawfulDeductions",
  "barred",
] as const;

/** What is due now, and later. */
export function sumsPart({ say, format, told }: Setting): Part {
  const { total } = shownSums(told.reckoning);
  const owed = owedBy(told);
  return {
    kind: "table",
    caption: say("letter.sums"),
    columns: [say("letter.what"), say("letter.amount")],
    rows: [
      ...sumParts
        .filter((part) => total[part] !== 0 || part === "paid")
        .map((part) => [
          cell(say(`letter.part.${part}`)),
          cell(format.money(lowering.has(part) ? 0 - total[part] : total[part])),
        ]),
      ...(["now", "later"] as const)
        .filter((when) => when === "now" || owed?.later !== 0)
        .map((when) => [
          cell(say(`letter.part.${when}`)),
          cell(owed === null ? say("letter.not-known") : format.money(owed[when])),
        ]),
    ],
    figures: 1,
  };
}

export function hourSteps({ reckoning }: Told): readonly HourStep[] {
  return shownSums(reckoning)
    .periods.flatMap(({ steps }) => steps)
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

/** Each once. */
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
