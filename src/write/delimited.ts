/**
 * A row as a line of delimited text. A field without a value is empty.
 * CSV is RFC 4180: a field that needs quotes has them. Tab-separated data of the field has none: white space in a field becomes a space.
 */

export type Field = string | number | null;

export const csvLine = (fields: readonly Field[]): string =>
  `${fields.map((field) => (typeof field === 'string' && /[",\r\n]/u.test(field) ? `"${field.replaceAll('"', '""')}"` : (field ?? ''))).join(',')}\n`;

export const tabLine = (fields: readonly Field[]): string =>
  `${fields.map((field) => (typeof field === 'string' ? field.replaceAll(/\s+/gu, ' ').trim() : (field ?? ''))).join('\t')}\n`;
