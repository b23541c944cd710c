// Shows what is found while one types, an addition to the search page. The words go in the body, and are kept nowhere.

interface Hit {
  readonly href: string;
  readonly title: string;
  readonly second: string;
}

interface Answer {
  readonly says: string;
  readonly hits: readonly Hit[];
}

const fewest = 2;
const pause = 250;

function lineOf({ href, title, second }: Hit): HTMLLIElement {
  const line = document.createElement("li");
  const link = document.createElement("a");
  const [bold, small] = [document.createElement("b"), document.createElement("small")];
  link.href = href;
  bold.textContent = title;
  small.textContent = second;
  bold.dir = "auto";
  link.append(bold, small);
  line.append(link);
  return line;
}

/** Null where one is signed out, or there is no network: the search page tells of it. */
async function ask(q: string, signal: AbortSignal): Promise<Answer | null> {
  try {
    const body = new URLSearchParams({ q });
    const answer = await fetch("/search/now", { method: "POST", body, signal, redirect: "error" });
    return answer.ok ? ((await answer.json()) as Answer) : null;
  } catch {
    return null;
  }
}

function follow(box: HTMLElement, input: HTMLInputElement): void {
  const status = box.querySelector("[aria-live]");
  const list = box.querySelector("ul");
  let asked = new AbortController();
  let waits = 0;

  const show = (answer: Answer | null) => {
    status?.replaceChildren(answer?.says ?? "");
    list?.replaceChildren(...(answer?.hits ?? []).map(lineOf));
  };
  const close = () => {
    clearTimeout(waits);
    asked.abort();
    show(null);
  };

  input.addEventListener("input", () => {
    clearTimeout(waits);
    asked.abort();
    const q = input.value.trim();
    if (q.length < fewest) {
      show(null);
      return;
    }
    asked = new AbortController();
    const { signal } = asked;
    waits = setTimeout(async () => {
      const answer = await ask(q, signal);
      if (!signal.aborted) {
        show(answer);
      }
    }, pause);
  });

  input.form?.addEventListener("keydown", (event) => {
    const stops = [input, ...box.querySelectorAll("a")];
    const at = stops.findIndex((stop) => stop.matches(":focus"));
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape" && stops.length > 1) {
      close();
      input.focus();
      event.preventDefault();
    } else if (by !== undefined && at !== -1 && stops.length > 1) {
      stops[(at + by + stops.length) % stops.length]?.focus();
      event.preventDefault();
    }
  });

  // Safari gives a pressed link no focus, so that focus on nothing does not close.
  const isOutside = (to: EventTarget | null) =>
    to instanceof Node && !input.form?.contains(to) && !to.contains(input.form);
  input.form?.addEventListener("focusout", ({ relatedTarget }) => {
    if (isOutside(relatedTarget)) {
      close();
    }
  });
  document.addEventListener("pointerdown", ({ target }) => {
    if (target instanceof Node && !input.form?.contains(target)) {
      close();
    }
  });
}

for (const box of document.querySelectorAll<HTMLElement>("[data-now]")) {
  const input = box.closest("form")?.querySelector<HTMLInputElement>("input[name=q]");
  if (input !== null && input !== undefined) {
    follow(box, input);
  }
}
