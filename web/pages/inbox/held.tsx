import type { InboxPage } from "../../../api/intake/list.ts";
import { Actions, Button } from "../../components/button.tsx";
import { RadioGroup } from "../../components/choice.tsx";
import { ErrorSummary, type Problem, problemOf } from "../../components/error-summary.tsx";
import { TextArea } from "../../components/field.tsx";
import { language, say } from "../../page.ts";
import { momentText } from "../../texts/formats.ts";
import { allOf, type Typed, textOf } from "../cases/form.ts";
import { lineTitle } from "./line.tsx";

export interface TriedHeld {
  readonly typed: Typed;
  readonly problems: readonly Problem[];
}

export interface HeldAct {
  readonly tried: TriedHeld | null;
}

interface Props {
  readonly found: InboxPage;
  readonly act: HeldAct;
}

export function HeldForm({ found: { lines, held }, act: { tried } }: Props) {
  const { typed, problems } = tried ?? { typed: {}, problems: [] };
  const error = problemOf(problems, "report");
  const ticked = allOf(typed, "report");
  const until = textOf(typed, "until") || (lines[0]?.cameAt ?? "");
  return (
    <form method="post" action="/inbox/held">
      <ErrorSummary problems={problems} />
      <input type="hidden" name="until" value={until} />
      <fieldset
        class="ds-fieldset"
        id="report"
        tabindex={-1}
        aria-describedby={error === undefined ? undefined : "report-error"}
      >
        <legend class="ds-label">{say("inbox.held-which")}</legend>
        {error !== undefined && (
          <p class="ds-validation-message" id="report-error">
            {error}
          </p>
        )}
        <ul class="case-lines">
          {lines.map((line, place) => (
            <li class="case-line">
              <div class="ds-field">
                <input
                  class="ds-input"
                  type="checkbox"
                  name="report"
                  id={`report-${place}`}
                  value={line.id}
                  checked={ticked.includes(line.id)}
                />
                <label class="ds-label" for={`report-${place}`}>
                  {lineTitle(line)}
                </label>
              </div>
              <p class="terms">
                {momentText(language(), line.cameAt)}
                {" · "}
                <a class="ds-link" href={`/inbox/${line.id}`}>
                  {say("inbox.held-read")}
                </a>
              </p>
            </li>
          ))}
        </ul>
      </fieldset>
      <RadioGroup
        name="which"
        legend={say("inbox.held-how-many")}
        options={[
          { value: "ticked", label: say("inbox.held-ticked") },
          { value: "all", label: say("inbox.held-all", { count: held }) },
        ]}
        chosen={textOf(typed, "which") || "ticked"}
        unknown={null}
      />
      <TextArea
        name="reason"
        label={say("inbox.held-reason")}
        help={say("inbox.set-aside-help")}
        error={problemOf(problems, "reason")}
        value={textOf(typed, "reason")}
        rows={2}
      />
      <Actions>
        <Button name="do" value="let-in">
          {say("inbox.held-let-in")}
        </Button>
        <Button name="do" value="set-aside" variant="secondary">
          {say("inbox.held-aside")}
        </Button>
      </Actions>
    </form>
  );
}
