import { mayBeMore, shownSums } from "../../../rules/pay/owed.ts";
import { supplementPercent } from "../../../rules/pay/sections/aml-10-6-11.ts";
import { consolidated } from "../../../rules/pay/sections/section.ts";
import type { Part } from "../../components/part.ts";
import { againstParts, canNotify } from "./letter-against.ts";
import { hoursParts } from "./letter-hours.ts";
import {
  claimTable,
  hourSteps,
  hoursIn,
  ratesParts,
  type Setting,
  sumsPart,
  when,
} from "./letter-tables.ts";
import { unknownParts } from "./letter-unknown.ts";
import { claimsIn, owedBy, owes, span } from "./told.ts";

const text = (words: string, strong = false): Part => ({ kind: "text", text: words, strong });
const heading = (words: string): Part => ({ kind: "heading", depth: 1, text: words });

export type Recipient = "helper" | "employer";

/** Screen, paper and PDF. Holds no name; there are lines for them. */
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

function owedParts({ say, format, told }: Setting): readonly Part[] {
  const owed = owedBy(told);
  if (owed === null) {
    return [text(say("letter.no-sum"), true)];
  }
  const isSure = !mayBeMore(told.reckoning);
  const { now, later } = owed;
  if (now === 0 && later === 0) {
    return [text(say(isSure ? "letter.all-paid" : "letter.paid-known"), true)];
  }
  const amount = format.money(now);
  return [
    text(
      now === 0
        ? say("letter.nothing-due")
        : say(isSure ? "letter.owed" : "letter.at-least", { amount }),
      true,
    ),
    ...when(later > 0, text(say("letter.later-sum", { amount: format.money(later) }))),
  ];
}

function openingParts(setting: Setting, to: Recipient): readonly Part[] {
  const { say, format, told } = setting;
  const { total } = told.reckoning;
  const worked = span(told);
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
    ...owedParts(setting),
    ...when(to === "helper" || owes(told), text(say(`letter.ask-${to}`))),
    ...when(to === "employer", {
      kind: "blanks" as const,
      labels: [say("letter.pay-by")],
    }),
  ];
}

function besidesParts({ say, format, told }: Setting): readonly Part[] {
  const { deductionsNotAllowed, paidBack } = shownSums(told.reckoning).total;
  return [
    ...when(
      deductionsNotAllowed > 0,
      text(say("letter.deductions", { amount: format.money(deductionsNotAllowed) })),
    ),
    ...when(paidBack > 0, text(say("letter.paid-back", { amount: format.money(paidBack) }))),
  ];
}

function noticeParts(setting: Setting): readonly Part[] {
  return when(canNotify(setting.told), text(setting.say("letter.notice"), true));
}

function rulesParts({ say, format, told }: Setting): readonly Part[] {
  const steps = hourSteps(told);
  const { overtime, holidayPay } = shownSums(told.reckoning).total;
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

/** To the employer it claims; a helper also hears what may be too old. */
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
      ...hoursParts(setting),
      ...ratesParts(setting),
      ...unknownParts(setting, to),
      ...(helper ? againstParts(setting) : noticeParts(setting)),
      ...asksParts(setting),
      ...rulesParts(setting),
      { kind: "blanks", labels: [say("letter.signed")] },
    ],
    foot: say("letter.foot", { day: format.day(today) }),
  };
}
