import type { Child } from "hono/jsx";
import type { Bilingual } from "../../domain/knowledge/factor.ts";
import { dial } from "../components/dial.tsx";
import type { SafetyKey } from "../texts/door/door-texts.ts";
import { bothIn, plainIn, type Tongue } from "./words.tsx";

interface Saying {
  readonly say: (key: SafetyKey) => string;
  readonly both: (text: Bilingual) => Child;
  readonly dial: (text: string) => Child;
}

interface Props {
  readonly tongue: Tongue;
  readonly words: (saying: Saying) => Child;
}

/** Until a native has read them they are marked, and said again in bokmål or English. */
export function Safety({ tongue, words }: Props) {
  const say = plainIn(tongue);
  const { other, otherWords, unread } = tongue;
  return (
    <>
      {words({ say, both: bothIn(tongue), dial })}
      {unread && (
        <div class="unread">
          <p>{say("danger.unread")}</p>
          <div lang={other.code} dir="ltr">
            {words({
              say: (key) => otherWords[key] ?? key,
              both: (text) => text[other.code],
              dial: (text) => text,
            })}
          </div>
        </div>
      )}
    </>
  );
}
