import type { JsonObject } from "../../domain/base/json.ts";
import type { Field } from "../../domain/edit/form.ts";
import { themes } from "../../domain/knowledge/factor.ts";
import type { LawFiles } from "../law.ts";
import { type KindName, kinds, nativeReader } from "./kinds.ts";

/** What names or places it, and is not changed afterwards. */
export interface Birth {
  readonly fields: readonly Field[];
  /** And what no form asks for. */
  readonly blank: JsonObject;
}

const line = (name: string): Field => ({ form: "line", name });
const choice = (name: string, of: readonly string[]): Field => ({ form: "choice", name, of });
const choices = (name: string, of: readonly string[]): Field => ({ form: "choices", name, of });
const id: Field = { form: "line", name: "id", optional: true };
const from: Field = { form: "day", name: "from" };
const named: Birth = { fields: [id], blank: {} };

interface Labelled {
  readonly sharing: {
    readonly codes: Readonly<Record<string, JsonObject>>;
    readonly rules: readonly { readonly id: string; readonly kind: string }[];
  };
  readonly rates: {
    readonly rates: { readonly sectors: JsonObject; readonly categories: JsonObject };
    readonly supplements: { readonly kinds: JsonObject };
    readonly proposals: { readonly labels: JsonObject };
  };
  readonly factors: { readonly factors: readonly { readonly id: string }[] };
  readonly interview: {
    readonly open: Readonly<Record<"needs" | "settling", readonly { readonly id: string }[]>>;
  };
}

const labels = (files: LawFiles) => files as unknown as Labelled;
const namesIn = (held: JsonObject | undefined) => Object.keys(held ?? {});
const factorIds = (files: LawFiles) => labels(files).factors.factors.map((each) => each.id);
const dutiesIn = (files: LawFiles) =>
  labels(files)
    .sharing.rules.filter(({ kind }) => kind === "shall")
    .map(({ id }) => id);
const sectorIn = (files: LawFiles) => choice("sector", namesIn(labels(files).rates.rates.sectors));

function ofSharing(files: LawFiles): Birth {
  const { bodies, purposes, fieldClasses, requires } = labels(files).sharing.codes;
  return {
    fields: [
      id,
      choice("kind", ["may", "shall", "may-not", "pending"]),
      line("basis"),
      choices("fromKinds", namesIn(bodies)),
      choices("exceptFromKinds", namesIn(bodies)),
      choices("toKinds", namesIn(bodies)),
      choices("exceptToKinds", namesIn(bodies)),
      choices("purposes", namesIn(purposes)),
      choices("fieldClasses", namesIn(fieldClasses)),
      choices("requires", namesIn(requires)),
      { form: "yes-no", name: "absolute" },
      choices("liftedBy", namesIn(requires)),
      choices("givesWayTo", dutiesIn(files)),
    ],
    blank: { requiresByFrom: {} },
  };
}

function ofWording(files: LawFiles): Birth {
  const { needs, settling } = labels(files).interview.open;
  const questions = [...needs, ...settling].map((each) => [each.id, ""] as const);
  const meta: Field = {
    form: "group",
    name: "meta",
    fields: [
      line("source"),
      { form: "day", name: "checked" },
      { form: "day", name: "reviewBy" },
      nativeReader,
    ],
  };
  return {
    fields: [line("language"), meta],
    blank: { ask: Object.fromEntries(questions) },
  };
}

const births: Readonly<Partial<Record<KindName, (files: LawFiles) => Birth>>> = {
  concept: () => named,
  sector: () => named,
  risk: () => named,
  sign: () => named,
  change: () => named,
  body: () => named,
  "pay-rule": () => named,
  rate: (files) => ({
    fields: [
      sectorIn(files),
      choice("category", namesIn(labels(files).rates.rates.categories)),
      from,
    ],
    blank: {},
  }),
  supplement: (files) => ({
    fields: [
      sectorIn(files),
      choice("kind", namesIn(labels(files).rates.supplements.kinds)),
      from,
      choice("unit", [
        "nok-per-hour",
        "nok-per-month",
        "percent-of-rate",
        "percent-of-adult-rate",
        "hours-per-week",
        "hours-per-day",
        "day-of-month",
        "rule",
      ]),
    ],
    blank: {},
  }),
  "rate-gap": (files) => ({ fields: [sectorIn(files), from], blank: {} }),
  "rate-proposal": (files) => ({
    fields: [sectorIn(files), choice("category", namesIn(labels(files).rates.proposals.labels))],
    blank: { adopted: false },
  }),
  question: (files) => ({ fields: [choice("factor", factorIds(files))], blank: {} }),
  "not-asked": (files) => ({ fields: [choice("factor", factorIds(files))], blank: {} }),
  wording: ofWording,
  factor: () => ({
    fields: [
      id,
      choice("theme", themes),
      choice("dir", ["pro", "con", "inert"]),
      choice("phase", ["recruitment", "during", "exit"]),
      choice("kind", ["raw", "conclusion"]),
      choice("domain", ["private", "state_duty"]),
    ],
    blank: {},
  }),
  "sharing-rule": ofSharing,
};

/** Null: a file of its own, or several files at once. */
export function birthOf(kind: KindName, files: LawFiles): Birth | null {
  return births[kind]?.(files) ?? null;
}

/** Those it begins with first. */
export function fieldsOf(kind: KindName, files: LawFiles): readonly Field[] {
  return [...(birthOf(kind, files)?.fields ?? []), ...kinds[kind].fields];
}
