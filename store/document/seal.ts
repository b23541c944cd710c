import {
  CompactSign,
  compactVerify,
  GeneralEncrypt,
  type GeneralJWE,
  generalDecrypt,
  type JWK,
} from "jose";
import type { Document } from "../../domain/document/document.ts";
import type { CellKeys, PublicKeys } from "../keys.ts";

/** What the carrier needs, and the rest sealed. */
export interface Envelope {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly sealed: string;
}

/** Changed, signed by another, or sealed to another. */
export class NotAuthentic extends Error {}

const bytes = (text: string) => new TextEncoder().encode(text);

/** Signs (JWS, Ed25519) and seals (JWE, X25519 and A256GCM) to recipient and, for a copy, sender. */
export async function seal(
  document: Document,
  keys: CellKeys,
  readers: readonly PublicKeys[],
): Promise<Envelope> {
  const signed = await new CompactSign(bytes(JSON.stringify(document)))
    .setProtectedHeader({ alg: "Ed25519", typ: "lenke-document" })
    .sign(keys.sign);
  const sealing = new GeneralEncrypt(bytes(signed)).setProtectedHeader({ enc: "A256GCM" });
  for (const { seal: key } of readers) {
    sealing.addRecipient(key).setUnprotectedHeader({ alg: "ECDH-ES+A256KW" });
  }
  return {
    id: document.id,
    from: document.from,
    to: document.to,
    sealed: JSON.stringify(await sealing.encrypt()),
  };
}

/** Recipient and sender. */
const mostReaders = 2;

async function unsealed(sealed: string, keys: CellKeys, signKey: JWK): Promise<Document> {
  const jwe: GeneralJWE = JSON.parse(sealed);
  // Each costs a key exchange before anyone has proved who they are.
  if (!Array.isArray(jwe.recipients) || jwe.recipients.length > mostReaders) {
    throw new NotAuthentic("sealed to others than recipient and sender");
  }
  const { plaintext } = await generalDecrypt(jwe, keys.seal, {
    keyManagementAlgorithms: ["ECDH-ES+A256KW"],
    contentEncryptionAlgorithms: ["A256GCM"],
  });
  const { payload, protectedHeader } = await compactVerify(plaintext, signKey, {
    algorithms: ["Ed25519"],
  });
  if (protectedHeader.typ !== "lenke-document") {
    throw new NotAuthentic("another kind of signature");
  }
  return JSON.parse(new TextDecoder().decode(payload));
}

/** Checks signature and envelope. The content is still to be parsed. Throws NotAuthentic. */
export async function open(envelope: Envelope, keys: CellKeys, signKey: JWK): Promise<Document> {
  const document = await unsealed(envelope.sealed, keys, signKey).catch((error: unknown) => {
    throw new NotAuthentic("cannot be opened", { cause: error });
  });
  const { id, from, to } = envelope;
  if (document.id !== id || document.from !== from || document.to !== to) {
    throw new NotAuthentic("the envelope says something else");
  }
  return document;
}

/** Signs a JWS over the document's id. */
export async function signReceipt(keys: CellKeys, document: string): Promise<string> {
  return await new CompactSign(bytes(document))
    .setProtectedHeader({ alg: "Ed25519", typ: "lenke-receipt" })
    .sign(keys.sign);
}

export async function isReceiptFor(
  receipt: string,
  signKey: JWK,
  document: string,
): Promise<boolean> {
  try {
    const { payload, protectedHeader } = await compactVerify(receipt, signKey, {
      algorithms: ["Ed25519"],
    });
    return (
      protectedHeader.typ === "lenke-receipt" && new TextDecoder().decode(payload) === document
    );
  } catch {
    return false;
  }
}
