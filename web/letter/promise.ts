import { citationIn } from "../../domain/base/citation.ts";
import type { Day } from "../../domain/base/day.ts";
import type { Body } from "../../domain/directory/body.ts";
import { numberIsFresh } from "../../domain/directory/find.ts";
import { cited } from "../../domain/pay/sections/section.ts";
import type { Promises } from "../../domain/rights/promises.ts";
import type { Held } from "../../domain/rights/right.ts";
import { writtenIn } from "../../domain/rights/told-person.ts";
import { type Line, tellsSettled } from "../../domain/rights/words.ts";
import type { Part } from "../components/part.ts";
import { dayText } from "../texts/formats.ts";
import { spoken } from "../texts/spoken.ts";
import { areas, type Language, languages, sayIn } from "../texts/texts.ts";
import { childParts, inShort } from "./child.ts";
import { dayParts, heading, list, partToThem, type Tongue, text } from "./days.ts";
import { interpreterParts } from "./interpreter.ts";
import { leavingParts } from "./leaving.ts";
import { letterPdf } from "./letter.ts";
import { wordParts } from "./words.ts";

/** A letter as it is kept: word for word in each language it is written in, the first first. */
export interface PromiseLetter {
  readonly sender: readonly string[];
  readonly texts: readonly {
    readonly language: Language;
    readonly day: string;
    readonly subject: string;
    readonly body: readonly Part[];
    /** Where in the body all that is only to be looked up begins; letters that were made before have no such place. */
    readonly rest?: number;
    readonly foot: string;
  }[];
}

interface Setting {
  readonly promises: Promises;
  readonly made: Day;
  /** The language of whoever it is for, by code. */
  readonly spoken: string;
  readonly sender: readonly string[];
  readonly helplines: readonly Body[];
  readonly invented: boolean;
}

/** Its days, where it is known; of what is not known no day is told as one that is. */
function spanText({ say, language }: Tongue, { from, until, state }: Held): string {
  const parts = [
    ...(from === null ? [] : [say("promise.from", { day: dayText(language, from) })]),
    ...(until === null ? [] : [say("promise.until", { day: dayText(language, until) })]),
  ];
  return state === "unsure" ? "" : parts.join(" ");
}

/** The days that are known, and the day that it is. */
interface Ahead {
  readonly days: Promises["days"];
  readonly made: Day;
}

/** What is asked at once of claims whose day is over, while others can still be claimed. */
const ofPartLost: readonly string[] = [
  "ask-late-joint-claim",
  "ask-old-pay",
  "ask-old-holiday-pay",
];
const isPartLost = ({ state, todo }: Held) =>
  state !== "unsure" &&
  todo.some(({ atOnce }) => atOnce !== undefined && ofPartLost.includes(atOnce.step));

/** Of what has ended: that whether it is lost is asked at once. */
const isAsked = ({ todo }: Held) =>
  todo.some(
    ({ atOnce, met }) =>
      atOnce !== undefined && met === undefined && ofPartLost.includes(atOnce.step),
  );

const settledIn = ({ because }: Held): readonly Line[] => because.filter(tellsSettled);

/** What is said in a line of what has ended: that it is paid or settled, or its last day. */
function endedWords({ say, language }: Tongue, held: Held): readonly string[] {
  const settled = settledIn(held).map((line) => spoken(language, line));
  const last =
    held.until === null ? "" : say("promise.last", { day: dayText(language, held.until) });
  const ask = isAsked(held) ? say("promise.ended-ask") : "";
  return settled.length > 0 ? settled : [last, ask];
}

/** One right in a line: of what has ended its last day; of the rest its days, and a first day to hold, which is not hidden behind the last. */
function shortLine(tongue: Tongue, held: Held, { days, made }: Ahead): string {
  const { say, language } = tongue;
  const { until, state } = held;
  const title = held.title[language];
  const due = days.find((each) => each.right === held.id && each.due >= made)?.due;
  const isFirst = due !== undefined && due !== until;
  const words =
    state === "ended"
      ? endedWords(tongue, held)
      : [
          isFirst ? say("promise.first", { day: dayText(language, due) }) : "",
          spanText(tongue, held),
          isPartLost(held) ? say("promise.part-lost") : "",
        ];
  const all = words.filter((each) => each !== "").join(" ");
  return all === "" ? title : say("promise.line", { title, words: all });
}

/** The whole letter in a few lines, for whoever reads no further: what was lost, too. */
function shortParts(tongue: Tongue, promises: Promises, made: Day): readonly Part[] {
  const { say } = tongue;
  const isSettled = (held: Held) => settledIn(held).length > 0;
  const ended = promises.ended.filter((held) => !isSettled(held));
  const inShort = { ...promises, ended, settled: promises.ended.filter(isSettled) };
  return [
    heading(say("promise.short")),
    ...(["holds", "settled", "ended", "may", "unsure"] as const).flatMap((state) => {
      const lines = inShort[state].map((held) =>
        shortLine(tongue, held, { days: promises.days, made }),
      );
      return lines.length === 0 ? [] : [text(say(`promise.${state}`), true), ...list(lines)];
    }),
  ];
}

/** One right. Days are given only of what is known: of the rest the days to be safe stand apart, and say so. */
function rightParts(tongue: Tongue, held: Held): readonly Part[] {
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
  ];
}

function markParts({ say, language }: Tongue, code: string): readonly Part[] {
  const own = languages.some((each) => each === code);
  const name = new Intl.DisplayNames(language, { type: "language" }).of(code) ?? code;
  const spokenText =
    code === "und" ? say("promise.spoken-other") : say("promise.spoken", { language: name });
  return [
    ...(areas[language].promise.readBy === null ? [text(say("promise.unread"))] : []),
    ...(own ? [] : [text(spokenText, true)]),
  ];
}

function asked({ language }: Tongue, { asked: all }: Promises, to: "person" | "lawyer") {
  return all
    .filter(({ question }) => question.to === to)
    .map(({ question }) => question.words[language]);
}

function notHeldLines(tongue: Tongue, { ended, notHeld }: Promises): readonly string[] {
  return [...ended, ...notHeld].map(({ title, because }) =>
    tongue.say("promise.line", {
      title: title[tongue.language],
      words: because.map((line) => spoken(tongue.language, line)).join(" "),
    }),
  );
}

/** Whom the person can ring: the number, for whom and when, and what of it is not sure. */
function ringParts({ say, language }: Tongue, { helplines, made }: Setting): readonly Part[] {
  const lines = helplines.map((body) => {
    const { name, phone, does, forWhom, hours, confirmed, authority, passOn, needs } = body;
    // Nobody in danger is to hesitate; of any other authority one is told first what it passes on.
    const isToldFirst = authority && !needs.includes("danger");
    const more = [forWhom?.[language], hours?.[language]].flatMap((each) => each ?? []);
    return [
      say("promise.number", { name, phone: phone ?? "" }),
      ...(confirmed === "yes" ? [] : [say("promise.unconfirmed")]),
      does[language],
      ...more.map((each) => `${each}.`),
      ...(isToldFirst ? [passOn[language]] : []),
    ].join(" ");
  });
  const unrung = helplines.some((body) => !numberIsFresh(body, made));
  return [
    ...under(say("promise.ring"), lines, say("promise.ring-us")),
    ...(unrung ? [text(say("promise.unrung"))] : []),
  ];
}

const cannot = ["decide", "lead", "change", "told"] as const;

function under(say: string, items: readonly string[], why?: string): readonly Part[] {
  return items.length === 0
    ? []
    : [heading(say), ...(why === undefined ? [] : [text(why)]), ...list(items)];
}

/** What one must not miss. */
function firstParts(tongue: Tongue, setting: Setting): readonly Part[] {
  const { say, language } = tongue;
  const { promises, made, invented } = setting;
  const listed = dayParts(tongue, promises, made);
  return [
    ...(invented ? [text(say("frame.invented"))] : []),
    ...markParts(tongue, setting.spoken),
    text(say("promise.intro", { day: dayText(language, made) })),
    text(say("promise.truth")),
    ...childParts(tongue, promises),
    heading(say("promise.days")),
    ...(listed.length === 0 ? [text(say("promise.days-none"))] : listed),
    ...leavingParts(tongue, promises),
    ...shortParts(tongue, inShort(promises), made),
    ...under(
      say("promise.cannot"),
      cannot.map((name) => say(`promise.cannot.${name}`)),
    ),
  ];
}

/** Everything in full, one right after the other: to look things up in. */
function restParts(tongue: Tongue, promises: Promises): readonly Part[] {
  const { say } = tongue;
  const { holds, may, unsure } = promises;
  return [
    heading(say("promise.holds")),
    ...(holds.length === 0 ? [text(say("promise.holds-none"))] : []),
    ...holds.flatMap((held) => rightParts(tongue, held)),
    ...(may.length === 0 ? [] : [heading(say("promise.may")), text(say("promise.may-why"))]),
    ...may.flatMap((held) => rightParts(tongue, held)),
    ...(unsure.length === 0
      ? []
      : [heading(say("promise.unsure")), text(say("promise.unsure-why"))]),
    ...unsure.flatMap((held) => rightParts(tongue, held)),
    ...under(say("promise.not"), notHeldLines(tongue, promises)),
    ...under(say("promise.unknown"), asked(tongue, promises, "person"), say("promise.unknown-why")),
    ...under(say("promise.lawyer"), asked(tongue, promises, "lawyer")),
  ];
}

/** What we can and cannot promise, in words that will be kept. No name and no pseudonym: others may find it. */
export function promiseLetter(setting: Setting): PromiseLetter {
  return {
    sender: setting.sender,
    texts: writtenIn(setting.spoken).map((language, at) => {
      const tongue = { say: sayIn(language), language };
      const toThem = (parts: readonly Part[]) => parts.map((part) => partToThem(tongue, part));
      const rest = toThem(restParts(tongue, setting.promises));
      const most = toThem(firstParts(tongue, setting));
      const first = [
        ...(at === 0 ? interpreterParts(setting.spoken) : []),
        ...most,
        ...wordParts(tongue, most, rest),
        ...ringParts(tongue, setting),
        text(tongue.say("promise.rest"), true),
      ];
      return {
        language,
        day: dayText(language, setting.made),
        subject: tongue.say("promise.subject"),
        body: [...first, ...rest],
        rest: first.length,
        foot: tongue.say("promise.foot"),
      };
    }),
  };
}

/** A kept letter as a tagged PDF, word for word. */
export function promisePdf({ sender, texts }: PromiseLetter): Uint8Array<ArrayBuffer> | null {
  const [first, ...translations] = texts;
  return first === undefined ? null : letterPdf({ ...first, sender, translations });
}
