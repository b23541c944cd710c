import { isOfColleagues } from "../journey/kept.ts";
import { type Entry, isOfKind } from "./entry.ts";
import { type GivenField, isHealth } from "./field.ts";
import { speaksOfAbroad, speaksOfGoing } from "./going-words.ts";
import { speaksOfHealth } from "./health-words.ts";
import { speaksOfHousing } from "./housing-words.ts";
import { speaksOfLaw } from "./law-words.ts";
import type { PlanBCase } from "./plan-b.ts";
import { speaksOfDanger } from "./safety-words.ts";
import type { Wishes } from "./wishes.ts";

/** Every text in what an entry holds, however deep. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") {
    return [value];
  }
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Whether words, or any words within something, may tell whoever finds a paper of a journey home: more than what is plainly one. */
const tellsOfGoing = (value: unknown): boolean =>
  textsIn(value).some((text) => speaksOfGoing(text) || speaksOfAbroad(text));

/** Pay, whoever they work for, and who helps, short forms too: whoever sees it may be the one it is of. */
const ofWork =
  /(?<!\p{L})(?:l[øo]nn|feriepeng|peng|kr(?:on|av)|sjef|arbeid|jobb|firma|bistand|adv(?!\p{L})|rosa|hjelp|nav(?!\p{L})|union|fagforening|fellesforbund|caritas|shelter|pay(?!\p{L})|pays|wage|salary|money|boss|employer|work(?!out)|job|claim|counsel|help)/iu;

/**
 * What somebody in a case has to do with, in the word or two that a day is written down by: who protects a child, an appeal, an interpreter,
 * a passport. In a plan such a word stands among others, which are looked at by their lists.
 */
const ofDays = new RegExp(
  `(?<!\\p{L})(?:${[
    "barnevern|barnehus|child (?:welfare|protection)|verge(?:n|mål)?(?!\\p{L})|guardian|representant|representative",
    "klag(?:e|en|er|a|ar|efrist\\p{L}*)?(?!\\p{L})|anke(?:n|r|t|frist\\p{L}*|sak\\p{L}*)?(?!\\p{L})|appeal|complain|vedtak|søknad|søke (?:om|på)|application",
    "tolk(?:e\\p{L}*|ar|ing)?(?!\\p{L})|interpret|translator",
    "krisesent|crisis cent|(?:women.?s )?refuge|asylum|mottak|sosial(?:kontor|tenest|tjenest)|social (?:services|worker)|koordinator|coordinator",
    "passport|pass(?:et|a)?(?!\\p{L}| (?:på|hund(?:en|ene)?|katt(?:en)?|barn(?:et|a)?|unge(?:n|ne)?)(?!\\p{L}))|id-?(?:kort|papir)|id (?:card|papers)|legitimasjon",
  ].join("|")})`,
  "iu",
);

/**
 * Whether words that others may read tell of a case, a danger, pay or work, where somebody lives or a journey, or name who helps
 * (`names`): by lists. That somebody sees a dentist tells nothing.
 */
export function tellsOthers(text: string, names: readonly string[]): boolean {
  const said = text.toLowerCase();
  const named = names.flatMap((name) => name.toLowerCase().match(/\p{L}{5,}/gu) ?? []);
  return (
    ofWork.test(text) ||
    ofDays.test(text) ||
    [speaksOfLaw, speaksOfDanger, speaksOfHousing, tellsOfGoing].some((tells) => tells(text)) ||
    named.some((word) => said.includes(word))
  );
}

/**
 * Whether a thing speaks of going home, wherever in the plan it stands: by its own words. What is done where somebody has to leave may be
 * an appeal, and waits for no journey.
 */
export function isOfGoing({ content }: Pick<Entry, "content">): boolean {
  return textsIn(content).some(speaksOfGoing);
}

/** What a plan B may be for that tells of a case, as law does, whichever part it stands in. */
const ofLaw: readonly PlanBCase[] = ["case-dropped", "outside-label", "permit-ends", "must-leave"];

/** An agency that something can be told to, by the name that stands in the copy. */
interface Named {
  readonly cell: string;
  readonly name: string;
}

/** Whether a thing tells of a case, a label, a permit or having to leave: by what it is for, its words, or the agency that it tells. */
function isOfLaw({ content }: Pick<Entry, "content">, agencies: readonly Named[]): boolean {
  const told = content.kind === "step" && content.tells.to === "agency" ? content.tells.cell : null;
  const named = agencies.filter(({ cell }) => cell === told).map(({ name }) => name);
  return (
    (content.kind === "plan-b" && ofLaw.includes(content.comes)) ||
    [...textsIn(content), ...named].some(speaksOfLaw)
  );
}

/** Whether a thing that stands elsewhere tells of health, by its words. */
function isOfHealth({ field, content }: Pick<Entry, "field" | "content">): boolean {
  return !isHealth(field) && textsIn(content).some(speaksOfHealth);
}

/** Whether a thing that stands elsewhere tells where the person lives, by its words. */
function isOfHousing({ field, content }: Pick<Entry, "field" | "content">): boolean {
  return field !== "housing" && textsIn(content).some(speaksOfHousing);
}

/** Whether a thing that stands elsewhere tells of a threat, a debt to somebody or a passport that they hold, by its words. */
function isOfSafety({ field, content }: Pick<Entry, "field" | "content">): boolean {
  return field !== "safety" && textsIn(content).some(speaksOfDanger);
}

/** What is left of wishes without what they tell of; null where none is: an empty order would say that they know of none. */
function withoutOf(entry: Entry<Wishes>, of: readonly GivenField[]): Entry<Wishes> | null {
  const { content } = entry;
  const goes = of.includes("return");
  const inOrder = content.inOrder.filter((wish) => !goes || wish !== "go-home");
  const tells = (goes && tellsOfGoing(content.words)) || of.some((field) => field !== "return");
  const words = tells ? null : content.words;
  return inOrder.length === 0 ? null : { ...entry, content: { ...content, inOrder, words } };
}

/** What the person's copy is to hold. */
export interface CopyChoice {
  readonly fields: readonly GivenField[];
  /** Things that are taken out of it one by one. */
  readonly without: ReadonlySet<string>;
}

/** The fields that a thing tells of besides its own: it stands in the copy only where they are chosen too. */
export function tellsOf(entry: Entry, agencies: readonly Named[] = []): readonly GivenField[] {
  const { content } = entry;
  const mustLeave = content.kind === "plan-b" && content.comes === "must-leave";
  return [
    ...(mustLeave || tellsOfGoing(content) ? (["return"] as const) : []),
    ...(isOfLaw(entry, agencies) ? (["law"] as const) : []),
    ...(isOfHealth(entry) ? (["health"] as const) : []),
    ...(isOfHousing(entry) ? (["housing"] as const) : []),
    ...(isOfSafety(entry) || entry.alsoTells?.includes("age") ? (["safety"] as const) : []),
  ];
}

/** Whether what tells of a field may stand: of health, where any part of health was chosen. */
export function isChosen(fields: readonly GivenField[], field: GivenField): boolean {
  return field === "health" ? fields.some(isHealth) : fields.includes(field);
}

/**
 * Of what stands in the plan, what the copy holds: of the fields that are chosen, nothing that tells of another unless that is chosen
 * too, and nothing that was taken out. What the person says is wrong of a thing goes with it.
 */
export function copied(
  standing: readonly Entry[],
  { fields, without }: CopyChoice,
  agencies: readonly Named[] = [],
): readonly Entry[] {
  const things = standing.flatMap((entry): readonly Entry[] => {
    const { content } = entry;
    const isOurs = content.kind === "return" && isOfColleagues(content);
    const isHeld = (fields as readonly string[]).includes(entry.field) && !isOurs;
    if (!isHeld || without.has(entry.thing)) {
      return [];
    }
    const unchosen = tellsOf(entry, agencies).filter((field) => !isChosen(fields, field));
    if (unchosen.length === 0) {
      return [entry];
    }
    const rest = isOfKind("wishes")(entry) ? withoutOf(entry, unchosen) : null;
    return rest === null ? [] : [rest];
  });
  const held = new Set(things.map(({ thing }) => thing));
  return things.filter(
    ({ content }) =>
      content.kind !== "correction" || content.about === null || held.has(content.about),
  );
}
