import { languages, sayIn } from "../texts/texts.ts";

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
