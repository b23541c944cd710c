import type { Body } from "../../domain/directory/body.ts";
import { numberText, slugOf } from "../../domain/knowledge/act.ts";
import type { Bilingual } from "../../domain/knowledge/factor.ts";
import { wordingOf } from "../../domain/question/question.ts";
import { courtText } from "../cited.ts";
import type { Law } from "../law.ts";

export const foundKinds = [
  "concept",
  "sign",
  "sector",
  "risk",
  "decision",
  "body",
  "change",
  "provision",
  "fact",
  "question",
  "practice",
  "section",
] as const;
export type FoundKind = (typeof foundKinds)[number];

/** With other words people use for it. */
export interface Entry {
  readonly kind: FoundKind;
  readonly id: string;
  readonly title: Bilingual;
  readonly also: { readonly nb: readonly string[]; readonly en: readonly string[] };
  readonly passages: readonly Bilingual[];
}

const nothingElse = { nb: [], en: [] } as const;

/** Kind by kind. */
export function entriesIn(law: Law): readonly Entry[] {
  return [
    ...law.concepts.map(({ id, term, also, definition, isNot, confusedWith }) => ({
      kind: "concept" as const,
      id,
      title: term,
      also,
      passages: [definition, ...isNot, ...confusedWith.map(({ how }) => how)],
    })),
    ...law.signs.map(({ id, text, note }) => ({
      kind: "sign" as const,
      id,
      title: text,
      also: nothingElse,
      passages: note === null ? [] : [note],
    })),
    ...law.risks.sectors.map(({ id, name, also, why }) => ({
      kind: "sector" as const,
      id,
      title: name,
      also,
      passages: why === null ? [] : [why],
    })),
    ...law.risks.factors.map(({ id, text }) => ({
      kind: "risk" as const,
      id,
      title: text,
      also: nothingElse,
      passages: [],
    })),
    ...decisions(law),
    ...bodies(law),
    ...law.changes.map(({ id, title, before, now }) => ({
      kind: "change" as const,
      id,
      title,
      also: nothingElse,
      passages: before === null ? [now] : [now, before],
    })),
    ...provisions(law),
    ...facts(law),
    ...questions(law),
    ...practice(law),
  ];
}

function provisions(law: Law): readonly Entry[] {
  return law.provisions.map(({ id, title, law: act, section, elements, versions, rights }) => ({
    kind: "provision" as const,
    id,
    title,
    also: {
      nb: [`${act.nb} ${section}`],
      en: [`${act.en} ${section}`, section.replace("§", "section")],
    },
    passages: [
      ...elements.map(({ text }) => text),
      ...versions.flatMap(({ maximum, wording }) => (wording === null ? [maximum] : [wording])),
      ...rights.map(({ text }) => text),
    ],
  }));
}

function facts(law: Law): readonly Entry[] {
  return [...law.factors.values()].map(({ id, name, also, definition, levels }) => ({
    kind: "fact" as const,
    id,
    title: name,
    also: also ?? nothingElse,
    passages: [definition, ...levels],
  }));
}

/** By its words, how to ask it, and the factors it speaks of. */
function questions({ interview, factors }: Law): readonly Entry[] {
  return [...interview.needs, ...interview.settling].flatMap(({ id, about, care, notWhen }) => {
    const [nb, en] = [wordingOf(interview, id, "nb"), wordingOf(interview, id, "en")];
    if (nb === null || en === null) {
      return [];
    }
    const names = about.flatMap((factor) => factors.get(factor)?.name ?? []);
    const passages = [care, notWhen].filter((text) => text !== null);
    return [
      {
        kind: "question" as const,
        id,
        title: { nb, en },
        also: nothingElse,
        passages: [...passages, ...names],
      },
    ];
  });
}

/** Only how it begins: the rest is for its reader to meet. */
function practice({ practice: exercises }: Law): readonly Entry[] {
  return exercises.map(({ id, title, setting, pieces }) => ({
    kind: "practice" as const,
    id,
    title,
    also: nothingElse,
    passages: [setting, ...(pieces[0]?.parts.map(({ text }) => text) ?? [])],
  }));
}

/** Found after all else: they are long, and say it in the law's own words. */
export function sectionsIn({ acts }: Law): readonly Entry[] {
  return acts.all.flatMap(({ id, names, sections: held }) =>
    [...held.values()].map(({ number, title, text }) => {
      const written = numberText(number);
      const cited = names.map((name) => `${name} ${written}`);
      return {
        kind: "section" as const,
        id: `${names[0] ?? id}/${slugOf(number)}`,
        title: same(`${cited[0] ?? written} ${title}`),
        also: { nb: cited, en: cited },
        passages: text.split("\n\n").map(same),
      };
    }),
  );
}

function decisions(law: Law): readonly Entry[] {
  return law.decisions.map(({ id, name, court, ref, outcome, sector, unit, facts }) => ({
    kind: "decision" as const,
    id,
    title: same(name),
    also: {
      nb: [courtText("nb", court), ref ?? "", sector.nb],
      en: [courtText("en", court), ref ?? "", sector.en],
    },
    passages: [outcome, sector, unit, ...facts.map(({ text }) => text)],
  }));
}

function bodies(law: Law): readonly Entry[] {
  return law.directory.map((body) => {
    const { id, name, does, passOn, forWhom, note } = body;
    return {
      kind: "body" as const,
      id,
      title: same(name),
      also: { nb: askedFor(body, "nb"), en: askedFor(body, "en") },
      passages: [does, passOn, forWhom, note].filter((text) => text !== null),
    };
  });
}

function askedFor({ area, phone, languages }: Body, language: "nb" | "en"): readonly string[] {
  const names = new Intl.DisplayNames(language, { type: "language" });
  return [
    ...(typeof area === "string" ? [] : area),
    ...(phone === null ? [] : [phone]),
    ...languages.map((code) => names.of(code) ?? code),
  ];
}

function same(text: string): Bilingual {
  return { nb: text, en: text };
}
