/// Names of places that stand in names of bodies and in titles.
enum PlaceWords {
  static let provinces = WordList(
    """
    An Giang, Bà Rịa - Vũng Tàu, Bạc Liêu, Bắc Giang, Bắc Kạn, Bắc Ninh, Bến Tre, Bình Dương, Bình Định, Bình Phước,
    Bình Thuận, Cà Mau, Cao Bằng, Cần Thơ, Đà Nẵng, Đắk Lắk, Đắc Lắc, Đắk Nông, Đắc Nông, Điện Biên, Đồng Nai,
    Đồng Tháp, Gia Lai, Hà Giang, Hà Nam, Hà Nội, Hà Tây, Hà Tĩnh, Hải Dương, Hải Phòng, Hậu Giang, Hòa Bình, Huế,
    Hưng Yên, Khánh Hòa, Kiên Giang, Kon Tum, Lai Châu, Lạng Sơn, Lào Cai, Lâm Đồng, Long An, Nam Định, Nghệ An,
    Ninh Bình, Ninh Thuận, Phú Thọ, Phú Yên, Quảng Bình, Quảng Nam, Quảng Ngãi, Quảng Ninh, Quảng Trị, Sóc Trăng,
    Sơn La, Tây Ninh, Thái Bình, Thái Nguyên, Thanh Hóa, Thừa Thiên Huế, Thừa Thiên - Huế, Tiền Giang, Trà Vinh,
    Tuyên Quang, Vĩnh Long, Vĩnh Phúc, Yên Bái, Hồ Chí Minh, HCM, Sài Gòn, Thủ Đức, Vinh, Đà Lạt, Nha Trang, Hạ Long,
    Việt Trì, Vũng Tàu, Buôn Ma Thuột, Pleiku, Quy Nhơn, Phan Thiết, Biên Hòa, Mỹ Tho, Long Xuyên, Rạch Giá, Phú Quốc,
    Tây Nguyên, Tây Nam Bộ
    """)

  static let countries = WordList(
    """
    Trung Quốc, Lào, Campuchia, Cam-pu-chia, Thái Lan, Myanmar, Mi-an-ma, Malaysia, Ma-lai-xi-a, Singapore, Xin-ga-po,
    Indonesia, In-đô-nê-xi-a, Philippines, Phi-líp-pin, Brunei, Timor-Leste, Nhật Bản, Hàn Quốc, Triều Tiên, Mông Cổ,
    Ấn Độ, Pakistan, Bangladesh, Sri Lanka, Nepal, Iran, Iraq, Israel, Palestine, Ả-rập Xê-út, Saudi Arabia, Qatar,
    Kuwait, UAE, Các Tiểu vương quốc Ả-rập thống nhất, Thổ Nhĩ Kỳ, Nga, Liên bang Nga, LB Nga, Ukraine, U-crai-na,
    Belarus, Bê-la-rút, Kazakhstan, Ca-dắc-xtan, Uzbekistan, Azerbaijan, Liên Xô, Ba Lan, Séc, Cộng hòa Séc, Slovakia,
    Hungary, Hung-ga-ri, Bulgaria, Bun-ga-ri, Romania, Ru-ma-ni, Đức, CHLB Đức, Cộng hòa Liên bang Đức, Pháp,
    Cộng hòa Pháp, Anh, Vương quốc Anh, Italy, Italia, I-ta-li-a, Tây Ban Nha, Bồ Đào Nha, Hà Lan, Bỉ, Luxembourg,
    Thụy Sĩ, Thụy Sỹ, Áo, Thụy Điển, Na Uy, Đan Mạch, Phần Lan, Ireland, Ai-len, Hy Lạp, Ai Cập, Algeria, An-giê-ri,
    Maroc, Nam Phi, Angola, Ăng-gô-la, Mozambique, Mô-dăm-bích, Nigeria, Mỹ, Hoa Kỳ, Hợp chủng quốc Hoa Kỳ,
    Hợp chúng quốc Hoa Kỳ, Canada, Ca-na-đa, Mexico, Mê-hi-cô, Cuba, Cu-ba, Venezuela, Brazil, Bra-xin, Argentina,
    Ác-hen-ti-na, Chile, Chi-lê, Peru, Australia, Ô-xtrây-li-a, Úc, New Zealand, Niu Di-lân, CHDCND Lào,
    CHDCND Triều Tiên, Cộng hòa Dân chủ Nhân dân Lào, Vương quốc Campuchia, Vương quốc Thái Lan, Cộng hòa Cuba,
    Cộng hòa Nhân dân Trung Hoa, CHND Trung Hoa, CH Séc, Czech, CH Czech, Cộng hòa Czech, CHLB Nga, Cộng hòa LB Đức,
    Liên bang Đức, Cộng hòa Áo, Cộng hòa Ba Lan, Slovenia, Croatia, Serbia, Bosnia và Herzegovina, Montenegro,
    Bắc Macedonia, Albania, Moldova, Estonia, Latvia, Lithuania, Litva, Georgia, Gruzia, Armenia, Turkmenistan,
    Kyrgyzstan, Tajikistan, Afghanistan, Jordan, Lebanon, Li-băng, Oman, Bahrain, Yemen, Syria, Libya, Tunisia, Sudan,
    Ethiopia, Kenya, Tanzania, Uganda, Ghana, Senegal, Congo, Cameroon, Zambia, Zimbabwe, Madagascar, Rwanda,
    Guinea Xích đạo, Colombia, Ecuador, Uruguay, Paraguay, Bolivia, Panama, Costa Rica, Nicaragua, Honduras, Guatemala,
    El Salvador, Haiti, Cộng hòa Dominica, Jamaica, Fiji, Papua New Guinea, Maldives, Bhutan, Iceland, Malta, Cyprus,
    Síp, Monaco, Lúc-xăm-bua, Cộng hòa Hồi giáo Iran, Cộng hòa Nam Phi, Liên bang Myanmar, Đại Hàn Dân Quốc,
    Cộng hòa Ấn Độ, EU, Liên minh châu Âu, Vatican, Va-ti-căng, Tòa thánh, Hồng Công, Đài Loan, Ma Cao, Liên hợp quốc,
    ASEAN
    """)

  static let vietnam = WordList("Việt Nam, CHXHCN Việt Nam, Cộng hòa xã hội chủ nghĩa Việt Nam")

  /// Words behind which a capitalised name is that of a street, a school, a prize or the like.
  static let namedAfter = WordList(
    """
    thành phố, TP, TP., Tp, đường, phố, đại lộ, quảng trường, công viên, cầu, hồ, sông, núi, đảo, quần đảo, làng, thôn,
    xóm, bản, ấp, buôn, chợ, ga, cảng, sân bay, đền, chùa, lăng, khu di tích, di tích, nhà tù, trường, lớp,
    giải thưởng, huân chương, huy chương, huy hiệu, danh hiệu, tàu, chiến dịch, ngã tư, ngã ba, khách sạn, bảo tàng,
    nhà hát, thư viện, nghĩa trang, cung, rạp, trại, quỹ, học bổng, bệnh viện, đại học, học viện, khu tập thể,
    tượng đài, bến, đường mòn, đèo, hầm, vịnh, tỉnh, huyện, quận, thị xã, xã, phường, thị trấn, khu, tòa nhà,
    doanh trại, công ty, nhà máy, tập đoàn, ngân hàng, cúp
    """)

  /// Words of which the last is one of those alone, but not here: `yêu cầu Bộ Y tế`.
  static let compounds = WordList(
    """
    yêu cầu, nhu cầu, toàn cầu, thỉnh cầu, khẩn cầu, văn bản, cơ bản, kịch bản, ấn bản, phiên bản, xuất bản, biên bản,
    thị trường, môi trường, nhà trường, hiện trường, lập trường, chiến trường, hội trường, nông trường, sở trường,
    hợp tác xã, thông tấn xã, tầng lớp
    """)
}
