import type { DeadlineThing } from "../../domain/deadline/thing.ts";
import { catalogue } from "../../rules/rights/catalogue.ts";
import type { OfPerson } from "../../store/case/person.ts";
import { language, say } from "../page.ts";
import { pathOf } from "../plan/entry/kinds.ts";
import { planAt } from "../plan/frame.tsx";
import { rightsOfPerson } from "../rights/person-frame.tsx";
import { isolate } from "../texts/isolate.ts";
import { spoken } from "../texts/spoken.ts";

const planKinds = {
  "plan-step": "step",
  "plan-follow-up": "follow-up",
  "plan-b": "plan-b",
} as const;

/** Leads to the page where it is done, else to the person or the case. */
export function wayTo({ kind, about, person, day }: DeadlineThing, caseId: string): string {
  const at = person === null ? null : { caseId, person: person.id };
  switch (kind) {
    case "referral-answer":
    case "reply-owed":
    case "removal":
    case "ground-gone":
      return `/referrals/${about}`;
    case "incoming-answer":
      return `/inbox/${about}`;
    case "plan-step":
    case "plan-follow-up":
    case "plan-b": {
      const path = pathOf(planKinds[kind]);
      return at === null ? `/cases/${caseId}/plans` : `${planAt(at)}/${path}/${about}`;
    }
    case "right-day":
    case "right-at-once":
      return at === null ? `/cases/${caseId}/rights` : wayToDay({ ...at, about, day });
    case "safeguard-review":
      return `/cases/${caseId}/safeguards`;
    case "evidence-gap":
      return `/cases/${caseId}/evidence/gaps#${about}`;
    case "consent-ends":
      return `/cases/${caseId}/persons`;
  }
}

/** All of them, where the rules no longer name anything to do. */
function wayToDay({
  caseId,
  person,
  about,
  day,
}: Pick<DeadlineThing, "about" | "day"> & OfPerson): string {
  const rights = rightsOfPerson(caseId, person);
  return day === null ? `${rights}#deadlines` : `${rights}/days/${about}/met#meet`;
}

export function titleOf(right: string | null): string | null {
  return catalogue.find(({ section }) => section.id === right)?.title[language()] ?? null;
}

/** After a word or a year, before a capital letter. */
const sentenceEnd = /(?<=(?:\p{Ll}{2}|\)|\d{4})\.) (?=\p{Lu})/u;

/** Gives the first sentence, and the rest; null where nothing is named. */
export function firstTodo({
  day,
}: DeadlineThing): { readonly head: string; readonly rest: string; readonly who: string } | null {
  const [first] = day?.todo ?? [];
  if (first === undefined) {
    return null;
  }
  const [head = "", ...rest] = spoken(language(), first.what).split(sentenceEnd);
  return { head, rest: rest.join(" "), who: first.who[language()] };
}

/** Uses the rule's or the plan's words, else the right or agency. */
export function thingText(thing: DeadlineThing): string {
  const { kind, words, comes, inUseSince, right, agency } = thing;
  const todo = firstTodo(thing);
  if (todo !== null) {
    return todo.head;
  }
  const what = titleOf(right) ?? (words === null ? agency : isolate(words));
  const label =
    comes === null
      ? say(`deadline.kind.${kind}`)
      : say(inUseSince === null ? "deadline.plan-b" : "deadline.plan-b-again", {
          comes: say(`plan.b.comes.${comes}`),
        });
  return what === null ? label : say("deadline.what", { kind: label, what });
}
