/** Whether an act's list names a provision; "built-on" is an aggravated form of one that it names. */
export type Named = "yes" | "built-on" | "no" | "unknown";

export interface Listed {
  /** As the act writes it. */
  readonly text: string;
  readonly codes: ReadonlySet<string>;
}

const listed = (text: string): Listed => ({
  text: `§§ ${text}`,
  codes: new Set(text.replaceAll(" ", "").split(",")),
});

/** Voldserstatningsloven § 1, as of 2 July 2026: intentional acts and attempts; of §§ 281 and 294 grossly negligent ones. */
export const compensated = listed(
  "131, 155 a, 251, 253, 255, 257, 259, 264, 272, 273, 275, 281, 282, 284, 291, 294, 295, 296, 297, 299, 302, 304, 305, 312, 313, 314, 328",
);

/** Straffeprosessloven § 107 a (1) a, as of 2 July 2026. */
export const givesCounsel = listed(
  "168, 253, 257, 282, 284, 291, 294, 295, 296, 299, 302, 304, 312, 314",
);

/** By the headings of the Penal Code, as of 2 July 2026. */
const basicOf: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ 132: "131", 252: "251", 258: "257", 274: "273", 283: "282" },
    ...{ 285: "284", 293: "291", 300: "299", 301: "299", 303: "302" },
  }),
);

/** “other” says only that it is another. */
export function namedIn({ codes }: Listed, provision: string | null): Named {
  if (provision === null || provision === "other") {
    return "unknown";
  }
  if (codes.has(provision)) {
    return "yes";
  }
  return codes.has(basicOf.get(provision) ?? "") ? "built-on" : "no";
}

const strongest: readonly Named[] = ["yes", "built-on", "unknown", "no"];

/** Of several the one that gives most; of none nothing is known. */
export const mostNamed = (all: readonly Named[]): Named =>
  strongest.find((each) => all.includes(each)) ?? "unknown";
