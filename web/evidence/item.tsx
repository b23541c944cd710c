import { bearItem, bearing, withdraw, withdrawing } from "../../api/evidence/bear.ts";
import { passing, passOn } from "../../api/evidence/custody.ts";
import { type OneItem, readItem } from "../../api/evidence/read.ts";
import type { KeptBearing } from "../../domain/evidence/bearing.ts";
import type { KeptItem, Withdrawn } from "../../domain/evidence/kept.ts";
import { turnedFromCase } from "../access/turned-away.ts";
import { CaseTabs, CaseTop } from "../case/case-frame.tsx";
import { ActionLink, Actions, Button } from "../components/button.tsx";
import { RadioGroup } from "../components/choice.tsx";
import { ErrorSummary } from "../components/error-summary.tsx";
import { Facts } from "../components/facts.tsx";
import { TextArea } from "../components/field.tsx";
import { Notice } from "../components/notice.tsx";
import { TypedText } from "../components/typed-text.tsx";
import { FormId } from "../forms/form-id.tsx";
import { post } from "../forms/post.ts";
import { problemAt, sent } from "../forms/sent.ts";
import { page } from "../frame.tsx";
import { desk, house, language, law, param, redirect, say } from "../page.ts";
import { momentText } from "../texts/formats.ts";
import { BearsFields, placesOf } from "./bears-fields.tsx";
import { factsOf, nameOf, placeName } from "./item-facts.tsx";
import { always, evidenceAt, itemName } from "./names.tsx";
import { FileBox, passingName, Way } from "./way.tsx";

interface Props {
  readonly caseId: string;
  readonly found: OneItem;
}

function Taken({ taken }: { readonly taken: Withdrawn }) {
  const { why, at, by } = taken;
  return (
    <p>
      {say("evidence.withdrawn-by", { at: momentText(language(), at), by })}{" "}
      <TypedText>{why}</TypedText>
    </p>
  );
}

function OneBearing({ found, said }: Pick<Props, "found"> & { readonly said: KeptBearing }) {
  const { on, bears, of, words, withdrawn } = said;
  const whom =
    of === "all" ? say("evidence.of-all") : of.map((each) => nameOf(found, each)).join(", ");
  return (
    <li class="case-line">
      <p>
        <strong>{say(`evidence.bears.${bears}`)}</strong> {placeName(found, on)}.{" "}
        <span class="terms">
          <TypedText>{whom}</TypedText>
        </span>
      </p>
      {words !== "" && (
        <p>
          <TypedText>{words}</TypedText>
        </p>
      )}
      {withdrawn !== null && <Taken taken={withdrawn} />}
    </li>
  );
}

/** The item, or one thing that it was said to bear on. */
function Withdrawal({ caseId, found }: Props) {
  const { item, bearings } = found;
  const own = bearings.filter((each) => each.item === item.id && each.withdrawn === null);
  const options = [
    { value: "", label: say("evidence.whole-item"), help: say("evidence.withdraw-what") },
    ...own.map(({ id, on, bears }) => ({
      value: id,
      label: `${say(`evidence.bears.${bears}`)} ${placeName(found, on)}`,
    })),
  ];
  return (
    <form method="post" action={evidenceAt(caseId, `items/${item.id}/withdraw`)}>
      <RadioGroup
        name="bearing"
        legend={say("evidence.withdraw-which")}
        options={options}
        chosen=""
        unknown={null}
      />
      <TextArea name="why" label={say("evidence.why")} rows={2} />
      <Button variant="secondary">{say("evidence.withdraw")}</Button>
    </form>
  );
}

function Bears({ caseId, found }: Props) {
  const { item, bearings } = found;
  const own = bearings.filter((each) => each.item === item.id);
  const isTyped = problemAt("on") !== undefined || problemAt("persons") !== undefined;
  return (
    <section class="card">
      <h2>{say("evidence.bears-on")}</h2>
      {own.length === 0 && <p>{say("evidence.bears-on-nothing")}</p>}
      <ul class="case-lines">
        {own.map((said) => (
          <OneBearing {...{ found, said }} />
        ))}
      </ul>
      {placesOf(found).length > 0 && item.withdrawn === null && (
        <details open={isTyped || own.length === 0}>
          <summary>{say("evidence.bears-more")}</summary>
          <form method="post" action={evidenceAt(caseId, `items/${item.id}`)}>
            <FormId />
            <BearsFields found={found} />
            <TextArea name="words" label={say("evidence.words")} optional rows={2} />
            <Button variant="secondary">{say("evidence.keep-bearing")}</Button>
          </form>
        </details>
      )}
    </section>
  );
}

const correctionOf = (found: OneItem): KeptItem | undefined =>
  found.items.find(({ corrects }) => corrects === found.item.id);

function Standing({ caseId, found }: Props) {
  const { item } = found;
  const newer = correctionOf(found);
  const older = found.items.find(({ id }) => id === item.corrects);
  return (
    <>
      {newer !== undefined && (
        <Notice heading={say("evidence.corrected")}>
          <p>
            <a class="ds-link" href={evidenceAt(caseId, `items/${newer.id}`)}>
              {itemName(newer)}
            </a>
          </p>
        </Notice>
      )}
      {older !== undefined && (
        <p>
          {say("evidence.corrects")}{" "}
          <a class="ds-link" href={evidenceAt(caseId, `items/${older.id}`)}>
            {itemName(older)}
          </a>
        </p>
      )}
      {item.withdrawn !== null && (
        <Notice heading={say("evidence.withdrawn")}>
          <Taken taken={item.withdrawn} />
        </Notice>
      )}
    </>
  );
}

function Change({ caseId, found }: Props) {
  const { item } = found;
  return item.withdrawn !== null || correctionOf(found) !== undefined ? null : (
    <>
      <Actions>
        <ActionLink variant="secondary" href={evidenceAt(caseId, `items/new?corrects=${item.id}`)}>
          {say("evidence.correct")}
        </ActionLink>
      </Actions>
      <details open={problemAt("why") !== undefined}>
        <summary>{say("evidence.withdraw-item")}</summary>
        <Withdrawal {...{ caseId, found }} />
      </details>
    </>
  );
}

async function itemPageAgain(): Promise<Response> {
  const { cell, actor } = desk();
  const [caseId, item] = [param("id"), param("thing")];
  const read = await readItem(cell, actor, law(), { caseId, item, period: always });
  if (!read.ok) {
    return await turnedFromCase(read);
  }
  const { value: found } = read;
  const problems = sent()?.problems ?? [];
  return await page(
    {
      title: `${say("evidence.item", { number: found.item.number })}, ${found.head.label}`,
      tabs: <CaseTabs caseId={caseId} here="evidence-items" />,
      ...(problems.length > 0 ? { status: 400, failed: true } : {}),
    },
    <>
      <ErrorSummary problems={problems} />
      <CaseTop head={found.head} heading={`${found.item.number} ${found.item.what}`} />
      <Standing {...{ caseId, found }} />
      <Facts facts={factsOf({ caseId, found })} />
      <Bears {...{ caseId, found }} />
      <FileBox {...{ caseId, found }} />
      <Way {...{ caseId, found }} />
      <Change {...{ caseId, found }} />
    </>,
  );
}

export const evidenceItemPage = (): Promise<Response> => itemPageAgain();

const thisItem = () => ({ caseId: param("id"), item: param("thing") });
const back = ({ item }: { readonly item: string }) =>
  redirect(evidenceAt(param("id"), `items/${item}`));

export async function postBearing(): Promise<Response> {
  const { cell, actor } = desk();
  const labels = {
    on: { wrong: "evidence.on-missing" },
    bears: { wrong: "evidence.bears-missing" },
    persons: "evidence.of-persons",
    words: "evidence.words",
  } as const;
  return await post(bearing, labels, {
    keep: (wish) => bearItem(cell, actor, law(), { ...wish, ...thisItem() }, house().now()),
    kept: back,
    again: itemPageAgain,
  });
}

export async function postWithdrawn(): Promise<Response> {
  const { cell, actor } = desk();
  return await post(withdrawing, { why: "evidence.why" } as const, {
    keep: (wish) => withdraw(cell, actor, { ...wish, ...thisItem() }, house().now()),
    kept: back,
    again: itemPageAgain,
  });
}

export async function postCustody(): Promise<Response> {
  const { cell, actor } = desk();
  const labels = {
    deed: { wrong: "evidence.step-missing" },
    happened: "evidence.on-day",
    from: "evidence.had-it",
    to: "evidence.got-it",
    where: "evidence.kept-where",
    seal: "evidence.seal",
    why: "evidence.why",
  } as const;
  return await post(passing, labels, {
    nameOf: passingName,
    keep: (wish) => passOn(cell, actor, { ...wish, ...thisItem() }, house().now()),
    kept: back,
    again: itemPageAgain,
  });
}
