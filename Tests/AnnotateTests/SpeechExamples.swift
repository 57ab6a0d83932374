/// Texts with what is to be found in them, as it would be written.
enum SpeechExamples {
  static let speech = [
    "Ông <@ba|Nguyễn Văn Ba> nói: <:@ba|“Chúng tôi sẽ làm hết sức mình”>.",
    "<:@ba|“Chúng tôi sẽ làm hết sức mình”>, ông <@ba|Nguyễn Văn Ba> khẳng định.",
    "Theo ông <@ba|Nguyễn Văn Ba>: <:@ba|\"Đường đã xong từ tháng Ba,\"> ông <@ba|Ba> nói thêm.",
    "Phong trào “Toàn dân đoàn kết xây dựng đời sống văn hóa” do bà <@hoa|Trần Thị Hoa> phát động được khen.",
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
    """
  ]
}
