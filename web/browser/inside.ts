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
  // What was typed stands in this page alone, whatever has to be put right in it.
  for (const form of document.querySelectorAll<HTMLFormElement>("main form")) {
    touch(form);
  }
  // In the history the page that the form stood on takes the place of this answer, which no browser can show again unsent.
  if (document.referrer.startsWith(`${location.origin}/`)) {
    // Not what it said of something else that was kept.
    const before = new URL(document.referrer);
    before.searchParams.delete("kept");
    history.replaceState(null, "", before);
  }
}
