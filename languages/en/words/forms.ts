/**
 * The forms of English verbs as patterns: `forms('hold talks')` gives `(hold|holds|held|holding) talks`.
 * Only the first word is inflected; what follows may be a pattern itself. Deliberately absent: meaning, and any verb's use.
 */

/** Past, participle where it differs, and the form in -ing where the last letter is doubled: `cut` cut cutting. */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  agree: ['agreed', 'agreeing'],
  ban: ['banned', 'banning'],
  bar: ['barred', 'barring'],
  become: ['became', 'becoming'],
  begin: ['began', 'begun', 'beginning'],
  blow: ['blew', 'blown'],
  break: ['broke', 'broken'],
  bring: ['brought'],
  build: ['built'],
  burn: ['burned', 'burnt'],
  buy: ['bought'],
  cancel: ['cancelled', 'canceled', 'cancelling', 'canceling'],
  catch: ['caught'],
  choose: ['chose', 'chosen', 'choosing'],
  come: ['came', 'coming'],
  compel: ['compelled', 'compelling'],
  cut: ['cut', 'cutting'],
  deal: ['dealt'],
  die: ['died', 'dying'],
  draw: ['drew', 'drawn'],
  drop: ['dropped', 'dropping'],
  expel: ['expelled', 'expelling'],
  fall: ['fell', 'fallen'],
  feel: ['felt'],
  fight: ['fought'],
  find: ['found'],
  flee: ['fled', 'fleeing'],
  fly: ['flew', 'flown', 'flies', 'flying'],
  free: ['freed', 'freeing'],
  get: ['got', 'gotten', 'getting'],
  give: ['gave', 'given', 'giving'],
  go: ['went', 'gone', 'goes', 'going'],
  hang: ['hung', 'hanged'],
  hear: ['heard'],
  hit: ['hit', 'hitting'],
  hold: ['held'],
  jam: ['jammed', 'jamming'],
  keep: ['kept'],
  kidnap: ['kidnapped', 'kidnaped', 'kidnapping', 'kidnaping'],
  know: ['knew', 'known'],
  lead: ['led'],
  leave: ['left', 'leaving'],
  lend: ['lent'],
  let: ['let', 'letting'],
  lose: ['lost', 'losing'],
  make: ['made', 'making'],
  mean: ['meant'],
  meet: ['met'],
  overrun: ['overran', 'overrunning'],
  pay: ['paid'],
  put: ['put', 'putting'],
  quit: ['quit', 'quitting'],
  ram: ['rammed', 'ramming'],
  ride: ['rode', 'ridden', 'riding'],
  rip: ['ripped', 'ripping'],
  rise: ['rose', 'risen', 'rising'],
  run: ['ran', 'running'],
  say: ['said'],
  see: ['saw', 'seen', 'seeing'],
  seek: ['sought'],
  sell: ['sold'],
  send: ['sent'],
  set: ['set', 'setting'],
  shoot: ['shot'],
  show: ['showed', 'shown'],
  sink: ['sank', 'sunk'],
  sit: ['sat', 'sitting'],
  slam: ['slammed', 'slamming'],
  slap: ['slapped', 'slapping'],
  sow: ['sowed', 'sown'],
  speak: ['spoke', 'spoken'],
  spend: ['spent'],
  spy: ['spied', 'spies', 'spying'],
  stand: ['stood'],
  steal: ['stole', 'stolen'],
  step: ['stepped', 'stepping'],
  stop: ['stopped', 'stopping'],
  strike: ['struck', 'stricken', 'striking'],
  strip: ['stripped', 'stripping'],
  swap: ['swapped', 'swapping'],
  take: ['took', 'taken', 'taking'],
  teach: ['taught'],
  tear: ['tore', 'torn'],
  tell: ['told'],
  think: ['thought'],
  throw: ['threw', 'thrown'],
  transfer: ['transferred', 'transferring'],
  travel: ['travelled', 'traveled', 'travelling', 'traveling'],
  upset: ['upset', 'upsetting'],
  win: ['won', 'winning'],
  withdraw: ['withdrew', 'withdrawn'],
  withhold: ['withheld'],
  write: ['wrote', 'written', 'writing'],
};

/** Verbs that double their last letter: `plan` planned planning. */
const DOUBLED = new Set([
  'abet',
  'admit',
  'allot',
  'bug',
  'chat',
  'commit',
  'concur',
  'confer',
  'control',
  'defer',
  'deter',
  'drag',
  'dub',
  'equip',
  'flag',
  'fuel',
  'grab',
  'incur',
  'infer',
  'jab',
  'label',
  'lob',
  'mob',
  'nab',
  'nod',
  'occur',
  'omit',
  'patrol',
  'permit',
  'pin',
  'plan',
  'plot',
  'prefer',
  'prod',
  'propel',
  'quip',
  'rap',
  'rebel',
  'recur',
  'refer',
  'regret',
  'repel',
  'rig',
  'rob',
  'scrap',
  'ship',
  'signal',
  'skip',
  'snub',
  'split',
  'spot',
  'spur',
  'stab',
  'stem',
  'stir',
  'stun',
  'submit',
  'tag',
  'tap',
  'tip',
  'top',
  'transmit',
  'trap',
  'trim',
  'unplug',
  'war',
  'whip',
  'wrap',
]);

/** One pattern a verb, in all its forms. */
export const forms = (...verbs: readonly string[]): readonly string[] => verbs.map(formsOf);

function formsOf(phrase: string): string {
  const space = phrase.indexOf(' ');
  const [verb, rest] = space < 0 ? [phrase, ''] : [phrase.slice(0, space), phrase.slice(space)];
  return `(${inflections(verb).join('|')})${rest}`;
}

function inflections(verb: string): readonly string[] {
  const irregular = IRREGULAR[verb];
  const past = irregular ?? [pastOf(verb)];
  const ing = past.some((form) => form.endsWith('ing') && form !== verb) ? [] : [ingOf(verb)];
  return [...new Set([verb, thirdOf(verb), ...past, ...ing])];
}

const endsInConsonantY = (verb: string): boolean => /[^aeiou]y$/u.test(verb);

const doubled = (verb: string): string => (DOUBLED.has(verb) ? verb + (verb.at(-1) ?? '') : verb);
const pastOf = (verb: string): string =>
  DOUBLED.has(verb)
    ? `${doubled(verb)}ed`
    : verb.endsWith('e')
      ? `${verb}d`
      : endsInConsonantY(verb)
        ? `${verb.slice(0, -1)}ied`
        : `${verb}ed`;
const ingOf = (verb: string): string => (verb.endsWith('e') && !verb.endsWith('ee') ? `${verb.slice(0, -1)}ing` : `${doubled(verb)}ing`);

function thirdOf(verb: string): string {
  if (/(?:s|x|z|ch|sh|o)$/u.test(verb)) return `${verb}es`;
  return endsInConsonantY(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}
