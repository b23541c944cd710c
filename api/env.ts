import type { Desk } from "./house.ts";

/** What an API route can ask of its context: the desk of the system that calls, already signed in. */
export interface ApiEnv {
  Variables: { desk: Desk };
}
