import "./find.ts";
import "./hash.ts";
import "./keys.ts";

// Warns before typed text is lost, and spares Back the question about resending. Keeps nothing.

const touched = new Set<HTMLFormElement>();
let sent: HTMLFormElement | null = null;

/** Forms that only change the view, or search, lose nothing. */
function touch(form: HTMLFormElement | null): void {
  if (form?.method === "post" && form.getAttribute("role") !== "search") {
    touched.add(form);
  }
}

addEventListener("input", ({ target }) => {
  touch((target as Partial<HTMLInputElement> | null)?.form ?? null);
});

addEventListener("submit", ({ target }) => {
  sent = target instanceof HTMLFormElement && touched.delete(target) ? target : null;
});

addEventListener("beforeunload", (event) => {
  if (touched.size > 0) {
    event.preventDefault();
    // Staying for another form means this one was not sent either.
    touch(sent);
  }
  sent = null;
});

if (document.body.dataset["turnedBack"] === "true") {
  // Refused text exists in this page alone.
  for (const form of document.querySelectorAll<HTMLFormElement>("main form")) {
    touch(form);
  }
  // The form's page replaces this answer, which history cannot show without resending.
  if (document.referrer.startsWith(`${location.origin}/`)) {
    // Without the notice about something kept earlier.
    const before = new URL(document.referrer);
    before.searchParams.delete("kept");
    history.replaceState(null, "", before);
  }
}
