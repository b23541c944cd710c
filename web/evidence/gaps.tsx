import {
  addGap,
  type GapsOfCase,
  goingOn,
  goOnWithGap,
  missing,
  readGaps,
} from "../../api/evidence/gap.ts";
import { elementKey } from "../../domain/evidence/bearing.ts";
import { endOf, gapSteps, type KeptGap } from "../../domain/evidence/gap.ts";
import { turnedFromCase } from "../access/turned-away.ts";
import { CaseTabs, CaseTop } from "../case/case-frame.tsx";
import { Button } from "../components/button.tsx";
import { RadioGroup } from "../components/choice.tsx";
import { ErrorSummary } from "../components/error-summary.tsx";
import { Select, TextArea, TextField } from "../components/field.tsx";
import { EmptyState } from "../components/notice.tsx";
import { TypedText } from "../components/typed-text.tsx";
import { FormId } from "../forms/form-id.tsx";
import { post } from "../forms/post.ts";
import { sent } from "../forms/sent.ts";
import { page } from "../frame.tsx";
import { desk, house, language, law, param, query, redirect, say, today } from "../page.ts";
import { dayText } from "../texts/formats.ts";
import { said } from "./bears-fields.tsx";
import { elementsIn, Missing } from "./gap-form.tsx";
import { always, evidenceAt } from "./names.tsx";

interface Props {
  readonly caseId: string;
  readonly found: GapsOfCase;
}

function elementName(found: GapsOfCase, { provision, element }: KeptGap): string {
  const key = elementKey(provision, element);
  const options = elementsIn(found).flatMap((group) => group.options);
  return options.find(({ value }) => value === key)?.label ?? key;
}

function whomText({ persons }: GapsOfCase, { of }: KeptGap): string {
  const name = (id: string) => persons.find((each) => each.id === id)?.pseudonym ?? "";
  return of === "all" ? say("evidence.of-all") : of.map(name).join(", ");
}

function Last({ gap }: { readonly gap: KeptGap }) {
  const { last } = gap;
  if (last === null) {
    return <>{say("evidence.no-last-day")}</>;
  }
  return (
    <>
      <strong>{say("evidence.last-day", { day: dayText(language(), last.day) })}</strong>{" "}
      {say(`evidence.why.${last.why}`)}
      {last.source !== "" && (
        <>
          {" "}
          (<TypedText>{last.source}</TypedText>)
        </>
      )}
    </>
  );
}

function Deeds({ gap, caseId, found }: Props & { readonly gap: KeptGap }) {
  return (
    <ul>
      {gap.deeds.map(({ what, happened, item, words }) => {
        const got = found.items.find(({ id }) => id === item);
        return (
          <li>
            {say(`evidence.step.${what}`)} {dayText(language(), happened)}{" "}
            {got !== undefined && (
              <a class="ds-link" href={evidenceAt(caseId, `items/${got.id}`)}>
                {say("evidence.item", { number: got.number })}
              </a>
            )}{" "}
            <TypedText>{words}</TypedText>
          </li>
        );
      })}
    </ul>
  );
}

function GoOn({ gap, caseId, found }: Props & { readonly gap: KeptGap }) {
  const items = found.items.filter(({ withdrawn }) => withdrawn === null);
  return (
    <form method="post" action={evidenceAt(caseId, `gaps/${gap.id}`)}>
      <FormId />
      <RadioGroup
        name="what"
        legend={say("evidence.what-happened")}
        options={said("step", gapSteps)}
        chosen={gap.deeds.length === 0 ? "asked" : "got"}
        unknown={null}
      />
      <TextField name="happened" type="date" label={say("evidence.on-day")} value={today()} />
      <Select
        name="item"
        label={say("evidence.got-item")}
        options={[
          { value: "", label: say("evidence.no-item") },
          ...items.map(({ id, number, what }) => ({ value: id, label: `${number} ${what}` })),
        ]}
      />
      <TextArea name="words" label={say("evidence.words")} optional rows={2} />
      <Button variant="secondary">{say("evidence.keep-step")}</Button>
    </form>
  );
}

function OneGap({ gap, caseId, found }: Props & { readonly gap: KeptGap }) {
  const isOpen = endOf(gap) === null;
  return (
    <li class="case-line" id={gap.id}>
      <h2>
        <TypedText>{gap.what}</TypedText>
      </h2>
      <p>
        {say("evidence.ask", { who: gap.askWhom })} <Last gap={gap} />
      </p>
      <p class="terms">
        {elementName(found, gap)}. <TypedText>{whomText(found, gap)}</TypedText>
      </p>
      {gap.basis !== "" && (
        <p class="terms">
          {say("evidence.basis")}: <TypedText>{gap.basis}</TypedText>
        </p>
      )}
      <Deeds {...{ gap, caseId, found }} />
      {isOpen && (
        <p>
          <a class="ds-link" href={evidenceAt(caseId, `gaps?gap=${gap.id}#go-on`)}>
            {say("evidence.go-on")}
          </a>
        </p>
      )}
    </li>
  );
}

async function gapsAgain(chosen = query("gap")): Promise<Response> {
  const { cell, actor } = desk();
  const caseId = param("id");
  const read = await readGaps(cell, actor, law(), { caseId, period: always });
  if (!read.ok) {
    return await turnedFromCase(read);
  }
  const { value: found } = read;
  const problems = sent()?.problems ?? [];
  const open = found.gaps.find((gap) => gap.id === chosen && endOf(gap) === null);
  return await page(
    {
      title: `${say("evidence.gaps")}, ${found.head.label}`,
      tabs: <CaseTabs caseId={caseId} here="evidence-gaps" />,
      ...(problems.length > 0 ? { status: 400, failed: true } : {}),
    },
    <>
      <ErrorSummary problems={problems} />
      <CaseTop head={found.head} heading={say("evidence.gaps")} />
      {open === undefined ? null : (
        <section class="card" id="go-on">
          <h2>
            <TypedText>{open.what}</TypedText>
          </h2>
          <GoOn {...{ caseId, found }} gap={open} />
        </section>
      )}
      {found.gaps.length === 0 && (
        <EmptyState heading={say("evidence.no-gaps")}>
          <p>{say("evidence.no-items-how")}</p>
        </EmptyState>
      )}
      <ul class="case-lines">
        {found.gaps.map((gap) => (
          <OneGap {...{ gap, caseId, found }} />
        ))}
      </ul>
      {open === undefined && <Missing {...{ caseId, found }} />}
    </>,
  );
}

export const gapsPage = (): Promise<Response> => gapsAgain();

export async function postGap(): Promise<Response> {
  const { cell, actor } = desk();
  const caseId = param("id");
  const labels = {
    what: "evidence.missing-what",
    askWhom: "evidence.ask-whom",
    on: "evidence.for-element",
    persons: "evidence.of-persons",
    basis: "evidence.basis",
    lastDay: "evidence.last",
    why: "evidence.why-last",
    source: "evidence.last-source",
  } as const;
  return await post(missing, labels, {
    keep: (wish) => addGap(cell, actor, law(), { ...wish, caseId }, house().now()),
    kept: ({ id }) => redirect(evidenceAt(caseId, `gaps#${id}`)),
    again: gapsPage,
  });
}

export async function postGapStep(): Promise<Response> {
  const { cell, actor } = desk();
  const [caseId, gap] = [param("id"), param("thing")];
  const labels = {
    what: { wrong: "evidence.step-missing" },
    happened: "evidence.on-day",
    item: "evidence.got-item",
    words: "evidence.words",
  } as const;
  return await post(goingOn, labels, {
    keep: (wish) => goOnWithGap(cell, actor, { ...wish, caseId, gap }, house().now()),
    kept: () => redirect(evidenceAt(caseId, `gaps#${gap}`)),
    again: () => gapsAgain(gap),
  });
}
