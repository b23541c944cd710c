import type { ReadBy } from "../area.ts";
import type { en } from "../en.ts";

/** The areas that the worker's door is made of. */
type Open = (typeof en)["door"]["words"] &
  (typeof en)["check"]["words"] &
  (typeof en)["pay"]["words"] &
  (typeof en)["take"]["words"] &
  (typeof en)["help"]["words"];

/** The name of one text at the door that any language may have. */
type OpenKey = keyof Open & string;

/** The name of one text about danger, what an employer may do, or what others must pass on. */
export type SafetyKey = keyof ((typeof en)["danger"]["words"] & (typeof en)["risk"]["words"]) &
  string;

/** The name of one text of the letter, which a language may have only once a native has read it. */
type LetterKey = keyof (typeof en)["letter"]["words"] & string;

/** The name of one text at the worker's door. */
export type DoorKey = OpenKey | SafetyKey | LetterKey;

/** The worker's door in one language: this file is all that a new language needs. A text that is missing is shown in another language, and marked. */
export interface DoorTexts {
  /** What the language calls itself. */
  readonly name: string;
  readonly direction: "ltr" | "rtl";
  /** How days, times and amounts are written, and which voice reads: a BCP 47 tag. */
  readonly locale: string;
  readonly readBy: ReadBy;
  readonly words: { readonly [Key in OpenKey]?: string };
  /** Shown before a native has read it, and then marked, with bokmål or English under it: so nothing may be missing. */
  readonly safety: {
    readonly readBy: ReadBy;
    readonly words: { readonly [Key in SafetyKey]: string };
    /** What the directory says of who helps, by the English sentence: one that changes loses its old translation. */
    readonly directory: Readonly<Record<string, string>>;
  };
  /** Null until a native has read exactly these words; then they are shown. */
  readonly letter: {
    readonly readBy: Exclude<ReadBy, null>;
    readonly words: { readonly [Key in LetterKey]?: string };
  } | null;
}
