import { mostBytes } from "../../api/evidence/file.ts";
import type { OneItem } from "../../api/evidence/read.ts";
import { toldDeeds } from "../../domain/evidence/kept.ts";
import { Button } from "../components/button.tsx";
import { RadioGroup } from "../components/choice.tsx";
import { TextArea, TextField } from "../components/field.tsx";
import { TypedText } from "../components/typed-text.tsx";
import { FormId } from "../forms/form-id.tsx";
import { problemAt } from "../forms/sent.ts";
import { language, say, today } from "../page.ts";
import { dayText, momentText } from "../texts/formats.ts";
import { said } from "./bears-fields.tsx";
import { evidenceAt } from "./names.tsx";

interface Props {
  readonly caseId: string;
  readonly found: OneItem;
}

const megabytes = mostBytes / 1024 / 1024;

/** Its form asks nothing else, since a file cannot be put back into one. */
export function FileBox({ caseId, found: { item } }: Props) {
  const action = evidenceAt(caseId, `items/${item.id}/file`);
  const problem = problemAt("file");
  return (
    <section class="card">
      <h2>{say("evidence.file")}</h2>
      {item.file === null ? (
        <form method="post" action={action} enctype="multipart/form-data">
          <div class="ds-field">
            <label class="ds-label" for="file">
              {say("evidence.file-choose")}
            </label>
            <p data-field="description" id="file-help">
              {say("evidence.file-help", { most: String(megabytes) })}
            </p>
            {problem !== undefined && (
              <p class="ds-validation-message" id="file-error" data-code={problem.code}>
                {problem.text}
              </p>
            )}
            <input
              class="ds-input"
              type="file"
              id="file"
              name="file"
              aria-describedby="file-help"
              data-hash="sha256"
            />
            <input type="hidden" name="sha256" value="" />
          </div>
          <Button variant="secondary">{say("evidence.file-keep")}</Button>
        </form>
      ) : (
        <p>
          <a class="ds-link" href={action}>
            {say("evidence.file-get")}
          </a>{" "}
          <span class="terms">
            {item.file.type}, {Math.ceil(item.file.size / 1024)} kB
          </span>
        </p>
      )}
    </section>
  );
}

type Deed = OneItem["custody"][number];

function DeedLine({ deed, caseId, found }: Props & { readonly deed: Deed }) {
  const { happened, from, to, where, seal, why, sha256, at, by } = deed;
  const isTold = toldDeeds.some((each) => each === deed.deed);
  const older = found.items.find(({ id }) => id === deed.item && id !== found.item.id);
  const parts = [
    [from, to].filter((each) => each !== "").join(" → "),
    where,
    seal === "" ? "" : say("evidence.seal-number", { seal }),
  ];
  return (
    <li class="case-line">
      <p>
        <strong>{say(`evidence.deed.${deed.deed}`)}</strong> {dayText(language(), happened)}:{" "}
        <TypedText>{parts.filter((each) => each !== "").join(", ")}</TypedText>
      </p>
      {isTold && why !== "" && (
        <p>
          <TypedText>{why}</TypedText>
        </p>
      )}
      {sha256 !== null && <p class="evidence-hash">SHA-256 {sha256}</p>}
      <p class="terms">
        {say("evidence.kept-by", { at: momentText(language(), at), by })}
        {older !== undefined && (
          <>
            {". "}
            <a class="ds-link" href={evidenceAt(caseId, `items/${older.id}`)}>
              {say("evidence.item", { number: older.number })}
            </a>
          </>
        )}
      </p>
    </li>
  );
}

/** Who had it last, as far as is written: a copy leaves it where it was. */
const holderOf = ({ custody }: OneItem): string =>
  custody.findLast(({ deed }) => deed !== "copied")?.to ?? "";

function PassOn({ caseId, found }: Props) {
  return (
    <form method="post" action={evidenceAt(caseId, `items/${found.item.id}/custody`)}>
      <FormId />
      <RadioGroup
        name="deed"
        legend={say("evidence.what-happened")}
        options={said("deed", toldDeeds)}
        chosen=""
        unknown={null}
      />
      <TextField name="happened" type="date" label={say("evidence.on-day")} value={today()} />
      <TextField name="from" label={say("evidence.had-it")} value={holderOf(found)} optional />
      <TextField name="to" label={say("evidence.got-it")} />
      <TextField name="where" label={say("evidence.kept-where")} optional />
      <TextField name="seal" label={say("evidence.seal")} optional />
      <TextArea name={passingName("why")} label={say("evidence.why")} optional rows={2} />
      <Button variant="secondary">{say("evidence.keep-gap")}</Button>
    </form>
  );
}

/** Withdrawing, on the same page, asks why too. */
export const passingName = (field: string): string => (field === "why" ? "passed-why" : field);

export function Way({ caseId, found }: Props) {
  const { item, items, custody } = found;
  const isTyped = ["deed", "happened", "to"].some((name) => problemAt(name) !== undefined);
  return (
    <section class="card">
      <h2>{say("evidence.custody")}</h2>
      <ol class="case-lines">
        {custody.map((deed) => (
          <DeedLine {...{ deed, caseId, found }} />
        ))}
      </ol>
      <p class="terms">{say("evidence.custody-why")}</p>
      {items.every(({ corrects }) => corrects !== item.id) && (
        <details open={isTyped}>
          <summary>{say("evidence.pass-on")}</summary>
          <PassOn {...{ caseId, found }} />
        </details>
      )}
    </section>
  );
}
