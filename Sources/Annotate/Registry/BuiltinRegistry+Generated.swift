// swift-format-ignore-file
// Made from builtin.anno by the test that compares them; with ANNOTATE_REWRITE=1 set it rewrites this file.

enum BuiltinRegistryText {
  static let text: StaticString = #"""
%% The built-in registry: organizations, officials and documents that Vietnamese articles of 2008-2024 on the Party, the
%% State and foreign affairs cite most. It is seen everywhere; a declaration of the workspace or of an article wins over
%% one of the same identifier here.
%%
%% The facts were gathered on 2026-11-21 from the pages named as `source`. They serve the checks of this program: look a
%% fact up again before you publish it.
%%
%% - `general knowledge` as a source: no page was kept. An official's `born`, `died` and `alias` are general knowledge,
%%   unless a source of that official states them.
%% - In an official, `source` and `note` speak of the property above them (directly below the name: of the person); a role
%%   without a source has that of the role above it. In an organization or a document they speak of all of it.
%% - `confidence medium`: a page states a part of it, or it is general knowledge; `confidence low`: one press report alone
%%   states it. Without such a note a named page states it.
%% - `?` in a period: that side is not known. `2021-01-31..`: still held at the end of 2024.
%% - The numbers of the Party's documents begin anew with each term (khóa), so two documents may bear the same one. A short
%%   form such as `Nghị quyết 36` is an alias of the one that articles mean by it.
%% - Names are compared after folding, so an alias is given only where it differs in more than case or spelling.

%% Organizations

%organization &ban-bi-thu Ban Bí thư Trung ương Đảng
%  alias Ban Bí thư
%  alias BBT
%  parent &bch-trung-uong
%  source general knowledge
%  note confidence medium

%organization &ban-can-su-dang-bo-ngoai-giao Ban Cán sự Đảng Bộ Ngoại giao
%  parent &bch-trung-uong
%  existed ?..2025
%  source https://dantri.com.vn/xa-hoi/trung-uong-chot-nhung-co-quan-dang-va-quoc-hoi-se-ket-thuc-hoat-dong-20250125100505084.htm
%  note confidence medium
%  note all such bodies at the centre ended in 2025

%organization &ban-can-su-dang-ngoai-nuoc Ban Cán sự Đảng ngoài nước
%  parent &bch-trung-uong
%  existed 1961-03-31..?
%  successor &dang-uy-ngoai-nuoc
%  source press report of 2021-03-30
%  source https://m.vietnamnet.vn (speech of 2021-03-30)
%  source http://www.mofahcm.gov.vn/vi/tintuc_sk/tulieu/nr070214131858/ns120811100205 (change to Đảng ủy Ngoài nước, reported on 2011-12-08)
%  note confidence medium
%  note ended by December 2011, on which day is not known; a press report speaks of a term 2010-2015 of Đảng bộ Ngoài nước

%organization &ban-chi-dao-thong-tin-doi-ngoai Ban Chỉ đạo Công tác thông tin đối ngoại
%  alias Ban Chỉ đạo thông tin đối ngoại
%  source press report of 2015-01-28
%  note confidence low

%organization &ban-dan-van-trung-uong Ban Dân vận Trung ương
%  alias BDVTW
%  parent &bch-trung-uong
%  source general knowledge
%  note confidence medium

%organization &ban-doi-ngoai-trung-uong Ban Đối ngoại Trung ương
%  alias BĐNTW
%  parent &bch-trung-uong
%  existed ?..2025
%  successor &bo-ngoai-giao
%  source https://dantri.com.vn/xa-hoi/trung-uong-chot-nhung-co-quan-dang-va-quoc-hoi-se-ket-thuc-hoat-dong-20250125100505084.htm
%  note its functions went to Bộ Ngoại giao

%organization &ban-kinh-te-trung-uong Ban Kinh tế Trung ương
%  alias BKTTW
%  parent &bch-trung-uong
%  source general knowledge
%  note confidence medium

%organization &ban-noi-chinh-trung-uong Ban Nội chính Trung ương
%  alias BNCTW
%  parent &bch-trung-uong
%  source general knowledge
%  note confidence medium

%organization &ban-to-chuc-trung-uong Ban Tổ chức Trung ương
%  alias BTCTW
%  parent &bch-trung-uong
%  source general knowledge
%  note confidence medium

%organization &ban-tu-tuong-van-hoa-trung-uong Ban Tư tưởng - Văn hóa Trung ương
%  parent &bch-trung-uong
%  source general knowledge
%  note confidence medium

%organization &ban-tuyen-giao-trung-uong Ban Tuyên giáo Trung ương
%  note declared for the offices held in it; no facts of its own were gathered

%organization &bao-nhan-dan Báo Nhân Dân
%  alias Nhandan
%  source press report of 2015-01-28 (credit line)
%  note confidence medium

%organization &bch-dang-bo-bo-ngoai-giao Ban Chấp hành Đảng bộ Bộ Ngoại giao
%  parent &dang-bo-bo-ngoai-giao
%  source press report of 2021-12-16
%  note confidence medium

%organization &bch-dang-bo-ngoai-nuoc Ban Chấp hành Đảng bộ Ngoài nước
%  parent &dang-bo-ngoai-nuoc
%  existed ?..2019-11-26
%  source http://www.vietnamplus.vn/dang-bo-ngoai-nuoc-nang-cao-chat-luong-van-dong-quan-chung/401716.vnp (appointed on 2016-05-27 for 2015-2020)
%  note confidence medium

%organization &bch-trung-uong Ban Chấp hành Trung ương Đảng
%  alias Trung ương
%  alias T.W.
%  alias BCH TW
%  alias Ban Chấp hành Trung ương
%  parent &dang-cong-san-viet-nam
%  existed 1930..?
%  source general knowledge
%  note confidence medium
%  note the words Trung ương alone may also mean the central level

%organization &bo-chinh-tri Bộ Chính trị
%  alias BCT
%  parent &bch-trung-uong
%  source general knowledge
%  note confidence medium

%organization &bo-cong-an Bộ Công an
%  note declared for the offices held in it; no facts of its own were gathered

%organization &bo-cong-thuong Bộ Công Thương
%  note declared for the offices held in it; no facts of its own were gathered

%organization &bo-giao-duc-va-dao-tao Bộ Giáo dục và Đào tạo
%  alias Bộ GD&ĐT
%  alias Bộ GD-ĐT
%  alias Bộ GDĐT
%  alias BGDĐT
%  parent &chinh-phu
%  source general knowledge
%  note confidence medium

%organization &bo-giao-thong-van-tai Bộ Giao thông vận tải
%  alias Bộ GTVT
%  parent &chinh-phu
%  source general knowledge
%  note confidence medium

%organization &bo-ld-tb-xh Bộ Lao động - Thương binh và Xã hội
%  alias Bộ LĐ-TB&XH
%  alias Bộ LĐTBXH
%  alias Bộ LĐ-TB-XH
%  alias Bộ LĐ-TBXH
%  parent &chinh-phu
%  source general knowledge
%  note confidence medium

%organization &bo-ngoai-giao Bộ Ngoại giao
%  alias BNG
%  alias MOFA
%  parent &chinh-phu
%  existed 1945..?
%  source https://kienthuc.net.vn/kho-tri-thuc/chan-dung-chu-tich-nuoc-viet-nam-qua-cac-thoi-ky-1119074.html (Hồ Chí Minh was its minister from 1945-09-02)
%  note confidence medium

%organization &bo-noi-vu Bộ Nội vụ
%  alias BNV
%  parent &chinh-phu
%  source general knowledge
%  note confidence medium

%organization &bo-quoc-phong Bộ Quốc phòng
%  alias BQP
%  parent &chinh-phu
%  source general knowledge
%  note confidence medium

%organization &bo-tai-chinh Bộ Tài chính
%  alias BTC
%  parent &chinh-phu
%  source general knowledge
%  note confidence medium

%organization &bo-tai-nguyen-va-moi-truong Bộ Tài nguyên và Môi trường
%  alias Bộ TN&MT
%  alias Bộ TN-MT
%  alias Bộ TNMT
%  parent &chinh-phu
%  source general knowledge
%  note confidence medium

%organization &bo-thuong-mai Bộ Thương mại
%  parent &chinh-phu
%  source general knowledge
%  note confidence medium

%organization &bo-tu-phap Bộ Tư pháp
%  alias BTP
%  parent &chinh-phu
%  source general knowledge
%  note confidence medium

%organization &bo-van-hoa-thong-tin Bộ Văn hóa - Thông tin
%  alias Bộ VH-TT
%  parent &chinh-phu
%  source general knowledge
%  note confidence medium

%organization &bo-xay-dung Bộ Xây dựng
%  alias BXD
%  parent &chinh-phu
%  source general knowledge
%  note confidence medium

%organization &chinh-phu Chính phủ
%  note declared for the offices held in it; no facts of its own were gathered

%organization &chinh-phu-cach-mang-lam-thoi Chính phủ Cách mạng lâm thời Cộng hòa miền Nam Việt Nam
%  source general knowledge
%  note confidence medium

%organization &dang-bo-bo-ngoai-giao Đảng bộ Bộ Ngoại giao
%  parent &dang-bo-khoi-cac-co-quan-trung-uong
%  source press report of 2021-12-16
%  note confidence medium
%  note took in Đảng bộ Ngoài nước in 2019/2020

%organization &dang-bo-khoi-cac-co-quan-trung-uong Đảng bộ Khối các cơ quan Trung ương
%  parent &bch-trung-uong
%  existed ?..2025-02
%  source https://dantri.com.vn/xa-hoi/trung-uong-chot-nhung-co-quan-dang-va-quoc-hoi-se-ket-thuc-hoat-dong-20250125100505084.htm

%organization &dang-bo-ngoai-nuoc Đảng bộ Ngoài nước
%  parent &dang-bo-khoi-cac-co-quan-trung-uong
%  existed ?..2019-11-26
%  successor &dang-bo-bo-ngoai-giao
%  source Quyết định 209-QĐ/TW of 2019-11-26 (#qd-209-qd-tw-2019)
%  note the party organization; Đảng ủy Ngoài nước is its committee

%organization &dang-cong-san-viet-nam Đảng Cộng sản Việt Nam
%  alias Đảng
%  alias ĐCSVN
%  existed 1930-02-03..?
%  source general knowledge

%organization &dang-uy-bo-ngoai-giao Đảng ủy Bộ Ngoại giao
%  parent &dang-bo-bo-ngoai-giao
%  source press report of 2021-03-30
%  source press report of 2021-12-16
%  source https://dantri.com.vn/xa-hoi/trung-uong-chot-nhung-co-quan-dang-va-quoc-hoi-se-ket-thuc-hoat-dong-20250125100505084.htm (since 2025)
%  note confidence medium
%  note under Đảng bộ Chính phủ since 2025

%organization &dang-uy-khoi-cac-co-quan-trung-uong Đảng ủy Khối các cơ quan Trung ương
%  parent &bch-trung-uong
%  existed ?..2025-02
%  source https://dantri.com.vn/xa-hoi/trung-uong-chot-nhung-co-quan-dang-va-quoc-hoi-se-ket-thuc-hoat-dong-20250125100505084.htm
%  source https://nongnghiepmoitruong.vn/tong-bi-thu-to-lam-trao-quyet-dinh-thanh-lap-cac-dang-bo-truc-thuoc-trung-uong-d740762.html

%organization &dang-uy-ngoai-nuoc Đảng ủy Ngoài nước
%  parent &dang-uy-khoi-cac-co-quan-trung-uong
%  existed ?..2019-11-26
%  successor &dang-uy-bo-ngoai-giao
%  source Quyết định 209-QĐ/TW of 2019-11-26 (#qd-209-qd-tw-2019)
%  note the merger was decided on 2019-11-26 and carried out in 2019/2020
%  note its parent is as a press report of 2016-08-19 has it

%organization &dang-uy-quoc-hoi Đảng ủy Quốc hội
%  note declared for the offices held in it; no facts of its own were gathered

%organization &hoc-vien-chinh-tri-quoc-gia-ho-chi-minh Học viện Chính trị quốc gia Hồ Chí Minh
%  alias HVCTQG Hồ Chí Minh
%  parent &bch-trung-uong
%  source general knowledge
%  note confidence medium

%organization &hoc-vien-ngoai-giao Học viện Ngoại giao
%  alias HVNG
%  alias DAV
%  parent &bo-ngoai-giao
%  source general knowledge
%  note confidence medium

%organization &hoi-dong-ly-luan-trung-uong Hội đồng Lý luận Trung ương
%  alias HĐLLTW
%  parent &bch-trung-uong
%  source general knowledge
%  note confidence medium

%organization &kiem-toan-nha-nuoc Kiểm toán Nhà nước
%  alias KTNN
%  parent &quoc-hoi
%  source general knowledge
%  note confidence medium

%organization &mttq-viet-nam Mặt trận Tổ quốc Việt Nam
%  alias MTTQ Việt Nam
%  alias MTTQ
%  source general knowledge
%  note confidence medium

%organization &ngan-hang-nha-nuoc Ngân hàng Nhà nước Việt Nam
%  alias NHNN
%  parent &chinh-phu
%  source general knowledge
%  note confidence medium

%organization &nha-nuoc Nhà nước
%  note declared for the offices of Chủ tịch nước and Phó Chủ tịch nước; no facts of its own were gathered

%organization &quoc-hoi Quốc hội
%  alias QH
%  note declared for the offices held in it; no facts of its own were gathered

%organization &tap-chi-cong-san Tạp chí Cộng sản
%  alias TCCS
%  alias TCCSĐT
%  source press report of 2013-12-23
%  note confidence medium
%  note TCCSĐT is its electronic edition

%organization &thanh-tra-chinh-phu Thanh tra Chính phủ
%  alias TTCP
%  parent &chinh-phu
%  source general knowledge
%  note confidence medium

%organization &thanh-uy-da-nang Thành ủy Đà Nẵng
%  parent &bch-trung-uong
%  source general knowledge
%  note confidence medium

%organization &thanh-uy-ha-noi Thành ủy Hà Nội
%  note declared for the offices held in it; no facts of its own were gathered

%organization &thanh-uy-hai-phong Thành ủy Hải Phòng
%  parent &bch-trung-uong
%  source general knowledge
%  note confidence medium

%organization &thanh-uy-tphcm Thành ủy TP.HCM
%  note declared for the offices held in it; no facts of its own were gathered

%organization &tinh-uy-an-giang Tỉnh ủy An Giang
%  parent &bch-trung-uong
%  source general knowledge
%  note confidence medium

%organization &tinh-uy-khanh-hoa Tỉnh ủy Khánh Hòa
%  parent &bch-trung-uong
%  source general knowledge
%  note confidence medium

%organization &tinh-uy-quang-ngai Tỉnh ủy Quảng Ngãi
%  note declared for the offices held in it; no facts of its own were gathered

%organization &tinh-uy-quang-ninh Tỉnh ủy Quảng Ninh
%  note declared for the offices held in it; no facts of its own were gathered

%organization &toa-an-nhan-dan-toi-cao Tòa án nhân dân tối cao
%  alias TANDTC
%  alias TAND tối cao
%  source general knowledge
%  note confidence medium

%organization &tong-cuc-chinh-tri Tổng cục Chính trị Quân đội nhân dân Việt Nam
%  alias TCCT
%  parent &bo-quoc-phong
%  source general knowledge
%  note confidence medium

%organization &ttxvn Thông tấn xã Việt Nam
%  alias TTXVN
%  alias VNA
%  source general knowledge
%  note confidence medium

%organization &uy-ban-dan-toc Ủy ban Dân tộc
%  alias UBDT
%  parent &chinh-phu
%  source general knowledge
%  note confidence medium

%organization &uy-ban-kiem-tra-trung-uong Ủy ban Kiểm tra Trung ương
%  alias UBKTTW
%  alias UBKT Trung ương
%  parent &bch-trung-uong
%  source general knowledge
%  note confidence medium

%organization &van-phong-chinh-phu Văn phòng Chính phủ
%  alias VPCP
%  parent &chinh-phu
%  source general knowledge
%  note confidence medium

%organization &van-phong-trung-uong Văn phòng Trung ương Đảng
%  alias Văn phòng Trung ương
%  alias VPTW
%  parent &bch-trung-uong
%  source general knowledge
%  note confidence medium

%organization &vien-kiem-sat-nhan-dan-toi-cao Viện Kiểm sát nhân dân tối cao
%  alias VKSNDTC
%  alias VKSND tối cao
%  source general knowledge
%  note confidence medium

%% Officials

%official @bui-thanh-son Bùi Thanh Sơn
%  born 1962-10-16
%  role 2009-11-02..2021-04-08 &bo-ngoai-giao Thứ trưởng Bộ Ngoại giao
%  source https://defzone.net/wiki/vi/Bùi_Thanh_Sơn (copy of vi.wikipedia)
%  note Thứ trưởng Thường trực from 2011-08-04
%  role 2021-04-08..2025-08 &bo-ngoai-giao Bộ trưởng Bộ Ngoại giao
%  source https://vov.vn/chinh-tri/ong-bui-thanh-son-duoc-quoc-hoi-phe-chuan-lam-bo-truong-bo-ngoai-giao-848899.vov (start)
%  source https://soha.vn/ong-le-hoai-trung-duoc-giao-quyen-bo-truong-ngoai-giao-198250830124423451.htm (end: tạm thôi giữ chức)
%  role 2024-08-26..? &chinh-phu Phó Thủ tướng Chính phủ
%  source https://thanhtravietnam.vn/bo-truong-bo-ngoai-giao-bui-thanh-son-giu-chuc-pho-thu-tuong-chinh-phu-81169368E.html
%  role 2016-01-26..? &bch-trung-uong Ủy viên Trung ương Đảng
%  source https://defzone.net/wiki/vi/Bùi_Thanh_Sơn (copy of vi.wikipedia)

%official @bui-thi-minh-hoai Bùi Thị Minh Hoài
%  born 1965-01-12
%  role 2021-04..2024-07 &ban-dan-van-trung-uong Trưởng Ban Dân vận Trung ương
%  source https://phaply.net.vn/ba-bui-thi-minh-hoai-tai-dac-cu-uy-vien-trung-uong-dang-khoa-xiv-a261229.html
%  note confidence medium
%  note the end is general knowledge
%  role 2024-07..2025-11 &thanh-uy-ha-noi Bí thư Thành ủy Hà Nội
%  source general knowledge
%  note confidence medium
%  role 2011..2021-04 &uy-ban-kiem-tra-trung-uong Phó Chủ nhiệm Ủy ban Kiểm tra Trung ương
%  source https://phaply.net.vn/ba-bui-thi-minh-hoai-tai-dac-cu-uy-vien-trung-uong-dang-khoa-xiv-a261229.html
%  role 2024-05-16.. &bo-chinh-tri Ủy viên Bộ Chính trị
%  source http://m.mattran.org.vn/tin-tuc/ban-chap-hanh-trung-uong-dang-bau-bo-sung-4-uy-vien-bo-chinh-tri-khoa-xiii-55383.html
%  role 2025-11-07..? &mttq-viet-nam Chủ tịch Ủy ban Trung ương MTTQ Việt Nam
%  source https://amp.vtcnews.vn/ba-bui-thi-minh-hoai-lam-chu-tich-uy-ban-trung-uong-mttq-viet-nam-ar983781.html

%official @dang-dinh-quy Đặng Đình Quý
%  born 1961
%  role ?..? &bo-ngoai-giao Thứ trưởng Bộ Ngoại giao
%  source https://voh.com.vn/chinh-tri-xa-hoi/bo-nhiem-vien-truong-vien-bien-dong-lam-thu-truong-bo-ngoai-giao-194180.html
%  note appointed while Nguyễn Tấn Dũng was Prime Minister; the source has no date
%  role ?..? &hoc-vien-ngoai-giao Giám đốc Học viện Ngoại giao
%  note held before becoming deputy minister

%official @dang-minh-khoi Đặng Minh Khôi
%  role 2014..? &bo-ngoai-giao Thứ trưởng Bộ Ngoại giao
%  source https://giaoducthoidai.vn/bo-nhiem-2-thu-truong-ngoai-giao-moi-post253783.html
%  note confidence medium
%  note appointed by Quyết định 1718/QĐ-TTg; the year is general knowledge

%official @dang-thi-ngoc-thinh Đặng Thị Ngọc Thịnh
%  born 1959-12-25
%  role 2016-04-08..2021-04-06 &nha-nuoc Phó Chủ tịch nước
%  source https://vietnamnet.vn/tieu-su-cua-nu-pho-chu-tich-nuoc-tre-nhat-tu-truoc-toi-nay-725306.html
%  note confidence medium
%  note the source gives the years; the days are general knowledge
%  role 2018-09..2018-10-23 &nha-nuoc Quyền Chủ tịch nước
%  source https://planetrulers.com/vietnam-president/amp
%  note acting after the death of Trần Đại Quang on 2018-09-21

%official @dinh-la-thang Đinh La Thăng
%  born 1960-09-10
%  role 2011-08-03..2016-04 &bo-giao-thong-van-tai Bộ trưởng Bộ Giao thông vận tải
%  source general knowledge
%  note confidence medium
%  role 2016-02-05..2017-05-10 &thanh-uy-tphcm Bí thư Thành ủy TP.HCM
%  source https://kienthuc.net.vn/doc-30s/phan-cong-uy-vien-bo-chinh-tri-ban-bi-thu-khoa-xii-632753.html
%  source Báo Lao Động (end)
%  role 2016-01-27..2017-05-07 &bo-chinh-tri Ủy viên Bộ Chính trị
%  source https://vi.wikipedia.org/wiki/B%E1%BB%99_Ch%C3%ADnh_tr%E1%BB%8B_%C4%90%E1%BA%A3ng_C%E1%BB%99ng_s%E1%BA%A3n_Vi%E1%BB%87t_Nam

%official @dinh-the-huynh Đinh Thế Huynh
%  born 1953-05-15
%  role 2016-02-05..2018-03-02 &ban-bi-thu Thường trực Ban Bí thư
%  source https://kienthuc.net.vn/doc-30s/phan-cong-uy-vien-bo-chinh-tri-ban-bi-thu-khoa-xii-632753.html
%  source https://vneconomy.vn/ong-tran-quoc-vuong-thay-ong-dinh-the-huynh-lam-thuong-truc-ban-bi-thu.htm (end)
%  note on sick leave from 2017-08-01
%  role 2011-02..2016-02 &ban-tuyen-giao-trung-uong Trưởng Ban Tuyên giáo Trung ương
%  source https://tintuconline.com.vn/ong-to-huy-rua-lam-truong-ban-to-chuc-trung-uong-70989.html
%  source https://pinocchiopedia.com/wiki/Central_Propaganda_Department_of_the_Communist_Party_of_Vietnam (years)
%  note confidence medium
%  note the months are general knowledge
%  role 2001..2011 &bao-nhan-dan Tổng Biên tập Báo Nhân Dân
%  source general knowledge
%  note confidence medium
%  note in the post on 2011-01-19
%  role 2011-01-19..2021-01-31 &bo-chinh-tri Ủy viên Bộ Chính trị
%  source http://www.baomoi.com/danh-sach-14-uy-vien-bo-chinh-tri/c/5577406.epi
%  note confidence medium
%  note the end is general knowledge

%official @dinh-tien-dung Đinh Tiến Dũng
%  born 1961-05-10
%  role 2021-04..2024-06 &thanh-uy-ha-noi Bí thư Thành ủy Hà Nội
%  source general knowledge
%  note confidence medium
%  role 2013-05..2021-04 &bo-tai-chinh Bộ trưởng Bộ Tài chính
%  note confidence medium
%  role 2021-01-31..2024-06 &bo-chinh-tri Ủy viên Bộ Chính trị
%  source https://znews.vn/10-nguoi-lan-dau-tham-gia-bo-chinh-tri-post1179213.html
%  note confidence medium
%  note the source gives the start; the end is general knowledge

%official @do-muoi Đỗ Mười
%  alias Nguyễn Duy Cống
%  born 1917-02-02
%  died 2018-10-01
%  role 1991-06..1997-12 &dang-cong-san-viet-nam Tổng Bí thư
%  source https://sites.google.com/site/memory2212/home442222
%  note began on 1991-06-27 or 1991-06-28
%  role 1988-06-22..1991-08-08 &chinh-phu Chủ tịch Hội đồng Bộ trưởng
%  source http://the-uncensored-wiki.com:20072/p/r/i/Prime_Minister_of_Vietnam_0ec2.html

%official @do-van-chien Đỗ Văn Chiến
%  born 1962-11-10
%  role 2021-04-12..2025-11-07 &mttq-viet-nam Chủ tịch Ủy ban Trung ương MTTQ Việt Nam
%  source https://defzone.net/wiki/Ch%E1%BB%A7_t%E1%BB%8Bch_%E1%BB%A6y_ban_Trung_%C6%B0%C6%A1ng_M%E1%BA%B7t_tr%E1%BA%ADn_T%E1%BB%95_qu%E1%BB%91c_Vi%E1%BB%87t_Nam
%  source https://amp.vtcnews.vn/ba-bui-thi-minh-hoai-lam-chu-tich-uy-ban-trung-uong-mttq-viet-nam-ar983781.html (end)
%  role 2016-04-09..2021-04 &uy-ban-dan-toc Bộ trưởng, Chủ nhiệm Ủy ban Dân tộc
%  source https://docnhanh.vn/xa-hoi/chinh-phu-co-3-pho-thu-tuong-18-bo-truong-moi-print354142
%  note confidence medium
%  note the source gives the start; the end is general knowledge
%  role 2024-05-16.. &bo-chinh-tri Ủy viên Bộ Chính trị
%  source http://m.mattran.org.vn/tin-tuc/ban-chap-hanh-trung-uong-dang-bau-bo-sung-4-uy-vien-bo-chinh-tri-khoa-xiii-55383.html

%official @doan-tan-photographer Doãn Tấn
%  note a photographer of Thông tấn xã Việt Nam

%official @ha-hung-cuong Hà Hùng Cường
%  born 1953-09-26
%  role 2007-08-02..2016-04 &bo-tu-phap Bộ trưởng Bộ Tư pháp
%  source general knowledge
%  note confidence medium

%official @ha-huy-tap Hà Huy Tập
%  alias Hồng Thế Công
%  alias Sinhichkin
%  born 1906-04-24
%  died 1941-08-28
%  role 1936-07-26..1938-03 &dang-cong-san-viet-nam Tổng Bí thư
%  source https://sites.google.com/site/memory2212/home442222
%  note another source has 1936-10 as the start

%official @ha-kim-ngoc Hà Kim Ngọc
%  role ?..? &bo-ngoai-giao Thứ trưởng Bộ Ngoại giao
%  source https://voh.com.vn/chinh-tri-xa-hoi/bo-nhiem-vien-truong-vien-bien-dong-lam-thu-truong-bo-ngoai-giao-194180.html
%  note held twice, before and after the post in Washington
%  role 2018..2021 &bo-ngoai-giao Đại sứ Việt Nam tại Hoa Kỳ
%  source general knowledge
%  note confidence medium

%official @ha-thi-khiet Hà Thị Khiết
%  born 1950
%  role 2007..2016-02-04 &ban-dan-van-trung-uong Trưởng Ban Dân vận Trung ương
%  source https://vi.m.wikipedia.org/wiki/Tr%C6%B0%C6%A1ng_Th%E1%BB%8B_Mai
%  note confidence medium
%  note in the post on 2011-12-08; succeeded by Trương Thị Mai; the start is general knowledge

%official @ho-chi-minh Hồ Chí Minh
%  note in the titles of Chỉ thị 03-CT/TW, 05-CT/TW and others the name is part of the title
%  born 1890
%  died 1969
%  role 1946..1969 &nha-nuoc Chủ tịch nước
%  source http://dangcongsan.vn/tu-lieu-van-kien/lanh-dao-dang-nha-nuoc/chu-tich-nuoc.html
%  role 1951-02..1969 &dang-cong-san-viet-nam Chủ tịch Đảng
%  source http://www.cpv.org.vn/tu-lieu-van-kien/lanh-dao-dang-nha-nuoc/tong-bi-thu.html

%official @ho-duc-phoc Hồ Đức Phớc
%  born 1963-11-01
%  role 2024-08-26.. &chinh-phu Phó Thủ tướng
%  source https://danchuphapluat.vn/quoc-hoi-phe-chuan-bo-nhiem-03-pho-thu-tuong-chinh-phu-bo-truong-bo-tai-nguyen-va-moi-truong-bo-truong-bo-tu-phap-bau-chanh-an-tand-toi-cao-vien-truong-vksnd-toi-cao-5903.html
%  role 2021-04-08..2024-11 &bo-tai-chinh Bộ trưởng Bộ Tài chính
%  source general knowledge
%  note confidence medium
%  role 2016-04..2021-04 &kiem-toan-nha-nuoc Tổng Kiểm toán Nhà nước
%  note confidence medium

%official @ho-duc-viet Hồ Đức Việt
%  born 1947-08-13
%  died 2013-05-31
%  role 2006..2011-02 &ban-to-chuc-trung-uong Trưởng Ban Tổ chức Trung ương
%  source https://tintuconline.com.vn/ong-to-huy-rua-lam-truong-ban-to-chuc-trung-uong-70989.html
%  note confidence medium
%  note succeeded by Tô Huy Rứa; the start is general knowledge
%  role 2006-04-25..2011-01 &bo-chinh-tri Ủy viên Bộ Chính trị
%  source https://wikivisually.com/wiki/10th_Politburo_of_the_Communist_Party_of_Vietnam
%  note this Politburo ended with the 11th Congress, January 2011

%official @ho-xuan-son Hồ Xuân Sơn
%  role ?..? &bo-ngoai-giao Thứ trưởng Bộ Ngoại giao
%  source https://voh.com.vn/chinh-tri-xa-hoi/bo-nhiem-vien-truong-vien-bien-dong-lam-thu-truong-bo-ngoai-giao-194180.html
%  note in the post when Đặng Đình Quý became a deputy minister

%official @hoang-binh-quan Hoàng Bình Quân
%  role ?..2021-03-19 &ban-doi-ngoai-trung-uong Trưởng Ban Đối ngoại Trung ương
%  source https://khoahocdoisong.vn/thu-truong-bo-ngoai-giao-giu-chuc-truong-ban-doi-ngoai-trung-uong-post149601.html (end: succeeded by Lê Hoài Trung)
%  source https://tapchicongsan.org.vn/sinh-hoat-tu-tuong/-/2018/26618/doi-ngoai-dang-gop-phan-quan-trong-thuc-hien-thang-loi-duong-loi-doi-ngoai-cua-dai-hoi-xi.aspx (in the post on 2014-04-02)
%  note confidence medium
%  role ?..? &bch-trung-uong Ủy viên Trung ương Đảng
%  note confidence medium
%  note in the post in 2014, 2015 and 2021

%official @hoang-trung-hai Hoàng Trung Hải
%  born 1959-09-27
%  role 2007-08-02..2016-04 &chinh-phu Phó Thủ tướng
%  source https://danviet.vn/du-kien-so-luong-pho-thu-tuong-khoa-moi-so-voi-cac-nhiem-ky-chinh-phu-gan-day-co-gi-khac-20210718161614742.htm
%  note confidence medium
%  note the days are general knowledge
%  role 2016-02-05..2020-02-07 &thanh-uy-ha-noi Bí thư Thành ủy Hà Nội
%  source https://kienthuc.net.vn/doc-30s/phan-cong-uy-vien-bo-chinh-tri-ban-bi-thu-khoa-xii-632753.html
%  source https://wikiwand.com/vi/articles/V%C6%B0%C6%A1ng_%C4%90%C3%ACnh_Hu%E1%BB%87 (end: successor appointed)
%  role 2016-01-27..2021-01-31 &bo-chinh-tri Ủy viên Bộ Chính trị
%  source https://vi.wikipedia.org/wiki/B%E1%BB%99_Ch%C3%ADnh_tr%E1%BB%8B_%C4%90%E1%BA%A3ng_C%E1%BB%99ng_s%E1%BA%A3n_Vi%E1%BB%87t_Nam
%  source https://bantinmang.com/chu-tich-quoc-hoi-thuong-truc-ban-bi-thu-va-6-uy-vien-bo-chinh-tri-khong-tai-cu-trung-uong-khoa-xiii/ (end)
%  note ended with the 13th Congress, without re-election

%official @huynh-dam Huỳnh Đảm
%  born 1948
%  role 2008-01..2013-09 &mttq-viet-nam Chủ tịch Ủy ban Trung ương MTTQ Việt Nam
%  source general knowledge
%  note confidence medium

%official @le-cong-phung Lê Công Phụng
%  role ?..? &bo-ngoai-giao Thứ trưởng Thường trực Bộ Ngoại giao
%  source general knowledge
%  note confidence medium
%  role ?..2011 &bo-ngoai-giao Đại sứ Việt Nam tại Hoa Kỳ
%  note confidence medium

%official @le-duan Lê Duẩn
%  born 1907-04-07
%  died 1986-07-10
%  role 1960-09-10..1976-12-20 &dang-cong-san-viet-nam Bí thư thứ nhất Ban Chấp hành Trung ương Đảng
%  source https://sites.google.com/site/memory2212/home442222
%  note confidence medium
%  note the source has one term, 1960-09-10 to 1986-07-10; that the title changed in 1976 is general knowledge
%  role 1976-12-20..1986-07-10 &dang-cong-san-viet-nam Tổng Bí thư
%  note confidence medium
%  note the source has one term, 1960-09-10 to 1986-07-10; that the title changed in 1976 is general knowledge

%official @le-duc-anh Lê Đức Anh
%  born 1920-12-01
%  died 2019-04-22
%  role 1992-09-23..1997-09-24 &nha-nuoc Chủ tịch nước
%  source general knowledge
%  note confidence medium
%  role 1987-02..1991 &bo-quoc-phong Bộ trưởng Bộ Quốc phòng
%  source https://vdocuments.net/gdqpbo-truong-bo-quoc-phong-vn-qua-cac-thoi-ki.html

%official @le-duc-tho Lê Đức Thọ
%  alias Phan Đình Khải
%  born 1911
%  died 1990
%  role 1957-03..1973 &ban-to-chuc-trung-uong Trưởng Ban Tổ chức Trung ương
%  source https://defzone.net/wiki/Tr%C6%B0%E1%BB%9Fng_ban_T%E1%BB%95_ch%E1%BB%A9c_Trung_%C6%B0%C6%A1ng_%C4%90%E1%BA%A3ng_C%E1%BB%99ng_s%E1%BA%A3n_Vi%E1%BB%87t_Nam
%  note held again later, until 1982

%official @le-hoai-trung Lê Hoài Trung
%  born 1961
%  role 2010-12..2021-03-19 &bo-ngoai-giao Thứ trưởng Bộ Ngoại giao
%  source https://www.baogiaothong.vn/thu-truong-bo-ngoai-giao-le-hoai-trung-lam-truong-ban-doi-ngoai-trung-uong-d499667.html
%  note appointed again in 2014-10, after the post at the United Nations
%  role 2011-07..2014-10 &bo-ngoai-giao Đại sứ, Trưởng Phái đoàn thường trực tại Liên hợp quốc
%  source https://tracuuquyhoach.com/tin-tuc/ong-le-hoai-trung-lam-bo-truong-bo-ngoai-giao-53581214
%  role ?..? &dang-uy-ngoai-nuoc Bí thư Đảng ủy Ngoài nước
%  source in the post on 2016-08-19 (press report)
%  source https://www.vietnamplus.vn/doi-moi-manh-me-sau-sac-va-dong-bo-cong-tac-dang-ngoai-nuoc/518166.vnp (in the post on 2018-08-09)
%  note confidence medium
%  note the body was merged into another by a decision of 2019-11-26
%  role 2016-01..? &bch-trung-uong Ủy viên Trung ương Đảng
%  source https://www.baogiaothong.vn/thu-truong-bo-ngoai-giao-le-hoai-trung-lam-truong-ban-doi-ngoai-trung-uong-d499667.html
%  role 2021-03-19..2025-02 &ban-doi-ngoai-trung-uong Trưởng Ban Đối ngoại Trung ương
%  source https://amp.vtcnews.vn/ong-le-hoai-trung-lam-bo-truong-bo-ngoai-giao-ar973135.html
%  role 2025-02..2025-08-29 &van-phong-trung-uong Chánh Văn phòng Trung ương Đảng
%  role 2025-08-30..2025-10-25 &bo-ngoai-giao quyền Bộ trưởng Bộ Ngoại giao
%  role 2025-10-25..? &bo-ngoai-giao Bộ trưởng Bộ Ngoại giao

%official @le-hong-anh Lê Hồng Anh
%  born 1949-11-12
%  role 2001..2016 &bo-chinh-tri Ủy viên Bộ Chính trị
%  source https://de.m.wikipedia.org./wiki/L%C3%AA_H%E1%BB%93ng_Anh
%  role 2002..2011 &bo-cong-an Bộ trưởng Bộ Công an
%  role 2011..2016 &ban-bi-thu Thường trực Ban Bí thư
%  source http://www.baomoi.com/Chuc-mung-cac-dong-chi-lanh-dao-Bo-Cong-an-dam-duong-trong-trach-moi/c/6760710.epi (start, mid-2011)
%  source general knowledge (end)
%  note confidence medium
%  note in the post on 2013-12-23 and on 2015-01-28 (press reports)

%official @le-hong-phong Lê Hồng Phong
%  alias Lê Huy Doãn
%  born 1902
%  died 1942-09-06
%  role 1935-03..1936 &dang-cong-san-viet-nam Tổng Bí thư
%  source http://thcsso1namly.edu.vn/THCS-SO1-NAMLY/PortalDetail/0/Tong_bi_thu_Iang/569/1182
%  note sources differ: start 1931-10 or 1935-03, end 1936-07 or 1936-10

%official @le-kha-phieu Lê Khả Phiêu
%  born 1931-12-27
%  died 2020-08-07
%  role 1997-12..2001-04-22 &dang-cong-san-viet-nam Tổng Bí thư
%  source https://sites.google.com/site/memory2212/home442222

%official @le-minh-hung Lê Minh Hưng
%  born 1970-12-11
%  role 2024-05-16.. &ban-to-chuc-trung-uong Trưởng Ban Tổ chức Trung ương
%  source https://defzone.net/wiki/Tr%C6%B0%E1%BB%9Fng_ban_T%E1%BB%95_ch%E1%BB%A9c_Trung_%C6%B0%C6%A1ng_%C4%90%E1%BA%A3ng_C%E1%BB%99ng_s%E1%BA%A3n_Vi%E1%BB%87t_Nam
%  role 2020-10..2024-06 &van-phong-trung-uong Chánh Văn phòng Trung ương Đảng
%  source general knowledge
%  note confidence medium
%  role 2016-04-09..2020-11 &ngan-hang-nha-nuoc Thống đốc Ngân hàng Nhà nước Việt Nam
%  source https://m.docnhanh.vn/video/tan-pho-thu-tuong-bo-truong-rang-ro-ngay-nham-chuc-tintuc354150
%  note confidence medium
%  note the source gives the start; the end is general knowledge
%  role 2024-05-16.. &bo-chinh-tri Ủy viên Bộ Chính trị
%  source http://m.mattran.org.vn/tin-tuc/ban-chap-hanh-trung-uong-dang-bau-bo-sung-4-uy-vien-bo-chinh-tri-khoa-xiii-55383.html

%official @le-minh-khai Lê Minh Khái
%  born 1964-12-10
%  role 2021-04-08..2024-08 &chinh-phu Phó Thủ tướng
%  source https://phapluatplus.baophapluat.vn/ong-le-minh-khai-va-ong-le-van-thanh-duoc-bau-giu-chuc-pho-thu-tuong-chinh-phu-157882.html
%  note confidence medium
%  note the source gives the start; the end is general knowledge
%  role 2017-10..2021-04 &thanh-tra-chinh-phu Tổng Thanh tra Chính phủ
%  source general knowledge
%  note confidence medium
%  role 2021-01-31..2024-08-03 &ban-bi-thu Bí thư Trung ương Đảng
%  note confidence medium

%official @le-thanh-hai Lê Thanh Hải
%  born 1950-02-20
%  role 2006-06-28..2016-02 &thanh-uy-tphcm Bí thư Thành ủy TP.HCM
%  source https://dantri.com.vn/xa-hoi/ong-le-thanh-hai-giu-chuc-bi-thu-thanh-uy-tphcm-1152039260.htm
%  source https://kienthuc.net.vn/doc-30s/phan-cong-uy-vien-bo-chinh-tri-ban-bi-thu-khoa-xii-632753.html (end: successor)
%  role 2006-04-25..2016-01 &bo-chinh-tri Ủy viên Bộ Chính trị
%  source https://wikivisually.com/wiki/10th_Politburo_of_the_Communist_Party_of_Vietnam
%  source http://www.baomoi.com/danh-sach-14-uy-vien-bo-chinh-tri/c/5577406.epi (re-elected on 2011-01-19)
%  note confidence medium
%  note the end is general knowledge (12th Congress)

%official @le-thanh-long Lê Thành Long
%  born 1963-09-23
%  role 2024-06-06.. &chinh-phu Phó Thủ tướng
%  source https://vneconomy.vn/new-na-vice-chair-elected-and-new-deputy-pm-minister-of-public-security-approved.htm
%  role 2016-04-09..2024-08-26 &bo-tu-phap Bộ trưởng Bộ Tư pháp
%  source https://docnhanh.vn/xa-hoi/chinh-phu-co-3-pho-thu-tuong-18-bo-truong-moi-print354142
%  note confidence medium
%  note the source gives the start; the end is general knowledge

%official @le-thi-thu-hang Lê Thị Thu Hằng
%  role ?.. &bo-ngoai-giao Thứ trưởng Bộ Ngoại giao, Chủ nhiệm Ủy ban Nhà nước về người Việt Nam ở nước ngoài
%  source https://amp.vtcnews.vn/ong-le-hoai-trung-lam-bo-truong-bo-ngoai-giao-ar973135.html
%  note in the post in 2025
%  role 2017..2023 &bo-ngoai-giao Người phát ngôn Bộ Ngoại giao
%  source general knowledge
%  note confidence medium

%official @le-van-thanh Lê Văn Thành
%  born 1962-10-20
%  died 2023-08-22
%  role 2021-04-08..2023-08-22 &chinh-phu Phó Thủ tướng
%  source https://phapluatplus.baophapluat.vn/ong-le-minh-khai-va-ong-le-van-thanh-duoc-bau-giu-chuc-pho-thu-tuong-chinh-phu-157882.html
%  note confidence medium
%  note the source gives the start; the end is general knowledge (death)
%  role 2014..2021 &thanh-uy-hai-phong Bí thư Thành ủy Hải Phòng
%  source general knowledge
%  note confidence medium

%official @le-vinh-tan Lê Vĩnh Tân
%  born 1959
%  role 2016-04-09..2021-04 &bo-noi-vu Bộ trưởng Bộ Nội vụ
%  source https://docnhanh.vn/xa-hoi/chinh-phu-co-3-pho-thu-tuong-18-bo-truong-moi-print354142
%  note confidence medium
%  note the source gives the start; the end is general knowledge

%official @luong-cuong Lương Cường
%  born 1957-08-15
%  role 2024-10-21.. &nha-nuoc Chủ tịch nước
%  source https://en.wikipedia.org/wiki/List_of_presidents_of_Socialist_Vietnam
%  role 2024-05-16..2024-10 &ban-bi-thu Thường trực Ban Bí thư
%  source https://vi.m.wikipedia.org/wiki/Th%C6%B0%E1%BB%9Dng_tr%E1%BB%B1c_Ban_B%C3%AD_th%C6%B0
%  note confidence medium
%  note one end of the term is general knowledge
%  role 2016..2024-05-16 &tong-cuc-chinh-tri Chủ nhiệm Tổng cục Chính trị
%  source https://thactrang.com/tin-tuc/dai-tuong-luong-cuong-lam-thuong-truc-ban-bi-thu-124252.html
%  note ended with the move to Ban Bí thư
%  role 2021-01-31.. &bo-chinh-tri Ủy viên Bộ Chính trị
%  source https://znews.vn/10-nguoi-lan-dau-tham-gia-bo-chinh-tri-post1179213.html

%official @luong-tam-quang Lương Tam Quang
%  born 1965-10-17
%  role 2024-06-06.. &bo-cong-an Bộ trưởng Bộ Công an
%  source https://en.wikipedia.org/wiki/Minister_of_Public_Security_(Vietnam)
%  role 2024-08-16.. &bo-chinh-tri Ủy viên Bộ Chính trị
%  source general knowledge
%  note confidence medium
%  role 2019..2024-06-06 &bo-cong-an Thứ trưởng Bộ Công an
%  source https://vneconomy.vn/new-na-vice-chair-elected-and-new-deputy-pm-minister-of-public-security-approved.htm

%official @mai-van-chinh Mai Văn Chính
%  born 1961
%  role 2021..2024-08-16 &ban-to-chuc-trung-uong Phó Trưởng Ban Thường trực Ban Tổ chức Trung ương
%  source https://thongtin.vietnam.vn/fr/cong-bo-quyet-dinh-cua-bo-chinh-tri-phan-cong-truong-ban-kinh-te-trung-uong-va-truong-ban-dan-van-trung-uong
%  note confidence medium
%  note deputy of Trương Thị Mai; the start is general knowledge
%  role 2024-08-16..2025-02 &ban-dan-van-trung-uong Trưởng Ban Dân vận Trung ương
%  note announced on 2024-08-21; ended when the Commission was merged (2025-02-03)
%  role 2025-02..? &chinh-phu Phó Thủ tướng
%  source https://znews.vn/quoc-hoi-chot-bo-sung-them-pho-thu-tuong-nhiem-ky-2021-2026-post1595776.html
%  note confidence medium
%  note in the post on 2025-10-24; the start is general knowledge

%official @ngo-van-du Ngô Văn Dụ
%  born 1947-12-21
%  role 2011-01-19..2016-01 &uy-ban-kiem-tra-trung-uong Chủ nhiệm Ủy ban Kiểm tra Trung ương
%  source https://wiki-gateway.eudic.net/wikipedia_en/Chairman_of_the_Central_Inspection_Commission_of_the_Communist_Party_of_Vietnam.html
%  note confidence medium
%  note the end is general knowledge
%  role 2001..2011 &van-phong-trung-uong Chánh Văn phòng Trung ương Đảng
%  source http://www.baomoi.com/danh-sach-14-uy-vien-bo-chinh-tri/c/5577406.epi
%  note confidence medium
%  note in the post on 2011-01-19; one end of the term is general knowledge
%  role 2011-01-19..2016-01 &bo-chinh-tri Ủy viên Bộ Chính trị
%  note confidence medium
%  note one end of the term is general knowledge

%official @ngo-xuan-lich Ngô Xuân Lịch
%  born 1954-04-20
%  role 2016-04-09..2021-04 &bo-quoc-phong Bộ trưởng Bộ Quốc phòng
%  source https://docnhanh.vn/xa-hoi/chinh-phu-co-3-pho-thu-tuong-18-bo-truong-moi-print354142
%  note confidence medium
%  note the source gives the start; the end is general knowledge
%  role 2011-03..2016 &tong-cuc-chinh-tri Chủ nhiệm Tổng cục Chính trị
%  source https://canhco.net/chan-dung-13-nguoi-dung-dau-bo-quoc-phong-viet-nam-p116008.html
%  note confidence medium
%  note the source gives the start; the end is general knowledge
%  role 2016-01-27..2021-01-31 &bo-chinh-tri Ủy viên Bộ Chính trị
%  source https://vi.wikipedia.org/wiki/B%E1%BB%99_Ch%C3%ADnh_tr%E1%BB%8B_%C4%90%E1%BA%A3ng_C%E1%BB%99ng_s%E1%BA%A3n_Vi%E1%BB%87t_Nam
%  source https://bantinmang.com/chu-tich-quoc-hoi-thuong-truc-ban-bi-thu-va-6-uy-vien-bo-chinh-tri-khong-tai-cu-trung-uong-khoa-xiii/ (end)
%  note ended with the 13th Congress, without re-election

%official @nguyen-anh-byline Nguyễn Anh
%  note a journalist, known from a byline

%official @nguyen-ba-thanh Nguyễn Bá Thanh
%  born 1953
%  died 2015-02-13
%  role 2012-12-28..2015-02-13 &ban-noi-chinh-trung-uong Trưởng Ban Nội chính Trung ương
%  source https://data.vdsc.com.vn/2013/01/phan-cong-hai-truong-ban-quan-trong-cua-dang-1351-253297.htm
%  note confidence medium
%  note the source gives the start; the end is general knowledge (death)
%  role 2003..2013 &thanh-uy-da-nang Bí thư Thành ủy Đà Nẵng
%  source general knowledge
%  note confidence medium

%official @nguyen-co-thach Nguyễn Cơ Thạch
%  alias Phạm Văn Cương
%  born 1921-05-15
%  died 1998-04-10
%  role 1980-02-07..1991-08 &bo-ngoai-giao Bộ trưởng Bộ Ngoại giao
%  source https://earthspot.org/info/en/?search=Nguy%E1%BB%85n_C%C6%A1_Th%E1%BA%A1ch
%  role 1987-02-16..1991-08-08 &chinh-phu Phó Chủ tịch Hội đồng Bộ trưởng

%official @nguyen-duy-ngoc Nguyễn Duy Ngọc
%  born 1964
%  role 2024-06..2025-01 &van-phong-trung-uong Chánh Văn phòng Trung ương Đảng
%  source https://dantri.com.vn/xa-hoi/hai-nhan-su-duoc-bau-bo-sung-vao-bo-chinh-tri-va-ban-bi-thu-20250122111556170.htm
%  role 2025-01-23..2025-11 &uy-ban-kiem-tra-trung-uong Chủ nhiệm Ủy ban Kiểm tra Trung ương
%  source https://dantri.com.vn/xa-hoi/hai-nhan-su-duoc-bau-bo-sung-vao-bo-chinh-tri-va-ban-bi-thu-20250122111556170.htm
%  source https://viettimes.vn/ong-tran-sy-thanh-tai-dac-cu-chu-nhiem-uy-ban-kiem-tra-trung-uong-post194043.html (end: successor elected on 2025-11-05)
%  role 2025-01-23..? &bo-chinh-tri Ủy viên Bộ Chính trị
%  source https://dantri.com.vn/xa-hoi/hai-nhan-su-duoc-bau-bo-sung-vao-bo-chinh-tri-va-ban-bi-thu-20250122111556170.htm

%official @nguyen-duy-trinh Nguyễn Duy Trinh
%  born 1910
%  died 1985
%  role 1965-04..1980-02-07 &bo-ngoai-giao Bộ trưởng Bộ Ngoại giao
%  source https://earthspot.org/info/en/?search=Nguy%E1%BB%85n_C%C6%A1_Th%E1%BA%A1ch
%  note confidence medium
%  note the source gives the end (successor); the start is general knowledge
%  role 1976-12-20..1982-03-31 &ban-bi-thu Thường trực Ban Bí thư
%  source https://vi.m.wikipedia.org/wiki/Th%C6%B0%E1%BB%9Dng_tr%E1%BB%B1c_Ban_B%C3%AD_th%C6%B0

%official @nguyen-dy-nien Nguyễn Dy Niên
%  born 1935-12-09
%  role 2000-01-28..2006-06-28 &bo-ngoai-giao Bộ trưởng Bộ Ngoại giao
%  source https://vi.wikipedia.org/wiki/Ch%C3%ADnh_ph%E1%BB%A7_Vi%E1%BB%87t_Nam_2002%E2%80%932007
%  note confidence medium
%  note the source has the minister in the cabinet of 2002-2006; the days are general knowledge

%official @nguyen-hai-ninh Nguyễn Hải Ninh
%  born 1976
%  role 2024-08-26.. &bo-tu-phap Bộ trưởng Bộ Tư pháp
%  source https://plo.vn/kien-toan-nhieu-chuc-danh-quan-trong-cua-bo-may-nha-nuoc-post807066.html
%  role 2021..2024-08 &tinh-uy-khanh-hoa Bí thư Tỉnh ủy Khánh Hòa
%  source general knowledge
%  note confidence medium

%official @nguyen-hoa-binh Nguyễn Hòa Bình
%  born 1958-05-24
%  role 2024-08-26.. &chinh-phu Phó Thủ tướng Thường trực
%  source https://baodautu.vn/chanh-an-va-hai-bo-truong-duoc-quoc-hoi-phe-chuan-bo-nhiem-giu-chuc-pho-thu-tuong-d223294.html
%  role 2016-04-08..2024-08-26 &toa-an-nhan-dan-toi-cao Chánh án Tòa án nhân dân tối cao
%  source https://vovworld.vn/ja-JP/週間の国内ニュース/今週の主な国内ニュース-426246.vov
%  source https://baodautu.vn/chanh-an-va-hai-bo-truong-duoc-quoc-hoi-phe-chuan-bo-nhiem-giu-chuc-pho-thu-tuong-d223294.html (end)
%  role 2011-07..2016-04 &vien-kiem-sat-nhan-dan-toi-cao Viện trưởng Viện Kiểm sát nhân dân tối cao
%  source general knowledge
%  note confidence medium
%  role 2021-01-31.. &bo-chinh-tri Ủy viên Bộ Chính trị
%  source https://znews.vn/10-nguoi-lan-dau-tham-gia-bo-chinh-tri-post1179213.html

%official @nguyen-hong-dien Nguyễn Hồng Diên
%  born 1965-03-16
%  role 2021-04..? &bo-cong-thuong Bộ trưởng Bộ Công Thương
%  source https://vnexpress.net/bo-truong-cong-thuong-giu-chuc-pho-bi-thu-dang-uy-quoc-hoi-4996528.html
%  note went to Đảng ủy Quốc hội on 2025-12-21; when the post of minister formally ended is not known
%  role 2020-05..2021-04 &ban-tuyen-giao-trung-uong Phó Trưởng Ban Tuyên giáo Trung ương
%  source https://vtcnews.vn/bo-truong-cong-thuong-nguyen-hong-dien-giu-chuc-pho-bi-thu-chuyen-trach-dang-uy-quoc-hoi-ar993411.html
%  role 2025-12-21..? &dang-uy-quoc-hoi Phó Bí thư chuyên trách Đảng ủy Quốc hội
%  source https://vnexpress.net/bo-truong-cong-thuong-giu-chuc-pho-bi-thu-dang-uy-quoc-hoi-4996528.html

%official @nguyen-khoa-diem Nguyễn Khoa Điềm
%  alias Nguyễn Hải Đường
%  born 1943
%  role 2001..2006 &ban-tu-tuong-van-hoa-trung-uong Trưởng Ban Tư tưởng - Văn hóa Trung ương
%  source https://canhco.net/chan-dung-cac-truong-ban-tuyen-giao-trung-uong-5-nhiem-ky-gan-day-p478341.html
%  role 1996..2001 &bo-van-hoa-thong-tin Bộ trưởng Bộ Văn hóa - Thông tin
%  source general knowledge
%  note confidence medium

%official @nguyen-manh-cam Nguyễn Mạnh Cầm
%  born 1929
%  role 1991-08..2000-01-28 &bo-ngoai-giao Bộ trưởng Bộ Ngoại giao
%  source general knowledge
%  note confidence medium
%  role 1997-09-29..2002-08 &chinh-phu Phó Thủ tướng
%  note confidence medium

%official @nguyen-manh-cuong Nguyễn Mạnh Cường
%  role ?..2025-02 &ban-doi-ngoai-trung-uong Phó Trưởng Ban Thường trực Ban Đối ngoại Trung ương
%  source https://dantri.com.vn/xa-hoi/thu-tuong-bo-nhiem-3-thu-truong-bo-ngoai-giao-20250228215706609.htm
%  role 2025-02..? &bo-ngoai-giao Thứ trưởng Bộ Ngoại giao
%  note the decision was handed over on 2025-02-28

%official @nguyen-minh-triet Nguyễn Minh Triết
%  born 1942-10-08
%  role 2006-06-27..2011-07-25 &nha-nuoc Chủ tịch nước
%  source general knowledge
%  note confidence medium
%  role 2000..2006-06 &thanh-uy-tphcm Bí thư Thành ủy TP.HCM
%  note confidence medium
%  role 1997-12..2011-01 &bo-chinh-tri Ủy viên Bộ Chính trị
%  source https://wikivisually.com/wiki/10th_Politburo_of_the_Communist_Party_of_Vietnam
%  note confidence medium
%  note the source has the 10th Politburo; the start is general knowledge

%official @nguyen-minh-vu Nguyễn Minh Vũ
%  role ?.. &bo-ngoai-giao Thứ trưởng Thường trực Bộ Ngoại giao
%  source https://dantri.com.vn/xa-hoi/thu-tuong-giao-quyen-bo-truong-ngoai-giao-cho-ong-le-hoai-trung-20250828124921265.htm
%  note confidence medium
%  note in the post on 2025-08-30; that it was held at the end of 2024 is general knowledge

%official @nguyen-phu-trong Nguyễn Phú Trọng
%  born 1944-04-14
%  died 2024-07-19
%  role 2011-01-19..2024-07-19 &dang-cong-san-viet-nam Tổng Bí thư
%  source https://profilpelajar.com/vi/Nguy%E1%BB%85n_Ph%C3%BA_Tr%E1%BB%8Dng (copy of vi.wikipedia)
%  role 2018-10-23..2021-04-05 &nha-nuoc Chủ tịch nước
%  role 2006-06-26..2011-07-23 &quoc-hoi Chủ tịch Quốc hội
%  role 2000-01-06..2006-06-26 &thanh-uy-ha-noi Bí thư Thành ủy Hà Nội

%official @nguyen-quoc-cuong Nguyễn Quốc Cường
%  role 2011..2014 &bo-ngoai-giao Đại sứ Việt Nam tại Hoa Kỳ
%  source https://freevietnews.com/tintuc/print.php?id=1297943922&archive=1300741780
%  note confidence medium
%  note named in February 2011; the end is general knowledge
%  role ?..2011 &bo-ngoai-giao Thứ trưởng Bộ Ngoại giao
%  note until named ambassador in February 2011

%official @nguyen-sinh-hung Nguyễn Sinh Hùng
%  born 1946-01-18
%  role 2011-07-23..2016-03-31 &quoc-hoi Chủ tịch Quốc hội
%  source https://en.wikipedia.org/wiki/Nguy%E1%BB%85n_Sinh_H%C3%B9ng
%  role 2006-06-28..2011-07-25 &chinh-phu Phó Thủ tướng
%  note as Phó Thủ tướng Thường trực
%  role 1996-11..2006-06-28 &bo-tai-chinh Bộ trưởng Bộ Tài chính
%  role 2006-04-25..2016-01 &bo-chinh-tri Ủy viên Bộ Chính trị

%official @nguyen-tan-dung Nguyễn Tấn Dũng
%  born 1949-11-17
%  role 2006-06-27..2016-04-06 &chinh-phu Thủ tướng
%  source http://the-uncensored-wiki.com:20072/p/r/i/Prime_Minister_of_Vietnam_0ec2.html
%  note confidence medium
%  note the source gives the start; the end is general knowledge
%  role 1997-09-29..2006-06-27 &chinh-phu Phó Thủ tướng
%  source https://danviet.vn/du-kien-so-luong-pho-thu-tuong-khoa-moi-so-voi-cac-nhiem-ky-chinh-phu-gan-day-co-gi-khac-20210718161614742.htm
%  note confidence medium
%  note the start is general knowledge
%  role 1996-07-01..2016-01 &bo-chinh-tri Ủy viên Bộ Chính trị
%  source http://www.baomoi.com/danh-sach-14-uy-vien-bo-chinh-tri/c/5577406.epi
%  note confidence medium
%  note re-elected in 2011; the start is general knowledge

%official @nguyen-thai-binh Nguyễn Thái Bình
%  born 1954
%  role 2011-08-03..2016-04 &bo-noi-vu Bộ trưởng Bộ Nội vụ
%  source https://baoninhthuan.com.vn/news/14501p1c24/thu-tuong-trinh-quoc-hoi-phe-chuan-cac-thanh-vien-chinh-phu.htm
%  note confidence medium
%  note nominated on 2011-08-02, approved the next day; the end is general knowledge

%official @nguyen-thanh-son Nguyễn Thanh Sơn
%  role 2008..2014 &bo-ngoai-giao Thứ trưởng Bộ Ngoại giao, Chủ nhiệm Ủy ban Nhà nước về người Việt Nam ở nước ngoài
%  source https://giaoducthoidai.vn/bo-nhiem-2-thu-truong-ngoai-giao-moi-post253783.html
%  note confidence medium
%  note left to be ambassador in Moscow, succeeded by Vũ Hồng Nam; the years are general knowledge

%official @nguyen-thi-binh Nguyễn Thị Bình
%  born 1927-05-26
%  role 1992..2002 &nha-nuoc Phó Chủ tịch nước
%  source https://vietnamnet.vn/tieu-su-cua-nu-pho-chu-tich-nuoc-tre-nhat-tu-truoc-toi-nay-725306.html
%  role 1969..1976 &chinh-phu-cach-mang-lam-thoi Bộ trưởng Ngoại giao Chính phủ Cách mạng lâm thời
%  source general knowledge
%  note confidence medium

%official @nguyen-thi-doan Nguyễn Thị Doan
%  born 1951-01-11
%  role 2007-07-25..2016-04-08 &nha-nuoc Phó Chủ tịch nước
%  source https://vietnamnet.vn/tieu-su-cua-nu-pho-chu-tich-nuoc-tre-nhat-tu-truoc-toi-nay-725306.html
%  note confidence medium
%  note the source gives the years; the days are general knowledge

%official @nguyen-thi-kim-ngan Nguyễn Thị Kim Ngân
%  born 1954-04-12
%  role 2016-03-31..2021-03-31 &quoc-hoi Chủ tịch Quốc hội
%  source https://vi.wikipedia.org/wiki/Ch%E1%BB%A7_t%E1%BB%8Bch_Qu%E1%BB%91c_h%E1%BB%99i_Vi%E1%BB%87t_Nam
%  source https://vi.m.wikipedia.org/wiki/Ch%E1%BB%A7_t%E1%BB%8Bch_Qu%E1%BB%91c_h%E1%BB%99i_Vi%E1%BB%87t_Nam (end: successor elected)
%  role 2011-07-23..2016-03-31 &quoc-hoi Phó Chủ tịch Quốc hội
%  source https://giaoduc.net.vn/914-phieu-bau-ong-nguyen-sinh-hung-lam-chu-tich-quoc-hoi-post8423.gd
%  source https://vi.wikipedia.org/wiki/Ch%E1%BB%A7_t%E1%BB%8Bch_Qu%E1%BB%91c_h%E1%BB%99i_Vi%E1%BB%87t_Nam (end: elected Chủ tịch Quốc hội)
%  role 2007-08-02..2011-08-03 &bo-ld-tb-xh Bộ trưởng Bộ Lao động - Thương binh và Xã hội
%  source general knowledge
%  note confidence medium
%  role 2013-05-11..2021-01-31 &bo-chinh-tri Ủy viên Bộ Chính trị
%  source http://www.vietfin.net/net-moi-trong-danh-sach-cac-thanh-vien-bo-chinh-tri-2013/
%  source https://bantinmang.com/chu-tich-quoc-hoi-thuong-truc-ban-bi-thu-va-6-uy-vien-bo-chinh-tri-khong-tai-cu-trung-uong-khoa-xiii/ (end)
%  note ended with the 13th Congress, without re-election

%official @nguyen-thien-nhan Nguyễn Thiện Nhân
%  born 1953-06-12
%  role 2007-08-02..2013-11 &chinh-phu Phó Thủ tướng
%  source https://danviet.vn/du-kien-so-luong-pho-thu-tuong-khoa-moi-so-voi-cac-nhiem-ky-chinh-phu-gan-day-co-gi-khac-20210718161614742.htm
%  note confidence medium
%  note one end of the term is general knowledge
%  role 2006-06-28..2010-06 &bo-giao-duc-va-dao-tao Bộ trưởng Bộ Giáo dục và Đào tạo
%  source general knowledge
%  note confidence medium
%  role 2013-09..2017-06 &mttq-viet-nam Chủ tịch Ủy ban Trung ương MTTQ Việt Nam
%  source https://thanhtra.com.vn/chinh-tri/doi-noi/Cac-ong-Tran-Thanh-Man-Tran-Cam-Tu-duoc-bau-vao-Ban-Bi-thu-133776.html
%  note confidence medium
%  note the start is general knowledge
%  role 2017-05-10..2020-10-17 &thanh-uy-tphcm Bí thư Thành ủy TP.HCM
%  source http://tamlongvang.laodong.com.vn/chinh-tri/ong-dinh-la-thang-chinh-thuc-nhan-nhiem-vu-moi-663673.bld
%  source https://vadi.vn/su-kien/qua-trinh-tro-thanh-bi-thu-thanh-uy-tphcm-cua-ong-nguyen-van-nen-1032114 (end: successor elected)
%  role 2013-05-11..2021-01-31 &bo-chinh-tri Ủy viên Bộ Chính trị
%  source http://www.vietfin.net/net-moi-trong-danh-sach-cac-thanh-vien-bo-chinh-tri-2013/
%  source https://bantinmang.com/chu-tich-quoc-hoi-thuong-truc-ban-bi-thu-va-6-uy-vien-bo-chinh-tri-khong-tai-cu-trung-uong-khoa-xiii/ (end)
%  note ended with the 13th Congress, without re-election

%official @nguyen-trong-nghia Nguyễn Trọng Nghĩa
%  born 1962-03-06
%  role 2021-02..2025-02-03 &ban-tuyen-giao-trung-uong Trưởng Ban Tuyên giáo Trung ương
%  source https://znews.vn/ong-nguyen-trong-nghia-lam-truong-ban-tuyen-giao-va-dan-van-trung-uong-post1527701.html
%  source https://canhco.net/chan-dung-cac-truong-ban-tuyen-giao-trung-uong-5-nhiem-ky-gan-day-p478341.html (start)
%  note ended when the Commission was merged
%  role 2024-05-16.. &bo-chinh-tri Ủy viên Bộ Chính trị
%  source http://m.mattran.org.vn/tin-tuc/ban-chap-hanh-trung-uong-dang-bau-bo-sung-4-uy-vien-bo-chinh-tri-khoa-xiii-55383.html
%  role 2021-01-31.. &ban-bi-thu Bí thư Trung ương Đảng
%  source general knowledge
%  note confidence medium

%official @nguyen-van-an Nguyễn Văn An
%  born 1937-10-01
%  role 2001-06-27..2006-06-26 &quoc-hoi Chủ tịch Quốc hội
%  source general knowledge
%  note confidence medium
%  role 1996..2001 &ban-to-chuc-trung-uong Trưởng Ban Tổ chức Trung ương
%  note confidence medium

%official @nguyen-van-binh Nguyễn Văn Bình
%  born 1961-03-04
%  role 2016-04..2021-02 &ban-kinh-te-trung-uong Trưởng Ban Kinh tế Trung ương
%  source general knowledge
%  note confidence medium
%  role 2011-08-03..2016-04 &ngan-hang-nha-nuoc Thống đốc Ngân hàng Nhà nước Việt Nam
%  note confidence medium
%  role 2016-01-27..2021-01-31 &bo-chinh-tri Ủy viên Bộ Chính trị
%  source https://vi.wikipedia.org/wiki/B%E1%BB%99_Ch%C3%ADnh_tr%E1%BB%8B_%C4%90%E1%BA%A3ng_C%E1%BB%99ng_s%E1%BA%A3n_Vi%E1%BB%87t_Nam
%  source https://bantinmang.com/chu-tich-quoc-hoi-thuong-truc-ban-bi-thu-va-6-uy-vien-bo-chinh-tri-khong-tai-cu-trung-uong-khoa-xiii/ (end)
%  note ended with the 13th Congress, without re-election

%official @nguyen-van-chi Nguyễn Văn Chi
%  born 1945
%  role 2002-01..2011-01-19 &uy-ban-kiem-tra-trung-uong Chủ nhiệm Ủy ban Kiểm tra Trung ương
%  source https://wiki-gateway.eudic.net/wikipedia_en/Chairman_of_the_Central_Inspection_Commission_of_the_Communist_Party_of_Vietnam.html
%  role 2006-04-25..2011-01 &bo-chinh-tri Ủy viên Bộ Chính trị
%  source https://wikivisually.com/wiki/10th_Politburo_of_the_Communist_Party_of_Vietnam
%  note this Politburo ended with the 11th Congress, January 2011

%official @nguyen-van-cu Nguyễn Văn Cừ
%  born 1912-07-09
%  died 1941-08-28
%  role 1938-03..1940-01 &dang-cong-san-viet-nam Tổng Bí thư
%  source http://thcsso1namly.edu.vn/THCS-SO1-NAMLY/PortalDetail/0/Tong_bi_thu_Iang/569/1182
%  note another source has 1938-03-30 to 1940-11-09

%official @nguyen-van-linh Nguyễn Văn Linh
%  alias Nguyễn Văn Cúc
%  alias Mười Cúc
%  born 1915-07-01
%  died 1998-04-27
%  role 1986-12-18..1991-06 &dang-cong-san-viet-nam Tổng Bí thư
%  source https://sites.google.com/site/memory2212/home442222
%  note ended on 1991-06-27 or 1991-06-28

%official @nguyen-van-nen Nguyễn Văn Nên
%  born 1957-07-14
%  role 2020-10-17..2025-08-25 &thanh-uy-tphcm Bí thư Thành ủy TP.HCM
%  source https://vadi.vn/su-kien/qua-trinh-tro-thanh-bi-thu-thanh-uy-tphcm-cua-ong-nguyen-van-nen-1032114
%  source https://thanhnien.vn/ong-tran-luu-quang-lam-bi-thu-thanh-uy-tphcm-185250624155057862.htm (end)
%  role 2016-02-05..2020-10-11 &van-phong-trung-uong Chánh Văn phòng Trung ương Đảng
%  source https://kienthuc.net.vn/doc-30s/phan-cong-uy-vien-bo-chinh-tri-ban-bi-thu-khoa-xii-632753.html
%  source https://vadi.vn/su-kien/qua-trinh-tro-thanh-bi-thu-thanh-uy-tphcm-cua-ong-nguyen-van-nen-1032114 (end)
%  role 2013..2016 &van-phong-chinh-phu Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ
%  source https://vadi.vn/su-kien/qua-trinh-tro-thanh-bi-thu-thanh-uy-tphcm-cua-ong-nguyen-van-nen-1032114
%  role 2016-01..2021-01-31 &ban-bi-thu Bí thư Trung ương Đảng
%  source https://kienthuc.net.vn/doc-30s/phan-cong-uy-vien-bo-chinh-tri-ban-bi-thu-khoa-xii-632753.html
%  note confidence medium
%  note one end of the term is general knowledge
%  role 2021-01-31.. &bo-chinh-tri Ủy viên Bộ Chính trị
%  source https://znews.vn/10-nguoi-lan-dau-tham-gia-bo-chinh-tri-post1179213.html

%official @nguyen-van-son Nguyễn Văn Son
%  role ?..? &ban-doi-ngoai-trung-uong Trưởng Ban Đối ngoại Trung ương
%  source general knowledge
%  note confidence medium
%  note held before Hoàng Bình Quân

%official @nguyen-xuan-phuc Nguyễn Xuân Phúc
%  born 1954-07-20
%  role 2016-04-07..2021-04-05 &chinh-phu Thủ tướng
%  source https://vi.wikipedia.org/wiki/Th%E1%BB%A7_t%C6%B0%E1%BB%9Bng_n%C6%B0%E1%BB%9Bc_C%E1%BB%99ng_h%C3%B2a_x%C3%A3_h%E1%BB%99i_ch%E1%BB%A7_ngh%C4%A9a_Vi%E1%BB%87t_Nam
%  note confidence medium
%  note the source gives the start; the end is general knowledge
%  role 2021-04-05..2023-01-18 &nha-nuoc Chủ tịch nước
%  source https://en.vietnamplus.vn/na-to-elect-state-vice-president-members-of-na-standing-committee/199630.vnp
%  source https://vov.vn/chinh-tri/ba-vo-thi-anh-xuan-giu-quyen-chu-tich-nuoc-post997265.vov (end)
%  role 2011-08-03..2016-04-07 &chinh-phu Phó Thủ tướng
%  source https://caosukythuat.net/chinh-phu-moi-nham-chuc-voi-27-thanh-vien-b486.php
%  note confidence medium
%  note the source gives the start; the end is general knowledge
%  role 2007-08-02..2011-08-03 &van-phong-chinh-phu Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ
%  note confidence medium
%  note the source gives the end; the start is general knowledge
%  role 2011-01-19..2023-01-17 &bo-chinh-tri Ủy viên Bộ Chính trị
%  source http://www.baomoi.com/danh-sach-14-uy-vien-bo-chinh-tri/c/5577406.epi
%  source https://diendandoanhnghiep.vn/ba-vo-thi-anh-xuan-giu-quyen-chu-tich-nuoc-10058759.html (end)

%official @nguyen-xuan-thang Nguyễn Xuân Thắng
%  born 1957-02-18
%  role 2016.. &hoc-vien-chinh-tri-quoc-gia-ho-chi-minh Giám đốc Học viện Chính trị quốc gia Hồ Chí Minh
%  source https://www.baomoi.com/ong-phan-dinh-trac-va-nguyen-xuan-thang-duoc-bau-vao-ban-bi-thu/c/23479397.epi
%  note confidence medium
%  note in the post on 2017-10-06; one end of the term is general knowledge
%  role 2017-10-06..2021-01-31 &ban-bi-thu Bí thư Trung ương Đảng
%  note confidence medium
%  note the end is general knowledge
%  role 2018-03-02.. &hoi-dong-ly-luan-trung-uong Chủ tịch Hội đồng Lý luận Trung ương
%  source https://m-kienthucnet.epicdn.me/xa-hoi/ong-tran-quoc-vuong-thay-ong-dinh-the-huynh-lam-thuong-truc-ban-bi-thu-1017895.html
%  role 2021-01-31.. &bo-chinh-tri Ủy viên Bộ Chính trị
%  source https://znews.vn/10-nguoi-lan-dau-tham-gia-bo-chinh-tri-post1179213.html

%official @nong-duc-manh Nông Đức Mạnh
%  born 1940-09-11
%  role 2001-04..2011-01 &dang-cong-san-viet-nam Tổng Bí thư
%  source http://thcsso1namly.edu.vn/THCS-SO1-NAMLY/PortalDetail/0/Tong_bi_thu_Iang/569/1182
%  note the congresses closed on 2001-04-22 and 2011-01-19
%  role 1992..2001 &quoc-hoi Chủ tịch Quốc hội
%  source https://vietnamnet.vn/nu-chu-tich-quoc-hoi-dau-tien-va-duy-nhat-den-nay-trong-lich-su-viet-nam-la-ai-2496153.html

%official @pham-binh-minh Phạm Bình Minh
%  born 1959-03-26
%  role 2011-08-03..2021-04-08 &bo-ngoai-giao Bộ trưởng Bộ Ngoại giao
%  source https://en.wikipedia.org/wiki/Ph%E1%BA%A1m_B%C3%ACnh_Minh
%  note another source has 2021-04-07 as the end
%  role 2013-11-13..2023-01-05 &chinh-phu Phó Thủ tướng
%  note Phó Thủ tướng Thường trực from 2021-09-06
%  role 2016-01-27..2022-12-30 &bo-chinh-tri Ủy viên Bộ Chính trị
%  role 2007-08-29..2011-08-02 &bo-ngoai-giao Thứ trưởng Bộ Ngoại giao

%official @pham-gia-khiem Phạm Gia Khiêm
%  born 1944-08-06
%  role 1997-09-29..2011-08-03 &chinh-phu Phó Thủ tướng
%  source https://danviet.vn/du-kien-so-luong-pho-thu-tuong-khoa-moi-so-voi-cac-nhiem-ky-chinh-phu-gan-day-co-gi-khac-20210718161614742.htm
%  note confidence medium
%  note the source has the cabinets of 2002-2007 and 2007-2011; the start is general knowledge
%  role 2006-06-28..2011-08-03 &bo-ngoai-giao Bộ trưởng Bộ Ngoại giao
%  source https://vneconomy.vn/nhat-tri-thay-doi-co-cau-chinh-phu.htm
%  note confidence medium
%  note in the post on 2007-07-31; the days of start and end are general knowledge
%  role 2006-04-25..2011-01 &bo-chinh-tri Ủy viên Bộ Chính trị
%  source https://wikivisually.com/wiki/10th_Politburo_of_the_Communist_Party_of_Vietnam
%  note this Politburo ended with the 11th Congress, January 2011

%official @pham-minh-chinh Phạm Minh Chính
%  born 1958-12-10
%  role 2016-02-05..2021-04-08 &ban-to-chuc-trung-uong Trưởng Ban Tổ chức Trung ương
%  source https://truyenhinhcapsongthu.net/top/pham-minh-chinh-wikipedia-tieng-viet/ZRvLtNHXI6zEaLk (copy of vi.wikipedia)
%  role 2021-04-05..? &chinh-phu Thủ tướng
%  note still in office in December 2025
%  role 2011-08..2015-04 &tinh-uy-quang-ninh Bí thư Tỉnh ủy Quảng Ninh
%  source https://baomoi.net.vn/ong-pham-minh-chinh-tiep-tuc-duoc-de-cu-thu-tuong-c39649933.epi
%  note confidence medium

%official @pham-quang-nghi Phạm Quang Nghị
%  born 1949-09-02
%  role 2006..2016-02 &thanh-uy-ha-noi Bí thư Thành ủy Hà Nội
%  source http://www.baomoi.com/danh-sach-14-uy-vien-bo-chinh-tri/c/5577406.epi
%  note confidence medium
%  note in the post on 2011-01-19; one end of the term is general knowledge
%  role 2001..2006-06 &bo-van-hoa-thong-tin Bộ trưởng Bộ Văn hóa - Thông tin
%  source https://dumps.wikimedia.your.org/other/static_html_dumps/November_2006/vi/wikipedia-vi-html.7z
%  note confidence medium
%  note the start is general knowledge
%  role 2006-04-25..2016-01 &bo-chinh-tri Ủy viên Bộ Chính trị
%  source https://wikivisually.com/wiki/10th_Politburo_of_the_Communist_Party_of_Vietnam
%  source http://www.baomoi.com/danh-sach-14-uy-vien-bo-chinh-tri/c/5577406.epi (re-elected on 2011-01-19)
%  note confidence medium
%  note the end is general knowledge (12th Congress)

%official @pham-quoc-cuong Phạm Quốc Cường
%  note not to be confused with Nguyễn Quốc Cường, a deputy foreign minister
%  role ?..? &dang-uy-ngoai-nuoc Phó Bí thư Đảng ủy Ngoài nước
%  source in the post on 2013-12-23 (press report)
%  note confidence low

%official @pham-the-duyet Phạm Thế Duyệt
%  born 1936
%  role 1999..2008-01 &mttq-viet-nam Chủ tịch Ủy ban Trung ương MTTQ Việt Nam
%  source general knowledge
%  note confidence medium
%  role 1996..1998 &ban-dan-van-trung-uong Trưởng Ban Dân vận Trung ương
%  source http://www.danvan.vn/Home/Chao-mung-93-nam-truyen-thong/14725/CAC-DONG-CHI-LANH-DAO-CHU-CHOT-CUA-DANG-VE-CONG-TAC-DAN-VAN-QUA-CAC-THOI-KY

%official @pham-thi-thanh-tra Phạm Thị Thanh Trà
%  born 1964-01-21
%  role 2021-04-08..2025-10 &bo-noi-vu Bộ trưởng Bộ Nội vụ
%  source https://phunumoi.net.vn/pham-thi-thanh-tra-nu-bo-truong-duy-nhat-trong-bo-may-chinh-phu-moi-duoc-kien-toan-d227685.html
%  source https://www.24h.com.vn/tin-tuc-trong-ngay/nhung-thay-doi-nhan-su-lanh-dao-bo-nganh-truoc-dai-hoi-14-c46a1728855.html (end)
%  role 2025-10..? &chinh-phu Phó Thủ tướng
%  source https://www.24h.com.vn/tin-tuc-trong-ngay/nhung-thay-doi-nhan-su-lanh-dao-bo-nganh-truoc-dai-hoi-14-c46a1728855.html

%official @pham-van-dong Phạm Văn Đồng
%  born 1906-03-01
%  died 2000-04-29
%  role 1955-09-20..1987-06-18 &chinh-phu Thủ tướng
%  source http://the-uncensored-wiki.com:20072/p/r/i/Prime_Minister_of_Vietnam_0ec2.html
%  note confidence medium
%  note the source has 1976-07-02 to 1987-06-18; the start in the North in 1955 is general knowledge; the title was Chủ tịch Hội đồng Bộ trưởng in 1981-1987
%  role 1954..1961 &bo-ngoai-giao Bộ trưởng Bộ Ngoại giao
%  source general knowledge
%  note confidence medium

%official @pham-van-tra Phạm Văn Trà
%  born 1935-08-19
%  role 1997-12..2006-06-28 &bo-quoc-phong Bộ trưởng Bộ Quốc phòng
%  source https://dumps.wikimedia.your.org/other/static_html_dumps/November_2006/vi/wikipedia-vi-html.7z

%official @phan-dien Phan Diễn
%  born 1937
%  role 2001..2006 &ban-bi-thu Thường trực Ban Bí thư
%  source https://nguoikesu.com/nhan-vat/truong-tan-sang
%  note confidence medium
%  note succeeded by Trương Tấn Sang in 2006; the start is general knowledge

%official @phan-dinh-trac Phan Đình Trạc
%  born 1958-08-25
%  role 2016-02.. &ban-noi-chinh-trung-uong Trưởng Ban Nội chính Trung ương
%  source https://www.baomoi.com/ong-phan-dinh-trac-va-nguyen-xuan-thang-duoc-bau-vao-ban-bi-thu/c/23479397.epi
%  role 2013-01..2016-02 &ban-noi-chinh-trung-uong Phó Trưởng Ban Nội chính Trung ương
%  role 2017-10-06.. &ban-bi-thu Bí thư Trung ương Đảng
%  role 2021-01-31.. &bo-chinh-tri Ủy viên Bộ Chính trị
%  source https://znews.vn/10-nguoi-lan-dau-tham-gia-bo-chinh-tri-post1179213.html

%official @phan-van-giang Phan Văn Giang
%  born 1960-10-14
%  role 2021-04.. &bo-quoc-phong Bộ trưởng Bộ Quốc phòng
%  source https://net24h.net/threads/ai-la-bo-truong-bo-quoc-phong.892/post-951
%  role 2016..2021 &bo-quoc-phong Tổng Tham mưu trưởng Quân đội nhân dân Việt Nam
%  source general knowledge
%  note confidence medium
%  role 2021-01-31.. &bo-chinh-tri Ủy viên Bộ Chính trị
%  source https://znews.vn/10-nguoi-lan-dau-tham-gia-bo-chinh-tri-post1179213.html

%official @phan-van-khai Phan Văn Khải
%  born 1933-12-25
%  died 2018-03-17
%  role 1997-09-25..2006-06-27 &chinh-phu Thủ tướng
%  source http://the-uncensored-wiki.com:20072/p/r/i/Prime_Minister_of_Vietnam_0ec2.html

%official @phung-quang-thanh Phùng Quang Thanh
%  born 1949-02-02
%  died 2021-09-11
%  role 2006-06-28..2016-04-08 &bo-quoc-phong Bộ trưởng Bộ Quốc phòng
%  source https://vdocuments.net/gdqpbo-truong-bo-quoc-phong-vn-qua-cac-thoi-ki.html
%  note confidence medium
%  note the source has 2006 as the start; the days are general knowledge
%  role 2001-05..2006-08-31 &bo-quoc-phong Tổng Tham mưu trưởng Quân đội nhân dân Việt Nam
%  source https://vi.m.wikipedia.org/wiki/Th%E1%BB%A9_tr%C6%B0%E1%BB%9Fng_B%E1%BB%99_Qu%E1%BB%91c_ph%C3%B2ng_Vi%E1%BB%87t_Nam
%  role 2006-04-25..2016-01 &bo-chinh-tri Ủy viên Bộ Chính trị
%  source https://wikivisually.com/wiki/10th_Politburo_of_the_Communist_Party_of_Vietnam
%  source http://www.baomoi.com/danh-sach-14-uy-vien-bo-chinh-tri/c/5577406.epi (re-elected on 2011-01-19)
%  note confidence medium
%  note the end is general knowledge (12th Congress)

%official @pv-ttxvn Phóng viên Thông tấn xã Việt Nam
%  note an interviewer of Thông tấn xã Việt Nam who is not named
%  alias Phóng viên TTXVN
%  alias PV TTXVN

%official @thanh-nam-byline Thành Nam
%  note a journalist, known from a byline

%official @to-huy-rua Tô Huy Rứa
%  born 1947-06-04
%  role 2011-02..2016-02 &ban-to-chuc-trung-uong Trưởng Ban Tổ chức Trung ương
%  source https://tintuconline.com.vn/ong-to-huy-rua-lam-truong-ban-to-chuc-trung-uong-70989.html
%  note confidence medium
%  note one end of the term is general knowledge
%  role 2007..2011 &ban-tuyen-giao-trung-uong Trưởng Ban Tuyên giáo Trung ương
%  source https://canhco.net/chan-dung-cac-truong-ban-tuyen-giao-trung-uong-5-nhiem-ky-gan-day-p478341.html
%  role 2006..2007 &ban-tu-tuong-van-hoa-trung-uong Trưởng Ban Tư tưởng - Văn hóa Trung ương
%  role 2009-01..2016-01 &bo-chinh-tri Ủy viên Bộ Chính trị
%  source https://tintuconline.com.vn/ong-to-huy-rua-lam-truong-ban-to-chuc-trung-uong-70989.html
%  note confidence medium
%  note the end is general knowledge

%official @to-lam Tô Lâm
%  born 1957-07-10
%  role 2024-08-03.. &dang-cong-san-viet-nam Tổng Bí thư
%  source https://pinocchiopedia.com/wiki/Paramount_leader_of_Vietnam
%  role 2024-05-22..2024-10-21 &nha-nuoc Chủ tịch nước
%  source https://wonilvalve.com/index.php?q=Https%3A%2F%2Fen.m.wikipedia.org%2Fwiki%2FList_of_presidents_of_Socialist_Vietnam
%  role 2016-04-09..2024-05-22 &bo-cong-an Bộ trưởng Bộ Công an
%  source https://en.wikipedia.org/wiki/Minister_of_Public_Security_(Vietnam)
%  source https://docnhanh.vn/xa-hoi/chinh-phu-co-3-pho-thu-tuong-18-bo-truong-moi-print354142 (vote of Quốc hội on 2016-04-09)
%  note the first source has 2016-04-08 as the start
%  role 2016-01-27.. &bo-chinh-tri Ủy viên Bộ Chính trị
%  source https://vi.wikipedia.org/wiki/B%E1%BB%99_Ch%C3%ADnh_tr%E1%BB%8B_%C4%90%E1%BA%A3ng_C%E1%BB%99ng_s%E1%BA%A3n_Vi%E1%BB%87t_Nam
%  role 2010-08..2016-04-09 &bo-cong-an Thứ trưởng Bộ Công an
%  source general knowledge
%  note confidence medium

%official @ton-duc-thang Tôn Đức Thắng
%  born 1888-08-20
%  died 1980-03-30
%  role 1969-09-22..1980-03-30 &nha-nuoc Chủ tịch nước
%  source https://wikimili.com/en/List_of_heads_of_state_of_Vietnam
%  note confidence medium
%  note acting since 1969-09-03; the end is general knowledge (death)

%official @tong-thi-phong Tòng Thị Phóng
%  born 1954-02-10
%  role 2007-07..2021-03-31 &quoc-hoi Phó Chủ tịch Quốc hội
%  source http://www.baomoi.com/danh-sach-14-uy-vien-bo-chinh-tri/c/5577406.epi
%  note confidence medium
%  note in the post on 2011-01-19; Phó Chủ tịch Thường trực from 2011-07; one end of the term is general knowledge
%  role 2002..2007 &ban-dan-van-trung-uong Trưởng Ban Dân vận Trung ương
%  source general knowledge
%  note confidence medium
%  role 2011-01-19..2021-01-31 &bo-chinh-tri Ủy viên Bộ Chính trị
%  source http://www.baomoi.com/danh-sach-14-uy-vien-bo-chinh-tri/c/5577406.epi
%  source https://bantinmang.com/chu-tich-quoc-hoi-thuong-truc-ban-bi-thu-va-6-uy-vien-bo-chinh-tri-khong-tai-cu-trung-uong-khoa-xiii/ (end)
%  note ended with the 13th Congress, without re-election

%official @tran-cam-tu Trần Cẩm Tú
%  born 1961-08-20
%  role 2018-05-09..2025-01-23 &uy-ban-kiem-tra-trung-uong Chủ nhiệm Ủy ban Kiểm tra Trung ương
%  source https://www.baogiaothong.vn/ong-tran-quoc-vuong-thoi-chu-nhiem-ubkttu-ong-tran-cam-tu-len-thay-d255509.html
%  source https://dantri.com.vn/xa-hoi/hai-nhan-su-duoc-bau-bo-sung-vao-bo-chinh-tri-va-ban-bi-thu-20250122111556170.htm (end)
%  role 2024-10.. &ban-bi-thu Thường trực Ban Bí thư
%  source https://dantri.com.vn/thoi-su/tong-bi-thu-to-lam-va-9-uy-vien-bo-chinh-tri-tai-cu-trung-uong-khoa-xiv-20260119215707928.htm
%  note confidence medium
%  note one end of the term is general knowledge
%  role 2018-05-09.. &ban-bi-thu Bí thư Trung ương Đảng
%  source https://www.baogiaothong.vn/ong-tran-quoc-vuong-thoi-chu-nhiem-ubkttu-ong-tran-cam-tu-len-thay-d255509.html
%  role 2021-01-31.. &bo-chinh-tri Ủy viên Bộ Chính trị
%  source https://znews.vn/10-nguoi-lan-dau-tham-gia-bo-chinh-tri-post1179213.html

%official @tran-dai-quang Trần Đại Quang
%  born 1956-10-12
%  died 2018-09-21
%  role 2016-04-02..2018-09-21 &nha-nuoc Chủ tịch nước
%  source https://profilpelajar.com/simple/Trần_Đại_Quang
%  role 2011-08-03..2016-04-08 &bo-cong-an Bộ trưởng Bộ Công an
%  source https://en.wikipedia.org/wiki/Minister_of_Public_Security_(Vietnam)
%  role 2006-04..2011-08-03 &bo-cong-an Thứ trưởng Bộ Công an
%  source general knowledge
%  note confidence medium
%  role 2011-01-19..2018-09-21 &bo-chinh-tri Ủy viên Bộ Chính trị
%  source http://www.baomoi.com/danh-sach-14-uy-vien-bo-chinh-tri/c/5577406.epi

%official @tran-dinh-hoan Trần Đình Hoan
%  born 1939
%  died 2010
%  role 2001..2006 &ban-to-chuc-trung-uong Trưởng Ban Tổ chức Trung ương
%  source general knowledge
%  note confidence medium

%official @tran-duc-luong Trần Đức Lương
%  born 1937-05-05
%  died 2025-05-20
%  role 1997-09-24..2006-06-27 &nha-nuoc Chủ tịch nước
%  source general knowledge
%  note confidence medium

%official @tran-hong-ha Trần Hồng Hà
%  born 1963-04-19
%  role 2023-01-05.. &chinh-phu Phó Thủ tướng
%  source https://wikizero.com/index.php/en/Deputy_Prime_Minister_of_Vietnam
%  note confidence medium
%  note the start is general knowledge
%  role 2016-04-09..2023-05 &bo-tai-nguyen-va-moi-truong Bộ trưởng Bộ Tài nguyên và Môi trường
%  source https://m.docnhanh.vn/video/tan-pho-thu-tuong-bo-truong-rang-ro-ngay-nham-chuc-tintuc354150
%  note confidence medium
%  note the source gives the start; the end is general knowledge

%official @tran-luu-quang Trần Lưu Quang
%  born 1967-08-30
%  role 2023-01-05..2024-08-26 &chinh-phu Phó Thủ tướng
%  source https://znews.vn/ong-tran-luu-quang-duoc-bau-bo-sung-vao-ban-bi-thu-post1526967.html
%  note confidence medium
%  note the source gives the start; the end is general knowledge
%  role 2024-08-21..2025-02 &ban-kinh-te-trung-uong Trưởng Ban Kinh tế Trung ương
%  note decided on 2024-08-16, announced on 2024-08-21; the Commission was renamed Ban Chính sách, chiến lược in 2025-02
%  role 2021..2023-01 &thanh-uy-hai-phong Bí thư Thành ủy Hải Phòng
%  source https://vtcnews.vn/ong-tran-luu-quang-chuyen-sinh-hoat-doan-dbqh-tu-hai-phong-ve-tp-hcm-ar962640.html
%  note the source has 2021-04 as the start, another 2021-05
%  role 2025-01-23..? &ban-bi-thu Bí thư Trung ương Đảng
%  source https://dantri.com.vn/xa-hoi/hai-nhan-su-duoc-bau-bo-sung-vao-bo-chinh-tri-va-ban-bi-thu-20250122111556170.htm
%  role 2025-08-25..? &thanh-uy-tphcm Bí thư Thành ủy TP.HCM
%  source https://thanhnien.vn/ong-tran-luu-quang-lam-bi-thu-thanh-uy-tphcm-185250624155057862.htm

%official @tran-phu Trần Phú
%  born 1904-05-01
%  died 1931-09-06
%  role 1930-10-27..1931-09-06 &dang-cong-san-viet-nam Tổng Bí thư
%  source https://simple.m.wikipedia.org/wiki/General_Secretary_of_the_Communist_Party_of_Vietnam

%official @tran-quoc-vuong Trần Quốc Vượng
%  born 1953-02-05
%  role 2018-03-02..2021-02 &ban-bi-thu Thường trực Ban Bí thư
%  source https://vneconomy.vn/ong-tran-quoc-vuong-thay-ong-dinh-the-huynh-lam-thuong-truc-ban-bi-thu.htm
%  note confidence medium
%  note stood in for the predecessor from 2017-08-01; the end is general knowledge
%  role 2016-01..2018-05-09 &uy-ban-kiem-tra-trung-uong Chủ nhiệm Ủy ban Kiểm tra Trung ương
%  source https://www.baogiaothong.vn/ong-tran-quoc-vuong-thoi-chu-nhiem-ubkttu-ong-tran-cam-tu-len-thay-d255509.html
%  note confidence medium
%  note the start is general knowledge
%  role 2011-07..2016 &van-phong-trung-uong Chánh Văn phòng Trung ương Đảng
%  source https://plo.vn/ong-tran-quoc-vuong-giu-chuc-thuong-truc-ban-bi-thu-post473724.html
%  note confidence medium
%  note the source gives the start; the end is general knowledge
%  role 2007..2011 &vien-kiem-sat-nhan-dan-toi-cao Viện trưởng Viện Kiểm sát nhân dân tối cao
%  role 2016-01-27..2021-01-31 &bo-chinh-tri Ủy viên Bộ Chính trị
%  source https://vi.wikipedia.org/wiki/B%E1%BB%99_Ch%C3%ADnh_tr%E1%BB%8B_%C4%90%E1%BA%A3ng_C%E1%BB%99ng_s%E1%BA%A3n_Vi%E1%BB%87t_Nam
%  source https://bantinmang.com/chu-tich-quoc-hoi-thuong-truc-ban-bi-thu-va-6-uy-vien-bo-chinh-tri-khong-tai-cu-trung-uong-khoa-xiii/ (end)
%  note ended with the 13th Congress, without re-election

%official @tran-thanh-man Trần Thanh Mẫn
%  born 1962-08-12
%  role 2024-05-20.. &quoc-hoi Chủ tịch Quốc hội
%  source https://danviet.vn/print-20240520230706831.htm
%  role 2021-04..2024-05-20 &quoc-hoi Phó Chủ tịch Thường trực Quốc hội
%  source https://dantri.com.vn/thoi-su/tong-bi-thu-to-lam-va-9-uy-vien-bo-chinh-tri-tai-cu-trung-uong-khoa-xiv-20260119215707928.htm
%  role 2017-06..2021-04 &mttq-viet-nam Chủ tịch Ủy ban Trung ương MTTQ Việt Nam
%  source https://thanhtra.com.vn/chinh-tri/doi-noi/Cac-ong-Tran-Thanh-Man-Tran-Cam-Tu-duoc-bau-vao-Ban-Bi-thu-133776.html
%  note confidence medium
%  note the source gives the start; the end is general knowledge
%  role 2018-05-09..2021-01-31 &ban-bi-thu Bí thư Trung ương Đảng
%  note confidence medium
%  note the end is general knowledge
%  role 2021-01-31.. &bo-chinh-tri Ủy viên Bộ Chính trị
%  source https://znews.vn/10-nguoi-lan-dau-tham-gia-bo-chinh-tri-post1179213.html

%official @tran-tuan-anh Trần Tuấn Anh
%  born 1964-04-06
%  role 2021-02..2024-01-31 &ban-kinh-te-trung-uong Trưởng Ban Kinh tế Trung ương
%  source https://phapluatchinhsach.vn/ong-tran-tuan-anh-thoi-giu-chuc-uy-vien-bo-chinh-tri.htm
%  note confidence medium
%  note the source gives the end (resignation accepted); the start is general knowledge
%  role 2016-04-09..2021-04 &bo-cong-thuong Bộ trưởng Bộ Công Thương
%  source https://m.docnhanh.vn/video/tan-pho-thu-tuong-bo-truong-rang-ro-ngay-nham-chuc-tintuc354150
%  note confidence medium
%  note the source gives the start; the end is general knowledge
%  role 2021-01-31..2024-01-31 &bo-chinh-tri Ủy viên Bộ Chính trị
%  source https://znews.vn/10-nguoi-lan-dau-tham-gia-bo-chinh-tri-post1179213.html
%  source https://phapluatchinhsach.vn/ong-tran-tuan-anh-thoi-giu-chuc-uy-vien-bo-chinh-tri.htm (end)

%official @tran-van-tuan Trần Văn Tuấn
%  born 1950
%  role 2007-08-02..2011-08-03 &bo-noi-vu Bộ trưởng Bộ Nội vụ
%  source general knowledge
%  note confidence medium

%official @trinh-dinh-dung Trịnh Đình Dũng
%  born 1956-08-25
%  role 2016-04-09..2021-04 &chinh-phu Phó Thủ tướng
%  source https://m.docnhanh.vn/video/tan-pho-thu-tuong-bo-truong-rang-ro-ngay-nham-chuc-tintuc354150
%  note confidence medium
%  note the source gives the start; the end is general knowledge
%  role 2011-08-03..2016-04 &bo-xay-dung Bộ trưởng Bộ Xây dựng
%  source general knowledge
%  note confidence medium

%official @truong-chinh Trường Chinh
%  alias Đặng Xuân Khu
%  born 1907-02-09
%  died 1988-09-30
%  role 1941-05..1956-10 &dang-cong-san-viet-nam Tổng Bí thư
%  source https://danviet.vn/print-20240520230706831.htm
%  note acting since 1940-11
%  role 1986-07-14..1986-12-18 &dang-cong-san-viet-nam Tổng Bí thư
%  source https://sites.google.com/site/memory2212/home442222
%  role 1981..1987 &nha-nuoc Chủ tịch Hội đồng Nhà nước
%  source https://vietnamnet.vn/nu-chu-tich-quoc-hoi-dau-tien-va-duy-nhat-den-nay-trong-lich-su-viet-nam-la-ai-2496153.html
%  role 1960..1981-07 &quoc-hoi Chủ tịch Ủy ban Thường vụ Quốc hội
%  source https://danviet.vn/print-20240520230706831.htm

%official @truong-hoa-binh Trương Hòa Bình
%  born 1955-04-13
%  role 2016-04-09..2021-04 &chinh-phu Phó Thủ tướng Thường trực
%  source https://m.docnhanh.vn/video/tan-pho-thu-tuong-bo-truong-rang-ro-ngay-nham-chuc-tintuc354150
%  note confidence medium
%  note the source gives the start; the end is general knowledge
%  role 2007-07-25..2016-04 &toa-an-nhan-dan-toi-cao Chánh án Tòa án nhân dân tối cao
%  source general knowledge
%  note confidence medium
%  role 2016-01-27..2021-01-31 &bo-chinh-tri Ủy viên Bộ Chính trị
%  source https://vi.wikipedia.org/wiki/B%E1%BB%99_Ch%C3%ADnh_tr%E1%BB%8B_%C4%90%E1%BA%A3ng_C%E1%BB%99ng_s%E1%BA%A3n_Vi%E1%BB%87t_Nam
%  source https://bantinmang.com/chu-tich-quoc-hoi-thuong-truc-ban-bi-thu-va-6-uy-vien-bo-chinh-tri-khong-tai-cu-trung-uong-khoa-xiii/ (end)
%  note ended with the 13th Congress, without re-election

%official @truong-my-hoa Trương Mỹ Hoa
%  born 1945-08-18
%  role 2002..2007 &nha-nuoc Phó Chủ tịch nước
%  source https://vietnamnet.vn/tieu-su-cua-nu-pho-chu-tich-nuoc-tre-nhat-tu-truoc-toi-nay-725306.html

%official @truong-tan-sang Trương Tấn Sang
%  born 1949-01-21
%  role 2011-07-25..2016-04-02 &nha-nuoc Chủ tịch nước
%  source https://nguoikesu.com/nhan-vat/truong-tan-sang
%  role 2006-05..2011-08-03 &ban-bi-thu Thường trực Ban Bí thư
%  note another copy of the source has 2006-04-25 as the start
%  role 2000-01..2006-04 &ban-kinh-te-trung-uong Trưởng Ban Kinh tế Trung ương
%  note other sources have 2001-2006, or 2007-04-11 as the end
%  role 1996-10-28..2000-01 &thanh-uy-tphcm Bí thư Thành ủy TP.HCM
%  role 1996-07-01..2016-01 &bo-chinh-tri Ủy viên Bộ Chính trị

%official @truong-thi-mai Trương Thị Mai
%  born 1958-01-23
%  role 2023-03-06..2024-05-16 &ban-bi-thu Thường trực Ban Bí thư
%  source https://vi.m.wikipedia.org/wiki/Tr%C6%B0%C6%A1ng_Th%E1%BB%8B_Mai
%  role 2021-04-08..2024-05-16 &ban-to-chuc-trung-uong Trưởng Ban Tổ chức Trung ương
%  role 2016-02-04..2021-04-08 &ban-dan-van-trung-uong Trưởng Ban Dân vận Trung ương
%  role 2016-01-27..2024-05-16 &bo-chinh-tri Ủy viên Bộ Chính trị
%  role 2007..2016-04-05 &quoc-hoi Chủ nhiệm Ủy ban Về các vấn đề xã hội của Quốc hội

%official @truong-vinh-trong Trương Vĩnh Trọng
%  born 1942-11-11
%  died 2021-02-19
%  role 2006-06-28..2011 &chinh-phu Phó Thủ tướng
%  source https://danviet.vn/du-kien-so-luong-pho-thu-tuong-khoa-moi-so-voi-cac-nhiem-ky-chinh-phu-gan-day-co-gi-khac-20210718161614742.htm
%  note confidence medium
%  note one end of the term is general knowledge
%  role ?..2006 &ban-noi-chinh-trung-uong Trưởng Ban Nội chính Trung ương
%  source general knowledge
%  note confidence medium
%  role 2006-04-25..2011-01 &bo-chinh-tri Ủy viên Bộ Chính trị
%  source https://wikivisually.com/wiki/10th_Politburo_of_the_Communist_Party_of_Vietnam
%  note this Politburo ended with the 11th Congress, January 2011

%official @uong-chu-luu Uông Chu Lưu
%  born 1955-07-28
%  role 2007-07..2021-03 &quoc-hoi Phó Chủ tịch Quốc hội
%  source general knowledge
%  note confidence medium
%  role 2002-08..2007-08 &bo-tu-phap Bộ trưởng Bộ Tư pháp
%  source https://vi.wikipedia.org/wiki/Ch%C3%ADnh_ph%E1%BB%A7_Vi%E1%BB%87t_Nam_2002%E2%80%932007
%  note confidence medium
%  note the source has the cabinet of 2002-2007; the months are general knowledge

%official @vo-nguyen-giap Võ Nguyên Giáp
%  born 1911-08-25
%  died 2013-10-04
%  role 1948-08..1980-02 &bo-quoc-phong Bộ trưởng Bộ Quốc phòng
%  source https://vdocuments.net/gdqpbo-truong-bo-quoc-phong-vn-qua-cac-thoi-ki.html
%  note also held from 1946-11 to 1947-08

%official @vo-thi-anh-xuan Võ Thị Ánh Xuân
%  born 1970-01-08
%  role 2021-04-06.. &nha-nuoc Phó Chủ tịch nước
%  source https://viettimes.vn/ba-vo-thi-anh-xuan-giu-quyen-chu-tich-nuoc-post163473.html
%  role 2023-01-18..2023-03-02 &nha-nuoc Quyền Chủ tịch nước
%  source https://vov.vn/chinh-tri/ba-vo-thi-anh-xuan-giu-quyen-chu-tich-nuoc-post997265.vov
%  note ended with the election of Võ Văn Thưởng
%  role 2024-03-21..2024-05-22 &nha-nuoc Quyền Chủ tịch nước
%  source https://vov.vn/chinh-tri/ba-vo-thi-anh-xuan-giu-quyen-chu-tich-nuoc-post1083969.vov
%  source https://wonilvalve.com/index.php?q=Https%3A%2F%2Fen.m.wikipedia.org%2Fwiki%2FList_of_presidents_of_Socialist_Vietnam (end)
%  note ended with the election of Tô Lâm
%  role 2015..2021-04 &tinh-uy-an-giang Bí thư Tỉnh ủy An Giang
%  source general knowledge
%  note confidence medium

%official @vo-van-kiet Võ Văn Kiệt
%  alias Sáu Dân
%  alias Phan Văn Hòa
%  born 1922-11-23
%  died 2008-06-11
%  role 1991-08-08..1997-09-25 &chinh-phu Thủ tướng
%  source http://the-uncensored-wiki.com:20072/p/r/i/Prime_Minister_of_Vietnam_0ec2.html
%  note the title was Chủ tịch Hội đồng Bộ trưởng until 1992-09-24; also acting from 1988-03-10 to 1988-06-22

%official @vo-van-thuong Võ Văn Thưởng
%  born 1970-12-13
%  role 2021-02-05..2023-03-06 &ban-bi-thu Thường trực Ban Bí thư
%  source https://defzone.net/wiki/V%C3%B5_V%C4%83n_Th%C6%B0%E1%BB%9Fng (copy of vi.wikipedia)
%  role 2023-03-02..2024-03-21 &nha-nuoc Chủ tịch nước
%  source https://nghean24h.vn/quoc-hoi-mien-nhiem-chu-tich-nuoc-vo-van-thuong-a719524.html
%  role 2016-02-04..2021-02-19 &ban-tuyen-giao-trung-uong Trưởng Ban Tuyên giáo Trung ương
%  source https://defzone.net/wiki/V%C3%B5_V%C4%83n_Th%C6%B0%E1%BB%9Fng (copy of vi.wikipedia)
%  role 2014-04-15..2016-02-04 &thanh-uy-tphcm Phó Bí thư Thường trực Thành ủy TP.HCM
%  role 2011-08-11..2014-04-15 &tinh-uy-quang-ngai Bí thư Tỉnh ủy Quảng Ngãi
%  role 2016-01..2024-03-20 &bo-chinh-tri Ủy viên Bộ Chính trị
%  source https://nghean24h.vn/quoc-hoi-mien-nhiem-chu-tich-nuoc-vo-van-thuong-a719524.html (end)
%  note confidence medium
%  note in khóa XII and XIII

%official @vu-duc-dam Vũ Đức Đam
%  born 1963-02-03
%  role 2013-11-13..2023-01-05 &chinh-phu Phó Thủ tướng
%  source http://ki-media.blogspot.com/2013/11/vietnam-gets-2-new-deputy-pms.html
%  note confidence medium
%  note the source gives the start; the end is general knowledge
%  role 2011-08-03..2013-11-13 &van-phong-chinh-phu Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ
%  note confidence medium
%  note the source gives the end; the start is general knowledge

%official @vu-hong-nam Vũ Hồng Nam
%  role 2014..2018 &bo-ngoai-giao Thứ trưởng Bộ Ngoại giao, Chủ nhiệm Ủy ban Nhà nước về người Việt Nam ở nước ngoài
%  source https://giaoducthoidai.vn/bo-nhiem-2-thu-truong-ngoai-giao-moi-post253783.html
%  note confidence medium
%  note appointed by Quyết định 1719/QĐ-TTg; the years are general knowledge

%official @vu-khoan Vũ Khoan
%  born 1937-10-07
%  died 2023-06-21
%  role 2002-08..2006-06 &chinh-phu Phó Thủ tướng
%  source https://danviet.vn/du-kien-so-luong-pho-thu-tuong-khoa-moi-so-voi-cac-nhiem-ky-chinh-phu-gan-day-co-gi-khac-20210718161614742.htm
%  note confidence medium
%  note one end of the term is general knowledge
%  role 2000-01..2002-08 &bo-thuong-mai Bộ trưởng Bộ Thương mại
%  source general knowledge
%  note confidence medium

%official @vu-van-ninh Vũ Văn Ninh
%  born 1955-02-23
%  role 2011-08-03..2016-04 &chinh-phu Phó Thủ tướng
%  source https://caosukythuat.net/chinh-phu-moi-nham-chuc-voi-27-thanh-vien-b486.php
%  note confidence medium
%  note the source gives the start; the end is general knowledge
%  role 2006-06-28..2011-08-03 &bo-tai-chinh Bộ trưởng Bộ Tài chính
%  note confidence medium
%  note the source gives the end; the start is general knowledge

%official @vuong-dinh-hue Vương Đình Huệ
%  born 1957-03-15
%  role 2021-03-31..2024-05-02 &quoc-hoi Chủ tịch Quốc hội
%  source https://wikiwand.com/vi/articles/V%C6%B0%C6%A1ng_%C4%90%C3%ACnh_Hu%E1%BB%87
%  role 2020-02-07..2021-04-02 &thanh-uy-ha-noi Bí thư Thành ủy Hà Nội
%  role 2016-04-09..2020-06-11 &chinh-phu Phó Thủ tướng
%  role 2012-12-28..2016-04 &ban-kinh-te-trung-uong Trưởng Ban Kinh tế Trung ương
%  source https://data.vdsc.com.vn/2013/01/phan-cong-hai-truong-ban-quan-trong-cua-dang-1351-253297.htm
%  source https://xamvn.site/threads/74510 (end)
%  role 2011-08..2013-05 &bo-tai-chinh Bộ trưởng Bộ Tài chính
%  source https://xamvn.site/threads/74510
%  role 2016-01-27..2024-04-26 &bo-chinh-tri Ủy viên Bộ Chính trị
%  source https://vi.wikipedia.org/wiki/B%E1%BB%99_Ch%C3%ADnh_tr%E1%BB%8B_%C4%90%E1%BA%A3ng_C%E1%BB%99ng_s%E1%BA%A3n_Vi%E1%BB%87t_Nam
%  source https://vietnamese.cri.cn/2024/04/27/ARTIlZHDpqP4EGWC7uivc0tA240427.shtml (end)

%% Documents

%document #bc-3-nam-2011-2013-dbnn Báo cáo 3 năm (2011 - 2013) của Đảng bộ Ngoài nước
%  kind báo cáo
%  title Báo cáo 3 năm (2011 - 2013) thực hiện Nghị quyết Đại hội XI của Đảng và phương hướng nhiệm vụ 2014 - 2015 của Đảng bộ Ngoài nước
%  issuer &dang-uy-ngoai-nuoc
%  issued 2013-12-23
%  alias Báo cáo 3 năm (2011 - 2013)
%  alias Báo cáo 3 năm (2011 - 2013) thực hiện Nghị quyết Đại hội XI của Đảng và phương hướng nhiệm vụ 2014 - 2015 của Đảng bộ Ngoài nước
%  source press report of 2013-12-23 (read out at the conference; the title is printed with the slip 2014 - 1015)
%  note confidence medium

%document #ct-03-ct-tw-2011 Chỉ thị 03-CT/TW
%  kind chỉ thị
%  number 03-CT/TW
%  title Tiếp tục đẩy mạnh việc học tập và làm theo tấm gương đạo đức Hồ Chí Minh
%  issuer &bo-chinh-tri
%  issued 2011-05-14
%  alias Chỉ thị số 03 của Bộ Chính trị
%  alias Chỉ thị 03-CT/TW của Bộ Chính trị
%  source http://www.baomoi.com/Thuc-hien-Chi-thi-03-cua-Bo-Chinh-tri-Loai-dan-hinh-thuc-di-vao-thuc-chat/c/11890938.epi
%  source http://www.baomoi.com/Hoc-tap-va-lam-theo-tam-guong-dao-duc-Ho-Chi-Minh/c/11038856.epi
%  note khóa XI
%  note sources differ: one (baomoi.com, c/8779616) has the date 2011-04-15
%  note follows Chỉ thị 06-CT/TW (2006-11-07); followed by Chỉ thị 05-CT/TW (2016-05-15) and Kết luận 01-KL/TW (2021-05-18)
%  note not to be confused with 05-CT/TW (2016-05-15) and 06-CT/TW (2006-11-07): their titles are nearly the same

%document #ct-04-ct-tw-2011 Chỉ thị 04-CT/TW
%  kind chỉ thị
%  number 04-CT/TW
%  title Về tiếp tục đổi mới và nâng cao hiệu quả công tác đối ngoại nhân dân trong tình hình mới
%  issuer &ban-bi-thu
%  issued 2011-07-06
%  alias Chỉ thị 04 của Ban Bí thư khóa XI
%  source http://songv.vinhphuc.gov.vn/noidung/tintuc/Lists/trongnuoc/View_Detail.aspx?ItemID=31
%  source https://thuvienphapluat.vn/van-ban/Bo-may-hanh-chinh/Huong-dan-02-HD-BDNTW-2017-doi-moi-va-nang-cao-hieu-qua-cong-tac-doi-ngoai-nhan-dan-364089.aspx
%  note khóa XI

%document #ct-05-ct-tw-2016 Chỉ thị 05-CT/TW
%  kind chỉ thị
%  number 05-CT/TW
%  title Về đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh
%  issuer &bo-chinh-tri
%  issued 2016-05-15
%  alias Chỉ thị 05
%  alias Chỉ thị 05 của Bộ Chính trị
%  source https://hodine.com/shopping/?alias=59ab0588800a2ae794c21c8673cce63d&site=product
%  note khóa XII
%  note not to be confused with 03-CT/TW (2011-05-14) and 06-CT/TW (2006-11-07): their titles are nearly the same

%document #ct-06-ct-tw-2006 Chỉ thị 06-CT/TW
%  kind chỉ thị
%  number 06-CT/TW
%  title Về tổ chức Cuộc vận động "Học tập và làm theo tấm gương đạo đức Hồ Chí Minh"
%  issuer &bo-chinh-tri
%  issued 2006-11-07
%  alias Chỉ thị 06 của Bộ Chính trị
%  source https://hodine.com/shopping/?alias=59ab0588800a2ae794c21c8673cce63d&site=product
%  source https://hatinh.dcs.vn/ho-chi-minh/12.html
%  note khóa X
%  note not to be confused with 03-CT/TW (2011-05-14) and 05-CT/TW (2016-05-15): their titles are nearly the same

%document #ct-10-ct-tw-2007 Chỉ thị 10-CT/TW
%  kind chỉ thị
%  number 10-CT/TW
%  title Về nâng cao chất lượng sinh hoạt chi bộ
%  issuer &ban-bi-thu
%  issued 2007-03-30
%  alias Chỉ thị 10 của Ban Bí thư khóa X
%  source general knowledge
%  note confidence medium
%  note khóa X

%document #ct-11-ct-tw-2007 Chỉ thị 11-CT/TW
%  kind chỉ thị
%  number 11-CT/TW
%  title Về tăng cường sự lãnh đạo của Đảng đối với công tác khuyến học, khuyến tài, xây dựng xã hội học tập
%  issuer &bo-chinh-tri
%  issued 2007-04-13
%  alias Chỉ thị 11 của Bộ Chính trị khóa X
%  source https://hdll.vn/vi/nghien-cuu---trao-doi/xay-dung-xa-hoi-hoc-tap-giai-doan-2012---2020-va-nhung-van-de-dat-ra-trong-thoi-gian-toi.html
%  note khóa X

%document #ct-12-ct-tw-2022 Chỉ thị 12-CT/TW
%  kind chỉ thị
%  number 12-CT/TW
%  title Về tăng cường sự lãnh đạo của Đảng, nâng cao hiệu quả đối ngoại nhân dân trong tình hình mới
%  issuer &ban-bi-thu
%  issued 2022-01-05
%  alias Chỉ thị 12 của Ban Bí thư
%  source http://hoiluatgiavn.org.vn:8080/chi-thi-so-12-cttw-ngay-05012022-cua-ban-bi-thu-trung-uong-dang-d3128.html
%  note khóa XIII

%document #ct-15-ct-tw-2022 Chỉ thị 15-CT/TW
%  kind chỉ thị
%  number 15-CT/TW
%  title Về công tác ngoại giao kinh tế phục vụ phát triển đất nước đến năm 2030
%  issuer &ban-bi-thu
%  issued 2022-08-10
%  alias Chỉ thị 15 của Ban Bí thư
%  source https://vietnam.vn/?p=609762
%  note khóa XIII

%document #ct-21-ct-ttg-2012 Chỉ thị 21/CT-TTg
%  kind chỉ thị
%  number 21/CT-TTg
%  title Về việc triển khai thực hiện Chiến lược phát triển thông tin đối ngoại giai đoạn 2011 - 2020
%  issuer Thủ tướng Chính phủ
%  issued 2012-08-06
%  source https://vietnamhoinhap.vn/vi/cong-tac-thong-tin-doi-ngoai-trong-qua-trinh-hoi-nhap-quoc-te-38457.htm

%document #ct-21-ct-tw-2012 Chỉ thị 21-CT/TW
%  kind chỉ thị
%  number 21-CT/TW
%  title Về việc đẩy mạnh thực hành tiết kiệm, chống lãng phí
%  issuer &ban-bi-thu
%  issued 2012-12-21
%  alias Chỉ thị 21 của Ban Bí thư khóa XI
%  source https://123docz.net/trich-doan/3566902-cac-van-ban-ve-phong-chong-tham-nhung.htm
%  note khóa XI

%document #ct-23-ct-tw-2003 Chỉ thị 23-CT/TW
%  kind chỉ thị
%  number 23-CT/TW
%  title Về đẩy mạnh nghiên cứu, tuyên truyền, giáo dục tư tưởng Hồ Chí Minh trong giai đoạn mới
%  issuer &ban-bi-thu
%  issued 2003-03-27
%  alias Chỉ thị 23 của Ban Bí thư khóa IX
%  source https://123docz.net/trich-doan/3848453-nhung-do-i-moi-ve-phat-huy-suc-manh-dai-doa-n-ket-toa-n-dan-toc.htm
%  note confidence medium
%  note khóa IX
%  note the day is general knowledge

%document #ct-23-ct-tw-2018 Chỉ thị 23-CT/TW
%  kind chỉ thị
%  number 23-CT/TW
%  title Về tiếp tục đổi mới, nâng cao chất lượng, hiệu quả học tập, nghiên cứu, vận dụng và phát triển chủ nghĩa Mác - Lênin, tư tưởng Hồ Chí Minh trong tình hình mới
%  issuer &ban-bi-thu
%  issued 2018-02-09
%  alias Chỉ thị 23 của Ban Bí thư khóa XII
%  source general knowledge
%  note confidence medium
%  note khóa XII

%document #ct-25-ct-tw-2018 Chỉ thị 25-CT/TW
%  kind chỉ thị
%  number 25-CT/TW
%  title Về đẩy mạnh và nâng tầm đối ngoại đa phương đến năm 2030
%  issuer &ban-bi-thu
%  issued 2018-08-08
%  alias Chỉ thị 25 của Ban Bí thư
%  source https://voh.com.vn/xay-dung-dang/thanh-uy-tphcm-trien-khai-chi-thi-ve-day-manh-va-nang-tam-doi-ngoai-da-phuong-den-nam-2030-328353.html
%  note khóa XII

%document #ct-26-ct-tw-2008 Chỉ thị 26-CT/TW
%  kind chỉ thị
%  number 26-CT/TW
%  title Về tiếp tục đổi mới và tăng cường công tác thông tin đối ngoại trong tình hình mới
%  issuer &ban-bi-thu
%  issued 2008-09-10
%  alias Chỉ thị 26 của Ban Bí thư khóa X
%  source http://tapchicongsan.org.vn/Home/Thong-tin-ly-luan/2017/47347/Tiep-tuc-doi-moi-nang-cao-hieu-qua-cong-tac-thong-tin.aspx
%  note confidence medium
%  note khóa X
%  note the date is general knowledge

%document #ct-28-ct-ttg-2021 Chỉ thị 28/CT-TTg
%  kind chỉ thị
%  number 28/CT-TTg
%  title Về việc tăng cường thực hiện Cuộc vận động "Người Việt Nam ưu tiên dùng hàng Việt Nam" trong tình hình mới
%  issuer Thủ tướng Chính phủ
%  issued 2021-10-26
%  source https://tapchitaichinh.vn/tag/cuoc-van-dong

%document #ct-28-ct-tw-2019 Chỉ thị 28-CT/TW
%  kind chỉ thị
%  number 28-CT/TW
%  title Về nâng cao chất lượng kết nạp đảng viên và rà soát, sàng lọc, đưa những đảng viên không còn đủ tư cách ra khỏi Đảng
%  issuer &ban-bi-thu
%  issued 2019-01-21
%  alias Chỉ thị 28 của Ban Bí thư khóa XII
%  source general knowledge
%  note confidence medium
%  note khóa XII

%document #ct-30-ct-tw-1998 Chỉ thị 30-CT/TW
%  kind chỉ thị
%  number 30-CT/TW
%  title Về xây dựng và thực hiện Quy chế dân chủ ở cơ sở
%  issuer &bo-chinh-tri
%  issued 1998-02-18
%  alias Chỉ thị 30 của Bộ Chính trị khóa VIII
%  source general knowledge
%  note confidence medium
%  note khóa VIII

%document #ct-32-ct-tw-2019 Chỉ thị 32-CT/TW
%  kind chỉ thị
%  number 32-CT/TW
%  title Về tăng cường và nâng cao hiệu quả quan hệ đối ngoại đảng trong tình hình mới
%  issuer &bo-chinh-tri
%  issued 2019-02-18
%  alias Chỉ thị 32 của Bộ Chính trị
%  source https://voh.com.vn/xay-dung-dang/thanh-uy-tphcm-trien-khai-chi-thi-ve-day-manh-va-nang-tam-doi-ngoai-da-phuong-den-nam-2030-328353.html
%  note confidence medium
%  note khóa XII
%  note the source has the date 2018-02-18; the order of numbers in khóa XII points to 2019

%document #ct-35-ct-tw-2014 Chỉ thị 35-CT/TW
%  kind chỉ thị
%  number 35-CT/TW
%  title Về tăng cường sự lãnh đạo của Đảng đối với công tác tiếp công dân và giải quyết khiếu nại, tố cáo
%  issuer &bo-chinh-tri
%  issued 2014-05-26
%  alias Chỉ thị 35 khóa XI
%  source general knowledge
%  note confidence medium
%  note khóa XI

%document #ct-35-ct-tw-2019 Chỉ thị 35-CT/TW
%  kind chỉ thị
%  number 35-CT/TW
%  title Về đại hội đảng bộ các cấp tiến tới Đại hội đại biểu toàn quốc lần thứ XIII của Đảng
%  issuer &bo-chinh-tri
%  issued 2019-05-30
%  alias Chỉ thị 35 của Bộ Chính trị khóa XII
%  source https://moj.gov.vn/ddt/tintuc/Pages/van-ban-tai-lieu-cap-tren.aspx?Page=12
%  note khóa XII

%document #ct-35-ct-tw-2024 Chỉ thị 35-CT/TW
%  kind chỉ thị
%  number 35-CT/TW
%  title Về đại hội đảng bộ các cấp tiến tới Đại hội đại biểu toàn quốc lần thứ XIV của Đảng
%  issuer &bo-chinh-tri
%  issued 2024-06-14
%  alias Chỉ thị 35 của Bộ Chính trị khóa XIII
%  source general knowledge
%  note confidence medium
%  note khóa XIII

%document #ct-36-ct-tw-2014 Chỉ thị 36-CT/TW
%  kind chỉ thị
%  number 36-CT/TW
%  title Về đại hội đảng bộ các cấp tiến tới Đại hội đại biểu toàn quốc lần thứ XII của Đảng
%  issuer &bo-chinh-tri
%  issued 2014-05-30
%  alias Chỉ thị 36 của Bộ Chính trị
%  source general knowledge
%  note confidence medium
%  note khóa XI

%document #ct-38-ct-tw-2014 Chỉ thị 38-CT/TW
%  kind chỉ thị
%  number 38-CT/TW
%  title tăng cường quản lý các đoàn đi công tác nước ngoài
%  issuer &bo-chinh-tri
%  source http://doingoailaocai.vn/vi/bai-viet/2780 (number and title, no date)
%  note confidence medium
%  note a press report of 2016-08-19 cites a directive by this subject only; that it is this one is likely

%document #ct-39-ct-tw-2014 Chỉ thị 39-CT/TW
%  kind chỉ thị
%  number 39-CT/TW
%  title tăng cường công tác bảo vệ chính trị nội bộ trong tình hình hiện nay
%  issuer &bo-chinh-tri
%  issued 2014-08-18
%  source https://nhandan.vn/nang-cao-hieu-qua-cong-tac-bao-ve-chinh-tri-noi-bo-trong-tinh-hinh-moi-post855316.html
%  note a press report of 2016-08-19 cites a directive by this subject only; that it is this one is likely

%document #ct-41-ct-tw-2010 Chỉ thị 41-CT/TW
%  kind chỉ thị
%  number 41-CT/TW
%  title Về tăng cường công tác ngoại giao kinh tế trong thời kỳ đẩy mạnh công nghiệp hóa, hiện đại hóa đất nước
%  issuer &ban-bi-thu
%  issued 2010-04-15
%  alias Chỉ thị 41 của Ban Bí thư khóa X
%  source https://luatminhkhue.vn/chi-thi-41-ct-tw-2010-cong-tac-ngoai-giao-kinh-te-thoi-ky-cong-nghiep-hoa-hien-dai-hoa-dat-nuoc.aspx
%  note khóa X

%document #ct-44-ct-tw-1994 Chỉ thị 44-CT/TW
%  kind chỉ thị
%  number 44-CT/TW
%  title Về đổi mới và tăng cường hoạt động đối ngoại nhân dân
%  issuer &ban-bi-thu
%  issued 1994-09-20
%  alias Chỉ thị 44 của Ban Bí thư khóa VII
%  source http://songv.vinhphuc.gov.vn/noidung/tintuc/Lists/trongnuoc/View_Detail.aspx?ItemID=31
%  note khóa VII

%document #ct-45-ct-tw-2015 Chỉ thị 45-CT/TW
%  kind chỉ thị
%  number 45-CT/TW
%  title Về tiếp tục đẩy mạnh thực hiện Nghị quyết 36-NQ/TW của Bộ Chính trị khóa IX về công tác đối với người Việt Nam ở nước ngoài trong tình hình mới
%  issuer &bo-chinh-tri
%  issued 2015-05-19
%  alias Chỉ thị 45
%  source https://amp.vov.vn/chinh-tri/ket-luan-cua-bo-chinh-tri-ve-cong-tac-nguoi-viet-nam-o-nuoc-ngoai-trong-tinh-hinh-moi-884616.vov
%  note khóa XI
%  note the number 45-CT/TW stands for more than one document: 2015-05-19 (khóa XI, người Việt Nam ở nước ngoài); 2025-04-14 (khóa XIII, đại hội đảng bộ các cấp)

%document #ct-45-ct-tw-2025 Chỉ thị 45-CT/TW
%  kind chỉ thị
%  number 45-CT/TW
%  title Về đại hội đảng bộ các cấp tiến tới Đại hội đại biểu toàn quốc lần thứ XIV của Đảng
%  issuer &bo-chinh-tri
%  issued 2025-04-14
%  replaces #ct-35-ct-tw-2024
%  alias Chỉ thị 45 của Bộ Chính trị khóa XIII
%  source https://kimbang.ninhbinh.gov.vn/vi/chuyen-muc/cong-tac-xay-dung-dang
%  source https://ngaynay.vn/nhiem-vu-cua-cap-uy-to-chuc-dang-tinh-uy-thanh-uy-dang-uy-truc-thuoc-tw-post163686.html
%  note khóa XIII
%  note the number 45-CT/TW stands for more than one document: 2015-05-19 (khóa XI, người Việt Nam ở nước ngoài); 2025-04-14 (khóa XIII, đại hội đảng bộ các cấp)

%document #cthd-dbnn-2010-2015 Chương trình hành động của Ban Chấp hành Đảng bộ Ngoài nước 2010 - 2015
%  kind chương trình
%  title Chương trình hành động của Ban Chấp hành Đảng bộ Ngoài nước 2010 - 2015
%  issuer &bch-dang-bo-ngoai-nuoc
%  source press report of 2013-12-23
%  note confidence medium

%document #cthd-dunn-dh12 Chương trình hành động triển khai Nghị quyết Đại hội XII
%  kind chương trình
%  title chương trình hành động triển khai Nghị quyết Đại hội XII
%  issuer &dang-uy-ngoai-nuoc
%  source press report of 2016-08-19
%  note confidence low
%  note planned on 2016-08-19, not drawn up by then

%document #cthd-hnng-27 Chương trình hành động của Hội nghị Ngoại giao lần thứ 27
%  kind chương trình
%  title Chương trình hành động của Hội nghị Ngoại giao lần thứ 27
%  issuer Hội nghị Ngoại giao lần thứ 27
%  source press report of 2013-12-23
%  source https://www.ttdn.vn/tin-tuc-su-kien/thoi-su-chinh-tri/tong-bi-thu-nguyen-phu-trong-voi-ngoai-giao-viet-nam-107220 (conference of December 2011)
%  note confidence medium

%document #cuong-linh-1991 Cương lĩnh năm 1991
%  kind cương lĩnh
%  title Cương lĩnh xây dựng đất nước trong thời kỳ quá độ lên chủ nghĩa xã hội
%  issuer Đại hội VII
%  issued 1991-06-27
%  alias Cương lĩnh 1991
%  alias Cương lĩnh xây dựng đất nước trong thời kỳ quá độ lên chủ nghĩa xã hội
%  source general knowledge
%  note confidence medium

%document #cuong-linh-2011 Cương lĩnh năm 2011
%  kind cương lĩnh
%  title Cương lĩnh xây dựng đất nước trong thời kỳ quá độ lên chủ nghĩa xã hội (bổ sung, phát triển năm 2011)
%  issuer Đại hội XI
%  issued 2011-01
%  alias Cương lĩnh (bổ sung, phát triển năm 2011)
%  alias Cương lĩnh xây dựng đất nước trong thời kỳ quá độ lên chủ nghĩa xã hội (bổ sung, phát triển năm 2011)
%  source general knowledge
%  note confidence medium

%document #dean-mo-hinh-tcdnn Đề án mô hình tổ chức đảng ngoài nước
%  kind đề án
%  title đề án mô hình tổ chức đảng ngoài nước thời kỳ hội nhập quốc tế
%  issuer &dang-uy-ngoai-nuoc
%  alias Đề án mô hình tổ chức đảng ngoài nước thời kỳ hội nhập quốc tế
%  source press report of 2016-08-19
%  note confidence low
%  note a draft on 2016-08-19

%document #dean-thay-qdinh-17 Đề án nghiên cứu thay Quy định 17-QĐ/TW
%  kind đề án
%  title đề án nghiên cứu thay Quy định 17-QĐ/TW của Bộ Chính trị khoá VIII
%  issuer &dang-uy-ngoai-nuoc
%  alias Đề án nghiên cứu thay Quy định 17-QĐ/TW của Bộ Chính trị khoá VIII
%  source press report of 2016-08-19
%  note confidence low
%  note a draft on 2016-08-19

%document #dieu-le-dang-2011 Điều lệ Đảng khóa XI
%  kind điều lệ
%  title Điều lệ Đảng Cộng sản Việt Nam (khóa XI)
%  issuer Đại hội XI
%  issued 2011-01-19
%  alias Điều lệ Đảng
%  alias Điều lệ Đảng Cộng sản Việt Nam
%  source general knowledge
%  note confidence medium

%document #hien-phap-1946 Hiến pháp năm 1946
%  kind other
%  title Hiến pháp nước Việt Nam Dân chủ Cộng hòa (1946)
%  issuer &quoc-hoi
%  issued 1946-11-09
%  source general knowledge
%  note confidence medium

%document #hien-phap-1992 Hiến pháp năm 1992
%  kind other
%  title Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam (1992)
%  issuer &quoc-hoi
%  issued 1992-04-15
%  source general knowledge
%  note confidence medium

%document #hien-phap-2013 Hiến pháp năm 2013
%  kind other
%  title Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam (2013)
%  issuer &quoc-hoi
%  issued 2013-11-28
%  replaces #hien-phap-1992
%  alias Hiến pháp 2013
%  source general knowledge
%  note confidence medium

%document #kl-01-kl-tw-2021 Kết luận 01-KL/TW
%  kind kết luận
%  number 01-KL/TW
%  title Về tiếp tục thực hiện Chỉ thị 05-CT/TW về đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh
%  issuer &bo-chinh-tri
%  issued 2021-05-18
%  alias Kết luận 01
%  source https://hodine.com/shopping/?alias=59ab0588800a2ae794c21c8673cce63d&site=product
%  note khóa XIII

%document #kl-12-kl-tw-2021 Kết luận 12-KL/TW
%  kind kết luận
%  number 12-KL/TW
%  title công tác người Việt Nam ở nước ngoài trong tình hình mới
%  issuer &bo-chinh-tri
%  issued 2021-08-12
%  alias Kết luận 12 của Bộ Chính trị
%  source https://baonghean.vn/nghe-an-tham-gia-hoi-nghi-toan-quoc-ve-cong-tac-nguoi-viet-nam-o-nuoc-ngoai-post255556.html
%  source https://sggp.org.vn/trien-khai-toan-dien-va-manh-me-cong-tac-nguoi-viet-nam-o-nuoc-ngoai-post642140.html
%  note khóa XIII
%  note builds on Nghị quyết 36-NQ/TW (2004-03-26) and Chỉ thị 45-CT/TW (2015-05-19)

%document #kl-14-kl-tw-2021 Kết luận 14-KL/TW
%  kind kết luận
%  number 14-KL/TW
%  title Về chủ trương khuyến khích và bảo vệ cán bộ năng động, sáng tạo vì lợi ích chung
%  issuer &bo-chinh-tri
%  issued 2021-09-22
%  alias Kết luận 14
%  source https://kinhtedothi.vn/bo-chinh-tri-khuyen-khich-va-bao-ve-can-bo-nang-dong-sang-tao-vi-loi-ich-chung-435926.html
%  note khóa XIII

%document #kl-16-kl-tw-2012 Kết luận 16-KL/TW
%  kind kết luận
%  number 16-KL/TW
%  title Về Chiến lược phát triển thông tin đối ngoại giai đoạn 2011 - 2020
%  issuer &bo-chinh-tri
%  issued 2012-02-14
%  alias Kết luận 16 của Bộ Chính trị khóa XI
%  source https://vietnamhoinhap.vn/vi/cong-tac-thong-tin-doi-ngoai-trong-qua-trinh-hoi-nhap-quoc-te-38457.htm
%  note khóa XI

%document #kl-21-kl-tw-2012 Kết luận 21-KL/TW
%  kind kết luận
%  number 21-KL/TW
%  title Về việc tiếp tục thực hiện Nghị quyết Trung ương 3 khóa X về phòng, chống tham nhũng, lãng phí
%  issuer &bch-trung-uong
%  issued 2012-05-25
%  alias Kết luận Trung ương 5 khóa XI
%  source https://123docz.net/trich-doan/3566902-cac-van-ban-ve-phong-chong-tham-nhung.htm
%  note Hội nghị Trung ương 5 khóa XI

%document #kl-21-kl-tw-2021 Kết luận 21-KL/TW
%  kind kết luận
%  number 21-KL/TW
%  title Về đẩy mạnh xây dựng, chỉnh đốn Đảng và hệ thống chính trị; kiên quyết ngăn chặn, đẩy lùi, xử lý nghiêm cán bộ, đảng viên suy thoái về tư tưởng chính trị, đạo đức, lối sống, biểu hiện "tự diễn biến", "tự chuyển hóa"
%  issuer &bch-trung-uong
%  issued 2021-10-25
%  alias Kết luận 21
%  alias Kết luận Trung ương 4 khóa XIII
%  source http://lyluanchinhtri.vn/home/index.php/component/k2/item/4105 (Lý luận chính trị 3-2022)
%  source https://phuquy.binhthuan.dcs.vn/Tin-tức/post/212582/bo-chinh-tri-ban-hanh-ke-hoach-thuc-hien-ket-luan-so-21kltw-ngay-25102021-cua-ban-chap-hanh-trung-uong-dang-khoa-xiii.aspx
%  note Hội nghị Trung ương 4 khóa XIII

%document #kl-33-kl-tw-2018 Kết luận 33-KL/TW
%  kind kết luận
%  number 33-KL/TW
%  title Về việc tiếp tục thực hiện Quy chế quản lý thống nhất các hoạt động đối ngoại
%  issuer &bo-chinh-tri
%  issued 2018-07-25
%  alias Kết luận 33
%  source https://ngaynay.vn/24-7/nang-cao-hon-nua-chat-luong-hoat-dong-doi-ngoai-131244.html
%  note khóa XII

%document #kl-37-kl-tw-2009 Kết luận 37-KL/TW
%  kind kết luận
%  number 37-KL/TW
%  title Về tiếp tục đẩy mạnh thực hiện Chiến lược cán bộ từ nay đến năm 2020
%  issuer &bch-trung-uong
%  issued 2009-02-02
%  alias Kết luận Hội nghị Trung ương 9 khóa X
%  source general knowledge
%  note confidence medium
%  note Hội nghị Trung ương 9 khóa X

%document #kl-57-kl-tw-2023 Kết luận 57-KL/TW
%  kind kết luận
%  number 57-KL/TW
%  title Về tiếp tục nâng cao chất lượng, hiệu quả công tác thông tin đối ngoại trong tình hình mới
%  issuer &bo-chinh-tri
%  issued 2023-06-15
%  alias Kết luận 57
%  source https://thanhpho.tayninh.gov.vn/vi/news/thong-tin-tuyen-truyen/ket-luan-so-57-kl-tw-cua-bo-chinh-tri-ve-tiep-tuc-nang-cao-chat-luong-hieu-qua-cong-tac-thong-tin-doi-ngoai-trong-tinh-hinh-moi-7203.html
%  note confidence medium
%  note khóa XIII
%  note the date is general knowledge

%document #kl-64-kl-tw-2013 Kết luận 64-KL/TW
%  kind kết luận
%  number 64-KL/TW
%  title Một số vấn đề về tiếp tục đổi mới, hoàn thiện hệ thống chính trị từ Trung ương đến cơ sở
%  issuer &bch-trung-uong
%  issued 2013-05-28
%  alias Kết luận Trung ương 7 khóa XI
%  source http://www.baomoi.com/Hoi-nghi-lan-thu-bay-Ban-chap-hanh-TU-Dang-khoa-XI-Bau-bo-sung-hai-Uy-vien-Bo-Chinh-tri/c/11030610.epi
%  note confidence medium
%  note Hội nghị Trung ương 7 khóa XI
%  note the source has the plenum, closed on 2013-05-11, and the title; the number and the date are general knowledge

%document #kl-73-bct-k11 Kết luận 73 của Bộ Chính trị
%  kind kết luận
%  title tăng cường quan hệ đối ngoại của Đảng trong tình hình mới
%  issuer &bo-chinh-tri
%  source press report of 2015-01-28 (no other source)
%  note confidence low
%  note cited as in force on 2015-01-28, so of khóa XI
%  note its full number is perhaps 73-KL/TW, which is not confirmed

%document #kl-76-kl-tw-2020 Kết luận 76-KL/TW
%  kind kết luận
%  number 76-KL/TW
%  title Về tiếp tục thực hiện Nghị quyết 33-NQ/TW của Ban Chấp hành Trung ương khóa XI về xây dựng và phát triển văn hóa, con người Việt Nam
%  issuer &bo-chinh-tri
%  issued 2020-06-04
%  alias Kết luận 76
%  source https://luatvietnam.vn/chinh-sach/ket-luan-156-kl-tw-2025-thuc-hien-nghi-quyet-33-nq-tw-ve-phat-trien-van-hoa-con-nguoi-viet-nam-401275-d1.html
%  note confidence medium
%  note khóa XII
%  note the date is general knowledge

%document #kl-hn-ctdnn-2011 Kết luận Hội nghị công tác đảng ngoài nước năm 2011
%  kind kết luận
%  title Kết luận Hội nghị công tác đảng ngoài nước năm 2011
%  issuer Hội nghị công tác đảng ngoài nước 2011
%  source press report of 2013-12-23
%  source http://www.mofahcm.gov.vn/vi/tintuc_sk/tulieu/nr070214131858/ns120811100205 (conference opened on 2011-12-08)
%  note confidence medium

%document #luat-108-2016-qh13 Luật 108/2016/QH13
%  kind luật
%  number 108/2016/QH13
%  title Luật Điều ước quốc tế
%  issuer &quoc-hoi
%  issued 2016-04-09
%  alias Luật Điều ước quốc tế năm 2016
%  alias Luật Điều ước quốc tế
%  source general knowledge
%  note confidence medium

%document #luat-18-2012-qh13 Luật 18/2012/QH13
%  kind luật
%  number 18/2012/QH13
%  title Luật Biển Việt Nam
%  issuer &quoc-hoi
%  issued 2012-06-21
%  alias Luật Biển Việt Nam năm 2012
%  alias Luật Biển Việt Nam
%  source https://baohaiquanvietnam.vn/tin-tuc/luat-bien-viet-nam

%document #luat-19-2017-qh14 Luật 19/2017/QH14
%  kind luật
%  number 19/2017/QH14
%  title Luật sửa đổi, bổ sung một số điều của Luật Cơ quan đại diện nước Cộng hòa xã hội chủ nghĩa Việt Nam ở nước ngoài
%  issuer &quoc-hoi
%  issued 2017-11-21
%  amends #luat-33-2009-qh12
%  alias Luật sửa đổi, bổ sung một số điều của Luật Cơ quan đại diện nước Cộng hòa xã hội chủ nghĩa Việt Nam ở nước ngoài
%  source general knowledge
%  note confidence medium

%document #luat-22-2008-qh12 Luật 22/2008/QH12
%  kind luật
%  number 22/2008/QH12
%  title Luật Cán bộ, công chức
%  issuer &quoc-hoi
%  issued 2008-11-13
%  alias Luật Cán bộ, công chức năm 2008
%  alias Luật Cán bộ, công chức
%  source general knowledge
%  note confidence medium

%document #luat-24-2008-qh12 Luật 24/2008/QH12
%  kind luật
%  number 24/2008/QH12
%  title Luật Quốc tịch Việt Nam
%  issuer &quoc-hoi
%  issued 2008-11-13
%  alias Luật Quốc tịch năm 2008
%  alias Luật Quốc tịch Việt Nam
%  source https://luatsutran.vn/luat-quoc-tich-2014

%document #luat-33-2009-qh12 Luật 33/2009/QH12
%  kind luật
%  number 33/2009/QH12
%  title Luật Cơ quan đại diện nước Cộng hòa xã hội chủ nghĩa Việt Nam ở nước ngoài
%  issuer &quoc-hoi
%  issued 2009-06-18
%  alias Luật Cơ quan đại diện
%  alias Luật Cơ quan đại diện năm 2009
%  alias Luật Cơ quan đại diện nước Cộng hòa xã hội chủ nghĩa Việt Nam ở nước ngoài
%  source https://thuvienphapluat.vn/van-ban/EN/Bo-may-hanh-chinh/Law-No-33-2009-QH12-of-June-18-2009-on-overseas-pepresentative-missions-of-th/95061/tieng-anh.aspx

%document #luat-36-2018-qh14 Luật 36/2018/QH14
%  kind luật
%  number 36/2018/QH14
%  title Luật Phòng, chống tham nhũng
%  issuer &quoc-hoi
%  issued 2018-11-20
%  replaces #luat-55-2005-qh11
%  alias Luật Phòng, chống tham nhũng năm 2018
%  alias Luật Phòng, chống tham nhũng
%  source http://vi.wikipedia.org/wiki/Lu%E1%BA%ADt_Ph%C3%B2ng,_ch%E1%BB%91ng_tham_nh%C5%A9ng_2018

%document #luat-52-2019-qh14 Luật 52/2019/QH14
%  kind luật
%  number 52/2019/QH14
%  title Luật sửa đổi, bổ sung một số điều của Luật Cán bộ, công chức và Luật Viên chức
%  issuer &quoc-hoi
%  issued 2019-11-25
%  amends #luat-22-2008-qh12
%  alias Luật sửa đổi, bổ sung một số điều của Luật Cán bộ, công chức và Luật Viên chức
%  source general knowledge
%  note confidence medium

%document #luat-55-2005-qh11 Luật 55/2005/QH11
%  kind luật
%  number 55/2005/QH11
%  title Luật Phòng, chống tham nhũng
%  issuer &quoc-hoi
%  issued 2005-11-29
%  alias Luật Phòng, chống tham nhũng năm 2005
%  alias Luật Phòng, chống tham nhũng
%  source general knowledge
%  note confidence medium

%document #luat-56-2014-qh13 Luật 56/2014/QH13
%  kind luật
%  number 56/2014/QH13
%  title Luật sửa đổi, bổ sung một số điều của Luật Quốc tịch Việt Nam
%  issuer &quoc-hoi
%  issued 2014-06-24
%  amends #luat-24-2008-qh12
%  alias Luật sửa đổi, bổ sung một số điều của Luật Quốc tịch Việt Nam
%  source https://luatsutran.vn/luat-quoc-tich-2014
%  source https://luatminhgia.com.vn/luat/luat-quoc-tich-sua-doi-so-56-2014-qh13.aspx

%document #luat-70-2020-qh14 Luật 70/2020/QH14
%  kind luật
%  number 70/2020/QH14
%  title Luật Thỏa thuận quốc tế
%  issuer &quoc-hoi
%  issued 2020-11-13
%  alias Luật Thỏa thuận quốc tế năm 2020
%  alias Luật Thỏa thuận quốc tế
%  source general knowledge
%  note confidence medium

%document #luat-75-2015-qh13 Luật 75/2015/QH13
%  kind luật
%  number 75/2015/QH13
%  title Luật Mặt trận Tổ quốc Việt Nam
%  issuer &quoc-hoi
%  issued 2015-06-09
%  alias Luật Mặt trận Tổ quốc Việt Nam năm 2015
%  alias Luật Mặt trận Tổ quốc Việt Nam
%  source general knowledge
%  note confidence medium

%document #nq-02-nq-hntw-1996 Nghị quyết 02-NQ/HNTW
%  kind nghị quyết
%  number 02-NQ/HNTW
%  title Về định hướng chiến lược phát triển giáo dục - đào tạo trong thời kỳ công nghiệp hóa, hiện đại hóa và nhiệm vụ đến năm 2000
%  issuer &bch-trung-uong
%  issued 1996-12-24
%  alias Nghị quyết Trung ương 2 khóa VIII
%  source general knowledge
%  note confidence medium
%  note Hội nghị Trung ương 2 khóa VIII

%document #nq-03-nq-hntw-1992 Nghị quyết 03-NQ/HNTW
%  kind nghị quyết
%  number 03-NQ/HNTW
%  title Về một số nhiệm vụ đổi mới và chỉnh đốn Đảng
%  issuer &bch-trung-uong
%  issued 1992-06
%  alias Nghị quyết Trung ương 3 khóa VII
%  source general knowledge
%  note confidence medium
%  note Hội nghị Trung ương 3 khóa VII

%document #nq-03-nq-hntw-1997 Nghị quyết 03-NQ/HNTW
%  kind nghị quyết
%  number 03-NQ/HNTW
%  title Về Chiến lược cán bộ thời kỳ đẩy mạnh công nghiệp hóa, hiện đại hóa đất nước
%  issuer &bch-trung-uong
%  issued 1997-06-18
%  alias Nghị quyết Trung ương 3 khóa VIII
%  source general knowledge
%  note confidence medium
%  note Hội nghị Trung ương 3 khóa VIII

%document #nq-03-nq-tw-1993 Nghị quyết 03-NQ/TW
%  kind nghị quyết
%  number 03-NQ/TW
%  title Về một số nhiệm vụ phát triển kinh tế biển trong những năm trước mắt
%  issuer &bo-chinh-tri
%  issued 1993-05-06
%  alias Nghị quyết 03 của Bộ Chính trị khóa VII
%  source https://vietbao.vn/30-nam-thuc-thi-chien-luoc-bien-buoc-tien-dai-trien-khai-tam-nhin-chien-luoc-380304.html
%  note confidence medium
%  note khóa VII
%  note the source says that it is about the sea; the title is general knowledge

%document #nq-03-nq-tw-1998 Nghị quyết 03-NQ/TW
%  kind nghị quyết
%  number 03-NQ/TW
%  title Về xây dựng và phát triển nền văn hóa Việt Nam tiên tiến, đậm đà bản sắc dân tộc
%  issuer &bch-trung-uong
%  issued 1998-07-16
%  alias Nghị quyết Trung ương 5 khóa VIII
%  source http://tvs.vuc.vn/data/sachdientu/dangvungmanh_9786045714799/files/basic-html/page229.html
%  note confidence medium
%  note Hội nghị Trung ương 5 khóa VIII
%  note the source has the plenum, the title and the month; the number and the day are general knowledge

%document #nq-04-nq-hntw-1993 Nghị quyết 04-NQ/HNTW
%  kind nghị quyết
%  number 04-NQ/HNTW
%  title Về tiếp tục đổi mới sự nghiệp giáo dục và đào tạo
%  issuer &bch-trung-uong
%  issued 1993-01-14
%  alias Nghị quyết Trung ương 4 khóa VII
%  source general knowledge
%  note confidence medium
%  note Hội nghị Trung ương 4 khóa VII

%document #nq-04-nq-hntw-1997 Nghị quyết 04-NQ/HNTW
%  kind nghị quyết
%  number 04-NQ/HNTW
%  title Về tiếp tục đẩy mạnh công cuộc đổi mới, phát huy nội lực, nâng cao hiệu quả hợp tác quốc tế
%  issuer &bch-trung-uong
%  issued 1997-12-29
%  alias Nghị quyết Trung ương 4 khóa VIII
%  source general knowledge
%  note confidence medium
%  note Hội nghị Trung ương 4 khóa VIII

%document #nq-04-nq-tw-2006 Nghị quyết 04-NQ/TW
%  kind nghị quyết
%  number 04-NQ/TW
%  title Về tăng cường sự lãnh đạo của Đảng đối với công tác phòng, chống tham nhũng, lãng phí
%  issuer &bch-trung-uong
%  issued 2006-08-21
%  alias Nghị quyết Trung ương 3 khóa X
%  source https://123docz.net/trich-doan/3566902-cac-van-ban-ve-phong-chong-tham-nhung.htm
%  note Hội nghị Trung ương 3 khóa X

%document #nq-04-nq-tw-2016 Nghị quyết 04-NQ/TW
%  kind nghị quyết
%  number 04-NQ/TW
%  title Về tăng cường xây dựng, chỉnh đốn Đảng; ngăn chặn, đẩy lùi sự suy thoái về tư tưởng chính trị, đạo đức, lối sống, những biểu hiện "tự diễn biến", "tự chuyển hóa" trong nội bộ
%  issuer &bch-trung-uong
%  issued 2016-10-30
%  alias Nghị quyết Trung ương 4 khóa XII
%  source https://lib.hutech.edu.vn/chi-tiet?id=487937
%  note Hội nghị Trung ương 4 khóa XII

%document #nq-05-nq-hntw-1993 Nghị quyết 05-NQ/HNTW
%  kind nghị quyết
%  number 05-NQ/HNTW
%  title Về tiếp tục đổi mới và phát triển mạnh mẽ kinh tế - xã hội nông thôn
%  issuer &bch-trung-uong
%  issued 1993-06-10
%  alias Nghị quyết Trung ương 5 khóa VII
%  source general knowledge
%  note confidence medium
%  note Hội nghị Trung ương 5 khóa VII

%document #nq-05-nq-tw-2001 Nghị quyết 05-NQ/TW
%  kind nghị quyết
%  number 05-NQ/TW
%  title Về tiếp tục sắp xếp, đổi mới, phát triển và nâng cao hiệu quả doanh nghiệp nhà nước
%  issuer &bch-trung-uong
%  issued 2001-09-24
%  alias Nghị quyết Trung ương 3 khóa IX
%  source general knowledge
%  note confidence medium
%  note Hội nghị Trung ương 3 khóa IX

%document #nq-05-nq-tw-2016 Nghị quyết 05-NQ/TW
%  kind nghị quyết
%  number 05-NQ/TW
%  title Về một số chủ trương, chính sách lớn nhằm tiếp tục đổi mới mô hình tăng trưởng, nâng cao chất lượng tăng trưởng, năng suất lao động, sức cạnh tranh của nền kinh tế
%  issuer &bch-trung-uong
%  issued 2016-11-01
%  alias Nghị quyết 05 Trung ương 4 khóa XII
%  source general knowledge
%  note confidence medium
%  note Hội nghị Trung ương 4 khóa XII

%document #nq-06-nq-tw-2016 Nghị quyết 06-NQ/TW
%  kind nghị quyết
%  number 06-NQ/TW
%  title Về thực hiện có hiệu quả tiến trình hội nhập kinh tế quốc tế, giữ vững ổn định chính trị - xã hội trong bối cảnh nước ta tham gia các hiệp định thương mại tự do thế hệ mới
%  issuer &bch-trung-uong
%  issued 2016-11-05
%  alias Nghị quyết 06 Trung ương 4 khóa XII
%  source general knowledge
%  note confidence medium
%  note Hội nghị Trung ương 4 khóa XII

%document #nq-07-nq-hntw-1994 Nghị quyết 07-NQ/HNTW
%  kind nghị quyết
%  number 07-NQ/HNTW
%  title Về phát triển công nghiệp, công nghệ đến năm 2000 theo hướng công nghiệp hóa, hiện đại hóa đất nước và xây dựng giai cấp công nhân trong giai đoạn mới
%  issuer &bch-trung-uong
%  issued 1994-07-30
%  alias Nghị quyết Trung ương 7 khóa VII
%  source general knowledge
%  note confidence medium
%  note Hội nghị Trung ương 7 khóa VII

%document #nq-07-nq-tw-1993 Nghị quyết 07-NQ/TW
%  kind nghị quyết
%  number 07-NQ/TW
%  title Về đại đoàn kết dân tộc và tăng cường Mặt trận Dân tộc thống nhất Việt Nam
%  issuer &bo-chinh-tri
%  issued 1993-11-17
%  alias Nghị quyết 07 của Bộ Chính trị khóa VII
%  source general knowledge
%  note confidence medium
%  note khóa VII

%document #nq-07-nq-tw-2001 Nghị quyết 07-NQ/TW
%  kind nghị quyết
%  number 07-NQ/TW
%  title Về hội nhập kinh tế quốc tế
%  issuer &bo-chinh-tri
%  issued 2001-11-27
%  alias Nghị quyết 07 của Bộ Chính trị khóa IX
%  source general knowledge
%  note confidence medium
%  note khóa IX

%document #nq-08-nq-hntw-1995 Nghị quyết 08-NQ/HNTW
%  kind nghị quyết
%  number 08-NQ/HNTW
%  title Về tiếp tục xây dựng và hoàn thiện Nhà nước Cộng hòa xã hội chủ nghĩa Việt Nam, trọng tâm là cải cách một bước nền hành chính
%  issuer &bch-trung-uong
%  issued 1995-01-23
%  alias Nghị quyết Trung ương 8 khóa VII
%  source general knowledge
%  note confidence medium
%  note Hội nghị Trung ương 8 khóa VII

%document #nq-08-nq-tw-1993 Nghị quyết 08-NQ/TW
%  kind nghị quyết
%  number 08-NQ/TW
%  title Về chính sách và công tác đối với người Việt Nam ở nước ngoài
%  issuer &bo-chinh-tri
%  issued 1993-11-29
%  alias Nghị quyết 08 của Bộ Chính trị khóa VII
%  source https://danchuphapluat.vn/ban-ve-van-de-bao-ho-cong-dan
%  note khóa VII

%document #nq-08-nq-tw-2002 Nghị quyết 08-NQ/TW
%  kind nghị quyết
%  number 08-NQ/TW
%  title Về một số nhiệm vụ trọng tâm công tác tư pháp trong thời gian tới
%  issuer &bo-chinh-tri
%  issued 2002-01-02
%  source https://sieuthipdf.com/tai-lieu/nghi-quyet-49-nq-tw-ve-cai-cach-tu-phap-2005-64e81e0e3c077bee48ee82e6
%  note khóa IX

%document #nq-08-nq-tw-2007 Nghị quyết 08-NQ/TW
%  kind nghị quyết
%  number 08-NQ/TW
%  title Về một số chủ trương, chính sách lớn để nền kinh tế phát triển nhanh và bền vững khi Việt Nam là thành viên của Tổ chức Thương mại thế giới
%  issuer &bch-trung-uong
%  issued 2007-02-05
%  alias Nghị quyết Trung ương 4 khóa X
%  source general knowledge
%  note confidence medium
%  note Hội nghị Trung ương 4 khóa X

%document #nq-08-nq-tw-2017 Nghị quyết 08-NQ/TW
%  kind nghị quyết
%  number 08-NQ/TW
%  title Về phát triển du lịch trở thành ngành kinh tế mũi nhọn
%  issuer &bo-chinh-tri
%  issued 2017-01-16
%  source general knowledge
%  note confidence medium
%  note khóa XII

%document #nq-09-nq-tw-2007 Nghị quyết 09-NQ/TW
%  kind nghị quyết
%  number 09-NQ/TW
%  title Về Chiến lược biển Việt Nam đến năm 2020
%  issuer &bch-trung-uong
%  issued 2007-02-09
%  alias Nghị quyết Trung ương 4 khóa X
%  source https://quangnam.dcs.vn/Default.aspx?Group=46&NID=707&tabid=109
%  note Hội nghị Trung ương 4 khóa X
%  note sources differ: https://vietbao.vn/30-nam-thuc-thi-chien-luoc-bien-buoc-tien-dai-trien-khai-tam-nhin-chien-luoc-380304.html has the date 2007-01-09

%document #nq-09-nq-tw-2011 Nghị quyết 09-NQ/TW
%  kind nghị quyết
%  number 09-NQ/TW
%  title Về xây dựng và phát huy vai trò của đội ngũ doanh nhân Việt Nam trong thời kỳ đẩy mạnh công nghiệp hóa, hiện đại hóa và hội nhập quốc tế
%  issuer &bo-chinh-tri
%  issued 2011-12-09
%  alias Nghị quyết 09 của Bộ Chính trị khóa XI
%  source https://luatminhkhue.vn/nghi-quyet-09-nq-tw-nam-2011-ve-xay-dung-va-phat-huy-vai-tro-cua-doi-ngu-doanh-nhan-viet-nam-trong-thoi-ky-day-manh-cong-nghiep-hoa--hien-dai-hoa-va-hoi-nhap-quoc-te-do-bo-chinh-tri-ban-hanh.aspx
%  note khóa XI

%document #nq-10-nq-tw-1988 Nghị quyết 10-NQ/TW
%  kind nghị quyết
%  number 10-NQ/TW
%  title Về đổi mới quản lý kinh tế nông nghiệp
%  issuer &bo-chinh-tri
%  issued 1988-04-05
%  alias Nghị quyết 10 khóa VI
%  alias Khoán 10
%  source general knowledge
%  note confidence medium
%  note khóa VI

%document #nq-10-nq-tw-1999 Nghị quyết 10-NQ/TW
%  kind nghị quyết
%  number 10-NQ/TW
%  title Về một số vấn đề cơ bản và cấp bách trong công tác xây dựng Đảng hiện nay
%  issuer &bch-trung-uong
%  issued 1999-02-02
%  alias Nghị quyết Trung ương 6 (lần 2) khóa VIII
%  alias Nghị quyết Trung ương 6 lần 2
%  source general knowledge
%  note confidence medium
%  note Hội nghị Trung ương 6 (lần 2) khóa VIII

%document #nq-10-nq-tw-2017 Nghị quyết 10-NQ/TW
%  kind nghị quyết
%  number 10-NQ/TW
%  title Về phát triển kinh tế tư nhân trở thành một động lực quan trọng của nền kinh tế thị trường định hướng xã hội chủ nghĩa
%  issuer &bch-trung-uong
%  issued 2017-06-03
%  alias Nghị quyết Trung ương 5 khóa XII
%  source https://lib.hutech.edu.vn/chi-tiet?id=548644
%  note Hội nghị Trung ương 5 khóa XII

%document #nq-11-nq-tw-2002 Nghị quyết 11-NQ/TW
%  kind nghị quyết
%  number 11-NQ/TW
%  title Về việc luân chuyển cán bộ lãnh đạo và quản lý
%  issuer &bo-chinh-tri
%  issued 2002-01-25
%  alias Nghị quyết 11 của Bộ Chính trị khóa IX
%  source general knowledge
%  note confidence medium
%  note khóa IX

%document #nq-11-nq-tw-2007 Nghị quyết 11-NQ/TW
%  kind nghị quyết
%  number 11-NQ/TW
%  title Về công tác phụ nữ thời kỳ đẩy mạnh công nghiệp hóa, hiện đại hóa đất nước
%  issuer &bo-chinh-tri
%  issued 2007-04-27
%  source general knowledge
%  note confidence medium
%  note khóa X

%document #nq-11-nq-tw-2017 Nghị quyết 11-NQ/TW
%  kind nghị quyết
%  number 11-NQ/TW
%  title Về hoàn thiện thể chế kinh tế thị trường định hướng xã hội chủ nghĩa
%  issuer &bch-trung-uong
%  issued 2017-06-03
%  alias Nghị quyết Trung ương 5 khóa XII
%  source general knowledge
%  note confidence medium
%  note Hội nghị Trung ương 5 khóa XII

%document #nq-111-nq-cp-2024 Nghị quyết 111/NQ-CP
%  kind nghị quyết
%  number 111/NQ-CP
%  title Ban hành Chương trình hành động của Chính phủ thực hiện Nghị quyết số 29-NQ/TW ngày 17/11/2022
%  issuer &chinh-phu
%  issued 2024-07-22
%  source https://th389.vn/chuong-trinh-hanh-dong-cua-chinh-phu-day-manh-cong-nghiep-hoa-hien-dai-hoa-dat-nuoc-a183355.html

%document #nq-12-nq-tw-2012 Nghị quyết 12-NQ/TW
%  kind nghị quyết
%  number 12-NQ/TW
%  title Một số vấn đề cấp bách về xây dựng Đảng hiện nay
%  issuer &bch-trung-uong
%  issued 2012-01-16
%  alias Nghị quyết Trung ương 4 khóa XI
%  source press report of 2013-12-23 (title)
%  source https://hatinh.dcs.vn/ho-chi-minh/12.html (title)
%  source http://www.baomoi.com/Hoi-nghi-lan-thu-tu-Ban-Chap-hanh-Trung-uong-Dang-khoa-XI/c/7610820.epi (plenum opened on 2011-12-26)
%  source general knowledge (number and date)
%  note confidence medium
%  note Hội nghị Trung ương 4 khóa XI
%  note the number 12-NQ/TW stands for more than one document: 2012-01-16 (khóa XI, xây dựng Đảng); 2017-06-03 (khóa XII, doanh nghiệp nhà nước)

%document #nq-12-nq-tw-2017 Nghị quyết 12-NQ/TW
%  kind nghị quyết
%  number 12-NQ/TW
%  title Về tiếp tục cơ cấu lại, đổi mới và nâng cao hiệu quả doanh nghiệp nhà nước
%  issuer &bch-trung-uong
%  issued 2017-06-03
%  alias Nghị quyết Trung ương 5 khóa XII
%  source general knowledge
%  note confidence medium
%  note Hội nghị Trung ương 5 khóa XII
%  note the number 12-NQ/TW stands for more than one document: 2012-01-16 (khóa XI, xây dựng Đảng); 2017-06-03 (khóa XII, doanh nghiệp nhà nước)

%document #nq-13-nq-tw-1988 Nghị quyết 13-NQ/TW
%  kind nghị quyết
%  number 13-NQ/TW
%  title Về nhiệm vụ và chính sách đối ngoại trong tình hình mới
%  issuer &bo-chinh-tri
%  issued 1988-05-20
%  alias Nghị quyết 13 của Bộ Chính trị khóa VI
%  source http://chiuychibo.blogspot.com/2019/05
%  note confidence medium
%  note khóa VI
%  note the source has the month, May 1988; the day is general knowledge

%document #nq-13-nq-tw-2002 Nghị quyết 13-NQ/TW
%  kind nghị quyết
%  number 13-NQ/TW
%  title Về tiếp tục đổi mới, phát triển và nâng cao hiệu quả kinh tế tập thể
%  issuer &bch-trung-uong
%  issued 2002-03-18
%  alias Nghị quyết Trung ương 5 khóa IX
%  source general knowledge
%  note confidence medium
%  note Hội nghị Trung ương 5 khóa IX

%document #nq-13-nq-tw-2012 Nghị quyết 13-NQ/TW
%  kind nghị quyết
%  number 13-NQ/TW
%  title Về xây dựng hệ thống kết cấu hạ tầng đồng bộ nhằm đưa nước ta cơ bản trở thành nước công nghiệp theo hướng hiện đại vào năm 2020
%  issuer &bch-trung-uong
%  issued 2012-01-16
%  alias Nghị quyết 13 Trung ương 4 khóa XI
%  source general knowledge
%  note confidence medium
%  note Hội nghị Trung ương 4 khóa XI

%document #nq-14-nq-tw-2002 Nghị quyết 14-NQ/TW
%  kind nghị quyết
%  number 14-NQ/TW
%  title Về tiếp tục đổi mới cơ chế, chính sách, khuyến khích và tạo điều kiện phát triển kinh tế tư nhân
%  issuer &bch-trung-uong
%  issued 2002-03-18
%  alias Nghị quyết Trung ương 5 khóa IX
%  source general knowledge
%  note confidence medium
%  note Hội nghị Trung ương 5 khóa IX

%document #nq-14-nq-tw-2007 Nghị quyết 14-NQ/TW
%  kind nghị quyết
%  number 14-NQ/TW
%  title Về tăng cường công tác kiểm tra, giám sát của Đảng
%  issuer &bch-trung-uong
%  issued 2007-07-30
%  alias Nghị quyết Trung ương 5 khóa X
%  source general knowledge
%  note confidence medium
%  note Hội nghị Trung ương 5 khóa X

%document #nq-15-nq-tw-2002 Nghị quyết 15-NQ/TW
%  kind nghị quyết
%  number 15-NQ/TW
%  title Về đẩy nhanh công nghiệp hóa, hiện đại hóa nông nghiệp, nông thôn thời kỳ 2001 - 2010
%  issuer &bch-trung-uong
%  issued 2002-03-18
%  alias Nghị quyết Trung ương 5 khóa IX
%  source general knowledge
%  note confidence medium
%  note Hội nghị Trung ương 5 khóa IX

%document #nq-15-nq-tw-2007 Nghị quyết 15-NQ/TW
%  kind nghị quyết
%  number 15-NQ/TW
%  title Về tiếp tục đổi mới phương thức lãnh đạo của Đảng đối với hoạt động của hệ thống chính trị
%  issuer &bch-trung-uong
%  issued 2007-07-30
%  alias Nghị quyết Trung ương 5 khóa X
%  source https://hcma2.hcma.vn/SMPT_Publishing_UC/tintuc/ContentTinTuc.aspx?ItemID=2893
%  note Hội nghị Trung ương 5 khóa X

%document #nq-15-nq-tw-2012 Nghị quyết 15-NQ/TW
%  kind nghị quyết
%  number 15-NQ/TW
%  title Một số vấn đề về chính sách xã hội giai đoạn 2012 - 2020
%  issuer &bch-trung-uong
%  issued 2012-06-01
%  alias Nghị quyết Trung ương 5 khóa XI
%  source general knowledge
%  note confidence medium
%  note Hội nghị Trung ương 5 khóa XI

%document #nq-16-nq-tw-1961 Nghị quyết 16-NQ/TW
%  kind nghị quyết
%  number 16-NQ/TW
%  title Về tổ chức Đảng ngoài nước
%  issuer &ban-bi-thu
%  issued 1961-03-31
%  source https://m.vietnamnet.vn/vn/tu-lieu/toan-van/pho-thu-tuong-bo-truong-ngoai-giao-pham-binh-minh-phat-bieu-tai-gap-mat-60-nam-cong-tac-dang-ngoai-nuoc-723741.html
%  source baomoi.net.vn (tag Quy định 228)
%  note khóa III

%document #nq-16-nq-tw-2002 Nghị quyết 16-NQ/TW
%  kind nghị quyết
%  number 16-NQ/TW
%  title Về nhiệm vụ chủ yếu của công tác tư tưởng, lý luận trong tình hình mới
%  issuer &bch-trung-uong
%  issued 2002-03-18
%  alias Nghị quyết Trung ương 5 khóa IX
%  source https://123docz.net/trich-doan/3848453-nhung-do-i-moi-ve-phat-huy-suc-manh-dai-doa-n-ket-toa-n-dan-toc.htm
%  note confidence medium
%  note Hội nghị Trung ương 5 khóa IX
%  note the source has the plenum (March 2002) and the subject; the number and the day are general knowledge

%document #nq-16-nq-tw-2007 Nghị quyết 16-NQ/TW
%  kind nghị quyết
%  number 16-NQ/TW
%  title Về công tác tư tưởng, lý luận và báo chí trước yêu cầu mới
%  issuer &bch-trung-uong
%  issued 2007-08-01
%  alias Nghị quyết Trung ương 5 khóa X
%  source https://tapchicongsan.org.vn/web/guest/hoat-ong-cua-lanh-ao-ang-nha-nuoc/-/2018/6957/hoi-nghi-quan-triet%2C-trien-khai-thuc-hien-nghi-quyet-trung-uong-5%2C-khoa-x.aspx
%  note confidence medium
%  note Hội nghị Trung ương 5 khóa X
%  note the number and the date are general knowledge

%document #nq-169-nq-cp-2021 Nghị quyết 169/NQ-CP
%  kind nghị quyết
%  number 169/NQ-CP
%  title Ban hành Chương trình hành động của Chính phủ tiếp tục đẩy mạnh thực hiện Nghị quyết 36-NQ/TW, Chỉ thị 45-CT/TW và Kết luận 12-KL/TW của Bộ Chính trị về công tác người Việt Nam ở nước ngoài giai đoạn 2021 - 2026
%  issuer &chinh-phu
%  issued 2021-12-31
%  source https://luatvietnam.vn/van-hoa/quyet-dinh-930-qd-ttg-227346-d1.html
%  source https://dangcongsan.vn/thoi-su/trien-khai-toan-dien-manh-me-cong-tac-nguoi-viet-nam-o-nuoc-ngoai-trong-tinh-hinh-moi-614126.html

%document #nq-17-nq-tw-2002 Nghị quyết 17-NQ/TW
%  kind nghị quyết
%  number 17-NQ/TW
%  title Về đổi mới và nâng cao chất lượng hệ thống chính trị ở cơ sở xã, phường, thị trấn
%  issuer &bch-trung-uong
%  issued 2002-03-18
%  alias Nghị quyết Trung ương 5 khóa IX
%  source general knowledge
%  note confidence medium
%  note Hội nghị Trung ương 5 khóa IX

%document #nq-17-nq-tw-2007 Nghị quyết 17-NQ/TW
%  kind nghị quyết
%  number 17-NQ/TW
%  title Về đẩy mạnh cải cách hành chính, nâng cao hiệu lực, hiệu quả quản lý của bộ máy nhà nước
%  issuer &bch-trung-uong
%  issued 2007-08-01
%  alias Nghị quyết Trung ương 5 khóa X
%  source general knowledge
%  note confidence medium
%  note Hội nghị Trung ương 5 khóa X

%document #nq-18-nq-tw-2017 Nghị quyết 18-NQ/TW
%  kind nghị quyết
%  number 18-NQ/TW
%  title Một số vấn đề về tiếp tục đổi mới, sắp xếp tổ chức bộ máy của hệ thống chính trị tinh gọn, hoạt động hiệu lực, hiệu quả
%  issuer &bch-trung-uong
%  issued 2017-10-25
%  alias Nghị quyết 18
%  alias Nghị quyết Trung ương 6 khóa XII
%  source https://lite.baomoi.com/sap-xep-tinh-gon-to-chuc-bo-may-gan-voi-tang-toc-but-pha-thuc-hien-nhiem-vu-kinh-te-xa-hoi-cua-dong-nai-c51047813.epi
%  source https://cafef.vn/chuc-danh-bi-thu.html
%  note Hội nghị Trung ương 6 khóa XII

%document #nq-18-nq-tw-2022 Nghị quyết 18-NQ/TW
%  kind nghị quyết
%  number 18-NQ/TW
%  title Về tiếp tục đổi mới, hoàn thiện thể chế, chính sách, nâng cao hiệu lực, hiệu quả quản lý và sử dụng đất, tạo động lực đưa nước ta trở thành nước phát triển có thu nhập cao
%  issuer &bch-trung-uong
%  issued 2022-06-16
%  alias Nghị quyết Trung ương 5 khóa XIII
%  source https://nguonluc.com.vn/thu-tuong-nhieu-diem-moi-trong-chu-truong-cua-dang-de-phat-huy-toi-da-nguon-luc-dat-dai-chong-tham-nhung-tieu-cuc-a5630.html
%  note Hội nghị Trung ương 5 khóa XIII

%document #nq-19-nq-tw-2012 Nghị quyết 19-NQ/TW
%  kind nghị quyết
%  number 19-NQ/TW
%  title Về tiếp tục đổi mới chính sách, pháp luật về đất đai trong thời kỳ đẩy mạnh toàn diện công cuộc đổi mới
%  issuer &bch-trung-uong
%  issued 2012-10-31
%  alias Nghị quyết Trung ương 6 khóa XI
%  source general knowledge
%  note confidence medium
%  note Hội nghị Trung ương 6 khóa XI

%document #nq-19-nq-tw-2017 Nghị quyết 19-NQ/TW
%  kind nghị quyết
%  number 19-NQ/TW
%  title tiếp tục đổi mới hệ thống tổ chức và quản lý, nâng cao chất lượng và hiệu quả hoạt động của các đơn vị sự nghiệp công lập
%  issuer &bch-trung-uong
%  issued 2017-10-25
%  alias Nghị quyết 19
%  alias Nghị quyết Trung ương 6 khóa XII
%  source general knowledge
%  note confidence medium
%  note Hội nghị Trung ương 6 khóa XII

%document #nq-19-nq-tw-2022 Nghị quyết 19-NQ/TW
%  kind nghị quyết
%  number 19-NQ/TW
%  title Về nông nghiệp, nông dân, nông thôn đến năm 2030, tầm nhìn đến năm 2045
%  issuer &bch-trung-uong
%  issued 2022-06-16
%  alias Nghị quyết Trung ương 5 khóa XIII
%  source http://tuyengiao.hagiang.gov.vn/thong-tin-chuyen-de/ly-luan-chinh-tri-lich-su-dang/mot-so-noi-dung-moi-trong-chu-truong-cua-dang-ve-phat-trien-nong-nghiep-nong-dan-nong-thon.html
%  note Hội nghị Trung ương 5 khóa XIII

%document #nq-20-nq-tw-2008 Nghị quyết 20-NQ/TW
%  kind nghị quyết
%  number 20-NQ/TW
%  title Về tiếp tục xây dựng giai cấp công nhân Việt Nam thời kỳ đẩy mạnh công nghiệp hóa, hiện đại hóa đất nước
%  issuer &bch-trung-uong
%  issued 2008-01-28
%  alias Nghị quyết Trung ương 6 khóa X
%  source general knowledge
%  note confidence medium
%  note Hội nghị Trung ương 6 khóa X

%document #nq-20-nq-tw-2012 Nghị quyết 20-NQ/TW
%  kind nghị quyết
%  number 20-NQ/TW
%  title Về phát triển khoa học và công nghệ phục vụ sự nghiệp công nghiệp hóa, hiện đại hóa trong điều kiện kinh tế thị trường định hướng xã hội chủ nghĩa và hội nhập quốc tế
%  issuer &bch-trung-uong
%  issued 2012-11-01
%  alias Nghị quyết Trung ương 6 khóa XI
%  source general knowledge
%  note confidence medium
%  note Hội nghị Trung ương 6 khóa XI

%document #nq-20-nq-tw-2017 Nghị quyết 20-NQ/TW
%  kind nghị quyết
%  number 20-NQ/TW
%  title Về tăng cường công tác bảo vệ, chăm sóc và nâng cao sức khỏe nhân dân trong tình hình mới
%  issuer &bch-trung-uong
%  issued 2017-10-25
%  alias Nghị quyết Trung ương 6 khóa XII
%  source general knowledge
%  note confidence medium
%  note Hội nghị Trung ương 6 khóa XII

%document #nq-20-nq-tw-2022 Nghị quyết 20-NQ/TW
%  kind nghị quyết
%  number 20-NQ/TW
%  title Về tiếp tục đổi mới, phát triển và nâng cao hiệu quả kinh tế tập thể trong giai đoạn mới
%  issuer &bch-trung-uong
%  issued 2022-06-16
%  alias Nghị quyết Trung ương 5 khóa XIII
%  source general knowledge
%  note confidence medium
%  note Hội nghị Trung ương 5 khóa XIII

%document #nq-21-nq-cp-2023 Nghị quyết 21/NQ-CP
%  kind nghị quyết
%  number 21/NQ-CP
%  title Ban hành Chương trình hành động của Chính phủ giai đoạn 2022 - 2026 thực hiện Chỉ thị số 15-CT/TW
%  issuer &chinh-phu
%  issued 2023-02-20
%  source https://vietnam.vn/?p=609762

%document #nq-21-nq-tw-2008 Nghị quyết 21-NQ/TW
%  kind nghị quyết
%  number 21-NQ/TW
%  title Về tiếp tục hoàn thiện thể chế kinh tế thị trường định hướng xã hội chủ nghĩa
%  issuer &bch-trung-uong
%  issued 2008-01-30
%  alias Nghị quyết Trung ương 6 khóa X
%  source general knowledge
%  note confidence medium
%  note Hội nghị Trung ương 6 khóa X

%document #nq-21-nq-tw-2012 Nghị quyết 21-NQ/TW
%  kind nghị quyết
%  number 21-NQ/TW
%  title Về tăng cường sự lãnh đạo của Đảng đối với công tác bảo hiểm xã hội, bảo hiểm y tế giai đoạn 2012 - 2020
%  issuer &bo-chinh-tri
%  issued 2012-11-22
%  source general knowledge
%  note confidence medium
%  note khóa XI

%document #nq-21-nq-tw-2017 Nghị quyết 21-NQ/TW
%  kind nghị quyết
%  number 21-NQ/TW
%  title Về công tác dân số trong tình hình mới
%  issuer &bch-trung-uong
%  issued 2017-10-25
%  alias Nghị quyết Trung ương 6 khóa XII
%  source general knowledge
%  note confidence medium
%  note Hội nghị Trung ương 6 khóa XII

%document #nq-21-nq-tw-2022 Nghị quyết 21-NQ/TW
%  kind nghị quyết
%  number 21-NQ/TW
%  title Về tăng cường củng cố, xây dựng tổ chức cơ sở đảng và nâng cao chất lượng đội ngũ đảng viên trong giai đoạn mới
%  issuer &bch-trung-uong
%  issued 2022-06-16
%  alias Nghị quyết Trung ương 5 khóa XIII
%  source https://baobinhthuan.com.vn/nq21-ptag.html
%  note confidence medium
%  note Hội nghị Trung ương 5 khóa XIII
%  note the date is general knowledge

%document #nq-22-nq-tw-2008 Nghị quyết 22-NQ/TW
%  kind nghị quyết
%  number 22-NQ/TW
%  title Về nâng cao năng lực lãnh đạo, sức chiến đấu của tổ chức cơ sở đảng và chất lượng đội ngũ cán bộ, đảng viên
%  issuer &bch-trung-uong
%  issued 2008-02-02
%  alias Nghị quyết Trung ương 6 khóa X
%  source general knowledge
%  note confidence medium
%  note Hội nghị Trung ương 6 khóa X

%document #nq-22-nq-tw-2013 Nghị quyết 22-NQ/TW
%  kind nghị quyết
%  number 22-NQ/TW
%  title Về hội nhập quốc tế
%  issuer &bo-chinh-tri
%  issued 2013-04-10
%  alias Nghị quyết 22 của Bộ Chính trị
%  source http://dsq.mofa.gov.vn/web/guest/tin-chi-tiet/chi-tiet/tai-lieu-pho-bien-nghi-quyet-cua-bo-chinh-tri-ve-hoi-nhap-quoc-te-phien-ban-rut-gon--47167-579.html
%  source http://xaydung.gov.vn/vn/tin-tuc/1293/77221/xay-dung-de-an-tong-ket-10-nam-thuc-hien-nghi-quyet-22-cua-bo-chinh-tri-ve-hoi-nhap-quoc-te.aspx
%  note khóa XI
%  note sources differ: one (vietnam.vn/viet-nam-co-quan-he-kinh-te-voi-gan-200-quoc-gia) has the date 2013-03-10

%document #nq-23-nq-tw-2003 Nghị quyết 23-NQ/TW
%  kind nghị quyết
%  number 23-NQ/TW
%  title Về phát huy sức mạnh đại đoàn kết toàn dân tộc vì dân giàu, nước mạnh, xã hội công bằng, dân chủ, văn minh
%  issuer &bch-trung-uong
%  issued 2003-03-12
%  alias Nghị quyết Trung ương 7 khóa IX
%  source https://123docz.net/trich-doan/3848453-nhung-do-i-moi-ve-phat-huy-suc-manh-dai-doa-n-ket-toa-n-dan-toc.htm
%  note Hội nghị Trung ương 7 khóa IX

%document #nq-23-nq-tw-2008 Nghị quyết 23-NQ/TW
%  kind nghị quyết
%  number 23-NQ/TW
%  title Về tiếp tục xây dựng và phát triển văn học, nghệ thuật trong thời kỳ mới
%  issuer &bo-chinh-tri
%  issued 2008-06-16
%  alias Nghị quyết 23 của Bộ Chính trị khóa X
%  source general knowledge
%  note confidence medium
%  note khóa X

%document #nq-24-nq-tw-2003 Nghị quyết 24-NQ/TW
%  kind nghị quyết
%  number 24-NQ/TW
%  title Về công tác dân tộc
%  issuer &bch-trung-uong
%  issued 2003-03-12
%  alias Nghị quyết Trung ương 7 khóa IX
%  source https://123docz.net/trich-doan/3848453-nhung-do-i-moi-ve-phat-huy-suc-manh-dai-doa-n-ket-toa-n-dan-toc.htm
%  note Hội nghị Trung ương 7 khóa IX

%document #nq-24-nq-tw-2013 Nghị quyết 24-NQ/TW
%  kind nghị quyết
%  number 24-NQ/TW
%  title Về chủ động ứng phó với biến đổi khí hậu, tăng cường quản lý tài nguyên và bảo vệ môi trường
%  issuer &bch-trung-uong
%  issued 2013-06-03
%  alias Nghị quyết Trung ương 7 khóa XI
%  source general knowledge
%  note confidence medium
%  note Hội nghị Trung ương 7 khóa XI

%document #nq-25-nq-tw-2003 Nghị quyết 25-NQ/TW
%  kind nghị quyết
%  number 25-NQ/TW
%  title Về công tác tôn giáo
%  issuer &bch-trung-uong
%  issued 2003-03-12
%  alias Nghị quyết Trung ương 7 khóa IX
%  source general knowledge
%  note confidence medium
%  note Hội nghị Trung ương 7 khóa IX

%document #nq-25-nq-tw-2008 Nghị quyết 25-NQ/TW
%  kind nghị quyết
%  number 25-NQ/TW
%  title Về tăng cường sự lãnh đạo của Đảng đối với công tác thanh niên thời kỳ đẩy mạnh công nghiệp hóa, hiện đại hóa
%  issuer &bch-trung-uong
%  issued 2008-07-25
%  alias Nghị quyết Trung ương 7 khóa X
%  source general knowledge
%  note confidence medium
%  note Hội nghị Trung ương 7 khóa X

%document #nq-25-nq-tw-2013 Nghị quyết 25-NQ/TW
%  kind nghị quyết
%  number 25-NQ/TW
%  title Về tăng cường và đổi mới sự lãnh đạo của Đảng đối với công tác dân vận trong tình hình mới
%  issuer &bch-trung-uong
%  issued 2013-06-03
%  alias Nghị quyết Trung ương 7 khóa XI
%  source http://www.baomoi.com/Hoi-nghi-lan-thu-bay-Ban-chap-hanh-TU-Dang-khoa-XI-Bau-bo-sung-hai-Uy-vien-Bo-Chinh-tri/c/11030610.epi
%  note confidence medium
%  note Hội nghị Trung ương 7 khóa XI
%  note the source has the plenum, closed on 2013-05-11, and the title; the number and the date are general knowledge

%document #nq-26-nq-tw-2003 Nghị quyết 26-NQ/TW
%  kind nghị quyết
%  number 26-NQ/TW
%  title Về tiếp tục đổi mới chính sách, pháp luật về đất đai trong thời kỳ đẩy mạnh công nghiệp hóa, hiện đại hóa đất nước
%  issuer &bch-trung-uong
%  issued 2003-03-12
%  alias Nghị quyết Trung ương 7 khóa IX
%  source general knowledge
%  note confidence medium
%  note Hội nghị Trung ương 7 khóa IX

%document #nq-26-nq-tw-2008 Nghị quyết 26-NQ/TW
%  kind nghị quyết
%  number 26-NQ/TW
%  title Về nông nghiệp, nông dân, nông thôn
%  issuer &bch-trung-uong
%  issued 2008-08-05
%  alias Nghị quyết Trung ương 7 khóa X
%  alias Nghị quyết tam nông
%  source http://tuyengiao.hagiang.gov.vn/thong-tin-chuyen-de/ly-luan-chinh-tri-lich-su-dang/mot-so-noi-dung-moi-trong-chu-truong-cua-dang-ve-phat-trien-nong-nghiep-nong-dan-nong-thon.html
%  note Hội nghị Trung ương 7 khóa X

%document #nq-26-nq-tw-2018 Nghị quyết 26-NQ/TW
%  kind nghị quyết
%  number 26-NQ/TW
%  title Về tập trung xây dựng đội ngũ cán bộ các cấp, nhất là cấp chiến lược, đủ phẩm chất, năng lực và uy tín, ngang tầm nhiệm vụ
%  issuer &bch-trung-uong
%  issued 2018-05-19
%  alias Nghị quyết Trung ương 7 khóa XII
%  source general knowledge
%  note confidence medium
%  note Hội nghị Trung ương 7 khóa XII

%document #nq-27-nq-tw-2008 Nghị quyết 27-NQ/TW
%  kind nghị quyết
%  number 27-NQ/TW
%  title Về xây dựng đội ngũ trí thức trong thời kỳ đẩy mạnh công nghiệp hóa, hiện đại hóa đất nước
%  issuer &bch-trung-uong
%  issued 2008-08-06
%  alias Nghị quyết Trung ương 7 khóa X
%  source general knowledge
%  note confidence medium
%  note Hội nghị Trung ương 7 khóa X

%document #nq-27-nq-tw-2018 Nghị quyết 27-NQ/TW
%  kind nghị quyết
%  number 27-NQ/TW
%  title Về cải cách chính sách tiền lương đối với cán bộ, công chức, viên chức, lực lượng vũ trang và người lao động trong doanh nghiệp
%  issuer &bch-trung-uong
%  issued 2018-05-21
%  alias Nghị quyết Trung ương 7 khóa XII
%  source general knowledge
%  note confidence medium
%  note Hội nghị Trung ương 7 khóa XII

%document #nq-27-nq-tw-2022 Nghị quyết 27-NQ/TW
%  kind nghị quyết
%  number 27-NQ/TW
%  title Về tiếp tục xây dựng và hoàn thiện Nhà nước pháp quyền xã hội chủ nghĩa Việt Nam trong giai đoạn mới
%  issuer &bch-trung-uong
%  issued 2022-11-09
%  alias Nghị quyết Trung ương 6 khóa XIII
%  source general knowledge
%  note confidence medium
%  note Hội nghị Trung ương 6 khóa XIII

%document #nq-28-nq-tw-2013 Nghị quyết 28-NQ/TW
%  kind nghị quyết
%  number 28-NQ/TW
%  title Về Chiến lược bảo vệ Tổ quốc trong tình hình mới
%  issuer &bch-trung-uong
%  issued 2013-10-25
%  replaces #nq-tw8-k9-2003
%  alias Nghị quyết Trung ương 8 khóa XI
%  source https://en.vietnamplus.vn/president-requires-thorough-summary-of-10year-implementation-of-fatherland-protection-strategy/233810.vnp
%  note confidence medium
%  note Hội nghị Trung ương 8 khóa XI
%  note the number is general knowledge

%document #nq-28-nq-tw-2018 Nghị quyết 28-NQ/TW
%  kind nghị quyết
%  number 28-NQ/TW
%  title Về cải cách chính sách bảo hiểm xã hội
%  issuer &bch-trung-uong
%  issued 2018-05-23
%  alias Nghị quyết Trung ương 7 khóa XII
%  source https://mtaive.com/tai-nghi-quyet-28-nq-tw.html
%  note Hội nghị Trung ương 7 khóa XII

%document #nq-28-nq-tw-2022 Nghị quyết 28-NQ/TW
%  kind nghị quyết
%  number 28-NQ/TW
%  title Về tiếp tục đổi mới phương thức lãnh đạo, cầm quyền của Đảng đối với hệ thống chính trị trong giai đoạn mới
%  issuer &bch-trung-uong
%  issued 2022-11-17
%  alias Nghị quyết Trung ương 6 khóa XIII
%  source general knowledge
%  note confidence medium
%  note Hội nghị Trung ương 6 khóa XIII

%document #nq-29-nq-tw-2013 Nghị quyết 29-NQ/TW
%  kind nghị quyết
%  number 29-NQ/TW
%  title Về đổi mới căn bản, toàn diện giáo dục và đào tạo, đáp ứng yêu cầu công nghiệp hóa, hiện đại hóa trong điều kiện kinh tế thị trường định hướng xã hội chủ nghĩa và hội nhập quốc tế
%  issuer &bch-trung-uong
%  issued 2013-11-04
%  alias Nghị quyết Trung ương 8 khóa XI
%  source https://daidoanket.vn/doi-moi-can-ban-toan-dien-giao-duc-va-dao-tao-nhan-thuc-va-hanh-dong-10006196.html
%  note Hội nghị Trung ương 8 khóa XI

%document #nq-29-nq-tw-2022 Nghị quyết 29-NQ/TW
%  kind nghị quyết
%  number 29-NQ/TW
%  title Về tiếp tục đẩy mạnh công nghiệp hóa, hiện đại hóa đất nước đến năm 2030, tầm nhìn đến năm 2045
%  issuer &bch-trung-uong
%  issued 2022-11-17
%  alias Nghị quyết Trung ương 6 khóa XIII
%  source https://consosukien.vn/nghi-quyet-so-29-nq-tw-kim-chi-nam-thuc-day-qua-trinh-cong-nghiep-hoa-hien-dai-hoa-nhanh-va-ben-vung.htm
%  source https://cafeland.vn/quy-hoach/viet-nam-dat-muc-tieu-hinh-thanh-cac-tap-doan-doanh-nghiep-da-quoc-gia-115530.html
%  note Hội nghị Trung ương 6 khóa XIII

%document #nq-33-nq-tw-2014 Nghị quyết 33-NQ/TW
%  kind nghị quyết
%  number 33-NQ/TW
%  title Về xây dựng và phát triển văn hóa, con người Việt Nam đáp ứng yêu cầu phát triển bền vững đất nước
%  issuer &bch-trung-uong
%  issued 2014-06-09
%  alias Nghị quyết Trung ương 9 khóa XI
%  source https://luatvietnam.vn/chinh-sach/ket-luan-156-kl-tw-2025-thuc-hien-nghi-quyet-33-nq-tw-ve-phat-trien-van-hoa-con-nguoi-viet-nam-401275-d1.html
%  note confidence medium
%  note Hội nghị Trung ương 9 khóa XI
%  note the date is general knowledge

%document #nq-34-nq-tw-2004 Nghị quyết 34-NQ/TW
%  kind nghị quyết
%  number 34-NQ/TW
%  title Về một số chủ trương, chính sách, giải pháp lớn nhằm thực hiện thắng lợi Nghị quyết Đại hội toàn quốc lần thứ IX của Đảng
%  issuer &bch-trung-uong
%  issued 2004-02-03
%  alias Nghị quyết Trung ương 9 khóa IX
%  source general knowledge
%  note confidence medium
%  note Hội nghị Trung ương 9 khóa IX

%document #nq-34-nq-tw-2023 Nghị quyết 34-NQ/TW
%  kind nghị quyết
%  number 34-NQ/TW
%  title Về một số định hướng, chủ trương lớn triển khai đường lối đối ngoại Đại hội XIII của Đảng
%  issuer &bo-chinh-tri
%  issued 2023-01-09
%  alias Nghị quyết 34 của Bộ Chính trị
%  source https://hanoidep.vn/ha-noi-quan-triet-mot-so-nghi-quyet-quy-dinh-quan-trong-cua-trung-uong/
%  note khóa XIII

%document #nq-35-nq-tw-2018 Nghị quyết 35-NQ/TW
%  kind nghị quyết
%  number 35-NQ/TW
%  title Về tăng cường bảo vệ nền tảng tư tưởng của Đảng, đấu tranh phản bác các quan điểm sai trái, thù địch trong tình hình mới
%  issuer &bo-chinh-tri
%  issued 2018-10-22
%  alias Nghị quyết 35 của Bộ Chính trị
%  source https://hcma.vn/bao-ve-nen-tang-tu-tuong/
%  source https://thads.moj.gov.vn/haugiang/noidung/tintuc/lists/hoatdongdoanthe/view_detail.aspx?itemid=85
%  note khóa XII

%document #nq-36-nq-tw-2004 Nghị quyết 36-NQ/TW
%  kind nghị quyết
%  number 36-NQ/TW
%  title Về công tác đối với người Việt Nam ở nước ngoài
%  issuer &bo-chinh-tri
%  issued 2004-03-26
%  alias Nghị quyết 36
%  alias Nghị quyết 36 của Bộ Chính trị
%  source https://amp.vov.vn/chinh-tri/ket-luan-cua-bo-chinh-tri-ve-cong-tac-nguoi-viet-nam-o-nuoc-ngoai-trong-tinh-hinh-moi-884616.vov
%  source https://khoinhonsanh2014.blogspot.com/2022/03/4067-ba-vo-kim-thoan-thuc-hien-nghi.html (full text)
%  note khóa IX
%  note the number 36-NQ/TW stands for more than one document: 2004-03-26 (khóa IX, người Việt Nam ở nước ngoài); 2014 (công nghệ thông tin); 2018 (kinh tế biển); 2023 (công nghệ sinh học)

%document #nq-36-nq-tw-2014 Nghị quyết 36-NQ/TW
%  kind nghị quyết
%  number 36-NQ/TW
%  title Về đẩy mạnh ứng dụng, phát triển công nghệ thông tin đáp ứng yêu cầu phát triển bền vững và hội nhập quốc tế
%  issuer &bo-chinh-tri
%  issued 2014-07-01
%  source general knowledge
%  note confidence medium
%  note khóa XI
%  note the number 36-NQ/TW stands for more than one document: 2004-03-26 (khóa IX, người Việt Nam ở nước ngoài); 2014 (công nghệ thông tin); 2018 (kinh tế biển); 2023 (công nghệ sinh học)

%document #nq-36-nq-tw-2018 Nghị quyết 36-NQ/TW
%  kind nghị quyết
%  number 36-NQ/TW
%  title Về Chiến lược phát triển bền vững kinh tế biển Việt Nam đến năm 2030, tầm nhìn đến năm 2045
%  issuer &bch-trung-uong
%  issued 2018-10-22
%  alias Nghị quyết Trung ương 8 khóa XII
%  source https://vietnamnet.vn/bo-tt-tt-tap-huan-tuyen-truyen-ve-bien-va-hai-dao-cho-hon-100-can-bo-2166754.html
%  note Hội nghị Trung ương 8 khóa XII
%  note the number 36-NQ/TW stands for more than one document: 2004-03-26 (khóa IX, người Việt Nam ở nước ngoài); 2014 (công nghệ thông tin); 2018 (kinh tế biển); 2023 (công nghệ sinh học)

%document #nq-37-nq-tw-2014 Nghị quyết 37-NQ/TW
%  kind nghị quyết
%  number 37-NQ/TW
%  title Về công tác lý luận và định hướng nghiên cứu đến năm 2030
%  issuer &bo-chinh-tri
%  issued 2014-10-09
%  alias Nghị quyết 37 của Bộ Chính trị khóa XI
%  source general knowledge
%  note confidence medium
%  note khóa XI

%document #nq-39-nq-tw-2015 Nghị quyết 39-NQ/TW
%  kind nghị quyết
%  number 39-NQ/TW
%  title Về tinh giản biên chế và cơ cấu lại đội ngũ cán bộ, công chức, viên chức
%  issuer &bo-chinh-tri
%  issued 2015-04-17
%  alias Nghị quyết 39 của Bộ Chính trị khóa XI
%  source general knowledge
%  note confidence medium
%  note khóa XI

%document #nq-41-nq-tw-2023 Nghị quyết 41-NQ/TW
%  kind nghị quyết
%  number 41-NQ/TW
%  title Về xây dựng và phát huy vai trò của đội ngũ doanh nhân Việt Nam trong thời kỳ mới
%  issuer &bo-chinh-tri
%  issued 2023-10-10
%  alias Nghị quyết 41 của Bộ Chính trị
%  source http://doanhnghiephungyen.org.vn/tin-trong-nuoc/tam-huyet-phat-trien-doi-ngu-doanh-nhan-cua-tong-bi-thu-nguyen-phu-trong.html
%  source https://congluan.vn/nghi-quyet-so-41-nq-tw-diem-tua-phat-trien-doi-ngu-doanh-nhan-quoc-gia-post304765.html
%  note khóa XIII

%document #nq-42-nq-tw-2004 Nghị quyết 42-NQ/TW
%  kind nghị quyết
%  number 42-NQ/TW
%  title Về công tác quy hoạch cán bộ lãnh đạo, quản lý thời kỳ đẩy mạnh công nghiệp hóa, hiện đại hóa đất nước
%  issuer &bo-chinh-tri
%  issued 2004-11-30
%  alias Nghị quyết 42 của Bộ Chính trị khóa IX
%  source general knowledge
%  note confidence medium
%  note khóa IX

%document #nq-42-nq-tw-2023 Nghị quyết 42-NQ/TW
%  kind nghị quyết
%  number 42-NQ/TW
%  title Về tiếp tục đổi mới, nâng cao chất lượng chính sách xã hội, đáp ứng yêu cầu sự nghiệp xây dựng và bảo vệ Tổ quốc trong giai đoạn mới
%  issuer &bch-trung-uong
%  issued 2023-11-24
%  alias Nghị quyết Trung ương 8 khóa XIII
%  source general knowledge
%  note confidence medium
%  note Hội nghị Trung ương 8 khóa XIII

%document #nq-43-nq-tw-2023 Nghị quyết 43-NQ/TW
%  kind nghị quyết
%  number 43-NQ/TW
%  title Về tiếp tục phát huy truyền thống, sức mạnh đại đoàn kết toàn dân tộc, xây dựng đất nước ta ngày càng phồn vinh, hạnh phúc
%  issuer &bch-trung-uong
%  issued 2023-11-24
%  alias Nghị quyết Trung ương 8 khóa XIII
%  source https://danguykhoicqvadn.yenbai.gov.vn/sinh-hoat-chi-bo/nhung-diem-moi-noi-dung-cot-loi-nghi-quyet-so-43-nq-tw-ngay-24-11-2023-cua-ban-chap-hanh-trung-uong-dang-khoa-xiii-ve-tiep-tuc-phat-huy-truyen-thong-suc-manh-dai-doan-ket-toan-dan-toc-xay-dung-dat
%  note Hội nghị Trung ương 8 khóa XIII

%document #nq-44-nq-tw-2023 Nghị quyết 44-NQ/TW
%  kind nghị quyết
%  number 44-NQ/TW
%  title Về Chiến lược bảo vệ Tổ quốc trong tình hình mới
%  issuer &bch-trung-uong
%  issued 2023-11-24
%  alias Nghị quyết Trung ương 8 khóa XIII
%  source https://www.thinhvuongvietnam.com/List/chinh-tri-55413?page=133
%  note confidence medium
%  note Hội nghị Trung ương 8 khóa XIII
%  note the number and the date are general knowledge

%document #nq-45-nq-tw-2023 Nghị quyết 45-NQ/TW
%  kind nghị quyết
%  number 45-NQ/TW
%  title Về tiếp tục xây dựng và phát huy vai trò của đội ngũ trí thức đáp ứng yêu cầu phát triển đất nước nhanh và bền vững trong giai đoạn mới
%  issuer &bch-trung-uong
%  issued 2023-11-24
%  alias Nghị quyết Trung ương 8 khóa XIII
%  source https://kontum.gov.vn/VanBan/Details/13710
%  note Hội nghị Trung ương 8 khóa XIII

%document #nq-46-nq-tw-2005 Nghị quyết 46-NQ/TW
%  kind nghị quyết
%  number 46-NQ/TW
%  title Về công tác bảo vệ, chăm sóc và nâng cao sức khỏe nhân dân trong tình hình mới
%  issuer &bo-chinh-tri
%  issued 2005-02-23
%  source general knowledge
%  note confidence medium
%  note khóa IX

%document #nq-48-nq-tw-2005 Nghị quyết 48-NQ/TW
%  kind nghị quyết
%  number 48-NQ/TW
%  title Về Chiến lược xây dựng và hoàn thiện hệ thống pháp luật Việt Nam đến năm 2010, định hướng đến năm 2020
%  issuer &bo-chinh-tri
%  issued 2005-05-24
%  alias Nghị quyết 48 của Bộ Chính trị
%  source http://www.hanhchinh.com.vn/forum/f20/xay-dung-va-hoan-thien-he-thong-plvn-den-nam-2010-dinh-huong-den-nam-2010-a-21823.html
%  note khóa IX

%document #nq-49-nq-tw-2005 Nghị quyết 49-NQ/TW
%  kind nghị quyết
%  number 49-NQ/TW
%  title Về Chiến lược cải cách tư pháp đến năm 2020
%  issuer &bo-chinh-tri
%  issued 2005-06-02
%  alias Nghị quyết 49 của Bộ Chính trị
%  source https://sieuthipdf.com/tai-lieu/nghi-quyet-49-nq-tw-ve-cai-cach-tu-phap-2005-64e81e0e3c077bee48ee82e6
%  note khóa IX

%document #nq-50-nq-tw-2019 Nghị quyết 50-NQ/TW
%  kind nghị quyết
%  number 50-NQ/TW
%  title Về định hướng hoàn thiện thể chế, chính sách, nâng cao chất lượng, hiệu quả hợp tác đầu tư nước ngoài đến năm 2030
%  issuer &bo-chinh-tri
%  issued 2019-08-20
%  source general knowledge
%  note confidence medium
%  note khóa XII

%document #nq-52-nq-tw-2019 Nghị quyết 52-NQ/TW
%  kind nghị quyết
%  number 52-NQ/TW
%  title Về một số chủ trương, chính sách chủ động tham gia cuộc Cách mạng công nghiệp lần thứ tư
%  issuer &bo-chinh-tri
%  issued 2019-09-27
%  source general knowledge
%  note confidence medium
%  note khóa XII

%document #nq-57-nq-tw-2024 Nghị quyết 57-NQ/TW
%  kind nghị quyết
%  number 57-NQ/TW
%  title Về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia
%  issuer &bo-chinh-tri
%  issued 2024-12-22
%  alias Nghị quyết 57
%  source https://luatvietnam.vn/linh-vuc-khac/bo-tu-tru-cot-gom-nhung-nghi-quyet-nao-883-104731-article.html
%  source https://hdll.vn/vi/nghien-cuu---trao-doi/nhung-dinh-huong-lon-trong-9-nghi-quyet-chien-luoc-trong-cac-linh-vuc-then-chot-cua-dat-nuoc.html
%  note khóa XIII

%document #nq-59-nq-tw-2025 Nghị quyết 59-NQ/TW
%  kind nghị quyết
%  number 59-NQ/TW
%  title Về hội nhập quốc tế trong tình hình mới
%  issuer &bo-chinh-tri
%  issued 2025-01-24
%  alias Nghị quyết 59
%  source https://thanhnien.vn/nhung-tru-cot-chinh-sach-dot-pha-18526010922124218.htm
%  note confidence medium
%  note khóa XIII
%  note the source has the month, January 2025; the day is general knowledge

%document #nq-8b-nq-hntw-1990 Nghị quyết 8B-NQ/HNTW
%  kind nghị quyết
%  number 8B-NQ/HNTW
%  title Về đổi mới công tác quần chúng của Đảng, tăng cường mối quan hệ giữa Đảng và nhân dân
%  issuer &bch-trung-uong
%  issued 1990-03-27
%  alias Nghị quyết 8B khóa VI
%  alias Nghị quyết Trung ương 8B khóa VI
%  source general knowledge
%  note confidence medium
%  note Hội nghị Trung ương 8 khóa VI

%document #nq-dai-hoi-ix Nghị quyết Đại hội IX của Đảng
%  kind nghị quyết
%  title Nghị quyết Đại hội đại biểu toàn quốc lần thứ IX của Đảng
%  issuer Đại hội IX
%  issued 2001-04-22
%  alias Nghị quyết Đại hội IX
%  alias Nghị quyết Đại hội đại biểu toàn quốc lần thứ IX của Đảng
%  alias Nghị quyết Đại hội Đảng toàn quốc lần thứ IX
%  source general knowledge
%  note confidence medium

%document #nq-dai-hoi-vi Nghị quyết Đại hội VI của Đảng
%  kind nghị quyết
%  title Nghị quyết Đại hội đại biểu toàn quốc lần thứ VI của Đảng
%  issuer Đại hội VI
%  issued 1986-12-18
%  alias Nghị quyết Đại hội VI
%  alias Nghị quyết Đại hội đại biểu toàn quốc lần thứ VI của Đảng
%  alias Nghị quyết Đại hội Đảng toàn quốc lần thứ VI
%  source general knowledge
%  note confidence medium

%document #nq-dai-hoi-vii Nghị quyết Đại hội VII của Đảng
%  kind nghị quyết
%  title Nghị quyết Đại hội đại biểu toàn quốc lần thứ VII của Đảng
%  issuer Đại hội VII
%  issued 1991-06-27
%  alias Nghị quyết Đại hội VII
%  alias Nghị quyết Đại hội đại biểu toàn quốc lần thứ VII của Đảng
%  alias Nghị quyết Đại hội Đảng toàn quốc lần thứ VII
%  source general knowledge
%  note confidence medium

%document #nq-dai-hoi-viii Nghị quyết Đại hội VIII của Đảng
%  kind nghị quyết
%  title Nghị quyết Đại hội đại biểu toàn quốc lần thứ VIII của Đảng
%  issuer Đại hội VIII
%  issued 1996-07-01
%  alias Nghị quyết Đại hội VIII
%  alias Nghị quyết Đại hội đại biểu toàn quốc lần thứ VIII của Đảng
%  alias Nghị quyết Đại hội Đảng toàn quốc lần thứ VIII
%  source general knowledge
%  note confidence medium

%document #nq-dai-hoi-x Nghị quyết Đại hội X của Đảng
%  kind nghị quyết
%  title Nghị quyết Đại hội đại biểu toàn quốc lần thứ X của Đảng
%  issuer Đại hội X
%  issued 2006-04-25
%  alias Nghị quyết Đại hội X
%  alias Nghị quyết Đại hội đại biểu toàn quốc lần thứ X của Đảng
%  alias Nghị quyết Đại hội Đảng toàn quốc lần thứ X
%  source general knowledge
%  note confidence medium

%document #nq-dai-hoi-xi Nghị quyết Đại hội XI của Đảng
%  kind nghị quyết
%  title Nghị quyết Đại hội đại biểu toàn quốc lần thứ XI của Đảng
%  issuer Đại hội XI
%  issued 2011-01-19
%  alias Nghị quyết Đại hội XI
%  alias Nghị quyết Đại hội đại biểu toàn quốc lần thứ XI của Đảng
%  alias Nghị quyết Đại hội Đảng toàn quốc lần thứ XI
%  source general knowledge
%  note confidence medium

%document #nq-dai-hoi-xii Nghị quyết Đại hội XII của Đảng
%  kind nghị quyết
%  title Nghị quyết Đại hội đại biểu toàn quốc lần thứ XII của Đảng
%  issuer Đại hội XII
%  issued 2016-01-28
%  alias Nghị quyết Đại hội Đảng toàn quốc lần thứ XII
%  alias Nghị quyết Đại hội XII
%  alias Nghị quyết Đại hội đại biểu toàn quốc lần thứ XII của Đảng
%  source https://www.vietnamplus.vn/dai-hoi-xii-cua-dang-day-manh-toan-dien-dong-bo-cong-cuoc-doi-moi-post1088559.vnp (congress of 2016-01-20 to 2016-01-28)
%  note confidence medium
%  note the date is the day on which the congress closed

%document #nq-dai-hoi-xiii Nghị quyết Đại hội XIII của Đảng
%  kind nghị quyết
%  title Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng
%  issuer Đại hội XIII
%  issued 2021-02-01
%  alias Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng
%  alias Nghị quyết Đại hội XIII
%  alias Nghị quyết Đại hội Đảng toàn quốc lần thứ XIII
%  source general knowledge
%  note confidence medium

%document #nq-tw8-k9-2003 Nghị quyết Trung ương 8 khóa IX
%  kind nghị quyết
%  title Về Chiến lược bảo vệ Tổ quốc trong tình hình mới
%  issuer &bch-trung-uong
%  issued 2003-07
%  source general knowledge
%  note confidence medium
%  note Hội nghị Trung ương 8 khóa IX

%document #qd-110-2004-qd-ttg Quyết định 110/2004/QĐ-TTg
%  kind quyết định
%  number 110/2004/QĐ-TTg
%  title Về việc ban hành Chương trình hành động của Chính phủ thực hiện Nghị quyết 36-NQ/TW về công tác đối với người Việt Nam ở nước ngoài
%  issuer Thủ tướng Chính phủ
%  issued 2004-06-23
%  source https://luatvietnam.vn/ngoai-giao/quyet-dinh-110-2004-qd-ttg-thu-tuong-chinh-phu-16279-d1.html?layout=amp

%document #qd-1209-qd-ttg-2012 Quyết định 1209/QĐ-TTg
%  kind quyết định
%  number 1209/QĐ-TTg
%  title Phê duyệt Quy hoạch phát thanh, truyền hình đối ngoại đến năm 2020
%  issuer Thủ tướng Chính phủ
%  issued 2012-09-04
%  source https://vietnamhoinhap.vn/vi/cong-tac-thong-tin-doi-ngoai-trong-qua-trinh-hoi-nhap-quoc-te-38457.htm

%document #qd-1334-qd-ttg-2023 Quyết định 1334/QĐ-TTg
%  kind quyết định
%  number 1334/QĐ-TTg
%  title Phê duyệt Đề án Phát huy nguồn lực của người Việt Nam ở nước ngoài phục vụ phát triển đất nước trong tình hình mới
%  issuer Thủ tướng Chính phủ
%  issued 2023-11-10
%  alias Quyết định 1334
%  source https://www.baoquocdan.org/2024/04/gs-nguyen-van-canh-vo-hieu-hoa-q-1334.html
%  note confidence medium
%  note the number, the title and the date stand on that partisan page alone: check them before you publish

%document #qd-2013-qd-ttg-2021 Quyết định 2013/QĐ-TTg
%  kind quyết định
%  number 2013/QĐ-TTg
%  title Phê duyệt Chiến lược Ngoại giao văn hóa đến năm 2030
%  issuer Thủ tướng Chính phủ
%  issued 2021-11-30
%  alias Chiến lược Ngoại giao văn hóa đến năm 2030
%  source https://nhabepvn.com/te-thien-dai-thanh-2013/ (copy of the text)
%  source https://luatvietnam.vn/van-hoa/quyet-dinh-930-qd-ttg-227346-d1.html

%document #qd-208-qd-ttg-2011 Quyết định 208/QĐ-TTg
%  kind quyết định
%  number 208/QĐ-TTg
%  title Phê duyệt Chiến lược Ngoại giao văn hóa đến năm 2020
%  issuer Thủ tướng Chính phủ
%  issued 2011-02-14
%  alias Chiến lược Ngoại giao văn hóa đến năm 2020
%  source https://baoquocte.vn/nhin-lai-10-nam-trien-khai-chien-luoc-ngoai-giao-van-hoa-giai-doan-2011-2020-va-dinh-huong-thoi-gian-toi-166608.html

%document #qd-209-qd-tw-2019 Quyết định 209-QĐ/TW
%  kind quyết định
%  number 209-QĐ/TW
%  title hợp nhất Đảng bộ Ngoài nước với Đảng bộ Bộ Ngoại giao
%  issuer &bo-chinh-tri
%  issued 2019-11-26
%  alias Quyết định số 209 của Bộ Chính trị khóa XII
%  source https://88tysobongda.com/chinh-tri/nang-cao-hieu-qua-cong-tac-dang-ngoai-nuoc-trong-giai-doan-hien-nay-20210330111257459.htm (copy of a news page of 2021-03-30 that quotes Phạm Bình Minh)
%  note khóa XII
%  note QĐ stands for quyết định and for quy định; this is a quyết định

%document #qd-217-qd-tw-2013 Quyết định 217-QĐ/TW
%  kind quyết định
%  number 217-QĐ/TW
%  title Về việc ban hành Quy chế giám sát và phản biện xã hội của Mặt trận Tổ quốc Việt Nam và các đoàn thể chính trị - xã hội
%  issuer &bo-chinh-tri
%  issued 2013-12-12
%  alias Quyết định 217
%  source https://ldld.quangbinh.gov.vn/3cms/Ban-in-507.htm?art=13962393432237
%  note khóa XI

%document #qd-218-qd-tw-2013 Quyết định 218-QĐ/TW
%  kind quyết định
%  number 218-QĐ/TW
%  title Về việc ban hành Quy định về việc Mặt trận Tổ quốc Việt Nam, các đoàn thể chính trị - xã hội và nhân dân tham gia góp ý xây dựng Đảng, xây dựng chính quyền
%  issuer &bo-chinh-tri
%  issued 2013-12-12
%  alias Quyết định 218
%  source general knowledge
%  note confidence medium
%  note khóa XI

%document #qd-244-qd-tw-2014 Quyết định 244-QĐ/TW
%  kind quyết định
%  number 244-QĐ/TW
%  title Về việc ban hành Quy chế bầu cử trong Đảng
%  issuer &bch-trung-uong
%  issued 2014-06-09
%  alias Quyết định 244
%  source general knowledge
%  note confidence medium
%  note khóa XI

%document #qd-272-qd-tw-2015 Quyết định 272-QĐ/TW
%  kind quyết định
%  number 272-QĐ/TW
%  title Về việc ban hành Quy chế quản lý thống nhất các hoạt động đối ngoại
%  issuer &bo-chinh-tri
%  issued 2015-01-21
%  replaces #qd-295-qd-tw-2010
%  alias Quyết định 272
%  source https://ngaynay.vn/24-7/nang-cao-hon-nua-chat-luong-hoat-dong-doi-ngoai-131244.html
%  note khóa XI

%document #qd-295-qd-tw-2010 Quyết định 295-QĐ/TW
%  kind quyết định
%  number 295-QĐ/TW
%  title Về việc ban hành Quy chế quản lý thống nhất các hoạt động đối ngoại
%  issuer &bo-chinh-tri
%  issued 2010-03-23
%  alias Quyết định 295
%  source general knowledge
%  note confidence medium
%  note khóa X

%document #qd-368-qd-ttg-2013 Quyết định 368/QĐ-TTg
%  kind quyết định
%  number 368/QĐ-TTg
%  title Phê duyệt Chương trình hành động của Chính phủ về thông tin đối ngoại giai đoạn 2013 - 2020
%  issuer Thủ tướng Chính phủ
%  issued 2013-02-28
%  source https://vietnamhoinhap.vn/vi/cong-tac-thong-tin-doi-ngoai-trong-qua-trinh-hoi-nhap-quoc-te-38457.htm

%document #qd-930-qd-ttg-2022 Quyết định 930/QĐ-TTg
%  kind quyết định
%  number 930/QĐ-TTg
%  title Phê duyệt Đề án Ngày Tôn vinh tiếng Việt trong cộng đồng người Việt Nam ở nước ngoài giai đoạn 2023 - 2030
%  issuer Thủ tướng Chính phủ
%  issued 2022-08-03
%  alias Quyết định 930
%  source https://luatvietnam.vn/van-hoa/quyet-dinh-930-qd-ttg-227346-d1.html
%  source https://thuviennhadat.vn/vbpl/quyet-dinh-930-qd-ttg-2022-de-an-ngay-ton-vinh-tieng-viet-cong-dong-nguoi-viet-o-nuoc-ngoai-524645.html

%document #qd-99-qd-tw-2017 Quyết định 99-QĐ/TW
%  kind quyết định
%  number 99-QĐ/TW
%  title Ban hành Hướng dẫn khung về phát huy vai trò của nhân dân trong đấu tranh ngăn chặn, đẩy lùi sự suy thoái, "tự diễn biến", "tự chuyển hóa" trong nội bộ
%  issuer &ban-bi-thu
%  issued 2017-10-03
%  alias Quyết định 99
%  source https://daidoanket.vn/tag/tu-dien-bien
%  note confidence medium
%  note khóa XII
%  note the date is general knowledge

%document #qdinh-07-qdi-tw-2018 Quy định 07-QĐi/TW
%  kind quy định
%  number 07-QĐi/TW
%  title Về xử lý kỷ luật tổ chức đảng vi phạm
%  issuer &bo-chinh-tri
%  issued 2018-08-28
%  alias Quy định 07
%  source https://hethongphapluat.vn/huong-dan-06-hd-ubkttw-nam-2018-thuc-hien-mot-so-dieu-trong-quy-dinh-07-qdi-tw-ve-xu-ly-ky-luat-to-chuc-dang-vi-pham-do-uy-ban-kiem-tra-trung-uong-ban-hanh.html
%  source https://sonv.ninhthuan.gov.vn/portal/pages/print.aspx?p=31139
%  note khóa XII

%document #qdinh-08-qdi-tw-2018 Quy định 08-QĐi/TW
%  kind quy định
%  number 08-QĐi/TW
%  title Về trách nhiệm nêu gương của cán bộ, đảng viên, trước hết là Ủy viên Bộ Chính trị, Ủy viên Ban Bí thư, Ủy viên Ban Chấp hành Trung ương
%  issuer &bch-trung-uong
%  issued 2018-10-25
%  alias Quy định 08
%  alias Quy định 08-QĐ/TW
%  source https://kienthuc.net.vn/xa-hoi/quy-dinh-trach-nhiem-neu-guong-cua-can-bo-dang-vien-1169970.html
%  source https://daihoidang.baoquangninh.vn/trach-nhiem-neu-guong-trung-uong-dia-phuong-phai-cung-chuyen-dong-2405955.html
%  note Hội nghị Trung ương 8 khóa XII
%  note the number is also printed as 08-QĐ/TW

%document #qdinh-101-qd-tw-2012 Quy định 101-QĐ/TW
%  kind quy định
%  number 101-QĐ/TW
%  title Về trách nhiệm nêu gương của cán bộ, đảng viên, nhất là cán bộ lãnh đạo chủ chốt các cấp
%  issuer &ban-bi-thu
%  issued 2012-06-07
%  alias Quy định 101
%  alias Quy định 101 của Ban Bí thư
%  source https://www.quanlynhanuoc.vn/2019/06/06/trach-nhiem-neu-guong-cua-can-bo-dang-vien-theo-tinh-than-nghi-quyet-trung-uong-8-khoa-xii/
%  source https://daihoidang.baoquangninh.vn/trach-nhiem-neu-guong-trung-uong-dia-phuong-phai-cung-chuyen-dong-2405955.html
%  note khóa XI

%document #qdinh-102-qd-tw-2017 Quy định 102-QĐ/TW
%  kind quy định
%  number 102-QĐ/TW
%  title Về xử lý kỷ luật đảng viên vi phạm
%  issuer &bo-chinh-tri
%  issued 2017-11-15
%  replaces #qdinh-181-qd-tw-2013
%  alias Quy định 102
%  source https://sonv.ninhthuan.gov.vn/portal/pages/print.aspx?p=31139
%  note khóa XII

%document #qdinh-105-qd-tw-2017 Quy định 105-QĐ/TW
%  kind quy định
%  number 105-QĐ/TW
%  title Về phân cấp quản lý cán bộ và bổ nhiệm, giới thiệu cán bộ ứng cử
%  issuer &bo-chinh-tri
%  issued 2017-12-19
%  alias Quy định 105
%  source general knowledge
%  note confidence medium
%  note khóa XII

%document #qdinh-114-qd-tw-2023 Quy định 114-QĐ/TW
%  kind quy định
%  number 114-QĐ/TW
%  title Về kiểm soát quyền lực và phòng, chống tham nhũng, tiêu cực trong công tác cán bộ
%  issuer &bo-chinh-tri
%  issued 2023-07-11
%  replaces #qdinh-205-qd-tw-2019
%  alias Quy định 114
%  source general knowledge
%  note confidence medium
%  note khóa XIII

%document #qdinh-115-qd-tw-2007 Quy định 115-QĐ/TW
%  kind quy định
%  number 115-QĐ/TW
%  title Về những điều đảng viên không được làm
%  issuer &bo-chinh-tri
%  issued 2007-12-07
%  replaces #qdinh-19-qd-tw-2002
%  alias Quy định 115
%  source https://old.danchimviet.info/archives/53365/nh%E1%BB%AFng-di%E1%BB%81u-d%E1%BA%A3ng-vien-khong-d%C6%B0%E1%BB%A3c-lam/2012/02
%  source https://vi.scribd.com/doc/38376405/19-Dieu-Dang-Vien-Khong-Duoc-Lam
%  note khóa X

%document #qdinh-124-qd-tw-2018 Quy định 124-QĐ/TW
%  kind quy định
%  number 124-QĐ/TW
%  title Về giám sát của Mặt trận Tổ quốc Việt Nam, các tổ chức chính trị - xã hội và nhân dân đối với việc tu dưỡng, rèn luyện đạo đức, lối sống của người đứng đầu, cán bộ chủ chốt và cán bộ, đảng viên
%  issuer &ban-bi-thu
%  issued 2018-02-02
%  source https://daidoanket.vn/tag/tu-dien-bien
%  note khóa XII

%document #qdinh-124-qd-tw-2023 Quy định 124-QĐ/TW
%  kind quy định
%  number 124-QĐ/TW
%  title Về việc kiểm điểm và đánh giá, xếp loại chất lượng hằng năm đối với tập thể, cá nhân trong hệ thống chính trị
%  issuer &bo-chinh-tri
%  issued 2023-10-04
%  alias Quy định 124
%  source general knowledge
%  note confidence medium
%  note khóa XIII

%document #qdinh-126-qd-tw-2018 Quy định 126-QĐ/TW
%  kind quy định
%  number 126-QĐ/TW
%  title Một số vấn đề về bảo vệ chính trị nội bộ Đảng
%  issuer &bo-chinh-tri
%  issued 2018-02-28
%  replaces #qdinh-57-qd-tw-2007
%  alias Quy định 126
%  source https://baomoi.net.vn/quan-triet-thuc-hien-quy-dinh-mot-so-van-de-bao-ve-chinh-tri-noi-bo-dang-c42015640.epi
%  note khóa XII

%document #qdinh-144-qd-tw-2024 Quy định 144-QĐ/TW
%  kind quy định
%  number 144-QĐ/TW
%  title Về chuẩn mực đạo đức cách mạng của cán bộ, đảng viên trong giai đoạn mới
%  issuer &bo-chinh-tri
%  issued 2024-05-09
%  alias Quy định 144
%  source https://hanoidep.vn/ha-noi-quan-triet-mot-so-nghi-quyet-quy-dinh-quan-trong-cua-trung-uong/
%  note khóa XIII

%document #qdinh-17-qd-tw-k8 Quy định 17-QĐ/TW
%  kind quy định
%  number 17-QĐ/TW
%  title nhiệm vụ đảng viên khi ra nước ngoài
%  issuer &bo-chinh-tri
%  alias Quy định 17-QĐ/TW của Bộ Chính trị khoá VIII
%  source press report of 2016-08-19 (no other source)
%  note confidence medium
%  note khóa VIII
%  note in 2016 a scheme to replace it was under way (#dean-thay-qdinh-17); 228-QĐ/TW of 2014 has the same subject, whether it replaces this one is not confirmed
%  note QĐ stands for quyết định and for quy định; this is a quy định

%document #qdinh-181-qd-tw-2013 Quy định 181-QĐ/TW
%  kind quy định
%  number 181-QĐ/TW
%  title Về xử lý kỷ luật đảng viên vi phạm
%  issuer &bo-chinh-tri
%  issued 2013-03-30
%  replaces #qdinh-94-qd-tw-2007
%  alias Quy định 181
%  source general knowledge
%  note confidence medium
%  note khóa XI

%document #qdinh-19-qd-tw-2002 Quy định 19-QĐ/TW
%  kind quy định
%  number 19-QĐ/TW
%  title Về những điều đảng viên không được làm
%  issuer &bo-chinh-tri
%  issued 2002-01-03
%  replaces #qdinh-55-qd-tw-1999
%  source general knowledge
%  note confidence medium
%  note khóa IX

%document #qdinh-205-qd-tw-2019 Quy định 205-QĐ/TW
%  kind quy định
%  number 205-QĐ/TW
%  title Về việc kiểm soát quyền lực trong công tác cán bộ và chống chạy chức, chạy quyền
%  issuer &bo-chinh-tri
%  issued 2019-09-23
%  alias Quy định 205
%  source general knowledge
%  note confidence medium
%  note khóa XII

%document #qdinh-213-qd-tw-2020 Quy định 213-QĐ/TW
%  kind quy định
%  number 213-QĐ/TW
%  title Về trách nhiệm của đảng viên đang công tác thường xuyên giữ mối liên hệ với tổ chức đảng và nhân dân nơi cư trú
%  issuer &bo-chinh-tri
%  issued 2020-01-02
%  replaces #qdinh-76-qd-tw-2000
%  alias Quy định 213
%  source https://baonghean.vn/en/quy-dinh-moi-ve-dang-vien-dang-cong-tac-giu-moi-lien-he-voi-to-chuc-dang-va-nhan-dan-noi-cu-tru-10209706.html
%  note khóa XII

%document #qdinh-214-qd-tw-2020 Quy định 214-QĐ/TW
%  kind quy định
%  number 214-QĐ/TW
%  title Về khung tiêu chuẩn chức danh, tiêu chí đánh giá cán bộ thuộc diện Ban Chấp hành Trung ương, Bộ Chính trị, Ban Bí thư quản lý
%  issuer &bo-chinh-tri
%  issued 2020-01-02
%  alias Quy định 214
%  source https://tapchimattran.vn/thuc-tien/tieu-chuan-ve-chinh-tri-tu-tuong-doi-voi-can-bo-thuoc-dien-ban-chap-hanh-trung-uong-bo-chinh-tri-ban-bi-thu-quan-ly-35634.html
%  note khóa XII

%document #qdinh-22-qd-tw-2021 Quy định 22-QĐ/TW
%  kind quy định
%  number 22-QĐ/TW
%  title Về công tác kiểm tra, giám sát và kỷ luật của Đảng
%  issuer &bch-trung-uong
%  issued 2021-07-28
%  replaces #qdinh-30-qd-tw-2016
%  alias Quy định 22
%  source general knowledge
%  note confidence medium
%  note khóa XIII

%document #qdinh-228-qd-tw-2014 Quy định 228-QĐ/TW
%  kind quy định
%  number 228-QĐ/TW
%  title nhiệm vụ của đảng viên và công tác quản lý đảng viên ở nước ngoài
%  issuer &ban-bi-thu
%  issued 2014-02-07
%  source https://baomoi.net.vn/tag/Quy-%C4%91%E1%BB%8Bnh-s%E1%BB%91-228_Q%C4%90%2FTW.epi
%  note a press report of 2016-08-19 cites a regulation by this title only; that it is this one is likely
%  note QĐ stands for quyết định and for quy định; this is a quy định

%document #qdinh-24-qd-tw-2021 Quy định 24-QĐ/TW
%  kind quy định
%  number 24-QĐ/TW
%  title Thi hành Điều lệ Đảng
%  issuer &bch-trung-uong
%  issued 2021-07-30
%  replaces #qdinh-29-qd-tw-2016
%  alias Quy định 24
%  source https://vnemart.com.vn/dieu-24/
%  note khóa XIII

%document #qdinh-260-qd-tw-2009 Quy định 260-QĐ/TW
%  kind quy định
%  number 260-QĐ/TW
%  title Về việc thôi giữ chức vụ, miễn nhiệm, từ chức của cán bộ
%  issuer &bo-chinh-tri
%  issued 2009-10-02
%  alias Quy định 260
%  source https://nhanvanviet.com/2024/06/15/
%  note confidence medium
%  note khóa X
%  note the title is general knowledge

%document #qdinh-29-qd-tw-2016 Quy định 29-QĐ/TW
%  kind quy định
%  number 29-QĐ/TW
%  title Thi hành Điều lệ Đảng
%  issuer &bch-trung-uong
%  issued 2016-07-25
%  replaces #qdinh-45-qd-tw-2011
%  alias Quy định 29
%  source http://tailieumienphi.vn/doc/ebook-hoi-dap-ve-sinh-hoat-chi-bo-o-co-so-phan-1-outjuq.html
%  note khóa XII
%  note the source names Bộ Chính trị as the issuer; that it was Ban Chấp hành Trung ương is general knowledge

%document #qdinh-30-qd-tw-2016 Quy định 30-QĐ/TW
%  kind quy định
%  number 30-QĐ/TW
%  title Thi hành Chương VII và Chương VIII Điều lệ Đảng về công tác kiểm tra, giám sát, kỷ luật của Đảng
%  issuer &bch-trung-uong
%  issued 2016-07-26
%  replaces #qdinh-46-qd-tw-2011
%  alias Quy định 30
%  source https://hethongphapluat.vn/huong-dan-06-hd-ubkttw-nam-2018-thuc-hien-mot-so-dieu-trong-quy-dinh-07-qdi-tw-ve-xu-ly-ky-luat-to-chuc-dang-vi-pham-do-uy-ban-kiem-tra-trung-uong-ban-hanh.html
%  note khóa XII

%document #qdinh-37-qd-tw-2021 Quy định 37-QĐ/TW
%  kind quy định
%  number 37-QĐ/TW
%  title Về những điều đảng viên không được làm
%  issuer &bch-trung-uong
%  issued 2021-10-25
%  replaces #qdinh-47-qd-tw-2011
%  alias Quy định 37
%  alias 19 điều đảng viên không được làm
%  source https://chuyentuvanluat.com/diem-moi-trong-quy-dinh-ve-nhung-dieu-dang-vien-khong-duoc-lam
%  source http://ttbd.gov.vn/Home/Default.aspx?portalid=52&tabid=108&catid=515&distid=4980
%  note khóa XIII

%document #qdinh-41-qd-tw-2021 Quy định 41-QĐ/TW
%  kind quy định
%  number 41-QĐ/TW
%  title Về việc miễn nhiệm, từ chức đối với cán bộ
%  issuer &bo-chinh-tri
%  issued 2021-11-03
%  replaces #qdinh-260-qd-tw-2009
%  alias Quy định 41
%  source https://nhanvanviet.com/2024/06/15/
%  source https://sti.vista.gov.vn/publication/view/54171be1785d22bc4a4875d47f12d0ea-de49a7bbed7596e3d9cb5e86d0782227-334356.html
%  note khóa XIII

%document #qdinh-45-qd-tw-2011 Quy định 45-QĐ/TW
%  kind quy định
%  number 45-QĐ/TW
%  title Thi hành Điều lệ Đảng
%  issuer &bch-trung-uong
%  issued 2011-11-01
%  alias Quy định 45
%  source general knowledge
%  note confidence medium
%  note khóa XI

%document #qdinh-46-qd-tw-2011 Quy định 46-QĐ/TW
%  kind quy định
%  number 46-QĐ/TW
%  title Hướng dẫn thực hiện các quy định về công tác kiểm tra, giám sát và kỷ luật của Đảng trong Chương VII và Chương VIII Điều lệ Đảng khóa XI
%  issuer &bch-trung-uong
%  issued 2011-11-01
%  alias Quy định 46
%  source general knowledge
%  note confidence medium
%  note khóa XI

%document #qdinh-47-qd-tw-2011 Quy định 47-QĐ/TW
%  kind quy định
%  number 47-QĐ/TW
%  title Về những điều đảng viên không được làm
%  issuer &bch-trung-uong
%  issued 2011-11-01
%  replaces #qdinh-115-qd-tw-2007
%  alias Quy định 47
%  alias 19 điều đảng viên không được làm
%  source https://old.danchimviet.info/archives/53365/nh%E1%BB%AFng-di%E1%BB%81u-d%E1%BA%A3ng-vien-khong-d%C6%B0%E1%BB%A3c-lam/2012/02
%  note khóa XI

%document #qdinh-55-qd-tw-1999 Quy định 55-QĐ/TW
%  kind quy định
%  number 55-QĐ/TW
%  title Về những điều đảng viên không được làm
%  issuer &bo-chinh-tri
%  issued 1999-05-12
%  source general knowledge
%  note confidence medium
%  note khóa VIII

%document #qdinh-55-qd-tw-2016 Quy định 55-QĐ/TW
%  kind quy định
%  number 55-QĐ/TW
%  title Về một số việc cần làm ngay để tăng cường vai trò nêu gương của cán bộ, đảng viên
%  issuer &bo-chinh-tri
%  issued 2016-12-19
%  alias Quy định 55
%  source https://daihoidang.baoquangninh.vn/trach-nhiem-neu-guong-trung-uong-dia-phuong-phai-cung-chuyen-dong-2405955.html
%  note khóa XII

%document #qdinh-57-qd-tw-2007 Quy định 57-QĐ/TW
%  kind quy định
%  number 57-QĐ/TW
%  title Một số vấn đề về bảo vệ chính trị nội bộ Đảng
%  issuer &bo-chinh-tri
%  issued 2007-05-03
%  alias Quy định 57 của Bộ Chính trị
%  source general knowledge
%  note confidence medium
%  note khóa X

%document #qdinh-58-qd-tw-2022 Quy định 58-QĐ/TW
%  kind quy định
%  number 58-QĐ/TW
%  title Một số vấn đề về bảo vệ chính trị nội bộ Đảng
%  issuer &bo-chinh-tri
%  issued 2022-02-08
%  replaces #qdinh-126-qd-tw-2018
%  alias Quy định 58
%  source https://baomoi.zadn.vn/quan-triet-quy-dinh-ve-bao-ve-chinh-tri-noi-bo-dang-c42019980.epi
%  note khóa XIII
%  note sources differ: https://baomoi.net.vn/quan-triet-thuc-hien-quy-dinh-mot-so-van-de-bao-ve-chinh-tri-noi-bo-dang-c42015640.epi has the date 2022-02-28

%document #qdinh-65-qd-tw-2022 Quy định 65-QĐ/TW
%  kind quy định
%  number 65-QĐ/TW
%  title Về luân chuyển cán bộ
%  issuer &bo-chinh-tri
%  issued 2022-04-28
%  replaces #qdinh-98-qd-tw-2017
%  alias Quy định 65
%  source https://beta.thuvienphapluat.vn/chinh-sach-phap-luat-moi/vn/thong-bao-van-ban-moi/email/40555/khong-tang-them-chuc-danh-de-luan-chuyen-can-bo
%  source https://lsvn.vn/doi-tuong-chuc-danh-luan-chuyen-can-bo-theo-quy-dinh-moi-nhat1652287160.html
%  note khóa XIII

%document #qdinh-69-qd-tw-2022 Quy định 69-QĐ/TW
%  kind quy định
%  number 69-QĐ/TW
%  title Về kỷ luật tổ chức đảng, đảng viên vi phạm
%  issuer &bo-chinh-tri
%  issued 2022-07-06
%  replaces #qdinh-102-qd-tw-2017
%  replaces #qdinh-07-qdi-tw-2018
%  alias Quy định 69
%  source https://sonv.ninhthuan.gov.vn/portal/pages/print.aspx?p=31139
%  source https://en.vietnamplus.vn/new-regulation-on-discipline-against-party-organiations-members-issued/234079.vnp
%  note khóa XIII

%document #qdinh-76-qd-tw-2000 Quy định 76-QĐ/TW
%  kind quy định
%  number 76-QĐ/TW
%  title Về việc đảng viên đang công tác ở các cơ quan, doanh nghiệp, đơn vị sự nghiệp thường xuyên giữ mối liên hệ với chi ủy, đảng ủy cơ sở và gương mẫu thực hiện nghĩa vụ công dân nơi cư trú
%  issuer &bo-chinh-tri
%  issued 2000-06-15
%  alias Quy định 76
%  source https://baonghean.vn/en/quy-dinh-moi-ve-dang-vien-dang-cong-tac-giu-moi-lien-he-voi-to-chuc-dang-va-nhan-dan-noi-cu-tru-10209706.html
%  note confidence medium
%  note khóa VIII
%  note the title is general knowledge

%document #qdinh-80-qd-tw-2022 Quy định 80-QĐ/TW
%  kind quy định
%  number 80-QĐ/TW
%  title Về phân cấp quản lý cán bộ và bổ nhiệm, giới thiệu cán bộ ứng cử
%  issuer &bo-chinh-tri
%  issued 2022-08-18
%  replaces #qdinh-105-qd-tw-2017
%  alias Quy định 80
%  source general knowledge
%  note confidence medium
%  note khóa XIII

%document #qdinh-89-qd-tw-2017 Quy định 89-QĐ/TW
%  kind quy định
%  number 89-QĐ/TW
%  title Về khung tiêu chuẩn chức danh, định hướng khung tiêu chí đánh giá cán bộ lãnh đạo, quản lý các cấp
%  issuer &bo-chinh-tri
%  issued 2017-08-04
%  alias Quy định 89
%  source general knowledge
%  note confidence medium
%  note khóa XII

%document #qdinh-94-qd-tw-2007 Quy định 94-QĐ/TW
%  kind quy định
%  number 94-QĐ/TW
%  title Về xử lý kỷ luật đảng viên vi phạm
%  issuer &bo-chinh-tri
%  issued 2007-10-15
%  alias Quy định 94
%  source https://thuvienphapluat.vn/van-ban/Vi-pham-hanh-chinh/Huong-dan-11-HD-UBKTTW-thuc-hien-Quy-dinh-94-QD-TW-xu-ly-ky-luat-Dang-vien-124219.aspx
%  note khóa X

%document #qdinh-96-qd-tw-2023 Quy định 96-QĐ/TW
%  kind quy định
%  number 96-QĐ/TW
%  title Về việc lấy phiếu tín nhiệm đối với chức danh, chức vụ lãnh đạo, quản lý trong hệ thống chính trị
%  issuer &bo-chinh-tri
%  issued 2023-02-02
%  alias Quy định 96
%  source general knowledge
%  note confidence medium
%  note khóa XIII

%document #qdinh-98-qd-tw-2017 Quy định 98-QĐ/TW
%  kind quy định
%  number 98-QĐ/TW
%  title Về luân chuyển cán bộ
%  issuer &bo-chinh-tri
%  issued 2017-10-07
%  alias Quy định 98
%  source https://lsvn.vn/doi-tuong-chuc-danh-luan-chuyen-can-bo-theo-quy-dinh-moi-nhat1652287160.html
%  note khóa XII

%document #qdinh-mo-hinh-dbnn Quy định về mô hình tổ chức đảng bộ Ngoài nước
%  kind quy định
%  title quy định về mô hình tổ chức đảng bộ Ngoài nước
%  issuer Bộ Chính trị, Ban Bí thư
%  source press report of 2013-12-23
%  note confidence low
%  note planned: asked for on 2013-12-23, not issued by then

%document #tb-264-tb-tw-2009 Thông báo kết luận 264-TB/TW
%  kind thông báo
%  number 264-TB/TW
%  title Về tổ chức Cuộc vận động "Người Việt Nam ưu tiên dùng hàng Việt Nam"
%  issuer &bo-chinh-tri
%  issued 2009-07-31
%  alias Thông báo kết luận 264
%  alias Thông báo 264-TB/TW
%  source https://mttqhanoi.org.vn/bai-viet-tuyen-truyen-ve-cuoc-van-dong-nguoi-viet-nam-uu-tien-dung-hang-viet-nam.htm
%  note khóa X

"""#
  static let places: StaticString = #"""
00Fn00I^00O100Wg00[=00]_00c300eT00h:00j]00mG00o^011i014c019Z01>j01A601Bn01E001HQ01K201Ne01SQ01US01W\01Yb01]901_601a801cX01e]01gS01j>01mj022?027?029\02?h02FB02L<02NF02Qa02TI02W<02YQ02\002^P02a002c102f202hF02jO02lT02n`030a032g0351037=039H03;l03>i03@m03C903F@03HV03K\03Na03]T03n;045=04:004BG04L>04]n04fD04m?05;P05=405@005D]05K705PN05WY05`G05iN05n5068606H@06KC06OS06Xb06^>06d:07<407Dn07J407MF07[j07di07og087O08>F08F>08K208W\08_V08lW098Z09HA09IV09QM09W;09d:09l50:1`0:7>0:EO0:Q^0:X^0:]40:c>0:kV0;1D0;8X0;?40;F@0;Rh0;XR0;_10;e<0;jF0<=T0<TJ0<`<0<d_0=0B0=8P0==50=Ah0=UV0=Y10=n=0><Y0>Cf0>L?0>Yf0>bc0?1=0?5Y0?<I0?EQ0?N50?Qh0?V80?^o0?fi0?jL0@8l0@;_0@=10@J=0@Z=0@_30@lH0A<80AF60AIF0ALQ0AU?0Afg0AjW0B@g0BPB0B^?0Ba80Bh70C3I0CAD0CDa0CND0CWK0Cb_0Cic0Cn?0D<@0DBG0DQb0DYM0D_O0Dfd0Dn10E>60EI<0EWN0E`W0Ei20F1o0F6i0F>^0FE\0FJo0FQ60FVl0F^f0FfC0Flo0G510G:T0GA=0GFU0GOW0GUX0G\F0GbV0GhY0Gnl0H640H=X0HC[0HNZ0HZR0H_n0HeN0Hln0I3P0I;X0IBB0IH\0IMg0IQM0IU?0IYh0I`Z0IjD0J0j0J7K0J>N0JKh0JR00JXA0JaH0JkN0K1^0K:_0KA[0KF`0KKS0KT70KY00K]_0Kg=0KmN0L4R0L9W0LAA0LFC0LK`0LS>0LY20L_V0Lh90M1H0M7C0M>70ME80MMW0MSh0MZD0MbP0Mjk0N2c0N8f0N=f0NEB0NK=0NPj0NXN0N]20NeB0No@0O4I0O;`0OC00OHI0OMP0OS]0OYe0Of60Onh0P5h0P<10PCR0PJ?0POk0PVC0P]T0PcJ0Pio0Q3?0Q<D0QFF0QLd0QSF0Q]O0QgR0QnN0R6B0R>S0REL0RM[0RT;0RZa0R_V0Rel0RkY0S170S9?0S@A0SJf0SR^0SXW0S^[0SeH0SjM0T1O0T;Z0TBf0TJd0TR80TX`0T`40Tfh0ToL0U510U<80UEZ0UO]0UY20U`F0UgJ0Uog0V;j0VE20VOk0VUR0V[M0VdN0Vk60W2[0W=?0WDU0WL90WQ:0WXf0W^k0Wde0Wj90X350X9k0XA70XHe0XPS0XXH0X`D0Xgk0XoY0Y:I0YBE0YG:0YNV0YTJ0Y]S0Ydb0Yki0Z5H0Z<A0ZCO0ZHJ0ZNn0ZTJ0ZZ\0ZcO0ZkG0[3N0[>V0[HF0[Md0[S80[Y;0[`i0[hR0[nd0\5E0\;T0\D]0\Ig0\N[0\T?0\\J0\dX0\j50]2<0]6g0]<g0]DD0]Lk0]U<0]\L0]``0]gK0]nb0^370^9b0^?30^G[0^OX0^WW0^aa0^gT0^mJ0_3O0_9J0_>M0_D2
"""#
  static let slots: StaticString = #"""
004o4900004F3`000000001Q00000Y0I1@00002Z4_00000e00002j005C0000304?003Y00002\0000002f00000000000000004C0000000000005Q0W000000005l00000000530000001?00001=00000]3=00004<026M0000001m2<0000000000000000214S004e003200000^00000N00005Z0<00550000000000001d0c3104192N5J5f2O5j000000000000000000000000001h0000000000000000004W00000000000000000P5E001R5F0000006H00000000005<004X132C00001V050K5m00000000005L0000005V0000006W001:3X0000005N00002;006I4c5Y002H3e2X0000000000000000001k00004d000027003300005600002h003:0000670000003?000a234@000000000h14000045005c000000660000004[002[5^1E385b0000003c00000000001I11354>004^5B2W00000000003j2`000000006G4N000000004K4l00003G001P590000151S463g6J000000003k3[1\3I4P006K000:5>00000[2P5e000000006P00415S00000000004E003_0000000000001e4A5n005a002G005X640b000000003l6O00000000000>3o00002o000060004Y2d00004i000000000000000R00003C00000000000000001W262V5g002l3h425T001;000000000000000A3O3b0000000000000000002_001b004j1g2912375\003S00000G0U1N3d4T48000E4M1K2000000000001[5I0l6E3A091B3Z5[0000003i0\5W003H0V2i002m571`5?0000630000002a3M4f6S000000000000002E1n182B1<0L5K69000000343N4R6V0T5D0j0;00006L00003F00003;1f1l0d4`4h001Z003E000f6>001i003900001]000000000000000000001L005G0g00006<00005=000000000062000000016X00000D1^2Q4L00003U5;000000000H2A00005_0000005O005A00001O2M364b5H3R003J006N0000000006000000000?001_3B00000024001X0000002n00002b4Q00000000001c006:2U2J002g000i3V6U00002800000000000000072Y004B00000000000n4G4V00006B000000000000003f00001F2I0000002K5P000m1G6@00002e00000000000000001M5U5]006D005M003^00000Q3W00003@004D00000000003T586Q1Y000=500000000k0`0000000000004k0000004752546R0X001H0000000000006800000O00002R3n4:4400000_004m0000002k3<3\4\5d00514Z000Z0o1T5@00003a0000005:000000006;0000000J4H4=000000006?006F0000003Q0000000000001>1a002T6A000000002^001617650C0F6=000000030S2]3D3]610000002?0B001C5k5o00000000000000000M00431A00000000000000000000004a003P005h00000000001U0000001o0000003K004n5i00002L2:4U0000002c5R004;4I004J002>5`000000002500003m10400000004g6T00000000001D00000000086C2@1J2S0000000000003L4O00000000002=4]002D2F3>1j000@000022000000
"""#
}
