// CSV after RFC 4180, as much of it as the example files need: quotes, commas and line breaks within quotes.

/** The rows of a file as objects by its header. */
export function read(text) {
  const rows = [[]]
  let cell = ''
  let quoted = false
  const clean = text.replace(/^\uFEFF/, '')
  for (let i = 0; i < clean.length; i++) {
    const c = clean[i]
    if (quoted && c === '"' && clean[i + 1] === '"') cell += clean[++i]
    else if (c === '"') quoted = !quoted
    else if (!quoted && c === ',') {
      rows.at(-1).push(cell)
      cell = ''
    } else if (!quoted && c === '\n') {
      rows.at(-1).push(cell.replace(/\r$/, ''))
      rows.push([])
      cell = ''
    } else cell += c
  }
  if (cell || rows.at(-1).length) rows.at(-1).push(cell)
  else rows.pop()
  const [head, ...body] = rows
  return body.map((row) => Object.fromEntries(head.map((name, i) => [name, row[i] ?? ''])))
}

const columns = ['externalId', 'side', 'participant', 'participantKind', 'territory', 'category', 'title', 'text', 'quantity', 'unitPrice', 'validFrom', 'validUntil', 'reach', 'programme', 'urgency', 'eligibility']
const quote = (cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** Rows for POST /api/v1/imports, on standard output. */
export function write(rows) {
  const lines = [columns, ...rows.map((row) => columns.map((name) => String(row[name] ?? '')))]
  process.stdout.write(lines.map((line) => line.map(quote).join(',') + '\n').join(''))
}

/** At most so many characters, with a mark where it was cut. */
export const short = (text, most) => (text.length <= most ? text : text.slice(0, most - 1) + '…')
