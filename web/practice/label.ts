import type { Exercise } from "../../domain/practice/exercise.ts";
import type { Question } from "../../domain/practice/round.ts";
import { language, law, say } from "../page.ts";
import type { TextKey } from "../texts/texts.ts";

export interface Standing {
  readonly exercise: Exercise;
}

export function questionText({ exercise }: Standing, question: Question): string {
  const [first, second] = exercise.called;
  const about = question === "believe-first" ? first : second;
  return say(`practice.question.${question}`, { name: about?.[language()] ?? "" });
}

export function choiceText(question: Question, choice: string): string {
  const { door, further } = law().questions;
  if (question === "ask") {
    const asked = [...door, ...further].find(({ factor }) => factor === choice);
    return asked?.ask[language()] ?? choice;
  }
  if (question === "difference") {
    return law().factors.get(choice)?.name[language()] ?? choice;
  }
  if (choice === "dont-know") {
    return say("frame.dont-know");
  }
  const scale = question.startsWith("believe") ? "believe" : question;
  return say(`practice.${scale}.${choice}` as TextKey);
}
