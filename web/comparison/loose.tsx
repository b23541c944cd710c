import { compareLoose, type LooseComparison } from "../../api/comparison/loose.ts";
import { type Supposed, supposedId } from "../../domain/comparison/turned.ts";
import { themes } from "../../domain/knowledge/factor.ts";
import { problemAt } from "../case/form.ts";
import { Actions, Button } from "../components/button.tsx";
import { RadioGroup } from "../components/choice.tsx";
import { ErrorSummary, type Problem } from "../components/error-summary.tsx";
import { Scale } from "../components/scale.tsx";
import { errorPage } from "../error-page.tsx";
import { typedIn } from "../forms/post.ts";
import { type Typed, textOf } from "../forms/typed.ts";
import { page } from "../frame.tsx";
import { askable, scopes, ThemeOfFactors, writtenIn } from "../observation/observation-form.tsx";
import { desk, language, law, say } from "../page.ts";
import { marksOf, OneProvision } from "../provision/provisions-one.tsx";
import { Nearest, OnThisPage, Open, Others, OurEyesOnly, Settled } from "./found.tsx";
import { Sides } from "./sides.tsx";
import { supposedIn } from "./suppose.ts";
import { Turned, TurnForm, turnForm } from "./turned.tsx";

interface Standing {
  readonly typed: Typed;
  readonly problems: readonly Problem[];
  readonly supposed: readonly Supposed[];
  readonly found: LooseComparison | null;
}

function enteredIn({ typed }: Standing): readonly (readonly [string, string])[] {
  const fields = ["scope", ...askable(law()).map(({ id }) => `f.${id}`)];
  return fields.flatMap((field) => {
    const value = textOf(typed, field);
    return value === "" ? [] : [[field, value] as const];
  });
}

function Touched({ found }: Standing & { readonly found: LooseComparison }) {
  const { factors, provisions } = law();
  const reader = { factors, provisions, observations: new Map() };
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
    entered: enteredIn(props),
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

function Form({ typed, found }: Standing) {
  const words = { typed };
  return (
    <form id="facts" method="post" action="/compare#found">
      <h2>{say(found === null ? "comparison.enter" : "comparison.enter-again")}</h2>
      <p class="terms">{say("observation.facts-help")}</p>
      <RadioGroup
        name="scope"
        legend={say("observation.scope")}
        options={scopes.map((value) => ({ value, label: say(`observation.scope.${value}`) }))}
        chosen={textOf(typed, "scope") || "one"}
        unknown={null}
      />
      <div>
        {themes.map((theme) => (
          <ThemeOfFactors {...words} theme={theme} />
        ))}
      </div>
      <Actions>
        <Button>{say("comparison.do")}</Button>
      </Actions>
    </form>
  );
}

function loosePage(standing: Standing): Response | Promise<Response> {
  const { problems, found } = standing;
  return page(
    {
      title: say("comparison.loose"),
      failed: problems.length > 0,
      status: problems.length > 0 ? 400 : 200,
    },
    <>
      <ErrorSummary problems={problems} id="found" />
      <h1>{say("comparison.loose")}</h1>
      <p class="lead">{say("comparison.loose-intro")}</p>
      <OurEyesOnly />
      {found !== null && <Result {...standing} found={found} />}
      <Form {...standing} />
    </>,
  );
}

export function comparePage(): Response | Promise<Response> {
  return loosePage({ typed: {}, problems: [], supposed: [], found: null });
}

/** Nothing of it is stored. */
export async function postCompare(): Promise<Response> {
  const { cell, actor } = desk();
  const typed = await typedIn();
  const { facts } = writtenIn(typed);
  const supposed = supposedIn(typed);
  const found = await compareLoose(cell, actor, law(), facts, supposed);
  const standing = { typed, problems: [], supposed, found: null };
  if (found.ok) {
    return await loosePage({ ...standing, found: found.value });
  }
  if (found.refused === "not-permitted") {
    return await errorPage(403);
  }
  return await loosePage({
    ...standing,
    problems: [problemAt(found.refused, "facts")],
  });
}
