import { actNamed, sectionNamed } from "../../domain/knowledge/act.ts";
import { citationsIn, resolved } from "../../law/acts/citations.ts";
import type { CitingKind } from "../../law/acts/citing.ts";
import { type Law, loadLaw } from "../../law/law.ts";

/** As if the words of a section had become others, and one thing that rests on them was not read with them. */
export function lawWithChanged(
  kind: CitingKind,
  id: string,
  [name, number]: readonly [act: string, section: string],
): Law {
  const law = loadLaw();
  const act = actNamed(law.acts, name);
  const section = act === undefined ? undefined : sectionNamed(act, number);
  const resting = resolved(law.acts, citationsIn(law)).find(
    (each) => each.kind === kind && each.id === id,
  );
  if (act === undefined || section === undefined || resting === undefined) {
    throw new Error(`${kind}/${id} or ${name} § ${number} is not there`);
  }
  return { ...law, unread: [{ ...resting, places: [{ act, section, readWith: null }] }] };
}
