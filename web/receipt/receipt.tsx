import type { Child } from "hono/jsx";
import { type ReceiptRead, readReceipt } from "../../api/door/read-receipt.ts";
import { writeMore, writingMore } from "../../api/door/write-more.ts";
import { doorId } from "../../api/house.ts";
import { Actions, Button } from "../components/button.tsx";
import { ErrorSummary } from "../components/error-summary.tsx";
import { Facts } from "../components/facts.tsx";
import { TextArea, TextField } from "../components/field.tsx";
import { EmptyState, Notice } from "../components/notice.tsx";
import { TypedText } from "../components/typed-text.tsx";
import { FormId, idIn } from "../forms/form-id.tsx";
import { showTyped } from "../forms/kept.tsx";
import { post, typedIn } from "../forms/post.ts";
import { sent, typedAt } from "../forms/sent.ts";
import { type Typed, textOf } from "../forms/typed.ts";
import { page } from "../frame.tsx";
import { chooseLanguage } from "../language.ts";
import { context, house, language, say } from "../page.ts";
import { dayText } from "../texts/formats.ts";

const form = "receipt";

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

function asking() {
  return framed(
    (sent()?.problems ?? []).length > 0 ? 404 : null,
    <>
      <ErrorSummary />
      <h1>{say("receipt.heading")}</h1>
      <p>{say("receipt.intro")}</p>
      <ReceiptForm>
        <TextField
          name="code"
          label={say("receipt.code")}
          help={say("receipt.code-help")}
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
  readonly code: string;
}

function Replies({ read: { replies } }: Pick<ReadingProps, "read">) {
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
function More({ read: { recipient, howFar }, code }: ReadingProps) {
  // Refused text is kept too.
  const open = howFar !== "refused" || (typedAt("more")?.[0] ?? "") !== "";
  return (
    <ReceiptForm>
      <input type="hidden" name="code" value={code} />
      {open && (
        <>
          <FormId name="once" />
          <h2>{say("receipt.write")}</h2>
          <TextArea
            name="more"
            label={say("receipt.write-label")}
            help={say("receipt.write-help", { name: recipient })}
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
function Written({ read: { additions } }: Pick<ReadingProps, "read">) {
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

function reading({ read, code }: ReadingProps, written: boolean) {
  return framed(
    (sent()?.problems ?? []).length > 0 ? 400 : null,
    <>
      <ErrorSummary />
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
      <Replies read={read} />
      <More read={read} code={code} />
      <Written read={read} />
      <p>{say("seen.leave")}</p>
    </>,
  );
}

async function shown(code: string, written: boolean): Promise<Response> {
  const door = house().cells.get(doorId);
  const read = door === undefined ? null : await readReceipt(door, code);
  if (read?.ok === true) {
    return await reading({ read: read.value, code }, written);
  }
  const text = say("refusal.receipt.not-found");
  showTyped({ code }, [{ field: "code", code: "receipt.not-found", text }]);
  return await asking();
}

async function write(typed: Typed): Promise<Response> {
  const code = textOf(typed, "code");
  const again = () => shown(code, false);
  const door = house().cells.get(doorId);
  if (door === undefined) {
    return await again();
  }
  if (context().get("isolated")) {
    showTyped(typed, [{ field: "more", code: "isolated", text: say("receipt.isolated") }]);
    return await again();
  }
  return await post(
    writingMore,
    {},
    {
      nameOf: (field) => (field === "words" ? "more" : field),
      told: { once: (from) => idIn(from, "once") },
      keep: (more) => writeMore(door, more, house().now()),
      kept: () => {
        house().nudge();
        return shown(code, true);
      },
      again,
      away: again,
    },
  );
}

export async function postReceipt(): Promise<Response> {
  const { go, language: chosen, ...typed } = await typedIn();
  chooseLanguage(context(), house().origin, chosen);
  if (go === "write" && chosen === undefined) {
    return await write(typed);
  }
  showTyped(typed);
  return await (textOf(typed, "code") === "" && chosen !== undefined
    ? asking()
    : shown(textOf(typed, "code"), false));
}

/** The code is never in the address. */
export const receiptPage = () => asking();
