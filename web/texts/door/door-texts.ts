import type { ReadBy } from "../area.ts";
import type { en } from "../en.ts";

/** The areas that the worker's door is made of. */
type Open = (typeof en)["door"]["words"] &
  (typeof en)["check"]["words"] &
  (typeof en)["pay"]["words"] &
  (typeof en)["take"]["words"] &
  (typeof en)["help"]["words"];

/** What concerns danger, what others must pass on, and the letter: a mistake there can cost somebody their safety. */
type Guarded = (typeof en)["danger"]["words"] & (typeof en)["letter"]["words"];

/** The name of one text at the door that any language may have. */
export type OpenKey = keyof Open & string;

/** The name of one text that a language may have only once a native has read it. */
export type GuardedKey = keyof Guarded & string;

/** The name of one text at the worker's door. */
export type DoorKey = OpenKey | GuardedKey;

/** What a native has read, and when. */
type Reader = Exclude<ReadBy, null>;

/** The worker's door in one language: this file is all that a new language needs. A text that is missing is shown in another language, and marked. */
export interface DoorTexts {
  /** What the language calls itself. */
  readonly name: string;
  readonly direction: "ltr" | "rtl";
  /** How days, times and amounts are written, and which voice reads: a BCP 47 tag. */
  readonly locale: string;
  readonly readBy: ReadBy;
  readonly words: { readonly [Key in OpenKey]?: string };
  /** Null until a native has read exactly these words; then they are shown. */
  readonly guarded: {
    readonly readBy: Reader;
    readonly words: { readonly [Key in GuardedKey]?: string };
  } | null;
}
