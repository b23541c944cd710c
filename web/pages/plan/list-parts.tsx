import { mayOnPlan } from "../../../domain/access/may.ts";
import type { Entry } from "../../../domain/plan/entry.ts";
import { EmptyState } from "../../components/notice.tsx";
import type { Typed } from "../cases/form.ts";
import { EntryCard } from "./entry-card.tsx";
import { areasFor } from "./form.tsx";
import type { Looking } from "./frame.tsx";
import { addKey, ThingForm } from "./thing.tsx";
import type { WrittenKind } from "./writing.ts";

export interface ListProps {
  readonly looking: Looking;
  /** Whatever the address asks to begin a new one with. */
  readonly begin: Typed;
}

/** Things of a plan as cards. */
export function Cards({
  looking,
  entries,
  within = false,
}: {
  readonly looking: Looking;
  readonly entries: readonly Entry[];
  readonly within?: boolean;
}) {
  return (
    <>
      {entries.map((entry) => (
        <EntryCard looking={looking} entry={entry} linked within={within} />
      ))}
    </>
  );
}

/** The form for a new thing, folded away, unless the address asked for it. */
export function New({ looking, begin, kind }: ListProps & { readonly kind: WrittenKind }) {
  const { say, found, desk, today } = looking;
  const some = kind === "correction" ? found.access.fields : areasFor(desk.actor, found);
  if (!mayOnPlan(desk.actor, "plan.note", found.access, null) || some.length === 0) {
    return null;
  }
  const asked = Object.keys(begin).length > 0;
  const typed = asked ? { on: today, "done-on": today, ...begin } : null;
  const thing = crypto.randomUUID();
  const shown = { kind, thing, typed, problems: [], changed: false };
  return (
    <details id="new" open={asked}>
      <summary>{say(addKey[kind])}</summary>
      <ThingForm looking={looking} shown={shown} before={null} />
    </details>
  );
}

/** What stands where one sees nothing of a plan, or not this part. */
export function Unseen({ looking }: { readonly looking: Looking }) {
  const { say, found } = looking;
  const name = found.plan.coordinators.at(-1)?.name ?? found.plan.openedBy;
  return (
    <EmptyState heading={say("plan.you-see-none")}>
      <p>{say("plan.you-see-none-how", { name })}</p>
    </EmptyState>
  );
}
