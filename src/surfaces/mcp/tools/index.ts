/** The tools: few, each an operation with its answer cut to what a model can use. */
import type { Tool } from '../tool.ts';
import { codeText } from './code-text.ts';
import { explainEvent } from './explain-event.ts';
import { listSources } from './list-sources.ts';
import { recordTool } from './record.ts';
import { relationTimeline } from './relation-timeline.ts';
import { searchEvents } from './search-events.ts';

export const TOOLS: readonly Tool[] = [searchEvents, relationTimeline, recordTool, explainEvent, listSources, codeText];
