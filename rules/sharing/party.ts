import type { Body } from "../../domain/directory/body.ts";
import type { SharingCodes } from "../../domain/knowledge/sharing-rule.ts";
import { type Party, toItself } from "./question.ts";

/** Before it became several in the directory. */
const formerly: Readonly<Record<string, readonly string[]>> = { helse: ["health"] };

const agency = ["administrative-agency", "public-authority"] as const;

/** Asked about by its kind, a body still has the duties and secrecy of those that it is one of. */
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

/** The municipality's or private: the duties of the one, and told no more than the other. */
const impliedOfGiver: Readonly<Record<string, readonly string[]>> = {
  shelter: ["municipality", ...agency],
};

export function kindsOf(kind: string, side: "from" | "to"): readonly string[] {
  const more = side === "from" ? impliedOfGiver[kind] : undefined;
  return [kind, ...(more ?? implied[kind] ?? [])];
}

/** Null for neither; a name that is both is the body. */
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

/** One body asked about twice is itself; an office in every municipality and a kind are many. */
export function recipientOf(directory: readonly Body[], from: Party, to: Party): Party {
  const body = directory.find(({ id }) => id === to.id);
  return from.id === to.id && body !== undefined && body.area !== "municipal" ? toItself(to) : to;
}
