import type { Piece } from "../../domain/practice/exercise.ts";
import type { Note } from "../../domain/practice/round.ts";
import { TypedText } from "../components/typed-text.tsx";
import { Hidden, Kept } from "../forms/kept.tsx";
import { language, say } from "../page.ts";
import { choiceText, questionText, type Standing } from "./label.ts";
import type { Sheet } from "./sheet.ts";

export const formId = "round";

export function Carried({ sheet: { at, code } }: { readonly sheet: Sheet }) {
  return (
    <>
      <Hidden name="at" value={String(at)} />
      <Hidden name="round" value={code ?? ""} />
      <Kept />
    </>
  );
}

export function PieceText({
  standing,
  piece,
}: {
  readonly standing: Standing;
  readonly piece: Piece;
}) {
  const { exercise } = standing;
  if (piece.parts.length === 1) {
    return <p>{piece.parts[0]?.text[language()]}</p>;
  }
  return (
    <div class="persons wide">
      {piece.parts.map(({ text }, place) => (
        <div>
          <p>
            <strong>{exercise.called[place]?.[language()]}</strong>
          </p>
          <p>{text[language()]}</p>
        </div>
      ))}
    </div>
  );
}

export function Noted({ standing, note }: { readonly standing: Standing; readonly note: Note }) {
  return (
    <>
      <ul>
        {[...note.answers].map(([question, chosen]) => (
          <li>
            <span class="terms">{questionText(standing, question)}</span>{" "}
            {chosen.length === 0
              ? say("practice.nothing-chosen")
              : chosen.map((choice) => choiceText(question, choice)).join("; ")}
          </li>
        ))}
      </ul>
      {note.words !== "" && (
        <blockquote class="own-words">
          <TypedText>{note.words}</TypedText>
        </blockquote>
      )}
    </>
  );
}
