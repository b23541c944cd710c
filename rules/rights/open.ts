import type { Day } from "../../domain/time/day.ts";
import type { Question } from "./right.ts";
import { rightsOf } from "./rights-of.ts";
import {
  details,
  type EventType,
  type Happened,
  type Person,
  type Situation,
} from "./situation.ts";
import { type Change, changesOf } from "./what-if.ts";
import type { Words } from "./words.ts";

export type Possible =
  | { readonly of: "person"; readonly fact: keyof Person; readonly value: string }
  | { readonly of: "event"; readonly event: Happened };

export interface OpenQuestion {
  readonly question: Question;
  readonly rights: readonly { readonly id: string; readonly title: Words }[];
  readonly would: readonly { readonly if: Possible; readonly changes: readonly Change[] }[];
}

const person = (fact: keyof Person, ...values: readonly string[]): readonly Possible[] =>
  values.map((value) => ({ of: "person", fact, value }));

const event = (type: EventType, day: Day, more: Partial<Happened> = {}): Possible => ({
  of: "event",
  event: { type, day, provision: null, until: null, ...more },
});
const evidence = (day: Day): readonly Possible[] =>
  details.where.values.map((where) => event("testified", day, { where }));

const reportable = ["257", "258", "259", "108a", "395", "19-1"] as const;

/** None where only a lawyer can. */
function possible(question: string, { events, asOf: on }: Situation): readonly Possible[] {
  switch (question) {
    case "under-eighteen":
      return person("underEighteen", "yes", "no");
    case "origin":
      return person("origin", "EEA", "third-country");
    case "reported":
    case "provision":
      return reportable.map((provision) => event("police-report", on, { provision }));
    case "which-closed":
      return [event("case-dropped", on), event("judgment-final", on)];
    case "stay":
      return [event("reflection-permit-granted", on), event("limited-permit-granted", on)];
    case "which-revoked":
      return [
        event("reflection-permit-granted", lastOf("permit-revoked", events, on)),
        event("limited-permit-granted", lastOf("permit-revoked", events, on)),
      ];
    case "due-days":
      return [event("wage-due", on)];
    case "eea-ground":
    case "back-in-norway":
      return [event("entered-country", on)];
    case "work-ended":
      return [event("work-ended", on)];
    case "evidence":
      return evidence(on);
    case "evidence-where":
      return evidence(lastOf("testified", events, on));
    case "charge-then":
      return reportable.map((provision) =>
        event("charged", lastOf("testified", events, on), { provision }),
      );
    case "protection-applied":
      return [event("protection-applied", on)];
    default:
      return [];
  }
}

function lastOf(wanted: EventType, events: readonly Happened[], on: Day): Day {
  const days = events.filter(({ type, day }) => type === wanted && day <= on);
  return (
    days
      .map(({ day }) => day)
      .toSorted()
      .at(-1) ?? on
  );
}

function supposing(situation: Situation, it: Possible): Situation {
  return it.of === "event"
    ? { ...situation, events: [...situation.events, it.event] }
    : { ...situation, person: { ...situation.person, [it.fact]: it.value } };
}

export function openQuestions(situation: Situation): readonly OpenQuestion[] {
  const answer = rightsOf(situation);
  const titles = new Map(
    [...answer.rights, ...answer.notHeld].map(({ id, title }) => [id, title] as const),
  );
  const open = answer.questions.map(
    ({ question, rights }): OpenQuestion => ({
      question,
      rights: rights.flatMap((id) => {
        const title = titles.get(id);
        return title === undefined ? [] : [{ id, title }];
      }),
      would: possible(question.id, situation).map((it) => ({
        if: it,
        changes: changesOf(answer, rightsOf(supposing(situation, it))).filter(
          ({ before, after, kind }) => kind !== "stays" && before?.state !== after?.state,
        ),
      })),
    }),
  );
  return [
    ...open.filter(({ question }) => question.to === "person"),
    ...open.filter(({ question }) => question.to === "lawyer"),
  ];
}
