import { citationIn } from "../../domain/base/citation.ts";
import { cited } from "../../rules/pay/sections/section.ts";
import type { Promises } from "../../rules/rights/promises.ts";
import type { Held } from "../../rules/rights/right.ts";
import type { Part } from "../components/part.ts";
import { dayText } from "../texts/formats.ts";
import { spoken } from "../texts/spoken.ts";
import { heading, list, type Tongue, text } from "./days.ts";

/** Of what is not known no day is told as known. */
function spanText({ say, language }: Tongue, { from, until, state, counted }: Held): string {
  const last = counted === true ? "promise.until-counted" : "promise.until";
  const parts = [
    ...(from === null ? [] : [say("promise.from", { day: dayText(language, from) })]),
    ...(until === null ? [] : [say(last, { day: dayText(language, until) })]),
  ];
  return state === "unsure" ? "" : parts.join(" ");
}

function rightParts(
  tongue: Tongue,
  held: Held,
  changed: ReadonlySet<string> = new Set(),
): readonly Part[] {
  const { say, language } = tongue;
  const { title, because, endsIf, section, state } = held;
  const span = spanText(tongue, held);
  return [
    heading(title[language], 2),
    ...(span === "" ? [] : [text(span, true)]),
    ...list(because.map((line) => spoken(language, line))),
    ...(endsIf.length === 0 || state === "unsure"
      ? []
      : [text(say("promise.ends-if")), ...list(endsIf.map((line) => spoken(language, line)))]),
    text(
      say("promise.law", {
        source: citationIn(language, cited(section)),
        day: dayText(language, section.read),
      }),
    ),
    ...(changed.has(section.id) ? [text(say("promise.law-changed"), true)] : []),
  ];
}

export interface Full {
  readonly promises: Promises;
  /** The rights that rest on words they were not read with. */
  readonly changed?: ReadonlySet<string>;
}

function group(
  tongue: Tongue,
  key: "holds" | "may" | "unsure",
  { promises, changed }: Full,
): readonly Part[] {
  const rights = promises[key];
  return rights.length === 0
    ? []
    : [
        heading(tongue.say(`promise.${key}`)),
        ...rights.flatMap((held) => rightParts(tongue, held, changed)),
      ];
}

function notHeldParts({ say, language }: Tongue, { ended, notHeld }: Promises): readonly Part[] {
  const lines = [...ended, ...notHeld].map(({ title, because }) =>
    say("promise.line", {
      title: title[language],
      words: because.map((line) => spoken(language, line)).join(" "),
    }),
  );
  return lines.length === 0 ? [] : [heading(say("promise.not")), ...list(lines)];
}

/** What a lawyer is asked is for whoever helps. */
function askedParts({ say, language }: Tongue, { asked }: Promises): readonly Part[] {
  const lines = asked
    .filter(({ question }) => question.to === "person")
    .map(({ question }) => question.words[language]);
  return lines.length === 0
    ? []
    : [heading(say("promise.unknown")), text(say("promise.unknown-why")), ...list(lines)];
}

/** Words that the rights cannot do without, and few know. */
const words = [
  "counsel",
  "complaint",
  "writ",
  "acknowledged",
  "clinic",
  "dropped",
  "rate",
  "presumption",
  "ground",
  "insurance",
  "reflection",
  "expulsion",
  "appeals",
  "state",
  "holiday",
  "eea",
  "limited",
  "renewal",
  "guarantee",
  "claim",
  "sections",
] as const;

/** Every right as the rules have it, and what hard words mean: to look things up in. */
export function fullParts(tongue: Tongue, full: Full): readonly Part[] {
  const { say } = tongue;
  const { promises } = full;
  return [
    heading(say("promise.full")),
    text(say("promise.full-what"), true),
    ...(["holds", "may", "unsure"] as const).flatMap((key) => group(tongue, key, full)),
    ...notHeldParts(tongue, promises),
    ...askedParts(tongue, promises),
    heading(say("promise.words")),
    ...list(words.map((word) => say(`promise.word.${word}`))),
  ];
}
