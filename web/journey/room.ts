import { type Typed, textOf } from "../forms/typed.ts";
import { type Asked, columnsOf } from "./labels.ts";

/** How many people one question has room for; more are added one by one. */
export const room = { lives: 2, met: 3, knows: 2, afraid: 2, owes: 2, work_people: 2 } as const;
export const roomToTravel = 2;

/** Whether an answer means people, who are then named. */
export const meansPeople = (answer: unknown): boolean =>
  answer === "some" || answer === "with-someone";

export function asksWho(typed: Typed, kind: Asked): boolean {
  const [[column = ""] = []] = columnsOf(kind);
  return meansPeople(textOf(typed, `${kind}.${column}`));
}
