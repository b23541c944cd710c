import type { SharingRule } from "../../domain/knowledge/sharing-rule.ts";
import type { Law } from "../../law/law.ts";
import type { SharingAnswer } from "../../rules/sharing/answer.ts";
import type { SharingQuestion } from "../../rules/sharing/question.ts";
import { ownWarningsFor } from "../../rules/sharing/warnings.ts";
import {
  answerInWords,
  type CitedRule,
  type DutyInWords,
  type Group,
  partyText,
  warningIn,
} from "../../web/sharing/words.ts";
import { dayText } from "../../web/texts/formats.ts";
import { type Language, type Say, sayIn } from "../../web/texts/texts.ts";

/** Warnings first, then must, may, may not and unsure. */
export function shareText(
  { sharing, directory }: Law,
  question: SharingQuestion,
  answer: SharingAnswer,
  warnings: readonly SharingRule[],
  language: Language,
): string {
  const say = sayIn(language);
  const reading = { say, language, sharing };
  const words = answerInWords(reading, answer);
  const between = {
    from: partyText(reading, directory, question.from.id),
    to: partyText(reading, directory, question.to.id),
  };
  const own = ownWarningsFor(question);
  const lines = [
    say("sharing.asked", {
      ...between,
      day: dayText(language, question.day),
      purpose: sharing.codes.purposes[question.purpose]?.[language] ?? question.purpose,
    }),
    ...(warnings.length + own.length === 0 ? [] : heading(say("sharing.first"))),
    ...own.map((code) => `  ! ${say(`sharing.own.${code}`)}`),
    ...warnings.map((rule) => `  ! ${citedText(say, warningIn(reading, rule, between))}`),
    ...heading(say("sharing.must")),
    ...(words.must.length === 0 ? [`  ${say("sharing.must-none")}`] : []),
    ...words.must.flatMap((duty) => dutyLines(say, duty)),
    ...(["may", "mayNot", "unsure"] as const).flatMap((list) => [
      ...heading(say(list === "mayNot" ? "sharing.may-not" : `sharing.${list}`)),
      ...(words[list].length === 0 ? [`  ${say("sharing.none")}`] : []),
      ...words[list].flatMap((group) => groupLines(say, list, group)),
    ]),
    "",
    say("sharing.not-advice"),
  ];
  return `${lines.join("\n")}\n`;
}

function heading(text: string): readonly string[] {
  return ["", text, "-".repeat(text.length)];
}

function citedText(say: Say, { text, section, confirmed }: CitedRule): string {
  return `${text} (${section}${confirmed ? "" : `; ${say("frame.tag.unconfirmed")}`})`;
}

function under(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`    ${title}`, ...lines.map((line) => `      - ${line}`)];
}

function dutyLines(say: Say, duty: DutyInWords): readonly string[] {
  const { rule, by, fields, shut, judge, log } = duty;
  return [
    `  ${citedText(say, rule)}`,
    ...(by === null ? [] : [`    ${say("sharing.by", { when: by })}`]),
    `    ${say("sharing.must-about", { fields })}`,
    ...(shut === "" ? [] : [`    ${say("sharing.must-not-this", { fields: shut })}`]),
    ...under(say("sharing.judge"), judge),
    ...under(say("sharing.log"), log),
  ];
}

function groupLines(
  say: Say,
  list: "may" | "mayNot" | "unsure",
  { fields, rules, judge, log, ways, asks, unconfirmed }: Group,
): readonly string[] {
  return [
    `  ${fields}`,
    ...rules.map((rule) => `    ${citedText(say, rule)}`),
    ...(list === "mayNot" && rules.length === 0 ? [`    ${say("sharing.no-rule")}`] : []),
    ...(list === "mayNot" && rules.length > 0 && ways.length === 0
      ? [`    ${say("sharing.not-allowed")}`]
      : []),
    ...under(say("sharing.judge"), judge),
    ...under(say("sharing.log"), log),
    ...under(
      say("sharing.would-need"),
      ways.map(({ needs, rule }) => `${needs.join(" ")} (${rule.section})`),
    ),
    ...asks.map(
      ({ text, rules: hanging }) =>
        `    ${text} (${hanging.map(({ section }) => section).join("; ")})`,
    ),
    ...unconfirmed.flatMap((rule) => [
      `    ${citedText(say, rule)}`,
      `    ${say("sharing.not-confirmed")}`,
    ]),
  ];
}
