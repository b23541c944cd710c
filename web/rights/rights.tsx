import { ageAnswers, contradictionsIn } from "../../rules/rights/contradiction.ts";
import { rightsOf } from "../../rules/rights/rights-of.ts";
import { whatIf } from "../../rules/rights/what-if.ts";
import { ErrorSummary } from "../components/error-summary.tsx";
import { typedIn } from "../forms/post.ts";
import { type Typed, textOf } from "../forms/typed.ts";
import { page } from "../frame.tsx";
import { context, say } from "../page.ts";
import { Rights, Supposed } from "./answer.tsx";
import { Contradictions } from "./event/happened-contradiction.tsx";
import { situationIn, type TypedIn } from "./event/typed-in.ts";
import { SituationForm } from "./form.tsx";

function Answered({ read }: { readonly read: TypedIn }) {
  const { situation, supposed } = read;
  const contradictions = contradictionsIn(situation.events, ageAnswers(situation));
  return (
    <section id="answer" class="wide">
      {contradictions.length > 0 && (
        <div class="notice" data-tone="awaited">
          <Contradictions contradictions={contradictions} />
        </div>
      )}
      {supposed !== null && (
        <Supposed what={supposed.what} supposed={whatIf(situation, [supposed.event])} />
      )}
      <Rights answer={rightsOf(situation)} asOf={situation.asOf} />
    </section>
  );
}

/** Nothing typed is as if it were not asked. */
const fieldsIn = (typed: Typed) => Object.keys(typed).filter((name) => textOf(typed, name) !== "");

function rightsPage(typed: Typed | null): Response | Promise<Response> {
  const read = typed === null ? null : situationIn(typed);
  const problems = read?.problems ?? [];
  if (typed !== null) {
    context().set("sent", { fields: fieldsIn(typed), typed, problems });
  }
  const isWrong = problems.length > 0;
  const answered = read !== null && !isWrong;
  return page(
    {
      title: say("rights.heading"),
      failed: isWrong,
      status: isWrong ? 400 : 200,
      form: "happened",
    },
    <>
      <ErrorSummary id="answer" />
      <h1>{say("rights.heading")}</h1>
      <p class={answered ? "lead no-print" : "lead"}>{say("rights.intro")}</p>
      <p class="ours-only no-print">
        <strong>{say("rights.ours")}</strong> {say("rights.ours-why")}
      </p>
      {answered && <Answered read={read} />}
      <SituationForm answered={answered} />
      <p class="no-print">
        <a class="ds-link" href="/rights/cliff">
          {say("life.cliff")}
        </a>
      </p>
    </>,
  );
}

export const openRightsPage = () => rightsPage(null);

export const postOpenRights = async () => await rightsPage(await typedIn());
