import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import { addMonths, type Day } from "../../domain/time/day.ts";
import {
  type CaseEvent,
  type LifeEvent,
  type NewLifeEvent,
  type Replaces,
  standing,
} from "./life.ts";
import {
  type Detail,
  detailNames,
  detailsOf,
  type EventType,
  type Happened,
  hasSameDetails,
} from "./situation.ts";

export type LifeRefusal =
  | "life.not-yet-happened"
  | "life.too-long-ago"
  | TooFarRefusal
  | StrayRefusal
  | "life.two-birthdays"
  | WrongUntilRefusal
  | "life.takes-back-nothing"
  | "life.already-noted"
  | "life.already-replaced"
  | "life.no-such-entry"
  | "life.too-many";

/** A day before it is a wrong year. */
const earliest = (today: Day): Day => addMonths(today, -80 * 12);
/** More than any life holds. */
const most = 200;

/** A correction is a later entry, of what nothing has replaced before. */
export function noteLife(
  event: NewLifeEvent,
  known: { readonly entries: readonly LifeEvent[]; readonly outcomes: readonly CaseEvent[] },
  today: Day,
): Outcome<NewLifeEvent, LifeRefusal> {
  const { holds, replaces } = event;
  const place = placeOf(replaces, known);
  if (place !== null) {
    return refused(place);
  }
  if (!holds && replaces === null) {
    return refused("life.takes-back-nothing");
  }
  const problem = strayIn(event) ?? (holds ? problemOf(event, today) : null);
  if (problem !== null) {
    return refused(problem);
  }
  const words = event.words?.trim() ?? "";
  const clean = { ...event, words: words === "" ? null : words };
  const stands = standing(known.entries);
  const clash = holds ? clashIn(stands, clean) : null;
  if (clash !== null) {
    return refused(clash);
  }
  return known.entries.length >= most ? refused("life.too-many") : done(clean);
}

/** The same, or another day of what happens once. */
function clashIn(
  stands: readonly LifeEvent[],
  { type, day, provision, until, replaces, ...asked }: NewLifeEvent,
): LifeRefusal | null {
  const others = stands.filter((each) => each.type === type && each.id !== replaces?.id);
  const same = others.some(
    (each) =>
      each.day === day &&
      each.provision === provision &&
      each.until === until &&
      hasSameDetails(each, asked),
  );
  if (same) {
    return "life.already-noted";
  }
  return type === "turns-eighteen" && others.length > 0 ? "life.two-birthdays" : null;
}

function problemOf({ type, day, until }: NewLifeEvent, today: Day): LifeRefusal | null {
  if (day < earliest(today)) {
    return "life.too-long-ago";
  }
  if (day > today && !sureToCome.includes(type)) {
    return "life.not-yet-happened";
  }
  return tooFarAhead({ type, day }, today) ?? wrongUntil({ type, day, until });
}

function placeOf(
  replaces: Replaces,
  { entries, outcomes }: Parameters<typeof noteLife>[1],
): LifeRefusal | null {
  if (replaces === null) {
    return null;
  }
  const all: readonly { readonly id: string }[] = replaces.of === "entry" ? entries : outcomes;
  if (!all.some(({ id }) => id === replaces.id)) {
    return "life.no-such-entry";
  }
  const gone = entries.some(
    (each) => each.replaces?.of === replaces.of && each.replaces.id === replaces.id,
  );
  return gone ? "life.already-replaced" : null;
}

/** May be written down before it comes. */
export const sureToCome: readonly EventType[] = ["turns-eighteen", "wage-due"];

export type WrongUntilRefusal =
  | "life.ends-before-it-began"
  | "life.settles-what-is-to-come"
  | "life.which-pay-day";

/** A wrong year, most likely, or a day of birth written for the eighteenth birthday. */
export type TooFarRefusal =
  | "life.birthday-too-far"
  | "life.birth-for-birthday"
  | "life.due-day-too-far";

const eighteenthOf = (born: Day): Day => addMonths(born, 18 * 12);
/** Who writes down a pay day knows none further ahead. */
const lastDueDay = (today: Day): Day => addMonths(today, 12);

/** Of somebody old enough to work: nobody writes an eighteenth birthday so. */
const isBirth = (day: Day, today: Day): boolean =>
  eighteenthOf(day) > today && addMonths(day, 10 * 12) <= today;

export function tooFarAhead(
  { type, day }: Pick<Happened, "type" | "day">,
  today: Day,
): TooFarRefusal | null {
  if (type === "turns-eighteen" && day > eighteenthOf(today)) {
    return "life.birthday-too-far";
  }
  if (type === "turns-eighteen" && isBirth(day, today)) {
    return "life.birth-for-birthday";
  }
  return type === "wage-due" && day > lastDueDay(today) ? "life.due-day-too-far" : null;
}

/** Never before what it is of began; of settled pay never after. */
export function wrongUntil({
  type,
  day,
  until,
}: Pick<Happened, "type" | "day" | "until">): WrongUntilRefusal | null {
  if (until === null) {
    return type === "wage-paid" ? "life.which-pay-day" : null;
  }
  if (type === "wages-settled" || type === "wage-paid") {
    return until > day ? "life.settles-what-is-to-come" : null;
  }
  return until < day ? "life.ends-before-it-began" : null;
}

const namingProvision: readonly EventType[] = [
  "police-report",
  "charged",
  "case-dropped",
  "judgment-final",
];

export const namingLastDay: readonly EventType[] = [
  "reflection-permit-granted",
  "limited-permit-granted",
  "case-dropped",
  "expulsion-decided",
  "permit-refused",
  "benefit-refused",
  "tax-decided",
  "social-refused",
  "health-refused",
  "told-to-leave",
  "wages-settled",
  "wage-paid",
  "dismissed",
  "unable-to-work",
  "restraining-order-granted",
];

type DetailRefusal =
  | "life.no-place-here"
  | "life.no-award-here"
  | "life.no-how-here"
  | "life.no-form-here"
  | "life.no-ground-here"
  | "life.no-notice-here"
  | "life.no-home-here"
  | "life.no-post-here"
  | "life.no-rests-here"
  | "life.no-sought-here"
  | "life.no-work-here"
  | "life.no-close-here";

const noDetailHere: Readonly<Record<Detail, DetailRefusal>> = {
  where: "life.no-place-here",
  awarded: "life.no-award-here",
  how: "life.no-how-here",
  form: "life.no-form-here",
  post: "life.no-post-here",
  ground: "life.no-ground-here",
  notice: "life.no-notice-here",
  home: "life.no-home-here",
  rests: "life.no-rests-here",
  sought: "life.no-sought-here",
  work: "life.no-work-here",
  close: "life.no-close-here",
};

type StrayRefusal = "life.no-provision-here" | "life.no-last-day-here" | DetailRefusal;

/** Nothing that somebody wrote is left out: null where all of it belongs. */
function strayIn({ type, provision, until, ...asked }: Happened): StrayRefusal | null {
  if (provision !== null && !namingProvision.includes(type)) {
    return "life.no-provision-here";
  }
  if (until !== null && !namingLastDay.includes(type)) {
    return "life.no-last-day-here";
  }
  const own = detailsOf(type);
  const stray = detailNames.find((name) => asked[name] !== undefined && !own.includes(name));
  return stray === undefined ? null : noDetailHere[stray];
}
