import type { RightsOfPerson } from "../../../api/rights/read.ts";
import { mayOnPlan } from "../../../domain/access/may.ts";
import type { Entry } from "../../../domain/plan/entry.ts";
import { EmptyState } from "../../components/notice.tsx";
import type { Typed } from "../../forms/typed.ts";
import { desk, say } from "../../page.ts";
import { holderOf, type Looking, seesAll } from "../frame.tsx";
import { FallsAway, type IfItComes } from "../plan-b/if-it-comes.tsx";
import { EntryCard } from "./entry-card.tsx";
import { areasFor } from "./form.tsx";
import { addKey, ThingForm } from "./thing-form.tsx";
import type { WrittenKind } from "./writing.tsx";

export interface ListProps {
  readonly looking: Looking;
  readonly begin: Typed;
  /** On plan B and going home, for readers of rights. */
  readonly law?: RightsOfPerson | null;
  readonly then?: IfItComes | null;
}

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

/** Folded, unless the address asked for it. */
export function New({
  looking,
  begin,
  kind,
  then = null,
}: ListProps & { readonly kind: WrittenKind }) {
  const { found, today } = looking;
  const some = kind === "correction" ? found.access.fields : areasFor(desk().actor, found);
  if (!mayOnPlan(desk().actor, "plan.note", found.access, null) || some.length === 0) {
    return null;
  }
  const asked = Object.keys(begin).length > 0;
  const shown = {
    ...{ kind, thing: crypto.randomUUID() },
    begin: asked ? { on: today, "done-on": today, ...begin } : null,
  };
  return (
    <details id="new" open={asked}>
      <summary>{say(addKey[kind])}</summary>
      {/* Within it: whoever is led to the form sees what it must answer. */}
      {then !== null && <FallsAway looking={looking} then={then} />}
      <ThingForm looking={looking} shown={shown} before={null} />
    </details>
  );
}

/** After a handover it says where the plan is. */
export function Unseen({ looking }: { readonly looking: Looking }) {
  const { found } = looking;
  const name = holderOf(looking);
  if (found.access.fields.length > 0) {
    return (
      <EmptyState heading={say("plan.you-see-not-this")}>
        <p>{say("plan.you-see-none-how", { name })}</p>
      </EmptyState>
    );
  }
  const had = found.plan.coordinators.at(-2)?.id === desk().actor.id;
  return (
    <EmptyState heading={had ? say("plan.hand.done", { name }) : say("plan.you-see-none")}>
      {had && <p>{say("plan.hand.done-how")}</p>}
      <p>{say("plan.you-see-none-how", { name })}</p>
    </EmptyState>
  );
}

/** Nothing for those who see all. */
export function InPart({ looking }: { readonly looking: Looking }) {
  return seesAll(looking) ? null : (
    <p class="terms">{say("plan.in-part", { name: holderOf(looking) })}</p>
  );
}
