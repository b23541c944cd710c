import type { Body } from "./body.ts";

/** Whom to tell of a child: the service by day, and who answers when it is closed. */
export const childWelfare = ["barnevern", "alarmtelefonen"] as const;

/** True if it also takes in those who are or may be under 18. */
export function takesInChildren({ fromAge }: Body): boolean {
  return fromAge === null || fromAge < 18;
}
