import { zipSync as packed } from "../../../node_modules/fflate/esm/browser.js";

// Replaces fflate in the package: its worker made from text breaks the content policy, and nothing would be saved.

type Files = Parameters<typeof packed>[0];

export function strToU8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function zipSync(files: Files): Uint8Array {
  return packed(files);
}

export function zip(files: Files, done: (error: null, packed: Uint8Array) => void): void {
  done(null, packed(files));
}
