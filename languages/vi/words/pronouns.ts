/** Words that point back to a state, a person, or the two sides in play. */
import type { Pronoun } from '../../../src/model/pack.ts';

export const pronouns: readonly Pronoun[] = [
  { kind: 'state', words: ['nước này', 'quốc gia này', 'đất nước này', 'nước ấy', 'chính quyền này', 'chính phủ này', 'phía này', 'hòn đảo này', 'nước mình', 'đất nước mình', 'quốc đảo này', 'vương quốc này', 'cường quốc này', 'quốc gia Trung Đông này', 'đất nước của ông', 'đảo quốc này', 'quốc gia Đông Nam Á này', 'quốc gia vùng Vịnh này'] },
  { kind: 'they', words: ['họ', 'các nước này', 'những nước này', 'các quốc gia này', 'các nước trên', 'bốn nước này', 'các quốc gia nói trên', 'những quốc gia này', 'các nước nói trên'] },
  { kind: 'person', words: ['ông', 'bà', 'ông ta', 'bà ta', 'ông này', 'bà này', 'ông ấy', 'bà ấy', 'nhà lãnh đạo này', 'nhà ngoại giao này', 'quan chức này', 'vị quan chức này', 'người này', 'vị này', 'người phát ngôn này', 'phát ngôn viên này', 'vị tổng thống', 'tổng thống này', 'vị bộ trưởng này', 'bộ trưởng này', 'nữ quan chức này', 'vị đại sứ này', 'nhà lãnh đạo', 'vị tướng này', 'cơ quan này', 'bộ này', 'thủ tướng này', 'viên chức này', 'chính trị gia này', 'ngoại trưởng này', 'tuyên bố này', 'ông Tổng thống'] },
  { kind: 'pair', words: ['hai nước', 'hai bên', 'đôi bên', 'hai phía', 'hai quốc gia', 'song phương', 'cả hai nước', 'cả hai bên', 'cả hai phía', 'hai nhà lãnh đạo', 'hai lãnh đạo', 'hai ngoại trưởng', 'hai bộ trưởng', 'hai tổng thống', 'hai thủ tướng', 'hai nguyên thủ', 'hai chính phủ', 'hai ông', '2 nước', '2 bên', '2 quốc gia', '2 phía', '2 nhà lãnh đạo', 'các bên', 'hai vị', 'hai nước láng giềng', 'quân đội hai nước', 'lãnh đạo hai nước', 'quan chức hai nước', 'bộ trưởng hai nước', 'ngoại trưởng hai nước', 'hai cường quốc', 'các bên liên quan', 'hai đồng minh', 'hai miền', 'hai miền Triều Tiên', 'quan hệ song phương', 'hai bộ trưởng quốc phòng', 'hai vị ngoại trưởng', 'đại diện hai nước', 'các nước liên quan', 'hai người', 'cả hai', 'hai vị lãnh đạo', 'hai đoàn', 'hai phái đoàn'] },
  { kind: 'counterpart', words: ['người đồng cấp', 'người đồng nhiệm', 'đồng nhiệm', 'người tương nhiệm', 'những người đồng cấp'] },
  { kind: 'speaker', words: ['tôi', 'chúng tôi', 'chúng ta'] },
  { kind: 'other', words: ['bên kia', 'phía bên kia', 'đối phương', 'bên còn lại', 'nước láng giềng', 'quốc gia láng giềng', 'đối thủ'] },
];
