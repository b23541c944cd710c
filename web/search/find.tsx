import { say } from "../page.ts";

/** Filled by script while one types; Enter still searches everything. */
export function FoundNow() {
  return (
    <div class="found-now" data-now="">
      <p aria-live="polite" />
      <ul />
    </div>
  );
}

interface FindProps {
  readonly typed?: string;
}

/** For the bar of every page: what is typed is sent in the body, and is in no address. */
export function Find({ typed }: FindProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is not in every browser that is in use
    <form class="find" role="search" method="post" action="/search">
      <label>
        <span class="unseen">{say("search.label")}</span>
        <input
          type="search"
          name="q"
          value={typed}
          maxlength={100}
          autocomplete="off"
          placeholder={say("search.do")}
          aria-keyshortcuts="/"
        />
      </label>
      <kbd>/</kbd>
      <FoundNow />
    </form>
  );
}
