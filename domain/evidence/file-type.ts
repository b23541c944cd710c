/** What a file begins with, by what it is: its name may say anything. */
const beginnings: readonly (readonly [type: string, at: number, bytes: readonly number[]])[] = [
  ["application/pdf", 0, [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["image/jpeg", 0, [0xff, 0xd8, 0xff]],
  ["image/png", 0, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ["image/webp", 8, [0x57, 0x45, 0x42, 0x50]],
  ["image/tiff", 0, [0x49, 0x49, 0x2a, 0x00]],
  ["image/tiff", 0, [0x4d, 0x4d, 0x00, 0x2a]],
  // Of a telephone: photos, films and sound.
  ["video/mp4", 4, [0x66, 0x74, 0x79, 0x70]],
  ["audio/mpeg", 0, [0x49, 0x44, 0x33]],
  ["audio/ogg", 0, [0x4f, 0x67, 0x67, 0x53]],
  ["application/zip", 0, [0x50, 0x4b, 0x03, 0x04]],
];

/** Null for text, and for what we do not know. */
export function fileTypeOf(bytes: Uint8Array): string | null {
  const found = beginnings.find(([, at, sign]) =>
    sign.every((byte, place) => bytes[at + place] === byte),
  );
  return found?.[0] ?? null;
}
