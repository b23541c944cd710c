// At work: nothing typed is lost by leaving a page unasked, and nobody who goes back is told to send a form again. Keeps nothing.

/** Forms with something in them that was not sent. */
const touched = new Set<HTMLFormElement>();
let sent: HTMLFormElement | null = null;

/** What a form that only asks for another view holds is no loss. */
function touch(form: HTMLFormElement | null): void {
  if (form?.method === "post") {
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
    // Who stays, since another form would be lost, has not sent this one either.
    touch(sent);
  }
  sent = null;
});

if (document.body.dataset["turnedBack"] === "true") {
  // What has to be put right was typed, and stands in this page alone.
  for (const field of document.querySelectorAll<HTMLInputElement>("[aria-invalid]")) {
    touch(field.form);
  }
  // In the history the page that the form stood on takes the place of this answer, which no browser can show again unsent.
  if (document.referrer.startsWith(`${location.origin}/`)) {
    history.replaceState(null, "", document.referrer);
  }
}
