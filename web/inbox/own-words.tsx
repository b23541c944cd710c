import type { IncomingRead } from "../../api/intake/read.ts";
import { wordsThatGo } from "../../api/referral/words-way.ts";
import type { Sharing } from "../../domain/knowledge/sharing-rule.ts";
import { fieldsIn } from "../../domain/referral/told.ts";
import { ageIn } from "../../domain/referral/way-back.ts";
import type { Party } from "../../rules/sharing/question.ts";
import { Checkboxes } from "../components/choice.tsx";
import { TextArea } from "../components/field.tsx";
import { sourceHelp } from "../help/source-help.ts";
import { say, today } from "../page.ts";

export type WordsThatGo = ReturnType<typeof wordsThatGo> & {
  /** Whether our case holds words from a source who stays anonymous. */
  readonly sources: boolean;
};

export function wordsBackOf(
  sharing: Sharing,
  from: Party,
  { incoming, senderKinds, sources }: IncomingRead,
): WordsThatGo {
  if (incoming.kind === "report") {
    return { named: false, namingNobody: false, sources };
  }
  const to = { id: incoming.from.cell, kinds: senderKinds };
  const { purpose, wayBack, told } = incoming.referral;
  const answers = ageIn(fieldsIn(told ?? {}), []);
  const within = { from, to, purpose, consentUntil: wayBack, answers };
  return { ...wordsThatGo(sharing, within, today()), sources };
}

function wayText({ named, namingNobody }: WordsThatGo) {
  if (named) {
    return "intake.words-go";
  }
  return namingNobody ? "intake.words-perhaps" : "intake.words-stay";
}

/** What the other side reads for “other” when our words stay here. */
export function otherHelp({ named, namingNobody }: WordsThatGo, name: string) {
  if (named) {
    return undefined;
  }
  return say(namingNobody ? "intake.other-perhaps" : "intake.other-stays", { name });
}

interface Props {
  readonly form: string;
  readonly label: string;
  readonly help?: string | undefined;
  readonly agency: string;
  readonly words: WordsThatGo;
  readonly optional?: boolean | undefined;
}

/** Says beforehand whether the words go along. Where no name decides it, one ticks. */
export function OwnWordsFields(props: Props) {
  const { form, label, help, agency, words, optional } = props;
  const way = [say(wayText(words), { name: agency }), ...(help === undefined ? [] : [help])].join(
    " ",
  );
  const asks = words.namingNobody && !words.named;
  return (
    <>
      <TextArea
        name={`${form}-words`}
        label={label}
        help={sourceHelp(words.sources, way)}
        rows={3}
        optional={optional}
      />
      {asks && (
        <Checkboxes
          name={`${form}-namesNobody`}
          legend={say("intake.names-nobody")}
          options={[{ value: "yes", label: say("intake.names-nobody-yes") }]}
          chosen={[]}
        />
      )}
    </>
  );
}
