import Testing

@testable import Annotate

/// That names end where they end, whatever stands beside them: most words of the language are parts of names too.
@Suite struct NameBorderTests {
  private static let bodies = """
    Chính phủ; Quốc hội; Bộ Chính trị; Bộ Công an; Bộ Xây dựng; Bộ Tài nguyên và Môi trường; Văn phòng Quốc hội;
    Ban Tổ chức Trung ương; Ủy ban Kiểm tra Trung ương; Ủy ban Thường vụ Quốc hội; Tòa án nhân dân tối cao;
    UBND tỉnh Nghệ An; Tỉnh ủy Nghệ An; Sở Y tế Hà Nội; Sở Xây dựng; Hội Nông dân Việt Nam; Cục Hàng không Việt Nam
    """

  private static let words = """
    báo cáo; ban hành; tổ chức; kiểm tra; quản lý; phát triển; đầu tư; hỗ trợ; bảo vệ; chỉ đạo; giải trình; giải quyết;
    điều tra; nghiên cứu; đào tạo; hội thảo; đoàn kết; công bố; công tác; kế hoạch; thanh tra; thẩm tra; thông tin;
    truyền thông; tiếp tục; trung tâm; văn bản; lãnh đạo; đại diện; trường hợp; bộ máy; sở hữu; vụ việc; viện trợ; đài thọ;
    cục bộ; hội nhập; liên kết; tài chính; chính sách; chiến lược; cán bộ; xã hội; cơ sở; khối lượng; nhân dân; về nước; và;
    của; đã; khóa XV; năm 2021; là; tại; trong; được; không
    """

  private static let titles = """
    Thủ tướng; Phó Thủ tướng Thường trực; Tổng Bí thư; Chủ tịch nước; Chủ tịch Quốc hội; Bộ trưởng Bộ Xây dựng;
    Bí thư Tỉnh ủy Nghệ An; Chủ tịch UBND tỉnh Nghệ An; Giám đốc Sở Xây dựng; Trưởng Ban Tổ chức Trung ương;
    Chánh án Tòa án nhân dân tối cao; Ủy viên Trung ương Đảng; Vụ trưởng Vụ Pháp chế
    """

  private static let surnames = """
    Nguyễn; Trần; Đoàn; Cao; Lại; Thái; Nông; Hà; Mai; Kim; An; Vi; Ma; Lò; Điểu; Văn; Quách; Bàn; Điền; Giáp; Hán; Lộc;
    Quan; Tào; Ứng; Ấu; Đường
    """

  private static let givenNames = "Văn Bảy; Thị Tám; Minh Chín; Quốc Mười; Xuân Thắng"

  private static func list(_ words: String) -> [String] {
    words.split { $0 == ";" || $0 == "\n" }.map { String($0.drop { $0 == " " }) }.filter { !$0.isEmpty }
  }

  /// The words of each line that were found to be of a kind, the outermost alone.
  private static func found(_ kind: SpanKind, in lines: [String]) -> [Set<String>] {
    let text = Array(lines.joined(separator: "\n").utf8)
    let context = MentionMarkup.context("", date: "2023-05-06")
    let marks = text.withUnsafeBufferPointer { MentionFinder.marks(in: MatchedText(FoldedText($0), $0, context)) }
    var ends: [Int] = []
    for line in lines { ends.append((ends.last ?? -1) + line.utf8.count + 1) }
    var result = [Set<String>](repeating: [], count: lines.count)
    var line = 0
    for mark in marks.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) where mark.kind == kind {
      while ends[line] <= mark.range.lowerBound { line += 1 }
      result[line].insert(String(decoding: text[mark.range], as: UTF8.self))
    }
    return result
  }

  @Test func aBodyEndsBeforeAnyOtherWord() {
    let pairs = Self.list(Self.bodies).flatMap { body in Self.list(Self.words).map { (body: body, word: $0) } }
    let found = Self.found(.organization, in: pairs.map { "Sáng nay, \($0.body) \($0.word) một số việc ở quê." })
    for (pair, found) in zip(pairs, found) where !found.contains(pair.body) {
      Issue.record("“\(pair.body)” is not found before “\(pair.word)”: \(found)")
    }
  }

  @Test func aTitleEndsBeforeAnyName() {
    let names = Self.list(Self.surnames).flatMap { name in Self.list(Self.givenNames).map { "\(name) \($0)" } }
    let pairs = Self.list(Self.titles).flatMap { title in names.map { (title: title, name: $0) } }
    let lines = pairs.map { "Hôm qua \($0.title) \($0.name) về quê." }
    for (pair, (titles, people)) in zip(pairs, zip(Self.found(.role, in: lines), Self.found(.person, in: lines)))
    where !titles.contains(pair.title) || people != [pair.name] {
      Issue.record("“\(pair.title) \(pair.name)” is not found: \(titles), \(people)")
    }
  }
}
