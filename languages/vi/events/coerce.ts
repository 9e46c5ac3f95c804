/** Arrest, seizure, blockade, interference, spying: COERCE. */
import type { EventRule } from '../../../src/model/pack.ts';

export const coerce: readonly EventRule[] = [
  {
    id: 'coerce.arrest', type: 'COERCE', mode: 'arrest', frame: 'acts-on',
    verbs: ['bắt', 'bắt giữ', 'giam giữ', 'giam', 'tạm giữ', 'tạm giam', 'câu lưu', 'bắt giam', 'tống giam', 'bắt bớ', 'vây bắt', 'thẩm vấn', 'giữ', 'cầm giữ', 'quản thúc', 'bắt làm tù binh'],
    nouns: ['(các|những|một)? vụ (bắt giữ|bắt bớ|bắt)', 'việc bắt giữ'],
    object: ['people', 'diplomat', 'official', 'person', 'force', 'agency', 'media', 'leader', 'parliament', 'rebels', 'court'],
    unless: ['nhịp', 'đầu'],
    because: 'People of another state detained.',
    yes: [['Nga bắt giữ một nhà báo Mỹ.', 'RUS > USA'], ['Một số người sắc tộc Azerbaijan bị bắt giữ tại Nga.', 'RUS > AZE']],
  },
  {
    id: 'coerce.seize', type: 'COERCE', mode: 'seize', frame: 'acts-on',
    verbs: ['bắt giữ', 'bắt', 'thu giữ', 'tịch thu', 'tịch biên', 'sung công', 'quốc hữu hóa', 'chiếm giữ', 'lai dắt', 'cướp', 'giữ', 'tạm giữ', 'khám xét', 'đột kích', 'lục soát', 'chiếm đoạt', 'trấn lột'],
    nouns: ['vụ (bắt giữ|thu giữ) (tàu|tàu chở dầu)', 'việc bắt giữ tàu'],
    object: ['vessel', 'firm', 'mission'],
    because: 'Ships, goods or property of another state seized.',
    yes: [['Iran bắt giữ tàu chở dầu của Anh.', 'IRN > GBR'], ['Tàu cá Việt Nam bị Indonesia bắt giữ.', 'IDN > VNM']],
  },
  {
    id: 'coerce.restrict', type: 'COERCE', mode: 'restrict', frame: 'acts-on',
    verbs: ['(áp đặt|áp|thực hiện|tiến hành|siết chặt|duy trì)? (lệnh)? phong tỏa (kinh tế|hải quân|đường biển|đường không|đường bộ)?', 'bao vây', 'cấm vận hải quân', 'ngăn (chặn|cản)? (tàu|hàng viện trợ|đoàn xe|máy bay|tàu tiếp tế)', 'không cho phép (hàng|tàu|máy bay|đoàn|hàng viện trợ)', 'chặn (tàu|máy bay|đường|hàng viện trợ|đoàn xe|tàu tiếp tế|nguồn nước)', 'chặn đường', 'ngăn cản', 'đâm', 'đâm va', 'phun vòi rồng', 'dùng vòi rồng', 'bắn vòi rồng', 'tấn công bằng vòi rồng', 'xua đuổi', 'cản trở', 'cưỡng chế', 'chiếm quyền kiểm soát', 'kiểm soát cửa khẩu', 'can thiệp', 'can thiệp (vào)? (bầu cử|công việc nội bộ|cuộc bầu cử|nội bộ)', 'đàn áp', 'trấn áp', 'ngược đãi'],
    nouns: ['(sự|lệnh|cuộc|vòng) phong tỏa', 'sự can thiệp'],
    unless: ['quân sự', 'thị trường', 'ngoại hối'],
    because: 'Blockade, obstruction, interference, repression.',
    yes: [['Saudi Arabia và UAE phong tỏa Qatar.', 'ARE,SAU > QAT'], ['Tàu hải cảnh Trung Quốc phun vòi rồng vào tàu Philippines.', 'CHN > PHL']],
  },
  {
    id: 'coerce.deport', type: 'COERCE', mode: 'deport', frame: 'acts-on',
    verbs: ['trục xuất', 'buộc rời khỏi', 'đuổi', 'hồi hương cưỡng bức', 'cưỡng bức hồi hương', 'trục xuất về nước', 'ra lệnh cho rời khỏi'],
    object: ['people', 'media', 'person', 'agency', 'firm'],
    because: 'Individuals deported.',
    yes: [['Mỹ trục xuất 135 công dân Honduras.', 'USA > HND']],
  },
  {
    id: 'coerce.cyber', type: 'COERCE', mode: 'cyber', frame: 'acts-on',
    verbs: ['tấn công mạng', 'tấn công (vào)? (hệ thống máy tính|mạng lưới|máy chủ)', 'tin tặc tấn công', 'xâm nhập (hệ thống|máy tính|mạng|email)', 'đánh cắp (dữ liệu|thông tin|bí mật|email)', 'hack', 'nghe lén', 'nghe trộm', 'do thám', 'cài gián điệp', 'làm gián điệp', 'hoạt động gián điệp', 'đột nhập (vào)? (mạng|email|hệ thống|tài khoản)', 'theo dõi điện thoại', 'khuynh đảo'],
    nouns: ['(các|những|một|loạt|hàng loạt)? (cuộc|vụ) (tấn công mạng|tin tặc|nghe lén|do thám|gián điệp)', 'hoạt động tấn công mạng', 'chương trình do thám'],
    because: 'Spying, wiretapping and hacking.',
    yes: [['Tin tặc Nga tấn công mạng Mỹ.', 'RUS > USA'], ['Mỹ nghe lén Đức.', 'USA > DEU']],
  },
];
