import Testing

@testable import Annotate

/// What a draft's header says of an article: what stood at its head and its foot, and the day that it speaks of.
@Suite struct DraftHeaderTests {
  @Test(arguments: [
    // The day with its year, and the day of the event that a stamp follows at once.
    ("Sáng 14/1/2020, hội nghị khai mạc.", "2020-01-14"),
    ("15/01/2020 14:57\n\nHôm qua (14/1), hội nghị khai mạc.", "2020-01-15"),
    ("03/01/2020\n\nNgày 30/12, hội nghị bế mạc.", "2020-01-03"),
    ("30/03/2021\n\nNgày 31/3/1961, xã thành lập. Từ đó, ngày 31/3 là ngày hội.", "2021-03-30"),
    // A stamp of years later tells the day of the page.
    ("Thứ ba, 11/05/2021\n\nChiều 28-1, đoàn về thăm xã. Năm 2016 lúa được mùa.", "2016-01-28"),
    // An event of the year before, of which no year is told, does not.
    ("13/03/2026 14:57\n\nChuyện những năm 1990. Ảnh chụp tại hội trường sáng 12-11.", "2026-03-13"),
    // The year of what has none.
    ("Chiều 28-1, đoàn về thăm xã. Năm 2016 lúa được mùa.", "2016-01-28"),
    ("Sáng 14/5, xã họp. Luật Đê điều năm 2006 và Pháp lệnh Đê năm 2000 (sửa đổi, bổ sung năm 2003) được nêu.", nil),
    (
      "Sáng 14/5, xã bàn Bộ luật Làng năm 2015 và Cương lĩnh (bổ sung, phát triển năm 2011); năm 2016 được mùa.",
      "2016-05-14"
    ),
    ("Sáng 14/5, xã bàn việc đổi mới trường học năm 2016.", "2016-05-14"),
    ("Sáng 14/5, xã nêu những thay đổi năm 2016.", "2016-05-14"),
    ("Sáng 14/5, Hội Luật sư năm 2016 họp.", "2016-05-14"), ("Ông nói hôm 15/9/2016 tại xã.", "2016-09-15"),
    ("Ngày 20/12, xã họp bàn kế hoạch năm 2021 và kết quả năm 2020.", "2020-12-20"),
    ("Hôm nay (30/3), xã kỷ niệm ngày thành lập (31/3/1961 - 31/3/2021).", "2021-03-30"),
    // The first day that is told is the article's, and what follows is what was done, or is to be done, on others.
    ("Ngày 18 và 19/8/2016, xã họp. Ngày 27/5 vừa qua, huyện ra quyết định.", "2016-08-19"),
    ("Từ ngày 03 đến 06/12/2018, xã họp bàn kế hoạch.", "2018-12-06"),
    ("Ngày 7-7-2020, xã ra quyết định thay quyết định ngày 10-12-2019. Ngày 31/10 lũ về.", "2020-07-07"),
    ("Sáng 10-12-2014, xã họp. Việc phải xong trước ngày 30-6-2015.", "2014-12-10"),
    ("Xã họp bàn, đến ngày 30/6/2020 phải xong.", nil),
    ("Xã họp bàn.", nil),
  ])
  func dayIsFound(_ text: String, _ day: String?) {
    let draft = String(decoding: Drafter.draft(Array("Hội nghị bàn việc làng\n\n\(text)\n".utf8)), as: UTF8.self)
    let date = draft.split(separator: "\n").first { $0.hasPrefix("%date ") }
    #expect(date.map { String($0.dropFirst(6)) } == day)
  }

  @Test(arguments: [
    ("15/01/2020 14:57\n\nXã Mây được mùa to\n\nHôm qua, xã họp.", "Xã Mây được mùa to"),
    ("Kỷ niệm 45 năm ngày dựng làng Mây (30/4/1975)\n\nXã họp.", "Kỷ niệm 45 năm ngày dựng làng Mây (30/4/1975)"),
    ("Hôm qua, xã họp.\n\nTin, ảnh: LÊ BẢY", nil),
  ])
  func titleIsFound(_ text: String, _ title: String?) {
    let draft = String(decoding: Drafter.draft(Array("\(text)\n".utf8)), as: UTF8.self)
    let line = draft.split(separator: "\n").first { $0.hasPrefix("%title ") }
    #expect(line.map { String($0.dropFirst(7)) } == title)
  }
}
