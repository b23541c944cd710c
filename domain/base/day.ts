/** A calendar day in Europe/Oslo, as ISO 8601 text ("2026-11-25"): it sorts, compares and stores as it stands. */
export type Day = string & { readonly __day: true };

/** A point in time, as ISO 8601 text in UTC with milliseconds. */
export type Moment = string & { readonly __moment: true };

/** Takes ISO text; throws RangeError when it is no day that exists. */
export function day(text: string): Day {
  if (!isDay(text)) {
    throw new RangeError("not a calendar day");
  }
  return text as Day;
}

export function isDay(text: string): boolean {
  // There is no year nought: the count goes from one before to one after, and the database knows none.
  if (!/^(?!0000)\d{4}-\d{2}-\d{2}$/.test(text)) {
    return false;
  }
  try {
    return Temporal.PlainDate.from(text, { overflow: "reject" }).toString() === text;
  } catch {
    return false;
  }
}

/** Whether text is a day that somebody could mean: from those at the end of all days nothing can be counted on or back. */
export function isMeantDay(text: string): boolean {
  return isDay(text) && text >= "1900" && text < "3000";
}

/** Takes any ISO instant; gives it in UTC, so that text order is time order. */
export function moment(text: string): Moment {
  return Temporal.Instant.from(text).toString({ smallestUnit: "millisecond" }) as Moment;
}

/** Whether text is an ISO instant in UTC that exists, from the year one on. */
export function isMoment(text: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(text) &&
    isDay(text.slice(0, 10)) &&
    !Number.isNaN(Date.parse(text))
  );
}

/** The calendar day of a moment in Norway. */
export function dayOf(at: Moment): Day {
  return Temporal.Instant.from(at)
    .toZonedDateTimeISO("Europe/Oslo")
    .toPlainDate()
    .toString() as Day;
}

/** Clock hour and ISO weekday (1 is Monday) of a moment in Norway. */
export function clockOf(at: Moment): { readonly weekday: number; readonly minutes: number } {
  const local = Temporal.Instant.from(at).toZonedDateTimeISO("Europe/Oslo");
  return { weekday: local.dayOfWeek, minutes: local.hour * 60 + local.minute };
}

export function addDays(from: Day, days: number): Day {
  return Temporal.PlainDate.from(from).add({ days }).toString() as Day;
}

/** The same date so many months on, or the last day of that month where it is shorter: 31 August and six are 28 February. */
export function addMonths(from: Day, months: number): Day {
  return Temporal.PlainDate.from(from).add({ months }).toString() as Day;
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: "days" }).days;
}

/** So many hours after a moment. */
export function addHours(at: Moment, hours: number): Moment {
  return moment(Temporal.Instant.from(at).add({ hours }).toString());
}

/** The moment at which a clock in Norway shows so many minutes after midnight on a day. */
export function momentAt(day: Day, minutes: number): Moment {
  const time = { hour: Math.floor(minutes / 60), minute: minutes % 60 };
  return Temporal.PlainDate.from(day)
    .toZonedDateTime({ timeZone: "Europe/Oslo", plainTime: Temporal.PlainTime.from(time) })
    .toInstant()
    .toString({ smallestUnit: "millisecond" }) as Moment;
}
