/// The words that names of organizations are made of.
enum BodyWords {
  /// Whether words could be said of many bodies, or of the Party and the State as a whole: articles use them as common
  /// words, also where a registry gives them to one body.
  static func areGeneric(_ tokens: [FoldedText.Token]) -> Bool {
    let words = tokens.prefix { $0.kind != .mark }
    return !tokens.isEmpty && generic.end(tokens, from: 0) == words.count && tokens.count - words.count < 2
  }

  /// Whether the name of a body may begin here.
  static func isHead(_ tokens: [FoldedText.Token], from start: Int) -> Bool {
    headEnd(tokens, from: start) != nil
  }

  static func headEnd(_ tokens: [FoldedText.Token], from start: Int) -> Int? {
    heads.longestEnd(tokens, from: start)
  }

  static let owners = WordList("Quốc hội, QH, Chính phủ")

  static let generic = WordList(
    """
    Đảng, Nhà nước, Đảng Nhà nước, Đảng Trung ương, Trung ương, Đảng bộ, Đảng ủy, Chi bộ, Đảng đoàn, Ban cán sự,
    Ban cán sự đảng, Tỉnh ủy, Thành ủy, Huyện ủy, Quận ủy, Thị ủy, Bộ, Ban, Sở, Cục, Vụ, Viện, Hội, Đoàn, Ủy ban,
    Hội đồng, Văn phòng, Ban Thường vụ, Ban Chấp hành, Ban Chỉ đạo, Ban Tổ chức, Ban Giám đốc, Ban Quản lý, UBND, HĐND,
    Ủy ban nhân dân, Hội đồng nhân dân, Trung ương Đảng, Công an, Công an nhân dân, Quân đội, Đại học, Trường Đại học,
    Hội đồng quản trị, Ban Kiểm tra, Ban Thư ký, Ban Dân vận, Ban Tuyên giáo, Ban Nội chính, Ủy ban Kiểm tra, UBKT,
    Ban Thường trực, Trường Chính trị, Ban cán sự Đảng bộ, Ban Chỉ đạo Trung ương, Ban Chỉ đạo Quốc gia, Báo điện tử,
    Tạp chí điện tử, Cổng Thông tin điện tử, Cổng TTĐT, Trang Thông tin điện tử, Trang tin điện tử, Trang TTĐT,
    Tiểu ban, Tổ Biên tập, Tổ Công tác, Tổ Giúp việc, Tổ Thư ký, Ban Chỉ huy, Tổng Công ty Nhà nước, Đoàn Chủ tịch,
    Đoàn Thư ký
    """)

  /// What may stand behind a head.
  enum Head {
    case closed, place, open
  }

  /// Heads of names; of one that is of several sorts the first counts.
  static let heads: WordTrie<Head> = {
    var trie = WordTrie<Head>()
    for (phrases, head) in [(closedHeads, Head.closed), (placeHeads, .place), (openHeads, .open)] {
      FoldedText(phrases).tokens.split { $0.hash == Marks.comma }.forEach { trie.insert($0, head) }
    }
    return trie
  }()

  /// Heads of names in which only a field of work, a place or another body may follow.
  private static let closedHeads = """
    Bộ, Ban, Tiểu ban, Đảng đoàn, Ban cán sự, Ban cán sự đảng, Ban cán sự Đảng bộ, Ban Thường vụ, BTV, Ban Chấp hành,
    BCH, Ủy ban, UB, UBKT, Ủy ban MTTQ, Ủy ban MTTQ Việt Nam, Ủy ban Mặt trận Tổ quốc, Ủy ban Mặt trận Tổ quốc Việt Nam,
    UBMTTQ, UBMTTQ Việt Nam, MTTQ, Mặt trận Tổ quốc, Hội đồng, Văn phòng, Tổng cục, Cục, Chi cục, Vụ, Sở, Viện,
    Viện kiểm sát, Viện kiểm sát nhân dân, VKSND, Tòa án, Tòa án nhân dân, TAND, Hội, Tỉnh hội, Thành hội, Tổng hội,
    Hiệp hội, Trường, Đài, Đoàn, Bộ Tư lệnh, Bộ Chỉ huy, Bộ Chỉ huy quân sự, Ban Chỉ huy quân sự, Bộ đội Biên phòng,
    Bộ Chỉ huy Bộ đội Biên phòng, Bộ Tư lệnh Bộ đội Biên phòng, Cảnh sát biển, Kho bạc Nhà nước, Bảo hiểm xã hội,
    Hải quan, Ban Quản lý, Ban Chỉ đạo, Ban Chỉ đạo Trung ương, Ban Chỉ đạo Quốc gia, Trung ương, Đảng, Liên đoàn,
    Liên hiệp, Tổng liên đoàn, Quân chủng, Binh chủng, Hội Nông dân, Hội Cựu chiến binh, Hội Liên hiệp Phụ nữ,
    Liên đoàn Lao động, Mặt trận, Ủy ban Trung ương, Ban Thường trực, Công đoàn, Thanh tra, Kiểm toán Nhà nước,
    Quốc hội, Chính phủ, Phái đoàn, Phái đoàn thường trực, Ủy ban Nhà nước, Nghị viện, Hạ viện, Thượng viện, UBTƯ, UBTW,
    Đoàn Thanh niên, Ban Chỉ huy, Tổ Biên tập, Tổ Công tác, Tổ Giúp việc, Tổ Thư ký, Bộ phận, Bộ phận Thường trực,
    Bộ môn, BCS đảng, Đoàn Chủ tịch, Đoàn Thư ký, Phòng, Cảng vụ, Liên minh, Cơ quan Cảnh sát điều tra,
    Cơ quan An ninh điều tra
    """

  /// Heads of names in which the name of a place may follow at once.
  private static let placeHeads = """
    Đảng ủy, Đảng bộ, Chi bộ, Tỉnh ủy, Thành ủy, Huyện ủy, Quận ủy, Thị ủy, Ủy ban nhân dân, UBND, Hội đồng nhân dân,
    HĐND, Đoàn đại biểu Quốc hội, Đoàn ĐBQH, Tỉnh đoàn, Thành đoàn, Huyện đoàn, Quận đoàn, Công an, CA, Quân khu,
    Văn phòng Đoàn ĐBQH và HĐND, Văn phòng Đoàn đại biểu Quốc hội và HĐND, BĐBP, LĐLĐ, Quân đoàn, Binh đoàn, Sư đoàn,
    Trung đoàn, Lữ đoàn, Vùng Cảnh sát biển, Đồn Biên phòng
    """

  /// Bodies that are told by numbers of up to three digits.
  static let numbered = WordList("Sư đoàn, Trung đoàn, Lữ đoàn, Binh đoàn, Quân đoàn, Tiểu đoàn")

  /// Heads of names in which any name may follow.
  private static let openHeads = """
    Học viện, Phân viện, Phân hiệu, Trường Đại học, Đại học, Trường Cao đẳng, Trường THPT, Trường THPT chuyên,
    Trường THCS, Trường Tiểu học, Trường Mầm non, Trường Trung học phổ thông, Trường Trung học cơ sở, Tập đoàn, Tổng công ty, Công ty,
    Công ty Cổ phần, Công ty TNHH, Ngân hàng, Ngân hàng TMCP, Đại sứ quán, ĐSQ, Tổng lãnh sự quán, Báo, Tạp chí,
    Nhà xuất bản, NXB, Bệnh viện, Quỹ, Trung tâm, Bảo tàng, Hợp tác xã, Nhà máy, Báo điện tử, Tạp chí điện tử,
    Cổng Thông tin điện tử, Cổng TTĐT, Trang Thông tin điện tử, Trang tin điện tử, Trang TTĐT, Truyền hình,
    Nhóm nghị sĩ hữu nghị, Hội Hữu nghị
    """

  /// Heads that stand as often without a capital.
  static let lowerHeads = WordList(
    """
    đảng ủy, đảng bộ, tỉnh ủy, thành ủy, huyện ủy, quận ủy, thị ủy, ủy ban nhân dân, hội đồng nhân dân, ban thường vụ,
    ban chấp hành, đoàn đại biểu Quốc hội, báo, tạp chí, ban cán sự, ban cán sự đảng
    """)

  /// Heads that end with `đảng` and are called by whose they are: `Ban cán sự Đảng Chính phủ`.
  static let caucuses = WordList("Ban cán sự đảng, BCS đảng")

  /// Words that end like the head of a newspaper's name.
  static let reports = WordList("thông báo, cảnh báo, dự báo, tình báo, mật báo, trích báo, công báo, họp báo")

  /// Words of which the last is a head, but not here, where a line of capitals hides it: `NHIỆM VỤ KINH TẾ`.
  static let compounds = WordList(
    """
    nhiệm vụ, dịch vụ, phục vụ, nghĩa vụ, chức vụ, công vụ, nội vụ, nghiệp vụ, cán bộ, tiến bộ, nội bộ, đồng bộ,
    toàn bộ, cơ sở, trụ sở, xã hội, đại hội, lễ hội, cơ hội, quốc hội, toàn đảng, vào đảng, xây dựng đảng, bao cục,
    kết cục, viện trường, nhà trường, thị trường, môi trường, tăng trưởng, toàn đoàn, phái đoàn, lãnh đạo ban, làm báo,
    thông báo, cảnh báo, dự báo, phòng chống, đại đoàn kết, liên đoàn
    """)

  /// Heads of names that share with the next what follows it: `HĐND và UBND tỉnh …`.
  static let sharing = WordList(
    """
    Ban cán sự đảng, Đảng đoàn, Đảng ủy, Đảng bộ, Tỉnh ủy, Thành ủy, Huyện ủy, Quận ủy, HĐND, UBND, Hội đồng nhân dân,
    Ủy ban nhân dân, Ban Thường vụ, Ban Chấp hành, Ban Giám đốc, UBMTTQ
    """)

  /// Boards that have commas in their names, each as articles write it.
  private static let boards: String = {
    let fights = [
      ("Trung ương", ["tham nhũng", "tham nhũng, tiêu cực", "tham nhũng, lãng phí, tiêu cực"]),
      ("Quốc gia", ["dịch COVID-19", "dịch bệnh COVID-19", "COVID-19", "thiên tai"]),
    ]
    let works = [
      "hoàn thiện thể chế, pháp luật", "phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số",
    ]
    let fighting = fights.flatMap { level, evils in
      ["phòng, chống", "phòng chống", "về phòng, chống", "về phòng chống"].flatMap { fight in
        evils.map { "\(level) \(fight) \($0)" }
      }
    }
    return (fighting + works.map { "Trung ương về \($0)" }).map { "Ban Chỉ đạo \($0)" }.joined(separator: "\n")
  }()

  /// Committees of the National Assembly, for short.
  private static let committees: String = {
    let names = ["UBTP", "UBPL", "UBTCNS", "UBQPAN", "UBĐN", "UBKHCNMT", "UBVHGD", "UBCVĐXH"]
    let owners = ["", " Quốc hội", " QH", " của Quốc hội", " của QH"]
    return names.flatMap { name in owners.map { name + $0 } }.joined(separator: "\n")
  }()

  /// Bodies that no head tells.
  static let known = WordList(
    """
    Quân ủy Trung ương, Liên hợp quốc, Liên hiệp quốc, ASEAN, UNESCO, UNICEF, UNDP, WHO, WTO, APEC, NATO, IMF, ADB,
    VCCI, Ngân hàng Thế giới, Liên minh châu Âu, Liên minh Nghị viện Thế giới, Quỹ Tiền tệ Quốc tế,
    Tổ chức Y tế Thế giới, Đoàn Thanh niên Cộng sản Hồ Chí Minh, Đoàn TNCS Hồ Chí Minh, Đoàn Thanh niên,
    Trung ương Đoàn, Trung ương Đoàn TNCS Hồ Chí Minh, Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh,
    Tỉnh đoàn Thanh niên Cộng sản Hồ Chí Minh, Đội Thiếu niên Tiền phong Hồ Chí Minh, Tổng Liên đoàn Lao động Việt Nam,
    Hội Liên hiệp Phụ nữ Việt Nam, Hội Nông dân Việt Nam, Hội Cựu chiến binh Việt Nam, Ủy ban Thường vụ Quốc hội,
    UBTVQH, Hội đồng Dân tộc, Hội đồng Dân tộc của Quốc hội, Hội đồng Bầu cử quốc gia, Hội đồng Quốc phòng và An ninh,
    Văn phòng Quốc hội, Văn phòng Chủ tịch nước, Quân đội nhân dân Việt Nam, Công an nhân dân Việt Nam, VOV, VTV,
    Đài Tiếng nói Việt Nam, Đài Truyền hình Việt Nam, Hội Chữ thập đỏ Việt Nam, Hội đồng Bảo an Liên hợp quốc,
    Đại hội đồng Liên hợp quốc, Hội đồng Lý luận Trung ương, VnExpress, VietnamPlus, Vietnam+, VietNamNet,
    Cổng Thông tin điện tử Chính phủ, Báo điện tử Chính phủ, Báo Điện tử Đảng Cộng sản Việt Nam, Mặt trận Tổ quốc,
    Kiểm toán Nhà nước, Kho bạc Nhà nước, Viện Kiểm sát nhân dân tối cao, Ủy ban châu Âu, Nghị viện châu Âu,
    UBTƯ MTTQ Việt Nam, UBTW MTTQ Việt Nam, Ủy ban Đoàn kết Công giáo Việt Nam, Hội đồng châu Âu,
    Ủy ban sông Mê Công Việt Nam, Bộ đội Biên phòng, Cảnh sát biển Việt Nam, Giáo hội Phật giáo Việt Nam,
    Giáo hội Công giáo Việt Nam, Hội đồng Giám mục Việt Nam, Hội Nhà báo Việt Nam, Ban Chấp hành Trung ương,
    BCH Trung ương, Bảo hiểm xã hội Việt Nam, Hiệp hội các quốc gia Đông Nam Á, TKV, EVN, PVN,
    Ban Bí thư Trung ương Đoàn, Ban Chỉ đạo Cải cách tư pháp Trung ương, Ban Chấp hành Trung ương Đoàn,
    Ban Thường vụ Trung ương Đoàn, UB Thường vụ Quốc hội, Ủy ban các vấn đề xã hội, Ủy ban về các vấn đề xã hội,
    UB các vấn đề xã hội, UB về các vấn đề xã hội, QĐND Việt Nam, Đảng ủy Công an Trung ương,
    Đảng bộ Công an Trung ương, Quốc vụ viện, Nhà xuất bản Chính trị quốc gia Sự thật, NXB Chính trị quốc gia Sự thật,
    Liên hiệp hội Việt Nam, VUSTA, Liên hiệp các Hội Khoa học và Kỹ thuật Việt Nam,
    Báo Thế giới và Việt Nam, Báo Thế giới & Việt Nam, Trung tâm Hướng dẫn Báo chí nước ngoài, Cục Phục vụ Ngoại giao đoàn,
    Ngân hàng Phát triển châu Á, QĐNDVN, Hội đồng Chứng minh, Hội đồng Trị sự, Hội đồng Đạo đức quốc gia,
    Viện Hồ Chí Minh, Viện Hồ Chí Minh và các lãnh tụ của Đảng, Báo Giáo dục và Thời đại, Báo Nông thôn Ngày nay,
    TAND tối cao, VKSND tối cao, Hội đồng Đội Trung ương,
    Hội đồng Đội, Tổng LĐLĐ Việt Nam, Tổng LĐLĐ VN, Tổng LĐLĐVN, Tổng LĐLĐ, Hội người Việt Nam, Liên hiệp Hội người Việt Nam,
    Ngân hàng Chính sách xã hội, Ngân hàng Chính sách xã hội Việt Nam, Bộ Tư lệnh Thủ đô, Bộ Tư lệnh Thủ đô Hà Nội,
    Ban Chỉ đạo Tây Nguyên, Ban Chỉ đạo Tây Bắc, Ban Chỉ đạo Tây Nam Bộ, BĐBP, Vùng 1 Hải quân, Vùng 2 Hải quân,
    Vùng 3 Hải quân, Vùng 4 Hải quân, Vùng 5 Hải quân, Ủy ban Nhà nước về người Việt Nam ở nước ngoài,
    Diễn đàn Kinh tế Thế giới, WEF, Trung ương Cục miền Nam, Trung ương Cục, Nhân đại toàn quốc, Chính hiệp toàn quốc,
    Chính phủ Hoàng gia Campuchia, Ngân hàng Nhà nước Việt Nam, Đảng Nhân dân Cách mạng Lào, Đảng NDCM Lào,
    Liên hiệp các tổ chức hữu nghị Việt Nam, Đảng ủy các cơ quan Đảng Trung ương, Đảng bộ các cơ quan Đảng Trung ương,
    Ủy ban Quốc gia đổi mới giáo dục và đào tạo, Ủy ban Quốc gia đổi mới GD&ĐT, Ủy ban Quốc gia về Chính phủ điện tử,
    Hội đồng Quốc gia Giáo dục và Phát triển nhân lực, Ủy ban Quốc gia về người cao tuổi Việt Nam,
    Ủy ban Quốc gia về người cao tuổi, Ủy ban Quốc gia vì sự tiến bộ của phụ nữ Việt Nam,
    Ủy ban Quốc gia vì sự tiến bộ của phụ nữ, Ủy ban An toàn giao thông Quốc gia, Hội đồng Quốc gia về phát triển bền vững,
    Hội đồng Quốc gia về phát triển bền vững và nâng cao năng lực cạnh tranh, Ủy ban Dự thảo sửa đổi Hiến pháp,
    Ủy ban Dự thảo sửa đổi Hiến pháp năm 1992, Ban Quản lý Lăng Chủ tịch Hồ Chí Minh, Trường Sĩ quan Lục quân 1,
    Trường Sĩ quan Lục quân 2, Trường Đại học Sư phạm Hà Nội 2, Bệnh viện Trung ương Quân đội 108, Bệnh viện Quân y 103,
    Bệnh viện Quân y 175, Vụ Địa phương I, Vụ Địa phương II, Vụ Địa phương III, Tòa án nhân dân cấp cao tại Hà Nội,
    Tòa án nhân dân cấp cao tại Đà Nẵng, Tòa án nhân dân cấp cao tại TP.HCM,
    Tòa án nhân dân cấp cao tại Thành phố Hồ Chí Minh, Viện kiểm sát nhân dân cấp cao tại Hà Nội,
    Viện kiểm sát nhân dân cấp cao tại Đà Nẵng, Viện kiểm sát nhân dân cấp cao tại TP.HCM,
    Viện kiểm sát nhân dân cấp cao tại Thành phố Hồ Chí Minh
    """,
    lines: """
      Ủy ban Quốc gia phòng, chống AIDS và phòng, chống tệ nạn ma túy, mại dâm
      Ủy ban Quốc gia phòng, chống AIDS, ma túy, mại dâm
      Ủy ban Quốc gia Ứng phó sự cố, thiên tai và Tìm kiếm cứu nạn
      Đảng ủy Mặt trận Tổ quốc, các đoàn thể Trung ương
      Đảng bộ Mặt trận Tổ quốc, các đoàn thể Trung ương
      Đảng ủy MTTQ, các đoàn thể Trung ương
      Đảng bộ MTTQ, các đoàn thể Trung ương
      Ban Chỉ đạo Trung ương về phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số
      Ban Chỉ đạo Trung ương về phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia
      Ban Chỉ đạo Trung ương về phát triển khoa học công nghệ, đổi mới sáng tạo và chuyển đổi số
      Hiệp hội Các trường đại học, cao đẳng Việt Nam
      Ủy ban Tài chính, Ngân sách
      Ủy ban Văn hóa, Giáo dục
      Hội đồng Phối hợp phổ biến, giáo dục pháp luật Trung ương
      Hội đồng quốc gia về phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số
      Ban Chỉ đạo 35
      Ban Chỉ đạo 35 Trung ương
      """ + "\n" + boards + "\n" + committees)

  /// What may stand behind a name's last field.
  static let tails = WordList(
    """
    Trung ương, Trung ương Đảng, Trung ương Đoàn, Việt Nam, VN, quốc gia, nhân dân, tối cao, Nhà nước, cấp cao,
    Trung ương Hội, miền Bắc, miền Nam, miền Trung, phía Bắc, phía Nam, quốc tế, khu vực, toàn quốc, các cấp, Quân đội
    """)

  /// Levels that stand behind a name without that of a place, for all know which.
  static let bareLevels = WordList("tỉnh, thành phố, huyện, quận, thị xã")

  /// Bodies of the Party that are called by the country alone where they are: `Đảng bộ tại Nhật Bản`.
  static let abroad = WordList("Đảng bộ, Đảng ủy, Chi bộ, Ban cán sự đảng")

  /// Bodies that are in another country: `Đại sứ quán Việt Nam tại Lào`.
  static let posted = WordList(
    """
    Đại sứ quán, ĐSQ, Tổng Lãnh sự quán, TLSQ, Phái đoàn, Phái đoàn thường trực, Hội người Việt Nam,
    Liên hiệp Hội người Việt Nam, Thương vụ, Văn phòng Kinh tế
    """)

  /// Parties of other countries, where their names hold more than that of a country.
  static let foreignParties = WordList(
    """
    Đảng Nhân dân Cách mạng Lào, Đảng NDCM Lào, Đảng Nhân dân Campuchia, Đảng Cộng sản Trung Quốc, Đảng Cộng sản Cuba,
    Đảng Cộng sản Liên bang Nga, Đảng Lao động Triều Tiên, Đảng Cộng sản Nhật Bản, Đảng Cộng sản Pháp,
    Đảng Nước Nga Thống nhất, Đảng Dân chủ Tự do Nhật Bản
    """)

  static let central = WordList("Trung ương, Trung ương Đảng, Đảng")

  /// What goes on behind `Đảng` in the name of a body of the Party.
  static let partyTails = WordList("Cộng sản Việt Nam, CSVN")

  /// Names of bodies that there are at every level, each another.
  static let placed = WordList(
    """
    Mặt trận Tổ quốc Việt Nam, MTTQ Việt Nam, Mặt trận Tổ quốc, MTTQ, Hội Nông dân Việt Nam,
    Hội Cựu chiến binh Việt Nam, Hội Liên hiệp Phụ nữ Việt Nam, Đoàn TNCS Hồ Chí Minh,
    Đoàn Thanh niên Cộng sản Hồ Chí Minh, Đoàn Thanh niên, Bộ đội Biên phòng, BĐBP, Hội Chữ thập đỏ Việt Nam
    """)

  /// Levels of the administration, before the name of a place.
  static let levels = WordList(
    """
    tỉnh, thành phố, TP, Tp, TP., Tp., T.P, huyện, quận, thị xã, TX, TX., xã, phường, thị trấn, đặc khu, thủ đô,
    khu vực, vùng, bang, tiểu bang, khu
    """)

  /// What a board may be there for.
  static let tasks = WordList("Đề án, Chiến lược, Chương trình, Nghị quyết, Kế hoạch, Quy hoạch")

  /// Words of an occasion: a committee that arranges one is none to be marked.
  static let occasions = WordList(
    """
    Hội nghị, Hội thảo, Đại hội, Lễ, Cuộc thi, Giải, Triển lãm, Festival, Liên hoan, Tọa đàm, Kỳ thi, Hội thi, Hội diễn
    """)
}
