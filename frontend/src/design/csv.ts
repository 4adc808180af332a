type Exported<Row> = { title: string; text: (row: Row) => string }

/** A cell that starts like a formula would be one in a spreadsheet: a quote before it keeps it text. */
const cell = (value: string) => {
  const safe = /^[=+\-@\t\r]/.test(value) && Number.isNaN(Number(value)) ? `'${value}` : value
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

export const csvOf = <Row>(columns: readonly Exported<Row>[], rows: readonly Row[]) =>
  [columns.map(({ title }) => cell(title)), ...rows.map((row) => columns.map(({ text }) => cell(text(row))))]
    .map((line) => line.join(','))
    .join('\r\n')

/** Hands the reader a file made here; the mark at its start lets Excel read the Chinese. */
export function download(name: string, csv: string) {
  const address = URL.createObjectURL(new Blob(['\uFEFF', csv], { type: 'text/csv;charset=utf-8' }))
  const link = Object.assign(document.createElement('a'), { href: address, download: name })
  link.click()
  URL.revokeObjectURL(address)
}

/** The rows of a CSV text, each by the names in its first line. */
export function rowsOf(csv: string): Record<string, string>[] {
  const [names = [], ...lines] = cellsOf(csv.replace(/^\uFEFF/, ''))
  return lines.map((cells) => Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ''])))
}

function cellsOf(csv: string) {
  const lines: string[][] = []
  let cells: string[] = []
  // A quoted cell, with its quotes doubled, or a plain one; then what ends it.
  for (const [, quoted, plain = '', end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end === ',') continue
    if (cells.length > 1 || cells[0] !== '') lines.push(cells)
    cells = []
  }
  return lines
}
