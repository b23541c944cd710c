import { type Counted, countedIn } from "../../../rules/pay/counted.ts";
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

function countedLine({ say, format }: Setting, counted: Counted): string {
  switch (counted.how) {
    case "rate":
    case "cap": {
      const held = counted.how === "rate" ? counted.rate : counted.cap;
      return say(`letter.unknown.${counted.how}`, {
        rate: format.amount(held.ore),
        from: format.day(held.from),
        through: format.day(held.through),
        source: [held.regulation, held.source].filter((part) => part !== null).join(", "),
      });
    }
    case "agreed-alone":
      return say("letter.unknown.agreed-alone", { amount: format.money(counted.now) });
    case "uncounted":
      return say("letter.unknown.uncounted", { hours: hoursIn(format, counted.minutes) });
    case "counted":
    case "agreed":
    case "decree":
    case "lapses":
      return say(`letter.unknown.${counted.how}`);
  }
}

/** The employer is only told what holds. */
const toHelper: ReadonlySet<Counted["how"]> = new Set(["lapses", "agreed-alone"]);

export function unknownParts(setting: Setting, to: "helper" | "employer"): readonly Part[] {
  const items = unknownSpans(setting.told.reckoning.unknown).map((span) =>
    unknownLine(setting, span),
  );
  return items.length === 0
    ? []
    : [
        { kind: "heading", depth: 1, text: setting.say("letter.unknown") },
        { kind: "list", items },
        ...countedIn(setting.told.reckoning)
          .filter(({ how }) => to === "helper" || !toHelper.has(how))
          .map((counted) => ({ kind: "text" as const, text: countedLine(setting, counted) })),
      ];
}
