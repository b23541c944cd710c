import type { Need } from "../../../domain/directory/body.ts";
import { bodiesFor } from "../../../domain/directory/find.ts";
import { CallNumber, PassOn } from "../../components/helper-card.tsx";
import type { Door } from "../door.tsx";
import { directoryFor } from "./directory.ts";
import { helperWords } from "./helper-words.tsx";

/** The one that always answers; else the first with a number. */
export function FirstNumber({ door, need }: { readonly door: Door; readonly need: Need }) {
  const { today, both } = door;
  const words = helperWords(door);
  const callable = bodiesFor(directoryFor(door), { place: null, need }).filter(
    ({ phone }) => phone !== null,
  );
  const body = callable.find(({ open }) => open === "always") ?? callable[0];
  return body === undefined ? null : (
    <li>
      <strong>
        <bdi lang="nb">{body.name}</bdi>
      </strong>
      <p>{both(body.does)}</p>
      <CallNumber words={words} today={today} body={body} />
      <PassOn words={words} body={body} />
    </li>
  );
}
