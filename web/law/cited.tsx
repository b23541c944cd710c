import { unreadSections } from "../../api/law/read.ts";
import { type Act, type Acts, type Place, slugOf } from "../../domain/knowledge/act.ts";
import { changedIn } from "../../law/acts/changed.ts";
import { type Piece, piecesOf } from "../../law/acts/cite.ts";
import type { Resting } from "../../law/acts/citing.ts";
import type { Law } from "../../law/law.ts";
import { law, say } from "../page.ts";

const cutters = new WeakMap<Acts, (text: string, of?: Act) => readonly Piece[]>();

function cut(text: string, of: Act | undefined): readonly Piece[] {
  const { acts } = law();
  const cutter = cutters.get(acts) ?? piecesOf(acts);
  cutters.set(acts, cutter);
  return cutter(text, of);
}

const keyOf = ({ act, section }: Place): string => `${act.id} ${section.number}`;

export const addressOf = ({ act, section }: Place): string =>
  `/law/${encodeURIComponent(act.names[0] ?? act.id)}/${slugOf(section.number)}`;

const changed = new WeakMap<Law, ReadonlyMap<string, unknown>>();

function unread(): ReadonlyMap<string, unknown> {
  const known = changed.get(law()) ?? unreadSections(law());
  changed.set(law(), known);
  return known;
}

/** Said in the open where it rests on words that it was not read with. */
export function ChangedWords({ kind, id }: Pick<Resting, "kind" | "id">) {
  return changedIn(law())(kind, id).length === 0 ? null : (
    <p>
      <strong data-code="law.changed">{say("law.changed-here")}</strong>
    </p>
  );
}

/** A text with each section that it names one tap away, where its words are held. */
export function Cited({ text, of }: { readonly text: string; readonly of?: Act }) {
  return (
    <>
      {cut(text, of).map((piece) => {
        const place = piece.cites[0]?.place;
        return place == null ? (
          piece.text
        ) : (
          <>
            <a class="ds-link" href={addressOf(place)}>
              {piece.text}
            </a>
            {unread().has(keyOf(place)) && (
              <strong data-code="law.changed"> {say("law.changed")}</strong>
            )}
          </>
        );
      })}
    </>
  );
}
