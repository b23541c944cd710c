import type { SecureHeadersVariables } from "hono/secure-headers";
import type { Desk } from "../api/house.ts";
import type { Language, Say } from "./texts/texts.ts";
import type { Workshop } from "./workshop.ts";

/** Who is signed in, as a page shows them. */
export interface Visitor {
  readonly name: string;
  readonly agency: string;
}

/** What every page can ask of its context. */
export interface Env {
  Variables: SecureHeadersVariables & {
    say: Say;
    language: Language;
    /** Whether everyone in this installation is invented: every page says so. */
    invented: boolean;
    /** Whether this is a copy that neither delivers nor takes in: every page says so. */
    isolated: boolean;
    /** The page shows what was proposed, and not what stands. */
    proposed?: boolean;
    /** Goes on every script element; without it the browser does not run it. */
    nonce: string;
    /** Null for a visitor who has not signed in. */
    visitor: Visitor | null;
    /** Where the signed-in colleague works, for the verbs; null like `visitor`. */
    desk: Desk | null;
    /** Why it is not known who is signed in, when the database is away. */
    deskAway?: Error;
    workshop: Workshop;
    /** Whether a session of ours has ended in this browser by itself. */
    wasAtDesk: () => Promise<boolean>;
  };
}
