import type { House } from "../../../api/house.ts";
import type { Exercise } from "../../../domain/practice/exercise.ts";
import type { Question } from "../../../domain/practice/round.ts";
import type { Language, Say, TextKey } from "../../texts/texts.ts";

export interface Standing {
  readonly house: House;
  readonly say: Say;
  readonly language: Language;
  readonly exercise: Exercise;
}

export function questionText({ say, language, exercise }: Standing, question: Question): string {
  const [first, second] = exercise.called;
  const about = question === "believe-first" ? first : second;
  return say(`practice.question.${question}`, { name: about?.[language] ?? "" });
}

export function choiceText(
  { house, say, language }: Standing,
  question: Question,
  choice: string,
): string {
  const { door, further } = house.law.questions;
  if (question === "ask") {
    const asked = [...door, ...further].find(({ factor }) => factor === choice);
    return asked?.ask[language] ?? choice;
  }
  if (question === "difference") {
    return house.law.factors.get(choice)?.name[language] ?? choice;
  }
  if (choice === "dont-know") {
    return say("frame.dont-know");
  }
  const scale = question.startsWith("believe") ? "believe" : question;
  return say(`practice.${scale}.${choice}` as TextKey);
}
