import { longestHow, type Safeguard, type SafeguardKind, withoutStop } from "./safeguard.ts";

/** A safeguard that came to a case from outside; `how` for those that say how. */
interface Came {
  readonly kind: SafeguardKind;
  readonly how: string | null;
}

/** One that is to be set in the case, and why. */
interface ToSet extends Came {
  readonly why: string;
}

const between = "; ";

/** Both texts, the case's own first; what stands there already is not said twice. */
function besides(own: string, came: string): string {
  const parts = own.split(between).map(withoutStop);
  return parts.includes(withoutStop(came)) ? own : `${withoutStop(own)}${between}${came}`;
}

/**
 * What is to be set in a case when safeguards come to it, so that it is held to what it was held to and to what came: one that came
 * holds also where it was lifted here, nothing is lifted, and where both say how, both stand. Nobody can rank two ways.
 */
export function heldTogether(
  held: readonly Safeguard[],
  came: readonly Came[],
  from: string,
): readonly ToSet[] {
  return came.flatMap(({ kind, how }) => {
    const own = held.find((each) => each.kind === kind);
    if (own === undefined) {
      return [{ kind, how, why: from }];
    }
    // One without words was set by what is written of an age, and is lifted by that: what came is of more.
    if (own.why === "") {
      return [{ kind, how, why: from }];
    }
    if (how === null || how === own.how) {
      return [];
    }
    const both = own.how === null || own.how === "" ? how : besides(own.how, how);
    return both === own.how ? [] : [{ kind, how: both, why: besides(own.why, from) }];
  });
}

/** Whether they say more than travels on with a case: somebody has to shorten the case's own first. */
export function saysTooMuch(safeguards: readonly Came[]): boolean {
  return safeguards.some(({ how }) => how !== null && how.length > longestHow);
}
