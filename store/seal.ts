import {
  CompactSign,
  compactVerify,
  GeneralEncrypt,
  type GeneralJWE,
  generalDecrypt,
  type JWK,
} from "jose";
import type { Document } from "../domain/document/document.ts";
import type { CellKeys, PublicKeys } from "./keys.ts";

/** How a document travels: what the carrier must know to deliver it, and the rest sealed. */
export interface Envelope {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly sealed: string;
}

/** The document is not what its envelope says: changed, signed by another, or sealed to another. */
export class NotAuthentic extends Error {}

const bytes = (text: string) => new TextEncoder().encode(text);

/** Signs a document (JWS, Ed25519) and seals it (JWE, X25519 and A256GCM) to each of `readers`: the recipient, and the sender where it keeps a copy. */
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

/** The recipient, and the sender where it keeps a copy. */
const mostReaders = 2;

async function unsealed(sealed: string, keys: CellKeys, signKey: JWK): Promise<Document> {
  const jwe: GeneralJWE = JSON.parse(sealed);
  // Each one costs an exchange of keys, and nobody has proved who they are yet.
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

/**
 * Opens an envelope with the reader's keys and checks it against the sender's signing key and the envelope's own words.
 * The content is as the sender wrote it, still to be parsed. Throws NotAuthentic.
 */
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

/** The recipient's signed word that a document was taken in (JWS over its id). */
export async function signReceipt(keys: CellKeys, document: string): Promise<string> {
  return await new CompactSign(bytes(document))
    .setProtectedHeader({ alg: "Ed25519", typ: "lenke-receipt" })
    .sign(keys.sign);
}

/** Whether a receipt is the recipient's, for this document. */
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
