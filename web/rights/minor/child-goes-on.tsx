import type { UrgentToHold } from "../../../api/rights/day/to-hold.ts";
import { isOfChildWelfare } from "../../../rules/rights/child.ts";
import type { Held } from "../../../rules/rights/right.ts";
import { language } from "../../page.ts";
import { ByDay } from "../day/of-day.tsx";

interface OfChild {
  readonly urgent: readonly UrgentToHold[];
  readonly rights: readonly Held[];
}

/** Also one who turned eighteen while an answer is awaited. */
function heldIn({ urgent, rights }: OfChild): Held | undefined {
  const held = rights.find(({ id }) => id === "child-protection");
  const isOfChild = urgent.some(({ step }) => isOfChildWelfare(step));
  return isOfChild || held?.state === "ended" ? held : undefined;
}

/** Awaited of child welfare, and the age to look into: without a date. */
const withoutDay = (held: Held | undefined): Held["todo"] =>
  held?.todo.filter(({ by, atOnce }) => by === null && atOnce === undefined) ?? [];

export const doesChildGoOn = (of: OfChild): boolean => withoutDay(heldIn(of)).length > 0;

/** Beside urgent ones, so that it is not hidden in a fold. */
export function ChildGoesOn({ urgent, rights, ...words }: OfChild) {
  const held = heldIn({ urgent, rights });
  const todo = withoutDay(held);
  return held === undefined || todo.length === 0 ? null : (
    <li class="case-line">
      {held.title[language()]}
      <ul>
        {todo.map((each) => (
          <ByDay {...words} todo={each} />
        ))}
      </ul>
    </li>
  );
}
