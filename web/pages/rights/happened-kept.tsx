import { dayText } from "../../texts/formats.ts";
import { KeptSlips, type OfLife } from "./happened-slip.tsx";

/** What is to be known at once of the entry that was just kept: that its day is still to come, or that somebody has to look at it again. */
export function JustKept(props: OfLife & { readonly entry: string }) {
  const { say, language, today, life, slips, entry } = props;
  const kept = life.entries.find(({ id }) => id === entry && life.standing.has(id));
  if (kept === undefined) {
    return null;
  }
  const own = slips.filter(({ event, other }) => event.id === entry || other?.id === entry);
  return (
    <>
      {kept.day > today && <p>{say("life.kept.to-come", { day: dayText(language, kept.day) })}</p>}
      {own.length > 0 && <KeptSlips {...props} slips={own} />}
    </>
  );
}
