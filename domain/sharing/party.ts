import type { Body } from "../directory/body.ts";
import type { SharingCodes } from "../knowledge/sharing-rule.ts";
import { type Party, toItself } from "./question.ts";

/** What a body was called before it stood as several in the directory. */
const formerly: Readonly<Record<string, readonly string[]>> = { helse: ["health"] };

const agency = ["administrative-agency", "public-authority"] as const;

/**
 * What a body of a kind is besides, whichever body it is: without it, one that is asked about by its kind would have neither the
 * duties nor the secrecy of those that it is one of. A kind that is not here says nothing more.
 */
const implied: Readonly<Record<string, readonly string[]>> = {
  "administrative-agency": ["public-authority"],
  "labour-inspectorate": [...agency, "control-authority", "akrim-body"],
  "control-authority": agency,
  "akrim-body": ["public-authority"],
  "akrim-recipient": ["public-authority"],
  police: ["public-authority"],
  "police-immigration": ["police", "public-authority"],
  "trafficking-unit": ["police", "public-authority"],
  "victim-support": ["police", "public-authority"],
  prison: agency,
  fire: ["municipality", ...agency],
  tax: [...agency, "control-authority", "akrim-recipient"],
  customs: agency,
  nav: [...agency, "akrim-body"],
  immigration: agency,
  "immigration-directorate": ["immigration", ...agency, "akrim-body"],
  municipality: agency,
  "municipality-social": agency,
  "child-welfare": ["municipality", ...agency],
  "road-authority": [...agency, "control-authority", "akrim-body"],
  compensation: agency,
  mediation: agency,
  archive: agency,
  oversight: ["public-authority"],
  coordination: agency,
  analysis: ["public-authority", "akrim-recipient"],
  "private-on-public-commission": ["private-helper"],
  "legal-aid": ["private-helper"],
};

/** A shelter may be the municipality's or private. It has the duties of the one, and is told no more than the other. */
const impliedOfGiver: Readonly<Record<string, readonly string[]>> = {
  shelter: ["municipality", ...agency],
};

/** All that a body of this kind is, where it is asked about by its kind alone. */
export function kindsOf(kind: string, side: "from" | "to"): readonly string[] {
  const more = side === "from" ? impliedOfGiver[kind] : undefined;
  return [kind, ...(more ?? implied[kind] ?? [])];
}

/** A body of the directory, or a kind of body; null for what is neither. A name that is both is the body. */
export function partyOf(
  directory: readonly Body[],
  { bodies }: SharingCodes,
  name: string,
  side: "from" | "to" = "to",
): Party | null {
  const kinds =
    directory.find(({ id }) => id === name)?.kinds ??
    (Object.hasOwn(formerly, name) ? formerly[name] : undefined) ??
    (Object.hasOwn(bodies, name) ? kindsOf(name, side) : undefined);
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
