/** Whose statement it is that says what stands before it: ‘“…”, thông báo của Bộ Ngoại giao Togo viết’, ‘“…”, tuyên bố hôm 5/3 của Togo có đoạn’. */
import { type Chunk, isComma, type Word } from './chunk.ts';
import { isBare, type Mention, named } from './mention.ts';

/** The chunks with whoever makes the statement as the one who speaks at the end of the sentence. */
export function stated(chunks: readonly Chunk[]): readonly Chunk[] {
  const says = chunks.findLastIndex((chunk) => chunk.kind === 'word' && chunk.speech?.kind === 'says' && chunk.speech.trails === true);
  const comma = chunks.findLastIndex((chunk, i) => i < says && isComma(chunk));
  const behind = chunks.slice(says + 1);
  if (comma < 1 || !behind.every(({ kind }) => kind === 'time' || kind === 'mark')) return chunks;
  const [statement, ...rest] = chunks.slice(comma + 1, says);
  const whose = rest.filter((chunk) => !isWhen(chunk));
  const [of, owner, ...more] = whose;
  if (!statement || more.length > 0) return chunks;
  const said = { from: statement.from, kind: 'mention' as const };
  // “tuyên bố của Bộ Ngoại giao Togo”: a policy that is somebody's.
  if (statement.kind === 'mention' && isStatement(statement.mention) && named(statement.mention) && whose.length === 0) {
    const mention: Mention = { ...statement.mention, class: 'government', name: null };
    return [...chunks.slice(0, comma + 1), { ...statement, mention }, ...chunks.slice(comma + 2)];
  }
  const bare = statement.kind === 'mention' ? isStatement(statement.mention) && isBare(statement.mention) : isWordOfSaying(statement);
  // “tuyên bố nêu rõ”: of the body that spoke last.
  if (bare && whose.length === 0) {
    const { from, to } = statement;
    return [...chunks.slice(0, comma + 1), { ...said, to, mention: { ...BODY, from, to } }, ...chunks.slice(comma + 2)];
  }
  const owned = of?.kind === 'word' && of.prepositions.length === 1 && of.prepositions[0] === 'of' && owner?.kind === 'mention';
  if (!bare || !owned || !SPEAKERS.has(owner.mention.class)) return chunks;
  const when = rest.filter(isWhen);
  return [...chunks.slice(0, comma + 1), { ...said, to: owner.to, mention: owner.mention }, ...when, ...chunks.slice(says)];
}

const isStatement = ({ class: sort, members, refers }: Mention): boolean => sort === 'policy' && members.length === 0 && refers === null;
const isWordOfSaying = (chunk: Chunk): boolean => chunk.kind === 'word' && chunk.speech?.kind === 'says';
const isWhen = (chunk: Chunk): boolean => chunk.kind === 'time' || (chunk.kind === 'word' && isFiller(chunk));
const isFiller = ({ particles, speech }: Word): boolean => particles.size === 1 && particles.has('filler') && !speech;

/** Bodies that make statements. */
const STATING = ['ministry', 'government', 'mission', 'force', 'agency', 'parliament', 'org', 'court', 'police'] as const;
const BODY: Omit<Mention, 'from' | 'to'> = {
  class: 'pronoun',
  state: null,
  org: null,
  sector: null,
  office: null,
  person: null,
  name: null,
  refers: 'speaker',
  place: null,
  at: null,
  modifies: false,
  members: [],
};
/** Who makes statements. */
const SPEAKERS = new Set<Mention['class']>([...STATING, 'leader', 'official', 'diplomat', 'state', 'capital']);
