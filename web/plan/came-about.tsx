import type { RightsOfPerson } from "../../api/rights/read.ts";
import { isOfKind, newestOf } from "../../domain/plan/entry.ts";
import { comeAbout, type PlanBCase } from "../../domain/plan/plan-b.ts";
import { permitOverFrom } from "../../rules/rights/urgent.ts";
import { Notice } from "../components/notice.tsx";
import { TypedText } from "../components/typed-text.tsx";
import { say } from "../page.ts";
import type { TextKey } from "../texts/texts.ts";
import { describe } from "./entry/described.ts";
import { addressOf, type Looking } from "./frame.tsx";

const headings: Partial<Record<PlanBCase, TextKey>> = {
  "case-dropped": "plan.goes-on",
  "permit-ends": "plan.b.came.permit-ends",
  "must-leave": "plan.b.came.must-leave",
};

/** Or the way to agree on something now. */
function Agreed({ looking, comes }: { readonly looking: Looking; readonly comes: PlanBCase }) {
  const { found } = looking;
  const at = `${addressOf(looking)}/plan-b`;
  const agreed = newestOf(found.entries)
    .filter(isOfKind("plan-b"))
    .filter(({ content }) => content.comes === comes && content.standing.state !== "set-aside");
  if (agreed.length === 0) {
    return (
      <p>
        <a class="ds-link" href={`${at}?comes=${comes}#new`}>
          {say("plan.b.add")}
        </a>
      </p>
    );
  }
  return (
    <>
      {agreed.map((entry) => {
        const [does = "", ...more] = describe(looking, entry).lines;
        return (
          <>
            <p>
              <strong>{say("plan.part.plan-b")}:</strong> <TypedText>{does}</TypedText>{" "}
              <span class="terms">{more.join(" ")}</span>
            </p>
            <p>
              <a class="ds-link" href={`${at}/${entry.thing}`}>
                {say("plan.look.plan-b")}
              </a>
            </p>
          </>
        );
      })}
    </>
  );
}

/** As far as the reader sees rights and plan. */
export function comeIn(
  { found, today }: Pick<Looking, "found" | "today">,
  law: RightsOfPerson | null,
): readonly PlanBCase[] {
  const happened =
    law === null
      ? { events: [], permitOver: null }
      : { events: law.situation.events, permitOver: permitOverFrom(law.answer) };
  return found.state === null ? [] : comeAbout(found.state.state, happened, today);
}

export function CameAbout({
  looking,
  law,
}: {
  readonly looking: Looking;
  readonly law: RightsOfPerson | null;
}) {
  return (
    <>
      {comeIn(looking, law).map((comes) => (
        <Notice heading={say(headings[comes] ?? `plan.b.comes.${comes}`)}>
          <Agreed looking={looking} comes={comes} />
          {comes === "case-dropped" && (
            <>
              <p>{say("plan.goes-on-why")}</p>
              <p>
                <a class="ds-link" href={`${addressOf(looking)}/ways`}>
                  {say("plan.to-ways")}
                </a>
              </p>
            </>
          )}
        </Notice>
      ))}
    </>
  );
}
