import type { Child } from "hono/jsx";
import type { Body } from "../../domain/directory/body.ts";
import { numberIsFresh } from "../../domain/directory/find.ts";
import { type NeedAfter, type ToCall, whomToCall } from "../../domain/directory/whom.ts";
import { Actions } from "../components/button.tsx";
import { Notice } from "../components/notice.tsx";
import { Tag } from "../components/tag.tsx";
import { Helpers } from "../help/helpers.tsx";
import { language, law, say, today } from "../page.ts";
import type { TextKey } from "../texts/texts.ts";
import { BesideCases } from "./beside-cases.tsx";
import { factsOf } from "./sheet.ts";
import { Back, Go, SeenForm, type Shown, type Standing } from "./shell.tsx";

interface CallsProps {
  /** Danger to life has a box of its own. */
  readonly calls: readonly (ToCall & { readonly need: Exclude<NeedAfter, "danger"> })[];
}

/** A number to tap; their page where none is known. */
function Reach({ body }: { readonly body: Body }) {
  const { name, phone, hours, web, confirmed } = body;
  return (
    <p>
      {name} {confirmed !== "yes" && <Tag kind="unconfirmed" />}
      <br />
      {phone === null && web !== null && (
        <a class="ds-link" href={web} target="_blank" rel="noreferrer">
          {say("help.web", { name })}
        </a>
      )}
      {phone !== null && (
        <>
          <a class="ds-link call" href={`tel:${phone.replaceAll(" ", "")}`}>
            {say("help.call", { phone })}
          </a>{" "}
          {hours?.[language()]}
        </>
      )}
    </p>
  );
}

function Calls({ calls }: CallsProps) {
  const bodies = calls.flatMap((each) => each.bodies);
  const stale = bodies.some((body) => body.phone !== null && !numberIsFresh(body, today()));
  return (
    <>
      <dl class="facts">
        {calls.map(({ need, bodies: those }) => (
          <div>
            <dt>{say(`seen.call.${need}`)}</dt>
            <dd>
              {those.map((body) => (
                <Reach body={body} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <p>{say("danger.keep-or-pass-on")}</p>
      {stale && <p class="terms">{say("seen.not-rung")}</p>}
    </>
  );
}

const now = ["write", "safe", "listen", "number"] as const;
const notNow = ["confront", "promise", "status", "rescue", "share"] as const;

function Advice() {
  const items = (keys: readonly TextKey[]): Child => (
    <ul>
      {keys.map((key) => (
        <li>{say(key)}</li>
      ))}
    </ul>
  );
  return (
    <>
      <h2>{say("seen.now")}</h2>
      {items(now.map((each) => `seen.now.${each}` as const))}
      <h2>{say("seen.not-now")}</h2>
      {items(notNow.map((each) => `seen.not-now.${each}` as const))}
    </>
  );
}

/** Whom to call, what to do, sending; decided cases last. Nothing was sent. */
export function resultPage(standing: Standing, canSend: boolean): Shown {
  const { sheet } = standing;
  const place = sheet.place === "" ? null : sheet.place;
  const all = whomToCall(law().directory, factsOf(law(), sheet), place);
  const calls = all.flatMap(({ need, bodies }) => (need === "danger" ? [] : [{ need, bodies }]));
  return {
    title: say("seen.result"),
    content: (
      <>
        <Back standing={standing} />
        <h1>{say("seen.result")}</h1>
        {standing.isolated && (
          <Notice heading={say("seen.isolated")} tone="awaited" announced>
            <p>{say("seen.isolated-now")}</p>
          </Notice>
        )}
        {calls.length < all.length && (
          <Notice heading={say("seen.danger")} tone="urgent">
            <p>
              <a href="tel:112">{say("help.call", { phone: "112" })}</a>. {say("seen.danger-now")}
            </p>
          </Notice>
        )}
        <p>{say("seen.call")}</p>
        <Calls calls={calls} />
        <Advice />
        {canSend && (
          <>
            <h2>{say("seen.send-heading")}</h2>
            <p>{say("seen.send-intro")}</p>
          </>
        )}
        <SeenForm standing={standing}>
          <Actions>
            {canSend && (
              <Go to={{ at: "send" }} variant="primary">
                {say("seen.send")}
              </Go>
            )}
            <Go to={{ at: "more" }}>{say("seen.more")}</Go>
            <Go to={{ at: "check" }}>{say("seen.change-answers")}</Go>
          </Actions>
        </SeenForm>
        <BesideCases standing={standing} />
        <details>
          <summary>{say("seen.whom")}</summary>
          <Helpers bodies={all.flatMap(({ bodies }) => bodies)} />
        </details>
      </>
    ),
  };
}
