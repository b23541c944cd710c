import {
  removalToAct,
  standingRemoval,
  type TalkResult,
  talkResults,
} from "../../domain/referral/removal.ts";
import type { KeptTalk } from "../../store/intake/removal.ts";
import { Actions, Button } from "../components/button.tsx";
import { RadioGroup } from "../components/choice.tsx";
import { TextArea, TextField } from "../components/field.tsx";
import { Notice } from "../components/notice.tsx";
import { TypedText } from "../components/typed-text.tsx";
import { FormId } from "../forms/form-id.tsx";
import { wasSent } from "../forms/sent.ts";
import { language, law, say, today } from "../page.ts";
import { dayText, momentText } from "../texts/formats.ts";
import { Ring } from "../work/ring.tsx";
import type { ReadProps } from "./standing.tsx";

interface Props extends ReadProps {
  readonly mayNote: boolean;
}

function TalkForm({ read, removal }: Props & { readonly removal: string }) {
  return (
    <form method="post" action={`/referrals/${read.referral.id}/talk`} id="talk">
      <FormId name="talk-talk" />
      <input type="hidden" name="talk-removal" value={removal} />
      <TextField
        name="talk-whom"
        label={say("referral.talk-whom")}
        help={say("referral.talk-whom-help")}
      />
      <TextField name="talk-day" type="date" label={say("referral.talk-day")} value={today()} />
      <TextField name="talk-time" type="time" label={say("referral.talk-time")} />
      <RadioGroup
        name="talk-result"
        legend={say("referral.talk-result")}
        options={talkResults.map((value) => ({ value, label: say(`referral.talk.${value}`) }))}
        chosen={null}
        unknown={null}
      />
      <TextArea
        name="talk-words"
        label={say("referral.talk-words")}
        help={say("referral.talk-words-help")}
        rows={3}
      />
      <Actions>
        <Button>{say("referral.talk-do")}</Button>
      </Actions>
    </form>
  );
}

function Talks({ read }: ReadProps) {
  const result = ({ result: what }: KeptTalk): `referral.talk.${TalkResult}` =>
    `referral.talk.${what}`;
  return read.talks.length === 0 ? null : (
    <>
      <h3>{say("referral.talks")}</h3>
      <ul class="case-lines">
        {read.talks.map((talk) => (
          <li class="case-line">
            <strong>{say(result(talk))}</strong>
            <p>
              <TypedText>
                {say("referral.talk-reached", {
                  whom: talk.whom,
                  at: momentText(language(), talk.reachedAt),
                })}
              </TypedText>
            </p>
            <blockquote>
              <TypedText>{talk.words}</TypedText>
            </blockquote>
            <p class="terms">
              {say("referral.step-by", { day: momentText(language(), talk.at), name: talk.by })}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The earlier date, so that nobody relies on the one they remember. */
function Before({ read }: ReadProps) {
  const stands = standingRemoval(read.steps);
  const at = read.steps.findIndex(({ id }) => id === stands?.id);
  const before = standingRemoval(read.steps.slice(0, Math.max(0, at)));
  if (before === null) {
    return null;
  }
  const { planned } = before.deed;
  return (
    <p>
      {planned === null
        ? say("referral.removal-before-no-day")
        : say("referral.removal-before", { day: dayText(language(), planned) })}
    </p>
  );
}

function WhatNow({ read }: ReadProps) {
  const { recipient: cell, recipientName: name, recipientKinds: kinds } = read.referral;
  return (
    <>
      <ol>
        <li>
          {say("referral.removal-call", { agency: name })}
          <Ring
            {...{ today: today() }}
            directory={law().directory}
            agency={{ cell, name, kinds }}
          />
        </li>
        <li>{say("referral.removal-talk")}</li>
        <li>{say("referral.removal-lawyer")}</li>
        <li>{say("referral.removal-note")}</li>
      </ol>
      <p>
        <a class="ds-link" href="/routine">
          {say("referral.removal-decides")}
        </a>
        {" · "}
        <a
          class="ds-link"
          href={`/cases/${read.referral.caseId}/whom?need=lawyer&urgency=today&private=yes`}
        >
          {say("referral.removal-help")}
        </a>
      </p>
    </>
  );
}

/** A removal comes first, with whom to ring, until a colleague notes what was done. */
export function Removal(props: Props) {
  const { read, mayNote } = props;
  const stands = standingRemoval(read.steps);
  if (stands === null) {
    return read.talks.length === 0 ? null : (
      <Notice heading={say("referral.removal-is-off")}>
        <Talks {...props} />
      </Notice>
    );
  }
  const { decided, planned } = stands.deed;
  const acts = removalToAct(read.steps, read.talks) !== null;
  const form = mayNote ? (
    <TalkForm {...props} removal={stands.id} />
  ) : (
    <p>{say("referral.talk-who-notes")}</p>
  );
  return (
    <Notice heading={say("referral.removal")} tone={acts ? "urgent" : "awaited"} announced={acts}>
      <p>
        <strong>
          {say("referral.removal-decided", {
            agency: read.referral.recipientName,
            day: dayText(language(), decided),
          })}{" "}
          {planned === null
            ? say("referral.removal-no-day")
            : say("referral.removal-planned", { day: dayText(language(), planned) })}
        </strong>
      </p>
      <Before {...props} />
      {acts && <WhatNow {...props} />}
      <Talks {...props} />
      {acts ? (
        <>
          <h3>{say("referral.talk")}</h3>
          {form}
        </>
      ) : (
        mayNote && (
          <details open={wasSent("talk-words")}>
            <summary>{say("referral.talk-more")}</summary>
            {form}
          </details>
        )
      )}
    </Notice>
  );
}
