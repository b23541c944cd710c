import { type Context, Hono } from "hono";
import { type ReceiptRead, readReceipt } from "../../api/door/read-receipt.ts";
import { doorId, type House } from "../../api/house.ts";
import { Actions, Button } from "../components/button.tsx";
import { ErrorSummary, type Problem, problemOf } from "../components/error-summary.tsx";
import { Facts } from "../components/facts.tsx";
import { TextField } from "../components/field.tsx";
import { EmptyState } from "../components/notice.tsx";
import { TypedText } from "../components/typed-text.tsx";
import type { Env } from "../env.ts";
import { page } from "../frame.tsx";
import { chooseLanguage } from "../language.ts";
import { dayText } from "../texts/formats.ts";

const form = "receipt";

function asking(c: Context<Env>, typed: string, problems: readonly Problem[]) {
  const say = c.get("say");
  const failed = problems.length > 0;
  const about = { door: true, quiet: true, form, failed, status: failed ? 404 : 200 } as const;
  return page(
    c,
    { title: say("receipt.heading"), ...about },
    <>
      <ErrorSummary say={say} problems={problems} />
      <h1>{say("receipt.heading")}</h1>
      <p>{say("receipt.intro")}</p>
      <form id={form} method="post" action="/receipt">
        <TextField
          say={say}
          name="code"
          label={say("receipt.code")}
          help={say("receipt.code-help")}
          value={typed}
          error={problemOf(problems, "code")}
          size={28}
        />
        <Actions>
          <Button>{say("receipt.look")}</Button>
        </Actions>
      </form>
    </>,
  );
}

function reading(c: Context<Env>, typed: string, read: ReceiptRead) {
  const say = c.get("say");
  const language = c.get("language");
  const { recipient, sentOn, howFar, replies } = read;
  return page(
    c,
    { title: say("receipt.heading"), door: true, quiet: true, form },
    <>
      <h1>{say("receipt.heading")}</h1>
      <Facts
        facts={[
          { term: say("receipt.sent-to"), value: recipient },
          { term: say("receipt.sent-on"), value: dayText(language, sentOn) },
          {
            term: say("receipt.where"),
            value: say(`receipt.${howFar}`),
          },
        ]}
      />
      <h2>{say("receipt.replies")}</h2>
      {replies.length === 0 ? (
        <EmptyState heading={say("receipt.no-replies")}>
          <p>{say("receipt.no-replies-now")}</p>
        </EmptyState>
      ) : (
        replies.map(({ words, cameOn }) => (
          <article class="letter">
            <p class="terms">{dayText(language, cameOn)}</p>
            <p class="own-words">
              <TypedText>{words}</TypedText>
            </p>
          </article>
        ))
      )}
      <p>{say("seen.receipt-never")}</p>
      <form id={form} method="post" action="/receipt">
        <input type="hidden" name="code" value={typed} />
      </form>
      <p>{say("seen.leave")}</p>
    </>,
  );
}

/** Where one comes back with a receipt. The code is never in the address; a wrong one is answered plainly. */
export function receiptPages(house: House): Hono<Env> {
  return new Hono<Env>()
    .get("/receipt", (c) => asking(c, "", []))
    .post("/receipt", async (c) => {
      const fields = await c.req.parseBody();
      const typed = typeof fields["code"] === "string" ? fields["code"] : "";
      chooseLanguage(c, house.origin, fields["language"]);
      const door = house.cells.get(doorId);
      if (typed === "" && fields["language"] !== undefined) {
        return asking(c, "", []);
      }
      const read = door === undefined ? null : await readReceipt(door, typed);
      if (read?.ok === true) {
        return reading(c, typed, read.value);
      }
      const text = c.get("say")("refusal.receipt.not-found");
      return asking(c, typed, [{ field: "code", text }]);
    });
}
