import type { ReadBy } from "../area.ts";
import type { en } from "../en.ts";

type Open = (typeof en)["door"]["words"] &
  (typeof en)["check"]["words"] &
  (typeof en)["pay"]["words"] &
  (typeof en)["take"]["words"] &
  (typeof en)["help"]["words"];

type OpenKey = keyof Open & string;

export type SafetyKey = keyof ((typeof en)["danger"]["words"] & (typeof en)["risk"]["words"]) &
  string;

/** A letter needs a native reader before a language may have it. */
type LetterKey = keyof (typeof en)["letter"]["words"] & string;

export type DoorKey = OpenKey | SafetyKey | LetterKey;

/** All that a new language needs. A missing text is shown in another language, and marked. */
export interface DoorTexts {
  readonly name: string;
  readonly direction: "ltr" | "rtl";
  /** A BCP 47 tag for dates, amounts and the reading voice. */
  readonly locale: string;
  readonly readBy: ReadBy;
  readonly words: { readonly [Key in OpenKey]?: string };
  /** Shown before a native has read it, marked, with bokmål or English below: so nothing may be missing. */
  readonly safety: {
    readonly readBy: ReadBy;
    readonly words: { readonly [Key in SafetyKey]: string };
    /** By the English sentence: a change drops the old translation. */
    readonly directory: Readonly<Record<string, string>>;
  };
  /** Null until a native has read exactly these words. */
  readonly letter: {
    readonly readBy: Exclude<ReadBy, null>;
    readonly words: { readonly [Key in LetterKey]?: string };
  } | null;
}
