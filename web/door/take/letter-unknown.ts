import { owedIn, shownSums } from "../../../domain/pay/owed.ts";
import type { HeldRate } from "../../../domain/pay/reckoning.ts";
import type { Part } from "../../components/part.ts";
import { type UnknownSpan, unknownSpans } from "../pay/unknown-spans.ts";
import { hoursIn, type Setting } from "./letter-tables.ts";

function unknownLine({ say, format }: Setting, span: UnknownSpan): string {
  const why = say(`letter.why.${span.why}`);
  const first = format.day(span.from);
  if (span.minutes === 0) {
    return say("letter.unknown.only", { day: first, why });
  }
  const hours = hoursIn(format, span.minutes);
  return span.from === span.to
    ? say("letter.unknown.one", { day: first, hours, why })
    : say("letter.unknown.many", { span: format.span(span.from, span.to), hours, why });
}

function rateLine({ say, format }: Setting, rate: HeldRate): string {
  return say("letter.unknown.rate", {
    rate: format.amount(rate.ore),
    from: format.day(rate.from),
    through: format.day(rate.through),
    source: [rate.regulation, rate.source].filter((part) => part !== null).join(", "),
  });
}

/** How those days are counted: by which rate and which act, and what if that rate has lapsed. */
function countedLines(setting: Setting, to: "helper" | "employer"): readonly string[] {
  const { say, format, told } = setting;
  const { atLeast } = told.reckoning;
  const { uncounted } = shownSums(told.reckoning).total;
  const rates = atLeast?.rates ?? [];
  // A helper is told how the rate may have ended; the employer is only told what holds.
  const mayLapse = to === "helper" && rates.length > 0;
  const agreedAlone = mayLapse ? owedIn(told.reckoning) : null;
  return [
    ...(atLeast === null ? [] : [say("letter.unknown.counted")]),
    ...rates.map((rate) => rateLine(setting, rate)),
    ...(rates.length === 0 ? [] : [say("letter.unknown.decree")]),
    ...(mayLapse ? [say("letter.unknown.lapses")] : []),
    ...(agreedAlone === null
      ? []
      : [say("letter.unknown.agreed-alone", { amount: format.money(agreedAlone.now) })]),
    ...(uncounted === 0
      ? []
      : [say("letter.unknown.uncounted", { hours: hoursIn(format, uncounted) })]),
  ];
}

/** Days without a sure rate: which, why, and how they are counted. */
export function unknownParts(setting: Setting, to: "helper" | "employer"): readonly Part[] {
  const items = unknownSpans(setting.told.reckoning.unknown).map((span) =>
    unknownLine(setting, span),
  );
  return items.length === 0
    ? []
    : [
        { kind: "heading", depth: 1, text: setting.say("letter.unknown") },
        { kind: "list", items },
        ...countedLines(setting, to).map((text) => ({ kind: "text" as const, text })),
      ];
}
