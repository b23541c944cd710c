import { dayText } from "../../texts/formats.ts";
import { DaysApart, type OfLife } from "./happened-order.tsx";

/** What is to be known at once of the entry that was just kept: that its day is still to come, or does not go with another. */
export function JustKept(props: OfLife & { readonly entry: string }) {
  const { say, language, at, today, life, outOfOrder, entry } = props;
  const kept = life.entries.find(({ id }) => id === entry && life.standing.has(id));
  if (kept === undefined) {
    return null;
  }
  const apart = outOfOrder.filter(({ event, after }) => event.id === entry || after.id === entry);
  return (
    <>
      {kept.day > today && <p>{say("life.kept.to-come", { day: dayText(language, kept.day) })}</p>}
      {apart.length > 0 && (
        <>
          <DaysApart {...props} apart={apart} />
          <p>
            <a class="ds-link" href={`${at}/happened?replaces=entry:${entry}#note`}>
              {say("life.kept.correct")}
            </a>
          </p>
        </>
      )}
    </>
  );
}
