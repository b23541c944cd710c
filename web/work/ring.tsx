import type { Body } from "../../domain/directory/body.ts";
import { mandateOf } from "../../domain/routing/mandate.ts";
import { Call } from "../help/helpers.tsx";
import { say } from "../page.ts";

interface Props {
  readonly directory: readonly Body[];
  readonly agency: {
    readonly cell: string;
    readonly name: string;
    readonly kinds: readonly string[];
  };
}

/** An agency's own number, else that of its kind; without one, says so and gives the page. */
export function Ring({ directory, agency }: Props) {
  const { name } = agency;
  const { body } = mandateOf(agency, directory);
  if (body === null || (body.phone === null && body.web === null)) {
    return <p>{say("intake.work.ring-none", { name })}</p>;
  }
  return (
    <>
      {body.id !== agency.cell && <p>{say("intake.work.ring-kind", { name, body: body.name })}</p>}
      <Call body={body} />
      {body.phone === null && body.web !== null && (
        <p>
          {say("intake.work.ring-none", { name })}{" "}
          <a class="ds-link" href={body.web} rel="noreferrer">
            {say("help.web", { name: body.name })}
          </a>
        </p>
      )}
    </>
  );
}
