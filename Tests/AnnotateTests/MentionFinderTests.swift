import Testing

@testable import Annotate

/// Whom and what texts name, and what only looks so.
struct MentionFinderTests {
  private static let registry = """
    %organization &bo-thuy-van Bộ Thủy văn
    %  alias BTVN
    %organization &dang-uy-ven-song Đảng ủy Ven sông
    %organization &dang-bo-ven-song Đảng bộ Ven sông
    %organization &ban-can-su-dang-bo-thuy-van Ban Cán sự Đảng Bộ Thủy văn
    %organization &ban-song-ngoi-trung-uong Ban Sông ngòi Trung ương
    %organization &ngan-hang-thoc Ngân hàng Nông nghiệp Việt Nam
    %organization &thanh-uy-tphcm Thành ủy TP.HCM
    %organization &quoc-hoi Quốc hội
    %organization &vien-moi Viện Mưa nguồn
    %  existed 2020..

    %official @tran-van-vi Trần Văn Ví
    %  role 2010..2016 &bo-thuy-van Bộ trưởng Bộ Thủy văn
    %  role 2011..2016 &dang-uy-ven-song Bí thư Đảng ủy Ven sông
    %official @ly-thi-mau Lý Thị Mẫu
    %  role 2012..2016 &quoc-hoi Chủ tịch Quốc hội
    %official @le-minh-a Lê Minh Ánh
    %  role 2012..2016 &ban-song-ngoi-trung-uong Trưởng Ban Sông ngòi Trung ương
    %official @le-minh-b Lê Minh Ánh
    %  role 2012..2016 &bo-thuy-van Thứ trưởng Bộ Thủy văn
    %official @nguyen-an Nguyễn An
    %official @cao-van-xua Cao Văn Xưa
    %  died 1990
    %  role 1970..1980 &bo-thuy-van Bộ trưởng Bộ Thủy văn
    %official @vo-thi-moi Võ Thị Mới
    %  role 2012-05..? &bo-thuy-van Tổng Thư ký Bộ Thủy văn
    %official @vo-thi-cu Võ Thị Cũ
    %  role 1995-05..? &quoc-hoi Tổng Thư ký Quốc hội
    """

  @Test(arguments: [
    // Names of the registry.
    "Đồng chí <@tran-van-vi|Trần Văn Ví> và bà <@ly-thi-mau|Lý Thị Mẫu>.",
    "Họ Lí khác: <@?|Lí Thị Mẫu> và trần văn ví.",
    "<&dang-bo-ven-song|đảng bộ Ven sông> làm công tác đảng ven sông.",
    "Cán bộ Thủy văn, các bộ Thủy văn và Xây dựng.",
    "<&bo-thuy-van|BTVN> và btvn.",
    "Đảng, Nhà nước, Trung ương và Đảng bộ ta; các cấp ủy.",
    "Khi ấy chưa có Viện Mưa nguồn.",
    "<&ban-song-ngoi-trung-uong|Ban Sông ngòi T.Ư Đảng> họp.",
    "<&ngan-hang-thoc|Ngân hàng Nông nghiệp> mở cửa.",
    "Ông <@?|Nguyễn An Khang> khác ông <@nguyen-an|Nguyễn An>.",
    "Đồng chí <@tran-van-vi|Trần Văn Ví>-<^tran-van-vi|Bí thư <&dang-uy-ven-song|Đảng ủy Ven sông>> dự.",
    "ĐB <@?|Lê Văn Bảy> (Hà Giang), <^?|Chủ tịch <&?|Hội Nông dân Việt Nam>>, và <^?|ĐBQH Hà Nội> <@?|Trần Văn Tám> nói.",
    "Đại biểu Quốc hội khóa XV Đoàn Quảng Ninh và ông <@?|Đoàn Văn Bảy> dự.",
    "Cử tri gửi <&?|UBND tỉnh Hà Giang> sau kỳ họp HĐND tỉnh Khóa XII.",
    "<@?|Lê Văn Bảy>, <^?|Giám đốc <&?|Sở Nội vụ>> và <^tran-van-vi|Phó Bí thư Tỉnh ủy>, <^tran-van-vi|Chủ tịch HĐND tỉnh> <@tran-van-vi|Trần Văn Ví> dự.",
    "Cán bộ Đại sứ quán gặp <^?|Trưởng <&?|Ban Liên lạc Đối ngoại Trung ương Đảng Cộng sản Trung Quốc>> <@?|Lưu Kiến An>.",
    "Theo lời mời của <^?|Tổng Bí thư>, <^?|Chủ tịch Trung Quốc> <@?|Tập An Bình>.",
    "Ông <@?|Lê Văn Bảy> (nguyên <^?|Giám đốc <&?|Sở Nội vụ>>, nguyên <^?|tỉnh ủy viên>) vắng mặt.",
    "Tại Phủ Chủ tịch, <^?|Chủ nhiệm UBKT Tỉnh ủy> <@?|Lê Văn Bảy> gặp <&?|Trung tâm Dịch vụ việc làm>.",
    "Đồng chí <@?|Lê Văn Bảy>-<^?|Ủy viên Trung ương Đảng> và ông <@?|Kim Suk-yeol> dự.",
    "Ông <@?|Lê Văn Bảy> với tư cách <^?|Ủy viên <&?|Ủy ban Pháp luật của Quốc hội>> nói.",
    "<^?|Phó Chủ nhiệm <&?|UBTP Quốc hội>> <@?|Lê Văn Bảy>, <^?|Giám đốc <&?|Sở Nông nghiệp và PTNT>> <@?|Trần Văn Tám> dự.",
    "<&quoc-hoi|Quốc hội> báo cáo cử tri; <&?|Sở Xây dựng> giải trình về <&?|Nhà máy X56> và <&?|Tạp chí Pháp lý>.",
    "<&ban-song-ngoi-trung-uong|Ban Sông ngòi Trung ương> đoàn kết; <^?|Bí thư <&?|Trung ương Đoàn>> <@?|Lê Văn Bảy> dự.",
    "<^?|Bí thư> <@?|Đoàn Văn Bảy> và <^?|Trưởng <&ban-song-ngoi-trung-uong|Ban Sông ngòi Trung ương>> <@?|Đoàn Minh Tám> dự.",
    "<^?|Giám đốc <&?|Sở Xây dựng>> <@?|An Minh Bảy>, <^?|Giám đốc <&?|Sở Nội vụ>> <@?|Ứng Văn Tám> dự.",
    "<^?|Tổng thống> <@?|D. Trump> và <^?|Tổng thống> <@?|Donald J. Trump> gặp ông <@?|Lê Văn A>. Ông về.",
    "<^?|Bộ trưởng> <@?|Lê Văn Bảy>, Bộ trưởng các bộ khác dự ở nhà số 1 Trần Văn Tám.",
    "<&?|Đảng bộ Khối Cơ quan và Doanh nghiệp tỉnh> và <&?|Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh> họp.",
    "<&?|Cục Cảnh sát giao thông>, <&?|Cục Phòng, chống thiên tai>, <&?|Sư đoàn 324>, <&?|Trường THPT chuyên Sông Hồng> họp.",
    "<&?|Phòng Giáo dục và Đào tạo huyện Sông Hồng> ở Hải Phòng Giáo dục trẻ em; Phòng họp và phòng Giáo dục.",
    "<&?|Phòng Quản lý đô thị> và <&?|Trung tâm Xúc tiến đầu tư> họp; <&?|Cục Quản lý thị trường> kiểm tra.",
    "<&?|Tổng LĐLĐ VN>, <&?|Tổng cục Địa chính> và <&ngan-hang-thoc|Ngân hàng Nông nghiệp VN> họp.",
    "Đồng chí <@?|Điểu K'Bảy>, bà <@?|H'Tám Kđoh> và các đồng chí: <@?|Pinăng Chín>, <^?|Bí thư Tỉnh ủy>; bạn: Mưa To.",
    "<^?|Tổng Thư ký <&?|Liên hợp quốc>> <@?|Ban Ki-moon> gặp <&ban-kinh-te-trung-uong|Ban Kinh tế>.",
    "Giao nhiệm vụ <^?|Phó Giám đốc> <@?|Lê Văn Bảy> hôm ấy.",
    "Ông <@tran-van-vi|Trần Văn Ví>, <^tran-van-vi|Bộ trưởng <&bo-thuy-van|Bộ Thủy văn>>, gặp Bộ trưởng, Tổng thống Lào; <^tran-van-vi|Bộ trưởng> nói.",
    "<^ly-thi-mau|Chủ tịch nước> <@ly-thi-mau|Lý Thị Mẫu> gặp <^?|Chủ tịch nước Lào> <@?|Khăm Xay>. <^?|Chủ tịch nước> <@?|Khăm Xay> cười. <^ly-thi-mau|Chủ tịch nước> nói.",
    "Đồng chí <@?|Trần Văn Tám> - <^?|TUV>, <^?|Giám đốc <&?|Sở Nội vụ>> dự.",
    // Organizations of no registry.
    "<&?|Sở Giáo dục và Đào tạo tỉnh Nghệ An> gửi <&?|UBND tỉnh Lâm Đồng>, <&?|UBND huyện Hòa Lạc>.",
    "<&?|Bộ NN-PTNT> và <&?|Bộ KH&CN> phối hợp.",
    "<&?|Văn phòng Bộ Thủy văn>, <&?|Ban Thường vụ Tỉnh ủy Sơn La>, <&?|Học viện Nông nghiệp Việt Nam>.",
    "<&?|Bộ Thủy văn Lào> và <&?|Quốc hội Nhật Bản> mời <&quoc-hoi|Quốc hội Việt Nam>.",
    "<&?|Ủy ban Kinh tế của Quốc hội> thẩm tra; <&?|Công an TP Hà Nội> điều tra.",
    "<&ban-can-su-dang-bo-thuy-van|Ban cán sự đảng> và <&?|Đảng bộ Bộ Thủy văn> thống nhất.",
    "<&?|HĐND> và <&?|UBND tỉnh Gia Lai> họp; UBND tỉnh, Tỉnh ủy, Ban Tổ chức Hội nghị và các Huyện ủy.",
    "<&thanh-uy-tphcm|Thành ủy Thành phố Hồ Chí Minh> họp.",
    "Bộ luật Dân sự, bộ Luật Hình sự, Trường Sa, Hội An, Đài Loan, Hội nghị Trung ương 4, Báo cáo năm.",
    "<&?|Hội Liên hiệp Phụ nữ tỉnh Cà Mau> và <&?|Tổng Liên đoàn Lao động Việt Nam>.",
    "<&?|Viện Nghiên cứu quản lý kinh tế Trung ương> tổ chức hội thảo.",
    "Ý kiến của <&bo-thuy-van|Bộ Thủy văn> về phát triển nghề cá; <&?|Ủy ban Quốc gia về chuyển đổi số> họp.",
    "Họp ở Nhà Quốc hội; <&?|báo Ven Sông> đăng thông báo Kết luận. Đại hội Đảng XI và đại hội đảng bộ 2025 - 2030.",
    "<&?|Ban Chỉ đạo Trung ương phòng, chống tham nhũng, tiêu cực> họp; kênh VOV5 và VOV.VN phát.",
    "<&?|Ban Chỉ đạo Trung ương về phòng chống tham nhũng, lãng phí, tiêu cực> và <&?|Ban Chỉ đạo 35>.",
    "Ông <@?|Đinh Văn Bốn> yêu cầu <&bo-thuy-van|Bộ Thủy văn> trả lời. Yêu cầu <&?|UBND tỉnh Lào Cai> giữ rừng; cầu Bộ Hành.",
    "<&?|Cổng Thông tin điện tử Quốc hội> và <&?|Báo điện tử Ven Sông> đăng lại; <&?|QĐND Việt Nam> canh giữ.",
    "KINH TẾ <&quoc-hoi|QUỐC HỘI> BÀN NHIỆM VỤ NĂM TỚI, CÁN BỘ NGOẠI GIAO ĐI XA",
    "<^ly-thi-mau|CHỦ TỊCH <&quoc-hoi|QUỐC HỘI>> <@ly-thi-mau|LÝ THỊ MẪU>: GIỮ NƯỚC MÙA KHÔ",
    "Công văn số 77/VPCP-KTTH và số 9/UBND-VX.",
    "<&?|Ủy ban nhân dân (UBND) tỉnh Bắc Giang> và <&?|Tổng liên đoàn Lao động (TLĐLĐ) Việt Nam>; <&bo-thuy-van|Bộ Thủy văn> (BTV) họp.",
    "<&?|Cục Lễ tân Nhà nước>, <&?|Hội đồng công tác quần chúng TƯ>, <&?|Ủy ban Nhà nước về người Việt Nam ở nước ngoài>.",
    "Lãnh đạo Đảng Nhà nước dự; <&?|Ban Bí thư Đảng Nhân dân Cách mạng Lào> gửi thư.",
    "<&?|Đại sứ quán Việt Nam tại Lào>, <&?|Tổng Lãnh sự quán Việt Nam tại Osaka> và <&?|Đại sứ quán Nga> họp; cấp ủy Đảng tại <&?|Đại sứ quán Lào>.",
    "<&?|Hội Nông dân Việt Nam tỉnh> và <&?|Nhóm nghị sĩ hữu nghị Việt Nam - Lào>, <&?|Hội Hữu nghị Việt - Nhật> gặp nhau.",
    "<&toa-an-nhan-dan-toi-cao|TAND tối cao>, <&vien-kiem-sat-nhan-dan-toi-cao|VKSND tối cao> và <&?|Phân viện Báo chí và Tuyên truyền>.",
    // People of no registry.
    "Bà <@?|Đinh Thị Tám>, bác sĩ <@?|Hồ Năm>, TS. <@?|Cao Xuân Bách> và Đ/c <@?|Vi Văn Tư>.",
    "<@?|Phùng Bá Lộc> trồng cau. Nguyễn Trãi là tên đường; phố Lê Văn Lộc, <&?|Trường THPT Phan Bội Châu>.",
    "<@?|Lê Mai>, <^?|Phó Giám đốc <&?|Sở Y tế TP.HCM>>, nói. Sau đó <@?|Lê Mai> về.",
    "Các đồng chí: <@?|Hà Bắc Sơn>, <^?|Bí thư Huyện ủy>; <@?|Lò Văn Én>, <^?|Chủ tịch UBND huyện>.",
    "Có ba người: <@?|Vi Minh Tâm> (<^?|Bí thư Đoàn xã>), <@?|Lò Thị Hai> (<^?|Trưởng thôn>) và Mùa Xuân (lúc ấm).",
    "(Ảnh: <@?|Nhật Quang>/<&?|VOV>)",
    "Ông <@?|Trần Đức Sáu> đến. Ông <@?|Sáu> nói; bà Bảy và anh Tư nghe.",
    "Ông <@?|Lương Văn Đoàn>, thôn Bản Viện, trồng rừng.",
    // Titles before names.
    "<^tran-van-vi|Bộ trưởng <&bo-thuy-van|Bộ Thủy văn>> <@tran-van-vi|Trần Văn Ví> trả lời.",
    "<^tran-van-vi|Phó Thủ tướng>, <^tran-van-vi|Bộ trưởng Ngoại giao> <@tran-van-vi|Trần Văn Ví> tiếp khách.",
    "<^?|Chủ tịch UBND tỉnh> <@?|Nguyễn Văn Út> và <^?|Bí thư <&?|Huyện ủy Đông Anh>> <@?|Lê Trung Hậu>.",
    "<^?|Tổng thống Nga> <@?|Ivan Petrov> gặp <^?|Thủ tướng Anh> <@?|John Smith-Jones>. Ông <@?|Petrov> vui.",
    "<^?|Đại sứ Hoa Kỳ tại Việt Nam> <@?|Mary Stone> chào.",
    "<^le-minh-a|Trưởng <&ban-song-ngoi-trung-uong|Ban Sông ngòi Trung ương>> <@le-minh-a|Lê Minh Ánh> dự.",
    "<^le-minh-b|Thứ trưởng> <@le-minh-b|Lê Minh Ánh> dự; <^le-minh-b|Thứ trưởng> kết luận.",
    "<^?|Bộ trưởng Văn hóa, Thể thao & Du lịch> <@?|Đinh Văn Sáu> và <^?|Bộ trưởng Y tế, Thể thao và Du lịch> <@?|Hà Văn Út>.",
    "<^?|Chủ nhiệm <&?|Ủy ban Văn hóa, Giáo dục>> <@?|Nguyễn Thị Bảy>; <^?|Chủ nhiệm <&?|Ủy ban Xã hội>> <@?|Lê Thị Tám>.",
    "<^?|Chủ nhiệm <&?|UB Pháp luật>> <@?|Nguyễn Thị Bảy>; <^?|Giám đốc <&?|CA Hà Nội>> <@?|Lê Thị Tám>; <&?|Ủy ban về các vấn đề xã hội>.",
    "<^?|Trưởng ban Chỉ đạo Trung ương về phòng, chống tham nhũng, tiêu cực> <@?|Mai Văn Năm> đến.",
    // Not whoever is called so in the registry, who had died and held another office.
    "<^?|Bí thư Huyện ủy> <@?|Cao Văn Xưa> đến; ông <@?|Cao Văn Xưa> nói.",
    "<^?|Bí thư Huyện ủy> <@?|Cao Văn Xưa> và cố <^cao-van-xua|Bộ trưởng> <@cao-van-xua|Cao Văn Xưa>.",
    "<^?|Tổng Thanh tra <&chinh-phu|Chính phủ>> <@?|Đoàn Hồng Lam> đến; <^?|Tổng thống> <@?|Keaton> hội đàm.",
    "<^?|Thủ tướng <&?|Quốc vụ viện nước CHND Trung Hoa>> <@?|Trương Thiện Nhân> thăm.",
    "<^?|Chủ nhiệm <&?|UB Tài chính, Ngân hàng, Ngân sách>> <@?|Lê Thị Tám>; <^?|Chủ nhiệm <&?|UB Khoa học và công nghệ môi trường>> <@?|Đỗ Bảy>.",
    "<^?|Trưởng ban công tác đại biểu> <@?|Hà Thị Út>; <^?|Bộ trưởng KH-ĐT> <@?|Lê Trung Hậu>; một Trưởng ban tổ chức mời khách.",
    "<@?|Hà Thị Út>, là <^?|Tổ trưởng Tổ Biên tập> của <&?|Tiểu ban Văn kiện>.",
    "Ông <@?|Lê Văn Chín>, <^?|Trưởng <&?|Tiểu ban Kinh tế - Xã hội>> Đại hội XIV.",
    "Các Phó Thủ tướng <@?|Lê Thành>, <@?|Nguyễn Ba>, <@?|Vũ Bảy> và <@?|Hồ Chín> dự; các Phó Chủ tịch <&?|Hội Luật gia Việt Nam>: <@?|Lê Mười>, <@?|Đỗ Một>; hai bến Lê Khê, Hồ Sen.",
    "<&ban-bi-thu|Ban Bí thư Trung ương Đảng Cộng sản Việt Nam> họp; <^?|Chủ tịch <&?|UBTƯ MTTQ Việt Nam>> <@?|Lê Văn Chín> dự.",
    "Đoàn Chủ tịch điều hành; ông <@?|Lê Văn Chín>, <^?|Phó Chủ tịch không chuyên trách <&?|Hội Luật gia Việt Nam>>, nói.",
    "<^?|Phó Trưởng ban <&?|Ban Chỉ đạo xây dựng Đề án>> <@?|Lê Văn Chín> trình <&?|Ban Chỉ đạo 35> Đề án mới.",
    "<^?|Bộ trưởng <&?|Bộ Nông nghiệp và phát triển nông thôn>> (NN-PTNT) <@?|Lê Văn Chín> nói.",
    "<^?|Chủ nhiệm <&?|Ủy ban Văn hóa, giáo dục và thanh niên của Quốc hội>> <@?|Lê Văn Chín>; Thưa các ban Đảng Trung ương.",
    "<^tran-van-vi|Bộ trưởng> <@tran-van-vi|Ví> đi xa. Ông <@tran-van-vi|Trần Văn Ví> đến nơi.",
    // Titles behind names.
    "<@ly-thi-mau|Lý Thị Mẫu>, <^ly-thi-mau|Ủy viên Trung ương Đảng>, <^ly-thi-mau|Chủ tịch <&quoc-hoi|Quốc hội>>, nói.",
    "<@?|Tạ Thị Chín> (<^?|đại biểu Quốc hội tỉnh Phú Yên>) và bà <@?|Vũ Thị Mười>, nguyên <^?|Phó Chủ tịch <&quoc-hoi|Quốc hội>>.",
    "<@?|Bùi Văn Sáng>, <^?|Bí thư Đảng ủy> kiêm <^?|Chủ tịch <&?|UBND xã Hùng Sơn>>.",
    "Thượng tướng <@?|Mai Xuân Trường>, <^?|Tư lệnh <&?|Quân khu 7>>.",
    "Ông <@?|Lê Văn Chín>, <^?|Ủy viên Trung ương Đảng> khóa XI, <^?|Phó Trưởng Ban Thường trực <&ban-song-ngoi-trung-uong|Ban Sông ngòi Trung ương>>.",
    "Ông <@?|Lê Văn Chín>, <^?|Ủy viên Trung ương Đảng> khóa XI - <^?|Bí thư Tỉnh ủy>.",
    "Bà <@?|Hồ Thị Tư>, <^?|Trưởng đoàn đại biểu Quốc hội tỉnh>, nói.",
    "Bà <@?|Hồ Thị Tư>, <^?|Trưởng đoàn ĐBQH tỉnh>, và Thường trực Tỉnh ủy.",
    "Ông <@?|Lê Văn Chín> - <^?|thường trực <&ban-bi-thu|Ban Bí thư>>, <^?|chủ nhiệm <&?|Ủy ban Kinh tế>> - chủ trì.",
    "Ông <@?|Lê Văn Chín>, <^?|Ủy viên Thường vụ <&?|Quân ủy Trung ương>>, <^?|Chính ủy <&?|Quân khu 7>>.",
    "Ông <@?|Lê Văn Chín>, hàm <^?|Vụ trưởng>; bà <@?|Hồ Thị Tư>, <^?|Tổ trưởng Tổ công tác> tại Phiên họp thứ ba.",
    "<^?|Cục trưởng <&?|Cục Y tế dự phòng>> (<&bo-thuy-van|Bộ Thủy văn>) <@?|Đinh Quang Tấn> nói.",
    "Đại tá <@?|Hà Bắc Sơn>, <^?|Tham mưu trưởng <&?|BĐBP Lạng Sơn>>; chiến sĩ <&?|Ban Chỉ huy BĐBP tỉnh Cà Mau>.",
    "Ông <@?|Lê Văn Chín>, <^?|Phó Chánh <&?|Văn phòng Hội Nhà văn>>; bà <@?|Hồ Thị Tư>, <^?|Trợ lý Bộ trưởng> kiêm <^?|Vụ trưởng>.",
    "Tại Phủ Chủ tịch, <^?|Phó Chủ nhiệm <&?|Văn phòng Chủ tịch nước>> <@?|Lê Văn Chín> tiếp khách.",
    "Ông <@?|Lê Văn Chín>, <^?|Tỉnh ủy viên>, <^?|UVTV Huyện ủy>, <^?|Chủ tịch <&?|Hội đồng Đội tỉnh>>, đến.",
    "Ông <@?|Lê Văn Chín>, <^?|Chủ tịch <&?|Hội người Việt Nam tại Nhật Bản>>, gặp <^?|Đại sứ Việt Nam tại Lào> <@?|Hà Bắc Sơn>.",
    "<^?|Cục trưởng <&?|Cục Y tế dự phòng>> Thiếu tướng <@?|Đinh Quang Tấn>; <^?|Vụ trưởng> Luật sư <@?|Hồ Thị Tư>.",
    "<^?|Chủ tịch <&?|Hội đồng Giáo dục Trung ương>> GS.TS. <@?|Lê Văn Chín>; <^?|Giám đốc <&?|Công an tỉnh Cà Mau>> Đại tá <@?|Hà Bắc Sơn>.",
    "Đảng viên <&?|Đảng bộ Quân đội> và <&?|Ủy ban Tài chính, Ngân sách của Quốc hội>; họp báo <&chinh-phu|Chính phủ>.",
    "<^?|Chủ tịch <&?|Tổng LĐLĐVN>> <@?|Lê Văn Chín>; <^?|Viện trưởng <&vien-kiem-sat-nhan-dan-toi-cao|Viện KSND tối cao>> <@?|Hồ Thị Tư>.",
    "Ông <@?|Lê Văn Chín> - nguyên <^?|Ủy viên Trung ương Đảng>, nguyên <^?|Cục trưởng>, hiện đang là <^?|Chủ tịch <&?|Hiệp hội Các trường đại học, cao đẳng Việt Nam>>.",
    // Titles alone.
    "<^?|Chủ tịch tỉnh> <@?|Lê Văn Chín> đến. Ông khen 85 Chủ tịch tỉnh và Chủ tịch tỉnh ABCD.",
    "<^?|Giám đốc <&?|Công an tỉnh Cà Mau>> <@?|Hà Bắc Sơn> đến; cả Ban Giám đốc <&?|Công an tỉnh Cà Mau> cũng vậy.",
    "Các ông: <@?|Hà Ban> - <^?|Ủy viên Trung ương Đảng>; <@?|Thái Quý> - <^?|Phó trưởng Ban Thường trực <&?|Ban Chính sách, chiến lược Trung ương>>.",
    "Đại biểu Mẹ Việt Nam Anh hùng, Mẹ Việt Nam anh hùng <@?|Lê Thị Tám>; Bà <@?|Hồ Thị Tư>, <^?|Phó trưởng <&?|Bộ phận Thường trực Tiểu ban Văn kiện>>.",
    "Ông <@?|Lê Văn Chín>, <^?|Ủy viên <&?|ban cán sự đảng Bộ Y tế>>, <^?|Bí thư <&?|Ban cán sự Đảng Quốc hội>>; <&?|Truyền hình Quốc hội Việt Nam>.",
    "<^?|Chủ tịch <&quoc-hoi|Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam>> <@?|Lê Văn Chín>; <^?|Tổng thống Hợp chủng quốc Hoa Kỳ> <@?|John Smith>; <^?|Ủy viên Quốc vụ Trung Quốc> <@?|Lý Văn Tư>.",
    "Ông <@?|Lê Văn Chín>, <^?|Phó Trưởng ban Thường trực Ban tổ chức>; <^?|Trưởng <&?|Ban tiếp công dân Trung ương>> <@?|Hồ Thị Tư>; <&?|Ngân hàng Phát triển châu Á> và <&?|Ban Chỉ đạo Trung ương về hoàn thiện thể chế, pháp luật>.",
    "Ông <@?|Lê Văn Chín>, <^?|Bí thư <&?|Đảng ủy tại Liên bang Nga>>; <&?|Đảng bộ tại Nhật Bản>, Đảng ủy tại địa phương và <&ban-can-su-dang-bo-thuy-van|BCS đảng Bộ Thủy văn>.",
    "Ông <@?|Lê Văn Chín>, <^?|Bí thư <&?|Đảng ủy các cơ quan Đảng Trung ương>>, đọc <&?|Tạp chí Quốc phòng toàn dân> và thăm <&?|Đảng ủy Mặt trận Tổ quốc, các đoàn thể Trung ương>.",
    "<&?|Ủy ban quốc gia đổi mới giáo dục và đào tạo> và <&?|Ủy ban Quốc gia Ứng phó sự cố, thiên tai và Tìm kiếm cứu nạn> họp; <^?|Chủ tịch <&?|Ủy ban Dự thảo sửa đổi Hiến pháp>> <@?|Lê Văn Chín> dự.",
    "<&?|Chi bộ Vụ Kinh tế đa phương>, <&?|Phái đoàn Việt Nam bên cạnh Liên hợp quốc>; ông <@?|Lê Văn Chín>, <^?|Đại diện thường trực Việt Nam tại <&?|Liên hợp quốc>>; Công văn 33-CV/BTVN.",
    "Hòa thượng <@?|Thích Minh Tâm>, <^?|Phó Pháp chủ <&?|Hội đồng Chứng minh>>, <^?|Ủy viên <&?|Đoàn Chủ tịch Ủy ban Trung ương MTTQ Việt Nam>>; bầu Đoàn Chủ tịch, Đoàn Thư ký.",
    "Có <^ly-thi-mau|Chủ tịch <&quoc-hoi|Quốc hội>> <@ly-thi-mau|Lý Thị Mẫu>; nguyên Chủ tịch <&quoc-hoi|Quốc hội>: <@?|Lê Văn Chín>, <@?|Hồ Thị Tư>.",
    "Bà <@ly-thi-mau|Lý Thị Mẫu> đến. Theo quyết định của <^ly-thi-mau|Chủ tịch <&quoc-hoi|Quốc hội>>, ông <@?|Lê Văn Chín> nghỉ hưu.",
    "Theo lời <^ly-thi-mau|Chủ tịch <&quoc-hoi|Quốc hội>>, bà <@ly-thi-mau|Lý Thị Mẫu>, trời còn mưa.",
    "<^tran-van-vi|Phó Chủ tịch Thường trực> <@tran-van-vi|Trần Văn Ví> đến. <^tran-van-vi|Phó Chủ tịch> khen.",
    "<^vo-thi-moi|Tổng Thư ký <&bo-thuy-van|BTVN>> nói; Tổng Thư ký <&quoc-hoi|Quốc hội> nghe.",
    "Đến dự có Bí thư Thành ủy, Tỉnh ủy và Chủ tịch UBND các tỉnh.",
    "<^tran-van-vi|Bộ trưởng> <@tran-van-vi|Trần Văn Ví> đến. <^tran-van-vi|Bộ trưởng> nhấn mạnh. Theo <^tran-van-vi|Bộ trưởng>, còn mưa.",
    "<^le-minh-a|Trưởng <&ban-song-ngoi-trung-uong|Ban Sông ngòi Trung ương>> kết luận.",
    "Ông <@tran-van-vi|Trần Văn Ví> đến. <^tran-van-vi|Bí thư <&dang-uy-ven-song|Đảng ủy Ven sông>> nói.",
    "<^tran-van-vi|Bộ trưởng <&bo-thuy-van|Bộ Thủy văn>> <@tran-van-vi|Trần Văn Ví> nói với các Bộ trưởng, một Bộ trưởng và bộ trưởng khác về chức danh Bộ trưởng.",
    "Các đại sứ, bí thư cấp ủy và các đồng chí Ủy viên Ban Thường vụ; bầu ông <@?|Trần Bá Kha> giữ chức Bí thư.",
    "<^?|Tổng Bí thư>, <^?|Chủ tịch nước Lào> <@?|Bounmy Keo> thăm.",
  ])
  func mentionsAreFound(_ marked: String) {
    let context = MentionMarkup.context(Self.registry, date: "2014-05-06")
    #expect(MentionMarkup.found(marked, context) == marked)
  }

  /// Names that are a line of their own.
  @Test(arguments: [
    "Mưa đầu mùa\n\n<@?|Hoài Thương>\n06:12, ngày 5-3-2014\n\nMưa.",
    "Mưa đầu mùa\n\n<@?|Vũ Lan Hương>\nMưa to ở Hà Nội.",
    "Mưa to.\n\n<@?|Thu Phong> (thực hiện)", "Mưa to.\n\nẢnh: <@?|THU PHONG>",
    "Mưa to.\n\n<@?|Thu Phong>", "Mưa to.\nHà Nội", "Mưa to.\nTin, ảnh: <@?|Thu Phong>", "Chính trị\nThời sự\n\nMưa.",
  ])
  func signaturesAreFound(_ marked: String) {
    #expect(MentionMarkup.found(marked, MentionMarkup.context(Self.registry, date: nil)) == marked)
  }

  /// What repeats without end takes no more than time in proportion.
  @Test(arguments: [
    "Bộ ", "HĐND, ", "Nguyễn ", "Bí thư, ", "Ban Chấp hành Đảng bộ ", "Đồng chí ", "Chủ tịch UBND tỉnh, ",
    "Trần Văn Ví, ", "“",
    "Sở Y tế và ", "T.Ư ", "Bộ trưởng nói. Ông Trần Văn Ví. ",
  ])
  func timeIsLinear(_ words: String) {
    let context = MentionMarkup.context(Self.registry, date: "2014-05-06")
    func time(_ count: Int) -> Duration {
      let text = Array(String(repeating: words, count: count).utf8)
      return ContinuousClock().measure {
        text.withUnsafeBufferPointer { _ = MentionFinder.marks(in: MatchedText(FoldedText($0), $0, context)) }
      }
    }
    let short = (0..<3).map { _ in time(2000) }.min() ?? .zero
    #expect(time(16000) < short * 40 + .milliseconds(20))
  }
}
