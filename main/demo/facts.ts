import type { ObservedFact } from "../../domain/observation/observation.ts";
import type { Day } from "../../domain/time/day.ts";
import type { Account } from "./story.ts";

export function factsOf({ facts, of = "some", how = "told" }: Account, day: Day): ObservedFact[] {
  return Object.entries(facts).map(([factor, noted]): ObservedFact => {
    const about = { factor, scope: of, how, day, note: null };
    if (noted === "no") {
      return { ...about, state: "absent", level: 1 };
    }
    if (typeof noted === "number") {
      return { ...about, state: "present", level: noted };
    }
    return {
      factor,
      state: noted.below === true ? "absent" : "present",
      level: noted.level,
      scope: noted.of ?? of,
      how: noted.how ?? how,
      day,
      note: noted.note ?? null,
    };
  });
}
