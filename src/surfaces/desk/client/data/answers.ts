/** What each operation answers, from its own schema: a field renamed there fails the types here. */
import type { z } from 'zod';
import type {
  citedSchema,
  DyadRow,
  derivedSchema,
  dyadRowSchema,
  Facets,
  judgementSchema,
  keptPageSchema,
  outletRowSchema,
  RecordDetail,
  RecordMark,
  RecordRow,
  relationSchema,
  reviewSchema,
  ShortRecord,
  StatusReport,
} from '../../../../operations/record-contract.ts';

export type { DyadRow, Facets, RecordDetail, RecordMark, RecordRow, ShortRecord, StatusReport };
export type KeptPage = z.output<typeof keptPageSchema>;
export type RelationAnswer = z.output<typeof relationSchema>;
export type ReviewItem = z.output<typeof reviewSchema>;
export type JudgementAnswer = z.output<typeof judgementSchema>;
export type DerivedAnswer = z.output<typeof derivedSchema>;
export type CitedAnswer = z.output<typeof citedSchema>;
export type Turn = NonNullable<z.output<typeof dyadRowSchema>['turn']>;

export interface Answers {
  readonly events: RecordRow;
  readonly marks: RecordMark;
  readonly record: RecordDetail;
  readonly derivation: DerivedAnswer;
  readonly cite: CitedAnswer;
  readonly relation: RelationAnswer;
  readonly relations: DyadRow;
  readonly page: KeptPage;
  readonly facets: Facets;
  readonly status: StatusReport;
  readonly sources: z.output<typeof outletRowSchema>;
  readonly review: ReviewItem;
  readonly judge: JudgementAnswer;
  readonly judgements: JudgementAnswer;
}
