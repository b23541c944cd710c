import type { Child } from "hono/jsx";
import type { Bilingual } from "../../domain/knowledge/factor.ts";
import type { DoorKey } from "../texts/door/door-texts.ts";
import { isolate } from "../texts/isolate.ts";

/** One language of the door as a page carries it: its own words, and what stands in for those it lacks. */
export interface Tongue {
  readonly code: string;
  readonly name: string;
  readonly direction: "ltr" | "rtl";
  readonly locale: string;
  /** Whether a native has read the words; null until one has. */
  readonly readBy: { readonly name: string; readonly day: string } | null;
  readonly words: Readonly<Record<string, string>>;
  /** What the directory says, by the English sentence; empty where the directory itself is in this language. */
  readonly directory: Readonly<Record<string, string>>;
  /** Bokmål for who reads nynorsk, English for everyone else. */
  readonly other: { readonly code: "nb" | "en"; readonly name: string };
  readonly otherWords: Readonly<Record<string, string>>;
  /** Whether words about safety are shown though no native has read them: then those of the other language stand under them. */
  readonly unread: boolean;
}

type Values = Readonly<Record<string, string | number>>;

/** Says a text. What the language lacks comes in another, and tells which. */
export type DoorSay = (key: DoorKey, values?: Values) => Child;

function filled({ direction }: Tongue, words: string, values: Values): string {
  return words.replace(/\{([\w-]+)\}/g, (whole, name: string) =>
    isolate(String(values[name] ?? whole), direction),
  );
}

/** Whether the language itself has this text. */
export function has(tongue: Tongue, key: DoorKey): boolean {
  return tongue.words[key] !== undefined;
}

/** The text as bare words: for labels that are no elements, and for files. */
export function plainIn(tongue: Tongue): (key: DoorKey, values?: Values) => string {
  return (key, values = {}) =>
    filled(tongue, tongue.words[key] ?? tongue.otherWords[key] ?? key, values);
}

/** Words in a language that is not the page's: told to screen readers and voices, and marked for the eye. */
function Other({ tongue, children }: { readonly tongue: Tongue; readonly children: string }) {
  return (
    <span class="other" lang={tongue.other.code} dir="ltr" data-language={tongue.other.name}>
      {children}
    </span>
  );
}

/** Says the door's texts in one language; what falls back is marked. */
export function doorSay(tongue: Tongue): DoorSay {
  const plain = plainIn(tongue);
  return (key, values) =>
    has(tongue, key) ? plain(key, values) : <Other tongue={tongue}>{plain(key, values)}</Other>;
}

/** What law/ has in bokmål and English, in this language; undefined where it is not translated. */
function translated({ code, directory }: Tongue, text: Bilingual): string | undefined {
  return code === "nb" || code === "en" ? text[code] : directory[text.en];
}

/** Says what law/ has in bokmål and English. What is not translated comes in the other language, and tells which. */
export function bothIn(tongue: Tongue): (text: Bilingual) => Child {
  return (text) =>
    translated(tongue, text) ?? <Other tongue={tongue}>{text[tongue.other.code]}</Other>;
}
