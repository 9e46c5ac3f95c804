/** Function words of Vietnamese and its commonest ordinary verbs, by what they do to a clause. No names, no acts. */
import type { ClauseWords } from '../../../src/model/pack.ts';

export const clause: ClauseWords = {
  negation: [
    'không', 'không hề', 'không còn', 'chưa', 'chưa từng', 'chưa hề', 'chưa bao giờ', 'chẳng', 'chẳng hề', 'không bao giờ',
    'không có kế hoạch', 'không có ý định', 'không định', 'không muốn', 'không thể', 'chưa thể', 'không nên', 'không được', 'không phải',
    'không nhằm', 'tránh', 'ngừng', 'tránh việc', 'không có (bất kỳ)? (hành động|động thái|dấu hiệu)',
  ],
  future: [
    'sẽ', 'sắp', 'sắp sửa', 'chuẩn bị', 'đang chuẩn bị', 'dự kiến', 'dự định', 'có kế hoạch', 'lên kế hoạch', 'lập kế hoạch', 'đã lên kế hoạch', 'đang lên kế hoạch', 'định',
    'có ý định', 'muốn', 'mong muốn', 'hy vọng', 'hi vọng', 'mong', 'sẵn sàng', 'cam kết', 'hứa', 'thề', 'quyết tâm', 'tính', 'sẽ sớm', 'tìm cách', 'đang tìm cách',
    'tỏ ý muốn', 'bày tỏ mong muốn', 'bày tỏ sẵn sàng', 'xúc tiến', '(rất)? quan tâm (đến|tới) việc', 'nhằm hướng tới', 'kỳ vọng',
  ],
  possible: [
    'có thể', 'có thể sẽ', 'có thể đã', 'có khả năng', 'có nguy cơ', 'nhiều khả năng', 'khả năng', 'cân nhắc', 'đang cân nhắc', 'xem xét', 'đang xem xét', 'tính đến', 'nghĩ đến', 'có lẽ', 'dường như',
    'chưa chắc', 'liệu', 'giả sử', 'nguy cơ', 'để ngỏ khả năng', 'nên chăng', 'đáng lẽ', 'lẽ ra', 'phải chăng', 'suýt', 'đủ sức', 'có quyền', 'đề xuất', 'gợi ý', 'khả năng sẽ', 'đe dọa có thể',
  ],
  passive: ['bị', 'được', 'đã bị', 'đang bị', 'vừa bị', 'sẽ bị', 'từng bị', 'đã được', 'vừa được', 'mới bị', 'liên tục bị', 'phải chịu', 'hứng chịu', 'hứng', 'vấp phải', 'gặp phải', 'nhận phải', 'vấp'],
  filler: [
    'không chỉ', 'không những', 'chẳng những', 'đã', 'đang', 'vừa', 'vừa mới', 'mới', 'vẫn', 'vẫn đang', 'cũng', 'cũng đã', 'còn', 'lại', 'từng', 'liên tục', 'liên tiếp', 'tiếp tục', 'bất ngờ', 'đột ngột', 'chính thức', 'đồng loạt', 'công khai', 'mạnh mẽ', 'kịch liệt', 'gay gắt',
    'thẳng thừng', 'lập tức', 'ngay lập tức', 'nhanh chóng', 'bắt đầu', 'nhiều lần', 'luôn', 'luôn luôn', 'thường xuyên', 'trước đó', 'sau đó', 'sau đấy', 'rồi', 'hiện', 'hiện nay', 'hiện đang', 'gần đây', 'mới đây', 'đều', 'cùng', 'cùng nhau', 'cũng như',
    'tuyên bố', 'thông báo', 'quyết định', 'ra lệnh', 'đồng ý', 'nhất trí', 'thống nhất', 'tiến hành', 'thực hiện', 'tổ chức', 'phát động', 'mở', 'khởi động', 'triển khai', 'có', 'đơn phương', 'tăng cường', 'trực tiếp', 'lần đầu', 'lần đầu tiên', 'một lần nữa', 'tiếp',
    'nhân đạo', 'quân sự', 'kinh tế', 'tài chính', 'thương mại', 'chính trị', 'quốc tế', 'song phương', 'hòa bình', 'đa phương', 'thậm chí', 'chỉ', 'chỉ mới', 'hôm', 'ngày', 'vào', 'hồi', 'cho phép', 'kiên quyết', 'nghiêm khắc', 'cực lực', 'thẳng thắn', 'ồ ạt', 'bí mật', 'âm thầm', 'cuối cùng', 'buộc phải', 'tức thì', 'nối lại', 'thề sẽ',
  ],
  prepositions: {
    at: [
      'tại', 'ở', 'trên', 'trong', 'gần', 'ngoài khơi', 'bên trong', 'bên ngoài', 'dọc', 'dọc theo', 'quanh', 'xung quanh', 'giáp', 'sát', 'bên', 'bên lề', 'thuộc', 'trong khuôn khổ', 'trước', 'dưới', 'qua', 'ngang qua', 'giữa lúc', 'trong lúc', 'ngay tại', 'khắp', 'trên khắp',
    ],
    to: ['tới', 'đến', 'sang', 'vào', 'về', 'hướng tới', 'hướng về', 'về phía', 'lên', 'ra', 'xuống', 'qua'],
    from: ['từ', 'khỏi', 'rời', 'rời khỏi', 'ra khỏi'],
    with: ['với', 'cùng với', 'cùng', 'đối thoại với', 'với phía', 'bên cạnh'],
    against: ['nhằm vào', 'nhắm vào', 'nhằm', 'chống', 'chống lại', 'đối với', 'đối phó', 'đối phó với', 'lên', 'hướng vào', 'đánh vào', 'nhằm chống', 'nhằm đối phó', 'trước'],
    for: ['cho', 'cho phía', 'dành cho', 'thay mặt', 'giúp'],
    of: ['của', 'thuộc', 'từ phía', 'đến từ', 'từ', 'mang cờ', 'treo cờ', 'mang quốc tịch', 'gốc', 'do'],
    by: ['bởi', 'do', 'bị'],
    between: ['giữa'],
    about: ['về', 'liên quan', 'liên quan đến', 'liên quan tới', 'xung quanh', 'xoay quanh', 'theo', 'trước', 'vì', 'do', 'sau vụ', 'so với', 'như'],
  },
  and: ['và', 'lẫn', 'cùng', 'cùng với', 'và cả', 'hay', 'hoặc', '&', 'cũng như', 'và cũng'],
  both: ['cả', 'cả hai', 'hai nước', 'hai bên', 'cả 2', 'các nước', 'hai', 'hai phía', 'cả hai nước', 'cả 2 phía', 'cả hai phía'],
  subordinators: {
    when: ['khi', 'trong khi', 'giữa lúc', 'trong lúc', 'vào lúc', 'lúc', 'trong bối cảnh', 'giữa bối cảnh', 'nhân', 'nhân dịp', 'mỗi khi', 'đúng lúc'],
    after: ['sau khi', 'ngay sau khi', 'kể từ khi', 'từ khi', 'kể từ', 'sau', 'ngay sau', 'sau việc', 'tiếp sau', 'sau vụ', 'từ sau khi'],
    before: ['trước khi', 'cho đến khi', 'cho tới khi', 'đến khi', 'trước thềm', 'ngay trước'],
    because: ['vì', 'do', 'bởi', 'bởi vì', 'vì đã', 'vì cho rằng', 'với lý do', 'do việc'],
    purpose: ['để', 'nhằm', 'hòng', 'nhằm mục đích', 'để mà', 'để nhằm', 'với mục đích', 'với mục tiêu'],
    if: ['nếu', 'nếu như', 'trong trường hợp', 'miễn là', 'trừ khi', 'trừ phi', 'chỉ khi', 'một khi', 'hễ', 'giả sử', 'với điều kiện', 'ngay khi'],
    although: ['dù', 'mặc dù', 'bất chấp', 'cho dù', 'tuy', 'bất kể', 'dẫu'],
  },
  contrast: ['song', 'nhưng', 'tuy nhiên', 'trong khi đó', 'còn', 'thay vào đó', 'ngược lại', 'mặt khác', 'bên cạnh đó', 'ngoài ra', 'do đó', 'vì vậy', 'vì thế', 'theo đó', 'đồng thời', 'thế nhưng', 'mà', 'để rồi', 'khiến', 'khiến cho', 'buộc', 'làm', 'dẫn đến', 'dẫn tới'],
  complementiser: ['rằng', 'là', 'việc', 'về việc', 'trước việc', 'vì việc', 'rằng việc'],
  relative: ['mà', 'người', 'nơi', 'vốn', 'trong đó', 'trong đó có', 'nước đã', 'quốc gia đã'],
  nominal: ['usd', 'đô la', 'euro', 'ngày', 'sự', 'những', 'các', 'mọi', 'lời', 'cuộc', 'vụ', 'nỗi', 'niềm', 'đợt', 'động thái', 'nỗ lực', 'hoạt động', 'kế hoạch', 'hành vi', 'hành động', 'ý định', 'loạt', 'bất kỳ', 'tiến trình', 'quá trình', 'chính sách', 'âm mưu', 'biện pháp', 'chiến dịch', 'cơ chế', 'lệnh', 'lời đe', 'thông điệp', 'thư'],
  attributive: ['nguồn', 'phạm vi', 'cơ quan', 'tổ chức', 'tàu', 'tàu ngầm', 'máy bay', 'xe', 'lực lượng', 'chương trình', 'trung tâm', 'nhóm', 'đội', 'chuyên gia', 'luật', 'đạo luật', 'dự luật', 'quyền', 'khả năng', 'nguy cơ', 'năng lực', 'danh sách', 'mục tiêu', 'ủy ban', 'vấn đề', 'lý do', 'tội', 'tội danh', 'phong trào', 'công tác', 'bộ phận', 'nhân viên', 'đoàn', 'nhà', 'phòng', 'hệ thống', 'hạt nhân', 'vai trò', 'vị thế', 'tư cách', 'nghị quyết', 'dự thảo nghị quyết', 'kênh'],
  scales: ['triệu', 'tỷ', 'tỉ', 'nghìn', 'ngàn', 'trăm', 'chục', 'vạn'],
  verbs: [
    'gây ra', 'gây', 'tạo', 'tạo ra', 'trở thành', 'diễn ra', 'xảy ra', 'bùng phát', 'nổ ra', 'giúp', 'tham gia', 'tham dự', 'dự', 'sử dụng', 'dùng', 'có mặt', 'sở hữu', 'phát triển', 'xây dựng', 'sản xuất', 'mua', 'bán', 'nhập khẩu', 'xuất khẩu',
    'đưa ra', 'đưa', 'gửi', 'trao', 'nhận', 'nhận được', 'giành', 'giành được', 'đạt', 'đạt được', 'mất', 'chịu', 'gặp phải', 'đối mặt', 'đối mặt với', 'đứng sau', 'đứng trước', 'dẫn đầu', 'lãnh đạo', 'kiểm soát', 'quản lý', 'điều hành', 'nắm giữ', 'chiếm',
    'thúc đẩy', 'duy trì', 'củng cố', 'mở rộng', 'nâng cấp', 'giảm', 'tăng', 'gia tăng', 'leo thang', 'hạ nhiệt', 'thay đổi', 'giữ', 'bảo vệ', 'phòng thủ', 'đáp trả', 'trả đũa', 'phản ứng', 'theo dõi', 'giám sát', 'phát hiện', 'tìm thấy', 'chứng minh', 'cho thấy', 'thể hiện',
    'nhấn mạnh', 'khẳng định', 'bày tỏ', 'đánh giá', 'mô tả', 'gọi', 'coi', 'xem', 'trả lời', 'bình luận', 'phát biểu', 'viết', 'đăng', 'công bố', 'tiết lộ', 'thừa nhận', 'xác nhận', 'lưu ý', 'nhận định', 'dự đoán', 'cân nhắc', 'thảo luận', 'trao đổi', 'đề cập',
    'nhậm chức', 'đắc cử', 'từ chức', 'thành lập', 'giải thể', 'chấm dứt', 'kết thúc', 'bắt đầu', 'tiếp tục', 'hoàn thành', 'thành công', 'thất bại', 'tìm kiếm', 'tìm', 'đòi', 'muốn', 'hy vọng', 'lo ngại', 'quan ngại', 'tin', 'tin rằng', 'hiểu', 'biết', 'nghĩ', 'cảm thấy',
    'trở nên', 'cho nên', 'quan tâm (đến|tới)', 'dẫn (đến|tới)', 'đề cập (đến|tới)?', 'nhắc (đến|tới)', 'hướng (đến|tới)', 'nói (đến|tới)', 'tính (đến|tới)', 'đến với nhau', 'đóng góp (vào|cho)?', 'ảnh hưởng (đến|tới)?', 'tác động (đến|tới)?', 'họp báo', 'mở họp báo', 'cuộc họp báo', 'buổi họp báo', 'tổ chức họp báo', 'đi đến', 'lên đến', 'trở về', 'theo đuổi', 'gặp khó khăn', 'gặp khó', 'gặp báo động', 'gặp nạn', 'gặp sự cố', 'gặp rắc rối', 'gặp trở ngại', 'gặp nguy hiểm', 'gặp thất bại', 'gặp may', 'gặp vấn đề', 'gặp bất lợi', 'thiết lập', 'hướng tới', 'bắt nguồn', 'bắt đầu từ', 'bắt buộc', 'nắm bắt', 'bắt tay', 'giữ vững', 'giữ gìn', 'giữ chức', 'giữ vai trò', 'nhắc lại', 'đánh dấu', 'đánh đổi', 'đánh mất', 'tiếp nhận', 'tiếp xúc', 'tiếp tế', 'đón nhận', 'di chuyển', 'hướng', 'hạ cánh', 'cất cánh', 'bay', 'đóng quân', 'đồn trú', 'hiện diện', 'bao gồm', 'gồm', 'thuộc', 'nằm', 'giáp', 'chia sẻ', 'ký', 'phê chuẩn', 'thông qua', 'bỏ phiếu', 'tuân thủ', 'vi phạm', 'can thiệp', 'liên quan', 'dính líu',
    'hậu thuẫn', 'chống', 'chống đối', 'đối đầu', 'cạnh tranh', 'cải thiện', 'bình thường hóa', 'thiệt mạng', 'bị thương', 'chạy trốn', 'sơ tán', 'bỏ chạy', 'đầu hàng', 'trở lại', 'quay lại', 'đưa tin', 'buộc', 'khiến', 'làm',
  ],
  light: ['áp đặt', 'áp', 'ban hành', 'áp dụng', 'thực thi', 'gia hạn', 'siết chặt', 'mở rộng', 'gây ra', 'đứng sau', 'kết thúc', 'hoàn thành', 'tham gia', 'tham dự', 'dự', 'bước vào', 'duy trì', 'đưa ra', 'đạt được', 'chấm dứt', 'chịu', 'nhận', 'nhận được', 'mở màn', 'tung ra', 'dẫn dắt', 'dàn dựng', 'lên kế hoạch', 'chỉ đạo', 'gây', 'đồng ý', 'chứng kiến', 'bảo trợ', 'trực tiếp'],
  causatives: ['giúp', 'khiến', 'buộc', 'cho phép', 'để', 'làm cho', 'giúp cho', 'ép', 'thuyết phục', 'xúi giục', 'ngăn', 'ngăn chặn', 'ngăn cản', 'cấm', 'chứng kiến', 'thấy', 'phát hiện', 'tin rằng', 'hậu thuẫn', 'chứng minh', 'cho thấy', 'nhờ', 'cho'],
};
