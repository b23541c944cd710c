export const lt: Readonly<Record<string, string>> = {
  "The police may not look away from a crime they hear of. What you tell may become part of a case. You can ask for advice without giving a name.":
    "Policija negali nekreipti dėmesio į nusikaltimą, apie kurį sužino. Tai, ką papasakosite, gali tapti bylos dalimi. Galite prašyti patarimo nesakydami vardo.",
  "Keeps secrecy, with few exceptions. Must speak up to prevent serious harm, and when a child may be exploited.":
    "Privalo saugoti paslaptį, su keliomis išimtimis. Privalo pranešti, kad būtų išvengta didelės žalos ir kai vaikas gali būti išnaudojamas.",
  "Belongs to the police, but you can have support without reporting a crime. They keep secrecy, and must speak up about grave danger and about children. Ask before you tell details.":
    "Priklauso policijai, bet galite gauti paramą nepranešdami apie nusikaltimą. Jie privalo saugoti paslaptį, bet privalo pranešti apie didelį pavojų ir apie vaikus. Paklauskite prieš pasakodami smulkiau.",
  "May keep what you say to themselves, except in grave danger and where a child is concerned.":
    "Gali pasilaikyti sau tai, ką pasakote, išskyrus didelį pavojų ir kai kalbama apie vaiką.",
  "May keep what you say to themselves, except in grave danger. They may also speak up when a child is at risk. Ask how they do it.":
    "Gali pasilaikyti sau tai, ką pasakote, išskyrus didelį pavojų. Jie taip pat gali pranešti, kai pavojus gresia vaikui. Paklauskite, kaip jie tai daro.",
  "Keeps strict secrecy. The social services may still give the police contact details and whereabouts when the police ask. Must speak up about grave danger and about children.":
    "Privalo griežtai saugoti paslaptį. Vis dėlto socialinė tarnyba gali duoti policijai kontaktus ir buvimo vietą, kai policija to paprašo. Privalo pranešti apie didelį pavojų ir apie vaikus.",
  "Keeps secrecy. Must speak up about grave danger and about children. Ask what they may share with others before you tell details.":
    "Privalo saugoti paslaptį. Privalo pranešti apie didelį pavojų ir apie vaikus. Prieš pasakodami smulkiau paklauskite, ką jie gali pasakyti kitiems.",
  "Keeps strict secrecy. Must act when a child may be exploited, and speak up about grave danger.":
    "Privalo griežtai saugoti paslaptį. Privalo veikti, kai vaikas gali būti išnaudojamas, ir pranešti apie didelį pavojų.",
  "May keep what you say to themselves, except in grave danger and where a child is concerned. We have not read which rules they follow, so ask first.":
    "Gali pasilaikyti sau tai, ką pasakote, išskyrus didelį pavojų ir kai kalbama apie vaiką. Neskaitėme, kokių taisyklių jie laikosi, todėl pirmiausia paklauskite.",
  "Does not tell who gave the tip, not even to the employer. May report a breach of law to the police. Must speak up about grave danger and about children.":
    "Nesako, kas pranešė, net ir darbdaviui. Gali pranešti policijai apie įstatymo pažeidimą. Privalo pranešti apie didelį pavojų ir apie vaikus.",
  "Keeps secrecy. May share with other agencies where the law allows it. Must speak up about grave danger and about children.":
    "Privalo saugoti paslaptį. Gali dalytis su kitomis įstaigomis, kai įstatymas tai leidžia. Privalo pranešti apie didelį pavojų ir apie vaikus.",
  "Your employer is told of your claim. What you hand in is not kept from the other side.":
    "Darbdavys sužinos apie jūsų reikalavimą. Tai, ką pateiksite, nebus paslaptis kitai pusei.",
  "Several agencies sit together here, and the police are one of them. Each agency follows its own rules. Ask whom you are talking to.":
    "Čia kartu dirba kelios įstaigos, ir policija yra viena iš jų. Kiekviena įstaiga laikosi savo taisyklių. Paklauskite, su kuo kalbate.",
  "An international organisation. We have not read its rules on secrecy, so ask before you tell details. Grave danger they must speak up about.":
    "Tarptautinė organizacija. Neskaitėme jos taisyklių apie paslaptį, todėl paklauskite prieš pasakodami smulkiau. Apie didelį pavojų jie privalo pranešti.",
  "Keeps secrecy, but may give information to the police and other agencies where the law allows it, also without your yes. Must speak up about grave danger and about children.":
    "Privalo saugoti paslaptį, bet gali duoti informaciją policijai ir kitoms įstaigoms, kai įstatymas tai leidžia, net ir be jūsų sutikimo. Privalo pranešti apie didelį pavojų ir apie vaikus.",
  "A register you can look up. You need not say who you are.":
    "Registras, kuriame galite pasitikrinti. Jums nereikia sakyti, kas esate.",
  "Day and night": "Dieną ir naktį",
  "Web form day and night": "Forma internete dieną ir naktį",
  "When child welfare is closed": "Kai vaikų apsaugos tarnyba (barnevernet) nedirba",
  "Weekdays 9–11 and 12–14 (as of 2023)": "Darbo dienomis 9–11 ir 12–14 (2023 m. duomenys)",
  "Adults over 18": "Suaugusieji nuo 18 metų",
  "Men over 18": "Vyrai nuo 18 metų",
  "Women and their children": "Moterys ir jų vaikai",
  "Under 18, also when age is uncertain": "Iki 18 metų, taip pat kai amžius nėra tikras",
  "Under 18": "Iki 18 metų",
  "Members above all": "Pirmiausia nariai",
  Women: "Moterys",
  "Comes when life or health is in danger now, when somebody is held back, or when there is violence.":
    "Atvyksta, kai gyvybei ar sveikatai gresia pavojus dabar, kai kas nors yra laikomas prieš savo valią arba kai vyksta smurtas.",
  "Sends an ambulance when a life is at stake.":
    "Siunčia greitąją pagalbą, kai gresia pavojus gyvybei.",
  "Helps with injury and sudden illness that cannot wait. Everyone in the country has the right to urgent care.":
    "Padeda susižeidus ir staiga susirgus, kai negalima laukti. Kiekvienas šioje šalyje turi teisę į skubią pagalbą.",
  "Takes reports of crime, investigates and tells of rights. Takes the application for a reflection period. There are twelve districts, and the number leads to yours.":
    "Priima pranešimus apie nusikaltimus, tiria ir pasako, kokias teises turite. Priima prašymą dėl apmąstymų laikotarpio (refleksjonsperiode). Yra dvylika apygardų, ir numeris sujungia su jūsiške.",
  "Takes tips on trafficking online and assists the police districts.":
    "Priima pranešimus apie prekybą žmonėmis internetu ir padeda policijos apygardoms.",
  "Gives advice and support to those a crime was done to and to witnesses, from before a report until after judgment.":
    "Pataria ir palaiko tuos, prieš kuriuos įvykdytas nusikaltimas, ir liudytojus: nuo laiko prieš pranešimą iki laiko po teismo sprendimo.",
  "Helpline for adults who may be exploited, and for those who help them. Can find a safe place and a lawyer with experience.":
    "Pagalbos telefonas suaugusiesiems, kurie gali būti išnaudojami, ir tiems, kas jiems padeda. Gali rasti saugią vietą ir patirties turintį advokatą.",
  "Safe place for men who may be exploited for forced labour.":
    "Saugi vieta vyrams, kurie gali būti išnaudojami priverstiniam darbui.",
  "Place to live for women and their children after trafficking.":
    "Vieta gyventi moterims ir jų vaikams po prekybos žmonėmis.",
  "Follows up in Oslo those who may have been trafficked, also with a place to stay while things are cleared up.":
    "Osle padeda tiems, kuriais galėjo būti prekiaujama, taip pat duoda vietą gyventi, kol viskas aiškinamasi.",
  "The municipality's crisis shelter: a safe place for a while, and somebody to talk to.":
    "Savivaldybės krizių centras (krisesenter): saugi vieta kuriam laikui ir žmogus, su kuriuo galima pasikalbėti.",
  "Helps children under 18, and those who may be, also at once.":
    "Padeda vaikams iki 18 metų ir tiems, kurie gali būti jaunesni nei 18, taip pat iš karto.",
  "Answers when a child is in danger and child welfare is closed. From abroad: +47 95 41 17 55. Text: 41 71 61 11.":
    "Atsiliepia, kai vaikui gresia pavojus, o vaikų apsaugos tarnyba (barnevernet) nedirba. Iš užsienio: +47 95 41 17 55. SMS: 41 71 61 11.",
  "Helpline on violence and abuse in close relations.":
    "Pagalbos linija dėl smurto ir prievartos tarp artimų žmonių.",
  "Inspects hours, minimum rates of pay, contracts and housing from an employer. Answers questions and takes tips. Does not claim wages for single persons.":
    "Tikrina darbo laiką, mažiausią atlyginimą, sutartis ir darbdavio duotą būstą. Atsako į klausimus ir priima pranešimus. Nereikalauja atlyginimo pavieniams žmonėms.",
  "Gives advice in several languages on working conditions, pay and housing.":
    "Pataria keliomis kalbomis apie darbo sąlygas, atlyginimą ir būstą.",
  "Unions that help members with pay, contract and collective agreement.":
    "Profsąjungos, kurios padeda savo nariams dėl atlyginimo, sutarties ir kolektyvinės sutarties (tariffavtale).",
  "Free advice from law students on work, pay, residence and benefits.":
    "Nemokami teisės studentų patarimai apie darbą, atlyginimą, buvimą šalyje ir išmokas.",
  "Free advice from law students to women, also on violence and harassment.":
    "Nemokami teisės studentų patarimai moterims, taip pat apie smurtą ir priekabiavimą.",
  "Free advice from law students in Bergen, Trondheim and Tromsø on pay and contract.":
    "Nemokami teisės studentų patarimai Bergene, Trondheime ir Tromsėje apie atlyginimą ir sutartį.",
  "Free legal help, above all to people who use drugs.":
    "Nemokama teisinė pagalba, pirmiausia žmonėms, kurie vartoja narkotikus.",
  "Handles complaints on social assistance and applications for free legal aid in your county.":
    "Nagrinėja skundus dėl socialinės pašalpos ir prašymus gauti nemokamą teisinę pagalbą (fri rettshjelp) jūsų regione (fylke).",
  "Handles claims for wages that the employer will not pay. Stops the claim from lapsing.":
    "Nagrinėja reikalavimus dėl atlyginimo, kurio darbdavys nenori mokėti. Neleidžia reikalavimui pasenti.",
  "Gives financial help and a place to stay for a time. Covers wages when the employer is bankrupt.":
    "Duoda piniginę pagalbą ir vietą gyventi kuriam laikui. Padengia atlyginimą, kai darbdavys bankrutavo.",
  "Registration, tax card and guidance on work for foreign workers, in one place.":
    "Registracija, mokesčių kortelė ir patarimai apie darbą darbuotojams iš užsienio, vienoje vietoje.",
  "Helps those who want to go home with the journey and a new start.":
    "Padeda tiems, kas nori grįžti namo: dėl kelionės ir naujos pradžios.",
  "Takes tips on undeclared work and on pay that exists only on paper.":
    "Priima pranešimus apie nelegalų darbą ir apie atlyginimą, kuris yra tik popieriuje.",
  "Takes tips on rogue firms in construction.":
    "Priima pranešimus apie nesąžiningas statybos įmones.",
  "Checks road transport, pay and terms of drivers included.":
    "Tikrina kelių transportą, taip pat vairuotojų atlyginimą ir sąlygas.",
  "Checks hygiene where food is served and often sees the conditions people work in.":
    "Tikrina higieną ten, kur patiekiamas maistas, ir dažnai mato, kokiomis sąlygomis žmonės dirba.",
  "Decides on state compensation after violence, and after trafficking and slavery.":
    "Sprendžia dėl valstybės kompensacijos po smurto, taip pat po prekybos žmonėmis ir vergijos.",
  "Health care and advice for people who sell sex.":
    "Sveikatos pagalba ir patarimai žmonėms, kurie parduoda seksą.",
  "Meets people where they are, and gives advice.":
    "Susitinka su žmonėmis ten, kur jie yra, ir pataria.",
  "Gives advice to those who may have been trafficked, and to those who help them.":
    "Pataria tiems, kuriais galėjo būti prekiaujama, ir tiems, kas jiems padeda.",
  "Shows which cleaning firms are approved.": "Rodo, kurios valymo įmonės yra patvirtintos.",
  "Shows which firms in car care, wheel change and wheel storage are approved.":
    "Rodo, kurios automobilių priežiūros, ratų keitimo ir ratų saugojimo įmonės yra patvirtintos.",
  "Shows which staffing firms are approved, from 2024.":
    "Rodo, kurios įdarbinimo įmonės yra patvirtintos, nuo 2024 m.",
  "Shows who is behind a firm, and whether it is bankrupt.":
    "Rodo, kas valdo įmonę ir ar ji bankrutavo.",
  "The number is well known, but not checked against a source.":
    "Numeris visiems žinomas, bet nepatikrintas pagal šaltinį.",
  "The number is for calls within Norway. How to call from abroad is not settled.":
    "Numeris skirtas skambinti Norvegijoje. Kaip skambinti iš užsienio, dar nežinome.",
  "Get in touch through ROSA. The address is secret and does not stand here.":
    "Kreipkitės per ROSA. Adresas slaptas ir čia jo nėra.",
  "Intake goes through ROSA or NAV Grünerløkka, by an older source.":
    "Priimama per ROSA arba NAV Grünerløkka, pagal senesnį šaltinį.",
  "Each municipality has its own. Ask the municipality or ROSA for the number.":
    "Kiekviena savivaldybė turi savo. Numerio klauskite savivaldybės arba ROSA.",
  "The number leads to the switchboard. The list of languages is partly old.":
    "Numeris sujungia su bendruoju telefonu. Kalbų sąrašas iš dalies senas.",
  "May say no where income is high, but not in matters of violence and harassment.":
    "Gali atsisakyti, kai pajamos didelės, bet ne smurto ir priekabiavimo bylose.",
  "Exists in other cities too; which ones is not checked.":
    "Yra ir kituose miestuose, bet kuriuose, nepatikrinta.",
  "Appointments are booked online with UDI.": "Laikas užsakomas internetu, UDI svetainėje.",
  "The number is from an old page. Check it first.":
    "Numeris iš seno puslapio. Pirmiausia patikrinkite.",
  "Exists in more regions than those listed here.": "Yra daugiau regionų, negu čia išvardyta.",
  "Exploitation under section 108 a of the Immigration Act is not covered.":
    "Neapima išnaudojimo pagal Užsieniečių įstatymo (utlendingsloven) § 108 a.",
};
