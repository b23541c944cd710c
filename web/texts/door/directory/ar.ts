export const ar: Readonly<Record<string, string>> = {
  "The police may not look away from a crime they hear of. What you tell may become part of a case. You can ask for advice without giving a name.":
    "لا يجوز للشرطة أن تتجاهل جريمة علمت بها. وما تحكيه قد يصبح جزءًا من قضية. يمكنك طلب النصيحة دون ذكر اسمك.",
  "Keeps secrecy, with few exceptions. Must speak up to prevent serious harm, and when a child may be exploited.":
    "يجب عليهم كتمان السر، مع استثناءات قليلة. ويجب عليهم الإبلاغ لمنع ضرر شديد، وعندما يُحتمل أن طفلًا يُستغل.",
  "Belongs to the police, but you can have support without reporting a crime. They keep secrecy, and must speak up about grave danger and about children. Ask before you tell details.":
    "تابع للشرطة، لكن يمكنك الحصول على دعم دون الإبلاغ عن جريمة. يجب عليهم كتمان السر، ويجب عليهم الإبلاغ عن خطر شديد وعمّا يخص الأطفال. اسأل قبل ذكر التفاصيل.",
  "May keep what you say to themselves, except in grave danger and where a child is concerned.":
    "يمكنهم إبقاء ما تقوله عندهم، إلا عند خطر شديد وعندما يتعلق الأمر بطفل.",
  "May keep what you say to themselves, except in grave danger. They may also speak up when a child is at risk. Ask how they do it.":
    "يمكنهم إبقاء ما تقوله عندهم، إلا عند خطر شديد. ويمكنهم أيضًا الإبلاغ عندما يكون طفل في خطر. اسأل كيف يفعلون ذلك.",
  "Keeps strict secrecy. The social services may still give the police contact details and whereabouts when the police ask. Must speak up about grave danger and about children.":
    "يجب عليهم كتمان السر بشكل صارم. لكن يمكن للخدمة الاجتماعية أن تعطي الشرطة معلومات الاتصال ومكان الإقامة عندما تطلب الشرطة ذلك. ويجب عليهم الإبلاغ عن خطر شديد وعمّا يخص الأطفال.",
  "Keeps secrecy. Must speak up about grave danger and about children. Ask what they may share with others before you tell details.":
    "يجب عليهم كتمان السر. ويجب عليهم الإبلاغ عن خطر شديد وعمّا يخص الأطفال. قبل ذكر التفاصيل، اسأل عما يمكنهم قوله لغيرهم.",
  "Keeps strict secrecy. Must act when a child may be exploited, and speak up about grave danger.":
    "يجب عليهم كتمان السر بشكل صارم. ويجب عليهم التصرف عندما يُحتمل أن طفلًا يُستغل، والإبلاغ عن خطر شديد.",
  "May keep what you say to themselves, except in grave danger and where a child is concerned. We have not read which rules they follow, so ask first.":
    "يمكنهم إبقاء ما تقوله عندهم، إلا عند خطر شديد وعندما يتعلق الأمر بطفل. لم نقرأ القواعد التي يتبعونها، لذلك اسأل أولًا.",
  "Does not tell who gave the tip, not even to the employer. May report a breach of law to the police. Must speak up about grave danger and about children.":
    "لا تقول من الذي أبلغ، ولا حتى لصاحب العمل. يمكنها إبلاغ الشرطة عن مخالفة للقانون. ويجب عليها الإبلاغ عن خطر شديد وعمّا يخص الأطفال.",
  "Keeps secrecy. May share with other agencies where the law allows it. Must speak up about grave danger and about children.":
    "يجب عليهم كتمان السر. ويمكنهم إعطاء معلومات لجهات أخرى عندما يسمح القانون بذلك. ويجب عليهم الإبلاغ عن خطر شديد وعمّا يخص الأطفال.",
  "Your employer is told of your claim. What you hand in is not kept from the other side.":
    "يعلم صاحب العمل بمطالبتك. وما تقدّمه يراه الطرف الآخر.",
  "Several agencies sit together here, and the police are one of them. Each agency follows its own rules. Ask whom you are talking to.":
    "عدة جهات تعمل معًا هنا، والشرطة واحدة منها. كل جهة تتبع قواعدها. اسأل مع من تتكلم.",
  "An international organisation. We have not read its rules on secrecy, so ask before you tell details. Grave danger they must speak up about.":
    "منظمة دولية. لم نقرأ قواعدها عن كتمان السر، لذلك اسأل قبل ذكر التفاصيل. ويجب عليهم الإبلاغ عن خطر شديد.",
  "Keeps secrecy, but may give information to the police and other agencies where the law allows it, also without your yes. Must speak up about grave danger and about children.":
    "يجب عليهم كتمان السر، لكن يمكنهم إعطاء معلومات للشرطة ولجهات أخرى عندما يسمح القانون بذلك، حتى دون موافقتك. ويجب عليهم الإبلاغ عن خطر شديد وعمّا يخص الأطفال.",
  "A register you can look up. You need not say who you are.":
    "سجل يمكنك البحث فيه. لا حاجة إلى ذكر من أنت.",
  "Day and night": "ليلًا ونهارًا",
  "Web form day and night": "استمارة على الإنترنت ليلًا ونهارًا",
  "When child welfare is closed": "عندما تكون حماية الطفل (barnevernet) مغلقة",
  "Weekdays 9–11 and 12–14 (as of 2023)": "أيام العمل ⁦9–11⁩ و⁦12–14⁩ (حتى عام 2023)",
  "Adults over 18": "البالغون فوق 18 سنة",
  "Men over 18": "الرجال فوق 18 سنة",
  "Women and their children": "النساء وأطفالهن",
  "Under 18, also when age is uncertain": "أقل من 18 سنة، وأيضًا عندما لا يكون العمر مؤكدًا",
  "Under 18": "أقل من 18 سنة",
  "Members above all": "الأعضاء قبل غيرهم",
  Women: "النساء",
  "Comes when life or health is in danger now, when somebody is held back, or when there is violence.":
    "تأتي عندما تكون الحياة أو الصحة في خطر الآن، أو عندما يُحتجز شخص، أو عند حدوث عنف.",
  "Sends an ambulance when a life is at stake.": "ترسل سيارة إسعاف عندما تكون الحياة في خطر.",
  "Helps with injury and sudden illness that cannot wait. Everyone in the country has the right to urgent care.":
    "تساعد عند الإصابة والمرض المفاجئ عندما لا يمكن الانتظار. لكل شخص في البلاد الحق في المساعدة العاجلة.",
  "Takes reports of crime, investigates and tells of rights. Takes the application for a reflection period. There are twelve districts, and the number leads to yours.":
    "تستقبل بلاغات الجرائم وتحقق وتخبرك بالحقوق. تستقبل طلب فترة التفكير (refleksjonsperiode). هناك اثنتا عشرة منطقة، والرقم يوصلك بمنطقتك.",
  "Takes tips on trafficking online and assists the police districts.":
    "تستقبل عبر الإنترنت معلومات عن الاتجار بالبشر وتساعد مناطق الشرطة.",
  "Gives advice and support to those a crime was done to and to witnesses, from before a report until after judgment.":
    "يقدّم النصيحة والدعم لمن ارتُكبت جريمة ضده وللشهود، من قبل الإبلاغ إلى ما بعد الحكم.",
  "Helpline for adults who may be exploited, and for those who help them. Can find a safe place and a lawyer with experience.":
    "هاتف مساعدة للبالغين الذين يُحتمل أنهم يُستغلون، ولمن يساعدهم. يمكنهم إيجاد مكان آمن ومحامٍ ذي خبرة.",
  "Safe place for men who may be exploited for forced labour.":
    "مكان آمن للرجال الذين يُحتمل أنهم يُستغلون في عمل قسري.",
  "Place to live for women and their children after trafficking.":
    "مكان سكن للنساء وأطفالهن بعد الاتجار بالبشر.",
  "Follows up in Oslo those who may have been trafficked, also with a place to stay while things are cleared up.":
    "تساعد في أوسلو من يُحتمل أنه تعرّض للاتجار بالبشر، وأيضًا بمكان للسكن إلى أن تتضح الأمور.",
  "The municipality's crisis shelter: a safe place for a while, and somebody to talk to.":
    "مركز الأزمات (krisesenter) في البلدية: مكان آمن لفترة، وشخص يمكن التكلم معه.",
  "Helps children under 18, and those who may be, also at once.":
    "تساعد الأطفال تحت 18 سنة ومن يُحتمل أنه تحت 18، وأيضًا على الفور.",
  "Answers when a child is in danger and child welfare is closed. From abroad: +47 95 41 17 55. Text: 41 71 61 11.":
    "يجيب عندما يكون طفل في خطر وتكون حماية الطفل (barnevernet) مغلقة. من خارج النرويج: ⁦+47 95 41 17 55⁩. رسالة نصية: ⁦41 71 61 11⁩.",
  "Helpline on violence and abuse in close relations.": "خط مساعدة عن العنف والاعتداء من المقربين.",
  "Inspects hours, minimum rates of pay, contracts and housing from an employer. Answers questions and takes tips. Does not claim wages for single persons.":
    "تراقب ساعات العمل وأدنى الأجور والعقود والسكن من صاحب العمل. تجيب عن الأسئلة وتستقبل المعلومات. لا تطالب بالأجر لشخص واحد.",
  "Gives advice in several languages on working conditions, pay and housing.":
    "تقدّم النصيحة بعدة لغات عن ظروف العمل والأجر والسكن.",
  "Unions that help members with pay, contract and collective agreement.":
    "نقابات تساعد أعضاءها في الأجر والعقد والاتفاق الجماعي (tariffavtale).",
  "Free advice from law students on work, pay, residence and benefits.":
    "نصيحة مجانية من طلاب القانون عن العمل والأجر والإقامة والإعانات.",
  "Free advice from law students to women, also on violence and harassment.":
    "نصيحة مجانية من طلاب القانون للنساء، وأيضًا عن العنف والتحرش.",
  "Free advice from law students in Bergen, Trondheim and Tromsø on pay and contract.":
    "نصيحة مجانية من طلاب القانون في Bergen وTrondheim وTromsø عن الأجر والعقد.",
  "Free legal help, above all to people who use drugs.":
    "مساعدة قانونية مجانية، قبل كل شيء لمن يتعاطون المخدرات.",
  "Handles complaints on social assistance and applications for free legal aid in your county.":
    "ينظر في الشكاوى عن المساعدة الاجتماعية وفي طلبات المساعدة القانونية المجانية (fri rettshjelp) في محافظتك (fylke).",
  "Handles claims for wages that the employer will not pay. Stops the claim from lapsing.":
    "ينظر في المطالبة بالأجر الذي لا يريد صاحب العمل دفعه. ويمنع أن تفوت المطالبة.",
  "Gives financial help and a place to stay for a time. Covers wages when the employer is bankrupt.":
    "تقدّم مساعدة مالية ومكانًا للسكن لفترة. تدفع الأجر عندما يكون صاحب العمل مفلسًا.",
  "Registration, tax card and guidance on work for foreign workers, in one place.":
    "التسجيل وبطاقة الضريبة وإرشاد عن العمل للعمال من بلدان أخرى، في مكان واحد.",
  "Helps those who want to go home with the journey and a new start.":
    "تساعد من يريد العودة إلى بلده في السفر وفي بداية جديدة.",
  "Takes tips on undeclared work and on pay that exists only on paper.":
    "تستقبل معلومات عن العمل غير المصرّح به وعن أجر لا يوجد إلا على الورق.",
  "Takes tips on rogue firms in construction.": "تستقبل معلومات عن شركات غير نزيهة في البناء.",
  "Checks road transport, pay and terms of drivers included.":
    "تراقب النقل على الطرق، وأيضًا أجر السائقين وظروفهم.",
  "Checks hygiene where food is served and often sees the conditions people work in.":
    "تراقب النظافة حيث يُقدَّم الطعام، وكثيرًا ما ترى الظروف التي يعمل فيها الناس.",
  "Decides on state compensation after violence, and after trafficking and slavery.":
    "يقرر في التعويض من الدولة بعد العنف، وبعد الاتجار بالبشر والعبودية.",
  "Health care and advice for people who sell sex.": "رعاية صحية ونصيحة لمن يبيعون الجنس.",
  "Meets people where they are, and gives advice.": "يلتقون بالناس حيث هم، ويقدّمون النصيحة.",
  "Gives advice to those who may have been trafficked, and to those who help them.":
    "تقدّم النصيحة لمن يُحتمل أنه تعرّض للاتجار بالبشر، ولمن يساعده.",
  "Shows which cleaning firms are approved.": "يُظهر شركات التنظيف المعتمدة.",
  "Shows which firms in car care, wheel change and wheel storage are approved.":
    "يُظهر الشركات المعتمدة في العناية بالسيارات وتبديل العجلات وتخزينها.",
  "Shows which staffing firms are approved, from 2024.":
    "يُظهر شركات التوظيف المعتمدة، منذ عام 2024.",
  "Shows who is behind a firm, and whether it is bankrupt.": "يُظهر من يدير الشركة، وهل هي مفلسة.",
  "The number is well known, but not checked against a source.":
    "الرقم معروف للجميع، لكن لم نقارنه بمصدر.",
  "The number is for calls within Norway. How to call from abroad is not settled.":
    "الرقم للاتصال داخل النرويج. لا نعرف بعدُ كيف يكون الاتصال من الخارج.",
  "Get in touch through ROSA. The address is secret and does not stand here.":
    "الاتصال يكون عن طريق ROSA. العنوان سري وغير مكتوب هنا.",
  "Intake goes through ROSA or NAV Grünerløkka, by an older source.":
    "الاستقبال يكون عن طريق ROSA أو NAV Grünerløkka، حسب مصدر أقدم.",
  "Each municipality has its own. Ask the municipality or ROSA for the number.":
    "لكل بلدية مركزها. اسأل البلدية أو ROSA عن الرقم.",
  "The number leads to the switchboard. The list of languages is partly old.":
    "الرقم يوصل إلى المقسم. قائمة اللغات قديمة جزئيًا.",
  "May say no where income is high, but not in matters of violence and harassment.":
    "قد يرفضون عندما يكون الدخل عاليًا، لكن ليس في قضايا العنف والتحرش.",
  "Exists in other cities too; which ones is not checked.":
    "توجد أيضًا في مدن أخرى، ولم نتأكد أيها.",
  "Appointments are booked online with UDI.": "يُحجز الموعد على الإنترنت عند UDI.",
  "The number is from an old page. Check it first.": "الرقم من صفحة قديمة. تأكد منه أولًا.",
  "Exists in more regions than those listed here.": "توجد في مناطق أكثر مما هو مكتوب هنا.",
  "Exploitation under section 108 a of the Immigration Act is not covered.":
    "لا يشمل الاستغلال حسب المادة ⁦§ 108 a⁩ من قانون الأجانب (utlendingsloven).",
};
