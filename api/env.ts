import type { Desk } from "./house.ts";

export interface ApiEnv {
  Variables: { desk: Desk };
}
