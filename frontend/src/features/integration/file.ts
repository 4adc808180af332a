const PART = 1 << 20
/** What the server takes at most. */
export const LARGEST = 200 << 20

export type Trouble = 'missing' | 'empty' | 'large' | 'workbook' | 'changed'

/** Why it is of no use to send this file at all. */
export async function troubleWith(file: Blob | undefined): Promise<Trouble | undefined> {
  if (!file) return 'missing'
  if (file.size === 0) return 'empty'
  if (file.size > LARGEST) return 'large'
  try {
    return (await isWorkbook(file)) ? 'workbook' : undefined
  } catch {
    return 'changed' // a browser no longer reads what was written to since
  }
}

/** A spreadsheet as Excel and WPS keep it, of the new kind (a zip) or of the old one. */
async function isWorkbook(file: Blob) {
  const start = new DataView(await file.slice(0, 4).arrayBuffer())
  return start.byteLength === 4 && [0x504b0304, 0xd0cf11e0].includes(start.getUint32(0))
}

/** In which letters it is written: what is not UTF-8 is taken for what Excel writes on a Chinese computer. */
export async function charsetOf(file: Blob) {
  const utf8 = new TextDecoder('utf-8', { fatal: true })
  try {
    for (let at = 0; at < file.size; at += PART) {
      utf8.decode(await file.slice(at, at + PART).arrayBuffer(), { stream: true })
    }
    utf8.decode()
    return 'utf-8'
  } catch {
    return 'gb18030'
  }
}
