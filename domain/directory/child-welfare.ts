import type { Body } from "./body.ts";

/** Who is told first of anyone who is, or may be, under 18: the service by day, and who answers when it is closed. Ids of the directory. */
export const childWelfare = ["barnevern", "alarmtelefonen"] as const;

/** Whether it also takes in who is, or may be, under 18. */
export function takesInChildren({ fromAge }: Body): boolean {
  return fromAge === null || fromAge < 18;
}
