import type { Child } from "hono/jsx";
import type { Bilingual } from "../../domain/knowledge/factor.ts";
import type { DoorKey } from "../texts/door/door-texts.ts";
import { isolate } from "../texts/isolate.ts";

/** And what stands in for words it lacks. */
export interface Tongue {
  readonly code: string;
  readonly name: string;
  readonly direction: "ltr" | "rtl";
  readonly locale: string;
  /** Null until a native has. */
  readonly readBy: { readonly name: string; readonly day: string } | null;
  readonly words: Readonly<Record<string, string>>;
  /** By the English sentence; empty where the directory is in this language. */
  readonly directory: Readonly<Record<string, string>>;
  /** Bokmål beside nynorsk, else English. */
  readonly other: { readonly code: "nb" | "en"; readonly name: string };
  readonly otherWords: Readonly<Record<string, string>>;
  /** Words about safety are shown unread, with the other language under them. */
  readonly unread: boolean;
}

type Values = Readonly<Record<string, string | number>>;

/** What falls back tells its language. */
export type DoorSay = (key: DoorKey, values?: Values) => Child;

function filled({ direction }: Tongue, words: string, values: Values): string {
  return words.replace(/\{([\w-]+)\}/g, (whole, name: string) =>
    isolate(String(values[name] ?? whole), direction),
  );
}

export function has(tongue: Tongue, key: DoorKey): boolean {
  return tongue.words[key] !== undefined;
}

/** For labels and files. */
export function plainIn(tongue: Tongue): (key: DoorKey, values?: Values) => string {
  return (key, values = {}) =>
    filled(tongue, tongue.words[key] ?? tongue.otherWords[key] ?? key, values);
}

/** For screen readers and voices, and marked for the eye. */
function Other({ tongue, children }: { readonly tongue: Tongue; readonly children: string }) {
  return (
    <span class="other" lang={tongue.other.code} dir="ltr" data-language={tongue.other.name}>
      {children}
    </span>
  );
}

export function doorSay(tongue: Tongue): DoorSay {
  const plain = plainIn(tongue);
  return (key, values) =>
    has(tongue, key) ? plain(key, values) : <Other tongue={tongue}>{plain(key, values)}</Other>;
}

/** Undefined where it is not translated. */
function translated({ code, directory }: Tongue, text: Bilingual): string | undefined {
  return code === "nb" || code === "en" ? text[code] : directory[text.en];
}

/** What falls back tells its language. */
export function bothIn(tongue: Tongue): (text: Bilingual) => Child {
  return (text) =>
    translated(tongue, text) ?? <Other tongue={tongue}>{text[tongue.other.code]}</Other>;
}
