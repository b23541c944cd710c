export interface DraftFact {
  readonly factor: string;
  readonly state: "present" | "absent";
  readonly level: string;
  readonly scope: string;
  readonly status: string;
  readonly nb: string;
  readonly en: string;
  readonly source: string;
  readonly at: string;
  readonly confidence: string;
}

export interface DraftRemark {
  readonly factor: string;
  readonly weight: "singled-out" | "irrelevant";
  readonly nb: string;
  readonly en: string;
  readonly source: string;
  readonly at: string;
  /** Follows from the outcome; not said in the passage. */
  readonly inferred: boolean;
}

export const aboutFields = [
  "name",
  "court",
  "ref",
  "date",
  "country",
  "final",
  "side",
  "question",
  "finding",
  "comparability",
  "confidence",
  "outcome-nb",
  "outcome-en",
  "sector-nb",
  "sector-en",
  "unit-nb",
  "unit-en",
  "not-read-nb",
  "not-read-en",
  "caution-nb",
  "caution-en",
  "sources",
  "review-by",
] as const;
export type AboutField = (typeof aboutFields)[number];

export interface Draft {
  readonly about: Readonly<Partial<Record<AboutField, string>>>;
  readonly facts: readonly DraftFact[];
  readonly remarks: readonly DraftRemark[];
}

export const emptyDraft: Draft = { about: {}, facts: [], remarks: [] };

/** A fact replaces the one on the same factor and state; so does a remark. */
export type DraftChange =
  | { readonly do: "about"; readonly about: Draft["about"] }
  | { readonly do: "fact"; readonly fact: DraftFact }
  | { readonly do: "no-fact"; readonly factor: string; readonly state: string }
  | { readonly do: "remark"; readonly remark: DraftRemark }
  | { readonly do: "no-remark"; readonly factor: string; readonly weight: string };

export function changeDraft(draft: Draft, change: DraftChange): Draft {
  switch (change.do) {
    case "about":
      return { ...draft, about: { ...draft.about, ...change.about } };
    case "fact":
      return { ...draft, facts: [...withoutFact(draft, change.fact), change.fact] };
    case "no-fact":
      return { ...draft, facts: withoutFact(draft, change) };
    case "remark":
      return { ...draft, remarks: [...withoutRemark(draft, change.remark), change.remark] };
    case "no-remark":
      return { ...draft, remarks: withoutRemark(draft, change) };
  }
}

function withoutFact(
  { facts }: Draft,
  { factor, state }: { readonly factor: string; readonly state: string },
): readonly DraftFact[] {
  return facts.filter((fact) => fact.factor !== factor || fact.state !== state);
}

function withoutRemark(
  { remarks }: Draft,
  { factor, weight }: { readonly factor: string; readonly weight: string },
): readonly DraftRemark[] {
  return remarks.filter((remark) => remark.factor !== factor || remark.weight !== weight);
}

/** Reads one per line, by the keys that facts cite. */
export function sourcesOf({ about }: Draft): Readonly<Record<string, string>> {
  const lines = (about.sources ?? "").split("\n").map((line) => line.trim());
  const titles = lines.filter((line) => line !== "");
  return Object.fromEntries(titles.map((title, index) => [`S${index + 1}`, title]));
}
