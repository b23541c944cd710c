import { reopen } from "./door/reopen.ts";
import { formData } from "./form-data.ts";

// Opens in place, so that the history gets no second address.

async function open(link: HTMLAnchorElement): Promise<void> {
  link.setAttribute("aria-busy", "true");
  try {
    const [{ begin }] = await Promise.all([import("./door/app.tsx"), import("./door/loader.ts")]);
    await begin(link.dataset["quietly"] ?? "");
  } catch {
    location.replace(link.href);
  }
}

void reopen();

document.addEventListener("click", (event) => {
  const link = event.target instanceof Element ? event.target.closest("a[data-quietly]") : null;
  const plain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey);
  if (link instanceof HTMLAnchorElement && plain) {
    event.preventDefault();
    void open(link);
  }
});

/** Without a new history entry, which the exit would leave behind. */
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || !form.matches('[action="/language"]')) {
    return;
  }
  event.preventDefault();
  const chosen = new URLSearchParams();
  for (const [name, value] of formData(form, event.submitter)) {
    chosen.append(name, String(value));
  }
  void fetch(form.action, { method: "POST", body: chosen, redirect: "manual" })
    .catch(() => undefined)
    .then(() => location.reload());
});
