import { isOfKind, newestOf } from "../../../domain/plan/entry.ts";
import { locksOf } from "../../../domain/plan/return.ts";
import { Notice } from "../../components/notice.tsx";
import { addressOf, type Looking } from "./frame.tsx";

/** How the locks on a journey stand, by what the reader sees. */
export function locksIn({ found }: Pick<Looking, "found">) {
  const notes = newestOf(found.entries).filter(isOfKind("return"));
  return locksOf(notes.map(({ content }) => content));
}

/** That a journey is written down and waits, since the person says no now, or no yes counts. */
export function JourneyWaits({ looking }: { readonly looking: Looking }) {
  const { say } = looking;
  const { waits, wish } = locksIn(looking);
  if (!waits) {
    return null;
  }
  const heading = wish === "no" ? "plan.return.says-no" : "plan.return.no-yes";
  return (
    <Notice heading={say(heading)} tone="awaited">
      <p>
        {say("plan.return.waits")}{" "}
        <a class="ds-link" href={`${addressOf(looking)}/return#return-wish`}>
          {say("plan.part.return")}
        </a>
      </p>
    </Notice>
  );
}

/** Beside the locks, where the person is afraid of somebody there, or it is not known whether they are. */
export function Afraid({ looking }: { readonly looking: Looking }) {
  const { say } = looking;
  const { afraid } = locksIn(looking);
  return afraid === "yes" || afraid === "not-known" ? (
    <Notice heading={say(`plan.return.afraid.${afraid}`)} tone="awaited">
      <p>{say("plan.return.afraid-so")}</p>
    </Notice>
  ) : null;
}
