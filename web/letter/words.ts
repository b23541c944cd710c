import type { Part } from "../components/part.ts";
import type { Language } from "../texts/texts.ts";
import { heading, list, type Tongue } from "./days.ts";

/** Words that a letter cannot do without, and few know: how each is found in what the letter says. */
const found = {
  counsel: { nb: /bistandsadvokat/i, en: /\bcounsel\b/i },
  complaint: { nb: /forliksklage/i, en: /conciliation board/i },
  writ: { nb: /\bstevning/i, en: /\bwrit\b/i },
  acknowledged: { nb: /erkjen/i, en: /acknowledg/i },
  clinic: { nb: /rettshjelptiltak/i, en: /law clinic/i },
  dropped: { nb: /henlagt|henlegg/i, en: /\bdropped\b|\bthe drop\b/i },
  rate: { nb: /allmenngjort/i, en: /general-application rate/i },
  presumption: { nb: /presumsjonsregl/i, en: /presumption rules/i },
  ground: { nb: /oppholdsgrunnlag/i, en: /ground to stay/i },
  insurance: { nb: /folketrygd/i, en: /national insurance/i },
  reflection: { nb: /refleksjonsperiode/i, en: /reflection (?:period|permit)/i },
  expulsion: { nb: /utvis/i, en: /\bexp(?:ulsion|el)/i },
  appeals: { nb: /\bUNE\b/, en: /\bUNE\b/ },
  state: { nb: /voldserstatning|erstatning fra staten/i, en: /compensation from the state/i },
  holiday: { nb: /feriepenger/i, en: /holiday (?:pay|money)/i },
  eea: { nb: /EØS/, en: /\bEEA\b/ },
  limited: { nb: /begrenset tillatelse/i, en: /limited permit/i },
  renewal: { nb: /forny/i, en: /\brenew/i },
  guarantee: { nb: /lønnsgaranti/i, en: /wage guarantee/i },
  claim: { nb: /krav i straffesaken/i, en: /claim in the criminal case/i },
  sections: { nb: /§ 25[789]/, en: /§ 25[789]/ },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, RegExp>>>>;

type Word = keyof typeof found;
const words = Object.keys(found) as readonly Word[];

function saidIn(part: Part): string {
  switch (part.kind) {
    case "heading":
    case "text":
      return part.text;
    case "list":
      return part.items.join("\n");
    default:
      return "";
  }
}

/** Each of them that these parts say, in a plain sentence; nothing where they say none. */
export function wordParts({ say, language }: Tongue, parts: readonly Part[]): readonly Part[] {
  const said = parts.map(saidIn).join("\n");
  const lines = words
    .filter((word) => found[word][language].test(said))
    .map((word) => say(`promise.word.${word}`));
  return lines.length === 0 ? [] : [heading(say("promise.words")), ...list(lines)];
}
