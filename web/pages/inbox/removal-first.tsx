import type { IncomingRead } from "../../../api/intake/read.ts";
import type { Deed } from "../../../domain/referral/step.ts";
import { Facts } from "../../components/facts.tsx";
import { Notice } from "../../components/notice.tsx";
import { TypedText } from "../../components/typed-text.tsx";
import { dayText } from "../../texts/formats.ts";
import type { Language, Say } from "../../texts/texts.ts";

interface Props {
  readonly say: Say;
  readonly language: Language;
  readonly read: IncomingRead;
}

type Removal = Deed & { readonly step: "removal" };

/** The removal that was noted last, here or where it was passed on. */
function lastRemoval({ steps }: IncomingRead): Removal | null {
  const noted = steps.flatMap(({ deed }) => (deed.step === "removal" ? [deed] : []));
  return noted.at(-1) ?? null;
}

function interpreterOf({ incoming }: IncomingRead): string | null {
  const told = incoming.kind === "referral" ? incoming.referral.told : null;
  return told?.safeguards?.find(({ kind }) => kind === "interpreter")?.how ?? null;
}

function personOf({ say, read: { incoming } }: Props) {
  const told = incoming.kind === "referral" ? incoming.referral.told : null;
  const pseudonym = told?.pseudonym;
  return pseudonym === undefined ? (
    say("intake.removal-first-person")
  ) : (
    <TypedText>{pseudonym}</TypedText>
  );
}

/** Once a removal is noted: who must be talked with first, by whom, and how. */
export function RemovalFirst(props: Props) {
  const { say, language, read } = props;
  const removal = lastRemoval(read);
  if (removal === null) {
    return null;
  }
  const { decided, planned } = removal;
  const name = read.incoming.from.name;
  const how = interpreterOf(read);
  return (
    <Notice heading={say("intake.removal-first")} tone="urgent">
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
          { term: say("intake.removal-days"), value: dayText(language, decided) },
          {
            term: say("intake.removal-days-planned"),
            value: planned === null ? say("intake.removal-no-day") : dayText(language, planned),
          },
        ]}
      />
      <p>{say("intake.removal-first-wait")}</p>
    </Notice>
  );
}
