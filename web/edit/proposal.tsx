import { answering, answerProposal } from "../../api/edit/answer.ts";
import { mendProposal } from "../../api/edit/item-draft.ts";
import { readProposal } from "../../api/edit/read.ts";
import { wrongWithEdit } from "../../api/edit/wrong.ts";
import { conflictsWith, lookAlikes } from "../../domain/edit/conflict.ts";
import { type Fit, fitOf, type Proposal } from "../../domain/edit/edit.ts";
import { kindAndId, ofStatement } from "../../domain/edit/item.ts";
import { readStatement, writeStatement } from "../../domain/edit/statement.ts";
import { meansOf } from "../../domain/provision/provision.ts";
import { dayOf } from "../../domain/time/day.ts";
import { itemsOf, withEdit } from "../../law/items/items.ts";
import { kindNames } from "../../law/items/kinds.ts";
import { turnedAway, turnedFromCase } from "../access/turned-away.ts";
import { ActionLink, Actions, Button } from "../components/button.tsx";
import { ErrorSummary } from "../components/error-summary.tsx";
import { Facts } from "../components/facts.tsx";
import { TextArea } from "../components/field.tsx";
import { Notice } from "../components/notice.tsx";
import { BackLink } from "../components/way.tsx";
import { AboutDecision, DecisionText } from "../decision/decision.tsx";
import { post } from "../forms/post.ts";
import { textOf } from "../forms/typed.ts";
import { page } from "../frame.tsx";
import { desk, house, language, law, param, redirect, say } from "../page.ts";
import { dayText } from "../texts/formats.ts";
import { Difference, ItemText, OneLanguage } from "./item-shown.tsx";
import { itemPath } from "./labels.ts";
import { readersPage } from "./readers-page.ts";
import { AnswerText, Conflicts, factorAt, proposalTitle, StatementText } from "./shown.tsx";
import { Whole } from "./whole.tsx";

interface Props {
  readonly proposal: Proposal;
}

function What({ proposal: { edit, answer } }: Props) {
  if (edit.kind === "new-decision") {
    const { would } = edit;
    const means = meansOf(law().provisions);
    return (
      <>
        {answer === null && <p>{say("edit.not-yet")}</p>}
        <Conflicts
          conflicts={conflictsWith(law().factors, means, law().decisions, would)}
          alike={lookAlikes(law().decisions, would)}
        />
        <DecisionText factors={law().factors} decision={would} later={null} />
      </>
    );
  }
  if (edit.kind === "item") {
    const item = itemsOf(law().files).get(edit.entry);
    return item === undefined ? null : (
      <Difference kind={item.kind} was={edit.was} would={edit.would} />
    );
  }
  if (edit.kind === "new-item" || edit.kind === "retire") {
    return <Whole edit={edit} waits={answer === null} />;
  }
  const entry = law().decisions.find(({ id }) => id === edit.entry);
  const factor = factorAt(entry, edit.place);
  return (
    <>
      <h2>{say("edit.was")}</h2>
      <StatementText factor={factor} statement={edit.was} />
      <h2>{say("edit.would")}</h2>
      <OneLanguage was={edit.was} would={edit.would} />
      <StatementText factor={factor} statement={edit.would} />
      {entry !== undefined && edit.place === "side" && answer === null && (
        <>
          <h2>{say("edit.conflicts-if")}</h2>
          <Conflicts
            conflicts={conflictsWith(
              law().factors,
              meansOf(law().provisions),
              law().decisions,
              writeStatement(entry, "side", edit.would),
            )}
            alike={[]}
          />
        </>
      )}
    </>
  );
}

/** Whether the statement it was based on is unchanged. */
function FitNotice({ proposal: { edit }, fit }: Props & { readonly fit: Fit }) {
  if (fit === "fits") {
    return null;
  }
  if (fit === "entry-moved") {
    return <p>{say("edit.fit.entry-moved")}</p>;
  }
  const entry = law().decisions.find(({ id }) => id === edit.entry);
  const now = entry && edit.kind === "change" ? readStatement(entry, edit.place) : undefined;
  const item = itemsOf(law().files).get(edit.entry);
  return (
    <Notice heading={say(`edit.fit.${fit}`)} tone="awaited">
      <p>{say(`edit.fit.${fit}-why`)}</p>
      {now !== undefined && (
        <>
          <p>{say("edit.stands-now")}:</p>
          <StatementText statement={now} />
        </>
      )}
      {edit.kind === "item" && item !== undefined && (
        <ItemText
          kind={item.kind}
          value={Object.fromEntries(
            Object.keys(edit.would).map((name) => [name, item.value[name] ?? null]),
          )}
        />
      )}
    </Notice>
  );
}

interface AnswerProps {
  readonly id: string;
  readonly fit: Fit;
}

function AnswerForms({ id, fit }: AnswerProps) {
  const approvable = fit === "fits" || fit === "entry-moved";
  return (
    <form method="post" action={`/edit/proposals/${id}`}>
      {approvable && <p>{say("edit.approve-how")}</p>}
      <TextArea
        name="reason"
        rows={2}
        label={say("edit.reason")}
        help={say("edit.reason-help")}
        optional={approvable}
      />
      <Actions>
        {approvable && (
          <Button name="answer" value="approved">
            {say("edit.approve")}
          </Button>
        )}
        <Button variant="secondary" name="answer" value="declined">
          {say("edit.decline")}
        </Button>
      </Actions>
    </form>
  );
}

function Mend({ proposal: { id, edit } }: Pick<Props, "proposal">) {
  if (edit.kind === "retire") {
    return null;
  }
  if (edit.kind === "change") {
    const place = new URLSearchParams({ place: edit.place, from: id });
    return (
      <Actions>
        <ActionLink href={`/edit/decisions/${edit.entry}/change?${place}`}>
          {say("edit.mend")}
        </ActionLink>
      </Actions>
    );
  }
  return (
    <form method="post" action={`/edit/proposals/${id}/mend`}>
      <p>{say("edit.mend-how")}</p>
      <Actions>
        <Button>{say("edit.mend")}</Button>
      </Actions>
    </form>
  );
}

function ItemLinks({ proposal }: Pick<Props, "proposal">) {
  const { edit, answer, id } = proposal;
  const kind = kindNames.find((name) => name === kindAndId(edit.entry)[0]);
  if (!ofStatement(edit) || kind === undefined) {
    return null;
  }
  const read = answer === null && edit.kind !== "retire" && readersPage(kind) !== null;
  const there = itemsOf(law().files).has(edit.entry) || law().retired.has(edit.entry);
  return (
    <ul>
      {read && (
        <li>
          <a class="ds-link" href={`/edit/proposals/${id}/as-read`}>
            {say("edit.as-read")}
          </a>
        </li>
      )}
      {there && (
        <li>
          <a class="ds-link" href={itemPath({ kind, id: kindAndId(edit.entry)[1] })}>
            {say("edit.open-entry")}
          </a>
        </li>
      )}
    </ul>
  );
}

async function show(): Promise<Response> {
  const { cell, actor } = desk();
  const found = await readProposal(cell, actor, param("id"));
  if (!found.ok) {
    return await turnedAway(found.refused);
  }
  const { proposal, others } = found.value;
  const props = { proposal };
  const title = proposalTitle(proposal);
  const waits = proposal.answer === null;
  const item = itemsOf(law().files).get(proposal.edit.entry);
  const fit = waits ? fitOf(proposal, law().decisions, others, item?.value) : "fits";
  const own = proposal.by.id === actor.id;
  const { edit } = proposal;
  const beside =
    edit.kind !== "new-decision" ? undefined : (
      <AboutDecision factors={law().factors} decision={edit.would} />
    );
  const facts = [
    { term: say("edit.why"), value: proposal.why },
    ...(edit.kind !== "new-decision" ? [{ term: say("edit.source"), value: proposal.source }] : []),
  ];
  const by = { day: dayText(language(), dayOf(proposal.proposed)), name: proposal.by.name };
  return await page(
    { title, beside },
    <>
      <ErrorSummary />
      <BackLink href="/edit">{say("edit.heading")}</BackLink>
      <h1>{title}</h1>
      <p class="terms">
        {say("edit.proposed-by", by)}. <AnswerText {...props} />
      </p>
      {waits && own && <p>{say("edit.proposed")}</p>}
      <FitNotice {...props} fit={fit} />
      <Facts facts={facts} />
      <What {...props} />
      <ItemLinks proposal={proposal} />
      {waits && own && <p>{say("edit.own")}</p>}
      {waits && !own && <AnswerForms id={proposal.id} fit={fit} />}
      {own && proposal.answer?.answer === "declined" && <Mend proposal={proposal} />}
      {law().decisions.some(({ id }) => id === edit.entry) && (
        <p>
          <a class="ds-link" href={`/edit/decisions/${edit.entry}`}>
            {say("edit.open-entry")}
          </a>
        </p>
      )}
    </>,
  );
}

async function answer(): Promise<Response> {
  const { cell, actor } = desk();
  const proposal = param("id");
  return await post(
    answering,
    {},
    {
      told: {
        answer: (typed) => (textOf(typed, "answer") === "approved" ? "approved" : "declined"),
      },
      keep: async (answered) => {
        const request = { proposal, ...answered };
        const outcome = await answerProposal(cell, actor, law(), request, house().now());
        if (outcome.ok && answered.answer === "approved") {
          await house().relearn();
          house().nudge();
        }
        return outcome;
      },
      kept: () => redirect(`/edit/proposals/${proposal}`),
      again: show,
      refused: turnedFromCase,
    },
  );
}

async function asRead(): Promise<Response> {
  const { cell, actor } = desk();
  const found = await readProposal(cell, actor, param("id"));
  if (!found.ok) {
    return await turnedAway(found.refused);
  }
  const { edit, id } = found.value.proposal;
  const [kind, of] = kindAndId(edit.entry);
  const name = kindNames.find((each) => each === kind);
  const show = name === undefined ? null : readersPage(name);
  return show === null ||
    !ofStatement(edit) ||
    edit.kind === "retire" ||
    wrongWithEdit(law(), edit).length > 0
    ? redirect(`/edit/proposals/${id}`)
    : await show(of, withEdit(law().files, edit));
}

async function mend(): Promise<Response> {
  const { cell, actor } = desk();
  const id = param("id");
  const begun = await mendProposal(cell, actor, law(), id, house().now());
  if (!begun.ok) {
    return await turnedAway(begun.refused);
  }
  const { draft, decision } = begun.value;
  return redirect(`/edit/${decision ? "drafts" : "changes"}/${draft}`);
}

export const proposalPage = {
  show,
  answer,
  asRead,
  mend,
};
