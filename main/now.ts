import { type Moment, moment } from "../domain/time/day.ts";

export function now(): Moment {
  return moment(new Date().toISOString());
}
