export const nn: Readonly<Record<string, string>> = {
  "The police may not look away from a crime they hear of. What you tell may become part of a case. You can ask for advice without giving a name.":
    "Politiet kan ikkje sjå bort frå eit lovbrot dei får vite om. Det du fortel, kan bli del av ei sak. Du kan be om råd utan å seie namn.",
  "Keeps secrecy, with few exceptions. Must speak up to prevent serious harm, and when a child may be exploited.":
    "Har teieplikt, med få unntak. Må seie frå for å hindre alvorleg skade, og når eit barn kan bli utnytta.",
  "Belongs to the police, but you can have support without reporting a crime. They keep secrecy, and must speak up about grave danger and about children. Ask before you tell details.":
    "Høyrer til politiet, men du kan få støtte utan å melde til politiet. Dei har teieplikt, og må seie frå om alvorleg fare og om barn. Spør før du fortel detaljar.",
  "May keep what you say to themselves, except in grave danger and where a child is concerned.":
    "Kan halde det du seier, for seg sjølv, unnateke ved alvorleg fare og når det gjeld barn.",
  "May keep what you say to themselves, except in grave danger. They may also speak up when a child is at risk. Ask how they do it.":
    "Kan halde det du seier, for seg sjølv, unnateke ved alvorleg fare. Dei kan også seie frå når eit barn er i fare. Spør korleis dei gjer det.",
  "Keeps strict secrecy. The social services may still give the police contact details and whereabouts when the police ask. Must speak up about grave danger and about children.":
    "Har streng teieplikt. Sosialtenesta kan likevel gi politiet kontaktopplysningar og opphaldsstad når politiet ber om det. Må seie frå om alvorleg fare og om barn.",
  "Keeps secrecy. Must speak up about grave danger and about children. Ask what they may share with others before you tell details.":
    "Har teieplikt. Må seie frå om alvorleg fare og om barn. Spør kva dei kan dele med andre før du fortel detaljar.",
  "Keeps strict secrecy. Must act when a child may be exploited, and speak up about grave danger.":
    "Har streng teieplikt. Må følgje opp når eit barn kan bli utnytta, og seie frå om alvorleg fare.",
  "May keep what you say to themselves, except in grave danger and where a child is concerned. We have not read which rules they follow, so ask first.":
    "Kan halde det du seier, for seg sjølv, unnateke ved alvorleg fare og når det gjeld barn. Vi har ikkje lese kva reglar dei sjølve følgjer, så spør først.",
  "Does not tell who gave the tip, not even to the employer. May report a breach of law to the police. Must speak up about grave danger and about children.":
    "Seier ikkje kven som har tipsa, heller ikkje til arbeidsgjevaren. Kan melde lovbrot til politiet. Må seie frå om alvorleg fare og om barn.",
  "Keeps secrecy. May share with other agencies where the law allows it. Must speak up about grave danger and about children.":
    "Har teieplikt. Kan dele med andre etatar når lova opnar for det. Må seie frå om alvorleg fare og om barn.",
  "Your employer is told of your claim. What you hand in is not kept from the other side.":
    "Arbeidsgjevaren får vite om kravet ditt. Det du sender inn, er ikkje hemmeleg for motparten.",
  "Several agencies sit together here, and the police are one of them. Each agency follows its own rules. Ask whom you are talking to.":
    "Fleire etatar sit saman her, og politiet er ein av dei. Kvar etat følgjer sine eigne reglar. Spør kven du snakkar med.",
  "An international organisation. We have not read its rules on secrecy, so ask before you tell details. Grave danger they must speak up about.":
    "Ein internasjonal organisasjon. Vi har ikkje lese reglane deira om teieplikt, så spør før du fortel detaljar. Alvorleg fare må dei seie frå om.",
  "Keeps secrecy, but may give information to the police and other agencies where the law allows it, also without your yes. Must speak up about grave danger and about children.":
    "Har teieplikt, men kan gi opplysningar til politiet og andre etatar når lova opnar for det, også utan at du seier ja. Må seie frå om alvorleg fare og om barn.",
  "A register you can look up. You need not say who you are.":
    "Eit register du kan slå opp i. Du treng ikkje seie kven du er.",
  "Day and night": "Heile døgnet",
  "Web form day and night": "Nettskjema heile døgnet",
  "When child welfare is closed": "Når barnevernet er stengt",
  "Weekdays 9–11 and 12–14 (as of 2023)": "Kvardagar 9–11 og 12–14 (per 2023)",
  "Adults over 18": "Vaksne over 18 år",
  "Men over 18": "Menn over 18 år",
  "Women and their children": "Kvinner og barna deira",
  "Under 18, also when age is uncertain": "Under 18 år, også når alderen er usikker",
  "Under 18": "Under 18 år",
  "Members above all": "Særleg medlemmer",
  Women: "Kvinner",
  "Comes when life or health is in danger now, when somebody is held back, or when there is violence.":
    "Kjem når liv eller helse er i fare no, når nokon blir haldne tilbake, eller når det skjer vald.",
  "Sends an ambulance when a life is at stake.": "Sender ambulanse når det står om liv.",
  "Helps with injury and sudden illness that cannot wait. Everyone in the country has the right to urgent care.":
    "Hjelper ved skade og akutt sjukdom når det ikkje kan vente. Alle i landet har rett til hjelp straks.",
  "Takes reports of crime, investigates and tells of rights. Takes the application for a reflection period. There are twelve districts, and the number leads to yours.":
    "Tek imot meldingar om lovbrot, etterforskar og fortel om rettar. Tek imot søknad om refleksjonsperiode. Det er tolv distrikt, og nummeret går til ditt.",
  "Takes tips on trafficking online and assists the police districts.":
    "Tek imot tips om menneskehandel på nett og hjelper politidistrikta.",
  "Gives advice and support to those a crime was done to and to witnesses, from before a report until after judgment.":
    "Gir råd og støtte til den som er utsett for noko straffbart, eller som er vitne, frå før ei melding til politiet til etter dom.",
  "Helpline for adults who may be exploited, and for those who help them. Can find a safe place and a lawyer with experience.":
    "Hjelpetelefon for vaksne som kan vere utnytta, og for hjelparar. Kan finne trygg bustad og advokat med erfaring.",
  "Safe place for men who may be exploited for forced labour.":
    "Trygg bustad for menn som kan vere utnytta til tvangsarbeid.",
  "Place to live for women and their children after trafficking.":
    "Bustad for kvinner og barna deira etter menneskehandel.",
  "Follows up in Oslo those who may have been trafficked, also with a place to stay while things are cleared up.":
    "Følgjer opp i Oslo den som kan vere utsett for menneskehandel, også med ein stad å bu medan saka blir avklara.",
  "The municipality's crisis shelter: a safe place for a while, and somebody to talk to.":
    "Krisesenter i kommunen: ein trygg stad å bu ei tid, og nokon å snakke med.",
  "Helps children under 18, and those who may be, also at once.":
    "Hjelper barn under 18 år, og den som kan vere det, også akutt.",
  "Answers when a child is in danger and child welfare is closed. From abroad: +47 95 41 17 55. Text: 41 71 61 11.":
    "Tek telefonen når eit barn er i fare og barnevernet er stengt. Frå utlandet: +47 95 41 17 55. SMS: 41 71 61 11.",
  "Helpline on violence and abuse in close relations.":
    "Hjelpelinje om vald og overgrep i nære relasjonar.",
  "Inspects hours, minimum rates of pay, contracts and housing from an employer. Answers questions and takes tips. Does not claim wages for single persons.":
    "Fører tilsyn med arbeidstid, lønn etter minstesats, kontrakt og bustad frå arbeidsgjevar. Svarar på spørsmål og tek imot tips. Krev ikkje inn lønn for enkeltpersonar.",
  "Gives advice in several languages on working conditions, pay and housing.":
    "Gir råd på fleire språk om arbeidsforhold, lønn og bustad.",
  "Unions that help members with pay, contract and collective agreement.":
    "Fagforbund som hjelper medlemmer med lønn, kontrakt og tariffavtale.",
  "Free advice from law students on work, pay, residence and benefits.":
    "Gratis råd frå jusstudentar om arbeid, lønn, opphald og trygd.",
  "Free advice from law students to women, also on violence and harassment.":
    "Gratis råd frå jusstudentar til kvinner, også om vald og trakassering.",
  "Free advice from law students in Bergen, Trondheim and Tromsø on pay and contract.":
    "Gratis råd frå jusstudentar i Bergen, Trondheim og Tromsø om lønn og kontrakt.",
  "Free legal help, above all to people who use drugs.":
    "Gratis juridisk hjelp, særleg til den som bruker rusmiddel.",
  "Handles complaints on social assistance and applications for free legal aid in your county.":
    "Behandlar klage på sosialhjelp og søknad om fri rettshjelp i fylket ditt.",
  "Handles claims for wages that the employer will not pay. Stops the claim from lapsing.":
    "Behandlar krav om lønn som arbeidsgjevaren ikkje vil betale. Stoppar at kravet blir forelda.",
  "Gives financial help and a place to stay for a time. Covers wages when the employer is bankrupt.":
    "Gir økonomisk hjelp og ein mellombels stad å bu. Dekkjer lønn når arbeidsgjevaren er konkurs.",
  "Registration, tax card and guidance on work for foreign workers, in one place.":
    "Registrering, skattekort og rettleiing om arbeid for utanlandske arbeidstakarar, på éin stad.",
  "Helps those who want to go home with the journey and a new start.":
    "Hjelper den som vil reise heim, med reisa og ein ny start.",
  "Takes tips on undeclared work and on pay that exists only on paper.":
    "Tek imot tips om svart arbeid og om lønn som berre finst på papiret.",
  "Takes tips on rogue firms in construction.": "Tek imot tips om useriøse firma i bygg.",
  "Checks road transport, pay and terms of drivers included.":
    "Kontrollerer transport på veg, også lønn og vilkår for sjåførar.",
  "Checks hygiene where food is served and often sees the conditions people work in.":
    "Kontrollerer hygiene på serveringsstader og ser ofte forholda der folk arbeider.",
  "Decides on state compensation after violence, and after trafficking and slavery.":
    "Avgjer søknader om erstatning frå staten etter vald, og etter menneskehandel og slaveri.",
  "Health care and advice for people who sell sex.": "Helsehjelp og råd til den som sel sex.",
  "Meets people where they are, and gives advice.": "Møter folk der dei er, og gir råd.",
  "Gives advice to those who may have been trafficked, and to those who help them.":
    "Gir råd til den som kan vere utsett for menneskehandel, og til hjelparar.",
  "Shows which cleaning firms are approved.": "Viser kva reinhaldsfirma som er godkjende.",
  "Shows which firms in car care, wheel change and wheel storage are approved.":
    "Viser kva firma i bilpleie, hjulskift og hjullagring som er godkjende.",
  "Shows which staffing firms are approved, from 2024.":
    "Viser kva bemanningsføretak som er godkjende, frå 2024.",
  "Shows who is behind a firm, and whether it is bankrupt.":
    "Viser kven som står bak eit firma, og om det er konkurs.",
  "The number is well known, but not checked against a source.":
    "Nummeret er allment kjent, men ikkje sjekka mot ei kjelde.",
  "The number is for calls within Norway. How to call from abroad is not settled.":
    "Nummeret er for samtalar i Noreg. Korleis ein ringjer frå utlandet, er ikkje avklart.",
  "Get in touch through ROSA. The address is secret and does not stand here.":
    "Ta kontakt gjennom ROSA. Adressa er hemmeleg og står ikkje her.",
  "Intake goes through ROSA or NAV Grünerløkka, by an older source.":
    "Inntak går gjennom ROSA eller NAV Grünerløkka, etter ei eldre kjelde.",
  "Each municipality has its own. Ask the municipality or ROSA for the number.":
    "Kvar kommune har sitt eige tilbod. Spør kommunen eller ROSA om nummeret.",
  "The number leads to the switchboard. The list of languages is partly old.":
    "Nummeret går til sentralbordet. Språklista er delvis gammal.",
  "May say no where income is high, but not in matters of violence and harassment.":
    "Kan seie nei ved høg inntekt, men ikkje i saker om vald og trakassering.",
  "Exists in other cities too; which ones is not checked.":
    "Finst også i andre byar. Vi har ikkje sjekka kva byar.",
  "Appointments are booked online with UDI.": "Timen blir bestilt på nett hos UDI.",
  "The number is from an old page. Check it first.":
    "Nummeret er frå ei gammal side. Sjekk det først.",
  "Exists in more regions than those listed here.": "Finst i fleire regionar enn dei som står her.",
  "Exploitation under section 108 a of the Immigration Act is not covered.":
    "Utnytting av utlendingar etter utlendingslova § 108 a er ikkje med.",
};
