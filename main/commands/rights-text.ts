import type { Day } from "../../domain/time/day.ts";
import { cited } from "../../rules/pay/sections/section.ts";
import { isToDo } from "../../rules/rights/done-in-time.ts";
import type { Answer, Held, State, Todo } from "../../rules/rights/right.ts";
import { atOnce } from "../../rules/rights/urgent.ts";
import {
  type Change,
  type ChangeGroup,
  groupOf,
  lostThen,
  partsChanged,
  type WhatIf,
} from "../../rules/rights/what-if.ts";
import { type Line, lineText } from "../../rules/rights/words.ts";
import { dayText } from "../../web/texts/formats.ts";
import { rightsWords } from "./rights-words.ts";

type Language = "nb" | "en";

/** With dates written as on the pages. */
const told = (line: Line, language: Language): string =>
  lineText(line, language, (day) => dayText(language, day));

const order: readonly State[] = ["holds", "may", "unsure", "ended"];

/** Puts urgent and dates first, then every right with reasons, and questions. */
export function rightsText(
  { rights, notHeld, questions }: Answer,
  asOf: Day,
  supposed: WhatIf | null,
  language: Language,
): string {
  const words = rightsWords[language];
  const lines = [
    ...section(words.days, deadlines(rights, asOf, language)),
    ...order.flatMap((state) =>
      section(
        words.states[state],
        rights.filter((held) => held.state === state).flatMap((held) => heldLines(held, language)),
      ),
    ),
    ...section(
      words.notHeld,
      notHeld.map(
        ({ title, because, section: source }) =>
          `${title[language]}: ${because.map((line) => told(line, language)).join(" ")} [${cited(source)}]`,
      ),
    ),
    ...section(
      words.questions,
      questions.map(
        ({ question }) =>
          `${question.words[language]}${question.to === "lawyer" ? ` (${words.lawyer})` : ""}`,
      ),
    ),
    ...(supposed === null ? [] : whatIfLines(supposed, language)),
  ];
  return `${lines.join("\n").trim()}\n`;
}

function section(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0
    ? []
    : [heading, "-".repeat(heading.length), ...lines.map((line) => `  ${line}`), ""];
}

const placeOf = ({ by, line }: { readonly by: Day; readonly line: string }) => `${by} ${line}`;

function deadlines(rights: readonly Held[], asOf: Day, language: Language): readonly string[] {
  const words = rightsWords[language];
  const urgent = atOnce({ rights }).map(({ rights: of, todo }) => {
    const titles = of.map(({ title }) => title[language]).join(" · ");
    return `${words.atOnce}  ${titles}: ${todoText(todo, language)}`;
  });
  const days = rights
    .flatMap(({ title, todo }) => todo.filter(isToDo).map((each) => ({ ...each, title })))
    .flatMap(({ what, by, who, title }) => {
      const line = `${title[language]}: ${told(what, language)} (${who[language]})`;
      return by === null ? [] : [{ by, line }];
    })
    .toSorted((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1))
    .map(({ by, line }) => {
      const late = by < asOf ? ` (${words.passed})` : "";
      return `${dayText(language, by)}${late}  ${line}`;
    });
  return [...urgent, ...days];
}

function spanText({ from, until, state }: Held, language: Language): string {
  const words = rightsWords[language];
  const last = state === "unsure" ? words.untilPerhaps : words.until;
  return [
    ...(from === null ? [] : [`${words.from} ${dayText(language, from)}`]),
    ...(until === null ? [] : [`${last} ${dayText(language, until)}`]),
  ].join(" ");
}

function heldLines(held: Held, language: Language): readonly string[] {
  const { title, because, section: source, endsIf, todo } = held;
  const words = rightsWords[language];
  const span = spanText(held, language);
  return [
    `${title[language]}${span === "" ? "" : `, ${span}`}`,
    ...because.map((line) => `    ${words.because}: ${told(line, language)}`),
    ...endsIf.map((line) => `    ${words.endsIf}: ${told(line, language)}`),
    ...todo.filter(isToDo).map((each) => `    ${words.todo}: ${todoText(each, language)}`),
    `    ${words.source}: ${cited(source)}`,
  ];
}

function todoText({ what, by, who }: Todo, language: Language): string {
  return `${by === null ? "" : `${dayText(language, by)}: `}${told(what, language)} (${who[language]})`;
}

const groups: readonly ChangeGroup[] = ["falls-away", "changes", "comes", "stays", "over"];

function whatIfLines({ asOf, changes }: WhatIf, language: Language): readonly string[] {
  const words = rightsWords[language];
  return [
    `${words.whatIf} ${dayText(language, asOf)}`,
    "",
    ...groups.flatMap((group) =>
      section(
        words.groups[group],
        changes
          .filter((change) => groupOf(change) === group)
          .flatMap((change) => changeLines(change, language)),
      ),
    ),
  ];
}

/** An unchanged state is named once, with what else changes. */
function movedText({ before, after, on }: Change, language: Language): string {
  const words = rightsWords[language];
  const [was, is] = [before, after].map((held) => words.states[held?.state ?? "none"]);
  if (before !== null && after !== null && before.state === after.state) {
    const days = [before, after].map((held) => spanText(held, language) || words.same.noDay);
    const changed = partsChanged(before, after).map((part) =>
      part === "days" ? `${words.same.days} (${days.join(" → ")})` : words.same[part],
    );
    return `${is}. ${words.same.heading}: ${changed.join("; ")}`;
  }
  return `${was} → ${is}${on === null ? "" : `, ${words.until} ${dayText(language, on)}`}`;
}

function changeLines(change: Change, language: Language): readonly string[] {
  const { title, kind, secure, todo } = change;
  const words = rightsWords[language];
  const seeTo = secure.map((each) => `    ${words.secure}: ${todoText(each, language)}`);
  if (kind === "stays") {
    return [title[language], ...seeTo];
  }
  return [
    `${title[language]}: ${movedText(change, language)}`,
    ...lostThen(change).map((line) => `    ${told(line, language)}`),
    ...seeTo,
    ...todo.filter(isToDo).map((each) => `    ${words.todo}: ${todoText(each, language)}`),
  ];
}
