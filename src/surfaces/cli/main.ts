#!/usr/bin/env node
/**
 * The command line: words in, lines out, exit code 0 (all done), 1 (some input could not be used) or 2 (not understood).
 * Deliberately absent: every operation, flag and help text; they come from src/operations.
 */
import { version } from '../../load/home.ts';
import { commands } from '../commands.ts';
import { type Command, commandOf } from './arguments.ts';
import { helpFor, helpForOne, usageLine } from './help.ts';
import { outputTo } from './output.ts';
import { progressOn } from './progress.ts';
import { worldOf } from './world.ts';

process.exitCode = await run(commandOf(process.argv.slice(2), commands));

async function run(command: Command): Promise<number> {
  const out = outputTo(process.stdout);
  switch (command.kind) {
    case 'help':
      await out.write((command.operation ? helpForOne(command.operation) : helpFor(commands)).trimEnd());
      return 0;
    case 'version':
      await out.write(version());
      return 0;
    case 'usage':
      process.stderr.write(`chancery: ${command.problem}\n`);
      process.stderr.write(`usage: ${command.operation ? usageLine(command.operation) : 'chancery COMMAND … (chancery --help)'}\n`);
      return 2;
    case 'run':
      return perform(command, out);
  }
}

async function perform({ operation, input, json }: Command & { kind: 'run' }, out: ReturnType<typeof outputTo>): Promise<number> {
  const progress = progressOn(process.stderr, () => performance.now());
  const error = outputTo(process.stderr);
  const lineOf = (value: unknown): string => (operation.text && !json ? operation.text.render(value) : JSON.stringify(value));
  let failed = false;
  let written = 0;
  for await (const outcome of operation.run(input, worldOf(process))) {
    if (outcome.kind === 'progress') {
      progress.show(outcome.done, outcome.of, outcome.stage);
      continue;
    }
    if (outcome.kind === 'bytes') {
      if (await out.writeBytes(outcome.bytes)) continue;
      break;
    }
    progress.clear();
    if (outcome.kind === 'page') {
      if (outcome.next !== null) await error.write(`chancery: ${written} of ${outcome.total}; --after ${outcome.next} for more`);
    } else if (outcome.kind === 'issue') {
      failed ||= outcome.failed;
      await error.write(`chancery: ${outcome.about}: ${outcome.issue.message}`);
    } else {
      written++;
      const line = lineOf(outcome.value);
      if (line !== '' && !(await out.write(line))) break;
    }
  }
  progress.clear();
  return failed ? 1 : 0;
}
