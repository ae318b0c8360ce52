import { describe, expect, it } from 'vitest'
import { checkFile } from '../../server/conversations/check-file.ts'
import { cleanFileName } from '../../server/conversations/clean-file-name.ts'
import { plainZip, samples, windowsProgram, withMacros } from './sample-files.ts'

const reasonOf = (name: string, bytes: Buffer): Promise<unknown> =>
  checkFile(name, bytes).then(
    () => 'ALLOWED',
    (error: { extensions: { reason: string } }) => error.extensions.reason,
  )

describe('a file', () => {
  it.each(Object.keys(samples))(
    'of the kind %s is evidence under its own extension, in small or large letters',
    async kind => {
      const bytes = samples[kind] ?? Buffer.alloc(0)
      expect((await checkFile(`photo.${kind}`, bytes)).mediaType).toMatch(/^(application|image|text)\//)
      expect(await reasonOf(`PHOTO.${kind.toUpperCase()}`, bytes)).toBe('ALLOWED')
    },
  )

  it('under the name of any other kind is refused', async () => {
    const isText = (kind: string) => kind === 'txt' || kind === 'csv'
    for (const kind of Object.keys(samples)) {
      for (const other of Object.keys(samples)) {
        if (kind === other || (isText(kind) && isText(other))) continue
        expect([kind, other, await reasonOf(`file.${other}`, samples[kind] ?? Buffer.alloc(0))]).toEqual([
          kind,
          other,
          'FILE_TYPE_MISMATCH',
        ])
      }
    }
  })

  it.each(['exe', 'html', 'svg', 'js', 'zip', 'docm', 'xlsm', 'rtf', 'toolongext'])(
    'with the extension %s is refused, whatever is in it',
    async extension => {
      for (const bytes of [samples.pdf, samples.txt, plainZip])
        expect(await reasonOf(`file.${extension}`, bytes ?? plainZip)).toBe('FILE_TYPE_NOT_ALLOWED')
    },
  )

  it.each(['noextension', '.pdf.', 'pdf', 'file.'])('called %s has no type and is refused', async name => {
    expect(await reasonOf(name, samples.pdf ?? Buffer.alloc(0))).toBe('FILE_TYPE_NOT_ALLOWED')
  })

  it('that is a program or an archive under an innocent name is refused', async () => {
    for (const name of ['photo.png', 'letter.pdf', 'letter.docx', 'notes.txt']) {
      expect(await reasonOf(name, windowsProgram)).toBe('FILE_TYPE_MISMATCH')
      expect(await reasonOf(name, plainZip)).toBe('FILE_TYPE_MISMATCH')
    }
  })

  it('with macros is refused, also under the name of one without, also from before 2007', async () => {
    expect(await reasonOf('a.docx', withMacros.docm)).toBe('FILE_TYPE_MISMATCH')
    for (const hidden of [withMacros.renamedToDocx, withMacros.renamedPart])
      expect(await reasonOf('a.docx', hidden)).toBe('FILE_HAS_MACROS')
    expect(await reasonOf('a.odt', withMacros.odt)).toBe('FILE_HAS_MACROS')
    expect(await reasonOf('a.doc', withMacros.oldDoc)).toBe('FILE_HAS_MACROS')
  })

  it('of plain text must be UTF-8 without zero bytes; how it begins does not matter', async () => {
    expect(await reasonOf('a.txt', Buffer.from([0x48, 0xe9]))).toBe('FILE_TYPE_MISMATCH')
    expect(await reasonOf('a.txt', Buffer.from('a\0b'))).toBe('FILE_TYPE_MISMATCH')
    expect(await reasonOf('a.txt', Buffer.from('\ufeffBOM'))).toBe('ALLOWED')
    for (const text of ['BMW, blue', 'MZ is a short name', 'ID3', '<?xml?>'])
      expect(await reasonOf('a.txt', Buffer.from(text))).toBe('ALLOWED')
  })

  it('of 0 bytes is empty', async () => {
    expect(await reasonOf('a.pdf', Buffer.alloc(0))).toBe('FILE_EMPTY')
  })
})

describe('the name of a file', () => {
  it.each([
    ['C:\\Users\\ana\\photo.png', 'photo.png'],
    ['../../etc/passwd.txt', 'passwd.txt'],
    ['invoice\u202Efdp.exe.pdf', 'invoicefdp.exe.pdf'],
    ['a\r\nSet-Cookie: x.pdf', 'aSet-Cookie: x.pdf'],
    ['  two   blanks .pdf ', 'two blanks .pdf'],
    ['Señal – depósito 押金.pdf', 'Señal – depósito 押金.pdf'],
  ])('%j becomes %j', (name, clean) => expect(cleanFileName(name)).toBe(clean))

  it('is 200 characters at most and keeps its extension', () => {
    const name = cleanFileName(`${'📄'.repeat(300)}.docx`)
    expect([...name]).toHaveLength(200)
    expect(name.endsWith('📄.docx')).toBe(true)
  })

  it.each(['', '   ', 'folder/', '\u202e'])('%j is none', name => {
    expect(() => cleanFileName(name)).toThrow('Give the name of the file')
  })
})
