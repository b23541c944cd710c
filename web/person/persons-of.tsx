import { TypedText } from "../components/typed-text.tsx";
import { say } from "../page.ts";

const most = 4;

export function PersonsOf({ persons }: { readonly persons: readonly string[] }) {
  const others = persons.length - most;
  return persons.length === 0 ? null : (
    <p>
      {say("case.list.persons")}{" "}
      {persons.slice(0, most).map((pseudonym, at) => (
        <>
          {at > 0 && ", "}
          <TypedText>{pseudonym}</TypedText>
        </>
      ))}
      {others > 0 && ` ${say("case.list.more-persons", { count: others })}`}
    </p>
  );
}
