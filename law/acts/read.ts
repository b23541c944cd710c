import fs from "node:fs";
import path from "node:path";
import type { ActSection, Place } from "../../domain/knowledge/act.ts";
import type { Changed, Resting, Unread } from "./citing.ts";

/** By what cites, and by section: the words as they were when it was last read against them. */
export type Read = Readonly<Record<string, Readonly<Record<string, string>>>>;

const file = path.join(import.meta.dirname, "read.json");

export const readFrom = (from = file): Read => JSON.parse(fs.readFileSync(from, "utf8"));

const placeKey = ({ act, section }: Place) => `${act.id} ${section.number}`;
export const readKey = (citing: string, hash: string): string => `${citing} ${hash}`;

const citingKey = ({ kind, id }: Pick<Resting, "kind" | "id">) => `${kind}/${id}`;

const placesOf = ({ cites }: Resting): readonly Place[] =>
  cites.flatMap(({ place }) => place ?? []);

/** What rests on words that are not those it was read with. */
export function changedSinceRead(
  all: readonly Resting[],
  read: Read,
  readSince: ReadonlySet<string> = new Set(),
): readonly Changed[] {
  return all.flatMap((resting) => {
    const citing = citingKey(resting);
    const known = new Set(Object.values(read[citing] ?? {}));
    const isRead = ({ hash }: ActSection) =>
      known.has(hash) || readSince.has(readKey(citing, hash));
    const places = placesOf(resting).flatMap((place): readonly Unread[] => {
      const { section } = place;
      const readWith = [section, ...section.earlier].find(isRead) ?? null;
      return readWith === section ? [] : [{ ...place, readWith }];
    });
    return places.length === 0 ? [] : [{ ...resting, places }];
  });
}

/** As it would be, were all of it read today. */
export function readNow(all: readonly Resting[]): Read {
  const keys = [
    ...new Set(all.filter((one) => placesOf(one).length > 0).map(citingKey)),
  ].toSorted();
  return Object.fromEntries(
    keys.map((key) => [
      key,
      Object.fromEntries(
        all
          .filter((one) => citingKey(one) === key)
          .flatMap(placesOf)
          .map((place) => [placeKey(place), place.section.hash] as const)
          .toSorted(([a], [b]) => a.localeCompare(b)),
      ),
    ]),
  );
}
