import type { Day } from "../../domain/time/day.ts";
import type { Promises } from "../../rules/rights/promises.ts";
import type { Held } from "../../rules/rights/right.ts";
import { tellsSettled } from "../../rules/rights/words.ts";
import type { Part } from "../components/part.ts";
import { headText } from "../sharing/words.ts";
import { dayText } from "../texts/formats.ts";
import { inShort } from "./child.ts";
import { heading, lastDaysShown, list, type Tongue, text } from "./days.ts";

/** With the last day of a stay, unless it is among the dates. */
function hasLine(
  { say, language }: Tongue,
  { toPerson, until, counted }: Held,
  isShown: boolean,
): string {
  const line = (toPerson.has ?? toPerson.name)[language];
  if (toPerson.isStay !== true || until === null || isShown) {
    return say("promise.has", { line });
  }
  const key = counted === true ? "promise.has-counted" : "promise.has-until";
  return say(key, { line, day: dayText(language, until) });
}

const joined = (
  { language }: Tongue,
  names: readonly string[],
  type: "conjunction" | "disjunction",
) => new Intl.ListFormat({ nb: "nb", en: "en-GB" }[language], { type }).format(names);

const named = ({ language }: Tongue, held: Held) => held.toPerson.name[language];

const eachByItself = (all: readonly Held[]): readonly Held[] =>
  all.filter(({ toPerson }) => !all.some(({ id }) => id === toPerson.within));

/** Of several permits one word says them all. */
function unsureNames(tongue: Tongue, { unsure, holds }: Promises): readonly string[] {
  const isPermit = ({ toPerson }: Held) => toPerson.isPermit === true;
  const permits = unsure.filter(isPermit);
  const others = eachByItself(unsure).filter((held) => !isPermit(held));
  const word = tongue.say(holds.some(isPermit) ? "promise.other-permits" : "promise.permits");
  return [
    ...(permits.length > 1 ? [word] : permits.map((held) => named(tongue, held))),
    ...others.map((held) => named(tongue, held)),
  ];
}

/** The person may know. */
export function lookAgainParts(
  { say, language }: Tongue,
  { lookAgain, lastDays }: Pick<Promises, "lookAgain" | "lastDays">,
): readonly Part[] {
  const what = [...lookAgain, ...lastDays].map(
    ({ type, day }) => `${say(`rights.event.${type}`)}, ${dayText(language, day)}`,
  );
  return what.length === 0 ? [] : [text(say("promise.look-again", { what: what.join("; ") }))];
}

/** Where the day is our own count, that is said too. */
function overName(tongue: Tongue, held: Held, key: "promise.ended-until" | "promise.settled-on") {
  const name = named(tongue, held);
  if (held.until === null) {
    return name;
  }
  const said = held.counted === true ? "promise.ended-counted" : key;
  return tongue.say(said, { name, day: dayText(tongue.language, held.until) });
}

function overParts(
  tongue: Tongue,
  all: readonly Held[],
  key: "promise.ended-until" | "promise.settled-on",
): readonly Part[] {
  const names = eachByItself(all).map((held) => overName(tongue, held, key));
  return names.length === 0 ? [] : [text(headText(`${joined(tongue, names, "conjunction")}.`))];
}

function section(title: string, parts: readonly Part[]): readonly Part[] {
  return parts.length === 0 ? [] : [heading(title), ...parts];
}

/** What fits on a page. */
export function shortParts(tongue: Tongue, all: Promises, made: Day): readonly Part[] {
  const { say, language } = tongue;
  const promises = inShort(all);
  const isShown = lastDaysShown(tongue, all, made);
  const { holds, may, unsure, ended } = promises;
  const isSettled = ({ because }: Held) => because.some(tellsSettled);
  return [
    ...section(
      say("promise.holds"),
      holds.length === 0
        ? [text(say("promise.holds-none"))]
        : list(holds.map((held) => hasLine(tongue, held, isShown(held)))),
    ),
    ...section(
      say("promise.may"),
      list(
        may.map(({ toPerson }) =>
          say("promise.has", { line: headText((toPerson.may ?? toPerson.name)[language]) }),
        ),
      ),
    ),
    ...section(say("promise.unsure"), [
      ...(unsure.length === 0
        ? []
        : [
            text(
              say("promise.unsure-what", {
                names: joined(tongue, unsureNames(tongue, promises), "disjunction"),
              }),
            ),
          ]),
      ...lookAgainParts(tongue, promises),
    ]),
    ...section(
      say("promise.ended"),
      overParts(
        tongue,
        ended.filter((held) => !isSettled(held)),
        "promise.ended-until",
      ),
    ),
    ...section(
      say("promise.settled"),
      overParts(tongue, ended.filter(isSettled), "promise.settled-on"),
    ),
  ];
}
