/** A mean score as one of five tones with an arrow, for cells and lines. The number stands beside it. */
export type Tone = 'q3' | 'q2' | 'none' | 'q0' | 'q1';

export const toneOf = (score: number): Tone =>
  score <= -4 ? 'q3' : score < -0.75 ? 'q2' : score <= 0.75 ? 'none' : score < 4 ? 'q0' : 'q1';

/** As CrisisWatch writes it; empty where there was no turn. */
export const arrowOf = (turn: { readonly direction: 'worse' | 'better' } | null): string =>
  turn === null ? '' : turn.direction === 'worse' ? '↓' : '↑';
