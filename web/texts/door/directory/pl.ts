export const pl: Readonly<Record<string, string>> = {
  "The police may not look away from a crime they hear of. What you tell may become part of a case. You can ask for advice without giving a name.":
    "Policja nie może pominąć przestępstwa, o którym się dowie. To, co powiesz, może stać się częścią sprawy. Możesz poprosić o radę bez podawania nazwiska.",
  "Keeps secrecy, with few exceptions. Must speak up to prevent serious harm, and when a child may be exploited.":
    "Obowiązuje ich tajemnica, z nielicznymi wyjątkami. Muszą to zgłosić, gdy trzeba zapobiec poważnej krzywdzie i gdy dziecko może być wykorzystywane.",
  "Belongs to the police, but you can have support without reporting a crime. They keep secrecy, and must speak up about grave danger and about children. Ask before you tell details.":
    "Należy do policji, ale możesz dostać wsparcie bez zgłaszania przestępstwa. Obowiązuje ich tajemnica, ale muszą zgłosić poważne niebezpieczeństwo i sprawy dzieci. Zapytaj, zanim powiesz szczegóły.",
  "May keep what you say to themselves, except in grave danger and where a child is concerned.":
    "Mogą zachować dla siebie to, co powiesz, oprócz poważnego niebezpieczeństwa i spraw, które dotyczą dziecka.",
  "May keep what you say to themselves, except in grave danger. They may also speak up when a child is at risk. Ask how they do it.":
    "Mogą zachować dla siebie to, co powiesz, oprócz poważnego niebezpieczeństwa. Mogą też zgłosić, że dziecko jest zagrożone. Zapytaj, jak to robią.",
  "Keeps strict secrecy. The social services may still give the police contact details and whereabouts when the police ask. Must speak up about grave danger and about children.":
    "Obowiązuje ich ścisła tajemnica. Mimo to pomoc społeczna może podać policji dane kontaktowe i miejsce pobytu, gdy policja o to poprosi. Muszą zgłosić poważne niebezpieczeństwo i sprawy dzieci.",
  "Keeps secrecy. Must speak up about grave danger and about children. Ask what they may share with others before you tell details.":
    "Obowiązuje ich tajemnica. Muszą zgłosić poważne niebezpieczeństwo i sprawy dzieci. Zanim powiesz szczegóły, zapytaj, co mogą przekazać innym.",
  "Keeps strict secrecy. Must act when a child may be exploited, and speak up about grave danger.":
    "Obowiązuje ich ścisła tajemnica. Muszą działać, gdy dziecko może być wykorzystywane, i zgłosić poważne niebezpieczeństwo.",
  "May keep what you say to themselves, except in grave danger and where a child is concerned. We have not read which rules they follow, so ask first.":
    "Mogą zachować dla siebie to, co powiesz, oprócz poważnego niebezpieczeństwa i spraw, które dotyczą dziecka. Nie czytaliśmy, jakich zasad przestrzegają, więc najpierw zapytaj.",
  "Does not tell who gave the tip, not even to the employer. May report a breach of law to the police. Must speak up about grave danger and about children.":
    "Nie mówi, kto coś zgłosił, także pracodawcy. Może zgłosić złamanie prawa na policję. Musi zgłosić poważne niebezpieczeństwo i sprawy dzieci.",
  "Keeps secrecy. May share with other agencies where the law allows it. Must speak up about grave danger and about children.":
    "Obowiązuje ich tajemnica. Mogą przekazać informacje innym urzędom, gdy pozwala na to prawo. Muszą zgłosić poważne niebezpieczeństwo i sprawy dzieci.",
  "Your employer is told of your claim. What you hand in is not kept from the other side.":
    "Pracodawca dowie się o twoim żądaniu. Druga strona zobaczy to, co składasz.",
  "Several agencies sit together here, and the police are one of them. Each agency follows its own rules. Ask whom you are talking to.":
    "Jest tu razem kilka urzędów, a jednym z nich jest policja. Każdy urząd ma własne zasady. Zapytaj, z kim rozmawiasz.",
  "An international organisation. We have not read its rules on secrecy, so ask before you tell details. Grave danger they must speak up about.":
    "Organizacja międzynarodowa. Nie czytaliśmy jej zasad o tajemnicy, więc zapytaj, zanim powiesz szczegóły. Poważne niebezpieczeństwo muszą zgłosić.",
  "Keeps secrecy, but may give information to the police and other agencies where the law allows it, also without your yes. Must speak up about grave danger and about children.":
    "Obowiązuje ich tajemnica, ale mogą przekazać informacje policji i innym urzędom, gdy pozwala na to prawo, także bez twojej zgody. Muszą zgłosić poważne niebezpieczeństwo i sprawy dzieci.",
  "A register you can look up. You need not say who you are.":
    "Rejestr, w którym możesz coś sprawdzić. Nie musisz mówić, kim jesteś.",
  "Day and night": "Dzień i noc",
  "Web form day and night": "Formularz w internecie dzień i noc",
  "When child welfare is closed": "Gdy ochrona dzieci (barnevernet) jest zamknięta",
  "Weekdays 9–11 and 12–14 (as of 2023)": "W dni robocze 9–11 i 12–14 (stan z 2023 roku)",
  "Adults over 18": "Dorośli powyżej 18 lat",
  "Men over 18": "Mężczyźni powyżej 18 lat",
  "Women and their children": "Kobiety i ich dzieci",
  "Under 18, also when age is uncertain": "Poniżej 18 lat, także gdy wiek nie jest pewny",
  "Under 18": "Poniżej 18 lat",
  "Members above all": "Przede wszystkim członkowie",
  Women: "Kobiety",
  "Comes when life or health is in danger now, when somebody is held back, or when there is violence.":
    "Przyjeżdża, gdy życie lub zdrowie jest teraz zagrożone, gdy ktoś jest przetrzymywany albo gdy dochodzi do przemocy.",
  "Sends an ambulance when a life is at stake.": "Wysyła karetkę, gdy zagrożone jest życie.",
  "Helps with injury and sudden illness that cannot wait. Everyone in the country has the right to urgent care.":
    "Pomaga przy urazie i nagłej chorobie, gdy nie można czekać. Każdy w tym kraju ma prawo do pilnej pomocy.",
  "Takes reports of crime, investigates and tells of rights. Takes the application for a reflection period. There are twelve districts, and the number leads to yours.":
    "Przyjmuje zgłoszenia przestępstw, prowadzi śledztwa i mówi, jakie masz prawa. Przyjmuje wniosek o czas do namysłu (refleksjonsperiode). Jest dwanaście okręgów, a numer łączy z twoim.",
  "Takes tips on trafficking online and assists the police districts.":
    "Przyjmuje przez internet zgłoszenia o handlu ludźmi i pomaga okręgom policji.",
  "Gives advice and support to those a crime was done to and to witnesses, from before a report until after judgment.":
    "Daje rady i wsparcie osobom, wobec których popełniono przestępstwo, i świadkom: od czasu przed zgłoszeniem do czasu po wyroku.",
  "Helpline for adults who may be exploited, and for those who help them. Can find a safe place and a lawyer with experience.":
    "Telefon pomocy dla dorosłych, którzy mogą być wykorzystywani, i dla osób, które im pomagają. Może znaleźć bezpieczne miejsce i doświadczonego adwokata.",
  "Safe place for men who may be exploited for forced labour.":
    "Bezpieczne miejsce dla mężczyzn, którzy mogą być wykorzystywani do pracy przymusowej.",
  "Place to live for women and their children after trafficking.":
    "Miejsce do mieszkania dla kobiet i ich dzieci po handlu ludźmi.",
  "Follows up in Oslo those who may have been trafficked, also with a place to stay while things are cleared up.":
    "Pomaga w Oslo osobom, których może dotyczyć handel ludźmi, i daje też miejsce do mieszkania, gdy sprawa jest wyjaśniana.",
  "The municipality's crisis shelter: a safe place for a while, and somebody to talk to.":
    "Ośrodek kryzysowy (krisesenter) w gminie: bezpieczne miejsce na jakiś czas i ktoś, z kim można porozmawiać.",
  "Helps children under 18, and those who may be, also at once.":
    "Pomaga dzieciom poniżej 18 lat i osobom, które mogą mieć mniej niż 18 lat, także od razu.",
  "Answers when a child is in danger and child welfare is closed. From abroad: +47 95 41 17 55. Text: 41 71 61 11.":
    "Odbiera telefon, gdy dziecko jest w niebezpieczeństwie, a ochrona dzieci (barnevernet) jest zamknięta. Z zagranicy: +47 95 41 17 55. SMS: 41 71 61 11.",
  "Helpline on violence and abuse in close relations.":
    "Telefon pomocy w sprawach przemocy i krzywdzenia przez bliskich.",
  "Inspects hours, minimum rates of pay, contracts and housing from an employer. Answers questions and takes tips. Does not claim wages for single persons.":
    "Kontroluje godziny pracy, najniższe stawki, umowy i mieszkanie od pracodawcy. Odpowiada na pytania i przyjmuje zgłoszenia. Nie żąda płacy w imieniu pojedynczych osób.",
  "Gives advice in several languages on working conditions, pay and housing.":
    "Doradza w kilku językach w sprawach warunków pracy, płacy i mieszkania.",
  "Unions that help members with pay, contract and collective agreement.":
    "Związki zawodowe, które pomagają swoim członkom w sprawach płacy, umowy i układu zbiorowego (tariffavtale).",
  "Free advice from law students on work, pay, residence and benefits.":
    "Bezpłatne porady od studentów prawa o pracy, płacy, pobycie i świadczeniach.",
  "Free advice from law students to women, also on violence and harassment.":
    "Bezpłatne porady od studentów prawa dla kobiet, także o przemocy i molestowaniu.",
  "Free advice from law students in Bergen, Trondheim and Tromsø on pay and contract.":
    "Bezpłatne porady od studentów prawa w Bergen, Trondheim i Tromsø o płacy i umowie.",
  "Free legal help, above all to people who use drugs.":
    "Bezpłatna pomoc prawna, przede wszystkim dla osób, które używają narkotyków.",
  "Handles complaints on social assistance and applications for free legal aid in your county.":
    "Rozpatruje skargi w sprawie pomocy społecznej i wnioski o bezpłatną pomoc prawną (fri rettshjelp) w twoim regionie (fylke).",
  "Handles claims for wages that the employer will not pay. Stops the claim from lapsing.":
    "Rozpatruje żądania płacy, której pracodawca nie chce zapłacić. Sprawia, że żądanie się nie przedawnia.",
  "Gives financial help and a place to stay for a time. Covers wages when the employer is bankrupt.":
    "Daje pomoc pieniężną i miejsce do mieszkania na jakiś czas. Pokrywa płacę, gdy pracodawca zbankrutował.",
  "Registration, tax card and guidance on work for foreign workers, in one place.":
    "Rejestracja, karta podatkowa i porady o pracy dla pracowników z zagranicy, w jednym miejscu.",
  "Helps those who want to go home with the journey and a new start.":
    "Pomaga osobom, które chcą wrócić do domu, w podróży i w nowym początku.",
  "Takes tips on undeclared work and on pay that exists only on paper.":
    "Przyjmuje zgłoszenia o pracy na czarno i o płacy, która istnieje tylko na papierze.",
  "Takes tips on rogue firms in construction.":
    "Przyjmuje zgłoszenia o nieuczciwych firmach na budowach.",
  "Checks road transport, pay and terms of drivers included.":
    "Kontroluje transport drogowy, także płacę i warunki kierowców.",
  "Checks hygiene where food is served and often sees the conditions people work in.":
    "Kontroluje higienę tam, gdzie podaje się jedzenie, i często widzi, w jakich warunkach ludzie pracują.",
  "Decides on state compensation after violence, and after trafficking and slavery.":
    "Decyduje o odszkodowaniu od państwa po przemocy oraz po handlu ludźmi i niewolnictwie.",
  "Health care and advice for people who sell sex.":
    "Opieka zdrowotna i porady dla osób, które sprzedają seks.",
  "Meets people where they are, and gives advice.": "Spotyka ludzi tam, gdzie są, i doradza.",
  "Gives advice to those who may have been trafficked, and to those who help them.":
    "Doradza osobom, których może dotyczyć handel ludźmi, i tym, którzy im pomagają.",
  "Shows which cleaning firms are approved.": "Pokazuje, które firmy sprzątające są zatwierdzone.",
  "Shows which firms in car care, wheel change and wheel storage are approved.":
    "Pokazuje, które firmy od pielęgnacji aut, zmiany kół i przechowywania kół są zatwierdzone.",
  "Shows which staffing firms are approved, from 2024.":
    "Pokazuje, które agencje pracy są zatwierdzone, od 2024 roku.",
  "Shows who is behind a firm, and whether it is bankrupt.":
    "Pokazuje, kto prowadzi firmę i czy firma zbankrutowała.",
  "The number is well known, but not checked against a source.":
    "Numer jest powszechnie znany, ale nie sprawdziliśmy go w żadnym źródle.",
  "The number is for calls within Norway. How to call from abroad is not settled.":
    "Numer jest do rozmów w Norwegii. Nie wiemy jeszcze, jak dzwonić z zagranicy.",
  "Get in touch through ROSA. The address is secret and does not stand here.":
    "Skontaktuj się przez ROSA. Adres jest tajny i nie ma go tutaj.",
  "Intake goes through ROSA or NAV Grünerløkka, by an older source.":
    "Przyjęcie jest przez ROSA lub NAV Grünerløkka, według starszego źródła.",
  "Each municipality has its own. Ask the municipality or ROSA for the number.":
    "Każda gmina ma własny ośrodek. Zapytaj o numer w gminie lub w ROSA.",
  "The number leads to the switchboard. The list of languages is partly old.":
    "Numer łączy z centralą. Lista języków jest częściowo stara.",
  "May say no where income is high, but not in matters of violence and harassment.":
    "Mogą odmówić, gdy dochód jest wysoki, ale nie w sprawach przemocy i molestowania.",
  "Exists in other cities too; which ones is not checked.":
    "Jest też w innych miastach, ale nie sprawdziliśmy, w których.",
  "Appointments are booked online with UDI.": "Wizytę rezerwuje się w internecie, na stronie UDI.",
  "The number is from an old page. Check it first.":
    "Numer jest ze starej strony. Najpierw go sprawdź.",
  "Exists in more regions than those listed here.":
    "Jest w większej liczbie regionów, niż podano tutaj.",
  "Exploitation under section 108 a of the Immigration Act is not covered.":
    "Nie obejmuje wykorzystywania według § 108 a ustawy o cudzoziemcach (utlendingsloven).",
};
