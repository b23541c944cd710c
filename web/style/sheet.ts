interface Piece {
  readonly head: string;
  readonly body: string | null;
}

/** Marks within brackets and quotes do not count. */
function until(text: string, marks: string): string {
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(/"[^"]*"|'[^']*'|[()[\]{};,]/g)) {
    if (depth === 0 && marks.includes(token)) {
      return text.slice(0, index);
    }
    depth += Number("([{".includes(token)) - Number(")]}".includes(token));
  }
  return text;
}

function selectorsOf(head: string): string[] {
  const first = until(head, ",");
  return first.length === head.length
    ? [first]
    : [first, ...selectorsOf(head.slice(first.length + 1))];
}

function piecesOf(css: string): Piece[] {
  const pieces: Piece[] = [];
  let rest = css.trim();
  while (rest !== "") {
    const head = until(rest, ";{");
    rest = rest.slice(head.length);
    const body = rest.startsWith("{") ? until(rest.slice(1), "}") : null;
    pieces.push({ head: head.trim(), body });
    rest = rest.slice(body === null ? 1 : body.length + 2).trim();
  }
  return pieces.filter(({ head }) => head !== "");
}

function written({ head, body }: Piece): string {
  return body === null ? `${head};` : `${head}{${body.replace(/;$/, "")}}`;
}

export interface Kept {
  selector(selector: string): boolean;
  declaration(declaration: string): boolean;
}

/** Rules left without selectors or declarations are dropped. */
export function keep(css: string, kept: Kept): string {
  return piecesOf(css)
    .map((piece): Piece | null => {
      if (piece.body === null) {
        return kept.declaration(piece.head) ? piece : null;
      }
      const head = piece.head.startsWith("@")
        ? piece.head
        : selectorsOf(piece.head).filter(kept.selector).join(",");
      const body = head.startsWith("@keyframes") ? "" : keep(piece.body, kept);
      return head === "" || body === "" ? null : { head, body };
    })
    .filter((piece) => piece !== null)
    .map(written)
    .join("");
}

export function tightened(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/\s+/g, " ")
    .replace(/ ?([{};,>]) ?/g, "$1")
    .replace(/: (?=[^{}]*[;}])/g, ":")
    .replace(/(?<=[\s:,(-])0\.(?=\d)/g, ".")
    .trim();
}

/** Repeats until no unread property is left. */
export function withoutUnread(css: string): string {
  const read = new Set([...css.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name]) => name));
  const next = keep(css, {
    selector: () => true,
    declaration: (declaration) =>
      !declaration.startsWith("--") || read.has(declaration.split(":")[0]?.trim()),
  });
  return next.length === css.length ? next : withoutUnread(next);
}

interface Said {
  readonly name: string;
  readonly value: string;
  readonly head: string;
  readonly block: string;
}

/** Each declaration with its rule; conditions come before the rule's own head. */
function saidIn(css: string, around = ""): readonly Said[] {
  return piecesOf(css).flatMap(({ head, body }) => {
    if (body === null) {
      return [];
    }
    const here = `${around}${head}`;
    const own = piecesOf(body).filter((piece) => piece.body === null);
    const said = own.map((piece) => {
      const name = until(piece.head, ":").split(":")[0] ?? "";
      const value = piece.head.slice(name.length + 1).trim();
      return { name, value, head: here, block: body };
    });
    return [...said, ...saidIn(body, head.startsWith("@layer") ? around : `${here} `)];
  });
}

const readsOf = (css: string, name: string): number => css.split(`var(${name})`).length - 1;

/** Declared once, so it can be inlined where it is read. */
function isOnlyAName({ name, value, head, block }: Said, css: string): boolean {
  const reads = readsOf(css, name);
  // A read with a fallback cannot be inlined.
  if (reads === 0 || css.includes(`var(${name},`)) {
    return false;
  }
  const plain = /^[\w.#%-]+$/.test(value);
  if (head === ":root" && plain && !/[\d.]em$/.test(value) && value.length <= 8) {
    return true;
  }
  const isWhole = new RegExp(`:\\s*var\\(${name}\\)\\s*(?:;|$)`).test(block);
  return reads === 1 && readsOf(block, name) === 1 && (plain || isWhole);
}

/**
 * Inlines properties that only rename a value. Those that vary in dark mode or a variant are declared twice, and
 * stay.
 */
export function writtenOut(css: string): string {
  const all = saidIn(css).filter(({ name }) => name.startsWith("--"));
  const times = new Map<string, number>();
  for (const { name } of all) {
    times.set(name, (times.get(name) ?? 0) + 1);
  }
  const only = all.filter((said) => times.get(said.name) === 1 && isOnlyAName(said, css));
  const next = only.reduce(
    (text, { name, value }) => text.replaceAll(`var(${name})`, () => value),
    css,
  );
  return only.length === 0 ? css : writtenOut(withoutUnread(next));
}

/** Gives custom properties short names in the built sheet. */
export function shortened(css: string): string {
  // Designsystemet leaves this one unset on purpose; its name stays recognisable.
  const named = /(?<![\w-])--(?!_ds-field-sizing)[A-Za-z_][\w-]*/g;
  const often = new Map<string, number>();
  for (const [name] of css.matchAll(named)) {
    often.set(name, (often.get(name) ?? 0) + 1);
  }
  const names = [...often].toSorted(([, a], [, b]) => b - a).map(([name]) => name);
  const short = new Map(names.map((name, at) => [name, `--${at.toString(36)}`]));
  return css.replace(named, (name) => short.get(name) ?? name);
}
