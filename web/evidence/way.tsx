import { mostBytes } from "../../api/evidence/file.ts";
import type { OneItem } from "../../api/evidence/read.ts";
import { Button } from "../components/button.tsx";
import { TypedText } from "../components/typed-text.tsx";
import { problemAt } from "../forms/sent.ts";
import { language, say } from "../page.ts";
import { dayText, momentText } from "../texts/formats.ts";
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

export function Way({ found }: Pick<Props, "found">) {
  return (
    <section class="card">
      <h2>{say("evidence.custody")}</h2>
      <ol class="case-lines">
        {found.custody.map(({ deed, happened, from, to, where, seal, sha256, at, by }) => (
          <li class="case-line">
            <p>
              <strong>{say(`evidence.deed.${deed}`)}</strong> {dayText(language(), happened)}{" "}
              <TypedText>
                {[from, to, where, seal].filter((each) => each !== "").join(" → ")}
              </TypedText>
            </p>
            {sha256 !== null && <p class="evidence-hash">SHA-256 {sha256}</p>}
            <p class="terms">{say("evidence.kept-by", { at: momentText(language(), at), by })}</p>
          </li>
        ))}
      </ol>
      <p class="terms">{say("evidence.custody-why")}</p>
    </section>
  );
}
