import { dayText } from "../../texts/formats.ts";
import { type OfLife, Slips, standsAt } from "./happened-slip.tsx";

/** What is to be known at once of the entry that was just kept: that its day is still to come, or that somebody has to look at it again. */
export function JustKept(props: OfLife & { readonly entry: string }) {
  const { say, language, at, today, life, slips, entry } = props;
  const kept = life.entries.find(({ id }) => id === entry && life.standing.has(id));
  if (kept === undefined) {
    return null;
  }
  const own = slips.filter(({ event, other }) => event.id === entry || other?.id === entry);
  return (
    <>
      {kept.day > today && <p>{say("life.kept.to-come", { day: dayText(language, kept.day) })}</p>}
      {own.length > 0 && (
        <>
          <Slips {...props} slips={own} stands={standsAt(at)} />
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
