import type { SecureHeadersVariables } from "hono/secure-headers";
import type { Desk, House } from "../api/house.ts";

import type { Day } from "../domain/time/day.ts";
import type { Sent } from "./forms/typed.ts";

import type { Language, Say } from "./texts/texts.ts";
import type { Workshop } from "./workshop.ts";

export interface Visitor {
  readonly name: string;
  readonly agency: string;
}

export interface Env {
  Variables: SecureHeadersVariables & {
    house: House;
    /** A form that was refused, for its page to show again. */
    sent?: Sent;
    today?: Day;
    say: Say;
    language: Language;
    invented: boolean;
    isolated: boolean;
    /** The neutral page that the exit button opens. */
    leaveTo: string;
    proposed?: boolean;
    /** Required on every script element by the content policy. */
    nonce: string;
    /** Null when signed out. */
    visitor: Visitor | null;
    /** Null like `visitor`. */
    desk: Desk | null;
    /** The error, when a database failure hides who is signed in. */
    deskAway?: Error;
    workshop: Workshop;
    wasAtDesk: () => Promise<boolean>;
  };
}
