/** Remembers who has spoken, for first persons in quotes: ‘Chúng tôi kêu gọi …’. */
import type { Discourse } from './discourse.ts';
import { resolve } from './resolve.ts';
import { says, type Verbal } from './verbal.ts';

export function noteSpeakers(discourse: Discourse, verbals: readonly Verbal[]): void {
  for (const verbal of verbals) {
    if (verbal.subject && !verbal.inherited && verbal.subject.refers !== 'they') {
      const parties = resolve(discourse, verbal.subject, null);
      if (parties.length > 0)
        discourse.subjects.push({ parties, at: verbal.from, main: verbal.context.by === null && verbal.subordinator === null });
    }
    // “Nikkei dẫn lời Bộ trưởng …”: whoever is quoted speaks.
    const speaker = verbal.speech?.kind === 'quotes' ? verbal.objects[0] : verbal.subject;
    if (!says(verbal) || !speaker || speaker.refers === 'speaker') continue;
    const [party] = resolve(discourse, speaker, null);
    if (party && party.mention.class !== 'media') discourse.speakers.push({ party, at: verbal.from });
  }
}
