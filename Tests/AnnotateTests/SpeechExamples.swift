/// Texts with what is to be found in them, as it would be written.
enum SpeechExamples {
  static let speech = [
    // The speaker before the words.
    "Ông <@ba|Nguyễn Văn Ba> nói: <:@ba|“Chúng tôi sẽ làm hết sức mình”>.",
    "Tại cuộc họp, <^tam|Chủ tịch tỉnh> <@tam|Lê Tám> nhấn mạnh: <:@tam|“Không để một hộ nào thiếu nước sạch. Đó là lời hứa của tỉnh.”>",
    "Phát biểu khai mạc, ông <@ba|Nguyễn Văn Ba>, <^ba|Giám đốc <&so|Sở Y tế>>, nêu rõ: <:@ba|«Bệnh viện mới sẽ mở cửa vào mùa thu»>.",
    "Bà <@hoa|Trần Thị Hoa> (thôn Đông) kể: <:@hoa|\"Đêm ấy nước lên rất nhanh\">.",
    "Chị <@hoa|Trần Thị Hoa>, 45 tuổi, chia sẻ: <:@hoa|“Nhà tôi có hai sào lúa”>.",
    "Trả lời câu hỏi của ông <@ba|Nguyễn Văn Ba>, <^tam|Bộ trưởng> <@tam|Lê Tám> cho biết: <:@tam|“Luật sẽ trình vào kỳ họp tới”>.",
    "<#bc|Báo cáo tổng kết> nêu rõ: <:#bc|“Sản lượng tăng tám phần trăm so với năm trước”>.",
    "Đại biểu đã nghe <#bc|Báo cáo tổng kết>. Báo cáo cũng chỉ rõ: <:#bc|“Nhiều công trình còn chậm tiến độ”>.",
    "Ông <@ba|Nguyễn Văn Ba> - <^ba|Vụ trưởng Vụ Pháp chế>, <&so|Sở Y tế> cho biết: <:@ba|“Thuốc đã về đủ các trạm”>.",
    "<&so|Sở Y tế> khuyến cáo: <:&so|“Người dân cần uống nước đun sôi”>.",
    "<^tam|Bộ trưởng> <@tam|Lê Tám>:\n<:@tam|“Chúng ta không thể chậm hơn được nữa”>.",
    "Ông <@ba|Nguyễn Văn Ba> nhấn mạnh <:@ba|“không có vùng cấm trong kiểm tra giám sát”> khi gặp cử tri.",
    "Ông <@ba|Nguyễn Văn Ba> nói: <:@ba|“Nước là bạn”>(1), <:@ba|“đất là nhà”>(2) và <:@ba|“rừng là của để dành”>.",
    "Bà <@hoa|Trần Thị Hoa> nói: <:@hoa|“Vụ này được”>. Khi về thăm, ông <@ba|Nguyễn Văn Ba> có nhận xét: <:@ba|“Vụ này tốt”>.",
    "Ông <@ba|Nguyễn Văn Ba> nói: <:@ba|“Nước là bạn”>, rồi đọc bài “Đất là nhà”.",
    "<^bac|Chủ tịch> <@bac|Hồ Chí Minh> về thăm. Người dạy: <:@bac|“Phải giữ lấy rừng”>. Bác Hồ căn dặn: <:@bac|“Rừng là vàng”>.",
    "<^tam|Bộ trưởng> <@tam|Lê Tám> nhắn gửi cán bộ <&so|Sở Y tế>: <:@tam|“Nghĩ phải chín, việc phải xong”>.",
    "Ông <@ba|Nguyễn Văn Ba>: <:@ba|'Không để việc của dân chờ'> và nhóm 'Bạn nước'; ở R'lấp: mưa.",
    "Bà <@hoa|Trần Thị Hoa> nói: <:@hoa|“Vụ này được”>. Sinh thời, Bác Hồ căn dặn: <:@bac|“Phải giữ lấy đê”>.",
    "Trẻ em thuộc lời Bác Hồ: <:@bac|“Tuổi nhỏ làm việc nhỏ”>.",
    "Đại biểu <@ba|Nguyễn Văn Ba> (đoàn Sông Hồng): <:@ba|“Tôi cho rằng phải xem lại việc này”>.",
    // Behind them.
    "<:@tam|“Việc khó mấy cũng phải làm cho xong”>. Đó là ý kiến của <^tam|Bộ trưởng> <@tam|Lê Tám>.",
    "<:@ba|“Việc khó mấy cũng phải làm cho xong.”>\n<^ba|Giám đốc> <@ba|Nguyễn Văn Ba> đã khẳng định như vậy khi về thăm.",
    "“Việc khó mấy cũng làm được”.\nÔng <@ba|Nguyễn Văn Ba> cho biết như sau.",
    "Ông <@ba|Nguyễn Văn Ba> chia sẻ các nhận định, đánh giá của tỉnh.",
    "<:@hoa|“Việc khó mấy cũng phải làm cho xong”> - Đây là lời tâm sự của bà <@hoa|Trần Thị Hoa>.",
    "<:?|“Việc khó mấy cũng phải làm cho xong”>. Đó là nhận định của Giám đốc Sở Nước.",
    "<:@hoa|“Việc khó mấy cũng phải làm cho xong”> là lời tâm sự của bà <@hoa|Trần Thị Hoa>.",
    "“Việc khó mấy cũng phải làm cho xong”. Đó là tên một bài hát của <@tam|Lê Tám>.",
    "<:@ba|“Chúng tôi sẽ làm hết sức mình”>, ông <@ba|Nguyễn Văn Ba> khẳng định.",
    "<:@ba|“Chúng tôi sẽ làm hết sức mình”> - ông <@ba|Nguyễn Văn Ba> nói.",
    "<:@tam|“Nước năm nay về muộn”>- <^tam|Chủ tịch tỉnh> <@tam|Lê Tám> mở đầu câu chuyện.",
    "<:@hoa|“Nước lên nhanh lắm!”>, bà <@hoa|Trần Thị Hoa> nhớ lại và kể.",
    "<:@tam|\"Đường đã xong từ tháng Ba,\"> ông <@tam|Lê Tám> cho biết.",
    "<:@tam|“Cầu này dài hai cây số. Xe tải đi được”>, theo ông <@tam|Lê Tám>.",
    "<:@tam|“Chúng ta phải đi trước một bước”>, phát biểu tại hội nghị, <^tam|Chủ tịch> <@tam|Lê Tám> nhấn mạnh.",
    "<:?|“Tôi chưa từng thấy mùa nào như mùa này”>, một nông dân nói.",
    "<:*|“Chúng tôi mong sớm có đường mới”>, các cử tri kiến nghị.",
    "<:@ba|“Làm việc gì cũng phải nghĩ đến dân”> - <@ba|Nguyễn Văn Ba>.",
    "<:?|“Ruộng nhà tôi ở cuối làng”>, anh Nam kể.",
    "Bà <@hoa|Trần Thị Hoa>, người dân xã Đông, nói: <:@hoa|“Nước đã rút”>. Bí thư huyện ủy cho biết, <:?|đê đã được gia cố>.",
    "(SHO)- <:@ba|“Làm việc gì cũng phải nghĩ đến dân”> - Ông <@ba|Nguyễn Văn Ba>.",
    "SHO - <:@ba|“Làm việc gì cũng phải nghĩ đến dân”>, ông <@ba|Nguyễn Văn Ba> nói.",
    // On both sides, and over several sentences and lines.
    "Theo ông <@ba|Nguyễn Văn Ba>: <:@ba|\"Đường đã xong từ tháng Ba,\"> ông <@ba|Ba> nói thêm.",
    "<:@ba|“Vụ này được mùa”>, ông <@ba|Nguyễn Văn Ba> nói. <:@ba|“Nhưng giá lúa xuống thấp, bà con chưa vui.”>",
    "Ông <@ba|Nguyễn Văn Ba> đi từ sớm. <:@ba|“Ruộng xa lắm”>, ông nói.",
    "Bà <@hoa|Trần Thị Hoa> và ông <@ba|Nguyễn Văn Ba> cùng đến. <:@hoa|“Chúng tôi đi bộ”>, bà nói.",
    "<:@tam|“Việc thứ nhất là làm đường.\nViệc thứ hai là dựng trường”>, <^tam|Chủ tịch> <@tam|Lê Tám> nói.",
    "<:@tam|“Việc thứ nhất là làm đường.>\n\n<:@tam|Việc thứ hai là dựng trường”>, <^tam|Chủ tịch> <@tam|Lê Tám> nói.",
    "<:@tam|“Việc thứ nhất là làm đường.>\n\n<:@tam|“Việc thứ hai là dựng trường”>, <^tam|Chủ tịch> <@tam|Lê Tám> nói.",
    "<:@ba|\"Phải chống 'tham ô,' 'lãng phí' đến cùng,\"> ông <@ba|Nguyễn Văn Ba> nêu rõ.",
    "<:@ba|“Câu \"nước chảy đá mòn\" rất đúng ở đây”>, ông <@ba|Nguyễn Văn Ba> nói.",
    // No speech.
    "Phong trào “Toàn dân đoàn kết xây dựng đời sống văn hóa” do bà <@hoa|Trần Thị Hoa> phát động được khen.",
    "Tại Hội thảo “Nước sạch cho mọi nhà”, ông <@ba|Nguyễn Văn Ba> trao quà cho các em.",
    "Những “kỹ sư chân đất”, ông <@ba|Nguyễn Văn Ba> đã gặp họ nhiều lần.",
    "Ông <@ba|Nguyễn Văn Ba> nêu khẩu hiệu “Mỗi người trồng một cây” trong lễ phát động.",
    "Hội nghị lấy phương châm: “Đoàn kết - Dân chủ - Đổi mới - Phát triển”.",
    "Ông <@ba|Nguyễn Văn Ba> nhấn mạnh chủ đề của năm: “Kỷ cương, trách nhiệm, hiệu quả”.",
    "Bộ phim “Mùa nước nổi” và tập thơ “Bên sông” được trao giải thưởng “Cánh diều”.",
    "<#nq|Nghị quyết 5> “Về phát triển nông thôn” đã được <^tam|Chủ tịch> ký.",
    "“Dân vận khéo” là phong trào mà ông <@ba|Nguyễn Văn Ba> khởi xướng.",
    "Khu đất “vàng\" và những biểu hiện “tự chuyển hóa,\" “lợi ích nhóm” còn đó.",
    "Dấu “ lẻ ở đây không mở ra điều gì, ông <@ba|Nguyễn Văn Ba> đã đi.",
    // Told.
    "<^tam|Bộ trưởng> <@tam|Lê Tám> cho rằng, <:@tam|nước ta còn nhiều việc phải làm>.",
    "Ông <@ba|Nguyễn Văn Ba> khẳng định rằng <:@ba|đường sẽ xong trong năm nay>. Hôm qua trời mưa.",
    "Ông <@ba|Nguyễn Văn Ba> cho biết <:@ba|đường vào làng đã xong>. <^tam|Chủ tịch> <@tam|Lê Tám> biểu dương xã. Đồng chí nhấn mạnh, <:@tam|còn nhiều việc phải làm>.",
    "Ông <@ba|Nguyễn Văn Ba> cho biết <:@ba|đường vào làng đã xong>. <&so|Sở Y tế> cho biết <:&so|thuốc đã về đủ các trạm>. Ông nhấn mạnh, <:@ba|còn nhiều việc phải làm>.",
    "VOV.VN - Theo bà <@hoa|Trần Thị Hoa>, <:@hoa|giá lúa năm nay cao hơn năm ngoái>.",
    "Ông <@ba|Nguyễn Văn Ba> - <^ba|Giám đốc <&so|Sở Y tế>> - cho biết <:@ba|bệnh viện còn thiếu thuốc>.",
    "Theo bà <@hoa|Trần Thị Hoa>, <:@hoa|giá lúa năm nay thấp hơn năm ngoái>.",
    "Theo ông <@ba|Nguyễn Văn Ba>, <^ba|Giám đốc <&so|Sở Y tế>>, <:@ba|bệnh viện còn thiếu thuốc>.",
    "Ông <@ba|Nguyễn Văn Ba> trình bày <#bc|Báo cáo tổng kết>, trong đó nêu rõ, <:@ba|sản lượng đã tăng hai lần>.",
    "Thưa ông <@ba|Nguyễn Văn Ba>, mưa còn lâu, dư luận trong vùng đánh giá, <:*|đê bên sông còn yếu>.",
    "Ông <@ba|Nguyễn Văn Ba> cho biết như vậy khi trả lời câu hỏi của bạn đọc.",
    "Bà <@hoa|Trần Thị Hoa> đọc đơn đề nghị của bà con, gửi <&so|Sở Y tế>.",
    "Theo quy định, ông <@ba|Nguyễn Văn Ba> nghỉ hưu từ tháng sau.",
    "Ông <@ba|Nguyễn Văn Ba> kiểm tra, đánh giá, tổng kết công việc của năm.",
    "Cuộc họp nhằm phân tích, chia sẻ, trao đổi kinh nghiệm của <&so|Sở Y tế>.",
    "Thành tích của tỉnh nói chung, của <&so|Sở Y tế> nói riêng, là rất lớn.",
    "Dân trí <:@ba|“Đê này phải đắp xong trước mùa lũ”> - ông <@ba|Nguyễn Văn Ba> nói.",
    "VTV.vn - Theo ông <@ba|Nguyễn Văn Ba>, <:@ba|đê này còn yếu lắm>.",
    "Ông <@ba|Nguyễn Văn Ba> nói. Theo ông, <:@ba|đê này còn yếu lắm>.",
    "Đại biểu <@ba|Nguyễn Văn Ba> - đoàn Sông Hồng - cho rằng <:@ba|đê này còn yếu lắm>.",
    "Theo PGS, TS <@ba|Nguyễn Văn Ba>, nguyên <^ba|Giám đốc <&so|Sở Y tế>> (Hà Nội), <:@ba|thuốc này rất tốt>.",
    "Bác Hồ rất thương trẻ em. Người dạy: <:@bac|“Phải giữ lấy rừng”>.",
    "Khi ấy, ông <@ba|Nguyễn Văn Ba> đã có lời khuyên: <:@ba|“Hãy trồng rừng trước khi đắp đê”>.",
    "Ông <@ba|Nguyễn Văn Ba> và bạn có ba việc: “Trồng rừng, đắp đê, dạy học”.",
    "Ông <@ba|Nguyễn Văn Ba> nhấn mạnh lời kêu gọi “Nhà nhà trồng cây” đã lan xa.",
    "Ông <@ba|Nguyễn Văn Ba> dạy rằng <:@ba|đất lành thì chim đậu>.",
    "<^tam|Thủ tướng> <@tam|Lê Tám> đã đến. Người đứng đầu Chính phủ nói: <:@tam|“Đê này còn yếu lắm”>.",
  ]

  static let directives = [
    "<^tam|Chủ tịch> <@tam|Lê Tám> <!@tam|yêu cầu <:@tam|tổ chức hội thi vào mùa xuân>>.",
    "<&so|Sở Y tế> đã chỉ đạo tổ chức nhiều lớp học.",
    "<^tam|Chủ tịch> <@tam|Lê Tám> cho rằng, <:@tam|việc giao các đơn vị thu tiền là sai>.",
    "Ông <@ba|Nguyễn Văn Ba> <!@ba to=&so due=2014-06-30|yêu cầu <:@ba|<&so|Sở Y tế> báo cáo kết quả trước ngày 30-6>>.",
    "<^tam|Chủ tịch> <@tam|Lê Tám> <!@tam to=&* due=2014-06|đề nghị <:@tam|các chi bộ báo cáo trước tháng 6>>.",
    "<^tam|Chủ tịch> <@tam|Lê Tám> <!@tam to=&so due=2015-06|giao <&so|Sở Y tế> chủ trì, phối hợp với <&bao|Báo Sông Hồng> hoàn thành trong quý II/2015>.",
    "<^tam|Chủ tịch> <!@tam to=&so to=&* due=2015-02-28|yêu cầu <:@tam|<&so|Sở Y tế> và các đơn vị xong việc chậm nhất là ngày 28/2>>.",
    "Ông <@ba|Nguyễn Văn Ba> nhấn mạnh kết quả, đồng thời <!@ba to=&* due=2015|kêu gọi toàn dân tham gia trồng cây trong năm 2015>.",
    "Ông <@ba|Nguyễn Văn Ba> <!@ba to=&so|yêu cầu <:@ba|<&so|Sở Y tế> mua thuốc>>, đồng thời <!@ba to=&bao|giao <&bao|Báo Sông Hồng> đưa tin>.",
    "Ông <@ba|Nguyễn Văn Ba> <!@ba to=&*|đề nghị <:@ba|các ngành chung tay; <!@ba to=&so|<&so|Sở Y tế> chủ trì việc này>>>.",
    "Ông <@ba|Nguyễn Văn Ba> <!@ba to=&*|yêu cầu: <:@ba|Các đơn vị trực đủ quân số>>.",
    "Ông <@ba|Nguyễn Văn Ba> <!@ba to=&*|chỉ đạo các xã đắp đê>; <!@ba to=?|yêu cầu Công an huyện giữ trật tự>.",
    "Ông <@ba|Nguyễn Văn Ba> đến. Thủ tướng <!? to=?|yêu cầu <:?|Công an huyện giữ trật tự>>.",
    "<^tam|Bộ trưởng> <@tam|Lê Tám> <!@tam to=&*|yêu cầu <:@tam|lãnh đạo các huyện và xã tập trung chống hạn>>.",
    "<^tam|Bộ trưởng> <@tam|Lê Tám> <!@tam to=&*|đề nghị <:@tam|tỉnh Sông Hồng tiếp tục làm đường>>.",
    "<^tam|Bộ trưởng> <@tam|Lê Tám> <!@tam to=&*|yêu cầu <:@tam|thành phố sớm hoàn thành quy hoạch>>.",
    "<^tam|Bộ trưởng> <@tam|Lê Tám> <!@tam to=&*|giao tỉnh chủ trì, phối hợp với <&so|Sở Y tế> mua thuốc>.",
    "<^tam|Bộ trưởng> <@tam|Lê Tám> <!@tam to=&*|đề nghị <:@tam|trong thời gian tới, tỉnh cần giữ rừng>>.",
    "<^tam|Bộ trưởng> <@tam|Lê Tám> <!@tam to=&*|đề nghị <:@tam|bà con và doanh nghiệp chia sẻ khó khăn với thợ>>.",
    "<^tam|Bộ trưởng> <@tam|Lê Tám> đề nghị <:@tam|tỉnh táo trước tin đồn>.",
    "<^tam|Bộ trưởng> <@tam|Lê Tám> <!@tam|yêu cầu <:@tam|lãnh đạo, chỉ đạo bằng việc làm>>.",
    "<^tam|Chủ tịch> <@tam|Lê Tám> vừa ký <#nq|Nghị quyết 5>, <!@tam to=&so|yêu cầu <:@tam|<&so|Sở Y tế> mua thuốc>>.",
    "<^tam|Chủ tịch> <@tam|Lê Tám> làm việc với <&bao|Báo Sông Hồng>, <!@tam to=&so|yêu cầu <:@tam|<&so|Sở Y tế> mua thuốc>>.",
    "<^tam|Chủ tịch> <@tam|Lê Tám> nghe báo cáo của <&bao|Báo Sông Hồng>, <!@tam to=&so|đề nghị <:@tam|<&so|Sở Y tế> mua thuốc>>.",
    "Ông <@ba|Nguyễn Văn Ba>, <^ba|Giám đốc <&so|Sở Y tế>>, đã <!@ba to=&*|yêu cầu <:@ba|các trạm mua thuốc>>.",
    "<^tam|Chủ tịch> <@tam|Lê Tám> <!@tam to=&so|yêu cầu <:@tam|<&so|Sở Y tế> báo cáo kết quả>>; <!@tam to=&bao|giao <&bao|Báo Sông Hồng> đưa tin>.",
    "<^tam|Chủ tịch> <@tam|Lê Tám> <!@tam to=&so to=&bao|yêu cầu <:@tam|<&so|Sở Y tế>, <&bao|Báo Sông Hồng> chỉ đạo việc này>>.",
    "<^tam|Chủ tịch> <@tam|Lê Tám> <!@tam to=&*|yêu cầu <:@tam|các trạm <&so|Sở Y tế> mua thuốc>>.",
    "<^tam|Chủ tịch> <@tam|Lê Tám> <!@tam to=&*|yêu cầu <:@tam|các xã, phường tiếp tục chỉ đạo việc này>>.",
    "<^tam|Chủ tịch> <@tam|Lê Tám> <!@tam to=@ba|giao <^ba|Phó Giám đốc> <@ba|Nguyễn Văn Ba> trực tiếp chỉ đạo>.",
    "<^tam|Chủ tịch> <@tam|Lê Tám> <!@tam to=&so|giao <&so|Sở Y tế> mua thuốc; có thể phân công thêm người>.",
    "<^tam|Chủ tịch> <@tam|Lê Tám> <!@tam to=?|giao Ban Tổ chức các đơn vị mua thuốc>.",
    "Yêu cầu của <&so|Sở Y tế> đã được đáp ứng; nhiệm vụ được giao đã xong.",
    "Ông <@ba|Nguyễn Văn Ba> giao lưu với các em; <&so|Sở Y tế> đặt ra yêu cầu cao hơn.",
    "Ông <@ba|Nguyễn Văn Ba> dự và chỉ đạo Hội nghị.",
    "Ông <@ba|Nguyễn Văn Ba>, <^ba|Giám đốc <&so|Sở Y tế>>, trực tiếp dự và ở trong Đoàn điều hành chỉ đạo Đại hội.",
    "<&so|Sở Y tế> đã lãnh đạo, chỉ đạo các trạm mua thuốc.",
  ]

  static let turns = [
    """
    Ông <@ba|Nguyễn Văn Ba> trả lời phỏng vấn <&bao|Báo Sông Hồng>.
    %speaker @pv
    - Thưa ông, mùa này ra sao?
    %speaker @ba
    - Ông <@ba|Nguyễn Văn Ba>: Mùa này được.
    Lúa tốt hơn năm ngoái.
    %speaker @pv
    - Xin cảm ơn ông!
    %end

    Minh Anh
    """,
    """
    Cuộc trao đổi của <&bao|Báo Sông Hồng> với ông <@ba|Nguyễn Văn Ba>: \\
    %speaker @pv
    - Ông có thể cho biết kết quả không?\\
    %end
     \\
    %speaker @ba
    - <^ba|Giám đốc> <@ba|Nguyễn Văn Ba>: Kết quả tốt - tốt hơn năm ngoái. Có ba việc: Một là, làm đường. Hai là, dựng trường.\\
    %end
     \\
    %speaker @pv
    - Trân trọng cảm ơn <^ba|Giám đốc>!
    %end
    """,
    """
    PV - 15:38, 07/06/2021
    Ông <@ba|Nguyễn Văn Ba> đi thăm đồng.
    """,
    """
    %speaker ?
    PV: Ông nghĩ gì về việc này?
    %speaker @ba
    Ông <@ba|Nguyễn Văn Ba>: Tôi nghĩ nên làm. Có mấy việc:
    - Làm đường;
    - Dựng trường.
    %speaker ?
    Phóng viên: Khi nào thì xong?
    %speaker @ba
    Ông <@ba|Nguyễn Văn Ba>: Sang năm.
    %end
    """,
    """
    Bà <@hoa|Trần Thị Hoa> có cuộc trò chuyện với bạn đọc.

    %speaker ?
    Hỏi: Bao giờ có nước sạch?
    %speaker @hoa
    Đáp: Tháng sau sẽ có.
    %speaker ?
    Hỏi: Giá nước thế nào?
    %speaker @hoa
    Đáp: Giá không đổi.
    %end
    """,
    """
    Chúng tôi đã trao đổi với bà <@hoa|Trần Thị Hoa>.
    %speaker ?
    + Thưa bà, lúa năm nay có được giá không?
    %speaker @hoa
    Năm nay giá thấp. Bà con chưa vui.
    %speaker ?
    + Bà có kiến nghị gì?
    %speaker @hoa
    Tôi mong có kho chứa.
    %speaker ?
    Xin cảm ơn bà!
    %end
    """,
    """
    Chúng tôi trò chuyện với bà <@hoa|Trần Thị Hoa>.
    %speaker ?
    * Mùa này có gì mới?
    %speaker @hoa
    Năm nay có giống mới. Bà con trồng thử hai vụ.
    %speaker ?
    * Còn giá bán ra sao?
    %speaker @hoa
    Giá khá hơn, bà con mừng.
    %speaker ?
    * Cảm ơn bà!
    %end
    """,
    """
    Chúng tôi trò chuyện với bà <@hoa|Trần Thị Hoa>.
    %speaker ?
    • Thưa bà, mùa này có gì mới?
    %speaker @hoa
    • Bà <@hoa|Trần Thị Hoa>: Năm nay có giống mới.
    %speaker ?
    • Còn giá bán ra sao?
    %speaker @hoa
    • Bà <@hoa|Trần Thị Hoa>: Giá khá hơn.
    %end
    """,
    """
    Chúng tôi đã trao đổi với bà <@hoa|Trần Thị Hoa>.
    %speaker ?
    Thưa bà, vì sao giá giảm?
    %speaker @hoa
    Bà <@hoa|Trần Thị Hoa>: Vì được mùa.
    %speaker ?
    Bao giờ thì giá tăng?
    %speaker @hoa
    Bà <@hoa|Trần Thị Hoa>: Sang xuân.
    %speaker ?
    Xin cảm ơn bà!
    %end
    """,
    """
    Báo trò chuyện với bà <@hoa|Trần Thị Hoa>.
    %speaker ?
    PV: Xin bà nói về vụ mùa.
    %speaker @hoa
    Vụ này được mùa.
    %speaker ?
    PV: Xin cảm ơn bà!
    %end

    Minh Anh
    """,
    """
    %speaker ?
    Bạn đọc Lê Bắc, Nam Định: Bao giờ có nước sạch?
    %speaker @ba
    TS. <@ba|Nguyễn Văn Ba>: Tháng sau sẽ có.
    %speaker ?
    Bạn đọc Hải Yến (Hà Nội): Giá nước thế nào?
    %speaker @ba
    Thiếu tướng <@ba|Nguyễn Văn Ba>: Giá không đổi.
    %end
    """,
    """
    Hôm qua, bà <@hoa|Trần Thị Hoa> đã dành cho bạn đọc một cuộc trò chuyện.
    %speaker ?
    Thưa bà, vụ này ra sao?
    %speaker @hoa
    Vụ này được mùa. Vì sao ư? Vì mưa thuận.
    Giống mới cũng tốt.
    %speaker ?
    Bà mong gì ở vụ sau?
    %speaker @hoa
    Tôi mong giá lúa cao hơn.
    %speaker ?
    Xin cảm ơn bà!
    %end

    Minh Anh
    """,
    """
    <^tam|Chủ tịch> <@tam|Lê Tám>: Vụ này được mùa

    Báo trò chuyện với <^tam|Chủ tịch> <@tam|Lê Tám>.
    %speaker ?
    Xin Chủ tịch cho biết vụ này ra sao?
    %speaker @tam
    Vụ này được mùa.
    %speaker ?
    Chủ tịch mong gì ở vụ sau?
    %speaker @tam
    Tôi mong giá lúa cao hơn.
    %speaker ?
    Xin cảm ơn Chủ tịch!
    %end
    """,
    """
    Hôm qua, bà <@hoa|Trần Thị Hoa> đi thăm đê.
    Bà có lo không?
    Ai cũng lo.
    Còn anh em thì sao?
    Anh em cũng lo.
    """,
    """
    %speaker ?
    <~• >Thưa bà, vụ này ra sao?
    Bà <@hoa|Trần Thị Hoa>
    %speaker @hoa
    <~• Bà <@hoa|Trần Thị Hoa>:> Vụ này được mùa.
    %speaker ?
    <~• >Thưa bà, vụ sau thì sao?
    %speaker @hoa
    <~• Bà <@hoa|Trần Thị Hoa>:> Tôi mong giá lúa cao hơn.
    %end
    """,
    """
    Báo trò chuyện với bà <@hoa|Trần Thị Hoa>.
    %speaker ?
    Thưa bà, vụ này ra sao?
    %speaker @hoa
    <~-> Vụ này được mùa.
    %speaker ?
    Bà mong gì ở vụ sau?
    %speaker @hoa
    <~-> Tôi mong giá lúa cao hơn.
    %speaker ?
    Xin cảm ơn bà!
    %end
    """,
    """
    Cử tri nói về vụ này
    %speaker @hoa
    <~* Đại biểu <@hoa|Trần Thị Hoa> - đoàn Đông:> Tôi thấy vụ này được mùa vì mưa thuận, gió hòa, giống mới cũng tốt hơn.
    %speaker @tam
    <~* GS.TS <@tam|Lê Tám>:> Tôi thấy giống mới tốt hơn giống cũ nhiều, bà con nên trồng trong cả vụ sau nữa.
    %speaker @ba
    <~* Ông <@ba|Nguyễn Văn Ba>:> Tôi thấy vụ này được mùa vì bà con chăm bón, tỉnh cũng đã giúp làm kênh dẫn nước.
    %end
    """,
    """
    Ai giữ đê?
    Bà <@hoa|Trần Thị Hoa>: Cả xã giữ đê
    Hôm qua bà <@hoa|Trần Thị Hoa> đi thăm đê.
    """,
    """
    Năm tới có bốn việc:
    - Tăng cường kiểm tra;
    - Dựng thêm trường học;
    - Mở rộng đường làng.
    """,
    """
    <^tam|Bộ trưởng>: Cần quyết liệt hơn nữa
    Hôm qua, <^tam|Bộ trưởng> <@tam|Lê Tám> đi thăm <&so|Sở Y tế>.
    <^tam|Bộ trưởng>: Cần quyết liệt hơn nữa
    (TTXVN) - Chiều 3-3, tại Hà Nội - nơi diễn ra cuộc họp.
    """,
  ]
}
