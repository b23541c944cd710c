import fs from "node:fs";
import path from "node:path";
import {
  CompactEncrypt,
  compactDecrypt,
  exportJWK,
  generateKeyPair,
  generateSecret,
  type JWK,
} from "jose";

/** What a cell shows of its keys, so that others can verify and seal to it. */
export interface PublicKeys {
  readonly sign: JWK;
  readonly seal: JWK;
}

/** A cell's keys: Ed25519 to sign, X25519 to be sealed to, and one secret key for what is sealed at rest. */
export interface CellKeys {
  readonly sign: JWK;
  readonly seal: JWK;
  readonly rest: JWK;
  readonly public: PublicKeys;
}

function shown(key: JWK): JWK {
  const { d: _secret, ...open } = key;
  return open;
}

async function makeKeys(): Promise<Omit<CellKeys, "public">> {
  const sign = await generateKeyPair("Ed25519", { extractable: true });
  const seal = await generateKeyPair("ECDH-ES+A256KW", { crv: "X25519", extractable: true });
  const rest = await generateSecret("A256GCM", { extractable: true });
  return {
    sign: await exportJWK(sign.privateKey),
    seal: await exportJWK(seal.privateKey),
    rest: await exportJWK(rest as CryptoKey),
  };
}

/** A cell's key file is gone or spoilt: what was sealed to it opens with no other. */
export class LostKeys extends Error {
  readonly file: string;

  constructor(file: string) {
    super("The keys of a cell are missing.");
    this.file = file;
  }
}

export const keyFile = (folder: string, cell: string) => path.join(folder, `${cell}.json`);

/** Reads a cell's keys from `folder`. Throws LostKeys. */
export function readKeys(folder: string, cell: string): CellKeys {
  const file = keyFile(folder, cell);
  let kept: Partial<CellKeys> = {};
  try {
    kept = JSON.parse(fs.readFileSync(file, "utf8"));
  } catch {}
  const { sign, seal, rest } = kept;
  if (sign?.d === undefined || seal?.d === undefined || rest?.k === undefined) {
    throw new LostKeys(file);
  }
  return { sign, seal, rest, public: { sign: shown(sign), seal: shown(seal) } };
}

/** Reads a cell's keys from `folder`, and makes them at the first time; the file is for this account alone. */
export async function cellKeys(folder: string, cell: string): Promise<CellKeys> {
  const file = keyFile(folder, cell);
  if (!fs.existsSync(file)) {
    fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
    const half = `${file}.${process.pid}`;
    fs.writeFileSync(half, JSON.stringify(await makeKeys()), { mode: 0o600, flush: true });
    fs.renameSync(half, file);
  }
  return readKeys(folder, cell);
}

/** Seals a short text at rest with the cell's own key (JWE, A256GCM), bound to what it belongs to. */
export async function sealAtRest(keys: CellKeys, belongsTo: string, text: string): Promise<string> {
  return await new CompactEncrypt(new TextEncoder().encode(text))
    .setProtectedHeader({ alg: "dir", enc: "A256GCM", "lenke-of": belongsTo })
    .encrypt(keyBytes(keys.rest));
}

/** Opens what `sealAtRest` sealed; throws when it was changed, or belongs to something else. */
export async function openAtRest(
  keys: CellKeys,
  belongsTo: string,
  sealed: string,
): Promise<string> {
  const { plaintext, protectedHeader } = await compactDecrypt(sealed, keyBytes(keys.rest), {
    keyManagementAlgorithms: ["dir"],
    contentEncryptionAlgorithms: ["A256GCM"],
  });
  if (protectedHeader["lenke-of"] !== belongsTo) {
    throw new Error("A sealed text stands where another belongs.");
  }
  return new TextDecoder().decode(plaintext);
}

function keyBytes(key: JWK): Uint8Array {
  return Buffer.from(key.k ?? "", "base64url");
}
