import { compareLoose, type LooseComparison } from "../../api/comparison/loose.ts";
import { type Supposed, supposedId } from "../../domain/comparison/turned.ts";
import { themes } from "../../domain/knowledge/factor.ts";
import { Actions, Button } from "../components/button.tsx";
import { RadioGroup } from "../components/choice.tsx";
import { ErrorSummary } from "../components/error-summary.tsx";
import { Scale } from "../components/scale.tsx";
import { errorPage } from "../error-page.tsx";
import { showTyped } from "../forms/kept.tsx";
import { typedIn } from "../forms/post.ts";
import { sent } from "../forms/sent.ts";
import { textOf } from "../forms/typed.ts";
import { page } from "../frame.tsx";
import { askable, factsIn, scopes, ThemeOfFactors } from "../observation/observation-form.tsx";
import { desk, language, law, say } from "../page.ts";
import { marksOf, OneProvision } from "../provision/provisions-one.tsx";
import { Nearest, OnThisPage, Open, Others, OurEyesOnly, Settled } from "./found.tsx";
import { Sides } from "./sides.tsx";
import { supposedIn } from "./suppose.ts";
import { Turned, TurnForm, turnForm } from "./turned.tsx";

interface Standing {
  readonly supposed: readonly Supposed[];
  readonly found: LooseComparison | null;
}

function enteredIn(): readonly (readonly [string, string])[] {
  const fields = ["scope", ...askable(law()).map(({ id }) => `f.${id}`)];
  return fields.flatMap((field) => {
    const value = textOf(sent()?.typed ?? {}, field);
    return value === "" ? [] : [[field, value] as const];
  });
}

function Touched({ found }: Standing & { readonly found: LooseComparison }) {
  const { factors, provisions } = law();
  const reader = { factors, provisions, observations: new Map(), evidence: null };
  const rows = found.touched.map(({ provision, elements }) => ({
    title: provision.title[language()],
    marks: marksOf(elements),
  }));
  return rows.length === 0 ? null : (
    <>
      <h2 id="provisions">{say("provision.heading")}</h2>
      <p>{say("provision.intro")}</p>
      <Scale rows={rows} />
      {found.touched.map((view) => (
        <OneProvision {...reader} view={view} />
      ))}
      <p class="terms">{say("provision.own-modelling")}</p>
    </>
  );
}

function Result(props: Standing & { readonly found: LooseComparison }) {
  const { found, supposed } = props;
  const { comparison, turned } = found;
  const words = { comparison };
  const shown = turned ?? comparison;
  const form = {
    action: "/compare",
    supposed,
    entered: enteredIn(),
  };
  return (
    <section id="found" class="wide">
      <OnThisPage
        comparison={shown}
        more={[
          [turnForm, say("comparison.suppose")],
          ["open", say("compare.open")],
          ...(found.touched.length > 0 ? [["provisions", say("provision.heading")] as const] : []),
          ["facts", say("comparison.enter-again")],
        ]}
      />
      {turned !== null && <Turned {...form} real={comparison} turned={turned} back={null} />}
      <Settled comparison={shown} />
      <Nearest
        comparison={shown}
        sourceText={({ observation }) =>
          say(observation === supposedId ? "comparison.only-supposed" : "comparison.entered")
        }
        turnForm={turnForm}
        supposed={turned !== null}
      />
      <TurnForm {...form} />
      <Open {...words} />
      <Others {...words} />
      <Touched {...props} />
      <Sides decisions={law().decisions} />
    </section>
  );
}

function Form({ found }: Standing) {
  return (
    <form id="facts" method="post" action="/compare#found">
      <h2>{say(found === null ? "comparison.enter" : "comparison.enter-again")}</h2>
      <p class="terms">{say("observation.facts-help")}</p>
      <RadioGroup
        name="scope"
        legend={say("observation.scope")}
        options={scopes.map((value) => ({ value, label: say(`observation.scope.${value}`) }))}
        chosen="one"
        unknown={null}
      />
      <div>
        {themes.map((theme) => (
          <ThemeOfFactors theme={theme} />
        ))}
      </div>
      <Actions>
        <Button>{say("comparison.do")}</Button>
      </Actions>
    </form>
  );
}

function loosePage(standing: Standing): Response | Promise<Response> {
  const { found } = standing;
  return page(
    { title: say("comparison.loose"), failed: (sent()?.problems ?? []).length > 0 },
    <>
      <ErrorSummary id="found" />
      <h1>{say("comparison.loose")}</h1>
      <p class="lead">{say("comparison.loose-intro")}</p>
      <OurEyesOnly />
      {found !== null && <Result {...standing} found={found} />}
      <Form {...standing} />
    </>,
  );
}

export function comparePage(): Response | Promise<Response> {
  return loosePage({ supposed: [], found: null });
}

/** Nothing of it is stored; what was typed stays beside what was found. */
export async function postCompare(): Promise<Response> {
  const { cell, actor } = desk();
  const typed = await typedIn();
  const supposed = supposedIn(typed);
  const compared = await compareLoose(cell, actor, law(), factsIn(typed), supposed);
  const code = compared.ok ? null : compared.refused;
  if (code === "not-permitted") {
    return await errorPage(403);
  }
  const problems = code === null ? [] : [{ field: "facts", code, text: say(`refusal.${code}`) }];
  showTyped(typed, problems);
  return await loosePage({ supposed, found: compared.ok ? compared.value : null });
}
