export const vi: Readonly<Record<string, string>> = {
  "The police may not look away from a crime they hear of. What you tell may become part of a case. You can ask for advice without giving a name.":
    "Cảnh sát không được bỏ qua một vụ phạm tội mà họ biết. Những gì bạn kể có thể trở thành một phần của vụ việc. Bạn có thể xin lời khuyên mà không nói tên.",
  "Keeps secrecy, with few exceptions. Must speak up to prevent serious harm, and when a child may be exploited.":
    "Phải giữ bí mật, trừ vài trường hợp. Phải báo để ngăn tổn hại nghiêm trọng, và khi một trẻ em có thể bị bóc lột.",
  "Belongs to the police, but you can have support without reporting a crime. They keep secrecy, and must speak up about grave danger and about children. Ask before you tell details.":
    "Thuộc cảnh sát, nhưng bạn có thể được hỗ trợ mà không cần tố giác. Họ phải giữ bí mật, nhưng phải báo về nguy hiểm nghiêm trọng và về trẻ em. Hãy hỏi trước khi kể chi tiết.",
  "May keep what you say to themselves, except in grave danger and where a child is concerned.":
    "Có thể giữ riêng những gì bạn nói, trừ khi có nguy hiểm nghiêm trọng và khi liên quan đến trẻ em.",
  "May keep what you say to themselves, except in grave danger. They may also speak up when a child is at risk. Ask how they do it.":
    "Có thể giữ riêng những gì bạn nói, trừ khi có nguy hiểm nghiêm trọng. Họ cũng có thể báo khi một trẻ em gặp nguy. Hãy hỏi họ làm thế nào.",
  "Keeps strict secrecy. The social services may still give the police contact details and whereabouts when the police ask. Must speak up about grave danger and about children.":
    "Phải giữ bí mật nghiêm ngặt. Nhưng cơ quan xã hội có thể cho cảnh sát biết thông tin liên lạc và nơi ở khi cảnh sát yêu cầu. Phải báo về nguy hiểm nghiêm trọng và về trẻ em.",
  "Keeps secrecy. Must speak up about grave danger and about children. Ask what they may share with others before you tell details.":
    "Phải giữ bí mật. Phải báo về nguy hiểm nghiêm trọng và về trẻ em. Trước khi kể chi tiết, hãy hỏi họ có thể nói gì với nơi khác.",
  "Keeps strict secrecy. Must act when a child may be exploited, and speak up about grave danger.":
    "Phải giữ bí mật nghiêm ngặt. Phải hành động khi một trẻ em có thể bị bóc lột, và báo về nguy hiểm nghiêm trọng.",
  "May keep what you say to themselves, except in grave danger and where a child is concerned. We have not read which rules they follow, so ask first.":
    "Có thể giữ riêng những gì bạn nói, trừ khi có nguy hiểm nghiêm trọng và khi liên quan đến trẻ em. Chúng tôi chưa đọc họ theo quy định nào, nên hãy hỏi trước.",
  "Does not tell who gave the tip, not even to the employer. May report a breach of law to the police. Must speak up about grave danger and about children.":
    "Không nói ai đã báo tin, kể cả với chủ. Có thể báo việc phạm luật cho cảnh sát. Phải báo về nguy hiểm nghiêm trọng và về trẻ em.",
  "Keeps secrecy. May share with other agencies where the law allows it. Must speak up about grave danger and about children.":
    "Phải giữ bí mật. Có thể chia sẻ với cơ quan khác khi luật cho phép. Phải báo về nguy hiểm nghiêm trọng và về trẻ em.",
  "Your employer is told of your claim. What you hand in is not kept from the other side.":
    "Chủ sẽ được biết về yêu cầu của bạn. Bên kia sẽ được xem những gì bạn nộp.",
  "Several agencies sit together here, and the police are one of them. Each agency follows its own rules. Ask whom you are talking to.":
    "Nhiều cơ quan cùng làm ở đây, và cảnh sát là một trong số đó. Mỗi cơ quan theo quy định riêng. Hãy hỏi bạn đang nói chuyện với ai.",
  "An international organisation. We have not read its rules on secrecy, so ask before you tell details. Grave danger they must speak up about.":
    "Một tổ chức quốc tế. Chúng tôi chưa đọc quy định giữ bí mật của họ, nên hãy hỏi trước khi kể chi tiết. Nguy hiểm nghiêm trọng thì họ phải báo.",
  "Keeps secrecy, but may give information to the police and other agencies where the law allows it, also without your yes. Must speak up about grave danger and about children.":
    "Phải giữ bí mật, nhưng có thể đưa thông tin cho cảnh sát và cơ quan khác khi luật cho phép, kể cả khi bạn không đồng ý. Phải báo về nguy hiểm nghiêm trọng và về trẻ em.",
  "A register you can look up. You need not say who you are.":
    "Một sổ đăng ký bạn có thể tra. Bạn không cần nói mình là ai.",
  "Day and night": "Ngày và đêm",
  "Web form day and night": "Mẫu đơn trên mạng, ngày và đêm",
  "When child welfare is closed": "Khi cơ quan bảo vệ trẻ em (barnevernet) đóng cửa",
  "Weekdays 9–11 and 12–14 (as of 2023)": "Ngày thường 9–11 và 12–14 (theo năm 2023)",
  "Adults over 18": "Người lớn trên 18 tuổi",
  "Men over 18": "Nam trên 18 tuổi",
  "Women and their children": "Phụ nữ và con của họ",
  "Under 18, also when age is uncertain": "Dưới 18 tuổi, kể cả khi không chắc về tuổi",
  "Under 18": "Dưới 18 tuổi",
  "Members above all": "Trước hết là đoàn viên",
  Women: "Phụ nữ",
  "Comes when life or health is in danger now, when somebody is held back, or when there is violence.":
    "Đến khi tính mạng hoặc sức khỏe đang gặp nguy, khi có người bị giữ lại, hoặc khi có bạo lực.",
  "Sends an ambulance when a life is at stake.": "Cho xe cứu thương đến khi tính mạng gặp nguy.",
  "Helps with injury and sudden illness that cannot wait. Everyone in the country has the right to urgent care.":
    "Giúp khi bị thương và bệnh đột ngột không thể chờ. Mọi người trong nước đều có quyền được giúp khẩn cấp.",
  "Takes reports of crime, investigates and tells of rights. Takes the application for a reflection period. There are twelve districts, and the number leads to yours.":
    "Nhận tố giác tội phạm, điều tra và cho biết bạn có quyền gì. Nhận đơn xin thời gian suy nghĩ (refleksjonsperiode). Có mười hai khu vực, và số này nối đến khu vực của bạn.",
  "Takes tips on trafficking online and assists the police districts.":
    "Nhận tin báo về buôn người qua mạng và hỗ trợ các khu vực cảnh sát.",
  "Gives advice and support to those a crime was done to and to witnesses, from before a report until after judgment.":
    "Khuyên và hỗ trợ người bị hại bởi một việc phạm tội và người làm chứng, từ trước khi tố giác đến sau khi tòa xử.",
  "Helpline for adults who may be exploited, and for those who help them. Can find a safe place and a lawyer with experience.":
    "Đường dây giúp người lớn có thể đang bị bóc lột, và người giúp họ. Có thể tìm nơi ở an toàn và luật sư có kinh nghiệm.",
  "Safe place for men who may be exploited for forced labour.":
    "Nơi ở an toàn cho nam có thể bị bóc lột, bị ép làm việc.",
  "Place to live for women and their children after trafficking.":
    "Nơi ở cho phụ nữ và con của họ sau việc buôn người.",
  "Follows up in Oslo those who may have been trafficked, also with a place to stay while things are cleared up.":
    "Ở Oslo, giúp những người có thể đã bị buôn bán, kể cả tìm chỗ ở trong lúc làm rõ sự việc.",
  "The municipality's crisis shelter: a safe place for a while, and somebody to talk to.":
    "Nhà tạm lánh (krisesenter) của xã: nơi ở an toàn một thời gian, và có người để nói chuyện.",
  "Helps children under 18, and those who may be, also at once.":
    "Giúp trẻ em dưới 18 tuổi, và người có thể dưới 18 tuổi, kể cả ngay lập tức.",
  "Answers when a child is in danger and child welfare is closed. From abroad: +47 95 41 17 55. Text: 41 71 61 11.":
    "Nghe máy khi một trẻ em gặp nguy và cơ quan bảo vệ trẻ em (barnevernet) đóng cửa. Từ nước ngoài: +47 95 41 17 55. Tin nhắn: 41 71 61 11.",
  "Helpline on violence and abuse in close relations.":
    "Đường dây giúp về bạo lực và xâm hại giữa người thân.",
  "Inspects hours, minimum rates of pay, contracts and housing from an employer. Answers questions and takes tips. Does not claim wages for single persons.":
    "Kiểm tra giờ làm, mức lương tối thiểu, hợp đồng và chỗ ở do chủ cấp. Trả lời câu hỏi và nhận tin báo. Không đòi lương cho từng người.",
  "Gives advice in several languages on working conditions, pay and housing.":
    "Khuyên bằng nhiều thứ tiếng về điều kiện làm việc, lương và chỗ ở.",
  "Unions that help members with pay, contract and collective agreement.":
    "Các công đoàn giúp đoàn viên về lương, hợp đồng và thỏa ước tập thể (tariffavtale).",
  "Free advice from law students on work, pay, residence and benefits.":
    "Sinh viên luật tư vấn miễn phí về việc làm, lương, cư trú và trợ cấp.",
  "Free advice from law students to women, also on violence and harassment.":
    "Sinh viên luật tư vấn miễn phí cho phụ nữ, kể cả về bạo lực và quấy rối.",
  "Free advice from law students in Bergen, Trondheim and Tromsø on pay and contract.":
    "Sinh viên luật ở Bergen, Trondheim và Tromsø tư vấn miễn phí về lương và hợp đồng.",
  "Free legal help, above all to people who use drugs.":
    "Giúp pháp lý miễn phí, trước hết cho người dùng ma túy.",
  "Handles complaints on social assistance and applications for free legal aid in your county.":
    "Giải quyết khiếu nại về trợ cấp xã hội và đơn xin giúp pháp lý miễn phí (fri rettshjelp) ở tỉnh (fylke) của bạn.",
  "Handles claims for wages that the employer will not pay. Stops the claim from lapsing.":
    "Giải quyết việc đòi lương mà chủ không chịu trả. Giữ cho việc đòi tiền không bị quá hạn.",
  "Gives financial help and a place to stay for a time. Covers wages when the employer is bankrupt.":
    "Giúp tiền và chỗ ở một thời gian. Trả lương thay khi chủ phá sản.",
  "Registration, tax card and guidance on work for foreign workers, in one place.":
    "Đăng ký, thẻ thuế và hướng dẫn về việc làm cho người lao động nước ngoài, ở cùng một nơi.",
  "Helps those who want to go home with the journey and a new start.":
    "Giúp người muốn về quê nhà: chuyến đi và một khởi đầu mới.",
  "Takes tips on undeclared work and on pay that exists only on paper.":
    "Nhận tin báo về việc làm chui và về lương chỉ có trên giấy.",
  "Takes tips on rogue firms in construction.":
    "Nhận tin báo về các công ty xây dựng làm ăn sai trái.",
  "Checks road transport, pay and terms of drivers included.":
    "Kiểm tra vận tải đường bộ, kể cả lương và điều kiện của tài xế.",
  "Checks hygiene where food is served and often sees the conditions people work in.":
    "Kiểm tra vệ sinh ở nơi bán đồ ăn và thường thấy người ta làm việc trong điều kiện nào.",
  "Decides on state compensation after violence, and after trafficking and slavery.":
    "Quyết định về tiền bồi thường của nhà nước sau bạo lực, và sau buôn người và nô lệ.",
  "Health care and advice for people who sell sex.":
    "Chăm sóc sức khỏe và tư vấn cho người bán dâm.",
  "Meets people where they are, and gives advice.": "Đến gặp người ta ở nơi họ đang ở, và khuyên.",
  "Gives advice to those who may have been trafficked, and to those who help them.":
    "Khuyên những người có thể đã bị buôn bán, và người giúp họ.",
  "Shows which cleaning firms are approved.": "Cho biết công ty dọn dẹp nào được chấp thuận.",
  "Shows which firms in car care, wheel change and wheel storage are approved.":
    "Cho biết công ty nào về chăm sóc xe, thay bánh và giữ bánh xe được chấp thuận.",
  "Shows which staffing firms are approved, from 2024.":
    "Cho biết công ty cung ứng lao động nào được chấp thuận, từ năm 2024.",
  "Shows who is behind a firm, and whether it is bankrupt.":
    "Cho biết ai điều hành công ty, và công ty có phá sản không.",
  "The number is well known, but not checked against a source.":
    "Số này ai cũng biết, nhưng chúng tôi chưa đối chiếu với nguồn.",
  "The number is for calls within Norway. How to call from abroad is not settled.":
    "Số này để gọi trong Na Uy. Chúng tôi chưa biết gọi từ nước ngoài thế nào.",
  "Get in touch through ROSA. The address is secret and does not stand here.":
    "Hãy liên lạc qua ROSA. Địa chỉ được giữ kín và không có ở đây.",
  "Intake goes through ROSA or NAV Grünerløkka, by an older source.":
    "Nhận người qua ROSA hoặc NAV Grünerløkka, theo một nguồn cũ hơn.",
  "Each municipality has its own. Ask the municipality or ROSA for the number.":
    "Mỗi xã có nơi riêng. Hãy hỏi xã hoặc ROSA để biết số.",
  "The number leads to the switchboard. The list of languages is partly old.":
    "Số này nối đến tổng đài. Danh sách ngôn ngữ có phần đã cũ.",
  "May say no where income is high, but not in matters of violence and harassment.":
    "Có thể từ chối khi thu nhập cao, nhưng không từ chối trong việc bạo lực và quấy rối.",
  "Exists in other cities too; which ones is not checked.":
    "Có cả ở thành phố khác, nhưng chúng tôi chưa kiểm tra ở đâu.",
  "Appointments are booked online with UDI.": "Đặt hẹn trên mạng, ở trang của UDI.",
  "The number is from an old page. Check it first.":
    "Số này lấy từ một trang cũ. Hãy kiểm tra trước.",
  "Exists in more regions than those listed here.": "Có ở nhiều vùng hơn những vùng ghi ở đây.",
  "Exploitation under section 108 a of the Immigration Act is not covered.":
    "Không gồm việc bóc lột theo § 108 a của Luật người nước ngoài (utlendingsloven).",
};
