import type { Day } from "../time/day.ts";

/** A section as its act has it, on the day the texts were taken. */
export interface ActSection {
  /** "14-12 c", "107 a"; of a convention "art 4". */
  readonly number: string;
  readonly title: string;
  readonly within: readonly string[];
  /** Paragraphs and lists, as the source has them. */
  readonly text: string;
  /** The act's own note on its amendments and when they came into force. */
  readonly amended: string | null;
  readonly hash: string;
  /** The day the words are known to be of; of days before it `earlier` tells, newest first, or nothing is held. */
  readonly asOf: Day;
  readonly earlier: readonly ActSection[];
  /** Newer texts of the act no longer have it. */
  readonly gone: Day | null;
}

export interface Act {
  readonly id: string;
  readonly title: string;
  /** The first is used in addresses and citations. */
  readonly names: readonly string[];
  /** Null where no single day is told: it is not in force, or part by part. */
  readonly inForce: Day | null;
  /** The day its text was last compared. */
  readonly asOf: Day;
  readonly lastAmended: { readonly by: string; readonly from: Day | null } | null;
  readonly sections: ReadonlyMap<string, ActSection>;
  /** Sections that an amending act holds until the text of this one has them. */
  readonly elsewhere: ReadonlyMap<string, { readonly act: string; readonly section: string }>;
}

export interface Acts {
  /** The day of the newest texts that were compared; an act that was not among them has an older one. */
  readonly asOf: Day;
  readonly source: string;
  readonly all: readonly Act[];
}

/** Newer texts as they were taken in: only what is otherwise than before. */
export interface Taking {
  readonly asOf: Day;
  /** The last amendment, by act: of every act that was there. */
  readonly heads: Readonly<Record<string, Act["lastAmended"]>>;
  readonly sections: readonly {
    readonly act: string;
    readonly number: string;
    /** Null where it is gone. */
    readonly words: Pick<ActSection, "title" | "within" | "text" | "amended"> | null;
  }[];
}

export interface Place {
  readonly act: Act;
  readonly section: ActSection;
}

/** Null of a day before the first words that are held, and after they are gone. */
export function wordsOn(section: ActSection, day: Day): ActSection | null {
  const then = [section, ...section.earlier].find(({ asOf }) => asOf <= day) ?? null;
  return then === null || (then.gone !== null && then.gone <= day) ? null : then;
}

/** As in an address and on a command line: "14-12 c" is "14-12c", whatever its case. */
export const slugOf = (number: string): string => number.replaceAll(" ", "").toLowerCase();

export function actNamed({ all }: Acts, name: string): Act | undefined {
  const asked = name.toLowerCase();
  return all.find(
    ({ id, names }) => id === asked || names.some((one) => one.toLowerCase() === asked),
  );
}

export function sectionNamed(act: Act, number: string): ActSection | undefined {
  const asked = slugOf(number.replace(/^§+/, "").trim());
  return [...act.sections.values()].find((section) => slugOf(section.number) === asked);
}

export function numberText(number: string): string {
  if (/^[IVX]+$/.test(number)) {
    return `del ${number}`;
  }
  return number.startsWith("art ") ? number.replace("art", "artikkel") : `§ ${number}`;
}

export const nameOfPlace = ({ act, section }: Place): string =>
  `${act.names[0] ?? act.id} ${numberText(section.number)}`;

export const sourceOf = ({ id }: Act): string =>
  `https://lovdata.no/dokument/${id.startsWith("lov") ? "NL/lov" : "SF/forskrift"}/${id.replace(/^[a-z]+-/, "")}`;
