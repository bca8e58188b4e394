/**
 * Lays out a table for the terminal.
 * @param {string[]} head
 * @param {string[][]} rows
 * @param {('left' | 'right')[]} align by column
 */
export function table(head, rows, align) {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column].length)));
  const line = (cells) =>
    cells
      .map((cell, column) => (align[column] === 'right' ? cell.padStart(widths[column]) : cell.padEnd(widths[column])))
      .join('  ')
      .trimEnd();
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
