import { doorFrom, drawn, type ServedLaw } from "./job/drawn.tsx";
import { fileFor } from "./job/files.ts";
import { type Letter, letterPdf } from "./letter/letter.ts";
import type { AskedOfDoor, File } from "./workshop.ts";

// Made of data alone, so that a thread can do it while the server answers others.

let known: { readonly text: string; readonly law: ServedLaw } | null = null;

/** Parsed again only when the text changes. */
function lawIn(text: string): ServedLaw {
  known = known?.text === text ? known : { text, law: JSON.parse(text) };
  return known.law;
}

export async function door({
  asked,
  law,
}: {
  readonly asked: AskedOfDoor;
  readonly law: string;
}): Promise<string | File> {
  const whole = doorFrom(asked, lawIn(law));
  return (await fileFor(whole)) ?? (await drawn(whole));
}

export async function letter(asked: Letter): Promise<Uint8Array<ArrayBuffer>> {
  return letterPdf(asked);
}
