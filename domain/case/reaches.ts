/** An address of mail, once it is written as everybody writes it. */
const mail = /[^\s@]+@[^\s@]+\.[^\s@]+/;
/** Eight digits or more in a row, as they are grouped: a telephone number, or a number that the state gives a person. */
const number = /\d(?:[ ()-]*\d){7}/;

/** Whether a text plainly reaches somebody, or numbers them: no cleverness, only what nobody writes by chance. A name it does not know. */
export function plainlyReaches(text: string): boolean {
  const plain = text
    .normalize("NFKC")
    .replace(/\p{Nd}/gu, "0")
    .replace(/[\p{Zs}\p{Cf}]/gu, " ");
  return mail.test(plain) || number.test(plain);
}
