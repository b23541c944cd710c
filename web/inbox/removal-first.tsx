import type { IncomingRead } from "../../api/intake/read.ts";
import type { RemovalDays } from "../../domain/referral/removal.ts";
import { Facts } from "../components/facts.tsx";
import { Notice } from "../components/notice.tsx";
import { TypedText } from "../components/typed-text.tsx";
import { language, say } from "../page.ts";
import { dayText } from "../texts/formats.ts";

interface Props {
  readonly read: IncomingRead;
}

function interpreterOf({ incoming }: IncomingRead): string | null {
  const told = incoming.kind === "referral" ? incoming.referral.told : null;
  return told?.safeguards?.find(({ kind }) => kind === "interpreter")?.how ?? null;
}

function personOf({ read: { incoming } }: Props) {
  const told = incoming.kind === "referral" ? incoming.referral.told : null;
  const pseudonym = told?.pseudonym;
  return pseudonym === undefined ? (
    say("intake.removal-first-person")
  ) : (
    <TypedText>{pseudonym}</TypedText>
  );
}

function daysText({ decided, planned }: RemovalDays): string {
  const day = dayText(language(), decided);
  return planned === null
    ? say("intake.removal-first-no-day", { day })
    : say("intake.removal-first-planned", { day, planned: dayText(language(), planned) });
}

/** Whom to talk with first once a removal is noted, by whom and how. */
export function RemovalFirst(props: Props) {
  const { read } = props;
  const [soonest, ...later] = read.removals;
  if (soonest === undefined) {
    return null;
  }
  const name = read.incoming.from.name;
  const how = interpreterOf(read);
  return (
    <Notice heading={say("intake.removal-first")} tone="urgent">
      <p class="lead">
        <strong>{daysText(soonest)}</strong>
      </p>
      {later.map((each) => (
        <p>{say("intake.removal-first-also", { what: daysText(each) })}</p>
      ))}
      <Facts
        facts={[
          { term: say("intake.removal-first-whom"), value: personOf(props) },
          {
            term: say("intake.removal-first-by"),
            value: say("intake.removal-first-by-text", { name }),
          },
          {
            term: say("intake.removal-first-how"),
            value: (
              <>
                {say("intake.removal-first-how-text")}
                {how !== null && ` ${say("intake.how.interpreter", { how })}`}
              </>
            ),
          },
        ]}
      />
      <p>{say("intake.removal-first-wait")}</p>
    </Notice>
  );
}
