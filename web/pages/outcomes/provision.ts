import type { Provision } from "../../../domain/provision/provision.ts";
import type { Language } from "../../texts/texts.ts";

/** Names title, section and act; an unknown provision is shown by its code. */
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
