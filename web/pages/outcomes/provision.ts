import type { Provision } from "../../../domain/provision/provision.ts";
import type { Language } from "../../texts/texts.ts";

/** A provision as one says it: the plain title first, then section and act. One that is not known here stands by its code. */
export function provisionText(
  language: Language,
  provisions: readonly Provision[],
  code: string,
): string {
  const found = provisions.find(({ id }) => id === code);
  return found === undefined
    ? code
    : `${found.title[language]} (${found.section} ${found.law[language]})`;
}
