import { citingKey, unreadSections } from "../../api/law/read.ts";
import { citationIn } from "../../domain/base/citation.ts";
import {
  type Act,
  type ActSection,
  actNamed,
  numberText,
  type Place,
  sectionNamed,
  sourceOf,
} from "../../domain/knowledge/act.ts";
import { restingOn } from "../../law/acts/citations.ts";
import { nowIn } from "../../law/acts/cite.ts";
import type { CitingKind } from "../../law/acts/citing.ts";
import { BackLink } from "../components/way.tsx";
import { errorPage } from "../error-page.tsx";
import { page } from "../frame.tsx";
import { language, law, say } from "../page.ts";
import { dayText } from "../texts/formats.ts";
import { addressOf, Cited } from "./cited.tsx";
import { restingHere, restingName } from "./resting.tsx";

const nameOf = ({ names, id }: Act) => names[0] ?? id;

function AsOf({ act }: { readonly act: Act | null }) {
  const { acts } = law();
  const { asOf } = act ?? acts;
  const amended = act?.lastAmended?.from ?? null;
  return (
    <>
      <p>
        {say("law.as-of", { day: dayText(language(), asOf) })}{" "}
        {amended !== null && say("law.last-amended", { day: dayText(language(), amended) })}
      </p>
      {act !== null && (
        <p>
          {say("law.source")}:{" "}
          <a class="ds-link" href={sourceOf(act)} rel="noreferrer">
            {sourceOf(act)}
          </a>
        </p>
      )}
      <p class="terms" lang="no">
        {acts.source}
      </p>
    </>
  );
}

export function actsPage(): Response | Promise<Response> {
  const acts = law().acts.all.toSorted((a, b) => nameOf(a).localeCompare(nameOf(b), "nb"));
  return page(
    { title: say("law.heading") },
    <>
      <BackLink href="/knowledge">{say("knowledge.heading")}</BackLink>
      <h1>{say("law.heading")}</h1>
      <p class="lead">{say("law.about")}</p>
      <p>
        <a class="ds-link" href="/law/changes">
          {say("law.since")}
        </a>
      </p>
      <ul class="case-lines">
        {acts.map((act) => (
          <li class="case-line" lang="no">
            <h2>
              <a href={`/law/${encodeURIComponent(nameOf(act))}`}>{nameOf(act)}</a>
            </h2>
            <p>{act.title}</p>
            {act.asOf !== law().acts.asOf && (
              <p lang={language()}>{say("law.of", { day: dayText(language(), act.asOf) })}</p>
            )}
          </li>
        ))}
      </ul>
      <AsOf act={null} />
    </>,
  );
}

export function actPage(name: string): Response | Promise<Response> {
  const act = actNamed(law().acts, name);
  if (act === undefined) {
    return errorPage(404);
  }
  return page(
    { title: nameOf(act) },
    <>
      <BackLink href="/law">{say("law.heading")}</BackLink>
      <h1 lang="no">{nameOf(act)}</h1>
      <p class="lead" lang="no">
        {act.title}
      </p>
      <p>{say("law.held")}</p>
      <ul lang="no">
        {[...act.sections.values()].map((section) => (
          <li>
            <a class="ds-link" href={addressOf({ act, section })}>
              {numberText(section.number)}
            </a>{" "}
            {section.title}
          </li>
        ))}
      </ul>
      <AsOf act={act} />
    </>,
  );
}

function Words({ act, text }: { readonly act: Act; readonly text: string }) {
  return (
    <div lang="no">
      {text.split("\n\n").map((block) =>
        block.startsWith("- ") ? (
          <ul>
            {block.split("\n").map((line) => (
              <li>
                <Cited text={line.replace(/^- /, "")} of={act} />
              </li>
            ))}
          </ul>
        ) : (
          <p>
            <Cited text={block} of={act} />
          </p>
        ),
      )}
    </div>
  );
}

const pagesOf: Readonly<Partial<Record<CitingKind, string>>> = {
  provision: "/knowledge/provisions/",
  concept: "/knowledge/concepts/",
  change: "/knowledge/changes#",
  sign: "/knowledge/signs#",
  body: "/knowledge/directory/",
};

function Rests({ place }: { readonly place: Place }) {
  const found = restingOn(restingHere(), place);
  const key = `${place.act.id} ${place.section.number}`;
  const unread = new Set(unreadSections(law()).get(key)?.resting.map(citingKey));
  return found.length === 0 ? null : (
    <>
      <h2>{say("law.rests")}</h2>
      <ul>
        {found.map((resting) => {
          const { kind, id, text } = resting;
          const address = pagesOf[kind];
          const name = restingName(resting);
          return (
            <li>
              {address === undefined ? (
                name
              ) : (
                <a class="ds-link" href={`${address}${id}`}>
                  {name}
                </a>
              )}{" "}
              <span class="terms">{citationIn(language(), text)}</span>
              {unread.has(citingKey(resting)) && (
                <strong data-code="law.changed"> {say("law.changed")}</strong>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** Words that newer ones took the place of. */
function Earlier({ section: { asOf: now, earlier } }: { readonly section: ActSection }) {
  return (
    <>
      {earlier.map(({ asOf, hash, text, gone }, at) =>
        gone !== null ? null : (
          <details id={`earlier-${hash}`}>
            <summary>
              {say("law.earlier", {
                day: dayText(language(), asOf),
                until: dayText(language(), earlier[at - 1]?.asOf ?? now),
              })}
            </summary>
            <div class="own-words" lang="no">
              {text}
            </div>
          </details>
        ),
      )}
    </>
  );
}

export function sectionPage(name: string, number: string): Response | Promise<Response> {
  const act = actNamed(law().acts, name);
  const section = act === undefined ? undefined : sectionNamed(act, number);
  if (act === undefined || section === undefined) {
    return errorPage(404);
  }
  const title = `${numberText(section.number)}. ${section.title}`;
  const now = nowIn(law().acts, { act, section });
  return page(
    { title: `${nameOf(act)} ${numberText(section.number)}` },
    <>
      <BackLink href={`/law/${encodeURIComponent(nameOf(act))}`}>{nameOf(act)}</BackLink>
      <h1 lang="no">{title}</h1>
      <p class="terms" lang="no">
        {[act.title, ...section.within].join(" · ")}
      </p>
      {section.gone !== null && (
        <p>
          <strong>{say("edit.law.gone", { day: dayText(language(), section.gone) })}</strong>
        </p>
      )}
      {now !== null && (
        <p>
          {say("law.now-in")}:{" "}
          <a class="ds-link" href={addressOf(now)}>
            {nameOf(now.act)} {numberText(now.section.number)}
          </a>
        </p>
      )}
      <Words act={act} text={section.text} />
      {section.amended !== null && (
        <p class="terms" lang="no">
          {section.amended}
        </p>
      )}
      <Rests place={{ act, section }} />
      <Earlier section={section} />
      <AsOf act={act} />
    </>,
  );
}
