import type { Body } from "../directory/body.ts";
import type { SharingCodes } from "../knowledge/sharing-rule.ts";
import { type Party, toItself } from "./question.ts";

/** What a body was called before it stood as several in the directory. */
const formerly: Readonly<Record<string, readonly string[]>> = { helse: ["health"] };

/** A body of the directory, or a kind of body; null for what is neither. A name that is both is the body. */
export function partyOf(
  directory: readonly Body[],
  { bodies }: SharingCodes,
  name: string,
): Party | null {
  const kinds =
    directory.find(({ id }) => id === name)?.kinds ??
    (Object.hasOwn(formerly, name) ? formerly[name] : undefined) ??
    (Object.hasOwn(bodies, name) ? [name] : undefined);
  return kinds === undefined ? null : { id: name, kinds };
}

/**
 * The recipient as this giver sees it: one body of the directory asked about twice is the giver itself. A body that stands for an
 * office in every municipality is many, and a kind is many: one of them is not the other.
 */
export function recipientOf(directory: readonly Body[], from: Party, to: Party): Party {
  const body = directory.find(({ id }) => id === to.id);
  return from.id === to.id && body !== undefined && body.area !== "municipal" ? toItself(to) : to;
}
