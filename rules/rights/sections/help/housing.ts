import { dayText } from "../../../../domain/time/calendar.ts";
import { day } from "../../../../domain/time/day.ts";
import { always } from "../../../pay/sections/section.ts";
import type { Picture } from "../../picture.ts";
import { type Fact, rightOf, type Todo } from "../../right.ts";
import { who } from "../../who.ts";
import { lineOf } from "../../words.ts";
import {
  dispute,
  duty,
  eviction,
  form,
  homeEnds,
  id,
  months,
  oral,
  protestBy,
  protested,
  protesting,
  protestOver,
  protestWords,
  putOut,
  room,
  roomEnds,
  rule,
  sharedRoom,
  wasProtested,
  which,
} from "./housing.said.ts";

const noticeTold = (p: Picture): "open" | "protested" | "unanswered" | "out" => {
  if (p.asOf <= protestBy(p)) {
    return Number.isNaN(protested(p)) ? "open" : "protested";
  }
  if (!Number.isNaN(protested(p))) {
    return "protested";
  }
  return p.asOf <= homeEnds(p) ? "unanswered" : "out";
};

/** A home not told of is taken for a whole one: the day to protest is the safe one. */
const notice: Fact<
  | ("not-told" | "oral" | "open" | "protested" | "unanswered" | "out")
  | ("room" | "room-out" | "duty" | "duty-out")
> = {
  values: [
    ...(["not-told", "oral", "open", "protested", "unanswered", "out"] as const),
    ...(["room", "room-out", "duty", "duty-out"] as const),
  ],
  of: (p) => {
    if (p.notice === null) {
      return "not-told";
    }
    const { home, how } = p.notice;
    if (home === "duty") {
      return Number.isNaN(p.workEnded) ? "duty" : "duty-out";
    }
    if (home === "room") {
      return p.asOf <= roomEnds(p) ? "room" : "room-out";
    }
    return how === "oral" ? "oral" : noticeTold(p);
  },
};
const home: Fact<"known" | "not-known"> = {
  values: ["known", "not-known"],
  of: (p) => (p.notice !== null && p.notice.home === null ? "not-known" : "known"),
};

function protest(p: Picture): readonly Todo[] {
  const what = lineOf(protestWords, p.notice?.day ?? Number.NaN);
  const by = protestBy(p);
  return p.asOf <= by || !Number.isNaN(protested(p))
    ? [{ what, by: dayText(by), who: who.lawyer }]
    : [];
}
const from = (p: Picture) => p.notice?.day ?? Number.NaN;
const known = [rule, form, months, protesting, dispute, eviction];
const asks = [which, sharedRoom, putOut];

export const right = rightOf({
  section: {
    ...{ id, law: "husleieloven", read: day("2026-12-01"), inForce: always },
    section: "§§ 1-1, 1-2, 9-5, 9-6, 9-7, 9-8, 9-9, 11-3",
  },
  title: { en: "A home from the employer", nb: "Bolig fra arbeidsgiveren" },
  deadline: {
    en: "protest against a notice to leave the home",
    nb: "protest mot oppsigelse av boligen",
  },
  gives: {
    en: "To keep the home until a valid notice is out, to protest in writing against a notice, and to have a court look at it.",
    nb: "Å beholde boligen til en gyldig oppsigelse er ute, å protestere skriftlig mot en oppsigelse, og å få en domstol til å se på den.",
  },
  hangsOn: {
    en: "Living in a home that comes with the job or is rented, and a notice to leave it.",
    nb: "Å bo i en bolig som følger med jobben eller er leid, og en oppsigelse av den.",
  },
  endedBy: {
    en: "The notice is out, and was not protested against in time; or the work ends, where the person must live there for it and was told so in writing.",
    nb: "Oppsigelsestiden er ute, og det ble ikke protestert i tide; eller arbeidet slutter, der personen må bo der for arbeidets skyld og fikk skriftlig beskjed om det.",
  },
  toPerson: {
    has: {
      en: "To stay in your home until a valid notice is out",
      nb: "Å bli boende til en gyldig oppsigelse er ute",
    },
    name: {
      en: "staying in the home from your employer",
      nb: "å bli boende i boligen fra arbeidsgiveren",
    },
  },
  on: { notice, home },
  cases: [
    { when: { notice: "not-told" }, gives: "silent", because: [] },
    {
      when: { notice: "oral", home: "known" },
      gives: "holds",
      ...{ from, because: [oral, rule, form, dispute, eviction], ask: asks },
    },
    {
      when: { notice: "oral", home: "not-known" },
      gives: "unsure",
      ...{ from, because: [oral, ...known, room, duty], each: protest, ask: asks },
    },
    {
      when: { notice: "open", home: "known" },
      gives: "holds",
      ...{ from, until: homeEnds, because: known, each: protest, ask: asks },
    },
    {
      when: { notice: "open", home: "not-known" },
      gives: "unsure",
      ...{ from, because: [...known, room, duty], each: protest, ask: asks },
    },
    {
      when: { notice: "protested", home: "known" },
      gives: "holds",
      ...{ from, because: [wasProtested, rule, form, dispute, eviction], each: protest, ask: asks },
    },
    {
      when: { notice: "protested", home: "not-known" },
      gives: "unsure",
      ...{
        from,
        because: [wasProtested, rule, form, room, duty, dispute, eviction],
        each: protest,
      },
      ask: asks,
    },
    {
      when: { notice: "unanswered", home: "known" },
      gives: "holds",
      ...{ from, until: homeEnds, because: [protestOver, ...known], ask: asks },
    },
    {
      when: { notice: "unanswered", home: "not-known" },
      gives: "unsure",
      ...{ from, because: [protestOver, ...known, room, duty], ask: asks },
    },
    { when: { notice: "out" }, gives: "unsure", from, because: [protestOver, ...known], ask: asks },
    {
      when: { notice: "room" },
      gives: "holds",
      ...{ from, until: roomEnds, because: [rule, room, dispute, eviction], ask: asks },
    },
    {
      when: { notice: "room-out" },
      gives: "unsure",
      from,
      because: [rule, room, eviction],
      ask: asks,
    },
    {
      when: { notice: "duty" },
      gives: "holds",
      ...{ from, because: [rule, duty, dispute, eviction], ask: asks },
    },
    {
      when: { notice: "duty-out" },
      gives: "ended",
      until: (p) => p.workEnded,
      ...{ because: [duty, rule, dispute, eviction], ask: asks },
    },
  ],
  examples: `
    2026-11-30 | holds      | 2026-10-30 | 2027-01-31 | 2026-11-30 | notice-to-leave written own 2026-10-30 | the last day to protest; the tenancy ends at the end of January
    2026-12-01 | holds      | 2026-10-30 | 2027-01-31 | -          | notice-to-leave written own 2026-10-30 | the day after: until the notice is out
    2027-01-31 | holds      | 2026-10-30 | 2027-01-31 | -          | notice-to-leave written own 2026-10-30 | on its last day
    2027-02-01 | unsure     | 2026-10-30 | -          | -          | notice-to-leave written own 2026-10-30 | the notice is out
    2026-11-30 | holds      | 2026-10-30 | -          | 2026-11-30 | notice-to-leave written own 2026-10-30, done housing 2026-11-30 on 2026-11-20 | protested: falls away without a suit by 28 February
    2026-12-01 | holds      | 2026-10-30 | 2027-01-31 | -          | notice-to-leave written own 2026-10-30, done housing 2026-11-30 on 2026-12-01 | a day late
    2026-11-30 | holds      | 2026-11-20 | -          | -          | notice-to-leave oral own 2026-11-20 | by word of mouth: not valid
    2026-11-30 | unsure     | 2026-11-20 | -          | 2026-12-20 | notice-to-leave oral 2026-11-20 | of a single room the act does not say that it is not valid: the day to protest is kept
    2026-12-21 | unsure     | 2026-11-20 | -          | -          | notice-to-leave oral 2026-11-20 | and is over after a month
    2026-11-30 | holds      | 2026-11-20 | 2026-12-20 | -          | notice-to-leave written room 2026-11-20 | a single room in the employer's house: one month, to be safe
    2026-12-21 | unsure     | 2026-11-20 | -          | -          | notice-to-leave written room 2026-11-20 | the month is over; whether to the end of December, the words do not say
    2026-11-30 | ended      | -          | 2026-11-25 | -          | notice-to-leave duty 2026-11-26, work-ended 2026-11-25 | must live there for the work, told in writing: lost with the work
    2026-11-30 | holds      | 2026-11-26 | -          | -          | notice-to-leave duty 2026-11-26 | while the work lasts
    2026-11-30 | unsure     | 2026-11-20 | -          | 2026-12-20 | notice-to-leave 2026-11-20 | which home is not told: the day to protest is kept, to be safe
    2027-02-28 | holds      | 2027-01-31 | 2027-04-30 | 2027-02-28 | notice-to-leave written own 2027-01-31 | a shorter month
    2026-11-30 | not listed | -          | -          | -          | work-ended 2026-11-25 | no notice is told
  `,
});
