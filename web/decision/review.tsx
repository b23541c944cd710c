import { may } from "../../domain/access/may.ts";
import { dueForReview, type KnowledgeEntry } from "../../domain/knowledge/review.ts";
import { entryOfReview, itemsOf } from "../../law/items/items.ts";
import type { LawFiles } from "../../law/law.ts";
import { itemPath } from "../edit/labels.ts";
import { page } from "../frame.tsx";
import { tongues } from "../job/tongues.ts";
import { desk, language, law, say, today } from "../page.ts";
import { dayText } from "../texts/formats.ts";
import { areas, languageNames, languages } from "../texts/texts.ts";
import { entryNames } from "./entry-name.ts";

interface Props {
  readonly heading: string;
  readonly entries: readonly KnowledgeEntry[];
  readonly files: LawFiles;
  readonly nameOf: (entry: KnowledgeEntry) => string;
  readonly edits: boolean;
}

function ChangeLink({
  files,
  nameOf,
  entry,
}: Pick<Props, "files" | "nameOf"> & { readonly entry: KnowledgeEntry }) {
  const item = itemsOf(files).get(entryOfReview(entry, files) ?? "");
  const href = item === undefined ? `/edit/decisions/${entry.id}` : itemPath(item);
  return item === undefined && entry.kind !== "decision" ? null : (
    <a class="ds-link" href={href}>
      {say("edit.propose-change")}
      <span class="unseen">: {nameOf(entry)}</span>
    </a>
  );
}

function Entries({ heading, entries, files, nameOf, edits }: Props) {
  const kinds = [...new Set(entries.map(({ kind }) => kind))].map((kind) => ({
    kind,
    of: entries.filter((entry) => entry.kind === kind),
  }));
  return (
    <>
      <h2>
        {heading} ({entries.length})
      </h2>
      {entries.length === 0 && <p>{say("knowledge.nothing")}</p>}
      {kinds.map(({ kind, of }) => (
        <details class="sources">
          <summary>
            {say(`knowledge.kind.${kind}`)} ({of.length})
          </summary>
          <ul>
            {of.map((entry) => (
              <li>
                {say("knowledge.entry", {
                  id: nameOf(entry),
                  day: dayText(language(), entry.reviewBy),
                })}{" "}
                {edits && <ChangeLink files={files} nameOf={nameOf} entry={entry} />}
              </li>
            ))}
          </ul>
        </details>
      ))}
    </>
  );
}

function UnreadTexts() {
  return (
    <>
      <h2>{say("knowledge.texts-unread")}</h2>
      <ul>
        {languages.map((language) => {
          const unread = Object.entries(areas[language])
            .filter(([, { readBy }]) => readBy === null)
            .map(([name]) => name);
          return (
            <li>
              {languageNames[language]}:{" "}
              {unread.length === 0 ? say("knowledge.nothing") : unread.join(", ")}
            </li>
          );
        })}
      </ul>
      <h3>{say("knowledge.door-languages")}</h3>
      <ul>
        {[...tongues.values()].map(({ code, name, readBy, words, otherWords }) => {
          const here = Object.keys(words).length;
          return (
            <li>
              <span lang={code}>{name}</span>:{" "}
              {say("knowledge.door-texts", { here, all: here + Object.keys(otherWords).length })},{" "}
              {readBy === null ? say("knowledge.door-unread") : readBy.name}
            </li>
          );
        })}
      </ul>
    </>
  );
}

export function reviewPage(): Response | Promise<Response> {
  const nameOf = entryNames();
  const due = dueForReview(law(), today());
  const lists = [
    [say("knowledge.past"), due.pastReview],
    [say("knowledge.unconfirmed"), due.unconfirmed],
    [say("knowledge.unread"), due.unreadByNative],
  ] as const;
  return page(
    { title: say("knowledge.review") },
    <>
      <h1>{say("knowledge.review")}</h1>
      <p class="lead">{say("knowledge.review-intro")}</p>
      {lists.map(([heading, entries]) => (
        <Entries
          heading={heading}
          entries={entries}
          files={law().files}
          nameOf={nameOf}
          edits={may(desk().actor, "edit.propose", null)}
        />
      ))}
      <UnreadTexts />
    </>,
  );
}
