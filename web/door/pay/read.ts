import { lastDateOf } from "../../../domain/time/calendar.ts";
import { type Day, isDay } from "../../../domain/time/day.ts";
import type { Ore } from "../../../rules/pay/work.ts";

// Arabic-Indic, Persian, Devanagari, Bengali, full width.
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xff10];

/** Plain digits and signs, without invisible marks. */
export function plainly(text: string): string {
  return text
    .replace(/[٠-٩۰-۹०-९০-৯０-９]/g, (digit) => {
      const code = digit.charCodeAt(0);
      return String(code - (zeros.find((zero) => code >= zero && code <= zero + 9) ?? code));
    })
    .replace(/[‐-―−]/g, "-")
    .replace(/٫/g, ".")
    .replace(/[،٬]/g, ",")
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, "")
    .replace(/[\u00a0\u2007\u2009\u202f]/g, " ")
    .trim();
}

function dayFrom(year: string, month: string, date: string): Day | null {
  const text = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  return isDay(text) ? text : null;
}

/** "2025-03-03", "3.3.2025", "3/3/25", "3-3-2025", "3 3 2025": day before month, as in Norway. Null where it is none. */
export function readDay(text: string): Day | null {
  const plain = plainly(text).replace(/\.$/, "");
  const iso = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/.exec(plain);
  if (iso !== null) {
    return dayFrom(iso[1] ?? "", iso[2] ?? "", iso[3] ?? "");
  }
  const local = /^(\d{1,2})(?:[-/ ]|\. ?)(\d{1,2})(?:[-/ ]|\. ?)(\d{4}|\d{2})$/.exec(plain);
  return local === null ? null : dayFrom(local[3] ?? "", local[2] ?? "", local[1] ?? "");
}

/** A month ("3.2025", "2025-03") is its last day. */
export function readDayOrMonth(text: string): Day | null {
  const plain = plainly(text);
  const found = /^(\d{1,2})[-./ ](\d{4})$/.exec(plain) ?? /^(\d{4})[-./](\d{1,2})$/.exec(plain);
  if (found === null) {
    return readDay(plain);
  }
  const [year = "", month = ""] =
    found[1]?.length === 4 ? [found[1], found[2]] : [found[2], found[1]];
  return dayFrom(year, month, String(lastDateOf(Number(year), Number(month))));
}

/** "7", "07:30", "7.30", "0730", "7h30", "7 pm": minutes after midnight, at most 1440, or null. */
export function readTime(text: string): number | null {
  const plain = plainly(text).toLowerCase();
  const found = /^(?:kl\.? ?)?(\d{1,2})(?: ?[:.,h] ?(\d{2})|(\d{2}))?h? ?([ap])?\.?(?:m\.?)?$/.exec(
    plain,
  );
  if (found === null) {
    return null;
  }
  const half = found[4];
  const told = Number(found[1]);
  const minutes = Number(found[2] ?? found[3] ?? 0);
  if (minutes > 59 || told > 24 || (half !== undefined && (told < 1 || told > 12))) {
    return null;
  }
  const hours = half === undefined ? told : (told % 12) + (half === "p" ? 12 : 0);
  const all = hours * 60 + minutes;
  return all > 1440 ? null : all;
}

/** "30", "30 min", "0:30", "1 h", "0,5 t": minutes, or null. */
export function readBreak(text: string): number | null {
  const plain = plainly(text).toLowerCase();
  const clock = /^(\d{1,2}):(\d{2})$/.exec(plain);
  if (clock !== null) {
    return Number(clock[1]) * 60 + Number(clock[2]);
  }
  const hours = /^(\d{1,2}(?:[.,]\d{1,2})?) ?[ht][a-zæøå.]*$/.exec(plain);
  if (hours !== null) {
    return Math.round(Number(hours[1]?.replace(",", ".")) * 60);
  }
  const minutes = /^(\d{1,4}) ?(?:m[a-zæøå.]*|')?$/.exec(plain);
  return minutes === null ? null : Number(minutes[1]);
}

// Long white space would be gone through again and again.
const longest = 60;

// What is above is a slip.
const most = 100_000_000_00;

/** "1 234,50", "1.234,50 kr", "NOK 1,234.50", "9000,- kr", "150 kr/h": øre, or null. */
export function readAmount(text: string): Ore | null {
  if (text.length > longest) {
    return null;
  }
  const bare = plainly(text)
    .toLowerCase()
    .replace(/^(?:nok|kr\.?) */, "")
    .replace(/ *(?:\/|pr\.? |per ) *(?:t|time|timen|h|hr|hour|godz)\.?$/, "")
    .replace(/ *(?:nok|kr\.?|kroner)$/, "")
    .replace(/,?(?:-|,-)$/, "")
    .replace(/[ '’]/g, "");
  const found = /^(\d+(?:[.,]\d{3})*)(?:[.,](\d{1,2}))?$/.exec(bare);
  if (found === null) {
    return null;
  }
  const kroner = Number(found[1]?.replace(/[.,]/g, ""));
  const ore = kroner * 100 + Number((found[2] ?? "").padEnd(2, "0"));
  return ore <= most ? ore : null;
}
