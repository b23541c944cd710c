import type { Acts, Place } from "../../domain/knowledge/act.ts";
import type { Bilingual } from "../../domain/knowledge/factor.ts";
import type { Stated } from "../../domain/knowledge/statement.ts";
import { pages } from "../../rules/pay/sections/pages.ts";
import { cited, type Section } from "../../rules/pay/sections/section.ts";
import { catalogue } from "../../rules/rights/catalogue.ts";
import type { Law } from "../law.ts";
import { citedIn } from "./cite.ts";
import type { Citation, CitingKind, Resting } from "./citing.ts";

const sectionCitation = (kind: CitingKind, section: Section, title: Bilingual): Citation => ({
  ...{ kind, id: section.id, title },
  text: cited(section),
});

function stated(
  kind: CitingKind,
  all: readonly (Stated & { readonly title: Bilingual })[],
): readonly Citation[] {
  return all.flatMap(({ id, title, sources }) =>
    sources.flatMap((source) =>
      "report" in source ? [] : [{ kind, id, title, text: `${source.title}; ${source.at}` }],
    ),
  );
}

const same = (text: string): Bilingual => ({ nb: text, en: text });

/** Every citation of a section in the law's data and in the rules, as it is written. */
export function citationsIn(law: Omit<Law, "acts">): readonly Citation[] {
  const { rates, sharing } = law;
  return [
    ...catalogue.map(({ section, title }) => sectionCitation("right", section, title)),
    ...pages.map(({ section, heading }) => sectionCitation("reckoning", section, same(heading))),
    ...rates.rules.map(({ id, law: text, text: title }) => ({
      ...{ kind: "pay-rule" as const, id, title, text },
    })),
    ...[...rates.rates, ...rates.supplements].flatMap(({ sector, regulation }) =>
      regulation === null
        ? []
        : [
            {
              ...{ kind: "rate" as const, id: sector, text: regulation },
              title: rates.sectors[sector] ?? same(sector),
            },
          ],
    ),
    ...sharing.rules.map(({ id, basis, about }) => ({
      ...{ kind: "sharing-rule" as const, id, title: about, text: basis },
    })),
    ...law.provisions.map(({ id, title, law: act, section }) => ({
      ...{ kind: "provision" as const, id, title, text: `${act.nb} ${section}` },
    })),
    ...law.provisions.flatMap(({ id, title }) =>
      law.limitation?.maxima.some(({ provision }) => provision === id)
        ? [{ kind: "provision" as const, id, title, text: law.limitation.source.text }]
        : [],
    ),
    ...stated(
      "concept",
      law.concepts.map((each) => ({ ...each, title: each.term })),
    ),
    ...stated("change", law.changes),
    ...stated(
      "sign",
      law.signs.map((each) => ({ ...each, title: each.text })),
    ),
    ...stated(
      "job-right",
      law.rights.map((each) => ({ ...each, title: same(each.id) })),
    ),
    ...law.directory.map(({ id, name, source }) => ({
      ...{ kind: "body" as const, id, title: same(name), text: source },
    })),
  ];
}

/** What cites a section, each once. */
export function restingOn(
  all: readonly Resting[],
  { act, section }: { act: Pick<Place["act"], "id">; section: Pick<Place["section"], "number"> },
): readonly Resting[] {
  const found = all.filter(({ cites }) =>
    cites.some(({ place }) => place?.act.id === act.id && place.section.number === section.number),
  );
  return found.filter(
    ({ kind, id }, at) => found.findIndex((each) => each.kind === kind && each.id === id) === at,
  );
}

export function resolved(acts: Acts, citations: readonly Citation[]): readonly Resting[] {
  const cites = citedIn(acts);
  return citations.map((each) => ({ ...each, cites: cites(each.text) }));
}
