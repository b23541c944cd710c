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

/** For others to verify signatures and seal to it. */
export interface PublicKeys {
  readonly sign: JWK;
  readonly seal: JWK;
}

/** Ed25519 for signing, X25519 for sealing to it, and a secret key for sealing at rest. */
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

/** The key file is missing or damaged: what was sealed to it stays closed. */
export class LostKeys extends Error {
  readonly file: string;

  constructor(file: string) {
    super("The keys of a cell are missing.");
    this.file = file;
  }
}

export const keyFile = (folder: string, cell: string) => path.join(folder, `${cell}.json`);

/** Throws LostKeys. */
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

/** Creates them if missing; the file is for this account alone. */
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

/** Seals by JWE, A256GCM, bound to what it belongs to. */
export async function sealAtRest(
  keys: CellKeys,
  belongsTo: string,
  content: string | Uint8Array,
): Promise<string> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return await new CompactEncrypt(bytes)
    .setProtectedHeader({ alg: "dir", enc: "A256GCM", "lenke-of": belongsTo })
    .encrypt(keyBytes(keys.rest));
}

/** Throws when it was changed, or belongs to something else. */
export async function openBytesAtRest(
  keys: CellKeys,
  belongsTo: string,
  sealed: string,
): Promise<Uint8Array> {
  const { plaintext, protectedHeader } = await compactDecrypt(sealed, keyBytes(keys.rest), {
    keyManagementAlgorithms: ["dir"],
    contentEncryptionAlgorithms: ["A256GCM"],
  });
  if (protectedHeader["lenke-of"] !== belongsTo) {
    throw new Error("A sealed text stands where another belongs.");
  }
  return plaintext;
}

/** Throws as `openBytesAtRest`. */
export async function openAtRest(
  keys: CellKeys,
  belongsTo: string,
  sealed: string,
): Promise<string> {
  return new TextDecoder().decode(await openBytesAtRest(keys, belongsTo, sealed));
}

function keyBytes(key: JWK): Uint8Array {
  return Buffer.from(key.k ?? "", "base64url");
}
