import { languages, sayIn } from "../texts/texts.ts";

/** Says that this is a copy, in every language that pages have: nobody may take it for the real one. */
export function Isolated() {
  return (
    <aside class="notice" data-tone="urgent">
      {languages.map((language) => (
        <p lang={language} dir="ltr">
          {sayIn(language)("frame.isolated")}
        </p>
      ))}
    </aside>
  );
}
