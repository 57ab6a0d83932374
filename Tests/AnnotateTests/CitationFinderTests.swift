import Testing

@testable import Annotate

/// Which documents texts cite, and what only looks so.
@Suite struct CitationFinderTests {
  private static let registry = """
    %organization &bo-chinh-tri Bộ Chính trị
    %organization &ban-bi-thu Ban Bí thư

    %document #nq-41-xi Nghị quyết 41-NQ/TW
    %  kind nghị quyết
    %  number 41-NQ/TW
    %  title Về phát triển nghề trồng lúa nước
    %  issuer &bo-chinh-tri
    %  issued 2012-06-01
    %document #nq-41-xii Nghị quyết 41-NQ/TW
    %  kind nghị quyết
    %  number 41-NQ/TW
    %  title Về nghề làm gốm ở các làng ven sông
    %  issuer &ban-bi-thu
    %  issued 2017-06-01
    %document #ct-07 Chỉ thị 07-CT/TW
    %  kind chỉ thị
    %  number 07-CT/TW
    %  title Về giữ gìn đê điều trong mùa mưa bão
    %  issuer &ban-bi-thu
    %  issued 2016-03-05
    %document #nq-43-xi Nghị quyết 43-NQ/TW
    %  kind nghị quyết
    %  number 43-NQ/TW
    %  title Về sửa sang thuyền bè ở các bến đò ngang
    %  alias Nghị quyết 43
    %  issued 2012-07-01
    %document #nq-43-xii Nghị quyết 43-NQ/TW
    %  kind nghị quyết
    %  number 43-NQ/TW
    %  title Về trồng tre chắn sóng trước các chân đê
    %  issued 2017-07-01
    %document #nq-tw-5-xi Nghị quyết Trung ương 25 khóa XI
    %  kind nghị quyết
    %  issued 2012-05-15
    %document #nq-tw-5-xii Nghị quyết Trung ương 25 khóa XII
    %  kind nghị quyết
    %  issued 2017-05-10
    %document #qd-9 Quyết định 9-QĐ/TW
    %  kind quyết định
    %  number 9-QĐ/TW
    %  issued 2016-02-01
    %document #bc-lua Báo cáo 5 năm (2011 - 2016) về nghề trồng lúa
    %  kind báo cáo
    %  alias Báo cáo 5 năm (2011 - 2016)
    """

  /// Of an article of 2018, which sees the built-in registry too: the text as it is to be found, `*` for what no registry has.
  @Test(arguments: [
    "theo <#nq-41-xii|Nghị quyết 41>", "theo <#nq-41-xii|Nghị quyết số 41-NQ/TW>",
    "theo <#nq-41-xi|Nghị quyết 41 khóa XI>", "theo <#nq-41-xi|Nghị quyết 41-NQ/TW ngày 1-6-2012>",
    "theo <#nq-41-xi|Nghị quyết 41> về phát triển nghề trồng lúa nước",
    "theo <#nq-41-xi|Nghị quyết số 41-NQ/TW của Bộ Chính trị>", "theo <#nq-41-xii|NQ 41-NQ/TƯ của Ban Bí thư>",
    "theo <#ct-07|Chỉ thị 07>", "theo <#ct-07|Chỉ thị số 7 của Ban Bí thư>", "theo <#ct-07|Chỉ thị 7-CT/T.Ư>",
    "theo <#ct-07|CHỈ THỊ SỐ 07-CT/TW>", "theo <#ct-07|Chỉ thị 07 - CT/TW>",
    "thực hiện <#ct-07|Chỉ thị số 07-CT/TW, ngày 5/3/2016, của Ban Bí thư>",
    "có <#*|Công văn (số 73/TTg-CN)> và Kế hoạch (số 5 trong bảng)",
    "thảo luận <#*|luật Tổ chức QH>, luật về đất và pháp luật Đất đai",
    "theo <#*|Quy chế phối hợp công tác số 12/QCPH-SNV-STC ngày 3/2/2020>, và",
    "theo <#*|Chương trình công tác số 7-CTr/TU> và Quy chế phối hợp với Nhà máy số 5",
    "theo <#nq-41-xii|Nghị quyết 41>, <#*|442>", "các <#nq-41-xii|Nghị quyết số 41-NQ/TW> và <#*|số 442-NQ/TW>",
    "theo <#nq-tw-5-xi|Nghị quyết Trung ương 25 khóa XI>", "theo <#nq-tw-5-xii|Nghị quyết Trung ương 25 (khóa XII)>",
    "theo <#nq-tw-5-xi|Nghị quyết TW 25 khóa 11>", "theo <#nq-tw-5-xii|nghị quyết Trung ương 25>",
    "theo <#nq-tw-5-xi|Nghị quyết Hội nghị lần thứ 25 Ban Chấp hành Trung ương khóa XI>",
    "theo <#nq-dai-hoi-xii|Nghị quyết Đại hội XII của Đảng>",
    "theo <#nq-dai-hoi-xii|Nghị quyết Đại hội XII của Đảng>,", "theo <#nq-dai-hoi-xii|Nghị quyết Đại hội XII> và",
    "theo <#nq-dai-hoi-xii|Nghị quyết Đại hội Đảng lần thứ XII>",
    "theo <#nq-dai-hoi-xii|Nghị quyết Đại hội đại biểu toàn quốc lần thứ XII>",
    "theo <#*|Nghị quyết Đại hội Đảng bộ tỉnh Ven Sông lần thứ XII>",
    "theo <#*|Nghị quyết Đại hội lần thứ XII Đảng bộ tỉnh Ven Sông>",
    "<#*|Nghị quyết Đại hội lần thứ XII của Đảng bộ tỉnh> nêu",
    "theo <#qd-9|Quyết định 9-QĐ/TW>", "theo <#*|Quy định 9-QĐ/TW>", "theo <#*|Quyết định số 9/QĐ-TTg>",
    "theo <#*|Nghị định số 57/2006/NĐ-CP>", "theo <#*|Thông tư 08/2021/TT-BGDĐT>",
    "theo <#*|Luật số 69/2020/QH14>", "theo <#*|Nghị quyết 30a/2008/NQ-CP của Chính phủ>",
    "theo <#*|Công văn số 1234/UBND-VX ngày 3 tháng 2 năm 2017>", "theo <#hien-phap-2013|Hiến pháp năm 2013>",
    "theo <#*|Luật Đất đai năm 2013> và <#*|Bộ luật Lao động>", "theo <#luat-22-2008-qh12|Luật Cán bộ, công chức>",
    "ra <#nq-41-xii|Nghị quyết> “Về nghề làm gốm ở các làng ven sông”",
    "Trình bày <#bc-lua|Báo cáo 5 năm (2011 - 2016)>. <#bc-lua|Báo cáo> cũng nêu ba việc",
    "theo <#*|Chương trình hành động của Hội nghị Nghề gốm lần thứ 3>",
    "theo <#*|Nghị quyết Hội nghị đại biểu Nghề gốm nhiệm kỳ 2015-2020>", "theo <#*|Nghị quyết 98 năm 1961>",
    "theo <#*|Kết luận 88-KL/TW>, <#*|Hướng dẫn 36-HD/VPTW>",
    // An issuer behind the last of two is the issuer of both, and what one mention says in full holds for the others.
    "theo <#nq-41-xi|Nghị quyết 41>, <#*|442 của Bộ Chính trị>",
    "theo <#nq-41-xi|Nghị quyết số 41> và <#*|Nghị quyết số 442 của Bộ Chính trị khóa XI>",
    "theo <#nq-41-xi|Nghị quyết 41>. Đó là <#nq-41-xi|Nghị quyết số 41-NQ/TW của Bộ Chính trị khóa XI>",
    "theo <#*|Nghị quyết 41 của Chính phủ>", "theo <#*|Nghị quyết 41 của Thủ tướng Chính phủ>",
    "theo <#*|Nghị quyết 41> về đổi mới giáo dục phổ thông và dạy nghề",
    "theo <#nq-tw-5-xi|Nghị quyết Hội nghị lần thứ hai mươi lăm Ban Chấp hành Trung ương Đảng khóa XI>",
    "<#*|Nghị quyết Đại hội XX Đảng bộ tỉnh Ven Sông> nêu", "<#*|Đề án> “Trồng dừa ven biển” được duyệt",
    "<#*|Đề án số 06 của Chính phủ>", "theo <#*|Quyết định số 1738/QĐ-TTg>", "<#*|Nghị quyết số 43/2022/QH15>",
    "<#*|Sắc lệnh số 47/SL ngày 10-10-1945 của Chủ tịch Hồ Chí Minh>",
    "<#*|Thông tư liên tịch số 01/2016/TTLT-BTC-BNV>",
    "<#*|Thông báo kết luận số 328/TB-VPCP> nêu", "<#*|Tờ trình số 45/TTr-CP ngày 3-2-2017>",
    "<#*|Kế hoạch số 152/KH-UBND ngày 2/6/2017> thực hiện <#*|Chương trình hành động số 15-CTr/TU của Tỉnh ủy>",
    "dự án <#*|Luật Nhà ở (sửa đổi)>", "theo <#*|Pháp lệnh Ưu đãi người có công với cách mạng năm 2005>",
    "<#*|Luật sửa đổi, bổ sung một số điều của Luật Đầu tư và Luật Doanh nghiệp> được bàn",
    "<#*|Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XV, nhiệm kỳ 2010 - 2015>", "<#*|Văn kiện Đại hội XII của Đảng>",
    "<#*|Chương trình hành động của Chính phủ> thực hiện <#nq-41-xii|Nghị quyết 41>",
    "<#*|Nghị quyết số 5/2017/NQ-HĐND> và <#*|NĐ 29/2017/NĐ-CP>", "(số <#nq-41-xii|41-NQ/TW>)",
    "theo <#*|Nghị quyết số 8-NQ/TU, ngày 12-5-2017 của Ban Thường vụ Tỉnh ủy> về giảm nghèo",
    "theo <#*|Luật Đất đai 2013>", "theo <#nq-dai-hoi-xii|Nghị quyết Đại hội Đảng XII>",
    "<#*|thông báo Kết luận số 01 của Bộ Chính trị>", "theo Điều 4 <#*|Nghị quyết của Bộ Chính trị> về nghề muối",
    "theo <#*|Chỉ thị số 13/CT-BCN-X21, ngày 10-4-2009>",
    "bàn về thi hành án; <#*|Báo cáo của Chính phủ> về nghề muối", "ký <#*|Quyết định 314> bổ nhiệm ông Nam",
    "theo <#*|Luật Đê điều>; các Luật trên đã nêu", "dự án <#*|Luật bảo vệ, chăm sóc và giáo dục trẻ em (sửa đổi)>",
    "theo <#*|Kế hoạch số 298 KH/TWĐTN ngày 14/7/2017>", "theo <#*|Luật phòng, chống thiên tai> và <#*|Luật đê điều>",
    "<#*|Luật Quản lý và đầu tư vốn nhà nước tại doanh nghiệp> được bàn", "theo <#*|Điều lệ Ban Bí thư>",
    "các <#*|Chỉ thị> về trồng rừng; về nuôi tôm, <#*|quy định> về nghề muối",
    "dự án <#*|Luật Quản lý và phát triển bến đò> được bàn", "sửa <#*|Luật Bảo tồn, phát triển nghề gốm>, và",
    "theo <#*|Điều lệ Đảng Cộng sản Trung Quốc>, và",
    "thực hiện <#nq-41-xii|Nghị quyết 41> đồng bộ", "thực hiện <#ct-07|Chỉ thị 07> thành công",
  ]) func citationIsFound(marked: String) {
    #expect(Self.found(marked) == marked)
  }

  @Test(arguments: [
    "quyết định thành lập Ban", "nhân tố quyết định là con người", "có kế hoạch bồi dưỡng, hướng dẫn cán bộ",
    "Kết luận hội nghị, ông nói", "Bộ Kế hoạch và Đầu tư", "năm 2016", "sau 61 năm", "63 tỉnh", "28/1/2015",
    "tỷ lệ 3/4",
    "hơn hai năm thực hiện nghị quyết", "các nghị quyết của Đảng", "quy định của pháp luật", "thông báo 3 nội dung",
    "Quyết định 4 nội dung", "ông thông báo kế hoạch", "Báo cáo với đoàn, ông nói", "hướng dẫn 20 hộ", "số 12 phố Hàng",
    "ra nghị quyết mới", "quyết nghị 5 điều", "các Nghị quyết, Kết luận và Quy định của Trung ương",
    "sẽ xây dựng chương trình hành động", "kỷ luật 7 đảng viên", "pháp luật năm nay", "đề nghị quyết liệt hơn",
    "Báo cáo tại hội nghị, ông nói", "Quyết định thành lập Ban Chỉ đạo được công bố", "Quy định về đầu tư còn vướng",
    "Trường Đại học Luật", "Luật gia nói", "Vụ Kế hoạch", "thông báo số điện thoại", "chương trình 30 phút",
    "Nghị quyết của Đảng đi vào cuộc sống", "Hội nghị quyết định bốn việc", "Nghị quyết này rất hay",
    "Nghị quyết 5 điểm", "04 Nghị quyết của Bộ Chính trị", "hai dự thảo Nghị quyết của Bộ Chính trị, gồm",
    "Đại hội XIII của Đảng", "Hội nghị Trung ương 9 bầu", "Kế hoạch đầu tư công năm 2024", "QĐ và CT",
    "0912-345-678", "giá 41.000 đồng", "kế hoạch 5 năm tới", "luật chơi", "",
  ]) func whatLooksSoIsNoCitation(text: String) {
    #expect(Self.found(text) == text)
  }

  @Test(arguments: [("2012-12", "nq-41-xi"), ("2013", "nq-41-xi"), ("2018", "nq-41-xii"), ("2011", "*")])
  func theDayDecidesBetweenDocumentsOfOneNumber(date: String, identifier: String) {
    let marked = "theo <#\(identifier)|Nghị quyết 41>"
    #expect(Self.found(marked, date: date) == marked)
  }

  /// Of documents with one number the one that the text speaks of, then the one that is called so, then the later.
  @Test(arguments: [
    "theo <#nq-43-xi|Nghị quyết 43>, mưa đã tạnh", "theo <#nq-43-xi|Nghị quyết 43 của Trung ương>, mưa đã tạnh",
    "theo <#nq-43-xii|Nghị quyết số 43-NQ/TW>, mưa đã tạnh",
    "theo <#nq-43-xii|Nghị quyết 43>, nhà nào cũng trồng tre, chắn sóng cho làng",
    "theo <#nq-43-xii|Nghị quyết 43 của Trung ương>, nhà nào cũng trồng tre chắn sóng",
    "theo <#nq-43-xi|Nghị quyết số 43-NQ/TW>, xã sửa sang thuyền bè",
    "theo <#nq-41-xi|Nghị quyết 41>, tỉnh lo phát triển nghề trồng lúa",
  ])
  func theTextDecidesBetweenDocumentsOfOneNumber(marked: String) {
    #expect(Self.found(marked) == marked)
  }

  private static func found(_ marked: String, date: String = "2018-05-01") -> String {
    MentionMarkup.found(marked, MentionMarkup.context(registry, date: date)) { text in
      CitationFinder.marks(in: text, mentions: MentionFinder.marks(in: text))
    }
  }
}
