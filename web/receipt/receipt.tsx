import type { Child } from "hono/jsx";
import { z } from "zod";
import { type ReceiptRead, readReceipt } from "../../api/door/read-receipt.ts";
import { type WriteMoreRefusal, writeMore } from "../../api/door/write-more.ts";
import { doorId } from "../../api/house.ts";
import type { Cell } from "../../store/cell.ts";
import { Actions, Button } from "../components/button.tsx";
import { ErrorSummary, type Problem, problemOf } from "../components/error-summary.tsx";
import { Facts } from "../components/facts.tsx";
import { TextArea, TextField } from "../components/field.tsx";
import { EmptyState, Notice } from "../components/notice.tsx";
import { TypedText } from "../components/typed-text.tsx";
import { page } from "../frame.tsx";
import { chooseLanguage } from "../language.ts";
import { context, house, language, say } from "../page.ts";
import { longest } from "../seen/sheet.ts";
import { dayText } from "../texts/formats.ts";

const form = "receipt";

interface Sent {
  readonly code: string;
  readonly more: string;
  /** Sent twice, it is written once. */
  readonly once: string;
  readonly writes: boolean;
  readonly language: string | null;
}

const field = z.string().catch("");
const sentFields = z.object({ code: field, more: field, once: field, go: field, language: field });

function sentIn(body: unknown): Sent {
  const { code, more, once, go, language } = sentFields.parse(body);
  return {
    code,
    more: more.replaceAll("\r\n", "\n"),
    once: z.uuid().safeParse(once).success ? once : crypto.randomUUID(),
    writes: go === "write" && language === "",
    language: language === "" ? null : language,
  };
}

function framed(failed: 400 | 404 | null, content: Child) {
  const title = say("receipt.heading");
  const leaveTo = context().get("leaveTo");
  const about = { title, door: true, quiet: true, form, leaveTo } as const;
  return page({ ...about, failed: failed !== null, status: failed ?? 200 }, content);
}

/** The script shows `data-at` as the address: it holds no code. */
function ReceiptForm({ children }: { readonly children: Child }) {
  return (
    <form
      id={form}
      method="post"
      action="/receipt"
      enctype="multipart/form-data"
      data-at="/receipt"
      autocomplete="off"
    >
      {children}
    </form>
  );
}

function asking(typed: string, problems: readonly Problem[]) {
  return framed(
    problems.length > 0 ? 404 : null,
    <>
      <ErrorSummary problems={problems} />
      <h1>{say("receipt.heading")}</h1>
      <p>{say("receipt.intro")}</p>
      <ReceiptForm>
        <TextField
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
      </ReceiptForm>
    </>,
  );
}

interface ReadingProps {
  readonly read: ReceiptRead;
  readonly sent: Sent;
  readonly problems: readonly Problem[];
}

function Replies({ read: { replies } }: ReadingProps) {
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
            <p class="terms">{dayText(language(), cameOn)}</p>
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

/** Hidden where nothing can follow a refusal. */
function More({ read: { recipient, howFar }, sent, problems }: ReadingProps) {
  // Refused text is kept too.
  const open = howFar !== "refused" || sent.more !== "";
  return (
    <ReceiptForm>
      <input type="hidden" name="code" value={sent.code} />
      {open && (
        <>
          <input type="hidden" name="once" value={sent.once} />
          <h2>{say("receipt.write")}</h2>
          <TextArea
            name="more"
            label={say("receipt.write-label")}
            help={say("receipt.write-help", { name: recipient })}
            value={sent.more}
            error={problemOf(problems, "more")}
            rows={5}
          />
          <details class="sources">
            <summary>{say("seen.sealed")}</summary>
            <p>{say("seen.sealed-today")}</p>
          </details>
          <Actions>
            <Button name="go" value="write">
              {say("receipt.write-do")}
            </Button>
          </Actions>
        </>
      )}
    </ReceiptForm>
  );
}

/** When it was written and whether it arrived; nobody here can read the words. */
function Written({ read: { additions } }: ReadingProps) {
  return additions.length === 0 ? null : (
    <>
      <h2>{say("receipt.own")}</h2>
      <p>{say("receipt.own-unread")}</p>
      <Facts
        facts={additions.map(({ writtenOn, howFar }) => ({
          term: dayText(language(), writtenOn),
          value: say(`receipt.${howFar}`),
        }))}
      />
    </>
  );
}

type Wrong = WriteMoreRefusal | "too-long" | "isolated" | null;

function problemsOf(wrong: Wrong): readonly Problem[] {
  switch (wrong) {
    case null:
      return [];
    case "too-long":
      return [{ field: "more", text: say("seen.too-long", { most: longest.words }) }];
    case "isolated":
      return [{ field: "more", text: say("receipt.isolated") }];
    default:
      return [{ field: "more", text: say(`refusal.${wrong}`) }];
  }
}

function reading(read: ReceiptRead, typed: Sent, wrong: Wrong) {
  const written = typed.writes && wrong === null;
  const sent = written ? { ...typed, more: "", once: crypto.randomUUID() } : typed;
  const problems = problemsOf(wrong);
  const props = { read, sent, problems };
  return framed(
    problems.length > 0 ? 400 : null,
    <>
      <ErrorSummary problems={problems} />
      <h1>{say("receipt.heading")}</h1>
      {written && (
        <Notice heading={say("receipt.written")} announced>
          <p>{say("receipt.written-how")}</p>
        </Notice>
      )}
      <Facts
        facts={[
          { term: say("receipt.sent-to"), value: read.recipient },
          { term: say("receipt.sent-on"), value: dayText(language(), read.sentOn) },
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

async function write(
  { isolated }: { readonly isolated: boolean },
  door: Cell,
  { code, once, more: words }: Sent,
): Promise<Wrong> {
  if (isolated) {
    return "isolated";
  }
  if (words.length > longest.words) {
    return "too-long";
  }
  const written = await writeMore(door, { code, once, words }, house().now());
  if (!written.ok) {
    return written.refused;
  }
  house().nudge();
  return null;
}

export async function postReceipt(): Promise<Response> {
  const sent = sentIn(await context().req.parseBody());
  chooseLanguage(context(), house().origin, sent.language);
  const door = house().cells.get(doorId);
  if (sent.code === "" && sent.language !== null) {
    return await asking("", []);
  }
  const wrong =
    sent.writes && door !== undefined
      ? await write({ isolated: context().get("isolated") }, door, sent)
      : null;
  const read = door === undefined ? null : await readReceipt(door, sent.code);
  if (read?.ok === true) {
    return await reading(read.value, sent, wrong);
  }
  const text = say("refusal.receipt.not-found");
  return await asking(sent.code, [{ field: "code", text }]);
}

/** The code is never in the address. */

export const receiptPage = () => asking("", []);
