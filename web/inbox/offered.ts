import type { IncomingRead } from "../../api/intake/read.ts";
import type { DeedKind } from "../../domain/referral/step.ts";
import { hasEnded } from "../../domain/referral/use.ts";

/** What the referral allows here now, for any role. */
export function offered({ incoming, possible, pastUse }: IncomingRead): readonly DeedKind[] {
  if (incoming.kind === "report") {
    return [];
  }
  const { safeguards, unacknowledged, told } = incoming.referral;
  const shut = unacknowledged.length > 0;
  const taken = incoming.handled?.caseId ?? null;
  const holds: Readonly<Partial<Record<DeedKind, boolean>>> = {
    acknowledge: shut && !isClosedNow({ incoming, pastUse }),
    accept: !shut && told !== null && incoming.handled === null && !pastUse,
    decline: incoming.handled === null,
    ask: !shut && incoming.handled === null,
    "pass-on": taken !== null,
    "safeguard-done": told !== null && safeguards.length > 0,
    removal: told !== null && safeguards.includes("talk-before-removal"),
    "removal-off": told !== null,
  };
  return possible.filter((deed) => holds[deed] === true);
}

/** Shut until its safeguards are acknowledged. */
export function isShut({ incoming }: IncomingRead): boolean {
  return (
    incoming.kind === "referral" &&
    incoming.referral.unacknowledged.length > 0 &&
    !incoming.referral.opened
  );
}

/** Not opened by its last date: it stays shut. */
export function isClosedNow({
  incoming,
  pastUse,
}: Pick<IncomingRead, "incoming" | "pastUse">): boolean {
  return incoming.kind === "referral" && pastUse && !incoming.referral.opened;
}

/** Withdrawn or declined unopened: nothing to show. */
export function isEmptied({ incoming }: IncomingRead): boolean {
  return (
    incoming.kind === "referral" &&
    hasEnded(incoming.referral.state) &&
    incoming.referral.told === null
  );
}
