import type { Row, RowState } from "../../domain/evidence/matrix.ts";

const words: Readonly<Record<"en" | "nb", Readonly<Record<RowState | keyof Row, string>>>> = {
  en: {
    none: "no source yet",
    "source-not-known": "a source, but not known whose word it is",
    "own-word-only": "the person’s own word only",
    "others-harmed-too": "the word of others harmed too",
    "independent-one": "one independent kind of source",
    "independent-several": "several independent kinds of source",
    "not-required": "not required: under 18, or maybe",
    element: "Element",
    person: "Person",
    state: "Sources",
    for: "for",
    against: "against",
    explained: "explains",
  },
  nb: {
    none: "ingen kilde ennå",
    "source-not-known": "en kilde, men ukjent hvem sitt ord det er",
    "own-word-only": "bare personens eget ord",
    "others-harmed-too": "også ordet til andre som er rammet",
    "independent-one": "én uavhengig type kilde",
    "independent-several": "flere uavhengige typer kilder",
    "not-required": "kreves ikke: under 18, eller kanskje",
    element: "Vilkår",
    person: "Person",
    state: "Kilder",
    for: "for",
    against: "mot",
    explained: "forklarer",
  },
};

/** For people: each element, then a line a person. What bears against has its own words, as what bears for. */
export function rowsText(
  rows: readonly Row[],
  elements: ReadonlyMap<string, string>,
  language: "en" | "nb",
): string {
  const say = words[language];
  const listed = (name: "for" | "against" | "explained", ids: readonly string[]) =>
    `${say[name]}: ${ids.length === 0 ? "–" : ids.join(", ")}`;
  const lines = rows.flatMap((row, place) => {
    const head =
      rows[place - 1]?.element === row.element
        ? []
        : [`${place === 0 ? "" : "\n"}${elements.get(row.element) ?? row.element}`];
    const items = (["for", "against", "explained"] as const).map((name) => listed(name, row[name]));
    return [...head, `  ${row.person}: ${say[row.state]} (${items.join("; ")})`];
  });
  return `${lines.join("\n")}\n`;
}
