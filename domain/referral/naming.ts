/** An address of mail, and eight digits or more as they are grouped: a telephone number, or a number that the state gives a person. */
const mail = /[^\s@]+@[^\s@]+\.[^\s@]+/gu;
const number = /\p{Nd}(?:[\p{Zs}\p{Cf}()-]*\p{Nd}){7,}/gu;
/** A day, two years or two hours beside each other number nobody. */
const plainNumber = /^(?:\p{Nd}{4}-\p{Nd}{2}-\p{Nd}{2}|\p{Nd}{4}-\p{Nd}{4})$/u;

/** A part of a name that is shorter is a word that anyone writes. */
const shortest = 3;

/** A name within a text as words of their own: the whole of it however it is written, a part of it where it is written as a name. */
function namedIn(text: string, name: string): readonly string[] {
  const parts = name.split(/\s+/).filter((part) => part.length >= shortest);
  return [
    ...(holds(text.toLowerCase(), name.toLowerCase()) ? [name] : []),
    ...parts.filter((part) => holds(text, part)),
  ];
}

function holds(text: string, words: string): boolean {
  const at = text.indexOf(words);
  if (words === "" || at < 0) {
    return false;
  }
  const isWord = (letter: string | undefined) => /[\p{L}\p{Nd}]/u.test(letter ?? "");
  const end = at + words.length;
  return (!isWord(text[at - 1]) && !isWord(text[end])) || holds(text.slice(end), words);
}

interface Kept {
  readonly names: readonly string[];
  readonly pseudonyms: readonly string[];
}

/** The names and pseudonyms in texts that a case itself keeps. */
export function namesIn(texts: readonly string[], kept: Kept): readonly string[] {
  const found = texts.flatMap((written) => {
    const text = written.normalize("NFKC");
    const pseudonyms = kept.pseudonyms.filter((each) =>
      holds(text.toLowerCase(), each.normalize("NFKC").toLowerCase()),
    );
    return [...pseudonyms, ...kept.names.flatMap((name) => namedIn(text, name.normalize("NFKC")))];
  });
  return [...new Set(found)];
}

/** The numbers and addresses in texts that plainly reach somebody. */
function reachesIn(texts: readonly string[]): readonly string[] {
  return texts.flatMap((written) => {
    const text = written.normalize("NFKC");
    const numbers = (text.match(number) ?? []).filter((each) => !plainNumber.test(each));
    return [...(text.match(mail) ?? []), ...numbers];
  });
}

/**
 * What in texts that are said to name nobody plainly does: a number, an address of mail, a name or a pseudonym that the case itself
 * keeps. No cleverness, only what nobody writes by chance: that a text passes does not mean that it names nobody.
 */
export function namingIn(texts: readonly string[], kept: Kept): readonly string[] {
  return [...new Set([...reachesIn(texts), ...namesIn(texts, kept)])];
}
