import type { z } from "zod";
import type { Rates } from "../../domain/knowledge/rate.ts";
import type { KnowledgeEntry } from "../../domain/knowledge/review.ts";
import { day } from "../../domain/time/day.ts";
import { type fileMeta, type Loaded, parseFile } from "../schema.ts";
import { problemsOfRates } from "./check.ts";
import { proposalsFile, ratesFile, rulesFile, supplementsFile } from "./schema.ts";

export interface RateFiles {
  readonly rates: unknown;
  readonly supplements: unknown;
  readonly rules: unknown;
  readonly proposals: unknown;
}

const names = {
  rates: "law/rates/rates.json",
  supplements: "law/rates/supplements.json",
  rules: "law/rates/rules.json",
  proposals: "law/rates/proposals-2026.json",
} as const;

const nothing: Rates = {
  confirmedThrough: day("1900-01-01"),
  sectors: {},
  categories: {},
  rates: [],
  supplementKinds: {},
  supplements: [],
  gaps: [],
  rules: [],
  proposalLabels: {},
  proposals: [],
};

/** Proposals are never rates. */
export function loadRates(files: RateFiles): Loaded<Rates> {
  const rates = parseFile(ratesFile, names.rates, files.rates);
  const supplements = parseFile(supplementsFile, names.supplements, files.supplements);
  const rules = parseFile(rulesFile, names.rules, files.rules);
  const proposals = parseFile(proposalsFile, names.proposals, files.proposals);
  const parts = [rates, supplements, rules, proposals];
  if (
    rates.value === null ||
    supplements.value === null ||
    rules.value === null ||
    proposals.value === null
  ) {
    return { value: nothing, problems: parts.flatMap((part) => part.problems), entries: [] };
  }
  const value: Rates = {
    confirmedThrough: rates.value.confirmedThrough,
    sectors: rates.value.sectors,
    categories: rates.value.categories,
    rates: rates.value.rates,
    supplementKinds: supplements.value.kinds,
    supplements: supplements.value.supplements,
    gaps: supplements.value.gaps,
    rules: rules.value.rules,
    proposalLabels: proposals.value.labels,
    proposals: proposals.value.proposals,
  };
  return {
    value,
    problems: problemsOfRates(value).map((problem) => `law/rates: ${problem}`),
    entries: [
      ofFile(names.rates, rates.value.meta),
      ofFile(names.supplements, supplements.value.meta),
      ofFile(names.rules, rules.value.meta),
      ofFile(names.proposals, proposals.value.meta),
      ...unconfirmed(rates.value.meta, [
        ...value.rates.map((each) => ({ ...each, what: each.category })),
        ...value.supplements.map((each) => ({ ...each, what: each.kind })),
      ]),
      ...unconfirmedRules(rules.value.meta, value.rules),
    ],
  };
}

type Meta = z.infer<typeof fileMeta>;

function ofFile(id: string, meta: Meta): KnowledgeEntry {
  const nativeRead = meta.nativeReader !== null;
  return { ...ofItem("rates", id, meta), confirmed: "yes", nativeRead };
}

function ofItem(kind: KnowledgeEntry["kind"], id: string, meta: Meta): KnowledgeEntry {
  const { checked, reviewBy } = meta;
  return { kind, id, checked, reviewBy, confirmed: "no", nativeRead: null };
}

function unconfirmed(
  meta: Meta,
  items: readonly { sector: string; what: string; from: string; confirmed: boolean }[],
): readonly KnowledgeEntry[] {
  return items
    .filter(({ confirmed }) => !confirmed)
    .map(({ sector, what, from }) => ofItem("rate", `${sector} ${what} from ${from}`, meta));
}

function unconfirmedRules(meta: Meta, rules: Rates["rules"]): readonly KnowledgeEntry[] {
  return rules.filter(({ confirmed }) => !confirmed).map(({ id }) => ofItem("pay-rule", id, meta));
}
