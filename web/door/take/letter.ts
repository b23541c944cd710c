import type { Day } from "../../../domain/base/day.ts";
import type { Against, Claim, HourStep, RateSource } from "../../../domain/pay/reckoning.ts";
import { supplementPercent } from "../../../domain/pay/sections/aml-10-6-11.ts";
import { consolidated } from "../../../domain/pay/sections/section.ts";
import type { Cell, Part } from "../../components/part.ts";
import type { DoorKey } from "../../texts/door/door-texts.ts";
import type { Format } from "../format.ts";
import { type UnknownSpan, unknownSpans } from "../pay/unknown-spans.ts";
import { claimsIn, dueNow, span, type Told } from "./told.ts";

/** Whom a letter is for. A helper, unless somebody chose otherwise. */
export type Recipient = "helper" | "employer";

interface Setting {
  readonly say: (key: DoorKey, values?: Readonly<Record<string, string | number>>) => string;
  readonly format: Format;
  readonly told: Told;
  readonly today: Day;
}

/** A letter's words in one language: the same on the screen, on paper and as PDF. Holds no name; there are lines for them. */
export interface ClaimLetter {
  readonly subject: string;
  readonly day: string;
  readonly body: readonly Part[];
  readonly foot: string;
}

const cell = (text: string, sources: readonly string[] = []): Cell => ({ text, sources });
const text = (words: string, strong = false): Part => ({ kind: "text", text: words, strong });
const heading = (words: string): Part => ({ kind: "heading", depth: 1, text: words });

/** Hours without their unit, which the sentence has. */
function hoursIn(format: Format, minutes: number): string {
  return format.amount((minutes * 100) / 60);
}

function when<Value>(holds: boolean, value: Value): readonly Value[] {
  return holds ? [value] : [];
}

function blanks({ say }: Setting, to: Recipient): Part {
  return {
    kind: "blanks",
    labels:
      to === "helper"
        ? [say("letter.to"), say("letter.name"), say("letter.reach"), say("letter.employer")]
        : [say("letter.to"), say("letter.name"), say("letter.address"), say("letter.account")],
  };
}

function openingParts(setting: Setting, to: Recipient): readonly Part[] {
  const { say, format, told } = setting;
  const { total } = told.reckoning;
  const worked = span(told);
  const owes = total.owed > 0;
  const now = dueNow(told);
  return [
    ...(worked === null
      ? []
      : [
          text(
            say("letter.worked", {
              hours: hoursIn(format, total.minutes),
              from: format.day(worked.from),
              to: format.day(worked.to),
            }),
          ),
        ]),
    text(
      owes ? say("letter.owed", { owed: format.money(total.owed) }) : say("letter.all-paid"),
      true,
    ),
    ...when(owes && now < total.owed, text(say("letter.due-now", { amount: format.money(now) }))),
    ...when(owes || to === "helper", text(say(`letter.ask-${to}`))),
    ...when(to === "employer", {
      kind: "blanks" as const,
      labels: [say("letter.pay-by")],
    }),
  ];
}

function claimTable(setting: Setting, caption: string, claims: readonly Claim[]): readonly Part[] {
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

function sumsPart({ say, format, told }: Setting): Part {
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

function besidesParts({ say, format, told }: Setting): readonly Part[] {
  const { deductionsNotAllowed, paidBack } = told.reckoning.total;
  return [
    ...when(
      deductionsNotAllowed > 0,
      text(say("letter.deductions", { amount: format.money(deductionsNotAllowed) })),
    ),
    ...when(paidBack > 0, text(say("letter.paid-back", { amount: format.money(paidBack) }))),
  ];
}

function hourSteps({ reckoning }: Told): readonly HourStep[] {
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

function ratesParts(setting: Setting): readonly Part[] {
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
    ...when(rows.size > 0 && !known, text(say("letter.no-minimum"))),
  ];
}

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

function unknownParts(setting: Setting): readonly Part[] {
  const items = unknownSpans(setting.told.reckoning.unknown).map((span) =>
    unknownLine(setting, span),
  );
  return items.length === 0
    ? []
    : [heading(setting.say("letter.unknown")), { kind: "list", items }];
}

const others = ["contractors", "hirer", "wage-guarantee"] as const;

function openAgainst({ told }: Setting): readonly Against[] {
  return [...claimsIn(told, "due"), ...claimsIn(told, "not-due")]
    .flatMap(({ against }) => against)
    .filter(({ state }) => state === "open");
}

function againstParts(setting: Setting): readonly Part[] {
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

function noticeParts(setting: Setting): readonly Part[] {
  const { say } = setting;
  return when(
    openAgainst(setting).some(({ who }) => who === "contractors"),
    text(say("letter.notice"), true),
  );
}

function rulesParts({ say, format, told }: Setting): readonly Part[] {
  const steps = hourSteps(told);
  const { overtime, holidayPay } = told.reckoning.total;
  return [
    heading(say("letter.rules")),
    {
      kind: "list",
      items: [
        ...when(
          steps.some(({ minimum }) => minimum !== null),
          say("letter.rule.minimum"),
        ),
        ...when(
          overtime > 0,
          say("letter.rule.overtime", { percent: format.percent(supplementPercent) }),
        ),
        ...when(holidayPay > 0, say("letter.rule.holiday")),
        say("letter.rule.due"),
        say("letter.rule.time"),
        say("letter.rule.rounded"),
        say("letter.source.acts", { day: format.day(consolidated) }),
      ],
    },
  ];
}

function asksParts({ say }: Setting): readonly Part[] {
  return [
    heading(say("letter.ask")),
    { kind: "list", items: [say("letter.ask.payslips"), say("letter.ask.hours")] },
  ];
}

function barredParts(setting: Setting): readonly Part[] {
  const { say, told } = setting;
  const table = claimTable(setting, say("letter.barred"), claimsIn(told, "barred"));
  return table.length === 0 ? [] : [...table, text(say("letter.barred.text"))];
}

/** A letter about what is owed. To a helper it also tells what may be too old and who else may pay; to the employer it claims. */
export function claimLetter(setting: Setting, to: Recipient): ClaimLetter {
  const { say, format, told, today } = setting;
  const helper = to === "helper";
  return {
    subject: say(`letter.subject.${to}`),
    day: format.day(today),
    body: [
      blanks(setting, to),
      ...openingParts(setting, to),
      ...claimTable(setting, say("letter.claims"), claimsIn(told, "due")),
      ...claimTable(setting, say("letter.later"), claimsIn(told, "not-due")),
      ...(helper ? barredParts(setting) : []),
      sumsPart(setting),
      ...besidesParts(setting),
      ...ratesParts(setting),
      ...unknownParts(setting),
      ...(helper ? againstParts(setting) : noticeParts(setting)),
      ...asksParts(setting),
      ...rulesParts(setting),
      { kind: "blanks", labels: [say("letter.signed")] },
    ],
    foot: say("letter.foot", { day: format.day(today) }),
  };
}
