/** That nobody was reached, or nothing was done yet, in Norwegian of either kind and in English. */
const notReached =
  /(?<!\p{L})(ingen (svar|svarte|svara|tok)\p{L}*|la igjen|(ikke|ikkje) noe svar|fikk (ikke|ikkje)|vent\p{L}* på svar|wait\p{L}* for|kanskje|maybe|perhaps|sjef\p{L}*|boss|(ikke|ikkje) (svar|tak|fått|nådd|nådde|ring\p{L}*|gjort|meldt|ennå|enno|enda|åpent|ope)|svar(te|er|a|ar) (ikke|ikkje)|opptatt|telefonsvarer\p{L}*|stengt|prøv\p{L}*|^\P{L}*(jeg |vi |eg )?(skal|må|vil|burde|bør) (ringe|melde|si|prøve|gjøre)|no (answer|reply|one)|nobody|not (reach|done|yet|call|answer|told|notif)\p{L}*|\p{L}+n['’]t (reach|get|answer|call|done)\p{L}*|could not|busy|voicemail|closed|try\p{L}*|tried|^\P{L}*(i |we )?(will|must|should|going to) (call|ring|notify|tell|try))(?!\p{L})/iu;

/**
 * Whether it is to be said who was told: that child welfare was notified opens a journey of a child and ends what cannot wait, so it
 * stands with who it was, and not with words that say that nobody was reached.
 */
export const mustSayWhoWasTold = (step: string | null, words: string | null): boolean =>
  step === "notify-child-welfare" &&
  (!/\p{L}{2}\P{L}+\p{L}{2}/u.test(words ?? "") || notReached.test(words ?? ""));
