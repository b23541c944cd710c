import { readEditorsDesk } from "../../api/edit/read.ts";
import { citingKey, noteActsRead, readingActs, unreadSections } from "../../api/law/read.ts";
import {
  type ActSection,
  actNamed,
  nameOfPlace,
  type Place,
  sectionNamed,
} from "../../domain/knowledge/act.ts";
import { partsOf } from "../../law/acts/beside.ts";
import { heldElsewhere } from "../../law/acts/cite.ts";
import type { Resting } from "../../law/acts/citing.ts";
import { turnedAway, turnedFromCase } from "../access/turned-away.ts";
import { Actions, Button } from "../components/button.tsx";
import { Checkboxes } from "../components/choice.tsx";
import { ErrorSummary } from "../components/error-summary.tsx";
import { TextArea } from "../components/field.tsx";
import { BackLink } from "../components/way.tsx";
import { errorPage } from "../error-page.tsx";
import { post } from "../forms/post.ts";
import { page } from "../frame.tsx";
import { desk, house, language, law, param, redirect, say } from "../page.ts";
import { dayText } from "../texts/formats.ts";
import { addressOf } from "./cited.tsx";
import { restingName } from "./resting.tsx";

const readAt = (place: Place) => addressOf(place).replace("/law/", "/edit/law/");

export async function unreadPage(): Promise<Response> {
  const { cell, actor } = desk();
  const found = await readEditorsDesk(cell, actor);
  if (!found.ok) {
    return await turnedAway(found.refused);
  }
  const sections = [...unreadSections(law()).values()];
  return await page(
    { title: say("edit.law") },
    <>
      <BackLink href="/edit">{say("edit.heading")}</BackLink>
      <h1>{say("edit.law")}</h1>
      <p class="lead">
        {say(sections.length === 0 ? "edit.law.none" : "edit.law.how", {
          day: dayText(language(), law().acts.asOf),
        })}
      </p>
      <ul class="case-lines">
        {sections.map(({ place, resting }) => (
          <li class="case-line">
            <h2 lang="no">
              <a href={readAt(place)}>{nameOfPlace(place)}</a>
            </h2>
            <p lang="no">{place.section.title}</p>
            <p>{say("edit.law.resting", { count: resting.length })}</p>
          </li>
        ))}
      </ul>
    </>,
  );
}

interface Compared {
  readonly place: Place;
  readonly from: ActSection | null;
  /** What was read with those words; none: all was read. */
  readonly resting: readonly Resting[];
}

/** Each words that something was read with, beside those that hold now. */
function compared(place: Place, unread: ReturnType<typeof restingIn>): readonly Compared[] {
  const read = new Set(unread.map(({ readWith }) => readWith));
  return read.size === 0
    ? [{ place, from: place.section.earlier[0] ?? null, resting: [] }]
    : [...read].map((from) => ({
        ...{ place, from },
        resting: read.size === 1 ? [] : unread.filter(({ readWith }) => readWith === from),
      }));
}

const restingIn = ({ act, section }: Place) =>
  unreadSections(law()).get(`${act.id} ${section.number}`)?.resting ?? [];

const textOf = (section: ActSection | null) => (section?.gone === null ? section.text : "");

function Heading({ of }: { readonly of: ActSection | null }) {
  if (of === null) {
    return <h2>{say("edit.law.not-held")}</h2>;
  }
  const key = of.gone === null ? "law.of" : "edit.law.gone";
  return <h2>{say(key, { day: dayText(language(), of.asOf) })}</h2>;
}

/** The words that went, and those that came, each in their place. */
function WordsBeside({ place: { act, section }, from, resting }: Compared) {
  const parts = partsOf(textOf(from), textOf(section));
  const wasIn =
    from?.number === section.number ? null : heldElsewhere(law().acts, act, section.number);
  const Side = ({ without }: { readonly without: "added" | "removed" }) => (
    <div class="own-words" lang="no">
      {parts
        .filter((part) => !part[without])
        .map(({ added, removed, value }) => {
          if (added) {
            return <ins>{value}</ins>;
          }
          return removed ? <del>{value}</del> : value;
        })}
    </div>
  );
  return (
    <>
      {resting.length > 0 && (
        <>
          <p>{say("edit.law.read-with")}</p>
          <ul>
            {resting.map((each) => (
              <li>{restingName(each)}</li>
            ))}
          </ul>
        </>
      )}
      <div class="moved">
        <section>
          <Heading of={from} />
          {wasIn !== null && (
            <p class="terms" lang="no">
              <a href={addressOf(wasIn)}>{nameOfPlace(wasIn)}</a>
            </p>
          )}
          <Side without="added" />
        </section>
        <section>
          <Heading of={section} />
          <Side without="removed" />
          {section.amended !== null && (
            <p class="terms" lang="no">
              {section.amended}
            </p>
          )}
        </section>
      </div>
    </>
  );
}

function placeAsked(): Place | null {
  const act = actNamed(law().acts, param("id"));
  const section = act && sectionNamed(act, param("number"));
  return act === undefined || section === undefined ? null : { act, section };
}

async function show(): Promise<Response> {
  const { cell, actor } = desk();
  const found = await readEditorsDesk(cell, actor);
  if (!found.ok) {
    return await turnedAway(found.refused);
  }
  const place = placeAsked();
  if (place === null) {
    return await errorPage(404);
  }
  const { act, section } = place;
  const resting = restingIn(place);
  const from = act.lastAmended?.from ?? null;
  return await page(
    { title: nameOfPlace(place) },
    <>
      <ErrorSummary />
      <BackLink href="/edit/law">{say("edit.law")}</BackLink>
      <h1 lang="no">{`${nameOfPlace(place)}. ${section.title}`}</h1>
      {from !== null && <p>{say("law.last-amended", { day: dayText(language(), from) })}</p>}
      {compared(place, resting).map((each) => (
        <WordsBeside {...each} />
      ))}
      {resting.length === 0 ? (
        <p>{say("edit.law.all-read")}</p>
      ) : (
        <form method="post" action={readAt(place)}>
          <input type="hidden" name="hash" value={section.hash} />
          <Checkboxes
            name="citing"
            legend={say("edit.law.holds")}
            help={say("edit.law.holds-help")}
            options={resting.map((each) => ({ value: citingKey(each), label: restingName(each) }))}
            chosen={[]}
          />
          <TextArea
            name="why"
            rows={3}
            label={say("edit.law.why")}
            help={say("edit.law.why-help")}
          />
          <Actions>
            <Button>{say("edit.law.do")}</Button>
          </Actions>
        </form>
      )}
    </>,
  );
}

async function note(): Promise<Response> {
  const { cell, actor } = desk();
  const place = placeAsked();
  if (place === null) {
    return await errorPage(404);
  }
  const { act, section } = place;
  return await post(
    readingActs,
    { citing: "edit.law.holds", why: "edit.law.why" },
    {
      keep: (read) =>
        noteActsRead(
          cell,
          actor,
          law(),
          { ...read, act: act.id, section: section.number },
          house().now(),
        ),
      kept: async () => {
        await house().relearn();
        return redirect("/edit/law");
      },
      again: show,
      refused: turnedFromCase,
    },
  );
}

export const readActPage = { show, note };
