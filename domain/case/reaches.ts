/** An address of mail, once it is written as everybody writes it. */
const mail = /[^\s@]+@[^\s@]+\.[^\s@]+/;
/** Eight digits or more in a row, as they are grouped: a telephone number, or a number that the state gives a person. */
const number = /\d(?:[ ()-]*\d){7}/;

/**
 * A whole day, as one is born on, in the ways that they are written: with a year of four figures, or after a day and a month with dots or
 * slashes. Another three numbers are those of a case.
 */
const wholeDay = new RegExp(
  `(?<!\\d)(?:${[
    "\\d{1,2} ?[./-] ?\\d{1,2} ?[./-] ?(?:19|20)\\d{2}",
    "(?:19|20)\\d{2} ?[./-] ?\\d{1,2} ?[./-] ?\\d{1,2}",
    "\\d{1,2} ?[./] ?\\d{1,2} ?[./-] ?\\d{2}",
  ].join("|")})(?!\\d)`,
);

/** A digit of any script as ours: those of each stand in a row from nought. */
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

/** Whether a text plainly reaches somebody, or numbers them: no cleverness, only what nobody writes by chance. A name it does not know. */
export function plainlyReaches(text: string): boolean {
  const plain = plainOf(text);
  return mail.test(plain) || number.test(plain);
}

/** Whether a pseudonym plainly tells who somebody is: it reaches them, numbers them, or has a whole day in it. */
export function plainlyNames(pseudonym: string): boolean {
  return plainlyReaches(pseudonym) || wholeDay.test(plainOf(pseudonym));
}
