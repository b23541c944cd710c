const leadingSigns = ["yes-or-no", "suggests", "status-or-origin"] as const;
type LeadingSign = (typeof leadingSigns)[number];

/** “Can you tell …” invites, despite its form. */
const invites =
  /^(kan|kunne|vil|ville) (du|dere) (fortelle|si|beskrive|vise|forklare)|^(can|could|would|will) you (please )?(tell|say|describe|show|explain)/;

const beginsWithVerb =
  /^(og |men |så |and |but |so )?(er|var|har|hadde|ble|blir|kan|kunne|må|måtte|vil|ville|skal|skulle|får|fikk|gjør|gjorde|tvinger|tvang|truer|truet|slår|slo|holder|holdt|tar|tok|jobber|jobbet|arbeider|arbeidet|bor|bodde|liker|vet|visste|skylder|is|are|was|were|am|has|have|had|do|does|did|can|could|must|may|will|would|should|shall|isn|aren|wasn|weren|don|doesn|didn|haven|hasn|won|wouldn)(['’]t)?\b(?! (det som|what|that which))/;

const fishesForYes =
  /(ikke sant|ikke vel|eller hva|stemmer (ikke )?det|isn['’]t (it|that)|right\?|correct\?|didn['’]t (he|she|they))/;

const namesAnAct =
  /(?<!\p{L})(tvang|tving|tvunget|tru(et|er|sel|sler)|slo deg|slått|låst|låste|innesperr|utnytt|menneskehandel|slave|offer for|stjålet|lurt|lurte|redd for|forc(e|ed|ing)\b|threat|hit you|beat(en)?\b|lock(ed)?\b|exploit|traffick|slave|victim|stole|cheat|tricked|afraid of|scared of)/u;

const asksStatus =
  /(oppholdstillatelse|oppholdskort|arbeidstillatelse|visum|statsborger|nasjonalitet|hvor (kommer|er) du (fra|opprinnelig)|hvilket land|ulovlig i landet|asyl|residence permit|work permit|\bvisa\b|nationality|citizen|where are you (really |originally )?from|which country|what country|come from|illegal|asylum)/;

/**
 * Finds forms that lawyers object to, in Norwegian and English. Only a hint: it proves nothing either way and is
 * never kept.
 */
export function leadingSignsIn(wording: string): readonly LeadingSign[] {
  const text = wording.toLowerCase();
  const sentences = text.split(/(?<=[.!?])\s+/).map((sentence) => sentence.trim());
  const closed = sentences.some(
    (sentence) => beginsWithVerb.test(sentence) && !invites.test(sentence),
  );
  return leadingSigns.filter((sign) => {
    if (sign === "yes-or-no") {
      return closed || fishesForYes.test(text);
    }
    return (sign === "suggests" ? namesAnAct : asksStatus).test(text);
  });
}
