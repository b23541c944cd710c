import { supplementPercent } from "../../../domain/pay/sections/aml-10-6-11.ts";
import { consolidated } from "../../../domain/pay/sections/section.ts";
import type { Part } from "../../components/part.ts";
import { type UnknownSpan, unknownSpans } from "../pay/unknown-spans.ts";
import {
  againstParts,
  claimTable,
  hourSteps,
  hoursIn,
  openAgainst,
  ratesParts,
  type Setting,
  sumsPart,
  when,
} from "./letter-tables.ts";
import { claimsIn, dueNow, span } from "./told.ts";

const text = (words: string, strong = false): Part => ({ kind: "text", text: words, strong });
const heading = (words: string): Part => ({ kind: "heading", depth: 1, text: words });

/** Whom a letter is for. A helper, unless somebody chose otherwise. */
export type Recipient = "helper" | "employer";

/** A letter's words in one language: the same on the screen, on paper and as PDF. Holds no name; there are lines for them. */
export interface ClaimLetter {
  readonly subject: string;
  readonly day: string;
  readonly body: readonly Part[];
  readonly foot: string;
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
