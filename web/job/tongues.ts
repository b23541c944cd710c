import fs from "node:fs";
import path from "node:path";
import type { Tongue } from "../door/words.tsx";
import { preferred } from "../language.ts";
import type { ReadBy } from "../texts/area.ts";
import type { DoorTexts } from "../texts/door/door-texts.ts";
import { areas } from "../texts/texts.ts";

const folder = path.resolve(import.meta.dirname, "../texts/door");

/** Each file in the folder is a language; nothing else lists them. */
async function files(): Promise<readonly (readonly [string, DoorTexts])[]> {
  const codes = fs
    .readdirSync(folder)
    .filter((file) => /^[a-z]{2,3}\.ts$/.test(file))
    .map((file) => file.slice(0, -3))
    .toSorted();
  return await Promise.all(
    codes.map(async (code) => {
      const file = (await import(path.join(folder, `${code}.ts`))) as Record<string, DoorTexts>;
      const texts = file[code];
      if (texts === undefined) {
        throw new Error(`web/texts/door/${code}.ts must export ${code}`);
      }
      return [code, texts] as const;
    }),
  );
}

const open = ["door", "check", "pay", "take", "help"] as const;
const all = [...open, "danger", "risk", "letter"] as const;

function wordsOf(language: "nb" | "en"): Readonly<Record<string, string>> {
  return Object.assign({}, ...all.map((area) => areas[language][area].words));
}

const own = { nb: wordsOf("nb"), en: wordsOf("en") };
const english = { code: "en", name: "English" } as const;
const norwegian = { code: "nb", name: "Norsk" } as const;

function written(code: "nb" | "en", name: string, locale: string): Tongue {
  const readers = open.map((area): ReadBy => areas[code][area].readBy);
  return {
    code,
    name,
    direction: "ltr",
    locale,
    readBy: readers.includes(null) ? null : (readers[0] ?? null),
    words: own[code],
    directory: {},
    other: code === "nb" ? english : norwegian,
    otherWords: {},
    unread: false,
  };
}

function translated([code, texts]: readonly [string, DoorTexts]): Tongue {
  const other = code === "nn" ? norwegian : english;
  const { readBy, words: safety, directory } = texts.safety;
  const unread = readBy === null;
  const words = { ...texts.words, ...safety, ...texts.letter?.words };
  return {
    code,
    name: texts.name,
    direction: texts.direction,
    locale: texts.locale,
    readBy: texts.readBy,
    words,
    directory,
    other,
    otherWords: Object.fromEntries(
      Object.entries(own[other.code]).filter(
        ([key]) => !Object.hasOwn(words, key) || (unread && Object.hasOwn(safety, key)),
      ),
    ),
    unread,
  };
}

export const tongues: ReadonlyMap<string, Tongue> = new Map(
  [
    written("nb", norwegian.name, "nb-NO"),
    written("en", english.name, "en-GB"),
    ...(await files()).map(translated),
  ].map((tongue) => [tongue.code, tongue]),
);

/** Takes the chosen language, else the browser's first that the door has, else English; bokmål without a wish. */
export function tongueFor(choice: string, acceptLanguage: string | undefined): Tongue {
  const wanted = [choice, ...preferred(acceptLanguage ?? "nb"), "en"];
  for (const code of wanted) {
    const tongue = tongues.get(code);
    if (tongue !== undefined) {
      return tongue;
    }
  }
  throw new Error("there is no English");
}
