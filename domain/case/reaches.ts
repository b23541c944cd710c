/** An ordinary mail address. */
const mail = /[^\s@]+@[^\s@]+\.[^\s@]+/;
/** Eight digits or more in groups: a telephone or personal number. */
const number = /\d(?:[ ()-]*\d){7}/;

/** A date of birth: with a four-digit year, or with dots or slashes. Other triples are case numbers. */
const wholeDay = new RegExp(
  `(?<!\\d)(?:${[
    "\\d{1,2} ?[./-] ?\\d{1,2} ?[./-] ?(?:19|20)\\d{2}",
    "(?:19|20)\\d{2} ?[./-] ?\\d{1,2} ?[./-] ?\\d{1,2}",
    "\\d{1,2} ?[./] ?\\d{1,2} ?[./-] ?\\d{2}",
  ].join("|")})(?!\\d)`,
);

/** A digit of any script: each has its ten in order. */
function digitOf(of: string): string {
  const at = of.codePointAt(0) ?? 0;
  let digit = 0;
  while (digit < 9 && /\p{Nd}/u.test(String.fromCodePoint(at - digit - 1))) {
    digit += 1;
  }
  return String(digit);
}

function plainOf(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/\p{Nd}/gu, digitOf)
    .replace(/[\p{Zs}\p{Cf}]/gu, " ");
}

/** Finds contact details and personal numbers: only what nobody writes by chance. It knows no names. */
export function plainlyReaches(text: string): boolean {
  const plain = plainOf(text);
  return mail.test(plain) || number.test(plain);
}

/** Finds contact details, a personal number or a whole date. */
export function plainlyNames(pseudonym: string): boolean {
  return plainlyReaches(pseudonym) || wholeDay.test(plainOf(pseudonym));
}
