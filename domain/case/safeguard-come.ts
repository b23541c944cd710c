import { longestHow, type Safeguard, type SafeguardKind, withoutStop } from "./safeguard.ts";

interface Came {
  readonly kind: SafeguardKind;
  readonly how: string | null;
}

interface ToSet extends Came {
  readonly why: string;
}

const between = "; ";

/** Joins both texts, the case's own first; equal text once. */
function besides(own: string, came: string): string {
  const parts = own.split(between).map(withoutStop);
  return parts.includes(withoutStop(came)) ? own : `${withoutStop(own)}${between}${came}`;
}

/** Keeps what the case had and adds what came, also if lifted here. Both ways stay: nobody can rank them. */
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
    // Without words it was set by a written age: what came is more.
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

/** True when longer than travels with a case: its own must be shortened first. */
export function saysTooMuch(safeguards: readonly Came[]): boolean {
  return safeguards.some(({ how }) => how !== null && how.length > longestHow);
}
