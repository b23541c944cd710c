import type { Journey } from "../../domain/journey/kept.ts";
import { askAgainSince } from "../../domain/journey/kept.ts";
import { meantBy } from "../../domain/journey/label.ts";
import { type Row, type RowKind, type RowOf, rowsOf } from "../../domain/journey/row.ts";
import { Notice } from "../components/notice.tsx";
import { TypedText } from "../components/typed-text.tsx";
import { language, say, today } from "../page.ts";
import { type ListProps, Unseen } from "../plan/entry/list-parts.tsx";
import type { Looking } from "../plan/frame.tsx";
import { seesLaw } from "../plan/law-days.tsx";
import { rightsOfPerson } from "../rights/person-frame.tsx";
import { dayText } from "../texts/formats.ts";
import type { TextKey } from "../texts/texts.ts";
import { entryOf, writes } from "./frame.tsx";
import { labelsText, peopleOf, rowText } from "./labels.ts";
import { Arranged, Next } from "./next.tsx";
import { Questions, Shuts } from "./questions.tsx";
import { meansPeople } from "./room.ts";
import { Answers, Written } from "./said.tsx";
import { ofPeople, plainly } from "./typed.ts";
import { GoesAnyway, JourneyWaits } from "./waits.tsx";

interface Props {
  readonly looking: Looking;
  readonly journey: Journey;
}

/** The last answer of each question, in the order of asking. */
const lastAnswers = ({ rows }: Journey): readonly Row[] =>
  [...plainly, ...ofPeople].flatMap(
    (kind): readonly Row[] => rowsOf<RowKind>(rows, kind).slice(-1) as never,
  );

/** What they said no to: to being asked, the last time, or to going. */
function noOf({ rows }: Journey): RowOf<"sitting"> | RowOf<"wish"> | null {
  const [wish, talk] = [rowsOf(rows, "wish").at(-1), rowsOf(rows, "sitting").at(-1)];
  if (wish?.answer === "no") {
    return wish;
  }
  return talk === undefined || talk.asked === "yes" ? null : talk;
}

/** That they said no, and when; null where they did not. */
export function noText(looking: Looking, journey: Journey): string | null {
  const no = noOf(journey);
  const on = no === null ? undefined : entryOf(looking, no)?.content.on;
  const key = no?.row === "wish" ? "journey.no-going" : "journey.no-asking";
  return no === null ? null : say(key, { day: dayText(language(), on ?? today()) });
}

/** A no comes first, and is not pressed on. */
function SaidNo({ looking, journey, no }: Props & { readonly no: Row }) {
  const { content } = entryOf(looking, no) ?? {};
  const isLater = no.row === "sitting" && no.asked === "later";
  return (
    <div id="no">
      <Notice heading={noText(looking, journey) ?? ""}>
        <p>{say(isLater ? "journey.no-later" : "journey.no-more")}</p>
        {content?.words != null && (
          <p>
            <TypedText>{content.words}</TypedText>
          </p>
        )}
      </Notice>
    </div>
  );
}

/** That the yes is asked for once more in the last days before the journey. */
function AskAgain({ looking, journey }: Props) {
  const [yes] = rowsOf(journey.rows, "wish").slice(-1);
  const said = yes === undefined ? null : (entryOf(looking, yes)?.content.on ?? null);
  const since = journey.isWritten ? askAgainSince(journey.rows, said) : null;
  const key = since !== null && since <= today() ? "journey.yes-now" : "journey.yes-again";
  return since === null ? null : (
    <p>
      <strong>{say(key, { day: dayText(language(), since) })}</strong>
    </p>
  );
}

function saidAloud(looking: Looking, row: Row): string {
  const kind = ofPeople.find((each) => each === row.row);
  const means = kind !== undefined && Object.values(row).some(meansPeople);
  const who = means ? meantBy(peopleOf(looking), kind) : [];
  return [rowText(looking.say, row), labelsText(who)].filter((text) => text !== "").join(": ");
}

/** Each once: what is not known, or what must be in place first. */
export function codesIn({ locks }: Journey, key: "questions" | "shut"): readonly string[] {
  const { yes, safe, child } = locks;
  return [...new Set([yes, safe, child].flatMap((lock): readonly string[] => lock[key]))];
}

/** What the person said, what is not known, and what must be in place first: in words to them, and no settlement's reason. */
function Now({ looking, journey }: Props) {
  const [shut, unknown] = [codesIn(journey, "shut"), codesIn(journey, "questions")];
  const said = lastAnswers(journey);
  const list = (heading: TextKey, codes: readonly string[]) =>
    codes.length > 0 && (
      <>
        <h3>{say(heading)}</h3>
        <ul>
          {codes.map((code) => (
            <li>{say(`journey.you.${code}` as TextKey)}</li>
          ))}
        </ul>
      </>
    );
  return (
    <>
      <h2>{say("journey.now")}</h2>
      <p class="terms">{say("journey.read-out")}</p>
      {said.length > 0 && (
        <>
          <h3>{say("journey.you-said")}</h3>
          <ul>
            {said.map((row) => (
              <li>
                {say(`journey.ask.${row.row}` as TextKey)}{" "}
                <strong>{saidAloud(looking, row)}</strong>
              </li>
            ))}
          </ul>
        </>
      )}
      {noOf(journey) === null && (
        <>
          {list("journey.not-known", unknown)}
          {list("journey.first", shut)}
        </>
      )}
    </>
  );
}

/** How it is with the journey home, in the person's words, what must be asked next, and what colleagues settle. */
export function Return({ looking }: ListProps) {
  const { found } = looking;
  const { journey, plan } = found;
  if (journey === null) {
    return <Unseen looking={looking} />;
  }
  const no = noOf(journey);
  return (
    <>
      {no !== null && <SaidNo looking={looking} journey={journey} no={no} />}
      <GoesAnyway looking={looking} />
      <JourneyWaits looking={looking} within />
      <AskAgain looking={looking} journey={journey} />
      <p>{say("journey.intro")}</p>
      <p>
        {say("plan.return.first-law")}{" "}
        {seesLaw(looking) && (
          <a class="ds-link" href={rightsOfPerson(plan.caseId, plan.person, "what-if")}>
            {say("plan.return.first-law-see")}
          </a>
        )}
      </p>
      <Now looking={looking} journey={journey} />
      {writes(looking) && <Next looking={looking} no={no !== null} />}
      <Arranged looking={looking} journey={journey} />
      <Shuts looking={looking} journey={journey} />
      <Written looking={looking} journey={journey} />
      <Questions looking={looking} journey={journey} />
      <Answers looking={looking} />
    </>
  );
}
