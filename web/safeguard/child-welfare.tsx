import { childWelfare } from "../../domain/directory/child-welfare.ts";
import { Tag } from "../components/tag.tsx";
import { Call } from "../help/helpers.tsx";
import { law, say } from "../page.ts";

const when = { barnevern: "child.by-day", alarmtelefonen: "child.by-night" } as const;

export function ChildWelfareLines() {
  return (
    <ul>
      {childWelfare.map((id) => {
        const body = law().directory.find((each) => each.id === id);
        return body === undefined ? null : (
          <li>
            <strong>{say(when[id])}</strong>{" "}
            <a class="ds-link" href={`/knowledge/directory/${id}`}>
              {body.name}
            </a>{" "}
            {body.confirmed !== "yes" && <Tag kind="unconfirmed" />}
            <Call body={body} />
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

/** The same numbers, as buttons; without a number, the page that gives it. */
export function ChildWelfareButtons() {
  return childWelfare.map((id) => {
    const body = law().directory.find((each) => each.id === id);
    if (body === undefined) {
      return null;
    }
    return body.phone === null ? (
      <a class="ds-link" href={body.web ?? `/knowledge/directory/${id}`} rel="noreferrer">
        {say("child.find", { name: body.name })}
      </a>
    ) : (
      <a
        class="ds-button"
        data-color="danger"
        data-variant="primary"
        href={`tel:${body.phone.replaceAll(" ", "")}`}
      >
        {say("child.ring", { name: body.name, phone: body.phone })}
      </a>
    );
  });
}
