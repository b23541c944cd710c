import { nameOfPlace } from "../../domain/knowledge/act.ts";
import type { Law } from "../law.ts";
import type { CitingKind } from "./citing.ts";

/** The sections whose words are others than what cites them was read with; mostly none. */
export type ChangedFor = (kind: CitingKind, id: string) => readonly string[];

export function changedIn({ unread }: Pick<Law, "unread">): ChangedFor {
  return (kind, id) => {
    const own = unread.filter((each) => each.kind === kind && each.id === id);
    return [...new Set(own.flatMap(({ places }) => places.map(nameOfPlace)))];
  };
}

/** By id, all of a kind that rest on words they were not read with. */
export function changedOf({ unread }: Pick<Law, "unread">, kind: CitingKind): ReadonlySet<string> {
  return new Set(unread.flatMap((each) => (each.kind === kind ? [each.id] : [])));
}

/** A field that is there only where something changed. */
export function changedField(sections: readonly string[]): { readonly changed?: string[] } {
  return sections.length === 0 ? {} : { changed: [...sections] };
}
