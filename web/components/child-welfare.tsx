import type { Body } from "../../domain/directory/body.ts";
import { childWelfare } from "../../domain/directory/child-welfare.ts";
import type { Day } from "../../domain/time/day.ts";
import type { Language, Say } from "../texts/texts.ts";
import { Call } from "./helpers.tsx";
import { Tag } from "./tag.tsx";

interface Props {
  readonly say: Say;
  readonly language: Language;
  readonly today: Day;
  readonly directory: readonly Body[];
}

const when = { barnevern: "child.by-day", alarmtelefonen: "child.by-night" } as const;

/** The service by day, and who answers when it is closed, from the directory. */
export function ChildWelfareLines({ directory, ...words }: Props) {
  const { say } = words;
  return (
    <ul>
      {childWelfare.map((id) => {
        const body = directory.find((each) => each.id === id);
        return body === undefined ? null : (
          <li>
            <strong>{say(when[id])}</strong>{" "}
            <a class="ds-link" href={`/knowledge/directory/${id}`}>
              {body.name}
            </a>{" "}
            {body.confirmed !== "yes" && <Tag say={say} kind="unconfirmed" />}
            <Call {...words} body={body} />
            {body.phone === null && body.web !== null && (
              <p>
                {say("child.find-number")}{" "}
                <a class="ds-link" href={body.web} rel="noreferrer">
                  {new URL(body.web).hostname}
                </a>
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
