/** Remembers who has spoken, for first persons in quotes: ‘Chúng tôi kêu gọi …’. */
import { type Discourse, resolve } from './discourse.ts';
import type { Verbal } from './verbal.ts';

export function noteSpeakers(discourse: Discourse, verbals: readonly Verbal[]): void {
  for (const verbal of verbals) {
    if (verbal.form !== 'speech' || !verbal.subject || verbal.subject.refers === 'speaker') continue;
    const [party] = resolve(discourse, verbal.subject, null);
    if (party && party.mention.class !== 'media') discourse.speakers.push({ party, at: verbal.from });
  }
}
