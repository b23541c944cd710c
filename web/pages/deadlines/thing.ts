import type { DeadlineThing } from "../../../domain/deadline/thing.ts";
import { catalogue } from "../../../domain/rights/catalogue.ts";
import { isolate } from "../../texts/isolate.ts";
import type { Language, Say } from "../../texts/texts.ts";
import { planAt } from "../plan/frame.tsx";
import { pathOf } from "../plan/kinds.ts";

/** Where one does what a deadline asks for: the page of the thing, or of its person or case where it has none. */
export function wayTo({ kind, about, person }: DeadlineThing, caseId: string): string {
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
    case "plan-follow-up": {
      const path = pathOf(kind === "plan-step" ? "step" : "follow-up");
      return at === null ? `/cases/${caseId}/plans` : `${planAt(at)}/${path}/${about}`;
    }
    case "right-day":
      return at === null
        ? `/cases/${caseId}/rights`
        : `/cases/${caseId}/persons/${at.person}/rights#deadlines`;
    case "safeguard-review":
      return `/cases/${caseId}/safeguards`;
    case "consent-ends":
      return `/cases/${caseId}/persons`;
  }
}

/** What runs out, in one line: the step in the words of the plan, the right by its title, the agency by its name. */
export function thingText(
  { say, language }: { readonly say: Say; readonly language: Language },
  { kind, words, right, agency }: DeadlineThing,
): string {
  const title = catalogue.find(({ section }) => section.id === right)?.title[language] ?? null;
  const what = title ?? (words === null ? agency : isolate(words));
  const label = say(`deadline.kind.${kind}`);
  return what === null ? label : say("deadline.what", { kind: label, what });
}
