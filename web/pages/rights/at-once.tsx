import type { AtOnce } from "../../../domain/rights/days.ts";
import type { Words } from "./by-state.tsx";
import { spoken } from "./span.ts";

/** What cannot wait, and has no day: stands before the days. */
export function AtOnceLines({
  say,
  language,
  urgent,
}: Words & { readonly urgent: readonly AtOnce[] }) {
  return urgent.map(({ rights, todo: { what, who } }) => (
    <li class="case-line">
      <strong>{say("rights.at-once")}</strong>{" "}
      {rights.map(({ title }) => title[language]).join(" · ")}
      <ul>
        <li>{say("rights.todo", { what: spoken(language, what), who: who[language] })}</li>
      </ul>
    </li>
  ));
}
