import type { z } from "zod";
import type { JsonObject } from "../../domain/base/json.ts";
import { needs } from "../../domain/directory/body.ts";
import type { Field } from "../../domain/edit/form.ts";
import { ways } from "../../domain/job/right.ts";
import { changeAreas } from "../../domain/knowledge/change.ts";
import type { Bilingual } from "../../domain/knowledge/factor.ts";
import { weights } from "../../domain/knowledge/sign.ts";
import { change } from "../changes/load.ts";
import { concept } from "../concepts/load.ts";
import { body } from "../directory/load.ts";
import { factor } from "../factors/load.ts";
import { right } from "../job/load.ts";
import type { LawFiles } from "../law.ts";
import { exerciseFile } from "../practice/schema.ts";
import { provision } from "../provisions/load.ts";
import { question } from "../questions/load.ts";
import { interpreter, notAsked, openQuestion, wordingFile } from "../questions/load-interview.ts";
import { gap, payRule, proposal, rate, supplement } from "../rates/schema.ts";
import { fileMeta } from "../schema.ts";
import { riskFactor, sector } from "../sectors/load.ts";
import { rule } from "../sharing/load.ts";
import { sign } from "../signs/load.ts";

/** The steps to a list, a whole folder, or one thing in each of its files. */
export type Where = { readonly list: readonly string[] } | Folder;
interface Folder {
  readonly folder: readonly string[];
  /** "" for the whole. */
  readonly part: string;
}

export interface Kind {
  readonly schema: z.ZodType;
  readonly where: readonly Where[];
  readonly id: (value: JsonObject, index: number) => string;
  readonly title: (value: JsonObject) => string | Bilingual;
  readonly fields: readonly Field[];
}

const line = (name: string): Field => ({ form: "line", name });
const lineOrNone = (name: string): Field => ({ form: "line", name, optional: true });
const words = (name: string): Field => ({ form: "words", name });
const wordsOrNone = (name: string): Field => ({ form: "words", name, optional: true });
const lines = (name: string): Field => ({ form: "lines", name });
const number = (name: string): Field => ({ form: "number", name });
const day = (name: string): Field => ({ form: "day", name });
const dayOrNone = (name: string): Field => ({ form: "day", name, optional: true });
const yesNo = (name: string): Field => ({ form: "yes-no", name });
const choice = (name: string, of: readonly string[]): Field => ({ form: "choice", name, of });
const rows = (name: string, fields: readonly Field[]): Field => ({ form: "rows", name, fields });
const group = (name: string, fields: readonly Field[]): Field => ({ form: "group", name, fields });

const confirmed = choice("confirmed", ["yes", "partly", "no"]);
const days = [day("checked"), day("reviewBy")];
const stated: readonly Field[] = [{ form: "sources", name: "sources" }, confirmed, ...days];
export const nativeReader: Field = {
  form: "group",
  name: "nativeReader",
  fields: [line("by"), day("on")],
  optional: true,
};
const readWhere = group("source", [line("text"), day("read")]);
const inForce = [dayOrNone("from"), dayOrNone("until")];
const evidence: readonly Field[] = [
  choice("evidence", ["primary", "web", "secondary", "derived"]),
  yesNo("confirmed"),
  lineOrNone("regulation"),
  lineOrNone("sourceDate"),
  wordsOrNone("note"),
];

const text = (value: JsonObject, name: string) => String(value[name] ?? "");
const byId = (value: JsonObject) => text(value, "id");
const ofPeriod = (what: string) => (value: JsonObject) =>
  `${text(value, "sector")} ${text(value, what)} from ${text(value, "from")}`;
const called = (name: string) => (value: JsonObject) =>
  value[name] as unknown as Bilingual | string;

function kind(
  schema: z.ZodType,
  where: Where | readonly Where[],
  id: Kind["id"],
  title: Kind["title"],
  fields: readonly Field[],
): Kind {
  return { schema, where: [where].flat() as readonly Where[], id, title, fields };
}

const inList = (...list: string[]): Where => ({ list });

/** Decided cases have their own way. */
export const kinds = {
  concept: kind(concept, inList("concepts", "concepts"), byId, called("term"), [
    words("term"),
    { form: "tongues", name: "also" },
    words("definition"),
    { form: "words-list", name: "isNot" },
    rows("confusedWith", [line("concept"), words("how")]),
    lines("decisions"),
    ...stated,
  ]),
  sector: kind(sector, inList("sectors", "sectors"), byId, called("name"), [
    words("name"),
    { form: "tongues", name: "also" },
    wordsOrNone("why"),
    ...stated,
  ]),
  risk: kind(riskFactor, inList("sectors", "riskFactors"), byId, called("text"), [
    choice("of", ["work", "firm"]),
    words("text"),
    ...stated,
  ]),
  sign: kind(sign, inList("signs", "signs"), byId, called("text"), [
    words("text"),
    choice("kind", ["seen", "told"]),
    choice("alone", weights),
    wordsOrNone("note"),
    ...stated,
  ]),
  change: kind(change, inList("changes", "changes"), byId, called("title"), [
    words("title"),
    choice("area", changeAreas),
    wordsOrNone("before"),
    words("now"),
    lineOrNone("inForce"),
    ...stated,
  ]),
  provision: kind(provision, { folder: ["provisions"], part: "provision" }, byId, called("title"), [
    words("title"),
    words("law"),
    line("section"),
    choice("needs", ["all", "any", "weighed"]),
    rows("elements", [
      line("id"),
      words("text"),
      lineOrNone("section"),
      { form: "marks", name: "supports" },
      { form: "marks", name: "contradicts" },
      yesNo("notRequiredUnder18"),
      group("inForce", inForce),
      yesNo("confirmed"),
    ]),
    rows("versions", [
      ...inForce,
      words("maximum"),
      wordsOrNone("wording"),
      wordsOrNone("unconfirmed"),
      readWhere,
    ]),
    rows("rights", [words("text"), yesNo("confirmed"), readWhere]),
    wordsOrNone("unconfirmed"),
    readWhere,
  ]),
  body: kind(body, inList("directory", "bodies"), byId, called("name"), [
    line("name"),
    words("does"),
    words("passOn"),
    wordsOrNone("forWhom"),
    { form: "number", name: "fromAge", optional: true },
    { form: "choices", name: "needs", of: needs },
    yesNo("authority"),
    { form: "area", name: "area", of: ["national", "municipal"] },
    lines("kinds"),
    lineOrNone("phone"),
    dayOrNone("phoneRung"),
    lineOrNone("web"),
    wordsOrNone("hours"),
    { form: "hours", name: "open" },
    lines("languages"),
    wordsOrNone("note"),
    line("source"),
    lineOrNone("sourceDate"),
    confirmed,
    ...days,
  ]),
  rate: kind(rate, inList("rates", "rates", "rates"), ofPeriod("category"), ofPeriod("category"), [
    number("nok"),
    dayOrNone("to"),
    { ...choice("toBasis", ["next-known-rate", "assumed"]), optional: true } as Field,
    line("source"),
    ...evidence,
    dayOrNone("verifiedThrough"),
    dayOrNone("reportedUnchangedThrough"),
  ]),
  supplement: kind(
    supplement,
    inList("rates", "supplements", "supplements"),
    ofPeriod("kind"),
    ofPeriod("kind"),
    [{ form: "number", name: "value", optional: true }, dayOrNone("to"), ...evidence],
  ),
  "rate-gap": kind(
    gap,
    inList("rates", "supplements", "gaps"),
    (value) => `${text(value, "sector")} from ${text(value, "from")}`,
    (value) => `${text(value, "sector")} ${text(value, "from")}–${text(value, "to")}`,
    [day("to"), words("why")],
  ),
  "pay-rule": kind(payRule, inList("rates", "rules", "rules"), byId, called("text"), [
    line("law"),
    dayOrNone("validFrom"),
    words("text"),
    { form: "numbers", name: "numbers" },
    yesNo("confirmed"),
  ]),
  "rate-proposal": kind(
    proposal,
    inList("rates", "proposals", "proposals"),
    (value) => `${text(value, "sector")} ${text(value, "category")}`,
    (value) => `${text(value, "sector")} ${text(value, "category")}`,
    [number("nok"), day("asOf")],
  ),
  question: kind(
    question,
    [inList("questions", "door"), inList("questions", "further")],
    (value) => text(value, "factor"),
    called("ask"),
    [
      words("ask"),
      choice("scope", ["one", "some", "most", "all"]),
      wordsOrNone("help"),
      { form: "answers", name: "answers" },
    ],
  ),
  "open-question": kind(
    openQuestion,
    [inList("interview", "open", "needs"), inList("interview", "open", "settling")],
    byId,
    byId,
    [lines("about"), wordsOrNone("care"), wordsOrNone("notWhen")],
  ),
  "not-asked": kind(
    notAsked,
    inList("interview", "open", "notAsked"),
    (value) => text(value, "factor"),
    called("why"),
    [words("why")],
  ),
  interpreter: kind(
    interpreter,
    inList("interview", "open", "interpreter"),
    (_, index) => String(index + 1),
    called("text"),
    [words("text"), line("source"), lineOrNone("web"), confirmed, day("checked")],
  ),
  wording: kind(
    wordingFile,
    { folder: ["interview", "wordings"], part: "" },
    (value) => text(value, "language"),
    (value) => text(value, "language"),
    [group("sheet", [line("heading"), lines("intro")]), { form: "by-name", name: "ask" }],
  ),
  factor: kind(factor, inList("factors", "factors"), byId, called("name"), [
    words("name"),
    { form: "tongues", name: "also" },
    words("definition"),
    { form: "words-list", name: "levels" },
  ]),
  exercise: kind(exerciseFile, { folder: ["practice"], part: "" }, byId, called("title"), [
    words("title"),
    words("setting"),
    { form: "words-list", name: "called" },
    ...days,
    nativeReader,
  ]),
  "sharing-rule": kind(rule, inList("sharing", "rules"), byId, called("about"), [
    words("about"),
    wordsOrNone("judge"),
    wordsOrNone("byWhen"),
    wordsOrNone("logging"),
    dayOrNone("validFrom"),
    dayOrNone("validTo"),
    line("source"),
    day("read"),
    yesNo("confirmed"),
  ]),
  right: kind(right, inList("job", "rights"), byId, byId, [
    { form: "choices", name: "ways", of: ways },
    ...stated,
  ]),
  file: kind(fileMeta, [], () => "", called("source"), [line("source"), ...days, nativeReader]),
} as const satisfies Readonly<Record<string, Kind>>;

export type KindName = keyof typeof kinds;
export const kindNames = Object.keys(kinds) as readonly KindName[];

export function metasOf(files: LawFiles): readonly (readonly [string, readonly string[]])[] {
  return [
    ["concepts.concepts", ["concepts"]],
    ["sectors.sectors", ["sectors"]],
    ["signs.signs", ["signs"]],
    ["changes.changes", ["changes"]],
    ["limitation.limitation", ["limitation"]],
    ["factors.factors", ["factors"]],
    ["job.job", ["job"]],
    ["directory.directory", ["directory"]],
    ["sharing.sharing", ["sharing"]],
    ["questions.questions", ["questions"]],
    ["questions.open", ["interview", "open"]],
    ["rates.rates", ["rates", "rates"]],
    ["rates.supplements", ["rates", "supplements"]],
    ["rates.rules", ["rates", "rules"]],
    ["rates.proposals-2026", ["rates", "proposals"]],
    ...Object.keys(files.provisions).map(
      (name) => [`provisions.${name.replace(/\.json$/, "")}`, ["provisions", name]] as const,
    ),
    ...Object.keys(files.interview.wordings).map(
      (name) =>
        [
          `questions.wordings.${name.replace(/\.json$/, "")}`,
          ["interview", "wordings", name],
        ] as const,
    ),
  ];
}
