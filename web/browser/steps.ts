import { goAway, leaveQuietly } from "./door/leave.ts";
import { traverse } from "./door/steps.ts";
import { formData } from "./form-data.ts";

// Steps in one page, drawn by the server; answers are in the form only. Back and Forward fetch their step.

const theForm = () => document.querySelector<HTMLFormElement>("form[data-at]");

/** Steps behind in the history. */
const placeOf = (state: unknown): number =>
  typeof state === "object" && state !== null && "at" in state ? Number(state.at) : 0;

let here = placeOf(history.state);
let leaving = false;

function mark(): void {
  history.replaceState({ at: here }, "", theForm()?.dataset["at"] ?? location.pathname);
}

const [slowAfter, longest] = [1500, 30_000];
let asked: XMLHttpRequest | null = null;

type Missing = "unreached" | "too-much";

function said(which: "slow" | Missing, hidden: boolean): void {
  const element = document.querySelector<HTMLElement>(`[data-${which}]`);
  if (element !== null) {
    element.hidden = hidden;
  }
}

/** Asks the server for a step. A later question takes its place. It asks for a document: the content policy lets no script make markup of text. */
function stepFrom(address: string, given: FormData): Promise<Document | Missing> {
  asked?.abort();
  const request = new XMLHttpRequest();
  asked = request;
  document.body.setAttribute("aria-busy", "true");
  const slow = setTimeout(() => said("slow", false), slowAfter);
  said("unreached", true);
  said("too-much", true);
  return new Promise((answer) => {
    request.addEventListener("loadend", () => {
      clearTimeout(slow);
      said("slow", true);
      if (asked === request) {
        document.body.removeAttribute("aria-busy");
      }
    });
    request.addEventListener("load", () => {
      const page = request.responseXML;
      const missing = request.status === 413 ? "too-much" : "unreached";
      answer(page?.querySelector("form[data-at]") ? page : missing);
    });
    for (const failed of ["error", "timeout"] as const) {
      request.addEventListener(failed, () => answer("unreached"));
    }
    request.open("POST", address);
    request.responseType = "document";
    request.timeout = longest;
    request.send(given);
  });
}

function show(page: Document): void {
  document.title = page.title;
  document.documentElement.lang = page.documentElement.lang;
  document.body.replaceChildren(...page.body.childNodes);
  window.scrollTo(0, 0);
  // Errors are heard first, else the page's beginning.
  const wrong = document.querySelector<HTMLElement>(".error-summary");
  (wrong ?? document.getElementById("matter"))?.focus({ preventScroll: true });
}

function sayMissing(why: Missing): void {
  said(why, false);
  document.querySelector<HTMLElement>(`[data-${why}]`)?.focus();
}

async function goOn(form: HTMLFormElement, given: FormData): Promise<void> {
  const page = await stepFrom(form.action, given);
  if (typeof page === "string") {
    sayMissing(page);
    return;
  }
  show(page);
  const at = theForm()?.dataset["at"];
  if (at !== location.pathname) {
    here += 1;
    history.pushState({ at: here }, "", at);
  }
}

document.addEventListener("submit", (event) => {
  const { target: form, submitter } = event;
  if (!(form instanceof HTMLFormElement) || form.closest("main") === null) {
    return;
  }
  event.preventDefault();
  void goOn(form, formData(form, submitter));
});

/** If the step does not come, the shown step stays. */
async function turn(to: number): Promise<void> {
  const form = theForm();
  const page = form === null ? "unreached" : await stepFrom(location.pathname, new FormData(form));
  if (typeof page === "string") {
    history.go(here - to);
    sayMissing(page);
    return;
  }
  here = to;
  show(page);
  mark();
}

addEventListener("popstate", ({ state }) => {
  const to = placeOf(state);
  if (leaving) {
    return;
  }
  if (to === here) {
    // Back and Forward in quick turn: only the last counts.
    asked?.abort();
  } else {
    void turn(to);
  }
});

document.addEventListener("click", (event) => {
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  const within = link?.getAttribute("href")?.startsWith("#") ? link.hash.slice(1) : null;
  if (link?.protocol.startsWith("http") && link.origin !== location.origin) {
    // In a new tab, so that no answers are lost.
    link.target = "_blank";
  }
  const to = within === null ? null : document.getElementById(within);
  if (to !== null) {
    // Without a history entry.
    event.preventDefault();
    to.focus();
  }
});

/** Hides everything, returns to the first step and replaces it by the exit. */
async function away(): Promise<void> {
  if (leaving) {
    return;
  }
  leaving = true;
  asked?.abort();
  document.documentElement.hidden = true;
  document.title = "";
  try {
    if (here > 0) {
      await traverse(-here);
    }
    history.pushState(null, "", "/leave");
    await traverse(-1);
  } finally {
    goAway();
  }
}

document.documentElement.classList.add("scripted");
mark();
leaveQuietly(() => void away());
