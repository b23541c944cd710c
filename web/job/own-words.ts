import { nameOfPlace, type Place, sourceOf } from "../../domain/knowledge/act.ts";
import { citedIn } from "../../law/acts/cite.ts";
import type { Law } from "../../law/law.ts";
import { pages } from "../../rules/pay/sections/pages.ts";
import { cited } from "../../rules/pay/sections/section.ts";
import { type HeldWords, withoutParagraphs } from "../door/own-words.ts";

/** All that the door cites, whatever was answered. */
function citationsAt({ rates, rights, directory }: Law): readonly string[] {
  return [
    ...pages.map(({ section }) => cited(section)),
    ...[...rates.rates, ...rates.supplements].flatMap(({ regulation }) => regulation ?? []),
    ...rights.flatMap(({ sources }) =>
      sources.flatMap((source) => ("report" in source ? [] : [source.at])),
    ),
    ...directory.map(({ source }) => source),
  ];
}

const keyOf = ({ act, section }: Place) => `${act.id} ${section.number}`;

function wordsAt({ act, section }: Place): HeldWords["sections"][string] {
  const { title, text, amended, asOf } = section;
  return {
    heading: [`${nameOfPlace({ act, section })}.`, title].join(" ").trim(),
    ...{ text, amended, source: sourceOf(act), asOf },
    lastAmended: act.lastAmended?.from ?? null,
  };
}

const held = new WeakMap<Law, HeldWords>();

/** Worked out once for the same law. */
export function ownWordsIn(law: Law): HeldWords {
  const known = held.get(law) ?? wordsIn(law);
  held.set(law, known);
  return known;
}

function wordsIn(law: Law): HeldWords {
  const cites = citedIn(law.acts);
  const found = citationsAt(law)
    .map((at) => ({
      section: withoutParagraphs(at)[0],
      places: cites(at).flatMap(({ place }) =>
        place === null || place.section.text === "" || place.section.gone !== null ? [] : [place],
      ),
    }))
    .filter(({ places }) => places.length > 0);
  const places = found.flatMap((each) => each.places);
  return {
    sections: Object.fromEntries(places.map((place) => [keyOf(place), wordsAt(place)])),
    cited: Object.fromEntries(found.map((each) => [each.section, each.places.map(keyOf)])),
  };
}
