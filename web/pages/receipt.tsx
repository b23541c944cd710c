import { type Context, Hono } from "hono";
import { z } from "zod";
import { type ReceiptRead, readReceipt } from "../../api/door/read-receipt.ts";
import { type WriteMoreRefusal, writeMore } from "../../api/door/write-more.ts";
import { doorId, type House } from "../../api/house.ts";
import type { Cell } from "../../store/cell.ts";
import { Actions, Button } from "../components/button.tsx";
import { ErrorSummary, type Problem, problemOf } from "../components/error-summary.tsx";
import { Facts } from "../components/facts.tsx";
import { TextArea, TextField } from "../components/field.tsx";
import { EmptyState, Notice } from "../components/notice.tsx";
import { TypedText } from "../components/typed-text.tsx";
import type { Env } from "../env.ts";
import { type About, page } from "../frame.tsx";
import { chooseLanguage } from "../language.ts";
import { dayText } from "../texts/formats.ts";
import type { Say } from "../texts/texts.ts";
import { longest } from "./seen/sheet.ts";

const form = "receipt";

/** What a form on this page sends. */
interface Sent {
  readonly code: string;
  readonly words: string;
  /** Made with the form: sent twice, it is written once. */
  readonly once: string;
  readonly writes: boolean;
  readonly language: string | null;
}

const field = z.string().catch("");
const sentFields = z.object({ code: field, words: field, once: field, go: field, language: field });

function sentIn(body: unknown): Sent {
  const { code, words, once, go, language } = sentFields.parse(body);
  return {
    code,
    words: words.replaceAll("\r\n", "\n"),
    once: z.uuid().safeParse(once).success ? once : crypto.randomUUID(),
    writes: go === "write" && language === "",
    language: language === "" ? null : language,
  };
}

function about(c: Context<Env>, failed: 400 | 404 | null): About {
  const title = c.get("say")("receipt.heading");
  return { title, door: true, quiet: true, form, failed: failed !== null, status: failed ?? 200 };
}

function asking(c: Context<Env>, typed: string, problems: readonly Problem[]) {
  const say = c.get("say");
  return page(
    c,
    about(c, problems.length > 0 ? 404 : null),
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

interface ReadingProps {
  readonly c: Context<Env>;
  readonly read: ReceiptRead;
  readonly sent: Sent;
  readonly problems: readonly Problem[];
}

function Replies({ c, read: { replies } }: ReadingProps) {
  const [say, language] = [c.get("say"), c.get("language")];
  return (
    <>
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
    </>
  );
}

/** The box to write more in; not where nothing can come after what was refused. */
function More({ c, read: { recipient, howFar }, sent, problems }: ReadingProps) {
  const say = c.get("say");
  // What was typed before it was refused is not lost either.
  const open = howFar !== "refused" || sent.words !== "";
  return (
    <form id={form} method="post" action="/receipt">
      <input type="hidden" name="code" value={sent.code} />
      {open && (
        <>
          <input type="hidden" name="once" value={sent.once} />
          <h2>{say("receipt.write")}</h2>
          <TextArea
            say={say}
            name="words"
            label={say("receipt.write-label")}
            help={say("receipt.write-help", { name: recipient })}
            value={sent.words}
            error={problemOf(problems, "words")}
            rows={5}
          />
          <Actions>
            <Button name="go" value="write">
              {say("receipt.write-do")}
            </Button>
          </Actions>
          <details class="sources">
            <summary>{say("seen.sealed")}</summary>
            <p>{say("seen.sealed-today")}</p>
          </details>
        </>
      )}
    </form>
  );
}

/** That one wrote more, when, and whether it has come; nobody here can read what. */
function Written({ c, read: { additions } }: ReadingProps) {
  const [say, language] = [c.get("say"), c.get("language")];
  return additions.length === 0 ? null : (
    <>
      <h2>{say("receipt.own")}</h2>
      <Facts
        facts={additions.map(({ writtenOn, howFar }) => ({
          term: dayText(language, writtenOn),
          value: say(`receipt.${howFar}`),
        }))}
      />
      <p class="terms">{say("receipt.own-unread")}</p>
    </>
  );
}

/** Why what was typed was not sent; null where it was, or where nothing was to be. */
type Wrong = WriteMoreRefusal | "too-long" | null;

function problemsOf(say: Say, wrong: Wrong): readonly Problem[] {
  if (wrong === null) {
    return [];
  }
  const text =
    wrong === "too-long" ? say("seen.too-long", { most: longest.words }) : say(`refusal.${wrong}`);
  return [{ field: "words", text }];
}

function reading(c: Context<Env>, read: ReceiptRead, typed: Sent, wrong: Wrong) {
  const [say, language] = [c.get("say"), c.get("language")];
  const written = typed.writes && wrong === null;
  const sent = written ? { ...typed, words: "", once: crypto.randomUUID() } : typed;
  const problems = problemsOf(say, wrong);
  const props = { c, read, sent, problems };
  return page(
    c,
    about(c, problems.length > 0 ? 400 : null),
    <>
      <ErrorSummary say={say} problems={problems} />
      <h1>{say("receipt.heading")}</h1>
      {written && (
        <Notice heading={say("receipt.written")} announced>
          <p>{say("receipt.written-how")}</p>
        </Notice>
      )}
      <Facts
        facts={[
          { term: say("receipt.sent-to"), value: read.recipient },
          { term: say("receipt.sent-on"), value: dayText(language, read.sentOn) },
          { term: say("receipt.where"), value: say(`receipt.${read.howFar}`) },
        ]}
      />
      <Replies {...props} />
      <More {...props} />
      <Written {...props} />
      <p>{say("seen.leave")}</p>
    </>,
  );
}

async function write(house: House, door: Cell, { code, once, words }: Sent): Promise<Wrong> {
  if (words.length > longest.words) {
    return "too-long";
  }
  const written = await writeMore(door, { code, once, words }, house.now());
  if (!written.ok) {
    return written.refused;
  }
  house.nudge();
  return null;
}

async function answer(c: Context<Env>, house: House): Promise<Response> {
  const sent = sentIn(await c.req.parseBody());
  chooseLanguage(c, house.origin, sent.language);
  const door = house.cells.get(doorId);
  if (sent.code === "" && sent.language !== null) {
    return await asking(c, "", []);
  }
  const wrong = sent.writes && door !== undefined ? await write(house, door, sent) : null;
  const read = door === undefined ? null : await readReceipt(door, sent.code);
  if (read?.ok === true) {
    return await reading(c, read.value, sent, wrong);
  }
  const text = c.get("say")("refusal.receipt.not-found");
  return await asking(c, sent.code, [{ field: "code", text }]);
}

/** Where one comes back with a receipt. The code is never in the address; a wrong one is answered plainly. */
export function receiptPages(house: House): Hono<Env> {
  return new Hono<Env>()
    .get("/receipt", (c) => asking(c, "", []))
    .post("/receipt", (c) => answer(c, house));
}
