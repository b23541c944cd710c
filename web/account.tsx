import type { Visitor } from "./env.ts";
import { language, say } from "./page.ts";
import { languageNames, languages } from "./texts/texts.ts";

interface LanguageProps {
  /** Where the choice returns to. */
  readonly path: string;
  readonly form: string | undefined;
}

function LanguageButtons({ form }: Pick<LanguageProps, "form">) {
  return (
    <>
      {languages
        .filter((other) => other !== language())
        .map((other) => (
          <button
            class="ds-link"
            type="submit"
            form={form}
            name="language"
            value={other}
            lang={other}
          >
            {languageNames[other]}
          </button>
        ))}
    </>
  );
}

export function LanguageChoice({ path, form }: LanguageProps) {
  if (form !== undefined) {
    return (
      // biome-ignore lint/a11y/useSemanticElements: a fieldset would belong to no form here
      <div class="languages" role="group" aria-label={say("frame.language")}>
        {/* Enter in a field presses the first button of its form, and that must not be a language. */}
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: neither the keyboard nor a reader comes to it */}
        <button class="unseen" type="submit" form={form} tabindex={-1} aria-hidden="true" />
        <LanguageButtons form={form} />
      </div>
    );
  }
  return (
    <form class="languages" method="post" action="/language" aria-label={say("frame.language")}>
      <input type="hidden" name="back" value={path} />
      <LanguageButtons form={undefined} />
    </form>
  );
}

interface AccountProps {
  readonly visitor: Visitor | null;
  readonly door: boolean;
}

export function Account({ visitor, door }: AccountProps) {
  if (visitor !== null) {
    return (
      <form class="account" method="post" action="/sign-out">
        <span>{say("frame.signed-in", { name: visitor.name, agency: visitor.agency })}</span>
        <a class="ds-link" href="/work">
          {say("inbox.work")}
        </a>
        <button class="ds-link" type="submit">
          {say("frame.sign-out")}
        </button>
      </form>
    );
  }
  // A person seeking help is not asked to sign in.
  return door ? null : (
    <a class="ds-link" href="/sign-in">
      {say("frame.sign-in")}
    </a>
  );
}
