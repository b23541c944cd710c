import type { Context } from "hono";
import { answerProposal } from "../../../api/edit/answer.ts";
import { mendProposal } from "../../../api/edit/item-draft.ts";
import { readProposal } from "../../../api/edit/read.ts";
import { wrongWithEdit } from "../../../api/edit/wrong.ts";
import type { Desk, House } from "../../../api/house.ts";
import { conflictsWith, lookAlikes } from "../../../domain/edit/conflict.ts";
import { type Fit, fitOf, type Proposal } from "../../../domain/edit/edit.ts";
import { kindAndId, ofStatement } from "../../../domain/edit/item.ts";
import { readStatement, writeStatement } from "../../../domain/edit/statement.ts";
import { meansOf } from "../../../domain/provision/provision.ts";
import { dayOf } from "../../../domain/time/day.ts";
import { itemsOf, withEdit } from "../../../law/items/items.ts";
import { kindNames } from "../../../law/items/kinds.ts";
import type { Law } from "../../../law/law.ts";
import { turnedAway } from "../../access/turned-away.ts";
import { ActionLink, Actions, Button } from "../../components/button.tsx";
import { ErrorSummary, type Problem, problemOf } from "../../components/error-summary.tsx";
import { Facts } from "../../components/facts.tsx";
import { TextArea } from "../../components/field.tsx";
import { Notice } from "../../components/notice.tsx";
import { BackLink } from "../../components/way.tsx";
import type { Env } from "../../env.ts";
import { page } from "../../frame.tsx";
import { dayText } from "../../texts/formats.ts";
import type { Language, Say } from "../../texts/texts.ts";
import { problemAt, type Typed, textOf, tooLong, typedIn } from "../cases/form.ts";
import { AboutDecision, DecisionText } from "../decisions/decision.tsx";
import { Difference, ItemText, OneLanguage } from "./item-shown.tsx";
import { itemPath } from "./labels.ts";
import { readersPage } from "./readers-page.ts";
import { AnswerText, Conflicts, factorAt, proposalTitle, StatementText } from "./shown.tsx";
import { Whole } from "./whole.tsx";

interface Props {
  readonly say: Say;
  readonly language: Language;
  readonly law: Law;
  readonly proposal: Proposal;
}

function What({ say, language, law, proposal: { edit, answer } }: Props) {
  if (edit.kind === "new-decision") {
    const { would } = edit;
    const props = { say, language, factors: law.factors, decision: would };
    const means = meansOf(law.provisions);
    return (
      <>
        {answer === null && <p>{say("edit.not-yet")}</p>}
        <Conflicts
          say={say}
          conflicts={conflictsWith(law.factors, means, law.decisions, would)}
          alike={lookAlikes(law.decisions, would)}
        />
        <DecisionText {...props} later={null} />
      </>
    );
  }
  if (edit.kind === "item") {
    const item = itemsOf(law.files).get(edit.entry);
    return item === undefined ? null : (
      <Difference
        say={say}
        language={language}
        kind={item.kind}
        was={edit.was}
        would={edit.would}
      />
    );
  }
  if (edit.kind === "new-item" || edit.kind === "retire") {
    return <Whole say={say} language={language} law={law} edit={edit} waits={answer === null} />;
  }
  const entry = law.decisions.find(({ id }) => id === edit.entry);
  const factor = factorAt(law, entry, edit.place);
  const one = { say, language, factor };
  return (
    <>
      <h2>{say("edit.was")}</h2>
      <StatementText {...one} statement={edit.was} />
      <h2>{say("edit.would")}</h2>
      <OneLanguage say={say} was={edit.was} would={edit.would} />
      <StatementText {...one} statement={edit.would} />
      {entry !== undefined && edit.place === "side" && answer === null && (
        <>
          <h2>{say("edit.conflicts-if")}</h2>
          <Conflicts
            say={say}
            conflicts={conflictsWith(
              law.factors,
              meansOf(law.provisions),
              law.decisions,
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
function FitNotice({ say, language, law, proposal: { edit }, fit }: Props & { readonly fit: Fit }) {
  if (fit === "fits") {
    return null;
  }
  if (fit === "entry-moved") {
    return <p>{say("edit.fit.entry-moved")}</p>;
  }
  const entry = law.decisions.find(({ id }) => id === edit.entry);
  const now = entry && edit.kind === "change" ? readStatement(entry, edit.place) : undefined;
  const item = itemsOf(law.files).get(edit.entry);
  return (
    <Notice heading={say(`edit.fit.${fit}`)} tone="awaited">
      <p>{say(`edit.fit.${fit}-why`)}</p>
      {now !== undefined && (
        <>
          <p>{say("edit.stands-now")}:</p>
          <StatementText say={say} language={language} statement={now} />
        </>
      )}
      {edit.kind === "item" && item !== undefined && (
        <ItemText
          say={say}
          language={language}
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
  readonly say: Say;
  readonly id: string;
  readonly fit: Fit;
  readonly typed: Typed;
  readonly problems: readonly Problem[];
}

function AnswerForms({ say, id, fit, typed, problems }: AnswerProps) {
  const approvable = fit === "fits" || fit === "entry-moved";
  return (
    <form method="post" action={`/edit/proposals/${id}`}>
      {approvable && <p>{say("edit.approve-how")}</p>}
      <TextArea
        say={say}
        name="reason"
        rows={2}
        label={say("edit.reason")}
        help={say("edit.reason-help")}
        error={problemOf(problems, "reason")}
        value={textOf(typed, "reason")}
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

function Mend({ say, proposal: { id, edit } }: Pick<Props, "say" | "proposal">) {
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

function ItemLinks({ say, law, proposal }: Pick<Props, "say" | "law" | "proposal">) {
  const { edit, answer, id } = proposal;
  const kind = kindNames.find((name) => name === kindAndId(edit.entry)[0]);
  if (!ofStatement(edit) || kind === undefined) {
    return null;
  }
  const read = answer === null && edit.kind !== "retire" && readersPage(kind) !== null;
  const there = itemsOf(law.files).has(edit.entry) || law.retired.has(edit.entry);
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

async function show(
  c: Context<Env>,
  { law }: House,
  { cell, actor }: Desk,
  typed: Typed = {},
  problems: readonly Problem[] = [],
): Promise<Response> {
  const found = await readProposal(cell, actor, c.req.param("id") ?? "");
  if (!found.ok) {
    return await turnedAway(c, found.refused);
  }
  const say = c.get("say");
  const language = c.get("language");
  const { proposal, others } = found.value;
  const props = { say, language, law, proposal };
  const title = proposalTitle(props, proposal);
  const failed = problems.length > 0;
  const waits = proposal.answer === null;
  const item = itemsOf(law.files).get(proposal.edit.entry);
  const fit = waits ? fitOf(proposal, law.decisions, others, item?.value) : "fits";
  const own = proposal.by.id === actor.id;
  const { edit } = proposal;
  const beside =
    edit.kind !== "new-decision" ? undefined : (
      <AboutDecision say={say} language={language} factors={law.factors} decision={edit.would} />
    );
  const facts = [
    { term: say("edit.why"), value: proposal.why },
    ...(edit.kind !== "new-decision" ? [{ term: say("edit.source"), value: proposal.source }] : []),
  ];
  const by = { day: dayText(language, dayOf(proposal.proposed)), name: proposal.by.name };
  return await page(
    c,
    { title, failed, status: failed ? 400 : 200, beside },
    <>
      <ErrorSummary say={say} problems={problems} />
      <BackLink say={say} href="/edit">
        {say("edit.heading")}
      </BackLink>
      <h1>{title}</h1>
      <p class="terms">
        {say("edit.proposed-by", by)}. <AnswerText {...props} />
      </p>
      {waits && own && <p>{say("edit.proposed")}</p>}
      <FitNotice {...props} fit={fit} />
      <Facts facts={facts} />
      <What {...props} />
      <ItemLinks say={say} law={law} proposal={proposal} />
      {waits && own && <p>{say("edit.own")}</p>}
      {waits && !own && (
        <AnswerForms say={say} id={proposal.id} fit={fit} typed={typed} problems={problems} />
      )}
      {own && proposal.answer?.answer === "declined" && <Mend say={say} proposal={proposal} />}
      {law.decisions.some(({ id }) => id === edit.entry) && (
        <p>
          <a class="ds-link" href={`/edit/decisions/${edit.entry}`}>
            {say("edit.open-entry")}
          </a>
        </p>
      )}
    </>,
  );
}

async function answer(c: Context<Env>, house: House, desk: Desk): Promise<Response> {
  const typed = await typedIn(c);
  const proposal = c.req.param("id") ?? "";
  const long = tooLong(c.get("say"), typed, { reason: 2000 });
  if (long.length > 0) {
    return await show(c, house, desk, typed, long);
  }
  const how = textOf(typed, "answer") === "approved" ? "approved" : "declined";
  const request = { proposal, answer: how, reason: textOf(typed, "reason") } as const;
  const { cell, actor } = desk;
  const answered = await answerProposal(cell, actor, house.law, request, house.now());
  if (answered.ok) {
    if (how === "approved") {
      await house.relearn();
      house.nudge();
    }
    return c.redirect(`/edit/proposals/${proposal}`, 303);
  }
  const { refused } = answered;
  if (refused === "not-permitted" || refused === "edit.not-here" || refused === "edit.not-found") {
    return await turnedAway(c, refused);
  }
  return await show(c, house, desk, typed, [problemAt(c.get("say"), refused, "reason")]);
}

async function asRead(c: Context<Env>, house: House, { cell, actor }: Desk): Promise<Response> {
  const found = await readProposal(cell, actor, c.req.param("id") ?? "");
  if (!found.ok) {
    return await turnedAway(c, found.refused);
  }
  const { edit, id } = found.value.proposal;
  const { law } = house;
  const [kind, of] = kindAndId(edit.entry);
  const name = kindNames.find((each) => each === kind);
  const show = name === undefined ? null : readersPage(name);
  return show === null ||
    !ofStatement(edit) ||
    edit.kind === "retire" ||
    wrongWithEdit(law, edit).length > 0
    ? c.redirect(`/edit/proposals/${id}`, 303)
    : await show(c, house, of, withEdit(law.files, edit));
}

async function mend(c: Context<Env>, house: House, { cell, actor }: Desk): Promise<Response> {
  const id = c.req.param("id") ?? "";
  const begun = await mendProposal(cell, actor, house.law, id, house.now());
  if (!begun.ok) {
    return await turnedAway(c, begun.refused);
  }
  const { draft, decision } = begun.value;
  return c.redirect(`/edit/${decision ? "drafts" : "changes"}/${draft}`, 303);
}

export const proposalPage = {
  show: (c: Context<Env>, house: House, desk: Desk) => show(c, house, desk),
  answer,
  asRead,
  mend,
};
