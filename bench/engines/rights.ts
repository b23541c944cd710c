import { catalogue } from "../../rules/rights/catalogue.ts";
import type { Picture } from "../../rules/rights/picture.ts";
import type { AnyCase } from "../../rules/rights/right.ts";

// Every right's cases as engine rules; facts are precomputed, so engines only choose.

const nameOf = (right: string, fact: string) => `${right}_${fact}`.replaceAll("-", "_");

/** Gives flat names: counsel_caseState and so on. */
export function factsOf(picture: Picture): Readonly<Record<string, string>> {
  const facts: Record<string, string> = {};
  for (const { section, on } of catalogue) {
    for (const [name, fact] of Object.entries(on)) {
      facts[nameOf(section.id, name)] = fact.of(picture);
    }
  }
  return facts;
}

const wantedBy = ({ when }: AnyCase) =>
  Object.entries(when).map(([name, wanted]) => ({
    name,
    values: typeof wanted === "string" ? [wanted] : wanted,
  }));

export function asRules() {
  return catalogue.flatMap(({ section: { id }, cases }) =>
    cases.map((each) => ({
      conditions: {
        all: wantedBy(each).map(({ name, values }) => ({
          fact: nameOf(id, name),
          operator: "in",
          value: values,
        })),
      },
      event: { type: each.gives, params: { right: id } },
    })),
  );
}

/** Gives one expression per right. */
export function asGraph(): unknown {
  const expressions = catalogue.map(({ section: { id }, cases }) => ({
    id,
    key: id.replaceAll("-", "_"),
    value: cases.reduceRight((otherwise, each) => {
      const tests = wantedBy(each).map(
        ({ name, values }) => `${nameOf(id, name)} in ${JSON.stringify(values)}`,
      );
      return `(${tests.length === 0 ? "true" : tests.join(" and ")}) ? "${each.gives}" : (${otherwise})`;
    }, '"none"'),
  }));
  return {
    nodes: [
      { id: "in", type: "inputNode", name: "in" },
      { id: "rights", type: "expressionNode", name: "rights", content: { expressions } },
      { id: "out", type: "outputNode", name: "out" },
    ],
    edges: [
      { id: "a", type: "edge", sourceId: "in", targetId: "rights" },
      { id: "b", type: "edge", sourceId: "rights", targetId: "out" },
    ],
  };
}
