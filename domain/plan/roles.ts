/** Kin, and those somebody works or owes for, in Norwegian of either kind and in English: by one word, however it is bent or written. */
const roles: readonly (readonly [string, RegExp])[] = (
  [
    ["mother", "mo(?:r|ra|ren)|mødre\\p{L}*|mamma\\p{L}*|mothers?|mum|mom"],
    ["father", "fa(?:r|ren)|fedre\\p{L}*|pappa\\p{L}*|fathers?|dad"],
    ["parents", "foreldr\\p{L}*|parents?"],
    [
      "brother",
      "(?:ste|halv|store?|lille|litle|vesle|tvilling)?br(?:or|ør|ødre)\\p{L}*|(?:step|half)?brothers?",
    ],
    [
      "sister",
      "(?:ste|halv|store?|lille|litle|vesle|tvilling)?s[øy]ste?r\\p{L}*|(?:step|half)?sisters?",
    ],
    ["siblings", "søsken(?:e|et)?|søsknene|syskena?|siblings?"],
    ["uncle", "onke?l\\p{L}*|(?:mor|far)bro(?:r|ren)|uncles?"],
    ["aunt", "tant(?:e|a|en|er|ene)|(?:fas|mos)ter(?:en|a)?|aunt(?:s|ie)?"],
    ["cousin", "fetter\\p{L}*|søskenbarn\\p{L}*|sysken?barn\\p{L}*|kusin\\p{L}*|cousins?"],
    ["nephew", "nevø\\p{L}*|niese\\p{L}*|nephews?|nieces?"],
    [
      "grandparent",
      "beste(?:mor|far|foreldr)\\p{L}*|(?:mor|far)(?:mor|far)\\p{L}*|grand(?:ma|pa|mother|father|parent)s?",
    ],
    ["husband", "ektemann\\p{L}*|mann(?:en)?|husbands?"],
    ["wife", "kon(?:a|e|en)|wife|wives"],
    [
      "partner",
      "kjærest\\p{L}*|sambo(?:er|ar)\\p{L}*|forlove[dt]\\p{L}*|ektefelle\\p{L}*|eks(?:en|a|(?:ekte)?mann\\p{L}*|kon\\p{L}*|kjærest\\p{L}*|sambo\\p{L}*)?|partner(?:en|s)?|spouse|fianc[eé]e?|boyfriends?|girlfriends?|ex|barne(?:far|mor)\\p{L}*",
    ],
    ["son", "sønn\\p{L}*|son(?:en|s)?"],
    ["daughter", "datter\\p{L}*|dotter\\p{L}*|døtre\\p{L}*|daughters?"],
    ["children", "barn(?:a|et)?|unge(?:r|ne)?|ung(?:ar|ane)|child(?:ren)?|kids?"],
    ["in-law", "svig(?:er|ar)\\p{L}*|svoger\\p{L}*|inlaws"],
    [
      "step-parent",
      "(?:ste|bonus|foster)(?:far|mor|foreldr)\\p{L}*|(?:step|foster)(?:father|mother|parent|dad|mum|mom)s?",
    ],
    ["family", "famili\\p{L}*|slekt\\p{L}*|famil(?:y|ies)|relatives?|folks"],
    ["friend", "ven(?:n|nen|ner|nene|ar|er|inne\\p{L}*)?|kamerat\\p{L}*|kompis\\p{L}*|friends?"],
    ["neighbour", "nabo\\p{L}*|neighbou?rs?"],
    [
      "boss",
      "\\p{L}*sjef(?:en|er|ar|ene|ane)?|boss(?:es|en)?|arbeids(?:giv|gjev)\\p{L}*|employers?|eier(?:en|ne)|eigar\\p{L}*|owners?",
    ],
    [
      "foreman",
      "form[ae]nn\\p{L}*|basen|arbeidslei?(?:der|ar|er)\\p{L}*|foreman|foremen|supervisors?",
    ],
    [
      "agent",
      "agent(?:en|er|ar|ene|ane|s)?|rekrutter\\p{L}*|recruiters?|mellomm[ae]nn\\p{L}*|middlem[ae]n|megler\\p{L}*|brokers?|smugl\\p{L}*|smuggl\\p{L}*",
    ],
    ["agency", "\\p{L}*byrå\\p{L}*|agenc\\p{L}*|firma\\p{L}*|selskap\\p{L}*|compan(?:y|ies)"],
    ["pimp", "hallik\\p{L}*|pimps?|madam(?:en)?"],
    ["driver", "sjåfør\\p{L}*|drivers?"],
    ["landlord", "huseier\\p{L}*|huseigar\\p{L}*|utleier\\p{L}*|utleigar\\p{L}*|landlords?"],
    ["church", "prest\\p{L}*|pastor\\p{L}*|priests?"],
  ] as const
).map(([role, words]) => [role, new RegExp(`^(?:${words})$`, "u")]);

/** Kin, and those somebody works or owes for, whom a text tells of. */
export const rolesIn = (text: string): readonly string[] => {
  const all =
    text
      .normalize("NFC")
      .toLowerCase()
      .replaceAll(/(?<!\p{L})in[- ]laws?(?!\p{L})/gu, "inlaws")
      .match(/\p{L}+/gu) ?? [];
  const words = [...new Set(all)];
  return roles.filter(([, is]) => words.some((word) => is.test(word))).map(([role]) => role);
};
