import type { Provision } from "../../domain/provision/provision.ts";
import { language } from "../page.ts";

/** Names title, section and act; an unknown provision is shown by its code. */
export function provisionText(provisions: readonly Provision[], code: string): string {
  const found = provisions.find(({ id }) => id === code);
  return found === undefined
    ? code
    : `${found.title[language()]} (${found.section} ${found.law[language()]})`;
}
