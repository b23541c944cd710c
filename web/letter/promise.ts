import type { Body } from "../../domain/directory/body.ts";
import { numberIsFresh } from "../../domain/directory/find.ts";
import type { Day } from "../../domain/time/day.ts";
import { writtenIn } from "../../rules/rights/told-person.ts";
import type { Part } from "../components/part.ts";
import { has, plainIn } from "../door/words.tsx";
import { tongues } from "../job/tongues.ts";
import { dayText } from "../texts/formats.ts";
import { areas, type Language, languages, sayIn } from "../texts/texts.ts";
import { childParts } from "./child.ts";
import { dayParts, heading, list, type Tongue, text } from "./days.ts";
import { type Full, fullParts } from "./full.ts";
import { leavingParts } from "./leaving.ts";
import type { Letter } from "./letter.ts";
import { shortParts } from "./short.ts";

/** Whoever reads these reads the letter too. */
const written: readonly string[] = ["nb", "en", "nn"];

/** That they may ask for an interpreter, and that no native has read that. */
function interpreterParts(code: string): readonly Part[] {
  const tongue = written.includes(code) ? undefined : tongues.get(code);
  if (tongue === undefined || !has(tongue, "door.interpreter")) {
    return [];
  }
  const say = plainIn(tongue);
  const part = (key: "door.interpreter" | "door.not-read"): Part => ({
    ...{ kind: "text", text: say(key), lang: code },
  });
  return [part("door.interpreter"), ...(tongue.readBy === null ? [part("door.not-read")] : [])];
}

/** The first language first. */
export interface PromiseLetter {
  readonly sender: readonly string[];
  readonly texts: readonly {
    readonly language: Language;
    readonly day: string;
    readonly subject: string;
    readonly body: readonly Part[];
    /** Not in a letter without them, nor in the oldest. */
    readonly rest?: number;
    readonly foot: string;
  }[];
}

interface Setting extends Full {
  readonly made: Day;
  readonly spoken: string;
  readonly sender: readonly string[];
  readonly helplines: readonly Body[];
  readonly full: boolean;
  readonly invented: boolean;
}

function markParts({ say, language }: Tongue, code: string): readonly Part[] {
  const own = languages.some((each) => each === code);
  const name = new Intl.DisplayNames(language, { type: "language" }).of(code) ?? code;
  const spokenText =
    code === "und" ? say("promise.spoken-other") : say("promise.spoken", { language: name });
  return [
    ...(own ? [] : [text(spokenText, true)]),
    ...(areas[language].promise.readBy === null ? [text(say("promise.unread"))] : []),
  ];
}

function ringParts({ say, language }: Tongue, { helplines, made }: Setting): readonly Part[] {
  const lines = helplines.map((body) => {
    const { name, phone, forWhom, hours, confirmed, authority, passOn, needs } = body;
    const isDanger = needs.includes("danger");
    // Emergency calls must not be delayed; other authorities first say what they pass on.
    const isToldFirst = authority && !isDanger;
    const more = isDanger
      ? []
      : [hours?.[language], forWhom?.[language]].flatMap((each) => each ?? []);
    return [
      say(isDanger ? "promise.danger" : "promise.number", { name, phone: phone ?? "" }),
      ...(confirmed === "yes" ? [] : [say("promise.unconfirmed")]),
      ...more.map((each) => `${each}.`),
      ...(isToldFirst ? [passOn[language]] : []),
    ].join(" ");
  });
  const isUnrung = helplines.some((body) => !numberIsFresh(body, made));
  return [
    heading(say("promise.ring")),
    ...list([say("promise.ring-us"), ...lines]),
    ...(isUnrung ? [text(say("promise.unrung"))] : []),
  ];
}

const cannot = ["decide", "lead", "change", "told"] as const;

/** On the first page, also where nothing more follows. */
function changedParts(
  { say, language }: Tongue,
  { promises, changed = new Set() }: Setting,
): readonly Part[] {
  const titles = [...promises.holds, ...promises.may, ...promises.unsure]
    .filter(({ section }) => changed.has(section.id))
    .map(({ toPerson }) => toPerson.name[language]);
  return titles.length === 0 ? [] : [text(say("promise.changed"), true), ...list(titles)];
}

/** Nothing that staff must do. */
function firstParts(tongue: Tongue, setting: Setting): readonly Part[] {
  const { say } = tongue;
  const { promises, made, invented } = setting;
  const dates = dayParts(tongue, promises, made);
  return [
    ...(invented ? [text(say("promise.invented"))] : []),
    ...markParts(tongue, setting.spoken),
    text(say("promise.intro")),
    ...childParts(tongue, promises),
    heading(say("promise.days")),
    ...(dates.length === 0 ? [text(say("promise.days-none"))] : dates),
    ...shortParts(tongue, promises, made),
    ...changedParts(tongue, setting),
    ...leavingParts(tongue, promises),
    heading(say("promise.cannot")),
    ...list(cannot.map((name) => say(`promise.cannot.${name}`))),
    ...ringParts(tongue, setting),
  ];
}

/** No name and no pseudonym: others may find it. */
export function promiseLetter(setting: Setting): PromiseLetter {
  return {
    sender: setting.sender,
    texts: writtenIn(setting.spoken).map((language, at) => {
      const tongue = { say: sayIn(language), language };
      const first = [
        ...(at === 0 ? interpreterParts(setting.spoken) : []),
        ...firstParts(tongue, setting),
      ];
      const rest = setting.full ? fullParts(tongue, setting) : [];
      return {
        language,
        day: dayText(language, setting.made),
        subject: tongue.say("promise.subject"),
        body: [...first, ...rest],
        ...(setting.full ? { rest: first.length } : {}),
        foot: tongue.say("promise.foot"),
      };
    }),
  };
}

export function promiseSet({ sender, texts }: PromiseLetter): Letter | null {
  const [first, ...translations] = texts;
  return first === undefined ? null : { ...first, sender, translations, dense: true };
}
