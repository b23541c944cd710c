import type { DoorLaw } from "./door/door.tsx";
import { type Letter, letterPdf } from "./letter/letter.ts";
import { type AskedOfDoor, doorFrom, drawn } from "./pages/job/drawn.tsx";
import { type File, fileFor } from "./pages/job/files.ts";

// What takes long to make. Each is made of data alone, so that a thread of its own can make it while the server answers others.

let known: { readonly text: string; readonly law: DoorLaw } | null = null;

/** The law comes as text, which is handed on as it is, and is read when it is another one. */
function lawIn(text: string): DoorLaw {
  known = known?.text === text ? known : { text, law: JSON.parse(text) };
  return known.law;
}

/** The worker's door with all that was given: reckoned, and drawn as a page or written as a file. */
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

/** A letter as a PDF. */
export async function letter(asked: Letter): Promise<Uint8Array<ArrayBuffer>> {
  return letterPdf(asked);
}
