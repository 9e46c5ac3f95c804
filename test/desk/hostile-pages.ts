/** Pages that try to be more than text: markup, and characters that turn lines around. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const RLO = '\u202e';
/** It would set the window's name if it ever ran. */
export const SCRIPT = '<img src=x onerror="window.name=\'owned\'"><script>window.name="owned"</script>';

/** Their files, in a folder of their own below the one given. */
export function writeHostilePages(parent: string): readonly string[] {
  const folder = join(parent, 'hostile');
  mkdirSync(folder);
  const pages = {
    'markup.txt': story(
      'Peru expels two Chilean diplomats',
      `Peru has expelled two Chilean diplomats, ${SCRIPT} the foreign ministry in Lima said on Monday.`,
    ),
    'turned.txt': story(
      'Peru recalls its ambassador to Ecuador',
      `Peru recalled its ambassador to Ecuador on Monday ${RLO}gniht on, the foreign ministry in Lima said.`,
    ),
  };
  return Object.entries(pages).map(([name, text]) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  });
}

const story = (title: string, told: string): string =>
  `${title}\n\nLima, March 4, 2019 – ${told} It gave them three days to leave the country.\n`;
