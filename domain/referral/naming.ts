/** Mail addresses, and eight grouped digits or more: telephone or personal numbers. */
const mail = /[^\s@]+@[^\s@]+\.[^\s@]+/gu;
const number = /\p{Nd}(?:[\p{Zs}\p{Cf}()-]*\p{Nd}){7,}/gu;
/** Dates, and pairs of years or hours, are no contact. */
const plainNumber = /^(?:\p{Nd}{4}-\p{Nd}{2}-\p{Nd}{2}|\p{Nd}{4}-\p{Nd}{4})$/u;

/** Shorter parts are ordinary words. */
const shortest = 3;

/** The whole name in any case; a part only with a capital. */
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

/** Finds the names and pseudonyms that the case keeps. */
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

function reachesIn(texts: readonly string[]): readonly string[] {
  return texts.flatMap((written) => {
    const text = written.normalize("NFKC");
    const numbers = (text.match(number) ?? []).filter((each) => !plainNumber.test(each));
    return [...(text.match(mail) ?? []), ...numbers];
  });
}

/** Numbers, addresses, and names the case keeps; only what nobody writes by chance. Passing proves nothing. */
export function namingIn(texts: readonly string[], kept: Kept): readonly string[] {
  return [...new Set([...reachesIn(texts), ...namesIn(texts, kept)])];
}
